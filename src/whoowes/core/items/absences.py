"""What says of somebody that he is not there: "on leave until 10 March", "krank"."""

import re
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.words import words_for


def is_absence(text: str, locale: str) -> bool:
    """Whether a text says nothing but that somebody is not there, and for how long."""
    return _absence(words_for(locale).language).fullmatch(fold(text).strip()) is not None


@lru_cache(maxsize=16)
def _absence(language: str) -> re.Pattern[str]:
    words = words_for(language)
    days = rf"\s+(?:{words.times_of_absence.pattern})(?!\w)[^,;:–—]*|\s+\([^()]*\)"
    return re.compile(rf"(?:{words.absences.pattern})(?:{days})?[.!]?")
