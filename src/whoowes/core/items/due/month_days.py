"""Rules for days that are found in a month: by their number, as its nth weekday, or as a feast."""

from datetime import date

from whoowes.core.items.due.days import month_end, nth_weekday, spoken, weekday_name
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.feasts import Feast
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, on_date, unclear, which
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.words.ordinals import FEMININE_ENDS
from whoowes.core.items.due.written import (
    FURTHEST_WITHOUT_YEAR,
    days_of_next_months,
    plausible,
    resolve,
)

_MOST_OF_A_WEEKDAY = 5
"""Weekdays of one name that a month can have."""
_MOST_COUNTED = 12
"""Things that are counted in words at most."""


def _day_of_month(phrase: Phrase) -> Answer:
    """Read "the 15th": the next one. On that very day it may be today or next month's, so it is unclear."""
    call, number = phrase.call, phrase.number(Kind.ORDINAL, Kind.NUMBER)
    days = days_of_next_months(call, number)
    if phrase.terms[-1].text[-1:] in FEMININE_ENDS and not phrase.has(Kind.WEEKDAY):
        return unclear("an ordinal for something else than a day", rule="not-understood")
    is_in_words = not phrase.has(Kind.WEEKDAY) and not any(term.text[0].isdigit() for term in phrase.terms)
    if is_in_words and number <= _MOST_COUNTED:
        # "A second one" counts things at least as often as days; nobody counts to the twenty-second.
        return unclear("an ordinal without a month", rule="not-understood")
    if not days or days[0].month not in (call.month, call.month % 12 + 1):
        return unclear(f"there is no {number}th in this month or the next", days[:1])
    weekday = next(iter(phrase.numbers(Kind.WEEKDAY)), None)
    if days[0] == call and weekday in {None, *[day.weekday() for day in days[1:2]]}:
        return unclear("the call's own day: that day, or a month later", days[:2])
    weekday = days[0].weekday() if weekday is None else weekday
    if days[0].weekday() != weekday:
        agreeing = [day for day in days if day.weekday() == weekday]
        return unclear(
            f"{spoken(days[0])} is not a {weekday_name(weekday)}",
            (days[0], *agreeing[:1]),
            rule="weekday-contradicts",
        )
    if (nth := _nth_of_month(phrase)) and nth != days[0]:
        return unclear(f"the {number}th of a month, or the {number}th such weekday of one", (days[0], nth))
    why = "the day of the call" if days[0] == call else f"the next such day after the call of {spoken(call)}"
    return on_date(days[0], why)


def _nth_of_month(phrase: Phrase) -> date | None:
    """Return what "3rd Friday" may be as well as a Friday the 3rd; None where the number stands behind."""
    call, number = phrase.call, phrase.number(Kind.ORDINAL)
    if phrase.terms[-1].kind is not Kind.WEEKDAY or number > _MOST_OF_A_WEEKDAY:
        return None
    months = [month_end(call.year, call.month + ahead) for ahead in (0, 1)]
    days = [nth_weekday(end.year, end.month, phrase.number(Kind.WEEKDAY), number) for end in months]
    return next((day for day in days if day and day >= call), None)


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
        day
        for y in years
        if (day := nth_weekday(y, month, weekday, nth)) and (year or call is None or day >= call)
    ]
    why = f"the {phrase.text}"
    if not days:
        return unclear(f"{why}: there is none")
    if year:
        return plausible(days[0], phrase.setting, why, rule="nth-weekday")
    if (days[0] - phrase.call).days > FURTHEST_WITHOUT_YEAR:
        return unclear(
            f"{why}: past, or next year's", (nth_weekday(phrase.call.year, month, weekday, nth), days[0])
        )
    return on_date(days[0], f"{why} after the call of {spoken(phrase.call)}")


def _nth_weekday_of_this_month(phrase: Phrase) -> Answer:
    """Read "third Thursday of next month", "last Friday of the month"."""
    call, nth = phrase.call, 0 if phrase.has(Kind.LAST) else phrase.number(Kind.ORDINAL)
    end = month_end(call.year, call.month + (1 if phrase.has(Kind.NEXT, Kind.COMING, Kind.FOLLOWING) else 0))
    day = nth_weekday(end.year, end.month, phrase.number(Kind.WEEKDAY), nth)
    if day is None or day < call:
        return unclear(f"“{phrase.text}” is past at the call of {spoken(call)}, or there is none", (day,))
    return on_date(day, f"counted from the month of the call of {spoken(call)}")


def holiday(phrase: Phrase) -> Answer:
    """Read a feast; one of another day from country to country is unclear where the country is not known."""
    feasts = next(term.value for term in phrase.terms if term.kind is Kind.HOLIDAY)
    assert isinstance(feasts, tuple)
    answers = [_feast(each, phrase) for each in feasts]
    if len(answers) == 1:
        return answers[0]
    days = [day for answer in answers for day in (answer.date, *answer.candidates)]
    return unclear("its day is another from country to country", days)


def _feast(feast: Feast, phrase: Phrase) -> Answer:
    """Answer one of a fixed day as that date, a movable one as the next at most 275 days ahead."""
    year = phrase.number(Kind.YEAR) or None
    if feast.is_fixed:
        return resolve(CalendarDate(feast.day, feast.month, year, None, (0, 0)), phrase.setting)
    if year:
        day = feast.in_year(year)
        return (
            plausible(day, phrase.setting, "the feast of that year", rule="holiday") if day else _no_feast()
        )
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


_TH = "(ORDINAL|NUMBER)"

RULES = (
    Rule(
        "day-of-month",
        f"THIS? ORDINAL | UNIT_DAY ORDINAL | WEEKDAY COMMA? {_TH} | ORDINAL THE? WEEKDAY",
        _day_of_month,
    ),
    Rule(
        "day-of-named-month",
        f"ORDINAL UNIT_DAY? IN? {which('UNIT_MONTH')} | (ORDINAL|NUMBER) (THIS UNIT_MONTH | UNIT_MONTH THIS)"
        " | ORDINAL UNIT_MONTH",
        _day_of_named_month,
    ),
    Rule("nth-weekday", "(ORDINAL|LAST) WEEKDAY IN? MONTH YEAR?", _nth_weekday, needs_call=False),
    Rule(
        "nth-weekday",
        f"(ORDINAL|LAST) WEEKDAY IN? {which('UNIT_MONTH')} | LAST WEEKDAY IN? UNIT_MONTH",
        _nth_weekday_of_this_month,
    ),
    Rule("holiday", "(THIS|COMING|NEXT)? HOLIDAY YEAR?", holiday, needs_call=False),
)
