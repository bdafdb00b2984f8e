"""A number between a weekday and words of the clock: the hour, or the day of the month."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from whoowes.core.items.due.clock import HALVES, any_of, zones
from whoowes.core.items.due.cutting import Terms
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.grammar import Answer, Reader, Setting, unclear
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.written import days_of_next_months
from whoowes.core.items.readings import DueKind

_COUNTED = frozenset({Kind.UNIT, Kind.MONTH})
_HOURS_OF_HALF_DAY = 12
_RULE = "day-or-hour"
_DIGITS = re.compile("[0-9]+")


def day_or_hour(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "Fri 9 am", "viernes 16 h 12", "Fri 20 am" of a phrase with one weekday and a clock time.

    Unclear where the number may be the day of the month as well as the hour, and the two make two dates; else
    it is the hour. None where no number stands there that can be both.
    """
    if setting.call is None or [term.kind for term in terms].count(Kind.WEEKDAY) != 1:
        return None
    for start, stop, weekday in _behind_weekdays(terms):
        written = fold(setting.written(terms[start:stop]))
        found = _open_hours(setting.words.language).fullmatch(written)
        is_left_over = terms[stop - 1].kind is Kind.NUMBER
        if found is None and not is_left_over:
            continue
        if found and terms[start - 1].kind is Kind.COMMA and not (found["either"] or found["loose"]):
            continue
        as_hour = read(terms[:start] + terms[stop:], setting)
        if as_hour is None or as_hour.date is None or as_hour.kind is not DueKind.DATE:
            return as_hour
        if found is None:
            return unclear("a clock time, and a number behind it", (as_hour.date,), rule=_RULE)
        number = int(_DIGITS.findall(written)[0])
        day = _agreeing(setting.call, number, weekday)
        if day == as_hour.date or (day is None and _is_hour(found, number)):
            return as_hour
        return unclear("the number may be the day of the month, or the hour", (day, as_hour.date), rule=_RULE)
    return None


def _behind_weekdays(terms: Terms) -> Iterator[tuple[int, int, int]]:
    """Yield from where to where words of the clock stand behind a weekday, with a number, and its day."""
    kinds = [term.kind for term in terms]
    for position, term in enumerate(terms[:-1], 1):
        if term.kind is not Kind.WEEKDAY or not isinstance(term.value, int):
            continue
        place = position + (kinds[position : position + 2] == [Kind.COMMA, Kind.TIME])
        behind = kinds[place : place + 3]
        is_followed = behind[:2] == [Kind.TIME, Kind.NUMBER] and _COUNTED.isdisjoint(behind[2:])
        if is_followed or behind[:2] == [Kind.NUMBER, Kind.TIME]:
            yield place, place + 2, term.value
        elif behind[:1] == [Kind.TIME]:
            yield place, place + 1, term.value


@lru_cache(maxsize=16)
def _open_hours(language: str) -> re.Pattern[str]:
    """Return an expression for the numbers with words of the clock that may be days of the month as well.

    "18 Uhr", "5pm" and "18h30" are none.
    """
    words = words_of(language)
    zone, suffix = f"(?: ?(?:{zones(words)}))?", f"(?: (?:{any_of(words.clock_suffixes)}))"
    units = any_of(words.clock_units)
    forms = (
        rf"(?P<half>[0-9]{{1,2}} |1[3-9]|[2-9][0-9]){HALVES}{suffix}?{zone}",
        rf"(?:1?[0-9]|2[0-3]) - ?[0-9]{{1,2}}(?:[:.][0-9]+)? ?(?:(?P<half_behind>{HALVES})|{units}){zone}",
        rf"12 ?(?:{any_of(words.noons)}){zone}",
        rf"(?P<zoned>1?[0-9]|2[0-4]) (?:{zones(words)}|[^\W\d_]+ time)",
        rf"(?P<part>[1-9]|1[0-2]){suffix}",
        rf"(?P<either>[0-9]{{1,2}}) (?:{any_of(words.units_on_either_side)}) ?[0-5]?[0-9]{suffix}?{zone}",
        rf"(?:{any_of(words.loose_clock_prefixes)}) (?P<loose>[0-9]{{1,2}})",
    )
    return re.compile("|".join(forms))


def _agreeing(call: date, number: int, weekday: int) -> date | None:
    """Return the next day of this number if it is on the weekday."""
    return next((day for day in days_of_next_months(call, number)[:1] if day.weekday() == weekday), None)


def _is_hour(found: re.Match[str], number: int) -> bool:
    """Tell whether a number that is no day of that weekday can be an hour only."""
    is_of_half_day = bool(found["half"] or found["half_behind"])
    return not (
        found["part"] or found["zoned"] or found["either"] or (is_of_half_day and number > _HOURS_OF_HALF_DAY)
    )
