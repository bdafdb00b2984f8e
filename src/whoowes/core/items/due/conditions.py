"""What has to happen before a task is due, said at one of its ends: "once the landlord has signed"."""

import re
from functools import lru_cache

from whoowes.core.items.due.clauses import is_of_another
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.reading import read_due
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.once import LEADING_TO, ONCE
from whoowes.core.items.words.deeds import ASKING
from whoowes.core.kept import kept

_MOST_CHARACTERS = 2000
_LAST = 120
"""Characters in which such a clause stands at the end."""
_FEWEST_WORDS = 2
_WAITS = frozenset({"waits-for", "waits-with-date"})
_ASKED = re.compile(rf"\b(?:{ASKING})\b|\b(?:{LEADING_TO}) $")
_IN_FRONT = re.compile(r"[^,;:.?!]{4,90},\s+")
_AROUND = " ,;:.!()–—-"
_MARKS = re.compile(r"[,;:?(]|\.\s")


@kept
def split_condition(task: str, *, locale: str) -> tuple[str, str] | None:
    """Cut such a clause off a task: ("Renew the licence", "once the landlord has signed"), else None.

    The day on which it will be so is known to nobody, so the task is due on none. What is asked or told
    within the task keeps its clause: "Ask what we get once it is signed".
    """
    if len(task) > _MOST_CHARACTERS:
        return None
    key, language = fold(task), language_of(locale)
    words = _once(language)
    in_front = _IN_FRONT.match(key) if words.match(key) else None
    if in_front:
        said, rest = task[: in_front.end()], task[in_front.end() :]
    else:
        found = list(words.finditer(key, max(0, len(key) - _LAST)))
        if not found:
            return None
        start = found[-1].start()
        said, rest = task[start:], task[:start]
        is_another = _ASKED.search(key, 0, start) or is_of_another(task, start, words_of(language))
        if is_another or _MARKS.search(key, start):
            return None
    said, rest = said.strip(_AROUND), rest.rstrip(_AROUND)
    if not rest or len(said.split()) < _FEWEST_WORDS:
        return None
    return (rest, said) if read_due(said, call_date=None, locale=locale).rule in _WAITS else None


@lru_cache(maxsize=16)
def _once(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{ONCE.get(language, ONCE['en'])})(?:(?<=')|(?![^\W_]))(?= ?\w)")
