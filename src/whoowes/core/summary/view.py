"""Ledger → what the page says: sections, rows, counts and their order. No words of ours, no looks.

The rules are those of `product.md` "The page".
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from whoowes.core.ids import DocumentId, EntryId
from whoowes.core.items.model import Link
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.readings import DueKind, OwnerKind, OwnerReading
from whoowes.core.ledger.model import CallRef, Doubt, Due, Entry, EventKind, Ledger, State
from whoowes.core.problems import Where

ROAD_ROWS = 12
ROAD_WEEKS = 8
ACHIEVED_MONTHS = 6
_DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Evidence:
    """The place in a note which says something: a link target."""

    document_id: DocumentId
    where: Where
    date: dt.date | None
    readable: bool = True
    """False where the note cannot be read at present."""


@dataclass(frozen=True, slots=True)
class OwedRow:
    """One open item in the table of a side."""

    entry_id: EntryId
    task: str
    links: tuple[Link, ...]
    who: tuple[str, ...]
    """Names of this side's owners, or the raw words where only the side is certain."""
    with_whom: tuple[str, ...]
    """Owners of the other side."""
    due: Due
    is_overdue: bool
    calls_late: int
    agreed: Evidence
    moves: tuple[Due, ...]
    """Every due date it has had, in order; empty if it never moved."""
    is_again: bool


@dataclass(frozen=True, slots=True)
class SinceLine:
    """One thing that happened at the last call."""

    kind: EventKind
    entry_id: EntryId
    task: str
    who: tuple[str, ...]
    before: Due | None
    after: Due | None


@dataclass(frozen=True, slots=True)
class ClarifyRow:
    """One row of which something is not certain, in the words of the notes."""

    entry_id: EntryId
    task: str
    owner_words: str
    due_words: str
    status_words: str
    doubts: tuple[Doubt, ...]
    candidates: tuple[dt.date, ...]
    suggestions: tuple[str, ...]
    evidence: Evidence
    other_evidence: Evidence | None
    """For a contradiction: the call that says done."""


@dataclass(frozen=True, slots=True)
class RoadRow:
    """One open item on the road ahead; `week` counts from 0, the week of today."""

    entry_id: EntryId
    task: str
    who: tuple[str, ...]
    week: int


@dataclass(frozen=True, slots=True)
class AchievedLine:
    """One finished thing or win."""

    key: str
    text: str
    who: tuple[str, ...]
    result: str
    evidence: Evidence
    is_win: bool


@dataclass(frozen=True, slots=True)
class Month:
    """What was achieved in one month, newest first."""

    year: int
    month: int
    lines: tuple[AchievedLine, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """Open items of one side, and how many of them are overdue."""

    open: int
    overdue: int


@dataclass(frozen=True, slots=True)
class PageView:
    """Everything that the page of one client says."""

    client: str
    advisor: str
    as_of: dt.date
    calls: int
    last_call: dt.date | None
    next_call: dt.date | None
    counts: dict[Side, Count]
    longest_days_late: int
    since: tuple[SinceLine, ...]
    owed: dict[Side, tuple[OwedRow, ...]]
    others: tuple[OwedRow, ...]
    clarify: tuple[ClarifyRow, ...]
    road_start: dt.date
    """The Monday of the current week."""
    road: tuple[RoadRow, ...]
    achieved: tuple[Month, ...]


def build_view(
    ledger: Ledger,
    *,
    client: str,
    advisor: str,
    roster: Roster,
    unreadable: frozenset[DocumentId] = frozenset(),
) -> PageView:
    """Say what the page of a client says on the ledger's day.

    Args:
        ledger: The client's promises.
        client: The client's name as shown.
        advisor: The advisor's name as shown.
        roster: The people of this client, for the names of those who may be meant.
        unreadable: Notes that cannot be read at present; lines that rest on them are marked.
    """
    return _Viewer(ledger, roster, unreadable).view(client, advisor)


class _Viewer:
    def __init__(self, ledger: Ledger, roster: Roster, unreadable: frozenset[DocumentId]) -> None:
        self.ledger = ledger
        self.names = {person.id: person.name for person in roster.people}
        self.unreadable = unreadable
        self.open = [entry for entry in ledger.entries if entry.state is State.OPEN]

    def view(self, client: str, advisor: str) -> PageView:
        calls = [call for call in self.ledger.calls if call.is_certain]
        owed = {side: self._side(side) for side in Side}
        late = [
            (self.ledger.as_of - row.due.date).days
            for rows in owed.values()
            for row in rows
            if row.is_overdue and row.due.date
        ]
        monday = self.ledger.as_of - dt.timedelta(days=self.ledger.as_of.weekday())
        return PageView(
            client=client,
            advisor=advisor,
            as_of=self.ledger.as_of,
            calls=len(calls),
            last_call=calls[-1].date if calls else None,
            next_call=self.ledger.next_call,
            counts={
                side: Count(len(rows), sum(row.is_overdue for row in rows)) for side, rows in owed.items()
            },
            longest_days_late=max(late, default=0),
            since=tuple(self._since(calls[-1].date)) if calls else (),
            owed=owed,
            others=self._rows(entry for entry in self._settled() if entry.owner.is_third_party),
            clarify=tuple(self._clarify_row(entry) for entry in self.open if entry.doubts),
            road_start=monday,
            road=tuple(self._road(monday)),
            achieved=tuple(self._achieved()),
        )

    def _settled(self) -> list[Entry]:
        """Return the open entries that are certain; the others stand under "To be clarified" alone."""
        return [entry for entry in self.open if not entry.doubts]

    def _side(self, side: Side) -> tuple[OwedRow, ...]:
        return self._rows((entry for entry in self._settled() if side in entry.owner.sides), side)

    def _rows(self, entries: Iterable[Entry], side: Side | None = None) -> tuple[OwedRow, ...]:
        rows = [self._owed_row(entry, side) for entry in entries]
        return tuple(sorted(rows, key=self._row_order))

    def _row_order(self, row: OwedRow) -> tuple[bool, dt.date, str, str]:
        return not row.is_overdue, self._place(row.due), row.task.casefold(), row.entry_id

    def _place(self, due: Due) -> dt.date:
        """Return the date by which a due date is sorted; undated is last, the next call before it."""
        if due.date:
            return due.date
        if due.kind is DueKind.NEXT_CALL:
            return due.named_date or self.ledger.next_call or dt.date.max - dt.timedelta(days=1)
        return dt.date.max

    def _owed_row(self, entry: Entry, side: Side | None) -> OwedRow:
        history = entry.due_history
        overdue = self.ledger.is_overdue(entry)
        return OwedRow(
            entry_id=entry.id,
            task=entry.task,
            links=entry.links,
            who=owner_names(entry.owner, side),
            with_whom=tuple(p.name for p in entry.owner.people if side and p.side is not side),
            due=entry.due,
            is_overdue=overdue,
            calls_late=self.ledger.calls_after(entry.due.date) if overdue and entry.due.date else 0,
            agreed=self._evidence(entry.agreed, entry),
            moves=history if len(history) > 1 else (),
            is_again=entry.is_again,
        )

    def _evidence(self, call: CallRef | None, entry: Entry) -> Evidence:
        readable = all(s.note.document_id not in self.unreadable for s in entry.sightings)
        if call is None:
            sighting = entry.sightings[0]
            return Evidence(sighting.note.document_id, sighting.item.where, None, readable)
        return Evidence(call.document_id, call.where, call.date, readable)

    def _since(self, last: dt.date) -> Iterable[SinceLine]:
        shown = (EventKind.DONE, EventKind.MOVED, EventKind.AGREED, EventKind.DROPPED)
        for kind in shown:
            for entry in self.ledger.entries:
                events = [e for e in entry.events if e.kind is kind and e.call.date == last]
                if events and not (kind is EventKind.AGREED and entry.state is not State.OPEN):
                    yield self._since_line(kind, entry)

    def _since_line(self, kind: EventKind, entry: Entry) -> SinceLine:
        history = entry.due_history
        before = history[-2] if kind is EventKind.MOVED and len(history) > 1 else None
        return SinceLine(kind, entry.id, entry.task, owner_names(entry.owner, None), before, entry.due)

    def _clarify_row(self, entry: Entry) -> ClarifyRow:
        latest = entry.sightings[-1]
        contradiction = entry.contradiction
        return ClarifyRow(
            entry_id=entry.id,
            task=entry.task,
            owner_words=entry.owner.raw,
            due_words=entry.due.words,
            status_words=latest.item.status_raw,
            doubts=entry.doubts,
            candidates=entry.due.candidates if Doubt.UNCLEAR_DUE in entry.doubts else (),
            suggestions=self._suggestions(entry),
            evidence=self._evidence(
                contradiction[1] if contradiction else entry.doubted or entry.agreed, entry
            ),
            other_evidence=self._evidence(contradiction[0], entry) if contradiction else None,
        )

    def _suggestions(self, entry: Entry) -> tuple[str, ...]:
        if Doubt.UNCLEAR_OWNER not in entry.doubts:
            return ()
        return tuple(self.names.get(known, known) for known in entry.owner.suggestions)

    def _road(self, monday: dt.date) -> Iterable[RoadRow]:
        ahead = []
        for entry in self._settled():
            due = self._place(entry.due)
            week = (due - monday).days // _DAYS_A_WEEK
            if due >= self.ledger.as_of and 0 <= week < ROAD_WEEKS and entry.owner.kind is not OwnerKind.NONE:
                ahead.append((due, entry.task.casefold(), entry.id, entry, week))
        for _, _, _, entry, week in sorted(ahead, key=lambda item: item[:3])[:ROAD_ROWS]:
            yield RoadRow(entry.id, entry.task, owner_names(entry.owner, None), week)

    def _achieved(self) -> Iterable[Month]:
        first = _months_before(self.ledger.as_of, ACHIEVED_MONTHS - 1)
        lines = [line for line in (*self._done_lines(), *self._win_lines()) if line.evidence.date]
        months: dict[tuple[int, int], list[AchievedLine]] = {}
        for line in lines:
            day = line.evidence.date or dt.date.min
            if day >= first:
                months.setdefault((day.year, day.month), []).append(line)
        for year, month in sorted(months, reverse=True):
            newest_first = sorted(months[year, month], key=_achieved_order)
            yield Month(year, month, tuple(newest_first))

    def _done_lines(self) -> Iterable[AchievedLine]:
        for entry in self.ledger.entries:
            closed = entry.closed
            if entry.state is State.DONE and closed:
                evidence = self._evidence(closed.call, entry)
                who = owner_names(entry.owner, None)
                yield AchievedLine(entry.id, entry.task, who, entry.result, evidence, is_win=False)

    def _win_lines(self) -> Iterable[AchievedLine]:
        seen: dict[str, int] = {}
        for win in self.ledger.wins:
            stem = f"{win.note.document_id}.{win.win.call.date}"
            seen[stem] = seen.get(stem, -1) + 1
            readable = win.note.document_id not in self.unreadable
            evidence = Evidence(win.note.document_id, win.win.where, win.win.call.date, readable)
            key = f"win.{stem}.{seen[stem]}"
            yield AchievedLine(key, win.win.text, (), win.win.result, evidence, is_win=True)


def _achieved_order(line: AchievedLine) -> tuple[int, bool, str, str]:
    day = line.evidence.date or dt.date.min
    return -day.toordinal(), not line.is_win, line.text.casefold(), line.key


def owner_names(owner: OwnerReading, side: Side | None) -> tuple[str, ...]:
    """Return the owners to show: people of `side` (None: all), else the words of the notes."""
    people: tuple[Person, ...] = tuple(p for p in owner.people if side is None or p.side is side)
    if people and owner.kind is OwnerKind.RESOLVED:
        return tuple(person.name for person in people)
    raw = " ".join(owner.raw.split())
    return (raw,) if raw else tuple(person.name for person in people)


def _months_before(day: dt.date, months: int) -> dt.date:
    index = day.year * 12 + day.month - 1 - months
    return dt.date(index // 12, index % 12 + 1, 1)
