"""The new day in words that move a task: "moved to 20 March", "verschoben auf 20.11."."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.readings import Status
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.days import MOVED_AT_THE_END
from whoowes.core.items.words.deeds import CONDITIONS, NO_CONDITIONS

_ARROWS = ("->", "=>", "\u2192")
_STARTS = re.compile(r"^|[,;.]\s+|\s-+\s+|\s*(?:->|=>|\u2192)\s*")
_DAY = re.compile(r"\d[^,;:(!?]{0,24}(?=$|[,;:(!?])")
_FEWEST_OF_A_CLAUSE = 5
_MOST_MOVES = 8
_NEW_DATE = re.compile(r"dat|deadline|target|termin|frist|delai|echeance|fecha|plazo|prazo|scadenza")
_CONDITION = re.compile(rf"\b(?:{CONDITIONS})\b")
_AROUND = {language: re.compile(words) for language, words in MOVED_AT_THE_END.items()}
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
    moved = moved or (outcome_words(words.language).moves.match(key) if at_start else None)
    around = _AROUND.get(words.language)
    if at_start and moved is None and around and (found := around.fullmatch(key.rstrip(" .!"))):
        return text[unfolded(text, found.start("day")) : unfolded(text, found.end("day"))].strip()
    return _FULL_STOP.sub("", text[unfolded(text, moved.end()) :].strip()).strip() if moved else ""


def day_set_anew(told: str, locale: str) -> str:
    """Return the day that a cell on how far a task is sets for it: "forgotten, now 21 March".

    Before the day something says that the task is not done yet: of "Launch, now 4 Dec" the launch is moved.
    """
    key, words = fold(told), words_for(locale)
    for move in islice(_moves_in(key, words), _MOST_MOVES):
        before = key[: move.start]
        if is_conditional(before, words.language):
            return ""
        if (
            not before
            or is_delayed(before, locale)
            or (move.said and _is_long_before_a_date(before, move.said))
            or (move.may_follow_state and _is_open(before, locale))
        ):
            start, end = (unfolded(told, place) for place in move.day)
            return _FULL_STOP.sub("", told[start:end].strip())
    return ""


class _Move(NamedTuple):
    start: int
    """Where the words before it end."""
    said: str
    """The words of the move, if there are any that need no state before them."""
    may_follow_state: bool
    day: tuple[int, int]
    """Where its day stands."""


def _moves_in(key: str, words: NoteWords) -> Iterator[_Move]:
    """Yield the moves with a day in a folded text; what stands before each, the caller asks of few."""
    known = outcome_words(words.language)
    for start in _STARTS.finditer(key):
        moved, put_off = known.moves.match(key, start.end()), words.moved_to.match(key, start.end())
        is_handed_on = start.group().strip() in _ARROWS
        at = max(start.end(), *(found.end() for found in (moved, put_off) if found), 0)
        day = _DAY.match(key, at) if at > start.end() or is_handed_on else None
        if day:
            said = moved.group() if moved else ""
            yield _Move(start.start(), said, moved is not None or is_handed_on, (at, day.end()))


def is_conditional(before: str, language: str) -> bool:
    """Whether words before a move tell of a case in which it would be: "if the glass is late"."""
    said, apart = fold(before), NO_CONDITIONS.get(language, "").split("|")
    return any(found.group() not in apart for found in _CONDITION.finditer(said))


def is_delayed(before: str, locale: str) -> bool:
    """Whether folded words before a move tell that the task is not done yet: "no time", "half of it"."""
    known = outcome_words(words_for(locale).language)
    is_denied = " " in before.strip() and known.denies.search(before) is not None
    return is_denied or known.delayed.search(before) is not None


def _is_open(before: str, locale: str) -> bool:
    status = read_status(before, locale=locale)
    return status.status is Status.OPEN and status.rule not in TELLS_NO_STATE


def _is_long_before_a_date(before: str, moved: str) -> bool:
    """Whether a clause tells why there is a new date: "Tom hands it over to Anna, new date 11 Dec"."""
    return _NEW_DATE.search(moved) is not None and len(before.split()) >= _FEWEST_OF_A_CLAUSE
