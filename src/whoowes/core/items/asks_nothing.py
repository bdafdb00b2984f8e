"""What tells of somebody and asks nothing of him: "on leave until 10 March", "thanks", "birthday"."""

import re
from functools import lru_cache

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.deeds import AND

_PIECES = re.compile(rf"[,;.!]\s+|\s{AND}\s(?:please\s|bitte\s)?")


def asks_nothing(text: str, locale: str) -> bool:
    """Whether a text, behind a name, only tells of somebody: that he is away, and for how long."""
    return _news(words_for(locale).language).fullmatch(fold(text).strip()) is not None


def person_told_of(text: str, locale: str) -> str:
    """Return of whom a text tells, where it asks nothing: "Enno" of "Enno im Urlaub bis 2.3."."""
    words = words_for(locale)
    found = _person_and_news(words.language).fullmatch(fold(text))
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
def _person_and_news(language: str) -> re.Pattern[str]:
    words = words_for(language)
    days = rf"(?:{words.times_of_absence.pattern})\s[^,;:–—]{{1,30}}?\s+"
    gap = rf"(?:\s*(?:[,:–—→]|->?)\s*|\s+(?:(?:{words.copula_now.pattern})\s+(?:{days})?)?)"
    return re.compile(rf"\s*([^\s:,]+(?: [^\s:,]+){{0,3}}?){gap}(?:{_news(language).pattern})\s*")


@lru_cache(maxsize=16)
def _news(language: str) -> re.Pattern[str]:
    words = words_for(language)
    days = rf"\s+(?:(?:{words.times_of_absence.pattern})(?!\w)|\d)[^,;:–—]*|\s+\([^()]*\)"
    return re.compile(rf"(?:{words.asks_nothing.pattern})(?:{days})?[.!]?")
