"""Spanish: what is a call, who was on it, and what no part of one is."""

from whoowes.core.items.words.es.reviews import LAST_TIME
from whoowes.core.items.words.es.sections import AGENDA, AGREED
from whoowes.core.items.words.next_calls import next_alone

_INTERNAL = r"(?:intern|privad)[oa]s?"

PLAIN_HEADINGS = (
    LAST_TIME,
    AGENDA,
    AGREED,
    (
        r"(?:asuntos|temas) (?:varios|generales)|otros(?: temas| asuntos)?|informes|avisos|comentarios"
        r"|observaciones|conclusiones|presupuesto|preguntas|dudas|bloqueos|objetivos|hitos|indicadores"
        r"|(?:se )?(?:acordo|acordamos|acordado)(?: lo siguiente)?|quedamos en(?: que)?|buenas noticias"
    ),
    (
        r"(?:(?:nuev[oa]s|nuestr[oa]s|sus|otr[oa]s|principales|vuestr[oa]s) )?(?:accion(?:es)?"
        r"|tareas?|actividades|(?:proximos|siguientes) pasos|pasos a seguir"
        r"|compromisos|pendientes|plan de accion(?:es)?|lista de (?:acciones|tareas|pendientes)"
        r"|deberes|por hacer|quien hace que|(?:puntos|temas|asuntos) pendientes|gestiones"
        r"|puntos de accion|acuerdos(?: y (?:compromisos|acciones|tareas))?)"
        r"(?: (?:acordad[oa]s|pendientes|abiert[oa]s|a realizar|derivad[oa]s|sugerid[oa]s|internas"
        r"|internos|cerradas|realizadas|anteriores)"
        r"| (?:para|de|del) .{1,30}|\(.{1,30}\))?"
    ),
    (
        r"asistentes|participantes|presentes|ausentes|orden del dia|agenda|temario|discusion"
        r"|decision(?:es)?|notas|acta|minuta|resumen|ruegos y preguntas"
        r"|varios|riesgos|incidencias|antecedentes|contexto|temas tratados|puntos tratados"
        r"|desarrollo(?: de la (?:reunion|sesion))?|convocados|invitados"
    ),
    (
        r"hech[oa]s? desde .{1,30}|(?:seguimiento|revision) de (?:las )?(?:tareas|acciones)"
        r"|logros|exitos|victorias|buenas noticias|hech[oa]s?|realizad[oa]s?|completad[oa]s?"
        r"|terminad[oa]s?|cerrad[oa]s?|cancelad[oa]s?|descartad[oa]s?"
        r"|aparcad[oa]s?|arrastrad[oa]s?|(?:aun |todavia )(?:abiert[oa]s?|pendientes?)"
        r"|siguen? (?:abiert[oa]s?|pendientes?)"
        r"|pendientes? de la (?:ultima|semana|reunion|llamada|sesion).{0,30}"
    ),
    (
        rf"(?:(?:notas|tareas|acciones) )?{_INTERNAL}|solo interno|uso interno|detalles?|novedades"
        rf"|introduccion|plantilla|aparcamiento"
    ),
)
LABELLED_LINE = (
    r"(?:fecha(?: y hora| de (?:la )?(?:reunion|llamada|sesion))?|hora|horario|leyenda|llamadas"
    r"|asistentes|asisten"
    r"|participantes|presentes|ausentes|convocados|invitados|excusan"
    r"(?: su)? asistencia|lugar|ubicacion|donde|medio|modalidad|preside|modera|redacta"
    r"|acta redactada por|autor|elaborado por|proxim[oa]"
    r" (?:llamada|reunion|sesion|junta|encuentro|cita|seguimiento)|siguiente (?:llamada|reunion"
    r"|sesion|cita)) ?:"
)
GROUPS = (
    r"(?:el |los |la )?(?:clientes?|asesora?|asesores|consultora?|consultores|agencia|equipo|despacho"
    r"|gestoria|proveedor)|nosotr[oa]s|(?:vosotr[oa]s|ustedes)(?: d[oa]s)?"
    r"|ambos|ambas(?: partes)?|tod[oa]s|(?:de |por )?(?:nuestra|su|vuestra|tu) parte|nuestro lado"
    r"|su lado|(?:por |de )?parte (?:del cliente|nuestra)|lado cliente"
    r"|tu|usted|yo|conjunt[oa]s?|compartid[oa]s?|los dos|en comun"
)
OUTSIDE = (
    r"introduccion|intro|acerca de(?: .*)?|sobre (?:nosotros|el cliente|la empresa|este documento)"
    r"|.*\bplantillas?\b.*|presupuestos?(?: .*)?"
    r"|(?:preparacion|preparativos)\b.*|glosario|contactos?|(?:datos|informacion) de contacto"
    r"|como (?:usar|leer|funciona|trabajamos)\b.*|enlaces(?: .*)?"
    r"|(?:perfil|ficha)(?: .*)?|antecedentes|vision general|archivo|bienvenida|leeme|instrucciones"
    r"|preguntas frecuentes|(?:lectura|material) previ[oa]"
    r"|transcripcion|(?:borrador (?:de|del) )?(?:orden del dia|agenda) (?:para|de la proxima)\b.*"
    r"|ejemplos?|borradores|ideas?|lista de ideas|recursos"
    r"|anexos?\b.*|indice|contenidos?|tabla de contenidos?"
)
CALL_WORDS = (
    r"\b(?:llamadas?|reunion(?:es)?|juntas?|sesion(?:es)?|videollamadas?|videoconferencias?|videoconf"
    r"|notas|actas?|minutas?|encuentros?|seguimientos?"
    r"|semanal|quincenal|mensual|bimestral|trimestral|taller|entrevistas?|visitas?|consultas?|comite"
    r"|consejo|conversacion|charla|asistentes|orden del dia"
    r"|agenda|resumen|arranque|puesta en marcha|citas?|mentoria|tutoria|asesoria|puesta al dia|repaso"
    r"|telefonica|con el cliente|semana)\b"
)
NOT_A_CALL = (
    r"\b(?:acciones (?:de|del|desde)|tareas (?:de|del|desde)|pendientes (?:de|del|desde)"
    r"|compromisos (?:de|del|desde)|acuerdos (?:de|del|desde)"
    r"|(?:revision|repaso|seguimiento|estado) de (?:las |los |la |el )?(?:acciones|tareas|pendientes"
    r"|compromisos|acuerdos)"
    r"|(?:proxim|siguiente)[oa]?s? (?:llamada|reunion|sesion|junta|encuentro|cita|revision"
    r"|seguimiento|pasos)|desde|hasta|vence|vencimientos?|vencen"
    r"|fecha limite|lanzamiento|puesta en produccion|salida a produccion|entrega|presupuesto"
    r"|plantilla|preparacion|preparar|orden del dia para|agenda para"
    r"|introduccion|acta de la (?:reunion )?anterior|de la (?:ultima|anterior)|arrastrad[oa]s"
    r"|actualizacion (?:de|del)|cambios|movid[oa]|antes del?"
    r"|despues del?|aplazad[oa]|pospuest[oa]|cancelad[oa]|cumpleanos|vacaciones|festivo|cronograma"
    r"|calendario|hito|planificado|prevista?o?|factura|contrato"
    r"|version|revision (?:de|del) (?:documento|contrato)|actualizado|creado|ejemplo|empieza|comienza"
    r"|inicia|termina|finaliza|valido|vigente|vigencia|objetivo"
    r"|caduca|expira|evento|conferencia|feria|archivo|a partir del?)\b"
)
OTHER_DATE = (
    r"\b(?:antes del?|despues del?|hasta|desde|vence|para|a partir del?|tras|previo al?) ?(?:el "
    r"|la )?(?:dia )?$"
)
TOPIC_WORDS = (
    r"\b(?:lanzamiento|puesta en produccion|salida a produccion|entrega|plazo|hito|evento|conferencia"
    r"|feria|vencimiento|cierre)\b"
)
DATE_LINE = (
    r"(?:(?:fecha|dia)(?: (?:y (?:hora|lugar)|de (?:la )?(?:reunion|llamada|sesion|junta|cita|visita"
    r"|videollamada)|del (?:encuentro|comite|taller)"
    r"|de celebracion))?(?:(?:,| y)? (?:hora|lugar))*|celebrada el|cuando|lugar y fecha|fecha/hora"
    r"|(?:llamada|reunion|sesion) del) ?(?::|-|\t)"
)
NOT_CALL_DATE = (
    r"\b(?:actualizad[oa]|actualizacion|vence|vencimiento|limite|cread[oa]|modificad[oa]|proxim[oa]"
    r"|siguiente|hasta|antes|factura|caduca|inicio|desde|plazo"
    r"|entrega)\b"
)
ATTENDEES_LINE = (
    r"(?:(?:lista de )?(?:asistentes|participantes|presentes|convocad[oa]s|invitad[oa]s|reunidos)"
    r"|asisten|asistieron|participan|participaron|en la llamada"
    r"|en la reunion|con|personas|quien(?:es)?|miembros)\b ?:?"
)
ABSENT_LINE = (
    r"(?:ausentes?|ausencias|excusad[oa]s|disculpas|excusan?|no asisten?|no asistieron|no pudieron"
    r"|con copia|cc|en copia|justifican)\b"
)
NEXT_CALL = (
    r"(?:(?:(?:la |el |nuestra |nuestro )?(?:fecha (?:de|para) (?:la |el )?)?)(?:proxim"
    r"|siguiente)[oa]? (?:llamada|reunion|sesion|junta|encuentro|cita|visita"
    r"|videollamada|comite|convocatoria|seguimiento|revision|conversacion|contacto|vez)\b"
    r"|nos (?:vemos|reunimos|hablamos|llamamos|volvemos a)\b"
    r"|(?:volvemos|volveremos) a (?:hablar|vernos|reunirnos)\b|(?:hablamos|quedamos) (?:de nuevo"
    r"|otra vez|el)\b)"
    rf"|{next_alone(r'(?:la |el )?proxim[oa]')}"
)
TOPIC_OF_CALL = (
    r"\b(?:llamadas?|reunion|sesion|junta|visita|taller|comite|videollamada) (?:de|del|sobre|para)"
    r" (?:el |la |los |las )?(?!(?:acciones|tareas|pendientes|compromisos|acuerdos|ayer|antes|la)\b)[\w'-]+"
    r"(?: (?:de|del) [\w'-]+)?"
)
