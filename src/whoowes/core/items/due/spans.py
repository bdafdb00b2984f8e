"""Rules for lengths of time, counted from the call: "in two weeks", "10 working days"."""

from datetime import date

from whoowes.core.items.due.days import plus_days, plus_months, plus_working_days, spoken
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, on_date, unclear
from whoowes.core.items.due.month_days import holiday
from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.written import resolve
from whoowes.core.items.readings import DueKind

_HOURS_A_DAY = 24


def _length(phrase: Phrase) -> Answer:
    """Count a length of time from the call. Years alone are how long a thing lasts: "7 years"."""
    is_bare = _BARE.issuperset([term.kind for term in phrase.terms]) and phrase.number(Kind.NUMBER) > 1
    if is_bare and _units(phrase)[0] is Unit.YEAR:
        return unclear(f"“{phrase.text}” says for how long, not by when")
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


def _from_day(phrase: Phrase) -> Answer:
    """Read "two weeks before Christmas", "10 days after 1 March": counted from a day that is settled."""
    value = phrase.terms[-1].value
    if isinstance(value, CalendarDate) and value.alternative and not value.is_order_certain:
        return unclear("counted from a date of which only the locale says which number is the day")
    day = _day_named(phrase)
    if day.kind is not DueKind.DATE or day.date is None:
        return day
    sign = -1 if phrase.has(Kind.BEFORE) else 1
    unit, number = _units(phrase)[0], phrase.number(Kind.NUMBER, default=1)
    if unit in (Unit.HOUR, Unit.WORKING_DAY):
        return unclear("hours or working days counted from a day", (day.date,))
    found = _plus(day.date, sign * number, unit)
    if found is not None and phrase.setting.call is not None and found < phrase.setting.call:
        return unclear(f"{spoken(found)} is past at the call of {spoken(phrase.setting.call)}", (found,))
    return on_date(found, f"counted from {spoken(day.date)}")


def _day_beside(phrase: Phrase) -> Answer:
    """Read "the day after Easter"; how many "days before Easter" are is not said."""
    if fold(phrase.terms[0].text) in folded_set(phrase.setting.words.plurals):
        return unclear(f"“{phrase.text}” does not say how many", rule="not-understood")
    return _from_day(phrase)


def _day_named(phrase: Phrase) -> Answer:
    value = phrase.terms[-1].value
    if isinstance(value, CalendarDate):
        return resolve(value, phrase.setting)
    terms = tuple(term for term in phrase.terms if term.kind in (Kind.HOLIDAY, Kind.YEAR))
    return holiday(Phrase(terms, phrase.setting))


def _led(phrase: Phrase) -> Answer:
    """Read "until 2 weeks"; "for 2 weeks" says how long, perhaps not by when."""
    rest = Phrase(phrase.terms[1:], phrase.setting)
    found = _length(rest)
    if fold(phrase.terms[0].text) not in folded_set(phrase.setting.words.lasting_leads):
        return found
    return unclear("it says for how long, not by when", (found.date,))


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


def _few(phrase: Phrase) -> Answer:
    """Read "in den nächsten Wochen": a few of them, where the unit is written in the plural."""
    is_plural = fold(phrase.terms[-1].text) in folded_set(phrase.setting.words.plurals)
    return _vague(phrase) if is_plural else unclear(f"“{phrase.text}” is a stretch of time, no day")


def _range(phrase: Phrase) -> Answer:
    """Read "2-3 weeks": the later end first, and no choice made."""
    unit = _units(phrase)[-1]
    days = [_plus(phrase.call, number, unit) for number in reversed(phrase.numbers(Kind.NUMBER))]
    return unclear(f"“{phrase.text}” is a range", days)


def _counted(phrase: Phrase, number: int, start: date, origin: str) -> Answer:
    unit = _units(phrase)[0]
    is_inclusive = _FORTNIGHT_INCLUSIVE in phrase.setting.words.inclusive_days
    if unit is Unit.FORTNIGHT and number == 1 and is_inclusive:
        number, unit = _FORTNIGHT_INCLUSIVE, Unit.DAY
    if unit is Unit.DAY and number in phrase.setting.words.inclusive_days:
        return unclear(
            f"“{phrase.text}” can mean whole weeks, the first day counted",
            (_plus(start, number - 1, unit), _plus(start, number, unit)),
            rule="inclusive-days",
        )
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


def _offset(phrase: Phrase) -> Answer:
    """Read "J+7", "T-5 days": counted from a day that the cell does not name."""
    return unclear(f"“{phrase.text}” counts from a day that is not named")


_BARE = frozenset({Kind.NUMBER, Kind.UNIT})
_FORTNIGHT_INCLUSIVE = 15
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF_YEAR: 6, Unit.YEAR: 12}
_COUNT = "(A|NUMBER)"
_WEEKS = "(UNIT_WEEK | UNIT_FORTNIGHT)"

_AHEAD = "(NEXT|COMING|FOLLOWING)"

RULES = (
    Rule(
        "length-of-time",
        f"(IN|WITHIN|PLUS)? {_COUNT} UNIT FROM_NOW? | PLUS? NUMBER UNIT FROM_NOW? | TODAY IN {_COUNT} UNIT",
        _length,
    ),
    Rule("length-of-time", f"LEAD {_COUNT} UNIT", _led),
    Rule("length-of-time", f"LATEST {_COUNT} UNIT", _length),
    Rule("length-of-time", "(IN|WITHIN)? UNIT_FORTNIGHT | (IN|WITHIN) UNIT_HALF_YEAR", _length),
    Rule("length-of-time", f"(IN|WITHIN) ({_AHEAD} NUMBER | NUMBER {_AHEAD}) UNIT", _length),
    Rule(
        "length-of-time", f"({_AHEAD} NUMBER | NUMBER {_AHEAD}) UNIT_DAY | NUMBER UNIT_DAY {_AHEAD}", _length
    ),
    Rule(
        "length-from-tomorrow",
        f"{_COUNT} (UNIT (FROM|AFTER) | {_WEEKS}) TOMORROW | {_WEEKS} TOMORROW",
        _from_tomorrow,
    ),
    Rule("length-from-today", f"{_COUNT} (UNIT (FROM|AFTER) | {_WEEKS}) TODAY", _length),
    Rule(
        "length-from-day",
        f"{_COUNT} UNIT (FROM|AFTER|BEFORE) (DATE | HOLIDAY YEAR?)",
        _from_day,
        needs_call=False,
    ),
    Rule("length-from-day", "UNIT_DAY (AFTER|BEFORE) (DATE | HOLIDAY YEAR?)", _day_beside, needs_call=False),
    Rule("lengths-of-time", "(IN|WITHIN|PLUS)? (NUMBER UNIT (COMMA|OR)?)+ NUMBER UNIT FROM_NOW?", _several),
    Rule("vague-length", f"(IN|WITHIN|{_AHEAD})? VAGUE {_AHEAD}? UNIT FROM_NOW? | IN? UNIT VAGUE", _vague),
    Rule("vague-length", "WITHIN UNIT", _few),
    Rule("vague-length", f"{_AHEAD} NUMBER UNIT | NUMBER {_AHEAD} UNIT | NUMBER UNIT {_AHEAD}", _vague),
    Rule("range-of-lengths", "(IN|WITHIN)? NUMBER UNIT? (TO|OR) NUMBER UNIT FROM_NOW?", _range),
    Rule("offset-of-unknown-day", "OFFSET UNIT? (TO OFFSET UNIT?)?", _offset, needs_call=False),
)
