"""How a task begins that says itself who does it: "Kevin to …", "KW: …", "Sara – …"."""

import re
from functools import lru_cache

from whoowes.core.items.words import words_for

_MORE = r"(?:\s?[&/+,]\s?[^\W\d_][\w.'’-]*|\s(?:(?:{joint})\s)?[A-ZÀ-ÖØ-Þ][\w.'’-]*){{0,3}}"
_PRONOUN = r"(?i:i|we|you|ich|wir|je|nous|yo|nosotros|eu|nós|io|noi|ik|wij|we)(?=['’\s])"
_NAMES = (
    rf"^@?[^\W\d_][\w.'’-]*{_MORE}(?:\s?:\s|\s[–—-]\s|\s?(?:→|->)\s?)"
    rf"|^(?:{_PRONOUN}|(?:@|(?=[A-ZÀ-ÖØ-Þ]))[^\W\d_][\w.'’-]*{_MORE})(?i:{{obliged}})"
)
"""Before a colon or a dash any name; before "to" one with a capital: "count to five" names nobody."""


def names_own_owner(task: str, locale: str) -> bool:
    """Whether a task begins with who does it."""
    return _beginning(locale).match(task) is not None


@lru_cache(maxsize=32)
def _beginning(locale: str) -> re.Pattern[str]:
    words = words_for(locale)
    return re.compile(_NAMES.format(joint=words.name_joints.pattern, obliged=words.obliged.pattern))
