"""Which call each part of a note belongs to."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from whoowes.core.items.headings.meaning import HeadingReading
from whoowes.core.items.headings.outline import BOLD_LEVEL, Heading
from whoowes.core.items.model import Call, DateSource

OUTSIDE = -1
"""No call at all: a template, an introduction, a budget."""

_TRUST = list(DateSource)


@dataclass(slots=True)
class CallMap:
    """Which call each element of the outline belongs to."""

    calls: list[Call] = field(default_factory=list)
    of: list[int] = field(default_factory=list)
    """Index into `calls` for each element, or `OUTSIDE`."""
    headings: set[Heading] = field(default_factory=set)
    """The headings that start a call."""
    is_call_note: bool = False
    """Some call is dated by the note itself, or the note is worded as one."""
    other_day: str = ""
    """The day that the title or a line at the top names beside the one on which the only call was held."""
    stale: list[tuple[Heading, ...]] = field(default_factory=list)
    """For each element the headings over it that belong to the call before."""

    def add(self, call: Call) -> int:
        """Return the number of a call, merging it with one of the same date: one date, one call."""
        for number, known in enumerate(self.calls):
            if call == known:
                return number
            if call.date is not None and call.date == known.date:
                self.calls[number] = _merged(known, call)
                return number
        self.calls.append(call)
        return len(self.calls) - 1


def _merged(one: Call, other: Call) -> Call:
    """Return one call told of in two places, by the more trusted of its dates."""
    trusted, less = sorted((one, other), key=lambda call: _TRUST.index(call.source))
    return replace(trusted, heading=trusted.heading or less.heading, tab=trusted.tab or less.tab)


@dataclass(slots=True)
class Scope:
    """Which call holds while walking down a tab."""

    lead: int
    flat_levels: Callable[[], frozenset[int]]
    """The levels at which parts of a call stand beside the calls themselves; seldom asked for."""
    has_starts: bool
    current: int = field(init=False)
    level: int = BOLD_LEVEL + 1

    def __post_init__(self) -> None:
        self.current = self.lead

    def start(self, call: int, level: int) -> None:
        """Begin a call at its heading."""
        self.current, self.level = call, level

    def meet(self, heading: Heading, reading: HeadingReading) -> None:
        """Go on below an undated heading: it can end a call, or the part that is no call."""
        if not self.has_starts or heading.level > min(self.level, BOLD_LEVEL):
            return
        is_above = heading.level < self.level
        if reading.is_outside and (is_above or heading.level not in self.flat_levels()):
            self.current, self.level = OUTSIDE, heading.level
        elif self._ends(heading, reading):
            self.current, self.level = self.lead, BOLD_LEVEL + 1

    def _ends(self, heading: Heading, reading: HeadingReading) -> bool:
        """Whether an undated heading ends the call, or the part that is no call."""
        if reading.is_internal:
            return False
        is_above = heading.level < self.level <= BOLD_LEVEL
        return self.current == OUTSIDE or (is_above and reading.kind is None)
