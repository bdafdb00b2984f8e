"""The life of a promise as a table: where it stands, what a note says of it, what follows.

The table is the whole of it (`product.md` "The life of a promise"):

- First seen, it is *agreed*, whatever its row says beside that; a row that is already ticked is agreed and
  done at the same call.
- Open and listed again, it is *restated*. A row whose status cannot be read changes nothing (the entry
  carries the doubt), so nothing is ever closed or opened by a guess.
- Done, and listed open in a later call, there are three ways: the words say so (*reopened*); the row has a
  date of its own (a new promise: *again*); neither (a *contradiction*: open, and to be clarified).
- Dropped is closed without being done. Words or a new date take the same promise up again, for it was never
  kept; a bare listing contradicts.
- A contradiction ends when a note settles it: done, dropped, reopened, or a date newly set.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.ledger.model import EventKind, State


class Standing(StrEnum):
    """Where a promise stands, finer than `State`: a contradiction is open, but not like any other."""

    UNSEEN = "unseen"
    OPEN = "open"
    CONTRADICTED = "contradicted"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def state(self) -> State:
        """The state that the page shows."""
        if self in {Standing.DONE, Standing.DROPPED}:
            return State(self.value)
        return State.OPEN

    @property
    def is_closed(self) -> bool:
        """Whether it is done or dropped."""
        return self.state is not State.OPEN


class Says(StrEnum):
    """What a row says of a promise."""

    LISTED = "listed"
    """Listed as open, or without any status."""
    DATED = "dated"
    """Listed as open with a due date of its own, set after the promise was closed."""
    REOPENED = "reopened"
    """In words: still open, not done after all."""
    DONE = "done"
    DROPPED = "dropped"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Step:
    """What follows: the new standing and the events, or a new promise in place of the closed one."""

    standing: Standing
    events: tuple[EventKind, ...] = ()
    is_again: bool = False


def _step(standing: Standing, *events: EventKind) -> Step:
    return Step(standing, events)


def _agreed(standing: Standing = Standing.OPEN, *events: EventKind) -> Step:
    return Step(standing, (EventKind.AGREED, *events))


_RESTATED = _step(Standing.OPEN, EventKind.RESTATED)
_STILL_CONTRADICTED = _step(Standing.CONTRADICTED, EventKind.RESTATED)
_DONE = _step(Standing.DONE, EventKind.DONE)
_DROPPED = _step(Standing.DROPPED, EventKind.DROPPED)
_REOPENED = _step(Standing.OPEN, EventKind.REOPENED)
_CONTRADICTED = _step(Standing.CONTRADICTED, EventKind.CONTRADICTED)
_AGAIN = Step(Standing.DONE, is_again=True)

TRANSITIONS: Mapping[Standing, Mapping[Says, Step]] = MappingProxyType(
    {
        Standing.UNSEEN: {
            Says.LISTED: _agreed(),
            Says.DATED: _agreed(),
            Says.REOPENED: _agreed(),
            Says.DONE: _agreed(Standing.DONE, EventKind.DONE),
            Says.DROPPED: _agreed(Standing.DROPPED, EventKind.DROPPED),
            Says.UNREADABLE: _agreed(),
        },
        Standing.OPEN: {
            Says.LISTED: _RESTATED,
            Says.DATED: _RESTATED,
            Says.REOPENED: _RESTATED,
            Says.DONE: _DONE,
            Says.DROPPED: _DROPPED,
            Says.UNREADABLE: _RESTATED,
        },
        Standing.CONTRADICTED: {
            Says.LISTED: _STILL_CONTRADICTED,
            Says.DATED: _REOPENED,
            Says.REOPENED: _REOPENED,
            Says.DONE: _DONE,
            Says.DROPPED: _DROPPED,
            Says.UNREADABLE: _STILL_CONTRADICTED,
        },
        Standing.DONE: {
            Says.LISTED: _CONTRADICTED,
            Says.DATED: _AGAIN,
            Says.REOPENED: _REOPENED,
            Says.DONE: _step(Standing.DONE),
            Says.DROPPED: _step(Standing.DONE),
            Says.UNREADABLE: _step(Standing.DONE),
        },
        Standing.DROPPED: {
            Says.LISTED: _CONTRADICTED,
            Says.DATED: _REOPENED,
            Says.REOPENED: _REOPENED,
            Says.DONE: _DONE,
            Says.DROPPED: _step(Standing.DROPPED),
            Says.UNREADABLE: _step(Standing.DROPPED),
        },
    }
)


def step(standing: Standing, says: Says) -> Step:
    """Return what follows when a promise stands so and a note says that."""
    return TRANSITIONS[standing][says]


def what_status_says(status: StatusReading, *, has_date_of_its_own: bool) -> Says:
    """Return what a row says, given its status and whether its due date was set after the promise closed."""
    if status.status is Status.DONE:
        return Says.DONE
    if status.status is Status.DROPPED:
        return Says.DROPPED
    if status.status is Status.UNCLEAR:
        return Says.UNREADABLE
    if status.is_reopened:
        return Says.REOPENED
    return Says.DATED if has_date_of_its_own else Says.LISTED
