"""German column headers that ask in everyday words, and words that headers cut short."""

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.table import Role

_DONE = r"(?:passiert|geschehen|erledigt|gemacht|getan|fertig|geschafft|umgesetzt|abgeschlossen)"
_SAID = r"(?:gesagt|vereinbart|abgemacht|zugesagt|versprochen|vorgenommen)"
_ASKED = (
    (
        Role.DONE,
        (
            rf"(?:ist|wurde|sind|haben wir) (?:es|das|dies|sie) (?:schon |bereits )?{_DONE}"
            rf"|(?:schon|bereits) {_DONE}|(?:hat es|hat's|hat das) (?:geklappt|gereicht)|geklappt"
            rf"|passiert"
            r"|geschehen|erhalten|eingegangen|eingetroffen"
        ),
    ),
    (
        Role.TASK,
        (
            r"was (?:wollen|wollten|müssen|mussten|sollen|sollten|werden) (?:wir|sie|du|ihr) (?:noch "
            r"|jetzt )?"
            rf"(?:tun|machen|erledigen)|was (?:hatten|haben|hattet) (?:wir|sie"
            rf"|ihr) (?:uns )?{_SAID}(?: zu tun)?"
            r"|(?:sachen|dinge),? die zu (?:tun|erledigen|klären) sind|zu (?:klären|regeln)"
            r"|noch zu (?:tun|klären)"
        ),
    ),
    (Role.WEAK_TASK, r"worum geht(?:'s| es)|um was geht(?:'s| es)|was ist es"),
    (
        Role.OWNER,
        (
            r"wer hat(?:'s| es| das| den ball| den hut auf)|(?:wo|bei wem) liegt (?:es|das|der ball)"
            r"|bei wem ist"
            r" (?:es|der ball)|ball (?:liegt |ist )?bei wem|wessen (?:ball|job)|an wem (?:hängt"
            r"|liegt) (?:es|das)"
        ),
    ),
    (
        Role.DUE,
        (
            r"(?:bis )?wann (?:nötig|gebraucht|wird (?:es|das) gebraucht)|(?:nötig|gebraucht"
            r"|wird gebraucht) bis"
        ),
    ),
    (
        Role.DUE_ORIGINAL,
        (
            r"urspr(?:üngl)?\.? (?:termin|frist|datum|fälligkeit|deadline|fällig|bis)"
            r"|(?:termin|frist|datum|fälligkeit|fällig|deadline) (?:urspr(?:üngl)?|orig(?:inal)?)"
        ),
    ),
    (
        Role.DUE_REVISED,
        (
            r"(?:akt|aktual|angep|geänd|verl|rev)\.? (?:termin|frist|datum|fälligkeit|deadline)"
            r"|(?:termin|frist|datum|fälligkeit|fällig|deadline) (?:akt|aktualisiert|angep|angepasst"
            r"|geänd"
            r"|geändert|verl|verlängert|rev|revidiert)"
        ),
    ),
)
PHRASES = tuple((role, pattern(text)) for role, text in _ASKED)
SHORTS = tuple(
    (full, pattern(short))
    for full, short in (
        ("verantwortlich", r"verantwortl|verantw"),
        ("verantwortliche", r"verantwortl|verantw"),
        ("zustandig", r"zust|zuständ"),
        ("zustandige", r"zust|zuständ"),
        ("bemerkung", r"bem|bemerk"),
        ("anmerkung", r"anm|anmerk"),
        ("kommentar", r"komm?|kommt"),
        ("beschreibung", r"beschr|beschreib"),
        ("massnahme", r"maßn|massn"),
        ("aufgabe", r"aufg"),
        ("termin", r"term"),
        ("datum", r"dat"),
        ("fallig", r"fäll"),
        ("erledigt", r"erl"),
        ("ansprechpartner", r"ansprechp|ap"),
        ("prioritat", r"prior"),
    )
)
