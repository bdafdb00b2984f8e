"""Rules for lengths of time, counted from the call: "in two weeks", "10 working days"."""

from datetime import date

from whoowes.core.items.due.days import plus_days, plus_months, plus_working_days, spoken
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, on_date, unclear
from whoowes.core.items.due.terms import Kind, Unit

_HOURS_A_DAY = 24


def _length(phrase: Phrase) -> Answer:
    """Count a length of time from the call."""
    return _counted(
        phrase, phrase.number(Kind.NUMBER, default=1), phrase.call, f"the call of {spoken(phrase.call)}"
    )


def _from_tomorrow(phrase: Phrase) -> Answer:
    """Count from the day after the call."""
    start = plus_days(phrase.call, 1)
    if start is None:
        return on_date(None, "")
    return _counted(
        phrase, phrase.number(Kind.NUMBER, default=1), start, f"the day after the call, {spoken(start)}"
    )


def _several(phrase: Phrase) -> Answer:
    """Add up "3 weeks, 2 days"."""
    day: date | None = phrase.call
    for number, unit in zip(phrase.numbers(Kind.NUMBER, Kind.A), _units(phrase), strict=False):
        day = _plus(day, number, unit) if day else None
    return on_date(day, f"counted from the call of {spoken(phrase.call)}")


def _vague(phrase: Phrase) -> Answer:
    """Read "a few weeks": no day can be named, only where to begin looking."""
    unit = _units(phrase)[0]
    days = [_plus(phrase.call, number, unit) for number in (2, 3)]
    return unclear(f"“{phrase.text}” is no exact time", days)


def _range(phrase: Phrase) -> Answer:
    """Read "2-3 weeks": the later end first, and no choice made."""
    unit = _units(phrase)[-1]
    days = [_plus(phrase.call, number, unit) for number in reversed(phrase.numbers(Kind.NUMBER))]
    return unclear(f"“{phrase.text}” is a range", days)


def _counted(phrase: Phrase, number: int, start: date, origin: str) -> Answer:
    unit = _units(phrase)[0]
    if unit is Unit.HOUR and number % _HOURS_A_DAY:
        return unclear("the hour of the call is not known", (start,))
    holidays = ", public holidays not considered" if unit is Unit.WORKING_DAY else ""
    name = unit.value.replace("_", " ")
    return on_date(
        _plus(start, number, unit), f"{number} {name}{'s' * (number != 1)} after {origin}{holidays}"
    )


def _plus(day: date, number: int, unit: Unit) -> date | None:
    if unit is Unit.HOUR:
        return plus_days(day, number // _HOURS_A_DAY)
    if unit is Unit.WORKING_DAY:
        return plus_working_days(day, number)
    if unit in _DAYS:
        return plus_days(day, number * _DAYS[unit])
    return plus_months(day, number * _MONTHS[unit])


def _units(phrase: Phrase) -> tuple[Unit, ...]:
    return tuple(term.value for term in phrase.terms if isinstance(term.value, Unit))


_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_COUNT = "(A|NUMBER)"

RULES = (
    Rule(
        "length-of-time", f"(IN|WITHIN|PLUS)? {_COUNT} UNIT FROM_NOW? | PLUS? NUMBER UNIT FROM_NOW?", _length
    ),
    Rule("length-of-time", "(IN|WITHIN) UNIT_FORTNIGHT", _length),
    Rule("length-from-tomorrow", f"{_COUNT} UNIT (FROM|AFTER) TOMORROW", _from_tomorrow),
    Rule("length-from-today", f"{_COUNT} UNIT (FROM|AFTER) TODAY", _length),
    Rule("lengths-of-time", "(IN|WITHIN|PLUS)? (NUMBER UNIT COMMA?)+ NUMBER UNIT FROM_NOW?", _several),
    Rule("vague-length", "(IN|WITHIN|NEXT)? VAGUE UNIT FROM_NOW? | NEXT NUMBER UNIT", _vague),
    Rule("range-of-lengths", "(IN|WITHIN)? NUMBER UNIT? (TO|OR) NUMBER UNIT FROM_NOW?", _range),
)
