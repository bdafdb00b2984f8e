"""Rules for weekdays and the days around the call."""

from datetime import date, timedelta

from whoowes.core.items.due.days import (
    SUNDAY,
    plus_days,
    spoken,
    weekday_after,
    weekday_name,
    weekday_of_week,
)
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, on_date, unclear
from whoowes.core.items.due.terms import Kind


def _bare(phrase: Phrase) -> Answer:
    """Read "Friday": the first after the call. On a Friday it may be that day or a week later."""
    call, weekday = phrase.call, phrase.number(Kind.WEEKDAY)
    if call.weekday() == weekday:
        return _own_day(call)
    return on_date(
        weekday_after(call, weekday), f"first {weekday_name(weekday)} after the call of {spoken(call)}"
    )


def _this(phrase: Phrase) -> Answer:
    """Read "this Friday", "Friday this week": that of the call's own week, unless it is past."""
    call, weekday = phrase.call, phrase.number(Kind.WEEKDAY)
    day = weekday_of_week(call, weekday)
    if day == call:
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
    weeks = phrase.number(Kind.NUMBER, default=1)
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


RULES = (
    Rule("weekday", "WEEK_ENDING? WEEKDAY", _bare),
    Rule("coming-weekday", "COMING WEEKDAY", _bare),
    Rule("this-weekday", "THIS WEEKDAY | WEEKDAY THIS UNIT_WEEK | THIS UNIT_WEEK ON? WEEKDAY", _this),
    Rule("next-weekday", "NEXT WEEKDAY | WEEKDAY NEXT", _next),
    Rule("following-weekday", "FOLLOWING WEEKDAY", _following),
    Rule(
        "weekday-of-next-week",
        "WEEKDAY IN? (NEXT|COMING) UNIT_WEEK | (NEXT|COMING) UNIT_WEEK ON? WEEKDAY",
        _of_next_week,
    ),
    Rule("weeks-after-weekday", "WEEKDAY UNIT_WEEK | UNIT_WEEK ON WEEKDAY", _weeks_after_weekday),
    Rule(
        "weeks-after-weekday",
        "(A|NUMBER) UNIT_WEEK (ON|FROM|AFTER)? (THIS|COMING)? WEEKDAY",
        _weeks_after_weekday,
    ),
    Rule("today", "TODAY | (LEAD|ON)* TIME? EOD", _today),
    Rule("tomorrow", "TOMORROW", _tomorrow),
    Rule("day-after-tomorrow", "OVERMORROW", _overmorrow),
    Rule("past-day", "YESTERDAY | LAST (WEEKDAY|UNIT)", _past, needs_call=False),
    Rule("clock-time-only", "(LEAD|ON)* TIME+ LATEST?", _time_only),
)
