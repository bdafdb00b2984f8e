"""Rules for weeks by their number: of the calendar, of a project, or half a year ("S1")."""

from datetime import date

from whoowes.core.items.due.days import FRIDAY, month_end, spoken, weekday_of_week
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, on_date, unclear
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.written import FURTHEST_WITHOUT_YEAR, plausible
from whoowes.core.items.readings import DueKind

_MONTHS_A_HALF = 6
_HALVES = (1, 2)
_PARTS = (Kind.EARLY, Kind.LATE, Kind.MID)


def _calendar_week(phrase: Phrase) -> Answer:
    """Read "calendar week 12": the Friday of that ISO week."""
    number, year = phrase.number(*_COUNTS), phrase.number(Kind.YEAR)
    years = (year,) if year else (phrase.call.year, phrase.call.year + 1)
    fridays = [day for y in years if (day := _iso_friday(y, number))]
    if year and fridays:
        return plausible(
            fridays[0], phrase.setting, f"the Friday of week {number} of {year}", rule="calendar-week"
        )
    ahead = [day for day in fridays if 0 <= (day - phrase.call).days <= FURTHEST_WITHOUT_YEAR]
    if not ahead:
        return unclear("that week is past, or there is no such week", fridays)
    return on_date(ahead[0], f"the Friday of calendar week {number}, the next one from the call")


def _iso_friday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, FRIDAY + 1)
    except ValueError:
        return None


def _calendar_weeks(phrase: Phrase) -> Answer:
    """Read "KW 12-13", "early in calendar week 12": a stretch of time."""
    years = phrase.numbers(Kind.YEAR) or (phrase.call.year,)
    fridays = [_iso_friday(years[0], number) for number in reversed(phrase.numbers(*_COUNTS))]
    return unclear(f"“{phrase.text}” is a stretch of time, no day", fridays)


def _weekday_of_calendar_week(phrase: Phrase) -> Answer:
    """Read "Wednesday of calendar week 12"."""
    answer = _calendar_week(phrase)
    if answer.kind is not DueKind.DATE or answer.date is None:
        return answer
    day = weekday_of_week(answer.date, phrase.number(Kind.WEEKDAY))
    if day < phrase.call:
        return unclear(f"{spoken(day)} is past at the call of {spoken(phrase.call)}", (day,))
    return on_date(day, f"that weekday of calendar week {phrase.number(Kind.NUMBER)}")


def _project_week(phrase: Phrase) -> Answer:
    """Read "week 12": of the project, or of the calendar."""
    year = phrase.number(Kind.YEAR) or (phrase.setting.call.year if phrase.setting.call else 0)
    fridays = [_iso_friday(year, number) for number in reversed(phrase.numbers(*_COUNTS)) if year]
    return unclear(f"“{phrase.text}” may count the project's weeks or the calendar's", fridays)


def _lettered_week(phrase: Phrase) -> Answer:
    """Read "S12": in French a week of the calendar; "S1" and "S2" are halves of a year as well."""
    if _is_next_of_number(phrase):
        found = _calendar_weeks(phrase) if phrase.has(*_PARTS) else _calendar_week(phrase)
        return found._replace(rule="calendar-week")
    if not phrase.has(Kind.YEAR):
        answer = _project_week(phrase)
        return answer._replace(candidates=(*answer.candidates, *_halves(phrase)))
    number, year = phrase.number(Kind.NUMBERED_WEEK), phrase.number(Kind.YEAR)
    days = [day for day in (*_halves(phrase), _iso_friday(year, number)) if day]
    ahead = [day for day in days if phrase.setting.call is None or day >= phrase.setting.call]
    if len(ahead) > 1 or not days:
        return unclear("a week of that year, or half of it", ahead)
    day = (ahead or days)[0]
    return plausible(day, phrase.setting, f"the end of “{phrase.text}”", rule="lettered-week")


def _is_next_of_number(phrase: Phrase) -> bool:
    """Tell whether a letter and a number alone are the next calendar week of that number."""
    is_open = phrase.has(Kind.YEAR) or phrase.setting.call is None
    is_half = phrase.number(Kind.NUMBERED_WEEK) in _HALVES
    return phrase.setting.words.is_lettered_week_of_year and not is_open and not is_half


def _halves(phrase: Phrase) -> list[date]:
    number, call = phrase.number(Kind.NUMBERED_WEEK), phrase.setting.call
    year = phrase.number(Kind.YEAR) or (call.year if call else 0)
    is_half = number in _HALVES and year and fold(phrase.text).lstrip("( ").startswith("s")
    return [month_end(year, _MONTHS_A_HALF * number)] if is_half else []


_COUNTS = (Kind.NUMBER, Kind.ORDINAL, Kind.NUMBERED_WEEK)
_KW = "(CALENDAR_WEEK (NUMBER|ORDINAL) | ORDINAL CALENDAR_WEEK)"
_OF_YEAR = "((OR|TO|IN|COMMA)? YEAR)?"
_PART = "(EARLY|LATE|MID)"

RULES = (
    Rule("calendar-week", f"(IN|END|ON)* {_KW} {_OF_YEAR}", _calendar_week),
    # A project's weeks are not numbered by the year.
    Rule(
        "calendar-week",
        "(IN|END|ON)* (UNIT_WEEK NUMBER (OR|IN|COMMA)? YEAR | YEAR UNIT_WEEK NUMBER)",
        _calendar_week,
        needs_call=False,
    ),
    Rule("weekday-of-calendar-week", f"WEEKDAY COMMA? IN? {_KW} {_OF_YEAR}", _weekday_of_calendar_week),
    Rule("weekday-of-calendar-week", f"{_KW} {_OF_YEAR} COMMA? WEEKDAY", _weekday_of_calendar_week),
    Rule("calendar-weeks", f"IN? {_KW} (TO|OR) CALENDAR_WEEK? NUMBER YEAR?", _calendar_weeks),
    Rule("calendar-weeks", f"IN? {_PART} IN? {_KW} YEAR?", _calendar_weeks),
    Rule(
        "week-number",
        f"(IN|END|{_PART})* (UNIT_WEEK|EOW) NUMBER ((TO|OR) UNIT_WEEK? NUMBER)? YEAR?",
        _project_week,
        needs_call=False,
    ),
    Rule(
        "week-number",
        f"(IN|END|{_PART})* (NUMBERED_WEEK ((OR|TO|IN)? YEAR)? | YEAR NUMBERED_WEEK)",
        _lettered_week,
        needs_call=False,
    ),
)
