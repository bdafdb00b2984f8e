"""Spanish: how columns and their cells are worded, beside the headers themselves."""

from whoowes.core.items.words.table import Role, keys

PHRASES = (
    (Role.OWNER, r"(?:equipo|area|departamento|unidad|parte|socio|tecnico|despacho|persona) responsable\b.*"),
    (Role.OWNER, r"resp\.? .*"),
    (
        Role.DUE,
        (
            r"(?:limite de|entregar (?:antes de|el|hasta)|cuando se (?:entrega|hara|hace|termina)"
            r"|antes del?)\b.*"
        ),
    ),
    (Role.TASK, r"(?:lo )?que (?:haremos|vamos a hacer|hara .*|debe hacer .*|falta|necesitamos .*)"),
    (
        Role.OWNER,
        (
            r"(?:responsables?|encargad[oa]s?|propietari[oa]s?|lider) (?:del?|por|principal|asignad|cliente"
            r"|interno|tecnico|para)\w*\b.*"
        ),
    ),
    (Role.OWNER, r"quien(?:es)? (?:lo|se|es|hace|hara|va a|ejecuta|responde|asume|lleva)\b.*"),
    (
        Role.TASK,
        (
            r"(?:descripcion|nombre|titulo|detalle) de (?:la |las |el |los )?(?:tareas?|accion(?:es)?"
            r"|actividad(?:es)?|compromisos?|gestion(?:es)?)\b.*"
        ),
    ),
    (
        Role.DONE,
        (
            r"(?:acciones|tareas|actividades|compromisos) (?:realizad|completad|terminad|cerrad|cumplid|hech"
            r"|finalizad|concluid)[oa]s"
        ),
    ),
    (
        Role.TASK,
        (r"(?:accion(?:es)?|tareas?|compromisos?|actividad(?:es)?|pendientes) .+"),
    ),
    (Role.TASK, r"que (?:hay que|se debe|se va a|se tiene que|se acordo|queda|falta|toca)\b.*"),
    (Role.DUE_REVISED, r"nuev[oa] (?:plazo|fecha)\b.*"),
    (Role.DUE_ORIGINAL, r"(?:plazo|fecha) (?:\w+ ){0,3}(?:original|inicial|anterior)"),
    (Role.COMPLETED_ON, r"(?:fecha|cierre|entrega) (?:\w+ ){0,3}(?:real|efectiv[oa])"),
    (
        Role.DUE,
        (
            r"(?:fecha (?:limite|prevista|estimada|objetivo|tope|compromiso|de (?:entrega|vencimiento"
            r"|compromiso))|plazo|vencimiento) (?:del?|para|previst|estimad|acordad|maxim)\w*\b.*"
        ),
    ),
    (Role.STATUS, r"(?:estado|estatus|status|situacion|avance|progreso) (?:del?|actual|a|al)\b.*"),
    (
        Role.NOTES,
        (
            r"(?:comentarios?|notas?|observacion(?:es)?|actualizacion(?:es)?) (?:del?|sobre|adicionales"
            r"|generales|y|finales)\b.*"
        ),
    ),
    (
        Role.RESULT,
        (
            r"(?:resultados?|impactos?|beneficios?|ahorro) (?:del?|obtenid|conseguid|alcanzad|en|generad"
            r"|para)\w*\b.*"
        ),
    ),
    (Role.PRIORITY, r"prioridad (?:del?|para)\b.*"),
)
"""Longer headers: what they name comes first ("*Responsable* de la tarea")."""

JOINERS = r" (?:y/o|y|e|o|u) | ?(?:/|\+|,) ?"
FILLERS = keys(
    "el|la|los|las|nuestro|nuestra|nuestros|nuestras|principales|principal|nueva|nuevas|otras|su|sus"
)
ACTION_TYPES = (
    r"accion(?:es)?|tareas?|compromisos?|puntos? de accion|pendientes?|actividad(?:es)?|(?:proximo"
    r"|siguiente) paso|seguimiento"
)
LOG_TYPES = (
    r"riesgos?|incidencias?|incidentes?|problemas?|decision(?:es)?|acuerdos?|supuestos?|hipotesis"
    r"|dependencias?|preguntas?|dudas?"
    r"|informacion|informativo|notas?|cambios?|bloqueos?|hitos?|temas?"
)
CHANGES = (
    r"(?:crear|modificar|eliminar|borrar|actualizar|editar|anadir|agregar|quitar|renombrar|mover"
    r"|mantener|sin cambios|nuevo|creado|modificado"
    r"|eliminado|alta|baja|modificacion|creacion)"
)
EXPLAINING = keys(
    "significado|condicion|condiciones|si|disparador|escenario|ritual|ruta|escalar a|frecuencia"
    "|periodicidad|cada cuanto|permiso|permisos"
)
ROLE_HEADERS = keys(
    "suplente|sustituto|sustituta|que|responsabilidad|responsabilidades|entregable|entregables|actividad|actividades|medida"
    "|medidas|gestion|tramite"
)
DUE_LIKE = (
    r"\b(?:(?:en|dentro de) (?:\d+|un[oa]?|dos|tres|cuatro|unos|unas|pocos) (?:dias?|semanas?|mes(?:es)?)"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lun|mie|jue|vie|sab|dom|enero|febrero"
    r"|marzo|abril|mayo|junio|julio|agosto"
    r"|sep?tiembre|octubre|noviembre|diciembre|ene|abr|ago|sept?|dic|hoy|manana|pasado manana"
    r"|esta (?:semana|tarde|quincena)|este (?:mes|trimestre"
    r"|ano)|(?:fin(?:ales)?|final|principios?|mediados|cierre) de|(?:la )?proxim[oa]"
    r"|(?:la )?semana (?:que viene|proxima|del|\d+)|(?:el )?mes que viene"
    r"|siguiente|antes del?|hasta|cuanto antes|lo antes posible|ya|urgente|inmediat[oa](?:mente)?"
    r"|de inmediato|en curso|continu[oa]|permanente"
    r"|por (?:definir|confirmar|determinar|fijar|acordar)|a (?:definir|confirmar|convenir|determinar)"
    r"|pendiente|hech[oa]|realizad[oa]|completad[oa]"
    r"|navidad|navidades|semana santa|reyes|verano|trimestre|semestre|quincena|eod|ahora|vacaciones)\b"
)
DURATIONS = (
    r"(?:media hora|medio dia|un[ao]? (?:hora|dia|semana|mes|ano)|(?:unos |unas |aprox\.? |max\.? "
    r"|de )?[~<>]?\s?\d+(?:[.,]\d+)?(?:\s?(?:-|a|o|y)\s?\d+)?\s?(?:min"
    r"|mins|minutos?|h|hs|hrs?|horas?|d"
    r"|dias?(?: habiles?| laborables?| naturales| corridos| utiles)?|semanas?|sem|mes(?:es)?|anos?"
    r"|sprints?|jornadas?|trimestres?)\.?(?: aprox\.?)?)"
    r"|(?:dia|semana|sprint|mes|fase|t|d|j) ?[+-]?\s?\d+(?:\s?(?:-|a|y)\s?(?:d\+)?\d+)?(?: (?:dias?"
    r"|semanas?))?|[+-]\s?\d+ (?:dias?|semanas?|horas?|meses)"
)
NAMING_ACTIONS = (
    r"\b(?:acciones|accion|(?:proximos|siguientes) pasos|pasos a seguir|por hacer|seguimientos?"
    r"|compromisos?|deberes|acordad[oa]s?|acuerdos?"
    r"|proximas acciones)\b"
)
SHARED = (
    r"(?:el )?clientes?|compartid[oa]s?|extern[oa]s?|public[oa]s?|visible|tod[oa]s|amb[oa]s|abiert[oa]"
    r"|interno y externo"
)
YES = (
    r"(?:si|s|sip|claro|verdadero|hech[oa]s?|list[oa]|completad[oa]|complet[oa]|terminad[oa]"
    r"|cerrad[oa]|realizad[oa]|cumplid[oa]|finalizad[oa])[^\w?]*"
)
NO = r"(?:no|aun no|todavia no|nop|falso|pendiente|abiert[oa]|por hacer)\W*"
COLOURS = r"(?:(?:roj[oa]|ambar|amarill[oa]|verde|naranja|azul|gris|negr[oa]|blanc[oa]|semaforo)\b[ /,:]*)+"
