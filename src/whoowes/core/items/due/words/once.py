"""Words that begin a clause for what has to happen first: "once the landlord has signed"; folded.

Only those that hardly ever mean anything else; "when" and "if" are as often a part of the task.
"""

from collections.abc import Mapping

ONCE: Mapping[str, str] = {
    "en": (
        r"as soon as|once(?! (?:more|again|an?|per|every|each|and|or|only|daily|weekly|monthly|yearly|before"
        r"|after|during|on|for|at|by|to|with|from|next|until|now|in|\w+ly)\b)"
    ),
    "de": r"sobald|erst wenn|(?<=, )(?:wenn|nachdem)",
    "fr": (
        r"des qu(?:e\b|')|sitot qu(?:e\b|')"
        r"|une fois(?! (?:par|de|encore|pour|tous|toutes|sur|et|ou|chaque|seulement|avant|apres)\b)"
    ),
    "es": (
        r"en cuanto(?! a\b)|tan pronto como|cuando"
        r"|una vez(?! (?:al?|por|mas|cada|en|de|y|o|solo|antes|despues)\b)"
    ),
    "pt": r"assim que|logo que|uma vez(?! (?:por|mais|cada|ao?|em|de|e|ou|so|antes|depois)\b)",
    "nl": r"zodra|pas als|pas wanneer",
    "it": (
        r"(?:non )?appena|una volta(?! (?:all?a?|ogni|per|di|in|tanto|sola|e|o|prima|dopo|ancora|l'anno)\b)"
    ),
}
LEADING_TO = (
    r"the|an?|der|die|das|les?|la|los|las|el|il|lo|gli|os?|as|het|een|for|fur|pour|para|por|voor|per|at|di|de"
    r"|(?:pregunt|averigu|consult|confirm|decid|sab)\w*"
)
"""Right before one of them: then it is no clause of the whole task ("a plan for once we move")."""
