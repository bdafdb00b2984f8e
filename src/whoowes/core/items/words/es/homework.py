"""Spanish headings and introductions that name who has to do what follows."""

_TASKS = (
    r"(?:accion(?:es)?|tareas|compromisos|pendientes|deberes|proximos pasos|siguientes pasos"
    r"|pasos siguientes|proximas acciones|gestiones"
    r"|encargos|quehaceres|asignaciones|actividades)"
)
_NOT_A_NAME = (
    r"(?!(?:la|el|las|los)? ?(?:reunion|llamada|sesion|semana|mes|seguimiento|mejora|hoy|manana|ayer"
    r"|cierre|proxim[oa]s?|siguiente|ultim[oa]s?|est[ea]s?"
    r"|corto|medio|mediano|largo|ambas?|junta|acta|dia|proyecto|equipo y|hacer|aprobar|revisar|tratar"
    r"|firma|aprobacion|pago|respuesta|otras?|otros|antes|ahora"
    r"|ano|trimestre|quincena|marzo|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre"
    r"|noviembre|diciembre|\d)\b)"
)
_ART = r"(?:el |la |los |las )?"
_OWNER = r"(?P<owner>[^:()]{1,60}?)"
_NAME = r"(?P<name>[^:()]{1,40}?)"
_UNTIL = r"(?: (?:antes|hasta|para|esta|este|desde|de aqui) .{1,40})?"
_OF = r"(?: pendientes| acordad[oa]s| asignad[oa]s)?"
_SIDES = (
    r"(?P<owner>clientes?|asesora?|asesores|consultora?|consultores|agencia|despacho|proveedor|gestoria"
    r"|abogad[oa])"
)
HOMEWORK = (
    (
        r"(?P<owner>nosotr[oa]s|vosotr[oa]s|ustedes|(?:el |la )?client[ea])"
        r" (?:hac(?:emos|eis|en|e)|har(?:emos|eis|an|a)):?"
    ),
    r"(?P<owner>yo|tu) (?:hago|haces|hare|haras|me (?:encargo|ocupo) de|te (?:encargas|ocupas) de):?",
    r"(?:de|por) (?P<owner>(?:mi|tu|nuestra|vuestra) parte):?",
    r"para (?P<owner>mi|ti|nosotr[oa]s|vosotr[oa]s|ustedes):?",
    (
        r"(?:lo que )?(?:necesitamos|nos (?:falta|hace falta))(?: aun| todavia)? de"
        r" (?P<owner>vosotr[oa]s|ustedes|(?:vuestra|su|nuestra) parte):?"
    ),
    (
        rf"(?:lo )?que {_ART}(?!(?:cada|hacer|quien|hay|falta|queda|se|nos|ya)\b){_OWNER} (?:nos )?(?:debe"
        rf"|deben|tiene que|tienen que|va a|van a|hara)(?: hacer)?{_UNTIL}:?"
    ),
    (
        rf"{_TASKS}{_OF} (?:a cargo de|por parte de|asignad[oa]s a|que debe|de parte de)"
        rf" {_NOT_A_NAME}{_ART}{_OWNER}{_UNTIL}:?"
    ),
    rf"{_TASKS}{_OF} (?:(?:del?|para|por parte del?) )?{_ART}{_SIDES}{_UNTIL}:?",
    rf"{_TASKS}{_OF} (?:de|para) {_NOT_A_NAME}{_ART}{_NAME}{_UNTIL}:?",
    rf"{_TASKS}{_OF} (?:-|:) ?{_OWNER}:?",
    rf"{_TASKS} ?\({_OWNER}\):?",
    rf"(?:a cargo de|por parte de|por|de parte de) {_NOT_A_NAME}{_ART}{_OWNER}:",
    rf"a cargo del? {_NOT_A_NAME}{_ART}{_OWNER}",
    rf"(?:por hacer|a hacer|para hacer) (?:por|de) {_NOT_A_NAME}{_ART}{_OWNER}:?",
    (
        rf"(?:lo )?que (?:nos |os |les? )?(?:debe|deben|tiene que hacer|tienen que hacer|hara|haran"
        rf"|va a hacer|van a hacer) (?!cada\b|hacer\b|quien\b){_ART}{_OWNER}{_UNTIL}:?"
    ),
    (
        rf"(?!(?:quien|que|cuando|como|se|lo)\b){_ART}{_OWNER} (?:debe|deben|nos debe|nos deben|tiene que"
        rf"|tienen que|se compromete a|se comprometen a|hara|haran|va a|van a|queda en|se encarga de"
        rf"|por hacer)(?: hacer)?{_UNTIL}:"
    ),
    rf"(?!(?:quien|que|cuando|como|se|lo)\b){_ART}{_OWNER} (?:nos debe|nos deben|debe|deben)",
    rf"para {_ART}{_SIDES}:",
    rf"(?:de|por) (?P<owner>(?:nuestro|vuestro|su) lado){_UNTIL}:?",
    rf"(?:(?:del|por el) )?lado (?:del? )?{_ART}{_SIDES}{_UNTIL}:?",
    rf"para {_NOT_A_NAME}{_ART}{_NAME}:",
    rf"(?:lo )?que necesitamos (?:del? )(?!(?:ti|usted|ustedes|vosotros)\b){_ART}{_OWNER}{_UNTIL}:?",
    rf"(?:les? toca a|quedan? a cargo de) {_ART}{_OWNER}{_UNTIL}:?",
)
