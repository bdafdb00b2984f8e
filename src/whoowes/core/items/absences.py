"""What tells of somebody and asks nothing of him: "on leave until 10 March", "thanks", "birthday"."""

import re
from functools import lru_cache

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.words import NoteWords, words_for

_PIECES = re.compile(r"[,;.!]\s+|\s(?:and|und|et|y|e|en|then|dann|puis|dan)\s(?:please\s|bitte\s)?")


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
    if found is None or _orders_something(text[unfolded(text, found.end(1)) :], words):
        return ""
    return text[: unfolded(text, found.end(1))].strip()


def _orders_something(said: str, words: NoteWords) -> bool:
    """Whether words about somebody end in an order: "thanks, send the figures", "Urlaub eintragen"."""
    _, *more = _PIECES.split(said.strip(" ,:–—→->"))
    last = said.rstrip(" .!").rpartition(" ")[2]
    key = fold(said.rstrip(" .!"))
    # With a capital it is no verb: "danke für die Zahlen".
    is_verbal = last.islower() and any(verb.search(key) for verb in words.closing_verbs)
    return is_verbal or any(is_order(piece, words) for piece in more)


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
