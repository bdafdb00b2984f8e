"""Rules for weeks. A week is due on its Friday."""

import re
from datetime import timedelta

from whoowes.core.items.due.days import (
    FRIDAY,
    SATURDAY,
    SUNDAY,
    WEDNESDAY,
    month_end,
    plus_days,
    spoken,
    weekday_of_week,
)
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.grammar import WHICH, Answer, Phrase, Rule, on_date, unclear, which
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.written import resolve
from whoowes.core.items.readings import DueKind

AHEAD = (Kind.NEXT, Kind.COMING, Kind.FOLLOWING)


def _week(phrase: Phrase) -> Answer:
    """Read "EOW", "this week", "end of next week", "week after next": the Friday."""
    call, weeks = phrase.call, weeks_ahead(phrase)
    friday = weekday_of_week(call, FRIDAY, weeks)
    if weeks and call.weekday() == SUNDAY:
        return unclear("said on a Sunday, it can mean two weeks", (friday, friday + timedelta(days=7)))
    if friday < call:
        return unclear(
            f"the Friday of that week is past at the call of {spoken(call)}",
            (friday + timedelta(days=7), weekday_of_week(call, SUNDAY)),
        )
    return on_date(friday, f"the Friday of {_WEEKS[weeks]} the call of {spoken(call)}")


def by_end_of_unit(phrase: Phrase) -> Answer | None:
    """Return what "LEAD UNIT" says where it does not mean the end of that unit: "per mese" is a habit."""
    if fold(phrase.terms[0].text) in folded_set(phrase.setting.words.period_leads):
        return None
    return unclear("which one is not said", rule="not-understood")


def _by_week(phrase: Phrase) -> Answer:
    """Read Italian "entro la settimana": by the Friday of this week."""
    return by_end_of_unit(phrase) or _week(phrase)


def weeks_ahead(phrase: Phrase) -> int:
    """Return how many weeks, or other periods, after the call's own one are meant."""
    if phrase.has(Kind.AFTER_NEXT):
        return 2
    return 1 if phrase.has(*AHEAD) else 0


_WEEKS = ("the week of", "the week after", "the second week after")


def _midweek(phrase: Phrase) -> Answer:
    """Read "midweek", "mid next week": Wednesday, approximately."""
    call, weeks = phrase.call, weeks_ahead(phrase)
    day = weekday_of_week(call, WEDNESDAY, weeks)
    if day <= call:
        return unclear(
            f"the middle of that week is not after the call of {spoken(call)}", (day + timedelta(days=7), day)
        )
    return on_date(day, f"the Wednesday of {_WEEKS[weeks]} the call of {spoken(call)}", is_approximate=True)


def _part_of_week(phrase: Phrase) -> Answer:
    """Read "early next week", "later this week": a window, no day."""
    call, weeks = phrase.call, weeks_ahead(phrase)
    first, last = (0, 2) if phrase.has(Kind.EARLY) else (3, FRIDAY)
    days = [weekday_of_week(call, day, weeks) for day in (last, first)]
    return unclear(f"“{phrase.text}” is a stretch of time, no day", [day for day in days if day >= call])


def _weekend(phrase: Phrase) -> Answer:
    """Read "over the weekend": the Sunday that ends it."""
    call = phrase.call
    sunday = weekday_of_week(call, SUNDAY)
    if phrase.has(*AHEAD):
        return unclear("the coming weekend or the one after", (sunday, sunday + timedelta(days=7)))
    if call.weekday() == SUNDAY:
        return unclear("said on a Sunday: this weekend or the next", (call, call + timedelta(days=7)))
    return on_date(sunday, f"the Sunday that ends the week of the call of {spoken(call)}")


def _by_weekend(phrase: Phrase) -> Answer:
    """Read "by the weekend": when it begins, or when it ends."""
    days = [weekday_of_week(phrase.call, day) for day in (FRIDAY, SUNDAY)]
    return unclear("when the weekend begins, or when it ends", [day for day in days if day >= phrase.call])


def _week_of_date(phrase: Phrase) -> Answer:
    """Read "w/c 12 May", "week of the 18th": the Friday of the week that this day is in."""
    answer = _inner_day(phrase)
    if answer.kind is not DueKind.DATE or answer.date is None:
        return answer
    if phrase.has(Kind.UNIT) and _are_two_weeks(phrase.terms[-1].text):
        return unclear("two weeks by their numbers, or a date", (answer.date,))
    if phrase.has(Kind.UNIT) and _COUNTS_WEEKS.match(phrase.terms[-1].text):
        friday = weekday_of_week(answer.date, FRIDAY)
        return unclear("the week of that day, or a week of the month by its number", (friday,))
    if answer.date.weekday() >= SATURDAY:
        return unclear(
            "the week is named by a day of a weekend",
            (weekday_of_week(answer.date, FRIDAY), plus_days(answer.date, 5)),
        )
    friday = weekday_of_week(answer.date, FRIDAY)
    if not phrase.has(Kind.DATE) and friday < phrase.call:
        return unclear(f"that week is over at the call of {spoken(phrase.call)}", (friday,))
    return on_date(friday, f"the Friday of the week of {spoken(answer.date)}")


_COUNTS_WEEKS = re.compile(r"[1-5],? (?=[^\W\d_])")
"""What may be the number of a week before a month: "week *2 of* April", "Woche *2* April"."""


def _are_two_weeks(written: str) -> bool:
    """Tell whether "12/13" after "week" can be two weeks in a row."""
    numbers = re.fullmatch(r"([0-9]{1,2})[/-]([0-9]{1,2})", written)
    return numbers is not None and int(numbers[2]) == int(numbers[1]) + 1


def _weekday_of_week_of(phrase: Phrase) -> Answer:
    """Read "Tuesday, w/c 16 March"."""
    answer = _inner_day(phrase)
    if answer.kind is not DueKind.DATE or answer.date is None:
        return answer
    day = weekday_of_week(answer.date, phrase.number(Kind.WEEKDAY))
    return on_date(day, f"that weekday in the week of {spoken(answer.date)}")


def _week_ending(phrase: Phrase) -> Answer:
    """Read "w/e 16 May": that day."""
    return _inner_day(phrase)


def _inner_day(phrase: Phrase) -> Answer:
    for term in phrase.terms:
        if isinstance(term.value, CalendarDate):
            return resolve(term.value, phrase.setting)
    if phrase.setting.call is None:
        return unclear("counted from the call, and the date of the call is not known")
    call, number = phrase.call, phrase.number(Kind.ORDINAL, Kind.NUMBER)
    ends = [month_end(call.year, call.month + ahead) for ahead in (0, 1)]
    days = [end.replace(day=number) for end in ends if 1 <= number <= end.day]
    monday = weekday_of_week(call, 0)
    ahead = next((day for day in days if day >= monday), None)
    if ahead is None:
        return unclear("that day is past", days)
    return on_date(ahead, f"the next such day from the week of the call of {spoken(call)}")


def _week_end_or_weekend(phrase: Phrase) -> Answer:
    """Read Italian "fine settimana": the end of the working week, or the weekend."""
    weeks = weeks_ahead(phrase)
    days = [weekday_of_week(phrase.call, day, weeks) for day in (FRIDAY, SUNDAY)]
    return unclear("the end of the working week, or the weekend", [day for day in days if day >= phrase.call])


_END = "(IN? END IN?)"
_AFTER_NEXT = "(UNIT_WEEK AFTER_NEXT | AFTER_NEXT UNIT_WEEK)"
_NAMED_DAY = "WEEKDAY? (DATE|ORDINAL|NUMBER)"

RULES = (
    Rule("week", f"EOW | {_END} UNIT_WEEK | {_END}? (IN|WITHIN)? {which('UNIT_WEEK')}", _week),
    Rule("week", f"(IN|END)* {_AFTER_NEXT} | EOW {WHICH} UNIT_WEEK? | {WHICH} EOW", _week),
    Rule("week", "LEAD UNIT_WEEK", _by_week),
    Rule("midweek", f"MIDWEEK | MID IN? UNIT_WEEK | MIDWEEK {WHICH} UNIT_WEEK?", _midweek),
    Rule("midweek", f"IN? MID IN? ({which('UNIT_WEEK')} | {_AFTER_NEXT})", _midweek),
    Rule(
        "part-of-week",
        f"IN? (EARLY|LATE|REST) IN? (UNIT_WEEK | {which('UNIT_WEEK')} | {_AFTER_NEXT})",
        _part_of_week,
    ),
    Rule("weekend", f"(IN|LATE)? {WHICH}? WEEKEND | IN? WEEKEND {WHICH}", _weekend),
    Rule("by-weekend", "LEAD WEEKEND", _by_weekend),
    Rule("week-end-or-weekend", f"(IN|LEAD|ON|{WHICH})* EOW_OR_WEEKEND {WHICH}?", _week_end_or_weekend),
    Rule("week-of-date", f"IN? END? WEEK_OF ON? {_NAMED_DAY}", _week_of_date, needs_call=False),
    Rule(
        "weekday-of-week-of-date",
        "WEEKDAY COMMA? IN? WEEK_OF ON? DATE",
        _weekday_of_week_of,
        needs_call=False,
    ),
    Rule("week-of-date", "UNIT_WEEK WEEKDAY? DATE", _week_of_date, needs_call=False),
    Rule("week-ending", f"WEEK_ENDING {_NAMED_DAY}", _week_ending, needs_call=False),
)
