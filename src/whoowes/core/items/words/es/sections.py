"""Spanish headings: what the section below promises to hold."""

from whoowes.core.items.words.es.reviews import ABOUT_LAST_TIME, LAST_TIME
from whoowes.core.items.words.review_titles import (
    FINISHED,
    LET_GO,
    NEW_LIST,
    SIGN_OF_NEW,
    STANDING,
    WHAT_WAS_AGREED,
)
from whoowes.core.items.words.table import Kind

_THE = r"(?:(?:el|la|los|las|lo|nuestr[oa]s?|vuestr[oa]s?|sus?|mis?|est[ea]|esta) )?"
_CALL = (
    r"(?:llamadas?|reunion(?:es)?|sesion(?:es)?|juntas?|encuentros?|videollamadas?|actas?|minutas?"
    r"|semanas?|mes"
    r"|quincena|vez|visitas?|comites?|citas?|conversacion|seguimientos?)"
)
_LAST = (
    rf"(?:(?:ultim[oa]s?|anterior(?:es)?|pasad[oa]s?|previ[oa]s?) {_CALL}"
    rf"|{_CALL} (?:anterior(?:es)?|pasad[oa]s?|previ[oa]s?|del .{{1,30}}))"
)
_TO_DO = (
    r"(?: (?:a|por) (?:realizar|tomar|seguir|ejecutar|desarrollar|emprender|hacer|tratar|cerrar|completar"
    r"|resolver))"
)
_ACTION = (
    rf"(?:accion(?:es)?{_TO_DO}?|tareas?{_TO_DO}?|actividades{_TO_DO}?|(?:proximos|siguientes) pasos"
    r"|pasos (?:a seguir|siguientes)|(?:proximas|siguientes) (?:acciones|tareas|actividades)|compromisos?"
    r"|pendientes|plan de accion(?:es)?|(?:lista(?:do)?|tabla|registro|cuadro|matriz|resumen|relacion"
    r"|plan) de"
    r" (?:acciones|tareas|pendientes|compromisos|actividades|seguimiento)|quehaceres|deberes|gestiones"
    r"|tramites"
    r"|(?:puntos|temas|asuntos|cosas|cuestiones|items|elementos) (?:pendientes|abiertos|abiertas"
    r"|por resolver)"
    r"|(?:puntos|elementos|items) de accion|(?:cosas |lo que hay )?(?:por|que|a) hacer|que hay que hacer"
    r"|(?:lo que )?queda(?:n)? por hacer|(?:antes de|para|hasta) (?:la |el |nuestra )?(?:proxim[oa]"
    r"|siguiente)"
    r"(?: (?:llamada|reunion|vez|sesion|cita|encuentro))?"
    r"|que toca hacer"
    r"|que hace quien|quien debe que(?: a quien)?|quien se encarga de que"
    r"|que debe cada (?:parte|uno)"
    r"|asignaciones|encargos|entregables|lo acordado|lo que acordamos|lo que sigue|que sigue|medidas a tomar)"
)
_BEFORE = (
    r"(?:(?:nuev[oa]s|nuestr[oa]s|vuestr[oa]s|sus|mis|tus|las|los|principales|otr[oa]s|demas|todas?|todos"
    r"|resumen de"
    r"|lista de|decisiones y|acuerdos y|conclusiones y|notas y|resumen y|urgentes|cuadro de|de) )*"
)
_WHICH = (
    r"(?: (?:pendientes?|acordad[oa]s?|abiert[oa]s?|nuev[oa]s?|asignad[oa]s?|definid[oa]s?|derivad[oa]s?"
    r"|sugerid[oa]s?"
    r"|propuest[oa]s?|recomendad[oa]s?|inmediat[oa]s?|urgentes?|principales|clave|correctiv[oa]s?"
    r"|preventiv[oa]s?"
    r"|requerid[oa]s?|necesari[oa]s?|comprometid[oa]s?|adquirid[oa]s?|asumid[oa]s?|establecid[oa]s?"
    r"|generad[oa]s?"
    r"|surgid[oa]s?|intern[oa]s?|privad[oa]s?|nuestr[oa]s|vuestr[oa]s|identificad[oa]s?|vigentes|en curso"
    r"|vencid[oa]s?|atrasad[oa]s?|restantes"
    r"|compartid[oa]s|conjunt[oa]s"
    r"|semanales|mensuales|finales|concret[oa]s|siguientes|proxim[oa]s|prioritari[oa]s|de (?:seguimiento"
    r"|mejora)))*"
)
_AFTER = (
    r"(?: ?(?:-|:|/|,|&|\||\() ?.{1,60}| (?:y|e|de|del|para|por|con|antes|hasta|a|al|en|desde|tras"
    r"|segun) ?.{0,60})?"
)

_STATE = (
    r"(?:hech|realizad|completad|terminad|finalizad|cerrad|concluid|cumplid|resuelt|ejecutad|entregad"
    r"|solucionad|acabad"
    r"|despachad|tramitad)[oa]s?"
)
_GONE = (
    r"(?:(?:cancelad|descartad|anulad|desestimad|abandonad|retirad|rechazad|eliminad|aparcad"
    r"|desechad)[oa]s?|sin efecto|cerrad[oa]s? sin (?:hacer|realizar|accion(?:es)?|ejecutar)"
    r"|(?:que )?ya no (?:aplican?|proceden?|hacen? falta|(?:es|son) necesari[oa]s?|se (?:hara|haran"
    r"|necesitan?|requieren?)))"
)
_THINGS = (
    r"(?:accion(?:es)?|tareas?|compromisos?|pendientes|puntos|temas|asuntos|actividades|acuerdos"
    r"|gestiones|items)"
)
_SINCE = rf"(?: (?:desde|en|de|del|durante|hasta) .{{1,40}}| (?:esta|este|la|el) {_CALL}.{{0,20}})"

CLOSING_HEADINGS = (
    rf"\b(?<!\bno )(?<!\bpor )(?<!\bser )(?<!\bsin )(?<!\baun no )(?:{_STATE}|{_GONE}|enviad[oa]s?|listos?"
    rf"|suspendid[oa]s?"
    r"|no (?:acordad|aprobad)[oa]s?)\b"
)
STATE_HEADINGS = (
    rf"(?:(?:ya|recientemente|ahora|recien|todo|todos|todas|{_THINGS}) )*(?:{_STATE}|{_GONE}|enviad[oa]s?)\b"
)
STATE_ADVERBS = (
    r"^(?:(?:ya(?! no\b)|recientemente|ahora|recien|tambien|lo que ya esta|lo que esta) )+|(?: (?:ya"
    r"|recientemente|ahora|hoy|esta semana"
    r"|la semana pasada|esta vez|este mes|en esta (?:llamada|reunion|sesion)|desde entonces|hasta (?:hoy"
    r"|ahora|la fecha)))+$"
)
LABEL_ROWS = (
    rf"(?:{_THINGS} )?(?:(?:aun|todavia|siguen?) )?(?:abiert[oa]s?|pendientes?|en curso|en (?:proceso"
    rf"|progreso|marcha|espera)|nuev[oa]s?"
    r"|por hacer|a hacer|sin (?:empezar|iniciar)|no iniciad[oa]s?|bloquead[oa]s?|vencid[oa]s?"
    r"|atrasad[oa]s?|activ[oa]s?"
    r"|arrastrad[oa]s?)"
)
AGREED = (
    r"recordatorios?|no olvidar|para hacer"
    r"|(?:(?:te|os|les) )?(?:hago un )?resumen(?: rapido| breve)? de lo (?:hablado|acordado|comentado|visto"
    r"|tratado)(?: (?:hoy|ayer|en la (?:llamada|reunion)))?(?: \d.{0,25})?"
    rf"|{NEW_LIST['es']}|{WHAT_WAS_AGREED['es']}"
)
"""A heading over what was agreed or must not be forgotten: actions, and other things besides."""
AGENDA = (
    r"programa(?: (?:(?:del?|de la|para) )?(?:la |el )?(?:\d|proxim|sesion|jornada|taller|dia|visita"
    r"|evento|acto).{0,30})?"
)
"""A heading over the order of a day or call."""

SECTIONS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.SKIPPED,
        (
            r".*\bplantillas?\b.*|como (?:usar|leer|rellenar|llenar)\b.*|instrucciones.*|ejemplos?(?: de .*)?"
            r"|(?:matriz|tabla|cuadro) (?:raci|de"
            r" (?:responsabilidad(?:es)?|asignacion de responsabilidades|escalad[oa]|escalamiento"
            r"|permisos|comunicacion(?:es)?|roles))"
            r"|(?:proceso|procedimiento|plan|protocolo) de (?:emergencia|contingencia)"
            r"|(?:niveles|tiempos) de (?:escalad[oa]|escalamiento|escalacion)|historial.*"
            r"|historico de (?:cambios|versiones|revisiones).*|control de (?:cambios|versiones|documentos?).*"
            r"|registro de (?:cambios|versiones|revisiones|asistencia).*|(?:.* )?transcripcion(?: .*)?"
            r"|(?:lista de |control de )asistencia|glosario|manual de .*|guia (?:de|para) .*"
        ),
    ),
    (
        Kind.RULES,
        (
            r"escalad[oa]s?|escalamientos?|escalacion(?:es)?|(?:proceso|procedimiento|ruta|via|politica"
            r"|plan|protocolo) de (?:escalad[oa]|escalamiento|escalacion)|permisos(?: .*)?"
            r"|(?:roles|funciones)(?: y (?:responsabilidades|permisos|funciones))?|responsabilidades(?: .*)?"
            r"|derechos de acceso|reglas (?:de|del) .*|asistencia|como trabajamos(?: juntos)?"
        ),
    ),
    (
        Kind.WINS,
        (
            r"(?:(?:nuestros|los|principales|grandes|pequenos|nuevos|ultimos|sus|vuestros) )*(?:logros"
            r"|exitos|victorias|triunfos|casos de exito|buenas"
            r" noticias|celebraciones|hitos (?:alcanzados|conseguidos|logrados|cumplidos)|exito"
            r"|logro)(?: (?:desde|de|del|en|hasta|y|a|mas|para)"
            r" ?.{0,40}| (?:recientes|destacados|principales|conseguidos|alcanzados|obtenidos"
            r"|clave)(?: .{0,40})?)?"
            r"|(?:avances|resultados) y (?:logros|exitos)|resultados (?:obtenidos|conseguidos|alcanzados"
            r"|logrados)|lo (?:conseguido|logrado)"
            r"|(?:lo )?que (?:salio|ha salido|fue|ha ido|funciono|ha funcionado) bien"
            r"|(?:lo )?que (?:hemos|se ha|habeis|has|han)"
            r" (?:conseguido|logrado)|lo bueno"
        ),
    ),
    (
        Kind.MATTERS,
        (
            r"(?:asuntos|temas|puntos|cuestiones) (?:pendientes|derivad[oa]s|surgid[oa]s"
            r"|que quedaron pendientes) (?:del?|de la|desde) .*"
            r"|(?:lectura|revision|aprobacion)(?: y (?:aprobacion|lectura|seguimiento))? del acta(?: .*)?"
            r"|asuntos derivados"
        ),
    ),
    (
        Kind.DONE,
        (
            rf"(?:{_THINGS} )?(?:ya )?(?:{_STATE})(?: {_THINGS})?(?:{_SINCE})?"
            rf"|{_THINGS} (?:que )?(?:ya )?(?:estan? |han sido |fueron )?"
            rf"(?:{_STATE})(?:{_SINCE})?|(?:lo )?que (?:ya )?(?:se hizo|hicimos|se ha hecho|hemos hecho"
            rf"|esta hecho)(?:{_SINCE})?"
            r"|trabajo realizado.{0,40}|lo hecho.{0,40}"
        ),
    ),
    (Kind.DROPPED, rf"(?:{_THINGS} )?(?:{_GONE})(?: {_THINGS})?(?:{_SINCE})?"),
    (
        Kind.CARRIED,
        (
            rf"(?:.* )?(?:arrastrad[oa]s?|heredad[oa]s?|trasladad[oa]s?|prorrogad[oa]s?|que (?:vienen"
            rf"|viene|quedaron) (?:de|pendientes))\b.*"
            rf"|(?:revision|seguimiento|estado|repaso|actualizacion|avances?|situacion|cumplimiento"
            rf"|revisar|verificacion)"
            rf" (?:de|del|sobre|a|al|en) {_THE}(?:acuerdos|{_ACTION}).*"
            rf"|(?:{_BEFORE})(?:acuerdos|{_ACTION}){_WHICH} (?:de|desde|del|en) {_THE}{_LAST}.*"
            rf"|(?:revision|seguimiento|repaso|continuacion) (?:del?|a) {_THE}{_LAST}.*"
            rf"|(?:{_BEFORE})(?:acuerdos|{_ACTION}){_WHICH} (?:anteriores|anterior|previ[oa]s|pasad[oa]s"
            rf"|heredad[oa]s|atrasad[oa]s de)\b.*"
            rf"|{_ACTION}{_WHICH} del? (?:\d|lunes|martes|miercoles|jueves|viernes|enero|febrero|marzo"
            rf"|abril|mayo|junio|julio|agosto"
            r"|sep?tiembre|octubre|noviembre|diciembre).*"
            r"|(?:aun|todavia|siguen?|continuan?) (?:abiert[oa]s?|pendientes?)|pendientes? (?:de"
            r"|desde) (?:antes|la vez pasada|otras? .*)"
            r"|quedo pendiente.*|lo que quedo pendiente.*"
        ),
    ),
    (Kind.MATTERS, LAST_TIME),
    (Kind.LISTS, AGENDA),
    (
        Kind.MIXED,
        (
            r"(?:se )?(?:acordo|acordamos|acordado|quedo acordado|(?:hemos )?(?:acordado|quedado en"
            r"|quedamos en))(?: que| lo siguiente)?"
            r"|quedamos en(?: que)?|"
            r"(?:(?:principales|nuestros|los|nuevos) )?(?:acuerdos|resoluciones|convenios)(?: (?:tomados"
            r"|adoptados|alcanzados|de|del|generales|finales)"
            r" ?.{0,40})?|(?:.* )?(?:decisiones|acuerdos|notas|discusion|acta|resultados|conclusiones"
            r"|resoluciones|temas) ?(?:,|/|&|\+|y|e) ?"
            r"(?:las |los )?(?:acciones|compromisos|tareas|(?:proximos|siguientes) pasos|pendientes"
            r"|seguimiento|actividades)(?: .{0,40})?"
            r"|(?:acciones|compromisos|tareas|(?:proximos|siguientes) pasos|pendientes) ?(?:,|/|&|\+|y"
            r"|e) ?(?:decisiones|acuerdos|notas"
            r"|discusion|conclusiones)(?: .{0,40})?"
        ),
    ),
    (
        Kind.LISTS,
        (
            r"(?:lista|listado|relacion) de (?:la )?(?:compras?|invitados|materiales|material|equipaje"
            r"|precios|lectura|deseos|verificacion"
            r"|control|correo|distribucion|equipos|suministros|documentos|documentacion)\b.*|(?:cosas|que"
            r"|lo que hay) (?:que )?(?:traer|llevar|comprar)"
            r"|(?:.* )?(?:orden del dia|agenda|temario|programa)\b.*|(?:temas|puntos) (?:a tratar|para .*"
            r"|del dia)|enlaces(?: .*)?|referencias|recursos"
            r"|(?:archivos |documentos )?adjuntos|anexos|registros de la reunion|facturas?"
            r"|ideas?(?: para .*)?"
            r"|opciones|aparcamiento|menu|requisitos"
        ),
    ),
    (
        Kind.ATTENDEES,
        (
            r"(?:lista de )?(?:asistentes|participantes|presentes|convocad[oa]s|invitad[oa]s|reunidos"
            r"|personas asistentes|miembros presentes)"
            r"|quien(?:es)? (?:asistio|asistieron|estuvo|estuvieron|participo|participaron)|personas"
            r"|por parte del? .{1,30} asistieron"
        ),
    ),
    (
        Kind.TALK,
        (
            r"(?!en )(?!.*\b(?:abiert[oa]s|por resolver|accion(?:es)?|(?:proximos|siguientes) pasos"
            r"|compromisos|tareas|pendientes"
            r"|por hacer)\b)(?:.* )?(?:discusion(?:es)?|debate"
            r"|decision(?:es)?|notas|acta|minuta|detalles?|resumen(?: ejecutivo)?|vision general|riesgos?"
            r"|incidencias|problemas|bloqueos|preguntas?|dudas"
            r"|novedades|actualizacion(?:es)?|avances?|progreso|antecedentes|contexto"
            r"|temas?(?: tratados)?|asuntos(?: tratados| varios)?|puntos"
            r" (?:tratados|clave|discutidos)|comentarios|observaciones|introduccion|noticias|presupuesto"
            r"|finanzas|numeros|cifras|kpis?|metricas|indicadores"
            r"|ausentes|ruegos y preguntas|varios|otros(?: temas| asuntos)?|objetivos?|metas"
            r"|conclusion(?:es)?|reflexiones|lo hablado|desarrollo(?: de la .*)?"
            r"|informes?|reportes?|situacion(?: actual)?|estado(?: actual| general| del? .{1,40})?"
            r"|cronograma|calendario|hitos|fechas clave|retroalimentacion"
            r"|que hicimos)(?: (?:de|del|sobre|para|por|con|y|en|desde|(?:tomad|adoptad|acordad|previ"
            r"|general|clave|principal|tratad|discutid|importante|relevante|adicional|final|complet"
            r"|destacad|intern|extern|recient)\w*) ?.{0,60})?"
            rf"|(?:proxim|siguiente)[oa]? {_CALL}\b.*|notas (?:rapidas|completas)"
        ),
    ),
    (Kind.ACTIONS, rf"{_BEFORE}{_ACTION}{_WHICH}{_AFTER}\??"),
    (
        Kind.ACTIONS,
        (
            r"lo (?:siguiente|proximo)|(?:quien|que) (?:debe|deben|hace|hara|hacen) .*|(?:lo )?que (?:nos"
            r"|os|les?|me|te) (?:debe"
            r"|deben|toca).*|seguimientos?(?: .{0,40})?"
            r"|(?:aun |todavia )?(?:abiert[oa]s?|pendientes?)(?: (?:de|por) .{1,40})?|en (?:curso|proceso"
            r"|progreso|marcha|espera)|sin (?:empezar|iniciar)"
            r"|(?:aun |todavia )?(?:no (?:iniciad[oa]s?|hech[oa]s?|terminad[oa]s?)|sin (?:hacer|terminar))"
            r"|(?:a la espera|esperando|en espera)(?: .*)?|bloquead[oa]s?"
            r"|(?:lo )?que (?:falta|queda)(?: por .{1,40})?|(?:lo )?que necesitamos(?: del? .{1,40})?"
            r"|trabajos? (?:pendientes?|en curso)|(?:acciones|tareas|compromisos)(?: [\w.'&-]+){1,3}"
        ),
    ),
    (Kind.DONE, FINISHED["es"]),
    (Kind.DROPPED, LET_GO["es"]),
    (Kind.MIXED, AGREED),
    (Kind.MATTERS, ABOUT_LAST_TIME),
    (Kind.MIXED, SIGN_OF_NEW),
    (Kind.TALK, STANDING["es"]),
)
