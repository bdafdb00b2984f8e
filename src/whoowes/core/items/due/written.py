"""Rules for dates with a day and a month, and for a day of the month alone."""

from collections.abc import Sequence
from datetime import date, timedelta

from whoowes.core.items.due.contradictions import contradiction, slip_of_weekday
from whoowes.core.items.due.days import (
    day_and_month,
    month_end,
    plus_months,
    spoken,
)
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, Setting, on_date, unclear, which
from whoowes.core.items.due.terms import Kind

FURTHEST_WITHOUT_YEAR = 275
"""Days ahead within which a date without a year is taken for the next one (`reading-rules.md`)."""
FURTHEST_BACK = 62
"""Days before the call that an explicit year may lie; further back it is a typo."""
FURTHEST_YEARS = 3
PAST_WITHOUT_YEAR = "past-without-year"
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
    dated = resolve(found._replace(could_be_weekday=None, could_be_month=False), setting)
    days = days_of_next_months(setting.call, found.day) if setting.call else []
    agreeing = [day for day in days if day.weekday() == weekday][:1]
    if dated.date is not None and agreeing == [dated.date]:
        return dated
    days = [*agreeing, *(day for day in (dated.date, *dated.candidates) if day)]
    return unclear("a weekday with the day of the month, or a date", days, rule="weekday-or-month")


def days_of_next_months(call: date, number: int) -> list[date]:
    """Return the days of this number in the coming half a year, the call's own month first."""
    ends = [month_end(call.year, call.month + ahead) for ahead in range(6)]
    return [day for end in ends if 1 <= number <= end.day and (day := end.replace(day=number)) >= call]


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
    if slip := slip_of_weekday(found, options, (year,), setting.call):
        return slip
    if len(options) == 1:
        return plausible(options[0], setting, _why(found, options[0]), rule="date")
    if options:
        return unclear(_open(found), options, rule="order-open")
    return contradiction(found, (year,))


def _without_year(found: CalendarDate, call: date) -> Answer:
    years = (call.year - 1, call.year, call.year + 1)
    options = _options(found, years)
    since_call = [((day - call).days, day) for day in options]
    if slip := slip_of_weekday(found, options, years, call):
        return slip
    ahead = [day for days, day in since_call if 0 <= days <= FURTHEST_WITHOUT_YEAR]
    behind = [day for days, day in since_call if -FURTHEST_BACK <= days < 0]
    is_open = found.is_order_open and found.weekday is None
    if len(ahead) == 1 and not behind and not is_open:
        return on_date(ahead[0], _why(found, ahead[0], call), rule="date-without-year")
    if len(ahead) > 1 and not behind and not found.is_order_open and ahead[0] == found.in_year(ahead[0].year):
        # On both days the weekday agrees: the order of the locale decides, where its day is the nearer one.
        return on_date(ahead[0], _why(found, ahead[0], call), rule="date-without-year")
    if len(ahead) > 1 or (is_open and ahead):
        return unclear(_open(found), (*ahead, *behind), rule="order-open")
    if not options or (found.weekday is not None and not behind):
        return contradiction(found, years, call)
    past = [day for day in options if day < call]
    later = [day for day in options if day >= call]
    written = day_and_month(found.day, found.month)
    why = f"{written} without a year: past at the call of {spoken(call)}, or far ahead"
    return unclear(why, (*past[-1:], *later[:1]), rule=PAST_WITHOUT_YEAR)


def _options(found: CalendarDate, years: Sequence[int]) -> list[date]:
    """Return the dates it can be in rising years, earliest first; a weekday may settle a locale's order."""
    days = [day for year in years if (day := found.in_year(year))]
    if found.is_order_open or (found.weekday is not None and not found.is_order_certain):
        days += [day for year in years if (day := found.alternative_in_year(year))]
        return sorted(set(days))
    return days


def _open(found: CalendarDate) -> str:
    is_of_two_months = found.alternative is not None and found.alternative[0] == found.day
    if is_of_two_months:
        return "the short form of the month stands for two"
    return "day and month could be either way round"


def _why(found: CalendarDate, day: date, call: date | None = None) -> str:
    written = (
        "the date as written"
        if found.year is not None
        else f"{day_and_month(found.day, found.month)}, year not written"
    )
    notes = [written]
    if call is not None:
        notes.append(
            "the day of the call" if day == call else f"the next one from the call of {spoken(call)}"
        )
    if found.alternative and not found.is_order_certain:
        is_settled = found.weekday is not None and found.alternative_in_year(day.year) is None
        notes.append(
            "the weekday settles which of the two is meant"
            if is_settled
            else "day and month in the order of the locale"
        )
    return "; ".join(notes)


def _next(found: CalendarDate, call: date) -> date | None:
    days = [day for year in (call.year, call.year + 1) if (day := found.in_year(year)) and day >= call]
    return next(iter(days), None)


def _is_near_year(short: int, call: date) -> bool:
    return 0 <= short - call.year % _CENTURY <= FURTHEST_YEARS


# --- readers ---


def _date(phrase: Phrase) -> Answer:
    found = phrase.terms[-1].value
    assert isinstance(found, CalendarDate)
    return resolve(found, phrase.setting)


def _date_in_year(phrase: Phrase) -> Answer:
    """Read "28 June in 2027"."""
    found = next(term.value for term in phrase.terms if isinstance(term.value, CalendarDate))
    if found.year is not None:
        return unclear("two years for one date")
    return resolve(found._replace(year=phrase.number(Kind.YEAR)), phrase.setting)


def _date_and_weekday(phrase: Phrase) -> Answer:
    found = next(term.value for term in phrase.terms if term.kind is Kind.DATE)
    assert isinstance(found, CalendarDate)
    weekday = phrase.number(Kind.WEEKDAY)
    if found.weekday not in (None, weekday):
        return unclear("two weekdays for one date", rule="weekday-contradicts")
    return resolve(found._replace(weekday=weekday), phrase.setting)


def _worded_date(phrase: Phrase) -> Answer:
    """Read "the first of March", "March first 2027": an ordinal in words."""
    day, month = phrase.number(Kind.ORDINAL, Kind.NUMBER), phrase.number(Kind.MONTH)
    year = phrase.number(Kind.YEAR) or None
    weekday = next(iter(phrase.numbers(Kind.WEEKDAY)), None)
    return resolve(CalendarDate(day, month, year, weekday, (0, 0)), phrase.setting)


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
    return resolve(found._replace(year=year, could_be_month=False, could_be_weekday=None), phrase.setting)


_TH = "(ORDINAL|NUMBER)"

RULES = (
    Rule("date", "IN? UNIT_DAY? DATE", _date, needs_call=False),
    Rule("pointed-date", "(THIS|COMING|NEXT) DATE | DATE (COMING|NEXT)", _pointed_date),
    Rule("date", "DATE IN YEAR", _date_in_year, needs_call=False),
    Rule("date-of-year", f"DATE IN? {which('UNIT_YEAR')}", _date_of_year),
    Rule("date-with-weekday", "WEEKDAY DATE | DATE WEEKDAY", _date_and_weekday, needs_call=False),
    Rule(
        "date-in-words",
        f"WEEKDAY? (ORDINAL UNIT_DAY? IN? MONTH | NUMBER MONTH | MONTH {_TH}) YEAR?",
        _worded_date,
        needs_call=False,
    ),
)
