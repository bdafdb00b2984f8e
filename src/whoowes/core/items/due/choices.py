"""More than one date, or a date the writer was not sure of."""

from collections.abc import Sequence

from whoowes.core.items.due.cutting import Terms, segments, without
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.grammar import Answer, Reader, Setting, unclear
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.readings import DueKind

DOUBTS = frozenset({Kind.UNSURE, Kind.DOUBT})
MARKS = frozenset({Kind.OR, Kind.TO})
_DAY_NUMBERS = frozenset({Kind.NUMBER, Kind.ORDINAL})


def doubted(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "?", "tbc", "probably" beside a date: the writer is not sure, so the date is not settled."""
    found = read(without(terms, DOUBTS), setting)
    if found is None or found.kind is DueKind.NONE:
        return found
    return unclear("the writer was not sure of it", (found.date, *found.candidates), rule="doubt")


def alternatives(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "Mon/Tue", "10 or 12 March", "9-11 March": more than one date."""
    for kind, rule, why in (
        (Kind.OR, "alternatives", "more than one date is offered"),
        (Kind.TO, "range", "a range of dates"),
    ):
        parts = [part for _, part in segments(terms, (kind,))]
        if len(parts) == 1:
            continue
        answers = [read(part, setting) for part in sharing_month(parts)]
        known = [found for found in answers if found]
        if len(known) < len(answers):
            return None
        first = known[0]
        if all(found.kind is DueKind.NONE for found in known) or (
            kind is Kind.OR and first.date and all(found.date == first.date for found in known)
        ):
            return first
        days = [day for found in known for day in (found.date, *found.candidates)]
        return unclear(why, reversed(days) if kind is Kind.TO else days, rule=rule)
    return None


def sharing_month(parts: Sequence[Terms]) -> list[Terms]:
    """Give a number alone the month of its neighbour: "9-11 March", "March 9-11"."""
    whole = next((part for part in parts if any(term.kind in (Kind.DATE, Kind.MONTH) for term in part)), None)
    if whole is None:
        return list(parts)
    return [
        _with_day(whole, part[0]) if len(part) == 1 and part[0].kind in _DAY_NUMBERS else part
        for part in parts
    ]


def _value(number: Term) -> int:
    return number.value if isinstance(number.value, int) else 0


def _with_day(whole: Terms, number: Term) -> Terms:
    """Return the terms of a date with another day of the month."""
    return tuple(
        term._replace(value=term.value._replace(day=_value(number), weekday=None, alternative=None))
        if isinstance(term.value, CalendarDate)
        else (number if term.kind in _DAY_NUMBERS else term)
        for term in whole
    )
