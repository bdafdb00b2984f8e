"""Entries, their lives as events, and the ledger of one client (`product.md` "The life of a promise")."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from whoowes.core.ids import DocumentId, EntryId
from whoowes.core.items.model import ANOTHER_DAY, ANOTHER_OWNER, DateSource, Link, NoteFacts, Sighting, Win
from whoowes.core.items.readings import DueKind, OwnerReading, Status
from whoowes.core.problems import Problem, Where


@dataclass(frozen=True, slots=True, order=True)
class CallRef:
    """A call as an event's place in time, with the note that says it. All notes of a date are one call."""

    date: dt.date
    document_id: DocumentId
    title: str
    where: Where = field(default=Where(), compare=False)


def call_of(sighting: Sighting) -> CallRef:
    """Return the call of a dated sighting, with the note that tells of it."""
    assert sighting.call_date is not None, "an undated call is no place in time"
    return CallRef(sighting.call_date, sighting.note.document_id, sighting.note.title, sighting.item.where)


@dataclass(frozen=True, slots=True)
class HeldCall:
    """A call that took place: its date and the notes of that date, in order."""

    date: dt.date
    notes: tuple[DocumentId, ...]
    source: DateSource
    """The best source among its notes; a call dated only by CREATED never resolves "next call"."""

    @property
    def is_certain(self) -> bool:
        """Whether it counts when calls are counted (late by so many calls, "next call")."""
        return self.source not in {DateSource.CREATED, DateSource.NONE}


class State(StrEnum):
    """Where an entry stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class EventKind(StrEnum):
    """What a note can do to an entry. A withdrawn entry has no sighting left, so no event either."""

    AGREED = "agreed"
    RESTATED = "restated"
    COPIED = "copied"
    """Restated with the due words of before, word for word: no move."""
    MOVED = "moved"
    REASSIGNED = "reassigned"
    DONE = "done"
    DROPPED = "dropped"
    REOPENED = "reopened"
    CONTRADICTED = "contradicted"
    """Listed open after it was done, and the words do not say why."""


@dataclass(frozen=True, slots=True)
class Due:
    """What an entry is due by, as it stands. `date` is what counts for lateness."""

    kind: DueKind
    words: str
    """The words of the notes; empty for an empty cell."""
    date: dt.date | None = None
    named_date: dt.date | None = None
    """For `next-call` not yet held: the date which the notes name for it (shown, never late)."""
    candidates: tuple[dt.date, ...] = ()
    rule: str = ""
    why: str = ""
    is_approximate: bool = False
    """The words name a part of a month or week ("mid March"), of which `date` is the middle."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to an entry, dated by the call whose note says it."""

    kind: EventKind
    call: CallRef
    due: Due | None = None
    """For AGREED and MOVED: the due date as of then."""


class Doubt(StrEnum):
    """Why an entry stands under "To be clarified"."""

    NO_OWNER = "no-owner"
    UNCLEAR_OWNER = "unclear-owner"
    UNCLEAR_DUE = "unclear-due"
    UNCLEAR_STATUS = "unclear-status"
    CONTRADICTION = "contradiction"
    UNDATED_CALL = "undated-call"


@dataclass(frozen=True, slots=True)
class Entry:
    """One promise."""

    id: EntryId
    task: str
    links: tuple[Link, ...]
    owner: OwnerReading
    due: Due
    state: State
    events: tuple[Event, ...]
    """In order; the first is AGREED, except for an entry of an undated call, which has none."""
    sightings: tuple[Sighting, ...]
    joins: tuple[str, ...] = ()
    """Why each sighting is this promise, parallel to `sightings`."""
    doubts: tuple[Doubt, ...] = ()
    result: str = ""
    is_again: bool = False
    """The same words were done once before; this is a new promise."""
    contradiction: tuple[CallRef, CallRef] | None = None
    """For CONTRADICTION: the call that says done, and the later one that lists it open."""

    @property
    def agreed(self) -> CallRef | None:
        """The call at which it was agreed; None for an undated call."""
        return self.events[0].call if self.events else None

    @property
    def doubted(self) -> CallRef | None:
        """The latest call that leaves open whether it is done, by when it is due, or whose it is."""
        return next((call_of(each) for each in reversed(self.sightings) if _leaves_open(each, self)), None)

    @property
    def closed(self) -> Event | None:
        """The event that closed it, if it is closed."""
        if self.state is State.OPEN:
            return None
        kinds = {EventKind.DONE, EventKind.DROPPED}
        return next((event for event in reversed(self.events) if event.kind in kinds), None)

    @property
    def due_history(self) -> tuple[Due, ...]:
        """Every due date it has had, first to last; one element if it never moved."""
        return tuple(event.due for event in self.events if event.due is not None)


def _leaves_open(sighting: Sighting, entry: Entry) -> bool:
    """Whether a sighting of a dated call is one from which a doubt of an entry comes."""
    status = sighting.item.status
    asks_state = Doubt.UNCLEAR_STATUS in entry.doubts and status.status is Status.UNCLEAR
    asks_day = entry.due.rule == ANOTHER_DAY and status.rule == ANOTHER_DAY
    asks_owner = entry.owner.rule == ANOTHER_OWNER and status.rule == ANOTHER_OWNER
    return sighting.call_date is not None and (asks_state or asks_day or asks_owner)


@dataclass(frozen=True, slots=True)
class PossiblySame:
    """Two entries that may be one promise: shown to the advisor, never merged."""

    first: EntryId
    second: EntryId
    why: str


@dataclass(frozen=True, slots=True)
class NotedWin:
    """A win with the note that tells of it."""

    win: Win
    note: NoteFacts


@dataclass(frozen=True, slots=True)
class Ledger:
    """All promises of one client as of a day. A function of the set of sightings and that day alone."""

    as_of: dt.date
    entries: tuple[Entry, ...]
    calls: tuple[HeldCall, ...]
    """Calls held on or before `as_of`, oldest first."""
    next_call: dt.date | None = None
    """A future call that the notes name or that a note dated after `as_of` proves."""
    wins: tuple[NotedWin, ...] = ()
    possibly_same: tuple[PossiblySame, ...] = ()
    problems: tuple[Problem, ...] = ()
    told_of_nothing: tuple[Sighting, ...] = ()
    """Sentences and closed rows of nobody under review that speak of no promise of earlier calls."""
    untaken: tuple[Sighting, ...] = ()
    """Promises told in the talk that may be those of an earlier call, and so stand in no entry."""

    def calls_after(self, day: dt.date) -> int:
        """Return how many calls have been held after `day`: lateness counted in calls."""
        return sum(1 for call in self.calls if call.is_certain and call.date > day)

    def is_overdue(self, entry: Entry) -> bool:
        """Whether an open entry's due date lies before today."""
        return entry.state is State.OPEN and entry.due.date is not None and entry.due.date < self.as_of
