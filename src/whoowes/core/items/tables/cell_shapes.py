"""What the words of a cell look like, where no header says it: a name, a task, a due date."""

import re
from collections.abc import Iterable, Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import read_due
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.titles import is_small_title
from whoowes.core.items.words import words_for
from whoowes.core.kept import kept

_GAP = r"(?:\s?[&/+,]\s?|\s)"
_NAME = r"[^\W\d_][\w.'’-]*"
_NAMES = re.compile(rf"@?{_NAME}(?:{_GAP}{_NAME}){{0,5}}{_GAP}?")
_LONGEST_NAME = 60
_PART = re.compile(r"[\s&/+,]+")
_PARTICLES = {
    "de",
    "da",
    "do",
    "dos",
    "del",
    "della",
    "di",
    "van",
    "von",
    "der",
    "den",
    "ten",
    "le",
    "la",
    "el",
}
_MOST_WORDS = 6
_LONGEST_DUE = 80


@kept
def is_name_like(text: str, locale: str) -> bool:
    """Whether a text looks like one or several names, or names a side: "Kevin & Sara", "us", "@tom"."""
    said = text.strip()
    words = words_for(locale)
    if words.groups.fullmatch(fold(said)):
        return True
    if len(said) > _LONGEST_NAME or not _NAMES.fullmatch(said):
        return False
    parts = [part for part in _PART.split(said) if part]
    kept = [p for p in parts if not words.name_joints.fullmatch(fold(p)) and not _is_particle(p)]
    kept = [p for p in kept if not is_small_title(p, words.language)]
    is_sentence = len(kept) > 1 and begins_with_verb(said, locale)
    return bool(kept) and len(kept) <= _MOST_WORDS and not is_sentence and all(map(_is_capital, kept))


def _is_particle(word: str) -> bool:
    # "DO" are somebody's initials, "do" is a part of a Portuguese name.
    return word.lower() in _PARTICLES and not word.isupper()


def _is_capital(word: str) -> bool:
    return word.startswith("@") or word[0].isupper()


def begins_with_verb(text: str, locale: str) -> bool:
    """Whether a text begins as an order does: "Send the deck"."""
    return words_for(locale).action_verbs.match(fold(text[:_LONGEST_NAME]).lstrip("-*• ")) is not None


def are_mostly_orders(texts: Sequence[str], locale: str) -> bool:
    """Whether more than half of some texts are worded as orders."""
    words = words_for(locale)
    return sum(is_order(text, words) for text in texts) * 2 > len(texts)


def is_due_like(text: str, locale: str) -> bool:
    """Whether a text holds a date or plain due words."""
    short = text[:_LONGEST_DUE]
    if words_for(locale).due_like.search(fold(short)):
        return True
    return bool(find_dates(short, locale=locale, order=None))


def is_due_cell(text: str, locale: str) -> bool:
    """Whether a text holds a date or plain due words, or is nothing but what waits for something."""
    if is_due_like(text, locale):
        return True
    return read_due(text, call_date=None, locale=locale).rule != "not-understood"


def begins_due(text: str, locale: str) -> bool:
    """Whether a text begins with a date or plain due words."""
    short = text[:_LONGEST_DUE]
    if words_for(locale).due_like.match(fold(short)):
        return True
    return any(found.span[0] == 0 for found in find_dates(short, locale=locale, order=None))


def are_all_due_like(texts: Iterable[str], locale: str) -> bool:
    """Whether every text says when, most of them by a date or plain due words."""
    said = list(texts)
    dated = [text for text in said if is_due_like(text, locale)]
    return 2 * len(dated) > len(said) and all(is_due_cell(text, locale) for text in said)
