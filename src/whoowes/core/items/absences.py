"""What says of somebody that he is not there, in each language: "on leave until 10 March", "krank"."""

import re
from collections.abc import Mapping

from whoowes.core.document.text import fold
from whoowes.core.items.words import words_for

_ABSENCES: Mapping[str, str] = {
    "en": (
        r"(?:on (?:(?:annual|sick|maternity|paternity|parental) )?leave|(?:on )?(?:holidays?|vacation)|away"
        r"|out of (?:the )?office|off(?: (?:sick|work))?|(?:off )?(?:ill|sick)|absent"
        r"|unavailable|not available)"
    ),
    "de": (
        r"(?:(?:im |in |auf )?(?:urlaub|elternzeit|ferien)|krank(?:geschrieben)?|abwesend"
        r"|nicht (?:da|im haus|im buro|erreichbar)|verreist)"
    ),
    "fr": (
        r"(?:(?:en )?(?:conges?|vacances)(?: (?:maladie|maternite))?|en arret(?: maladie)?|malade"
        r"|absente?)"
    ),
    "es": r"(?:(?:de )?vacaciones|de baja|enferm[oa]|ausente|fuera de la oficina)",
    "pt": r"(?:(?:de )?ferias|de (?:baixa|licenca)|doente|ausente|fora do escritorio)",
    "nl": r"(?:(?:op |met )?(?:vakantie|verlof)|ziek|afwezig|er niet|niet aanwezig)",
    "it": r"(?:(?:in )?ferie|in (?:vacanza|malattia|maternita)|malat[oa]|assente|fuori ufficio)",
}
_TIMES: Mapping[str, str] = {
    "en": "until|till|til|through|from|since|next|this|all|on|back|tomorrow|today",
    "de": r"bis|ab|vom|von(?= \d)|seit|nachste|diese|kommende|am|morgen|heute|ganze",
    "fr": "jusqu.*|du|depuis|la|cette|demain",
    "es": r"hasta|del?(?= \d)|desde|esta|manana",
    "pt": r"ate|de(?= \d)|desde|esta|proxima|amanha",
    "nl": r"tot|t/m|vanaf|sinds|van(?= \d)|volgende|deze|komende|morgen|hele",
    "it": "fino|dal|questa|prossima|domani",
}
"""Behind these an absence has its days; other words make a task of it ("holiday rota")."""
_PATTERNS = {
    language: re.compile(rf"{said}(?:\s+(?:{_TIMES[language]})(?!\w)[^,;:–—]*|\s+\([^()]*\))?[.!]?")
    for language, said in _ABSENCES.items()
}


def is_absence(text: str, locale: str) -> bool:
    """Whether a text says nothing but that somebody is not there, and for how long."""
    pattern = _PATTERNS.get(words_for(locale).language)
    return pattern is not None and pattern.fullmatch(fold(text).strip()) is not None
