"""Spanish status words, in the order in which they are tried."""

from whoowes.core.items.words.deeds import NUMBER_OF_A_ROW
from whoowes.core.items.words.es.verbs import VERBS
from whoowes.core.items.words.table import StateWord

_MONTH = (
    r"(?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?"
    r"|sep?t?(?:iembre)?"
    r"|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)\.?"
)
_WEEKDAY = r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:dia )?(?:\d{{1,2}} (?:de )?{_MONTH}(?:,? (?:del? )?\d{{4}})?"
    rf"|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|(?<=\bel )\d{{1,2}}[/.-]\d{{1,2}})(?!\d)|(?:0\d/\d{{1,2}}"
    rf"|\d{{1,2}}/0\d)(?![\d/])"
    rf"|{_WEEKDAY}(?: pasado)?(?: \d{{1,2}}(?![\d/.]))?"
)
_WHEN = (
    rf"(?:el (?:dia )?\d{{1,2}}(?=\W*$)|(?:(?:con fecha|a fecha de|con fecha del|desde el|el|en|en la"
    rf"|en esta|durante la|durante"
    rf"|a) )?(?:{_DATE}|ayer|anteayer|hoy|esta manana|ya"
    r"|(?:la )?(?:ultima|esta|la|presente) (?:llamada|reunion|sesion|semana)|(?:la |el )?(?:semana|mes"
    r"|reunion|llamada|sesion)"
    r" (?:pasad[oa]|anterior)|(?:tiempo y forma|plazo|tiempo)))"
)
_BY = (
    rf"por (?:el |la |los )?(?!(?:{_MONTH}|{_WEEKDAY}|\w+(?:ar|er|ir)(?:lo|la|se)?|ahora|el momento|parte"
    rf"|partes|fin|falta|si|lo|un|una|"
    r"error|completo|escrito|determinar)\b)[^\W\d_][\w.'-]*(?:(?: | (?:y|e"
    r"|&) )(?!por\b)[^\W\d_][\w.'-]*){0,3}"
)
_STATE = (
    r"(?:hech|realizad|completad|terminad|finalizad|cerrad|concluid|cumplid|resuelt|ejecutad|entregad"
    r"|solucionad|acabad|despachad"
    r"|tramitad|enviad|remitid|pagad|abonad|presentad|firmad|compartid|corregid|atendid|conseguid"
    r"|lograd|publicad"
    r"|complet|recibid)[oa]s?"
)
_DROPPED = (
    r"(?:cancelad|descartad|anulad|desestimad|abandonad|retirad|rechazad|eliminad|aparcad|desechad"
    r"|obsolet|superad|sustituid|duplicad)[oa]s?"
)
_NOT_NEEDED = (
    r"(?:ya )?no (?:l[oa]s? necesitamos|nos hace falta|aplica|procede|corresponde|hace falta"
    r"|es (?:necesari[oa]|preciso|relevante|aplicable)"
    r"|se necesita|se requiere"
    r"|necesari[oa]|requerid[oa]|se (?:hara|va a hacer|realizara|hace)|va)"
)

_MERGED = (
    r"(?:fusionad|unid|agrupad|unificad)[oa]s? (?:con|a) (?:el |la |las )?"
    rf"(?:(?:(?:punto|tarea|accion|numero|n[o°]\.?) ?)?{NUMBER_OF_A_ROW}"
    r"|(?:punto|tarea|accion|numero|n[o°]\.?) ?\d{1,3})(?=[^\w?]*$)"
)

STATE_REST = (
    rf"(?:[^\w?/%<>=]*\b(?:{_WHEN}|{_BY}|gracias|muchas gracias|del todo|al 100|todo|ya"
    rf"|(?:y )?(?:{_STATE}|aprobad[oa]s?|validad[oa]s?))(?!\w))*"
    r"(?:[^\w?/%<>=]*|\s*(?:[,;:.!(\[]|- )[^\w?%]*\w.*)"
)
STATE_DOUBTS = (
    r"\?|%|\b(?:equivocad[oa]s?|incorrect[oa]s?|errone[oa]s?|incomplet[oa]s?|por error|"
    r"rechazad[oa]s?|denegad[oa]s?|devuelt[oa]s?|rebotad[oa]s?|fallid[oa]s?|"
    r"pero|salvo|excepto|menos|falta|faltan|faltando|pendientes?|a (?:la )?espera|esperando"
    r"|en espera|aunque|sin embargo|no obstante"
    r"|sujet[oa] a|condicionad[oa]|solo|solamente|parcial(?:mente)?|en parte|parte|no|nunca|jamas|ni|aun"
    r"|todavia|sigue|siguen|resta|restan"
    r"|queda|quedan|abiert[oa]s?|si|cuando|una vez|despues de|tras|hasta(?! (?:hoy|la fecha))|necesita"
    r"|a medias|mitad|medio|casi|practicamente"
    r"|proxim[oa]|siguiente|manana|pronto|en breve|en principio|provisional(?:mente)?|por ahora"
    r"|de momento|por el momento|borrador"
    r"|primer[oa]?|version|sera|seran|seria|deberia|podria|puede|creo|supuestamente|en teoria|quizas?"
    r"|tal vez|probablemente|posiblemente"
    r"|esperemos|a falta|de nuevo|otra vez|nuevamente|volver|rehacer|repetir|reenviar|reprogramar"
    r"|sin (?:confirmar|firmar|pagar|respuesta"
    r"|contestar|contestacion|validar|aprobar|probar|revisar|terminar|acabar|cerrar|enviar)|en (?:curso"
    r"|proceso|revision|tramite)"
    r"|para (?:su )?(?:revision|firma|aprobacion|validacion|comentarios|visto bueno|confirmacion)"
    r"|a (?:revisar|confirmar|validar|firmar|definir)"
    r"|por (?!(?:pilar|javier|oscar|cesar|omar|edgar|ester|esther|xavier)\b)\w+(?:ar|er|ir)(?:l[aeo]s?"
    r"|se)?|por (?:definir|confirmar)|hay que|tiene que|antes del?"
    r"|\d+ de \d+|(?<!/)(?!0)\d+/(?!0)\d+(?![\d/])|\w{3,}(?:ar|er|ir)an?(?<!\bpara))\b"
)
STATE_REASONS = (
    rf"\b(?:{_NOT_NEEDED}|el \d{{1,2}}/\d{{1,2}}(?!/)"
    rf"|sin (?:novedad(?:es)?|incidencias?|problemas?|observaciones|comentarios|cambios"
    rf"|mas)|no (?:queda|hay) nada(?: pendiente)?"
    r"|nada pendiente)\b(?! (?:todavia|aun|por ahora|de momento|hasta|por el momento))"
)
CLOSING_TAILS = (
    rf"(?:ya |todo |esta )*(?:{_STATE}|{_DROPPED}|ya no (?:aplica|hace falta|procede"
    rf"|es necesari[oa]))\b"
)
BARE_CLOSING = (
    r"\b(?=(?:hecho|hecha|listo|realizad[oa]s?|completad[oa]s?|terminad[oa]s?|finalizad[oa]s?|cancelad[oa]s?"
    r"|descartad[oa]s?|cerrad[oa]s?"
    r"|resuelt[oa]s?|entregad[oa]s?|presentad[oa]s?|enviad[oa]s?|concluid[oa]s?)[.!]?$)"
    r"(?<!\bno )(?<!\besta )(?<!\beste )(?<!\bquede )(?<!\bser )(?<!\bsea )(?<!\bcomo )(?<!\bsin"
    r" )(?<!\bsi )(?<!\bhasta )"
)
CAUSATIVE = (
    r"\b(?:dejar|tener|dejarlo|dejarla|dar por|que (?:este|quede|sea))\b(?: [\w'-]+){0,4} \w+[.!]?$"
    r"|^\w{1,20}(?:ar|er|ir)(?:le|les)? .*(?:enviad|entregad|presentad|cerrad|resuelt|finalizad|terminad"
    r"|realizad|completad|cancelad"
    r"|descartad|concluid)[oa]s?[.!]?$"
)
ABOUT_STATES = (
    r"\b(?:marcar|marque|etiqueta|etiquetar|estado|estados|columnas?|titulo|carpeta|lista de"
    r"|opciones)\w*\b"
)
ENDS_OPEN = r"\b(?:a|como|es|sea|ser|este|esta|estan|hasta|cuando|si|o|y|no|por|para|quede)$|^por hacer$"
MOVED_TO = (
    r"\b(?:movid[oa]|pospuest[oa]|aplazad[oa]|trasladad[oa]|reprogramad[oa]|retrasad[oa]|prorrogad[oa]"
    r"|ahora vence|vence|pasa|se pasa|pasad[oa])"
    r"(?: (?:al?|para|hasta))?(?: el)? "
)

STATES: tuple[tuple[StateWord, str, str], ...] = (
    (
        StateWord.REOPENED,
        "reopened",
        (
            r"(?:reabiert[oa]s?|reabrir|se reabre|se reabrio|(?:de nuevo|otra vez"
            r"|nuevamente) (?:abiert[oa]|pendiente)|vuelt[oa] a abrir"
            r"|abiert[oa] (?:de nuevo|otra vez|nuevamente)|(?:sigue|siguen|continua|continuan|permanece"
            r"|aun|todavia) (?:estando )?(?:abiert[oa]s?|pendientes?"
            r"|sin (?:hacer|terminar|enviar|enviarse|cerrar|completar|resolver|realizar|hacerse|entregar"
            r"|respuesta))"
            rf"|al final no (?:se|esta|estaba|fue)\b.*|no (?:esta(?:ba)? |fue )?{_STATE} (?:al final"
            rf"|despues de todo|en realidad|finalmente)"
            rf"|en realidad no\b.*|no estaba (?:realmente )?{_STATE}|mal (?:cerrad|marcad)[oa].*"
            rf"|cerrad[oa] por error.*|marcad[oa] por error.*)\b"
        ),
    ),
    (
        StateWord.OPEN,
        "not-done-yet",
        (
            rf"(?:(?:aun|todavia) )?no (?:(?:aun|todavia|esta|estan|se ha|se han|ha sido|fue|del todo|se"
            rf"|totalmente|completamente) )*(?:{_STATE}"
            r"|list[oa]s?|iniciad[oa]s?|empezad[oa]s?|comenzad[oa]s?|envio|hizo|realizo|completo|termino"
            r"|inici[oa]|empieza)\b"
            r"|(?:aun|todavia) (?:no|sin|en|falta)\b|sin (?:hacer|empezar|iniciar|terminar|completar"
            r"|cerrar|enviar|comenzar|realizar|resolver|entregar"
            r"|firmar|pagar|arrancar|avance|avances|iniciarse)\b|inconclus[oa]s?\b|incomplet[oa]s?\b"
            rf"|(?:casi|practicamente|parcialmente|medio|a medio|en parte|a medias|mayormente"
            rf"|semi) ?-?(?:{_STATE}|hacer|terminar|list[oa])\b|a medias\b"
            rf"|(?:por|a|para|pendiente de) (?:hacer|enviar|realizar|completar|terminar|cerrar|resolver"
            rf"|entregar|ser {_STATE}|iniciar|empezar|confirmar"
            r"|definir|firmar|revisar|aprobar|validar|pagar|presentar)\b|se (?:hara|enviara|realizara"
            r"|entregara|terminara|cerrara|completara|resolvera)\b"
            rf"|(?:sera|debe ser|deberia estar|estara|tiene que estar|quedara) {_STATE}\b"
            rf"|(?:\d{{1,2}}(?:[.,]\d+)?) ?%.*|faltan?\b|no$"
        ),
    ),
    (
        StateWord.DROPPED,
        "dropped-word",
        (
            rf"(?:(?:ya |queda |quedo |fue |esta |ha sido |se ha )?{_DROPPED}|{_NOT_NEEDED}|sin efecto"
            rf"|queda sin efecto|dejad[oa] sin efecto"
            r"|(?:se )?(?:cancela|descarta|anula|desestima|desiste|abandona)|se (?:cancelo|descarto|anulo"
            r"|desestimo|abandono)"
            rf"|(?:cerrad|hech)[oa][ ,:;.(-]+(?:(?:por|porque|como) )?(?:{_NOT_NEEDED}|{_DROPPED})"
            rf"|{_MERGED})(?!\w)"
        ),
    ),
    (
        StateWord.UNCLEAR,
        "finished-with-a-but",
        (
            rf"(?:aun )?(?:abiert[oa]|en curso|en proceso|pendiente"
            rf"|sin iniciar) ?[/,;] ?(?:ya )?(?:{_STATE}|{_DROPPED})\b"
            rf"|(?:{_STATE}|list[oa]s?)\b(?: ?\?|.*\b(?:pero|salvo|excepto|pendiente|esperando|aunque"
            rf"|sin embargo|sujeto a|solo|parcial(?:mente)?|en parte"
            r"|no (?!(?:hay|queda) nada)|aun|todavia|falta|faltan|queda por|quedan|a la espera|en espera"
            r"|a falta|por (?:confirmar|firmar|revisar|validar))\b.*)"
        ),
    ),
    (
        StateWord.DONE,
        "done-word",
        (
            r"(?:(?:todo|todos|todas|ya|tarea|accion|compromiso|punto|esta|estan|quedo|queda|fue|fueron"
            r"|ha|han|sido|se|si,?)\W*+|\W++){0,6}(?<!\w)"
            rf"(?:{_STATE}|list[oa]s?)\b|(?:ya )?(?:se )?(?:envio|hizo|realizo|completo|termino|entrego"
            rf"|cerro|cumplio|resolvio|presento|pago|firmo)\b"
            r"|ya (?:l[oae]s? )?(?:envie|hice|mande|pague|firme|presente)\b|(?:ya )?(?:llego|llegaron"
            r"|recibimos)\b|ya esta$|100(?:[.,]0+)? ?%"
        ),
    ),
    (
        StateWord.OPEN,
        "open-word",
        (
            r"(?:pendientes?|abiert[oa]s?|activ[oa]s?|nuev[oa]s?|en (?:curso|proceso|progreso|marcha"
            r"|ejecucion|tramite|tramites|desarrollo|revision"
            r"|espera|pausa|preparacion|gestion|camino|seguimiento|cola|ello|plazo|riesgo|estudio"
            r"|analisis|elaboracion|redaccion|firma|produccion)"
            r"|pedid[oa]s?|contactad[oa]s?|prometid[oa]s?|propuest[oa]s?|invitad[oa]s?|preguntad[oa]s?"
            r"|iniciad[oa]s?|empezad[oa]s?|comenzad[oa]s?|arrancad[oa]s?|bloquead[oa]s?|detenid[oa]s?"
            r"|parad[oa]s?|pausad[oa]s?|paralizad[oa]s?"
            r"|suspendid[oa]s?|estancad[oa]s?|esperando|a la espera|aplazad[oa]s?|pospuest[oa]s?"
            r"|postergad[oa]s?|retrasad[oa]s?|atrasad[oa]s?"
            r"|demorad[oa]s?|vencid[oa]s?|fuera de plazo|planificad[oa]s?|planead[oa]s?|programad[oa]s?"
            r"|agendad[oa]s?|previst[oa]s?|asignad[oa]s?|borrador"
            r"|reprogramad[oa]s?|trasladad[oa]s?|prorrogad[oa]s?|arrastrad[oa]s?|continua|continuan"
            r"|continuo|sigue|siguen|permanente|recurrente"
            r"|avanzando|avanzad[oa]s?|trabajando|haciendo|haciendose|gestionando|revisando|preparando"
            r"|se esta\b.*|escalad[oa]s?|por hacer|a hacer"
            r"|a tiempo|al dia|segun lo previsto|sin respuesta|sin novedad(?:es)?|sin cambios|urgente"
            r"|para|con|parcial|solicitad[oa]s?|pedid[oa]s?"
            r"|reclamad[oa]s?|convocad[oa]s?|fecha cambiada|se mantiene|mantenid[oa]s?|planteada?o?"
            r"|proxim[oa]s?|en)\b"
        ),
    ),
)

STILL_TO = rf"\b(?:por|a|para|hay que|tiene que|debe|queda|falta) (?:{VERBS})"
STATES_INSIDE = (
    rf"\b(?:{_STATE}|{_DROPPED}|archivad[oa]s?|aprobad[oa]s?|validad[oa]s?|ya no (?:aplica|hace falta"
    r"|procede|es necesari[oa]))\b|^(?:fusionad|unid|agrupad|unificad)[oa]s? (?:con|a) .*\d"
)
LEAD_STATES = (
    r"(?:hech[oa]s?|completad[oa]|terminad[oa]|finalizad[oa]|cerrad[oa]|realizad[oa]|cumplid[oa]"
    r"|cancelad[oa]|descartad[oa]|anulad[oa]|aparcad[oa]"
    r"|ya no (?:aplica|hace falta|procede|es necesari[oa])|abiert[oa]|sigue (?:abiert[oa]|pendiente)"
    r"|reabiert[oa]|en curso|en proceso|en espera|bloquead[oa])"
    r" ?(?::|- )\s*"
)
TAIL_STATES = (
    rf"(?:(?:ya|todo|esta|ya esta) )?(?:{_STATE}|{_DROPPED}|list[oa]s?|ya no (?:aplica|hace falta|procede"
    rf"|es necesari[oa])|abiert[oa]s?"
    r"|(?:sigue|aun|todavia) (?:abiert[oa]|pendiente|sin (?:hacer|enviar|terminar|cerrar))|reabiert[oa]s?"
    r"|en (?:curso|proceso|progreso|marcha|espera|revision|pausa)"
    rf"|pendientes?|sin (?:empezar|iniciar|hacer)|(?:aun |todavia )?no (?:esta )?(?:{_STATE}|iniciad[oa])"
    rf"|por hacer|bloquead[oa]s?"
    r"|(?:queda |quedo )?sin efecto"
    r"|arrastrad[oa]|vencid[oa]|atrasad[oa]|esperando|a la espera)[.!]?"
)
