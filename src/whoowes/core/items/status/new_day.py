"""The new day in words that move a task: "moved to 20 March", "verschoben auf 20.11."."""

import re

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.readings import Status
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.words import NoteWords, words_for

_ARROWS = ("->", "=>", "\u2192")
_STARTS = re.compile(r"^|[,;.]\s+|\s-+\s+|\s*(?:->|=>|\u2192)\s*")
_DAY = re.compile(r"\d[^,;:(!?]{0,24}(?=$|[,;:(!?])")
_FULL_STOP = re.compile(r"(?<!\d)\.$")


def new_day(text: str, words: NoteWords, *, at_start: bool) -> str:
    """Return the words behind "moved to" in a text, without a full stop; empty where nothing is moved.

    Args:
        text: A state or a remark, as written.
        words: The words of the note's language.
        at_start: The text must begin with the move.
    """
    key = fold(text)
    moved = words.moved_to.match(key) if at_start else words.moved_to.search(key)
    return _FULL_STOP.sub("", text[unfolded(text, moved.end()) :].strip()).strip() if moved else ""


def day_set_anew(told: str, locale: str) -> str:
    """Return the day that a cell on how far a task is sets for it: "forgotten, now 21 March".

    Before the day something says that the task is not done yet: of "Launch, now 4 Dec" the launch is moved.
    """
    words = words_for(locale)
    known = outcome_words(words.language)
    key = fold(told)
    for start in _STARTS.finditer(key):
        moved = known.moves.match(key, start.end())
        is_handed_on = start.group().strip() in _ARROWS
        at = moved.end() if moved else start.end() if is_handed_on else 0
        day = _DAY.match(key, at) if moved or is_handed_on else None
        if day and (not start.start() or _is_not_done(key[: start.start()], known.delayed, locale)):
            return _FULL_STOP.sub("", told[unfolded(told, at) : unfolded(told, day.end())].strip())
    return ""


def _is_not_done(before: str, delayed: re.Pattern[str], locale: str) -> bool:
    status = read_status(before, locale=locale)
    is_open = status.status is Status.OPEN and status.rule not in TELLS_NO_STATE
    denies = outcome_words(words_for(locale).language).denies
    is_clause = " " in before.strip()
    return is_open or delayed.match(before) is not None or (is_clause and denies.search(before) is not None)
