"""What says that a task was not done: "not paid", "didn't pay", "unpaid"; by language, over folded text.

A note uses those of its own language alone: German "mai" is May, Portuguese "no" is "in the".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from whoowes.core.items.words.de.spelling import pattern

_ENDS = r"(?=\s*(?:$|[.,;:!)]|- ))"


@dataclass(frozen=True, slots=True)
class Negations:
    """The negations of a language."""

    before_state: str
    """A word that denies the state right behind it, with what may stand between them."""
    alone: str
    """What denies a deed without any known state; in an order it tells of a thing: "unpaid bills"."""


NEGATIONS: Mapping[str, Negations] = {
    "en": Negations(
        before_state=(
            r"(?:\b(?:not|never|cannot)|n't)\s+"
            r"(?:(?:yet|fully|completely|quite|all|properly|actually|be|been|get)\s+)*"
        ),
        alone=(
            r"^(?:\S+ ){0,2}(?:(?:did|could|has|have)(?:n't| not)|never) \w"
            r"|\bun(?:paid|signed|sent|finished|delivered|answered|completed|confirmed|done|filed|submitted"
            r"|opened|read|published|resolved|checked|approved|reviewed)" + _ENDS
        ),
    ),
    "de": Negations(
        before_state=pattern(r"\b(?:nicht|nie|niemals)\s+(?:(?:noch|ganz|fertig|vollständig|mehr)\s+)*"),
        alone=pattern(
            r"\bun(?:bezahlt|erledigt|fertig|beantwortet|versandt|verschickt|unterschrieben|bearbeitet"
            r"|bestätigt|veröffentlicht|geprüft|geklärt|vollständig|gesendet|gelesen|gelöst)" + _ENDS
        ),
    ),
    "fr": Negations(
        before_state=r"\b(?:pas|jamais|non)\s+(?:(?:encore|toujours|entierement|totalement|ete)\s+)*",
        alone=rf"\bn(?:e |')\w+ (?:toujours )?(?:pas|jamais) (?:encore )?pu\b"
        rf"|\b(?:impayee?|inachevee?|incomplete?)s?{_ENDS}",
    ),
    "es": Negations(
        before_state=(
            r"\b(?:no|nunca)\s+(?:(?:aun|todavia|totalmente|del todo|se|fue|fueron|ha|han|sido|esta)\s+)*"
        ),
        alone=rf"\bsin \w+(?:ar|er|ir){_ENDS}|\b(?:impagad|impag|incomplet|inconclus|inacabad)[oa]s?{_ENDS}",
    ),
    "it": Negations(
        before_state=(r"\b(?:non|mai)\s+(?:(?:ancora|del tutto|e|sono|ha|hanno|stat[oaie]|viene|venne)\s+)*"),
        alone=rf"\b(?:insolut|impagat|incomplet|inevas)[oaie]{_ENDS}",
    ),
    "nl": Negations(
        before_state=r"\b(?:niet|nooit)\s+(?:(?:nog|volledig|helemaal)\s+)*",
        alone=rf"\bon(?:betaald|getekend|verzonden|voltooid|afgerond|afgemaakt|beantwoord"
        rf"|bevestigd|volledig|verstuurd|geopend|gelezen"
        rf"|verwerkt|gecontroleerd|opgelost){_ENDS}",
    ),
    "pt": Negations(
        before_state=(r"\b(?:nao|nunca)\s+(?:(?:ainda|totalmente|se|foi|foram|esta|estao|sido|tem)\s+)*"),
        alone=rf"\bsem \w+(?:ar|er|ir){_ENDS}|\bpor (?:pagar|assinar|entregar|enviar|concluir|fazer){_ENDS}"
        rf"|\b(?:impag|incomplet|inacabad)[oa]s?{_ENDS}",
    ),
}
