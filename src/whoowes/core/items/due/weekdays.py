"""Rules for weekdays and the days around the call."""

from datetime import date, timedelta

from whoowes.core.items.due.days import (
    SUNDAY,
    month_end,
    plus_days,
    spoken,
    weekday_after,
    weekday_name,
    weekday_of_week,
)
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, on_date, unclear
from whoowes.core.items.due.terms import Kind, Unit


def _bare(phrase: Phrase) -> Answer:
    """Read "Friday": the first after the call. On a Friday it may be that day or a week later."""
    call, weekday = phrase.call, phrase.number(Kind.WEEKDAY)
    if call.weekday() == weekday:
        return _own_day(call)
    return on_date(
        weekday_after(call, weekday), f"first {weekday_name(weekday)} after the call of {spoken(call)}"
    )


def _this(phrase: Phrase) -> Answer:
    """Read "this Friday", "Friday this week": that of the call's own week, unless it is past.

    On a Friday the first may be a week later; the second is that day.
    """
    call, weekday = phrase.call, phrase.number(Kind.WEEKDAY)
    day = weekday_of_week(call, weekday)
    if day == call and not phrase.has(Kind.UNIT):
        return _own_day(call)
    if day < call:
        return unclear(
            f"{weekday_name(weekday)} of this week is past at the call of {spoken(call)}",
            (day + timedelta(days=7), day),
        )
    return on_date(day, f"{weekday_name(weekday)} in the week of the call of {spoken(call)}")


def _next(phrase: Phrase) -> Answer:
    """Read "next Friday": settled only if Friday is not still to come in the call's own week."""
    call, weekday = phrase.call, phrase.number(Kind.WEEKDAY)
    coming, after = weekday_after(call, weekday), weekday_of_week(call, weekday, weeks=1)
    if weekday > call.weekday():
        return unclear(f"“{phrase.text}” can mean the coming one or the one of next week", (after, coming))
    if call.weekday() == SUNDAY and weekday != SUNDAY:
        return unclear(
            "said on a Sunday, it can mean the coming one or a week later",
            (coming, coming + timedelta(days=7)),
        )
    return on_date(
        coming, f"the coming {weekday_name(weekday)}, in the week after the call of {spoken(call)}"
    )


def _after_next(phrase: Phrase) -> Answer:
    """Read "Friday after next": a week after "next Friday", and settled only where that is."""
    following = _next(phrase)
    days = [plus_days(day, 7) for day in (following.date, *following.candidates) if day]
    if following.date is None:
        return unclear(f"a week after “next {phrase.terms[0].text}”, which is not settled", days)
    return on_date(days[0], f"a week after the next {weekday_name(phrase.number(Kind.WEEKDAY))}")


def _following(phrase: Phrase) -> Answer:
    """Read "the following Friday": following what, the text does not say."""
    coming = weekday_after(phrase.call, phrase.number(Kind.WEEKDAY))
    return unclear("it is not said what it follows", (coming, coming + timedelta(days=7)))


def _of_next_week(phrase: Phrase) -> Answer:
    """Read "Friday next week", "next week Tue"."""
    call, weekday = phrase.call, phrase.number(Kind.WEEKDAY)
    day = weekday_of_week(call, weekday, weeks=1)
    if call.weekday() == SUNDAY:
        return unclear("said on a Sunday, “next week” can mean two weeks", (day, day + timedelta(days=7)))
    return on_date(day, f"{weekday_name(weekday)} of the week after the call of {spoken(call)}")


def _weeks_after_weekday(phrase: Phrase) -> Answer:
    """Read "Friday week", "a week on Friday", "two weeks from Monday": weeks after the coming one."""
    call, weekday = phrase.call, phrase.number(Kind.WEEKDAY)
    weeks = phrase.number(Kind.NUMBER, default=1) * (1 + (Unit.FORTNIGHT in _units(phrase)))
    coming = weekday_after(call, weekday)
    day = plus_days(coming, 7 * weeks)
    if call.weekday() == weekday:
        return unclear(
            "counted from the call's own weekday: that day or the one after",
            (plus_days(call, 7 * weeks), day),
        )
    return on_date(
        day,
        f"{weeks} week{'s' * (weeks > 1)} after {spoken(coming)}, the first {weekday_name(weekday)} "
        "after the call",
    )


def _own_day(call: date) -> Answer:
    return unclear(
        f"the call itself was on a {weekday_name(call.weekday())}: that day, or a week later",
        (call, call + timedelta(days=7)),
    )


def _today(phrase: Phrase) -> Answer:
    return on_date(phrase.call, "the day of the call")


def _tomorrow(phrase: Phrase) -> Answer:
    return on_date(plus_days(phrase.call, 1), f"the day after the call of {spoken(phrase.call)}")


def _overmorrow(phrase: Phrase) -> Answer:
    return on_date(plus_days(phrase.call, 2), f"two days after the call of {spoken(phrase.call)}")


def _time_only(phrase: Phrase) -> Answer:
    return unclear("a time without a day", (phrase.call,))


def _past(phrase: Phrase) -> Answer:
    return unclear(f"“{phrase.text}” lies before the call, so it is no due date")


def _of_week_after_next(phrase: Phrase) -> Answer:
    """Read "Friday of the week after next", "übernächste Woche Freitag"."""
    call, weekday = phrase.call, phrase.number(Kind.WEEKDAY)
    day = weekday_of_week(call, weekday, weeks=2)
    if call.weekday() == SUNDAY:
        return unclear("said on a Sunday, it can mean two weeks", (day, day + timedelta(days=7)))
    return on_date(day, f"{weekday_name(weekday)} of the second week after the call of {spoken(call)}")


def _in_weeks(phrase: Phrase) -> Answer:
    """Read "Freitag in zwei Wochen", "Freitag in 14 Tagen": settled where both ways of counting agree."""
    call, weekday, number = phrase.call, phrase.number(Kind.WEEKDAY), phrase.number(Kind.NUMBER, default=1)
    weeks = number if phrase.has(Kind.UNIT) and Unit.WEEK in _units(phrase) else _WEEKS_OF_DAYS.get(number, 0)
    if not weeks:
        return unclear("a weekday, and a number of days that are no whole weeks")
    after = plus_days(weekday_after(call, weekday), 7 * weeks)
    of_week = plus_days(weekday_of_week(call, weekday), 7 * weeks)
    if call.weekday() == weekday or (after != of_week and phrase.has(Kind.UNIT)):
        return unclear("counted from the coming one, or from the call", dict.fromkeys((of_week, after)))
    return on_date(after, f"{weeks} week{'s' * (weeks > 1)} after the first {weekday_name(weekday)}")


_WEEKS_OF_DAYS = {7: 1, 8: 1, 14: 2, 15: 2, 21: 3}


def _units(phrase: Phrase) -> tuple[Unit, ...]:
    return tuple(term.value for term in phrase.terms if isinstance(term.value, Unit))


def _morning(phrase: Phrase) -> Answer:
    """Read "Freitag morgen", where one word is both tomorrow and morning: that Friday."""
    if not phrase.setting.words.is_tomorrow_morning:
        return unclear("a weekday, and tomorrow beside it", (plus_days(phrase.call, 1), _bare(phrase).date))
    return _today(phrase) if phrase.has(Kind.TODAY) else _bare(phrase)


def _habit(phrase: Phrase) -> Answer:
    """Read "le lundi", "il lunedì": every Monday, or the coming one."""
    return unclear("a habit, or the coming one", (_bare(phrase).date,))


def _weekday_or_month(phrase: Phrase) -> Answer:
    """Read Spanish "mar": Tuesday, or March."""
    value = next(term.value for term in phrase.terms if term.kind is Kind.WEEKDAY_OR_MONTH)
    assert isinstance(value, tuple)
    weekday, month = value
    ends = [month_end(phrase.call.year + ahead, month) for ahead in (0, 1)]
    days = (weekday_after(phrase.call, weekday), *[day for day in ends if day >= phrase.call][:1])
    return unclear("a weekday or a month", days)


_AHEAD = "((NEXT|COMING|FOLLOWING) UNIT_WEEK | UNIT_WEEK (NEXT|COMING|FOLLOWING))"
_AFTER_NEXT = "(AFTER_NEXT UNIT_WEEK | UNIT_WEEK AFTER_NEXT)"
_WEEKS = "(UNIT_WEEK | UNIT_FORTNIGHT)"
_THIS_WEEK = "(THIS UNIT_WEEK | UNIT_WEEK THIS)"

RULES = (
    Rule("weekday", "(WEEK_ENDING|END)? WEEKDAY", _bare),
    Rule("weekday", "WEEKDAY TOMORROW", _morning),
    Rule("weekday-or-month", "WEEKDAY_OR_MONTH", _weekday_or_month),
    Rule("habitual-weekday", "(LEAD|ON)* THE WEEKDAY TIME?", _habit),
    Rule("coming-weekday", "THIS? COMING WEEKDAY | WEEKDAY COMING | THIS NEXT WEEKDAY", _bare),
    Rule("coming-weekday", "THIS WEEKDAY (NEXT|COMING)", _bare),
    Rule("this-weekday", f"THIS WEEKDAY | WEEKDAY IN? {_THIS_WEEK} | {_THIS_WEEK} ON? WEEKDAY", _this),
    Rule("next-weekday", "NEXT WEEKDAY | WEEKDAY NEXT", _next),
    Rule("weekday-after-next", "WEEKDAY AFTER_NEXT", _after_next),
    Rule("following-weekday", "FOLLOWING WEEKDAY | WEEKDAY FOLLOWING", _following),
    Rule("weekday-of-next-week", f"WEEKDAY IN? {_AHEAD} | IN? {_AHEAD} ON? WEEKDAY", _of_next_week),
    Rule(
        "weekday-of-week-after-next",
        f"WEEKDAY IN? {_AFTER_NEXT} | IN? {_AFTER_NEXT} ON? WEEKDAY",
        _of_week_after_next,
    ),
    Rule("weeks-after-weekday", f"WEEKDAY {_WEEKS} | {_WEEKS} ON WEEKDAY", _weeks_after_weekday),
    Rule(
        "weeks-after-weekday",
        f"(A|NUMBER) {_WEEKS} (ON|FROM|AFTER)? (THIS|COMING)? WEEKDAY",
        _weeks_after_weekday,
    ),
    Rule("weekday-in-weeks", "WEEKDAY IN ((A|NUMBER) UNIT_WEEK | NUMBER UNIT_DAY?)", _in_weeks),
    Rule("today", "END? TODAY | THIS UNIT_DAY | (LEAD|ON)* TIME? EOD", _today),
    Rule("today", "TODAY TOMORROW", _morning),
    Rule("tomorrow", "END? TOMORROW+ | (NEXT|FOLLOWING) UNIT_DAY | UNIT_DAY (NEXT|FOLLOWING)", _tomorrow),
    Rule("day-after-tomorrow", "OVERMORROW", _overmorrow),
    Rule("past-day", "YESTERDAY | LAST (WEEKDAY|UNIT) | (WEEKDAY|UNIT) LAST", _past, needs_call=False),
    Rule("past-length", "BEFORE (A|NUMBER|VAGUE) UNIT", _past, needs_call=False),
    Rule("clock-time-only", "(LEAD|ON)* TIME+ LATEST?", _time_only),
)
