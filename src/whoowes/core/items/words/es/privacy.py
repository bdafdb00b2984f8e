"""Spanish: what is internal, as headings, marks before a task and marks behind it."""

from whoowes.core.items.words.privacy_marks import internal_heading, mark_before, mark_behind

_INTERNAL = r"(?:intern|privad)[oa]s?"
_ONLY = r"(?:(?:solo|exclusivamente|estrictamente|de|para|uso|es) )*"
_ITEMS = (
    r"(?:notas?|acciones|tareas?|pendientes|puntos?|comentarios?|temas?|asuntos?|seguimientos?"
    r"|recordatorios?|discusion|reunion|llamada"
    r"|conversacion|(?:proximos|siguientes) pasos|compromisos|observaciones|lista|seccion|parte|apartado"
    r"|uso|reflexiones|gestiones|to-?dos?|(?:a|por|para) (?:hacer|tratar|resolver))"
)
_CLIENT = r"clientes?"
_KEPT = (
    rf"(?:no (?:es )?para (?:el |la |los |las )?{_CLIENT}"
    r"|no (?:compartir|difundir|divulgar)(?: (?:con|a|al) [\w&'. -]{1,30})?"
    rf"|no (?:decir|ensenar|enviar|mostrar|reenviar) (?:al|a la|a los|a las) {_CLIENT}"
    rf"|que no lo vean? (?:el |la |los |las )?{_CLIENT}|(?:queda |solo )?entre nosotros"
    r"|solo (?:para )?nosotros|a nivel interno|mantener en secreto)"
)
MARKED = rf"{_ONLY}(?:{_INTERNAL}|confidencial)(?: (?:solo|nuestro))?"
_TITLES = r"(?:notas?|recordatorios?|tareas?|comentarios?) (?:intern|privad)[oa]s?"

INTERNAL = (
    rf"{MARKED}|{_ONLY}{_INTERNAL}(?:[ /&,()-]+(?:y|e|o|solo|notas?|acciones|tareas?|uso|para"
    rf"|nosotros|nuestro|equipo|no|compartir|con|el|cliente"
    rf"|pendientes|seguimiento|privado|confidencial|interno|de|la|asesoria|despacho|agencia"
    rf"|nivel|comentarios?|puntos?|parte))*[)\]]?"
    rf"|{_ITEMS} (?:[\w&'.-]+ ){{0,2}}{MARKED}(?: .{{0,60}})?|(?:{_INTERNAL}|confidencial) ?[:-] .*"
    rf"|\[{MARKED}\].*|{_ITEMS} ?[-:] ?{MARKED}"
    r"|no (?:enviar|mostrar|ensenar)|solo (?:para )?(?:el equipo|nuestro equipo|uso nuestro)"
    rf"|sin (?:el |la )?{_CLIENT}|{internal_heading(MARKED, _KEPT, _TITLES)}"
)
INTERNAL_END = mark_behind(
    MARKED, _KEPT, _TITLES, after_comma=rf"(?:(?:solo|uso) )?(?:{_INTERNAL}|confidencial)"
)
INTERNAL_MARK = mark_before(MARKED, _KEPT, _TITLES)
