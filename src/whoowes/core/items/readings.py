"""What words about an owner, a deadline or a state turned out to say, by which rule, and why."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from whoowes.core.items.people import Person, Side

THIRD_PARTY = "third-party"
"""The rule by which an owner is known to be on neither side ("the supplier", "their solicitor")."""


class OwnerKind(StrEnum):
    """What an owner text turned out to be."""

    RESOLVED = "resolved"
    GROUP = "group"
    UNCLEAR = "unclear"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class OwnerReading:
    """How an owner text is read. `unclear` may still name the people who are certain."""

    kind: OwnerKind
    raw: str
    rule: str
    why: str
    people: tuple[Person, ...] = ()
    sides: frozenset[Side] = frozenset()
    """Certain sides: one, both, or none."""
    suggestions: tuple[str, ...] = ()
    """Ids of at most three people who may be meant, or the address of a chip of neither side."""
    instead_of: tuple[Person, ...] = ()
    """Whom the words name as the owner before: "Beth (was Simon)"."""

    @property
    def is_third_party(self) -> bool:
        """Whether it is certain that the owner is on neither side."""
        return self.rule == THIRD_PARTY


class DueKind(StrEnum):
    """What a due text turned out to be."""

    DATE = "date"
    NEXT_CALL = "next-call"
    NONE = "none"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class DueReading:
    """How a due text is read. `date` is set for `date`, and for `next-call` where the notes name it."""

    kind: DueKind
    raw: str
    rule: str
    why: str
    date: dt.date | None = None
    candidates: tuple[dt.date, ...] = ()
    """For `unclear`: the dates that it could mean, likeliest first."""
    earlier: "tuple[DueReading, ...]" = ()
    """Dates that the same words say were replaced ("was X, now Y"), in order."""
    is_approximate: bool = False


WHICH_WAY = "moved-which-way"
"""The rule of a due text that moves its day, and fits the new one badly ("20 March, pushed to Thursday")."""


class DayMonthOrder(StrEnum):
    """Which of the two numbers of `3/4` is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Status(StrEnum):
    """What a row says of its own state."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class StatusReading:
    """How a status is read, and by which rule."""

    status: Status
    raw: str
    rule: str
    is_reopened: bool = False
    """The words say that a finished thing is open again ("not done after all")."""
    reason: str = ""
    """What the words say beside the state: "waiting for the bank" of "blocked - waiting for the bank"."""
