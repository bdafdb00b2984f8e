"""Rules for dates with a day and a month, and for a day of the month alone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from whoowes.core.items.due.days import (
    month_end,
    nth_weekday,
    plus_days,
    plus_months,
    spoken,
    weekday_name,
)
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.feasts import Feast
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, Setting, on_date, unclear, which
from whoowes.core.items.due.terms import Kind

FURTHEST_WITHOUT_YEAR = 275
"""Days ahead within which a date without a year is taken for the next one (`reading-rules.md`)."""
FURTHEST_BACK = 62
"""Days before the call that an explicit year may lie; further back it is a typo."""
FURTHEST_YEARS = 3
_CENTURY = 100


def resolve(found: CalendarDate, setting: Setting) -> Answer:
    """Answer an explicit date.

    With a year it must lie from 62 days before the call to 3 years after it; without one it is the next
    such day, at most 275 days ahead. A weekday that stands with it must agree.
    """
    if found.year is not None:
        return _with_year(found, found.year, setting)
    if setting.call is None:
        return unclear(
            "the year is not written, and the date of the call is not known", rule="date-without-year"
        )
    if found.could_be_weekday is not None:
        return _day_or_weekday(found, found.could_be_weekday, setting)
    if found.could_be_month and _is_near_year(found.day, setting.call):
        month = month_end(2000 + found.day, found.month)
        day = _next(found, setting.call)
        return unclear(
            f"the {found.day}th of the month, or the whole month in {month.year}",
            (day, month),
            rule="day-or-year",
        )
    return _without_year(found, setting.call)


def _day_or_weekday(found: CalendarDate, weekday: int, setting: Setting) -> Answer:
    """Answer Spanish "mar 10": 10 March and Tuesday the 10th, certain only if they are the same day."""
    dated = resolve(replace(found, could_be_weekday=None, could_be_month=False), setting)
    days = _days_of_next_months(setting.call, found.day) if setting.call else []
    agreeing = [day for day in days if day.weekday() == weekday][:1]
    if dated.date is not None and agreeing == [dated.date]:
        return dated
    days = [*agreeing, *(day for day in (dated.date, *dated.candidates) if day)]
    return unclear("a weekday with the day of the month, or a date", days, rule="weekday-or-month")


def plausible(day: date, setting: Setting, why: str, *, rule: str) -> Answer:
    """Answer a date whose year is written, unless the year looks like a slip of the pen."""
    call = setting.call
    if call is None:
        return on_date(day, why, rule=rule)
    end = plus_months(call, 12 * FURTHEST_YEARS) or date.max
    if call - timedelta(days=min(FURTHEST_BACK, call.toordinal() - 1)) <= day <= end:
        return on_date(day, why, rule=rule)
    side = "before" if day < call else "after"
    return unclear(
        f"{spoken(day)} lies far {side} the call of {spoken(call)}; is the year right?",
        (day,),
        rule="implausible-year",
    )


def _with_year(found: CalendarDate, year: int, setting: Setting) -> Answer:
    options = _options(found, (year,))
    if len(options) == 1:
        return plausible(options[0], setting, _why(found, options[0]), rule="date")
    if options:
        return unclear("day and month could be either way round", options, rule="order-open")
    return _contradiction(found, (year,))


def _without_year(found: CalendarDate, call: date) -> Answer:
    years = range(call.year - 1, call.year + 2)
    options = _options(found, years)
    furthest = plus_days(call, FURTHEST_WITHOUT_YEAR) or date.max
    ahead = [day for day in options if call <= day <= furthest]
    behind = [day for day in options if (plus_days(day, FURTHEST_BACK) or date.max) >= call > day]
    is_open = found.is_order_open and found.weekday is None
    if len(ahead) == 1 and not behind and not is_open:
        return on_date(ahead[0], _why(found, ahead[0], call), rule="date-without-year")
    if len(ahead) > 1 or (is_open and ahead):
        return unclear("day and month could be either way round", (*ahead, *behind), rule="order-open")
    if not options or (found.weekday is not None and not behind):
        return _contradiction(found, years, call)
    past = [day for day in options if day < call]
    later = [day for day in options if day >= call]
    why = f"{_day_and_month(found)} without a year: past at the call of {spoken(call)}, or far ahead"
    return unclear(why, (*past[-1:], *later[:1]), rule="past-without-year")


def _options(found: CalendarDate, years: Iterable[int]) -> list[date]:
    """Return the dates it can be in these years, earliest first; a weekday may settle a locale's order."""
    is_both = found.is_order_open or (found.weekday is not None and not found.is_order_certain)
    days = [
        day
        for year in years
        for day in (found.in_year(year), found.alternative_in_year(year) if is_both else None)
        if day is not None
    ]
    return sorted(set(days))


def _contradiction(found: CalendarDate, years: Iterable[int], call: date | None = None) -> Answer:
    """Answer a day that is not in the calendar, or not on the weekday written."""
    plain = replace(found, weekday=None)
    days = [day for year in years for day in (plain.in_year(year), plain.alternative_in_year(year)) if day]
    days.sort(key=lambda day: (call is not None and day < call, day))
    if not days:
        return unclear("there is no such day", rule="impossible-date")
    return unclear(
        f"{spoken(days[0])} is not a {weekday_name(found.weekday or 0)}",
        days[: 1 + bool(found.alternative)],
        rule="weekday-contradicts",
    )


def _why(found: CalendarDate, day: date, call: date | None = None) -> str:
    notes = []
    if call is not None:
        notes.append(
            "the day of the call" if day == call else f"the next one from the call of {spoken(call)}"
        )
    if found.alternative and not found.is_order_certain:
        notes.append(
            "the weekday settles which number is the day"
            if found.weekday is not None
            else "day and month in the order of the locale"
        )
    written = (
        "the date as written" if found.year is not None else f"{_day_and_month(found)}, year not written"
    )
    return "; ".join((written, *notes))


def _next(found: CalendarDate, call: date) -> date | None:
    days = [day for year in (call.year, call.year + 1) if (day := found.in_year(year)) and day >= call]
    return next(iter(days), None)


def _is_near_year(short: int, call: date) -> bool:
    return 0 <= short - call.year % _CENTURY <= FURTHEST_YEARS


def _day_and_month(found: CalendarDate) -> str:
    return spoken(date(2024, found.month, found.day)).split(" ", 1)[1].rsplit(" ", 1)[0]


# --- readers ---


def _date(phrase: Phrase) -> Answer:
    found = phrase.terms[0].value if phrase.terms[0].kind is Kind.DATE else phrase.terms[-1].value
    assert isinstance(found, CalendarDate)
    return resolve(found, phrase.setting)


def _date_and_weekday(phrase: Phrase) -> Answer:
    found = next(term.value for term in phrase.terms if term.kind is Kind.DATE)
    assert isinstance(found, CalendarDate)
    weekday = phrase.number(Kind.WEEKDAY)
    if found.weekday not in (None, weekday):
        return unclear("two weekdays for one date", rule="weekday-contradicts")
    return resolve(replace(found, weekday=weekday), phrase.setting)


def _worded_date(phrase: Phrase) -> Answer:
    """Read "the first of March", "March first 2027": an ordinal in words."""
    day, month = phrase.number(Kind.ORDINAL, Kind.NUMBER), phrase.number(Kind.MONTH)
    year = phrase.number(Kind.YEAR) or None
    weekday = next(iter(phrase.numbers(Kind.WEEKDAY)), None)
    return resolve(CalendarDate(day, month, year, weekday, (0, 0)), phrase.setting)


def _day_of_month(phrase: Phrase) -> Answer:
    """Read "the 15th": the next one. On that very day it may be today or next month's, so it is unclear."""
    call, number = phrase.call, phrase.number(Kind.ORDINAL, Kind.NUMBER)
    days = _days_of_next_months(call, number)
    if not any(term.text[0].isdigit() for term in phrase.terms):
        return unclear("an ordinal without a month", days[:1])
    if not days or days[0].month not in (call.month, call.month % 12 + 1):
        return unclear(f"there is no {number}th in this month or the next", days[:1])
    if days[0] == call:
        return unclear("the call's own day: that day, or a month later", days[:2])
    weekday = next(iter(phrase.numbers(Kind.WEEKDAY)), days[0].weekday())
    if days[0].weekday() != weekday:
        agreeing = [day for day in days if day.weekday() == weekday]
        return unclear(
            f"{spoken(days[0])} is not a {weekday_name(weekday)}",
            (days[0], *agreeing[:1]),
            rule="weekday-contradicts",
        )
    return on_date(days[0], f"the next such day after the call of {spoken(call)}")


def _days_of_next_months(call: date, number: int) -> list[date]:
    ends = [month_end(call.year, call.month + ahead) for ahead in range(6)]
    return [day for end in ends if 1 <= number <= end.day and (day := end.replace(day=number)) >= call]


def _day_of_named_month(phrase: Phrase) -> Answer:
    """Read "15th of next month", "20th of this month"."""
    call, number = phrase.call, phrase.number(Kind.ORDINAL, Kind.NUMBER)
    end = month_end(call.year, call.month + (1 if phrase.has(Kind.NEXT, Kind.COMING, Kind.FOLLOWING) else 0))
    if not 1 <= number <= end.day:
        return unclear("that month has no such day", (end,), rule="impossible-date")
    day = end.replace(day=number)
    if day < call:
        return unclear(f"{spoken(day)} is past at the call of {spoken(call)}", (day,))
    return on_date(day, f"counted from the month of the call of {spoken(call)}")


def _nth_weekday(phrase: Phrase) -> Answer:
    """Read "first Monday of April", "last Friday in March 2027"."""
    weekday, month = phrase.number(Kind.WEEKDAY), phrase.number(Kind.MONTH)
    nth = 0 if phrase.has(Kind.LAST) else phrase.number(Kind.ORDINAL)
    year = phrase.number(Kind.YEAR)
    if not year and phrase.setting.call is None:
        return unclear("the year is not written, and the date of the call is not known")
    call = phrase.setting.call
    years = (year,) if year else (phrase.call.year, phrase.call.year + 1)
    days = [
        day for y in years if (day := nth_weekday(y, month, weekday, nth)) and (year or call is None or day >= call)
    ]
    why = f"the {phrase.text}"
    if not days:
        return unclear(f"{why}: there is none")
    if year:
        return plausible(days[0], phrase.setting, why, rule="nth-weekday")
    if (days[0] - phrase.call).days > FURTHEST_WITHOUT_YEAR:
        return unclear(f"{why}: past, or next year's", (nth_weekday(phrase.call.year, month, weekday, nth), days[0]))
    return on_date(days[0], f"{why} after the call of {spoken(phrase.call)}")


def holiday(phrase: Phrase) -> Answer:
    """Read a feast: one of a fixed day as that date, a movable one as the next at most 275 days ahead."""
    feast = next(term.value for term in phrase.terms if isinstance(term.value, Feast))
    year = phrase.number(Kind.YEAR) or None
    if feast.is_fixed:
        return resolve(CalendarDate(feast.day, feast.month, year, None, (0, 0)), phrase.setting)
    if year:
        day = feast.in_year(year)
        return plausible(day, phrase.setting, "the feast of that year", rule="holiday") if day else _no_feast()
    if phrase.setting.call is None:
        return unclear("the year is not written, and the date of the call is not known")
    call = phrase.call
    days = [day for ahead in (0, 1) if (day := feast.in_year(call.year + ahead))]
    ahead = [day for day in days if 0 <= (day - call).days <= FURTHEST_WITHOUT_YEAR]
    if not ahead:
        return unclear("past at the call, or far ahead, and the year is not written", days)
    return on_date(ahead[0], f"the next one from the call of {spoken(call)}")


def _no_feast() -> Answer:
    return unclear("there is no such feast in that year")


def _pointed_date(phrase: Phrase) -> Answer:
    """Read "this Friday 6 March", "el próximo 6 de abril": the words only point at the date."""
    found = next(term.value for term in phrase.terms if isinstance(term.value, CalendarDate))
    is_coming = not phrase.has(Kind.NEXT) or phrase.setting.words.is_next_date_coming
    if is_coming or found.weekday is not None:
        return resolve(found, phrase.setting)
    return unclear("the coming one, or that of next year", (resolve(found, phrase.setting).date,))


def _date_of_year(phrase: Phrase) -> Answer:
    """Read "15 March next year"."""
    found = next(term.value for term in phrase.terms if isinstance(term.value, CalendarDate))
    year = phrase.call.year + (0 if phrase.has(Kind.THIS) else 1)
    if found.year not in (None, year):
        return unclear("two years for one date")
    return resolve(replace(found, year=year, could_be_month=False, could_be_weekday=None), phrase.setting)


_TH = "(ORDINAL|NUMBER)"
_NEXT_MONTH = "((THIS|NEXT|COMING|FOLLOWING) UNIT_MONTH | UNIT_MONTH (THIS|NEXT|COMING|FOLLOWING))"

RULES = (
    Rule("date", "DATE", _date, needs_call=False),
    Rule("pointed-date", "(THIS|COMING|NEXT) DATE | DATE (COMING|NEXT)", _pointed_date),
    Rule("date-of-year", f"DATE IN? {which('UNIT_YEAR')}", _date_of_year),
    Rule("date-with-weekday", "WEEKDAY DATE | DATE WEEKDAY", _date_and_weekday, needs_call=False),
    Rule(
        "date-in-words",
        f"WEEKDAY? ({_TH} UNIT_DAY? IN? MONTH | MONTH {_TH}) YEAR?",
        _worded_date,
        needs_call=False,
    ),
    Rule("day-of-month", f"ORDINAL | WEEKDAY COMMA? {_TH} | ORDINAL THE? WEEKDAY", _day_of_month),
    Rule("day-of-named-month", f"ORDINAL UNIT_DAY? IN? {_NEXT_MONTH} | ORDINAL UNIT_MONTH", _day_of_named_month),
    Rule("nth-weekday", "(ORDINAL|LAST) WEEKDAY IN? MONTH YEAR?", _nth_weekday, needs_call=False),
    Rule("holiday", "(THIS|COMING|NEXT)? HOLIDAY YEAR?", holiday, needs_call=False),
)
