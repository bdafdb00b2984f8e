"""Rules for weeks counted in a month or a year: "first week of April", "last week of the month"."""

from datetime import date, timedelta

from whoowes.core.items.due.days import FRIDAY, MONDAY, month_end, spoken, weekday_of_week
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, on_date, unclear, which
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.weeks import AHEAD
from whoowes.core.items.due.written import FURTHEST_WITHOUT_YEAR, FURTHEST_YEARS

_WEEK = timedelta(days=7)
_MOST_WEEKS = 4
_MONTHS_A_YEAR = 12
_FURTHEST = 366 * FURTHEST_YEARS


def _week_of_month(phrase: Phrase) -> Answer:
    """Read "first week of April": its Friday, where all ways of counting the weeks of a month agree."""
    months = [(year, phrase.number(Kind.MONTH, Kind.MONTH_WEEK)) for year in _years(phrase)]
    return _first_ahead(phrase, [_fridays(phrase, month_end(year, month)) for year, month in months])


def _week_of_this_month(phrase: Phrase) -> Answer:
    """Read "last week of next month"."""
    ahead = 1 if phrase.has(*AHEAD) else 0
    return _first_ahead(phrase, [_fridays(phrase, month_end(phrase.call.year, phrase.call.month + ahead))])


def _week_of_year(phrase: Phrase) -> Answer:
    """Read "third week of 2027", "first week of next year"."""
    year = phrase.number(Kind.YEAR) or phrase.call.year + (1 if phrase.has(*AHEAD) else 0)
    month = _MONTHS_A_YEAR if phrase.has(Kind.LAST) else 1
    return _first_ahead(phrase, [_fridays(phrase, month_end(year, month))])


def _years(phrase: Phrase) -> tuple[int, ...]:
    year = phrase.number(Kind.YEAR)
    return (year,) if year else (phrase.call.year, phrase.call.year + 1)


def _fridays(phrase: Phrase, end: date) -> list[date]:
    """Return when the week is due that a phrase names of the month with this last day; two if that is open.

    The first week is that of the first day, or the first that is whole. They are the same if no working day,
    or a Friday alone, stands before the first Monday.
    """
    if phrase.has(Kind.LAST):
        friday = weekday_of_week(end, FRIDAY)
        return [friday] if friday <= end else [friday - _WEEK, end]
    number, first = phrase.number(Kind.ORDINAL), end.replace(day=1)
    friday = weekday_of_week(first, FRIDAY) + (number - 1) * _WEEK
    if number > _MOST_WEEKS or MONDAY < first.weekday() < FRIDAY:
        return [friday, friday + _WEEK]
    return [friday] if first.weekday() == MONDAY else [friday + _WEEK]


def _first_ahead(phrase: Phrase, options: list[list[date]]) -> Answer:
    call, furthest = phrase.call, _FURTHEST if phrase.has(Kind.YEAR) else FURTHEST_WITHOUT_YEAR
    ahead = [days for days in options if days[-1] >= call and (days[0] - call).days <= furthest]
    if not ahead:
        return unclear("past at the call, or far ahead", [days[0] for days in options])
    if len(ahead[0]) > 1 or ahead[0][0] < call:
        return unclear("the week in which the month begins or ends, or the whole one beside it", ahead[0])
    return on_date(ahead[0][0], f"the Friday of that week, counted from the call of {spoken(call)}")


_NTH = "IN? (ORDINAL|LAST) (UNIT_WEEK|WEEK_OF) IN?"

RULES = (
    Rule("week-of-month", f"{_NTH} MONTH YEAR? | IN? (ORDINAL|LAST) MONTH_WEEK YEAR?", _week_of_month),
    Rule("week-of-month", f"{_NTH} (UNIT_MONTH | {which('UNIT_MONTH')})", _week_of_this_month),
    Rule("week-of-year", f"{_NTH} (YEAR | UNIT_YEAR | {which('UNIT_YEAR')})", _week_of_year),
)
