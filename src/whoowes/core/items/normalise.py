"""Raw words to owners and dates, with what only all notes of a client together can tell.

One note alone does not know which number of `3/4` is the day, who else belongs to the client, or when the
next call was. So a client's notes are read together, and the result does not depend on their order.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from whoowes.core.items.calls.known import known_calls
from whoowes.core.items.clauses import promises_of
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import infer_order, split_due
from whoowes.core.items.language import line_languages
from whoowes.core.items.model import (
    ANOTHER_DAY,
    ANOTHER_OWNER,
    Call,
    DateSource,
    NoteFacts,
    NoteReading,
    RawItem,
    Sighting,
    TableRead,
    Win,
)
from whoowes.core.items.named_lists import with_names_before_tasks
from whoowes.core.items.owners import owner_behind_task, owner_in_task
from whoowes.core.items.owners.widening import widen_roster
from whoowes.core.items.people import Roster
from whoowes.core.items.placeholders import is_blank
from whoowes.core.items.promised import (
    behind_topic,
    is_another,
    is_promise,
    may_be_owed,
    untaken,
    without_promised,
)
from whoowes.core.items.readings import DayMonthOrder, DueKind, DueReading, Status, StatusReading
from whoowes.core.items.row_due import (
    MAY_BE_TO_COME,
    WAITS_FOR,
    RowContext,
    another_day,
    due_of,
    is_status_in_due_cell,
    read_words,
    with_date_beside,
    with_due_of_owner,
    with_due_of_task,
)
from whoowes.core.items.spoken_due import with_due_within
from whoowes.core.items.status.deeds import tells_that_it_came, with_deed
from whoowes.core.items.status.read import SAYS_NOTHING, TELLS_NO_STATE, read_status
from whoowes.core.items.tables.completion import is_later
from whoowes.core.items.task_owner import (
    owner_of,
    with_owner_and_due_of_task,
    with_owner_of_task,
    with_remark_on_taker,
    with_taker,
    without_doubtful_owner,
    without_topic,
)
from whoowes.core.items.told_of import Told, told_of
from whoowes.core.problems import Problem

_UNDATED = (DateSource.CREATED, DateSource.NONE)
_ENOUGH_FOR_A_CALL = 2
_NO_DUE = DueReading(DueKind.NONE, "", "empty", "it tells what was done, and no deadline")


@dataclass(frozen=True, slots=True)
class ReadNote:
    """One note with owners and dates read: what a ledger is built from."""

    facts: NoteFacts
    calls: tuple[Call, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    wins: tuple[Win, ...] = ()
    problems: tuple[Problem, ...] = ()
    tables: tuple[TableRead, ...] = ()
    remarks: tuple[Sighting, ...] = ()
    """Under review; each counts where an earlier note has what it speaks of."""
    ends: tuple[Sighting, ...] = ()
    """Clauses of the talk; each leaves open the state of what it names, where an earlier note has it."""


@dataclass(frozen=True, slots=True)
class ClientNotes:
    """All notes of one client, read with what they know together."""

    notes: tuple[ReadNote, ...]
    """One for each reading, in the order given."""
    roster: Roster
    """The given roster, the people whose mail domain shows their side, and those of attendee lists."""
    order: DayMonthOrder | None
    """Which number of `3/4` is the day in this client's notes; None where they leave it open."""
    locale: str
    """In which most of the action items are written."""


def normalise(
    readings: Sequence[NoteReading], roster: Roster, *, locale: str, order: DayMonthOrder | None = None
) -> ClientNotes:
    """Return a client's notes with every owner and due date read (`product.md` "Normalising").

    Args:
        readings: What each note of the client yielded, in any order.
        roster: The people known of the client before its notes are read.
        locale: The language of the notes which do not plainly say another.
        order: The day/month order where it is known; else the notes decide.
    """
    known = order or day_month_order(readings)
    context = RowContext(widen_roster(roster, readings, locale=locale), locale, known, known_calls(readings))
    readings = with_names_before_tasks(readings, context.roster, locale)
    notes = tuple(_read_note(reading, context) for reading in readings)
    return ClientNotes(notes, context.roster, known, _main_locale(readings, locale))


def _main_locale(readings: Iterable[NoteReading], locale: str) -> str:
    counts = Counter({locale: 0})
    for reading in readings:
        counts[reading.locale or locale] += len(reading.items)
    return max(counts, key=lambda name: (counts[name], name == locale, name))


def day_month_order(readings: Iterable[NoteReading]) -> DayMonthOrder | None:
    """Return which number of `3/4` is the day, as all dates of a client's notes together show it."""
    texts = {text for reading in readings for text in _dated_texts(reading) if text.strip()}
    return infer_order(sorted(texts))


def _dated_texts(reading: NoteReading) -> Iterable[str]:
    yield reading.facts.title
    for call in reading.calls:
        yield call.raw_date
    for item in reading.items:
        yield item.due_raw
        yield item.due_previous_raw
        yield item.call.raw_date


def _read_note(reading: NoteReading, known: RowContext) -> ReadNote:
    context = replace(known, locale=reading.locale or known.locale)
    promised = _promised(reading, context)
    others = [
        tuple(without_promised(each, promised, context.locale))
        for each in (reading.items, reading.remarks, reading.ends)
    ]
    items = sorted((*others[0], *promised), key=_position)
    return ReadNote(
        facts=reading.facts,
        calls=tuple(
            dict.fromkeys(
                context.calls.placed(call) for call in (*reading.calls, *(item.call for item in promised))
            )
        ),
        sightings=tuple(_sighting(item, reading.facts, context) for item in items),
        remarks=tuple(_sighting(item, reading.facts, context) for item in others[1]),
        ends=tuple(_sighting(item, reading.facts, context) for item in others[2]),
        wins=tuple(replace(win, call=context.calls.placed(win.call)) for win in reading.wins),
        problems=tuple(untaken(reading.problems, promised)),
        tables=reading.tables,
    )


def _promised(reading: NoteReading, context: RowContext) -> Sequence[RawItem]:
    """Return the sentences of the talk that somebody known plainly owes.

    Where a call has a list of actions, that is what was agreed. Several sentences make a call of a dated
    document that is not worded as one; a single one does not.
    """
    held = set(reading.calls)
    listed = {item.call for item in reading.items if not item.is_review}
    found = [
        told.item
        for item in reading.spoken
        if item.is_below_actions or item.call not in listed
        for told in _plain_promises(item, reading, context)
    ]
    counts = Counter(item.call for item in found if item.call.date and item.call.source not in _UNDATED)
    taken = (item for item in found if item.call in held or counts[item.call] >= _ENOUGH_FOR_A_CALL)
    # Below a heading of actions it is an item as any other.
    return [item._replace(is_spoken=not item.is_below_actions) for item in taken]


def _plain_promises(item: RawItem, reading: NoteReading, context: RowContext) -> Sequence[Told]:
    """Return what a sentence of the talk plainly promises, if the one behind it does not take it back."""
    roster, locale = context.roster, context.locale
    if item.said_behind:
        behind = item._replace(task=item.said_behind, said_before=item.task, said_behind="")
        if not is_another(item, _plain_promises(behind, reading, context), locale):
            return ()
    told = told_of(item, roster, locale)
    clauses = promises_of(told, roster, locale) if told is not None else ()
    return [
        each
        for each in (behind_topic(clause, roster, locale) for clause in clauses)
        if (each.item.owner_raw or may_be_owed(each.item.task, roster, locale))
        and is_promise(_sighting(each.item, reading.facts, context), each, roster, locale)
    ]


def _position(item: RawItem) -> int:
    return item.position


def _sighting(raw: RawItem, facts: NoteFacts, note: RowContext) -> Sighting:
    if raw.told is not None:
        # A day in it is when it was done.
        told = _placed(raw, note.calls.placed(raw.call), raw.status)
        due = another_day(raw, note) if raw.status.rule in {ANOTHER_DAY, ANOTHER_OWNER} else _NO_DUE
        return Sighting(told, facts, owner_of(raw, note), due)
    raw = without_topic(raw, note)
    context = _in_language_of_task(raw, note)
    raw = with_remark_on_taker(raw, context)
    # "Update the export - Kevin - end of month": the date goes first, then its owner is at the end.
    item = with_owner_and_due_of_task(with_due_of_owner(raw, context), context)
    item = with_owner_of_task(item, context, owner_in_task)
    item = with_due_within(item, context) if item.is_spoken and not item.is_below_actions else item
    dated = with_due_of_task(item, context)
    item = with_owner_of_task(dated, context, owner_behind_task)
    if item is not dated:
        # "Send it by Friday - Kevin": only without its owner does the task end in its date.
        item = with_due_of_task(item, context)
    item = without_doubtful_owner(item, context)
    item, owner = with_taker(item, owner_of(item, context), context)
    due, beside = with_date_beside(due_of(item, context), item, context)
    status = _with_deed(_status(item.status, due, context.locale), item, context)
    placed = _placed(item, context.calls.placed(item.call), status)
    return Sighting(placed, facts, owner, due, beside)


def _with_deed(status: StatusReading, item: RawItem, context: RowContext) -> StatusReading:
    """Return a state as done where it tells the deed of the task, unless on a day that is still ahead.

    What a review says in short is compared with the promise that it speaks of.
    """
    told = with_deed(status, (item.task,), context.locale)
    if told is status or not tells_that_it_came(told):
        return told
    if item.is_review:
        return status
    found = find_dates(told.raw, locale=context.locale, order=context.order)
    if any(is_later(each, item.call) for each in found):
        return StatusReading(Status.UNCLEAR, told.raw, "finished-on-a-day-ahead")
    return told


def _placed(item: RawItem, call: Call, status: StatusReading) -> RawItem:
    # Most items stay as they are, and there are many.
    is_same = call is item.call and status is item.status
    return item if is_same else item._replace(call=call, status=status)


def _in_language_of_task(item: RawItem, note: RowContext) -> RowContext:
    """Read "Jens schickt die Liste bis Freitag" in German in an English note.

    Only where another language finds more of an owner and a deadline in the task than the note's own, and
    only for what has no cell of its own.
    """
    is_asked = not item.owner_chips and not item.due_chips and is_blank(item.owner_raw + item.due_raw)
    names = line_languages(item.task, note.locale) if is_asked else ()
    others = [replace(note, locale=name) for name in names]
    return max((note, *others), key=lambda context: _found_in_task(item, context)) if others else note


def _found_in_task(item: RawItem, context: RowContext) -> int:
    owner = owner_in_task(item.task, context.roster, locale=context.locale)
    split = split_due(item.task, locale=context.locale)
    is_due = split is not None and read_words(split[1], item.call, context).rule != "not-understood"
    return (owner is not None) + is_due


def _waiting(status: StatusReading, due: DueReading, locale: str) -> StatusReading:
    """Return that the work waits, and for what, where a due text alone tells it: "waiting for the bank"."""
    told = read_status(due.raw, locale=locale)
    is_known = told.status is Status.OPEN and told.rule not in TELLS_NO_STATE
    is_silent = status.status is Status.OPEN and status.rule in SAYS_NOTHING and not status.raw
    return replace(told, rule="status-in-due-cell") if is_silent and is_known else status


def _status(status: StatusReading, due: DueReading, locale: str) -> StatusReading:
    """Take the state from a due cell that tells of the work ("done 2 Mar"), where none contradicts it."""
    if due.rule == WAITS_FOR:
        return _waiting(status, due, locale)
    if status.status is not Status.OPEN or not is_status_in_due_cell(due):
        return status
    told = read_status(due.raw, locale=locale)
    is_open = told.status is Status.OPEN and told.rule != "other-words"
    if is_open and status.raw:
        return status
    # A closing word beside words of a state that is not closed, or one that no table of states knows.
    is_unclear = bool(status.raw and status.rule not in SAYS_NOTHING) or told.rule == "other-words"
    is_unclear = is_unclear or due.rule == MAY_BE_TO_COME
    found = Status.UNCLEAR if is_unclear else told.status
    return replace(told, status=found, rule="status-in-due-cell")
