"""The calls of one client in time: which were held, which is next, and when "next call" is."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from whoowes.core.items.model import Call, DateSource
from whoowes.core.items.normalise import ReadNote
from whoowes.core.ledger.model import HeldCall
from whoowes.core.ledger.order import note_order

_UNCERTAIN = frozenset({DateSource.CREATED, DateSource.NONE})
_TRUST = {source: rank for rank, source in enumerate(DateSource)}


@dataclass(frozen=True, slots=True)
class CallCalendar:
    """A client's calls as of a day.

    Only a *certain* call resolves "next call" and counts as a call: one whose date was written down, not
    taken from a document's creation time (`product.md` "Call").
    """

    held: tuple[HeldCall, ...]
    certain: tuple[date, ...]
    """Dates of the held calls that are certain, ascending."""
    to_come: tuple[date, ...] = ()
    """Dates after the day that notes prove, ascending."""
    next_call: date | None = None
    """The earliest future date that the latest call's notes name or that a note proves."""

    def next_held(self, after: date) -> date | None:
        """Return the first certain call held after a day, which is what "next call" said then became."""
        at = bisect_right(self.certain, after)
        return self.certain[at] if at < len(self.certain) else None

    def named_after(self, call: Call) -> date | None:
        """Return the date which the notes know for the call after this one, though it was not held yet."""
        if self.to_come:
            return self.to_come[0]
        return call.names_next_call or self.next_call

    def calls_between(self, first: date, second: date) -> int:
        """Return how many certain calls were held strictly between two days."""
        return max(0, bisect_left(self.certain, second) - bisect_right(self.certain, first))


def build_calendar(notes: Sequence[ReadNote], as_of: date) -> CallCalendar:
    """Return the calls that these notes prove, as of a day.

    A document dated by its creation alone is a call only if it yields a sighting; without any sighting a
    call must be dated and worded as one.
    """
    by_date: dict[date, list[tuple[ReadNote, Call]]] = defaultdict(list)
    for note in sorted(notes, key=lambda each: note_order(each.facts)):
        for call in _proven_calls(note):
            if call.date is not None:
                by_date[call.date].append((note, call))
    held = tuple(_held(day, by_date[day]) for day in sorted(by_date) if day <= as_of)
    to_come = tuple(sorted(day for day, told in by_date.items() if day > as_of and _proves_future(told)))
    named = _named_by_latest(held, by_date, as_of)
    return CallCalendar(
        held=held,
        certain=tuple(call.date for call in held if call.is_certain),
        to_come=to_come,
        next_call=min((*to_come, *named), default=None),
    )


def _proven_calls(note: ReadNote) -> Iterator[Call]:
    with_items = dict.fromkeys(sighting.item.call for sighting in note.sightings)
    yield from with_items
    with_wins = {win.call for win in note.wins}
    for call in note.calls:
        if call not in with_items and _is_call_without_items(call, with_wins):
            yield call


def _is_call_without_items(call: Call, with_wins: Iterable[Call]) -> bool:
    return call.source not in _UNCERTAIN and (call.is_worded_as_call or call in with_wins)


def _held(day: date, told: Sequence[tuple[ReadNote, Call]]) -> HeldCall:
    notes = dict.fromkeys(note.facts.document_id for note, _ in told)
    return HeldCall(day, tuple(notes), min((call.source for _, call in told), key=_TRUST.__getitem__))


def _proves_future(told: Sequence[tuple[ReadNote, Call]]) -> bool:
    """Whether a date to come is a call's: a row "raised" on a future day or a creation time proves none."""
    return any(call.source not in _UNCERTAIN | {DateSource.RAISED} for _, call in told)


def _named_by_latest(
    held: Sequence[HeldCall], by_date: dict[date, list[tuple[ReadNote, Call]]], as_of: date
) -> tuple[date, ...]:
    latest = next((call for call in reversed(held) if call.is_certain), None)
    if latest is None:
        return ()
    named = (call.names_next_call for _, call in by_date[latest.date])
    return tuple(day for day in named if day is not None and day > as_of)
