"""The calls that a client's notes know together: where a logged row belongs, and when the next call is."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from whoowes.core.items.model import Call, DateSource, NoteReading

INFERRED = frozenset({DateSource.CREATED, DateSource.NONE})
"""A call so dated has no date that anybody wrote: relative words cannot count from it."""


@dataclass(frozen=True, slots=True)
class KnownCalls:
    """The dates of a client's calls that are certain, ascending."""

    dates: tuple[date, ...]

    def next_call(self, call: Call) -> date | None:
        """Return the next later call, else the date which the call's own notes name for it."""
        if call.date is None:
            return call.names_next_call
        at = bisect_right(self.dates, call.date)
        return self.dates[at] if at < len(self.dates) else call.names_next_call

    def placed(self, call: Call) -> Call:
        """Return the call itself, or for a row of a standing log the call on or before its "raised" date.

        Where there is none, the raised date itself is the call.
        """
        if call.source is not DateSource.RAISED or call.date is None:
            return call
        at = bisect_right(self.dates, call.date)
        return replace(call, date=self.dates[at - 1]) if at else call


def known_calls(readings: Iterable[NoteReading]) -> KnownCalls:
    """Return the calls of a client. A raised date is one only where no written call goes before it."""
    calls = [
        call for reading in readings for call in (*reading.calls, *(item.call for item in reading.items))
    ]
    dated = [(call.date, call.source) for call in calls if call.date is not None]
    written = {day for day, source in dated if source not in INFERRED | {DateSource.RAISED}}
    first = min(written, default=date.max)
    raised = {day for day, source in dated if source is DateSource.RAISED and day < first}
    return KnownCalls(tuple(sorted(written | raised)))
