"""Spanish: marks before, in and behind a line, and lines that promise nothing."""

from whoowes.core.items.words.es.privacy import MARKED
from whoowes.core.items.words.mark_owners import OWNER_BEHIND_MARK

_ACTIONS = (
    r"(?:accion(?:es)?(?: (?:a (?:realizar|tomar|seguir)|pendientes?|acordadas?|correctivas?|preventivas?"
    r"|requeridas?|inmediatas?|necesarias?"
    r"|propuestas?))?|tareas?(?: pendientes?| acordadas?)?|pendientes?|compromisos?|(?:proximos?"
    r"|siguientes?) pasos?|por hacer|a hacer|seguimiento"
    r"|deberes|puntos? de accion|encargos?|gestion(?:es)?)"
)
_TOPICS = (
    r"(?!(?:el |la |los |las )?(?:seguimiento|mejora|reunion|llamada|marketing|comunicacion|correctiva"
    r"|preventiva|formacion|ventas|hoy|proximo|proxima"
    r"|cierre|esta|este|semana)\b)"
)

ITEM_MARKS = (
    (
        rf"(?:{_ACTIONS}(?:(?: |-| n\.? ?o?\.? ?| ?# ?)(?P<number>\d+(?:\.\d+)*[a-z]?))?(?:"
        rf" ?[(\[](?P<bracketed>[^)\]]{{1,40}})[)\]])? ?(?::|- )"
        rf"|(?:accion(?:es)?|tareas?|pendientes?|compromisos?|deberes|encargos?|(?:proximos"
        rf"|siguientes) pasos) (?:(?:para|de|del|a cargo de)"
        rf" {_TOPICS})?(?:el |la )?(?!(?:de|del|para|a|por"
        rf"|al)\b){_TOPICS}(?P<owner>[^:.,;]{{1,40}}?) ?:)\s*"
    ),
)
SEVERAL_MARK = (
    r"(?:acciones|tareas|pendientes|compromisos|(?:proximos|siguientes) pasos|deberes|gestiones"
    r"|encargos)\b[^:]{0,40}:"
)
INLINE_MARK = rf"(?<=[.;!?)\]])\s+(?=(?:ACCIÓN|ACCION|TAREA|PENDIENTE|COMPROMISO|TODO){OWNER_BEHIND_MARK}:)"
WIN_MARK = (
    r"(?:logros?|exitos?|victorias?|triunfos?|buenas? noticias?|conseguido|hito (?:alcanzado"
    r"|conseguido|logrado)|celebra(?:cion|mos)|lo logramos)"
    rf" ?(?:[(\[]{MARKED}[)\]] ?)?(?::|- )\s*"
)
RESULT_MARK = (
    r"(?:\bresultados? ?:|\bimpacto ?:|\bahorro(?: anual)? ?:|\bbeneficio ?:|\bretorno ?:|\bvalor ?:"
    r"|\bganancia ?:)"
)
NOTE_MARK = (
    r"(?:notas?|nota bene|comentarios?|obs|observacion(?:es)?|ojo|vease|ver (?:adjunto|anexo|enlace"
    r"|correo|documento|nota|punto)|actualizacion|estado"
    r"|contexto|antecedentes|enlace|p\.? ?d|p\. ?ej|por ejemplo|es decir|porque|ya que|lo que|lo cual"
    r"|ref|asunto|tambien ver|motivo) ?[:.(]?\b"
)
NAME_JOINTS = r"(?:y|e|con|a|al)"
COUNTED_THINGS = (
    r"(?:fase|semana|etapa|sprint|sala|lote|unidad|piso|planta|bloque|dia|mes|ano|parte|paso|hito"
    r"|version|nivel|zona|area|parcela|casa|edificio|ronda|oleada"
    r"|modulo|opcion|sede|local|anexo|capitulo|sucursal|turno|trimestre|oficina)\b"
)
DEADLINE_WORD = (
    r" (?=(?:antes del?|para el|para la|para (?:manana|hoy|final|fin|mediados)|hasta|el (?:\d|lunes"
    r"|martes|miercoles|jueves|viernes))\b)"
)
DUE_LEAD = (
    r"\b(?:antes del?|para el|para|hasta el|hasta|el|vence el|vence|vencimiento|fecha limite|fecha"
    r"|limite|plazo|entrega|a mas tardar el|a mas tardar)\b ?:?\s*$"
)
PLACEHOLDERS = (
    r"[\s:/_-]*(?:(?:accion|tarea|elemento|actividad|compromiso|descripcion|detalles?|nombres?|responsable"
    r"|persona|quien|que|cuando|fecha|limite|estado|insertar|inserte|tu"
    r"|su|introducir|introduzca|anadir|agregar|escribir|escriba|escribe|completar|proximo|siguiente"
    r"|paso|aqui|describ(?:ir|a|e)|el|la|los|las|un|una|y|de|del|texto|notas?|ejemplo"
    r"|plazo|asignado|a|aaaa|dd|mm|n|x|\d+|#|\.{3})(?:[\s:/_-]+|$))*"
)
PLACEHOLDERS_INSIDE = (
    r"(?:alta|media|baja|urgente|nuev[oa]|importante|critic[oa]|opcional|borrador|por confirmar"
    r"|por definir|prioridad(?: alta| media| baja)?|bloqueante"
    r"|error|correo|nombre|fase \d+|semana \d+|extern[oa]|recurrente|semanal|mensual|pregunta"
    r"|decision|riesgo|idea|nota|enlace|actualizacion|accion|tarea|duda)"
)
UNKNOWN = (
    r"(?:por|a|sin|pendiente de) (?:definir|confirmar|determinar|decidir|concretar|especificar)"
    r"|desconocid[oa]|n/?d|s/?d"
)
_NOTHING_MORE = (
    r"(?:(?:por ahora|de momento),? )?(?:nada|(?:sin|ninguna|no hay) (?:(?:mas|nuevas|otras)"
    r" )?(?:tareas?|accion(?:es)?|pendientes))(?: mas)?(?: (?:para"
    r"|por parte de)(?: [^\W\d]\S*){1,4})?[.!]?|eso es todo(?: por .{1,20})?[.!]?"
)
"""Nothing, or nothing more, for somebody or for now."""

NOTHING = (
    r"(?:sin|ningun) cambios?[.!]?|"
    r"(?:(?:en esta (?:reunion|llamada|sesion) )?no (?:hay|hubo|existen?|aplica|quedan?|tenemos"
    r"|se (?:han? )?(?:acordaron|acordado|acordo|definieron|definido|registraron|registrado"
    r"|identificaron|identificado|encontraron|encontrado|encontro|establecieron|asignaron|asignado"
    r"|generaron|sugirieron|sugerido|detectaron))|ningun[oa]?s?"
    r"|nada|sin)(?: (?:nuev[oa]s?|mas|otr[oa]s?|acciones|accion|tareas?|pendientes?|compromisos?"
    r"|novedad(?:es)?|cambios|(?:proximos|siguientes) pasos|acuerdos|elementos?|puntos?|de accion"
    r"|abiert[oa]s?|acordad[oa]s?|sugerid[oa]s?|registrad[oa]s?|identificad[oa]s?|definid[oa]s?"
    r"|asignad[oa]s?|adicionales|concret[oa]s|por (?:ahora|el momento|hacer|reportar)"
    r"|de momento|en esta (?:reunion|llamada|sesion|semana)|esta (?:semana|vez|reunion)|este mes"
    r"|para (?:esta|la) (?:reunion|llamada|sesion)|de esta (?:reunion|llamada)"
    r"|que (?:reportar|registrar|comentar|hacer)|seguimiento|hoy|a la fecha|todavia|aun"
    rf"|ningun[oa]))*[.!]?|p\.? ?ej\.? .*|por ejemplo.*|ejemplo:.*|ej\.? .*|{_NOTHING_MORE}"
)
BOILERPLATE = (
    r"(?:(?:debes|deberias|te recomendamos|se recomienda|es recomendable|conviene) (?:revisar"
    r"|comprobar|consultar) las notas de gemini|revisa las notas de gemini"
    r"|obten (?:consejos|sugerencias|informacion)|(?:envia|envianos|danos"
    r"|comparte) (?:tus )?(?:comentarios|tu opinion)|como (?:es|calificarias"
    r"|valorarias) la calidad de estas notas"
    r"|que te parecen estas notas|(?:completa|responde|haz|rellena) (?:a )?(?:una"
    r"|esta) (?:breve )?encuesta|en una breve encuesta|valora la nueva pestana|quieres ver mas"
    r"|esta transcripcion (?:editable )?(?:se ha generado|se genero|fue generada)"
    r"|la transcripcion (?:ha finalizado|finalizo|termino)|transcripcion finalizada"
    r"|notas (?:de|tomadas por|creadas por) gemini|grabacion ?:|transcripcion ?:"
    r"|registros de la reunion|util o (?:no util|poco util)|hemos actualizado la seccion).*"
)

AGREED_THAT = (
    r"(?:(?:quedamos|quedan|queda|quedo|hemos quedado|se queda) en que|(?:se (?:ha )?)?(?:acuerda|acordo"
    r"|acordado"
    r"|decide|decidio|decidido|conviene|convino|convenido)(?: que|:)|(?:acordamos|decidimos|convenimos) que"
    r"|queda (?:acordado|decidido|claro) que|hemos (?:acordado|decidido) que) (?:(?:el|la) )?"
)
