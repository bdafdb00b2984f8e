"""What an entry is due by, and what a restated row does to it.

Three rules of the ledger stand above the reading of single cells (`product.md` "The life of a promise"): an
empty cell means the next call, words repeated word for word keep the date they had, and a date of the same
promise settles a later one that is unclear.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from whoowes.core.document.text import fold
from whoowes.core.items.due.written import FURTHEST_BACK, PAST_WITHOUT_YEAR
from whoowes.core.items.model import ANOTHER_DAY, MOVED_IN_TALK, Call, Sighting
from whoowes.core.items.readings import WHICH_WAY, DueKind, DueReading
from whoowes.core.items.row_due import is_silent, is_status_in_due_cell, told_due
from whoowes.core.items.words.sentences import NEW_ROW
from whoowes.core.ledger.calls import CallCalendar
from whoowes.core.ledger.model import Due

_NEAR = 92
"""Days between the date in force and another one of the same year."""
_NEW = re.compile(NEW_ROW)


class DueChange(StrEnum):
    """What a restated row says of the due date."""

    SILENT = "silent"
    """The cell is empty, a bare dash, or speaks of the work done: the entry keeps what it had."""
    COPIED = "copied"
    """Word for word the words of before: the earlier date, no move."""
    SAME = "same"
    """The same date in other words, or an unclear one that the date of before settles."""
    REWORDED = "reworded"
    """An undated one in other words, or an unclear one now made clear: other, but no move."""
    DOUBTED = "doubted"
    """Another day was named, perhaps for something else: either may count."""
    SETTLED = "settled"
    """One of the days between which it was open."""
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class DueRules:
    """How due readings become what an entry is due by, given the calls of the client."""

    calendar: CallCalendar
    empty_is_next_call: bool = True

    def due_of(self, sighting: Sighting) -> Due:
        """Return the due date that a sighting states; a past one of a row that goes on is of this year."""
        said = self._due(told_due(sighting), sighting.item.call)
        day, call = next(iter(said.candidates), None), sighting.call_date
        if said.rule != PAST_WITHOUT_YEAR or day is None or call is None or not _goes_on(sighting):
            return said
        return _on(day, said) if (call - day).days <= FURTHEST_BACK else said

    def replaced_by(self, sighting: Sighting) -> tuple[Due, ...]:
        """Return the dates which the same row says were replaced, in order."""
        return tuple(self._due(reading, sighting.item.call) for reading in sighting.due.earlier)

    def _due(self, reading: DueReading, call: Call) -> Due:
        if is_silent(reading):
            if not self.empty_is_next_call:
                return Due(DueKind.NONE, "", rule=reading.rule, why=reading.why)
            return self._next_call(replace(reading, raw="", date=None, rule="empty-is-next-call"), call)
        if reading.kind is DueKind.NEXT_CALL:
            return self._next_call(reading, call)
        return Due(
            reading.kind,
            reading.raw,
            date=reading.date if reading.kind is DueKind.DATE else None,
            candidates=reading.candidates,
            rule=reading.rule,
            why=reading.why,
            is_approximate=reading.is_approximate,
        )

    def _next_call(self, reading: DueReading, call: Call) -> Due:
        held = None if call.date is None else self.calendar.next_held(call.date)
        named = None if held else reading.date or self.calendar.named_after(call)
        return Due(
            DueKind.NEXT_CALL, reading.raw, date=held, named_date=named, rule=reading.rule, why=_why(reading)
        )


def _goes_on(sighting: Sighting) -> bool:
    """Whether a row tells how far something is that was agreed before."""
    item = sighting.item
    is_told = item.where.table is not None and bool(item.status_raw) and not _NEW.match(fold(item.status_raw))
    return item.is_carried_forward or is_told


def _on(day: date, said: Due) -> Due:
    """Return a due date as the one of its days that is meant."""
    return replace(said, kind=DueKind.DATE, date=day, candidates=())


def of_the_year_of(current: Due, said: Due) -> Due:
    """Return a date without a year, past at its call, as the day near the one in force: none waits a year."""
    if said.rule != PAST_WITHOUT_YEAR or current.date is None or current.date in said.candidates:
        return said
    near = [day for day in said.candidates if abs((day - current.date).days) <= _NEAR]
    return _on(near[0], said) if near else said


def _why(reading: DueReading) -> str:
    return reading.why if reading.kind is DueKind.NEXT_CALL else "an empty due cell means the next call"


def same_words(one: str, other: str) -> bool:
    """Whether two cells say the same word for word; case and spaces are no words."""
    return one.split() == other.split() or one.casefold().split() == other.casefold().split()


def compare_dues(current: Due, reading: DueReading, said: Due) -> DueChange:
    """Return what a restated row does to the due date in force.

    Args:
        current: The due date in force, with the words of the previous sighting.
        reading: How the row's own words read.
        said: The same as a due date of the ledger (`DueRules.due_of`).
    """
    if reading.rule == ANOTHER_DAY:
        known = current.date
        return DueChange.DOUBTED if _days(said) - _days_up_to(said, known) else DueChange.SILENT
    if reading.rule == MOVED_IN_TALK:
        return DueChange.SAME if said.date == current.date else DueChange.MOVED
    if is_silent(reading) or is_status_in_due_cell(reading):
        return DueChange.SILENT
    if current.rule == ANOTHER_DAY and len(_days(current) & _days(said)) == 1:
        return DueChange.SETTLED
    if same_words(reading.raw, current.words):
        return DueChange.COPIED
    if reading.rule != WHICH_WAY and said.kind is DueKind.UNCLEAR and current.date in said.candidates:
        return DueChange.SAME
    if _is_same(current, said):
        return DueChange.SAME
    return DueChange.REWORDED if _is_reworded(current, said) else DueChange.MOVED


def apply_due(change: DueChange, current: Due, said: Due) -> Due:
    """Return the due date in force after a restated row."""
    if change in {DueChange.SILENT, DueChange.COPIED}:
        return current
    if change is DueChange.SAME:
        return replace(current, words=said.words)
    if change is DueChange.DOUBTED:
        return _either(current, said)
    if change is DueChange.SETTLED:
        (day,) = _days(current) & _days(said)
        return _on(day, said)
    return said


def once_past(due: Due, as_of: date) -> Due:
    """Return a due date that is open between days as the latest, once all of them are past: it is late."""
    if due.rule != ANOTHER_DAY or not due.candidates or max(due.candidates) >= as_of:
        return due
    return _on(max(due.candidates), due)


def _days(due: Due) -> frozenset[date]:
    return frozenset(day for day in (due.date, *due.candidates) if day is not None)


def _days_up_to(due: Due, last: date | None) -> frozenset[date]:
    return frozenset(day for day in _days(due) if last is not None and day <= last)


def _either(current: Due, said: Due) -> Due:
    """Return the due date in force as one of which it is not known whether a later day has its place."""
    days = (current.date, *current.candidates, *said.candidates)
    return replace(
        current,
        kind=DueKind.UNCLEAR,
        date=None,
        candidates=tuple(dict.fromkeys(day for day in days if day is not None)),
        rule=said.rule,
        why=said.why,
    )


def _is_same(current: Due, said: Due) -> bool:
    if current.date is None and said.date is None:
        return current.kind is DueKind.NEXT_CALL and said.kind is DueKind.NEXT_CALL
    return current.date == said.date


def _is_reworded(current: Due, said: Due) -> bool:
    if current.kind is DueKind.UNCLEAR:
        return said.kind is DueKind.UNCLEAR or (said.date is not None and said.date in current.candidates)
    return current.kind is DueKind.NONE and said.kind is DueKind.NONE
