"""A date beside its words: "next Friday (13 March)". Both must say the same."""

from collections.abc import Iterable

from whoowes.core.items.due.cutting import Terms, core
from whoowes.core.items.due.days import spoken
from whoowes.core.items.due.grammar import Answer, Reader, Setting, on_date, unclear
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.readings import DueKind

MARKS = frozenset({Kind.OPEN, Kind.COMMA, Kind.CALL, Kind.NEXT_CALL, Kind.DATE})
_MOST_COMMAS = 2
_WEEKDAY_IN_FRONT = [Kind.WEEKDAY, Kind.OPEN]
_WEEKDAY_BEHIND = [Kind.ORDINAL, Kind.OPEN, Kind.WEEKDAY, Kind.CLOSE]
_DAYS = ([Kind.DATE], [Kind.ORDINAL])
_WEEK_RULES = frozenset({"week", "calendar-week", "week-of-month", "week-number"})


def beside(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "next Friday (13 March)", "tomorrow, 5 March", "next call 18 March": both must say the same."""
    if (dated := _weekday_and_day(terms)) and (found := read(dated, setting)):
        return found
    for first, second in _pairs(terms):
        one = read(first, setting)
        other = read(second, setting) if one else None
        if one and other:
            return _agreed(one, other)
    return None


def _weekday_and_day(terms: Terms) -> Terms:
    """Return the weekday and the day of "Friday (13th) EOD", "13th (Fri)": each says which the other is."""
    inner = core(terms)
    if [term.kind for term in inner] == _WEEKDAY_BEHIND and inner[0].text[0].isdigit():
        return (inner[2], inner[0])
    if [term.kind for term in inner[:2]] != _WEEKDAY_IN_FRONT or inner[-1].kind is not Kind.CLOSE:
        return ()
    day = core(inner[2:-1])
    return (inner[0], *day) if [term.kind for term in day] in _DAYS else ()


def _pairs(terms: Terms) -> Iterable[tuple[Terms, Terms]]:
    kinds = [term.kind for term in terms]
    if Kind.OPEN in kinds:
        opening = kinds.index(Kind.OPEN)
        if kinds[-1] is Kind.CLOSE and opening > 0:
            yield terms[:opening], terms[opening + 1 : -1]
        return
    calls = [position for position, kind in enumerate(kinds, 1) if kind in (Kind.CALL, Kind.NEXT_CALL)]
    if len(calls) == 1 and calls[0] < len(kinds):
        # "next call on 18 March"
        yield terms[: calls[0]], terms[calls[0] :]
    for position, kind in enumerate(kinds):
        if kind is Kind.COMMA and kinds.count(Kind.COMMA) <= _MOST_COMMAS:
            yield terms[:position], terms[position + 1 :]
    if kinds.count(Kind.DATE) == 1:
        if kinds[-1] is Kind.DATE:
            yield terms[:-1], terms[-1:]
        elif kinds[0] is Kind.DATE:
            yield terms[:1], terms[1:]


def _agreed(one: Answer, other: Answer) -> Answer | None:
    kinds = {one.kind, other.kind}
    if kinds == {DueKind.NONE}:
        return one
    if DueKind.NEXT_CALL in kinds and kinds <= {DueKind.NEXT_CALL, DueKind.DATE}:
        return _call_on_date(*((one, other) if one.kind is DueKind.NEXT_CALL else (other, one)))
    if inside := _inside_week(one, other) or _inside_week(other, one):
        return inside
    days = [day for found in (one, other) for day in (found.date, *found.candidates) if day]
    settled = one.date if one.kind is DueKind.DATE else other.date
    if settled is not None and kinds <= {DueKind.DATE, DueKind.UNCLEAR} and all(
        settled in (found.date, *found.candidates) for found in (one, other)
    ):  # fmt: skip
        certain = one if one.kind is DueKind.DATE else other
        return on_date(settled, f"{certain.why}; the other words agree", rule="date-and-words")
    return unclear("the words and the date beside them do not say the same", days, rule="words-contradict")


def _inside_week(week: Answer, day: Answer) -> Answer | None:
    """Read "KW 12, Thu 19 March", "this week (Thu 5 March)": the day, as it is one of that week."""
    if week.rule not in _WEEK_RULES or day.date is None or day.rule in _WEEK_RULES:
        return None
    weeks = {friday.isocalendar()[:2] for friday in (week.date, *week.candidates) if friday}
    if day.date.isocalendar()[:2] not in weeks:
        return None
    return on_date(day.date, f"{day.why}; it is in the week named beside it", rule="date-and-words")


def _call_on_date(call: Answer, day: Answer) -> Answer:
    if call.date is not None and call.date != day.date:
        return unclear(
            "the notes name another date for the next call", (day.date, call.date), rule="next-call-date"
        )
    return call._replace(
        date=day.date,
        why=f"the next call, on {spoken(day.date)}" if day.date else call.why,
        rule="next-call-date",
    )
