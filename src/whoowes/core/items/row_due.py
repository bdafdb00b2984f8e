"""When one row is due: its own cell, its task, its owner's cell, its remarks, and the calls around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from whoowes.core.document.text import fold
from whoowes.core.items.calls.known import INFERRED, KnownCalls
from whoowes.core.items.days_of_states import day_set_by_words, days_named
from whoowes.core.items.due import (
    as_of_a_task,
    date_in_task,
    day_named,
    day_set_off,
    is_day_of_thing,
    read_due,
    split_condition,
    split_due,
    split_soon,
    split_undated,
)
from whoowes.core.items.due.written import PAST_WITHOUT_YEAR
from whoowes.core.items.model import ANOTHER_DAY, MOVED_IN_TALK, Call, RawItem, Sighting
from whoowes.core.items.owner_with_due import split_owner_and_due
from whoowes.core.items.people import Roster
from whoowes.core.items.placeholders import is_blank
from whoowes.core.items.readings import DayMonthOrder, DueKind, DueReading, Status
from whoowes.core.items.status.new_day import day_set_anew, is_conditional, is_delayed, new_day
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.words import words_for

_REMARKS = re.compile(r"[;.]\s+")
_LONGEST_DAY = 300
_MOST_MOVES = 8
_STATES_IN_A_ROW = re.compile(r",\s+|\s[–—-]+\s")
_PARTS_STATE = (",", ";", ":", "-", "–", "—", "(")
_OF_THE_STATE = frozenset({"after", "waits-with-date", "not-understood"})
"""Rules of days that are none to be ready by: "since March", "started Monday", "chased 3 March"."""
_OF_THE_PAST = frozenset({PAST_WITHOUT_YEAR, "implausible-year"})
MAY_BE_TO_COME = "status-with-day"
"""The rule of a state beside a day that may be past or still to come: "ready Friday"."""
IN_STATE_CELL = "in-state-cell"
"""The rule of a day beside a row that the words of its state cell name."""
WAITS_FOR = "waits-for"
"""The rule of what has no date, for it waits for something."""
_STATUS_RULES = frozenset({"status-word", "status-with-date", MAY_BE_TO_COME})


@dataclass(frozen=True, slots=True)
class RowContext:
    """What the notes of a client know together, and the language in which a row is read."""

    roster: Roster
    locale: str
    order: DayMonthOrder | None
    calls: KnownCalls


def is_status_in_due_cell(due: DueReading) -> bool:
    """Whether the due cell tells of the work instead of its date ("done 2 Mar")."""
    return due.kind is DueKind.NONE and due.rule in _STATUS_RULES


def is_silent(due: DueReading) -> bool:
    """Whether a row says nothing of a due date."""
    return due.kind is DueKind.NONE and is_blank(due.raw)


def told_due(sighting: Sighting) -> DueReading:
    """Return what a row tells of its due date: an unclear one where only a date beside it may be meant."""
    beside = sighting.date_beside
    if beside is None or not is_silent(sighting.due):
        return sighting.due
    dates = (beside.date, *beside.candidates)
    return replace(
        beside,
        kind=DueKind.UNCLEAR,
        date=None,
        rule="date-beside",
        why="a date is named, but not for certain as the deadline",
        candidates=tuple(dict.fromkeys(day for day in dates if day is not None)),
    )


def with_due_of_owner(item: RawItem, context: RowContext) -> RawItem:
    """Move the date of an owner cell ("Kevin, by Friday") to the due cell, where that is empty."""
    if item.due_chips or not is_blank(item.due_raw) or not is_blank(item.due_previous_raw):
        return item
    split = split_owner_and_due(item.owner_raw, context.roster, locale=context.locale)
    return item if split is None else item._replace(owner_raw=split[0], due_raw=split[1])


def with_due_of_task(item: RawItem, context: RowContext) -> RawItem:
    """Move the deadline at the end of a task to the due cell, where that is empty.

    What a review tells of an earlier action takes no deadline from it: "Landlord: not yet", "Van: ongoing".
    """
    if item.due_chips or not is_blank(item.due_raw):
        return item
    if not is_blank(item.due_previous_raw):
        # An original date whose revised column is empty was never revised.
        return item._replace(due_raw=item.due_previous_raw, due_previous_raw="")
    cuts = (split_due, split_soon, split_undated, split_condition)
    split = next((found for cut in cuts if (found := cut(item.task, locale=context.locale))), None)
    if split is None or (item.remark is not None and fold(item.remark.said) == fold(split[1])):
        return item
    return item._replace(task=split[0], due_raw=split[1])


def with_date_beside(
    due: DueReading, item: RawItem, context: RowContext
) -> tuple[DueReading, DueReading | None]:
    """Return when an item is due, and a date beside it that may be its deadline.

    "Agenda for the next call" is due then, whatever the words belong to.
    """
    beside = date_beside(item, due, context)
    return (beside, None) if beside is not None and beside.kind is DueKind.NEXT_CALL else (due, beside)


def date_beside(item: RawItem, due: DueReading, context: RowContext) -> DueReading | None:
    """Return a date that may or may not be the deadline of an item whose due cell is silent, else None.

    It stands in the task, or behind the state of a listed item ("still open, next week"), which has no cells;
    or in a column whose header says nothing to anybody, unless the day was over by then.
    """
    if not is_blank(due.raw):
        return None
    if item.date_beside_raw:
        told = read_words(item.date_beside_raw, item.call, context)
        is_over = told.date is not None and item.call.date is not None and told.date < item.call.date
        return None if is_over or told.rule in _OF_THE_PAST else told
    if words := date_in_task(item.task, locale=context.locale):
        found = read_words(words, item.call, context)
        # "Send the minutes of 12 November": a past day of the thing itself.
        is_of_thing = found.rule in _OF_THE_PAST and is_day_of_thing(item.task, words, locale=context.locale)
        return None if is_of_thing else found
    if words := day_set_off(item.task, locale=context.locale):
        found = read_words(words, item.call, context)
        is_ahead = found.date is not None and item.call.date is not None and found.date >= item.call.date
        return found if is_ahead else None
    if item.is_spoken and (words := day_named(item.task, locale=context.locale)):
        # Of a list "the March 12 minutes" is what to send; a sentence says in its midst when, too.
        return read_words(words, item.call, context)
    return _beside_state(item, context) if item.where.table is None else _in_state_cell(item, context)


def _in_state_cell(item: RawItem, context: RowContext) -> DueReading | None:
    """Return the last day to come that the words of a state cell name, for the task or what it waits for."""
    day = item.call.date
    if item.status.status is not Status.OPEN or day is None:
        return None
    told = (read_words(words, item.call, context) for words in days_named(item.status_raw, context.locale))
    dated = (each for each in told if each.kind is DueKind.DATE and each.rule not in _OF_THE_STATE)
    ahead = (each for each in dated if each.date is not None and each.date > day)
    return next((replace(each, rule=IN_STATE_CELL) for each in ahead), None)


def _beside_state(item: RawItem, context: RowContext) -> DueReading | None:
    status = item.status
    if status.status is Status.UNCLEAR:
        return _in_doubtful_state(status.raw, item, context)
    before = status.raw.removesuffix(")").removesuffix(status.reason).rstrip()
    # "Blocked until Friday", "open since March": what nothing parts from the state is said of it.
    if status.status is not Status.OPEN or not status.reason or not before.endswith(_PARTS_STATE):
        return None
    reading = read_words(status.reason, item.call, context)
    is_day = reading.date is not None or bool(reading.candidates)
    return reading if is_day and reading.rule not in _OF_THE_STATE else None


def _in_doubtful_state(said: str, item: RawItem, context: RowContext) -> DueReading | None:
    """Return the day in words of which no state is made: "in progress, finished by Friday"."""
    last = said.rpartition(",")[2].strip()
    words = date_in_task(as_of_a_task(last), locale=context.locale) if last else None
    found = read_words(words, item.call, context) if words else None
    return found if found and found.date and found.rule not in _OF_THE_STATE else None


def due_of(item: RawItem, context: RowContext) -> DueReading:
    """Read when an item is due, by its cells, what is struck there and what its remarks move."""
    reading = _moved_in_notes(item, _of_row(item, context), context)
    if item.is_due_struck and reading.kind is DueKind.DATE:
        reading = _struck(reading)
    if is_blank(item.due_previous_raw):
        return reading
    previous = read_words(item.due_previous_raw, item.call, context)
    return replace(reading, earlier=(previous, *reading.earlier))


def _moved_in_notes(item: RawItem, reading: DueReading, context: RowContext) -> DueReading:
    """Take the new date of a remark that begins "moved to …", where it is later than that of the due cell."""
    said = item.notes or item.status_raw
    if item.where.table is not None and (anew := _set_anew(item, reading, context)):
        return anew
    if is_blank(item.due_raw) or not said or item.is_due_struck:
        return reading
    for remark in reversed(_REMARKS.split(said)):
        if words := _new_day(remark, context.locale):
            moved = read_words(words, item.call, context)
            before = _latest_before(reading)
            if moved.kind is DueKind.DATE and moved.date and (before is None or moved.date > before):
                return replace(moved, earlier=(reading, *moved.earlier))
            break
    return reading


def _set_anew(item: RawItem, reading: DueReading, context: RowContext) -> DueReading | None:
    """Return the day that the state or the remarks of an open row set anew, after the one of its due cell."""
    if item.status.status is not Status.OPEN or item.due_chips or item.is_due_struck:
        return None
    for said in (item.status_raw, item.notes):
        for remark in reversed(_REMARKS.split(said)) if said else ():
            words = day_set_anew(remark, context.locale)
            words = words or day_set_by_words(remark, item.owner_raw, context.locale)
            moved = read_words(words, item.call, context) if words else None
            if moved is None or moved.kind is not DueKind.DATE or moved.date is None:
                continue
            if is_silent(reading):
                return moved
            before = _latest_before(reading)
            if before == moved.date:
                # "Fri" in a later call, and "now 21 March" beside it: the cell's Friday was the one before.
                return moved
            is_later = not before or moved.date > before
            return replace(moved, earlier=(reading, *moved.earlier)) if is_later else None
    return None


def _new_day(remark: str, locale: str) -> str:
    """Return the day to which a remark moves a task, perhaps behind a state: "not begun, now Friday".

    Before the mark a state must stand alone: of "Launch, postponed to 4 Dec" the launch is moved.
    """
    known = words_for(locale)
    if day := new_day(remark, known, at_start=True):
        return day
    # No day has more characters, and each text before one is read from its beginning.
    marks = _STATES_IN_A_ROW.finditer(remark, max(0, len(remark) - _LONGEST_DAY))
    moves = ((mark.start(), new_day(remark[mark.end() :], known, at_start=True)) for mark in marks)
    for end, day in islice(((end, day) for end, day in moves if day), _MOST_MOVES):
        if _is_plainly_open(remark[:end], locale):
            return day
    return ""


def _is_plainly_open(said: str, locale: str) -> bool:
    status = read_status(said, locale=locale)
    is_open = status.status is Status.OPEN and status.rule not in TELLS_NO_STATE and not status.reason
    is_sure = not is_conditional(said, words_for(locale).language)
    return is_sure and (is_open or is_delayed(fold(said), locale))


def _latest_before(reading: DueReading) -> date | None:
    """Return the latest day that a due cell may mean whose row says that it was moved.

    A day that is past by the call is the past one: nobody moves what is due in a year to next week.
    """
    if reading.date is not None:
        return reading.date
    latest = min if reading.rule in _OF_THE_PAST else max
    return latest(reading.candidates, default=None)


def another_day(item: RawItem, context: RowContext) -> DueReading:
    """Return the day that a line of the talk names for something: one that may be meant, and no more.

    Its words are for the ledger alone, as all of the talk.
    """
    reading = read_words(item.due_raw, item.call, context)
    days = () if reading.rule in _OF_THE_PAST else (reading.date, *reading.candidates)
    return day_in_doubt(tuple(dict.fromkeys(day for day in days if day is not None)))


def day_in_doubt(days: tuple[date, ...]) -> DueReading:
    """Return days as such that may be meant; their words are shown nowhere."""
    why = "a later call names another day for it, and does not plainly move it"
    return DueReading(DueKind.UNCLEAR, "", ANOTHER_DAY, why, candidates=days)


def moved_due(day: date) -> DueReading:
    """Return the day to which a clause of the talk plainly moves a promise; its words are shown nowhere."""
    why = "a later call names this day for it, and nothing else"
    return DueReading(DueKind.DATE, "", MOVED_IN_TALK, why, date=day)


def _struck(reading: DueReading) -> DueReading:
    return replace(
        reading,
        kind=DueKind.UNCLEAR,
        date=None,
        rule="struck-date",
        why="the date is struck through, and no other stands beside it",
        candidates=(reading.date,) if reading.date else (),
    )


def _of_row(item: RawItem, context: RowContext) -> DueReading:
    reading = read_words(item.due_raw, item.call, context, item.due_chips)
    placed = context.calls.placed(item.call)
    if placed.date == item.call.date or reading.kind is DueKind.UNCLEAR:
        return reading
    from_call = read_words(item.due_raw, placed, context, item.due_chips)
    if (from_call.kind, from_call.date) == (reading.kind, reading.date):
        return reading
    return _between_raised_and_call(reading, from_call)


def _between_raised_and_call(from_raised: DueReading, from_call: DueReading) -> DueReading:
    """A log's "Fri", raised days after the call: nothing says from which of the two days it counts."""
    candidates = tuple(reading.date for reading in (from_raised, from_call) if reading.date is not None)
    return replace(
        from_raised,
        kind=DueKind.UNCLEAR,
        date=None,
        rule="raised-after-call",
        why="it was raised some days after the call, and counts differently from either day",
        candidates=tuple(dict.fromkeys(candidates)),
    )


def read_words(words: str, call: Call, context: RowContext, chips: Sequence[date] = ()) -> DueReading:
    """Read due words as those of a call are read."""
    return read_due(
        words,
        call_date=None if call.source in INFERRED else call.date,
        next_call=context.calls.next_call(call),
        locale=context.locale,
        order=context.order,
        chips=chips,
    )
