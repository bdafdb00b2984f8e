"""How the update of a row tells who has it now: "Greg takes it", "Samir passe la main à Julie"; by language.

Over a whole clause as written, for a capital tells a name; who has it now is the one group that is set.
"""

from collections.abc import Mapping

_NAME = r"[A-Z\u00c0-\u00de][\w.'\u2019-]*(?: [A-Z\u00c0-\u00de][\w'\u2019-]*)?"
_WHO = rf"({_NAME})"

HANDOVERS: Mapping[str, str] = {
    "en": (
        rf"{_WHO} (?:now )?(?:(?:takes|took|is taking|will take|has taken)"
        r" (?:(?:it|this|them)(?: on| over)?|over)"
        rf"|has (?:it|this|them) now|picks (?:it|this) up)(?: now| from {_NAME})?"
        rf"|(?:{_NAME} )?(?:handed|hands) (?:it |this )?(?:over )?to {_WHO}"
    ),
    "de": (
        rf"{_WHO} (?:(?:hat|macht) (?:das|es) jetzt|übernimmt(?: das| es| jetzt)*"
        r"|hat (?:das |es )?übernommen)"
        rf"|(?:{_NAME} )?(?:übergibt|gibt (?:das |es )?ab|übergeben|abgegeben) an {_WHO}"
    ),
    "fr": (
        rf"{_WHO} (?:prend le relais|s['\u2019]en (?:charge|occupe)|reprend(?: le dossier| la main)?)"
        rf"|(?:{_NAME} )?(?:passe (?:la main|le relais)|confié) à {_WHO}"
    ),
    "es": (
        rf"{_WHO} (?:se encarga|l[oa] asume|l[oa] lleva ahora|toma el relevo)"
        rf"|(?:ahora )?l[oa] (?:lleva|asume|toma) (?:ahora )?{_WHO}"
    ),
    "pt": (
        rf"(?:[oa] )?{_WHO} (?:assume|assumiu|fica com (?:isso|isto)|trata (?:disso|disto) agora)"
        rf"|passou para (?:[oa] )?{_WHO}"
    ),
    "nl": (
        rf"{_WHO} (?:neemt (?:het|dit) over|heeft (?:het|dit) overgenomen|pakt (?:het|dit) op"
        r"|doet (?:het|dit) nu)"
        rf"|(?:{_NAME} )?(?:draagt (?:het |dit )?over|overgedragen) aan {_WHO}"
    ),
    "it": (
        rf"{_WHO} (?:se ne occupa|subentra|l['\u2019]ha pres[oa] in mano)"
        rf"|ora se ne occupa {_WHO}|(?:{_NAME} )?passa la mano a {_WHO}"
    ),
}
"""A note uses those of its own language."""
