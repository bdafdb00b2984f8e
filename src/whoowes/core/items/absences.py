"""What tells of somebody and asks nothing of him: "on leave until 10 March", "thanks", "birthday"."""

import re
from functools import lru_cache

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.words import words_for


def is_absence(text: str, locale: str) -> bool:
    """Whether a text says nothing but that somebody is not there, and for how long."""
    return _absence(words_for(locale).language).fullmatch(fold(text).strip()) is not None


def absent_person(text: str, locale: str) -> str:
    """Return who is not there, where a text says nothing else: "Enno" of "Enno im Urlaub bis 2.3."."""
    folded = fold(text)
    words = words_for(locale)
    if words.absences.search(folded) is None:
        return ""
    found = _absent(words.language).fullmatch(folded)
    return text[: unfolded(text, found.end(1))].strip() if found else ""


@lru_cache(maxsize=16)
def _absent(language: str) -> re.Pattern[str]:
    words = words_for(language)
    days = rf"(?:{words.times_of_absence.pattern})\s[^,;:–—]{{1,30}}?\s+"
    gap = rf"(?:\s*(?:[,:–—→]|->?)\s*|\s+(?:(?:{words.copula_now.pattern})\s+(?:{days})?)?)"
    return re.compile(rf"\s*([^\s:,]+(?: [^\s:,]+){{0,3}}?){gap}(?:{_absence(language).pattern})\s*")


@lru_cache(maxsize=16)
def _absence(language: str) -> re.Pattern[str]:
    words = words_for(language)
    days = rf"\s+(?:(?:{words.times_of_absence.pattern})(?!\w)|\d)[^,;:–—]*|\s+\([^()]*\)"
    return re.compile(rf"(?:{words.absences.pattern})(?:{days})?[.!]?")
