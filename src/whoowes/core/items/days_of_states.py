"""The day by which what a state cell tells of is to be done: "two in, end of April is fine"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.due import as_of_a_task, date_in_task, split_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.remark_promises import promised_anew
from whoowes.core.items.words import words_for
from whoowes.core.items.words.allowed_days import ALLOWED

_PARTS = re.compile(r"(?<=[^\d\s])[.;]\s+|(?<=\d)[.;]\s+(?=[^\W\d_a-z])|,\s+|\s[–—-]+\s")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 300
_LEADING = re.compile(
    r"(?:at|on|by|until|till|bis|am|zum|zu|a|au|aux|pour|le|la|el|para|al?|no|na|ate|per|il|op|tegen) "
)


def day_set_by_words(said: str, owner: str, locale: str) -> str:
    """Return the day that a state cell sets: all that it says, one that is soon enough, or its owner's.

    Args:
        said: The words of the cell.
        owner: Those of the owner's cell; who else is to do something by a day owes another thing.
        locale: The language of the note.
    """
    if len(said) > _LONGEST or not may_name_time(fold(said), locale):
        return ""
    alone = split_due(as_of_a_task(said.strip(" .!")), locale=locale)
    if alone is not None and alone[0] == as_of_a_task("").strip():
        return alone[1]
    for part in _parts(said):
        if day := _allowed_day(part, locale):
            return day
    anew = promised_anew(said, locale)
    names = frozenset(fold(word) for word in _WORD.findall(owner))
    return anew.due if anew is not None and anew.deed and fold(anew.owner) in names else ""


def days_named(said: str, locale: str) -> Iterator[str]:
    """Yield the words for days with which the parts of a state cell end, the last first."""
    if len(said) <= _LONGEST and may_name_time(fold(said), locale):
        for part in reversed(list(_parts(said))):
            if found := _allowed_day(part, locale) or date_in_task(as_of_a_task(part), locale=locale):
                yield found


def _parts(said: str) -> Iterator[str]:
    return (part.strip(" .!") for part in _PARTS.split(said) if part.strip(" .!"))


def _allowed_day(part: str, locale: str) -> str:
    key = fold(part)
    found = _allowed(words_for(locale).language).search(key)
    if found is None:
        return ""
    led = _LEADING.match(key)
    start = unfolded(part, led.end()) if led else 0
    return part[start : unfolded(part, found.start())].strip()


@lru_cache(maxsize=16)
def _allowed(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?<=\w)(?='s)|\s)(?:{ALLOWED[language]})$")
