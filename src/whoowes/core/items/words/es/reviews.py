"""How Spanish reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.participles import strong_participles
from whoowes.core.items.words.review_titles import EARLIER_LIST

_DONE = (
    r"(?:enviado|mandado|hecho|pagado|firmado|entregado|terminado|presentado|subido|recibido|actualizado"
    r"|solicitado|rellenado|publicado|instalado|renovado|aprobado|devuelto)"
)
TOLD = (
    r"(?:ya )?(?:(?:nos|me|te|se) )?(?:lo|la|los|las) (?:(?:envi|mand|pag|firm|entreg|termin|present)(?:o"
    r"|aron|amos)"
    r"|hizo|hicieron|subio|recibi(?:o|mos|eron)|(?:ha|han|hemos|he) (?:ya )?"
    rf"{_DONE}|(?:actualiz|solicit|revis|rellen)(?:o|aron|amos))\b"
)
UNTOLD = (
    r"(?:(?:sigue|siguen|continua|continuan) (?:esperando|buscando|trabajando|pendientes?|sin)\b"
    r"|no (?:(?:nos|me|te|se) )?(?:lo|la|los|las) (?:ha|han|hemos|he)"
    rf" (?:{_DONE}|podido \w+(?:ar|er|ir))\b"
    r"|(?:todavia|aun|de momento) no (?:(?:(?:nos|me|te|se) )?(?:lo|la|los|las) )?(?:ha|han|hemos|he)\b"
    r"|no (?:(?:(?:nos|me|te|se) )?(?:lo|la|los|las) )?(?:ha|han|hemos|he) \w+ (?:todavia"
    r"|aun)\b)(?=[^,;:()–—]*\Z)"
)
HANDLED = r"(?:ya )?(?:(?:nos|me|te|se) )?(?:lo|la|los|las) (?:(?:ha|han|hemos|he) |\w+(?:o|aron|ieron)\b)"
COPULA = r" (?=(?:(?:ya )?(?:esta|estan|fue|fueron)|(?:ya )?(?:ha|han) sido)\b(?!.*\bcerrad[oa]s?\b))"
COPULA_NOW = r"(?:ya )?(?:esta|estan)\b"
ANY_PARTICIPLE = (
    r"(?:(?:ya|está|están|fue|fueron|ha sido|han sido|todo) )*"
    r"(?!(?:estado|mercado|resultado|listado|certificado|contenido|partido|abogad[oa]|empleados?|entidad"
    r"|impuesto|repuesto|puesto|propuesta|vista|vuelta|revista|rota)s?$|impagad|inacabad)"
    rf"(?:\w{{2,}}[aií]d[oa]s?|(?:re)?{strong_participles('es')})(?!\w)"
)
UNSURE_SUBJECT = (
    r"^(?:una?|unos|unas)\b|\b(?:ningun[oa]?|algun[oa]?s?|cada|mayoria|much[oa]s|poc[oa]s|mitad|casi"
    r"|apenas|parte"
    r"|solo|equivocad[oa]|otr[oa]s?|dice|cree|creemos|piensa|espera|segun)\b"
)
LAST_TIME = (
    r"(?:(?:(?:puntos|temas) (?:vistos|tratados|hablados)|que paso|como va|como vamos|como quedo|repaso"
    r"|revision|seguimiento|estado|resumen"
    r"|vuelta) )?(?:(?:con|de|desde|sobre|a|en) )?(?:lo |la |el |del |al |los |las )?(?:de la |del"
    r" )?(?:anterior|(?:ultima|anterior) (?:vez|llamada|reunion|sesion|visita|cita)|(?:vez"
    r"|llamada|reunion|sesion|visita) (?:anterior|pasada))"
    r"|repaso(?: (?:rapido|general|inicial))?|lo"
    r" (?:pendiente|que (?:quedo|queda|quedaba|sigue|seguia) (?:pendiente|abierto|por hacer))"
    r"|repaso (?:de|a) (?:lo|los|las) (?:pendientes?|anterior|anteriores)|lo"
    r" que (?:(?:quedamos|acordamos|dijimos) la (?:ultima vez|vez pasada)"
    r"|habiamos (?:quedado|acordado|dicho))"
    rf"|{EARLIER_LIST['es']}"
)
"""A heading over what was agreed earlier that does not say "actions": what stands below may be talk, too."""
ABOUT_LAST_TIME = (
    r"(?:\S+ ){1,6}(?:(?:ultima|anterior) (?:vez|llamada|reunion|sesion|visita|cita)"
    r"|(?:vez|llamada|reunion|sesion|visita|cita) (?:anterior|pasada))"
)
"""A heading that ends on the call before, whatever it begins with; asked last."""
