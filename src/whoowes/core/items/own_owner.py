"""How a task begins that says itself who does it: "Kevin to …", "KW: …", "Sara – …"."""

import re
from functools import lru_cache

from whoowes.core.items.words import words_for

_NAMES = (
    r"^@?[^\W\d_][\w.'’-]*(?:\s?[&/+,]\s?[^\W\d_][\w.'’-]*|\s(?:(?:{joint})\s)?[A-ZÀ-ÖØ-Þ][\w.'’-]*){{0,3}}"
    r"(?:\s?:\s|\s[–—-]\s|\s?(?:→|->)\s?|(?i:{obliged}))"
)


def names_own_owner(task: str, locale: str) -> bool:
    """Whether a task begins with who does it."""
    return _beginning(locale).match(task) is not None


@lru_cache(maxsize=32)
def _beginning(locale: str) -> re.Pattern[str]:
    words = words_for(locale)
    return re.compile(_NAMES.format(joint=words.name_joints.pattern, obliged=words.obliged.pattern))
