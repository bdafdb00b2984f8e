"""Whole clauses that say who takes over what: "Sara takes the price list over from Kevin".

`thing` is what, `taker` who, `giver` who had it; `now` a word by which it was another's before.
"""

import re
from collections.abc import Mapping

from whoowes.core.items.owners.words.handing_over import CAPITAL, IN_CAPITALS

_THING = r"(?P<thing>\S.{2,80}?)"


def _with_things(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Return whole clauses that name who takes over, and what."""
    taker, giver = rf"(?P<taker>{IN_CAPITALS}|i|ich|je|yo|eu|ik|io)", rf"(?P<giver>{CAPITAL})"
    named = (
        pattern.replace("ü", "(?:ü|ue)")
        .replace("TAKER", taker)
        .replace("GIVER", giver)
        .replace("THING", _THING)
        for pattern in patterns
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in named)


TAKING_THINGS_OVER: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "en": _with_things(
        r"TAKER(?:'ll| will|'s|'m| is| am)? (?:now )?tak(?:es?|ing) (?:the |his |her "
        r"|their )?THING over(?: from GIVER)?",
        r"TAKER(?:'ll| will|'s|'m| is| am)? (?:now )?tak(?:es?|ing) over (?:the |his |her "
        r"|their )?THING(?: from GIVER)?",
        r"TAKER(?:'ll| will) (?:now )?[a-z]+ (?:the |his |her |their )?THING (?P<now>instead)(?: of GIVER)?",
        r"TAKER (?:now )?does (?:the )?THING (?P<now>now|instead)(?: of GIVER)?",
        r"(?:the )?THING (?:now )?(?P<now>passes|moves) (?:over )?to TAKER(?: now| instead)?",
    ),
    "de": _with_things(
        r"(?:(?:den|die|das) )?THING (?:übernimmt|übernehme)(?: (?P<now>jetzt|nun))? TAKER(?: von GIVER)?",
        r"TAKER (?:übernimmt|übernehme)(?: (?P<now>jetzt|nun))? (?:den|die|das) THING(?: von GIVER)?",
        r"(?:(?:den|die|das) )?THING (?:macht|mache|erledigt|erledige) (?P<now>jetzt|nun) TAKER",
        r"(?:um )?(?:den|die|das) THING kümmert sich (?P<now>jetzt|nun) TAKER",
    ),
    "fr": _with_things(
        r"TAKER reprends? (?:le |la |les |l')THING(?: (?:à la place )?de GIVER)?",
        r"(?:c'est )?TAKER (?:qui )?(?:s'occupe|se charge) (?P<now>maintenant|désormais) (?:du |de la "
        r"|des |de l')THING",
        r"(?:le |la |les |l')THING (?P<now>passe(?:nt)?)(?: maintenant| désormais)? à TAKER",
        r"(?:le |la |les |l')THING,? c'est (?P<now>maintenant|désormais) TAKER",
    ),
    "es": _with_things(
        r"(?:el |la |los |las )THING (?:lo|la|los|las) (?:hace|lleva|coge|asume|hago|llevo|cojo|asumo)"
        r"(?P<now> ahora)? TAKER(?: en (?:vez|lugar) de GIVER)?",
        r"(?:el |la |los |las )THING (?P<now>pasan?) (?:ahora )?a TAKER",
        r"(?:de(?:l| la| los| las) )THING se (?:encarga|ocupa)(?P<now> ahora)? TAKER",
        r"TAKER asum[eo] (?P<now>ahora )?(?:el |la |los |las )THING(?: de GIVER)?",
    ),
    "pt": _with_things(
        r"(?:[oa]s? )THING (?P<now>passam?|ficam?) (?:agora )?(?:para|com) (?:[oa] )?TAKER",
        r"TAKER assum[eo] (?P<now>agora )?(?:[oa]s? )THING(?: d[oae] GIVER)?",
        r"quem (?:faz|trata d)(?P<now> agora)? ?[oa]s? THING é (?:[oa] )?TAKER",
    ),
    "nl": _with_things(
        r"TAKER neemt? (?:nu )?(?:de |het )THING (?P<now>nu )?over(?: van GIVER)?",
        r"(?:de |het )THING neemt? TAKER (?P<now>nu )?over(?: van GIVER)?",
        r"(?:de |het )THING (?:doet|doe|regelt) TAKER (?P<now>nu|voortaan)",
        r"(?:de |het )THING gaat(?P<now> nu)? naar TAKER",
    ),
    "it": _with_things(
        r"(?:il |la |le |gli |i |l'|lo )THING l[oaei] (?:fa|prende|tiene|segue|faccio|prendo)(?: (?:ora"
        r"|adesso))? TAKER"
        r"(?: (?:(?P<now>ora|adesso)|al posto di GIVER))?",
        r"(?:il |la |le |gli |i |l'|lo )THING (?P<now>passano?) (?:ora )?a TAKER",
        r"TAKER prend[eo] (?P<now>ora )?(?:il |la |le |gli |i |l'|lo )THING al posto di GIVER",
        r"(?:del |della |dei |delle |dell'|degli )THING (?:si|ne|se ne) occupa (?P<now>ora|adesso) TAKER",
    ),
}
"""What may be taken over is a lease, or the costs, too: only "now", or who had it before, makes it a task."""
TAKEN_AS_SUCH = (
    r"meeting|minutes|call|chair|costs?|fees?|lease|company|shares?|debts?|loan|shift|kosten|rechnung|vorsitz"
    r"|protokoll|schicht|mietvertrag|frais|couts?|bail|presidence|costes?|gastos|contrato|custos|despesas|turno"
    r"|huur|dienst|voorzitterschap|costi|spese|affitto"
)
"""What is taken over as such, and no task by that, folded."""
