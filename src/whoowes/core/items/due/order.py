"""Which number of `3/4` is the day in one client's notes."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from whoowes.core.items.due.explicit import full_year, has_day
from whoowes.core.items.due.folding import fold, may_have_digit
from whoowes.core.items.due.forms import marked_twice
from whoowes.core.items.due.names import names_of
from whoowes.core.items.due.words import LANGUAGES
from whoowes.core.items.due.written import FURTHEST_YEARS
from whoowes.core.items.readings import DayMonthOrder
from whoowes.core.kept import kept

_NUMBERS = re.compile(
    r"(?<![0-9/.\-])(?!24/7\b)([0-9]{1,2})([/.\-])([0-9]{1,2})(?:\2((?:[0-9]{2}){1,2}))?(?![0-9/]|[.\-][0-9])"
)
_YEAR = re.compile(r"(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])")
_BEFORE = re.compile(r"([^\W\d_]+)(?:[- ]feira)?\.?[ ,]*(?:(?:the|den|dem|der|le|el|il|de|op) )?$")
_LONGEST_BEFORE = 40
"""Characters of a weekday's name and what may stand between it and its date."""
_AFTER = re.compile(r",? ?\(?([^\W\d_]+)")


def infer_order(texts: Iterable[str]) -> DayMonthOrder | None:
    """Return the order that all of a client's due texts and headings prove, or None.

    A number above 12 proves it, save one behind the month that may be the year ("6/26"), and so does a
    weekday that agrees in one order only, in whatever language (`reading-rules.md`, the a/b rule). A date
    without a year is checked where the texts name one year alone.
    None where nothing proves it, or the notes contradict themselves.
    """
    folded = [fold(text) for text in texts if may_have_digit(text)]
    years = {int(year) for text in folded for year in _YEAR.findall(text)}
    only_year = next(iter(years)) if len(years) == 1 else None
    short_years = frozenset((year + ahead) % 100 for year in years for ahead in range(FURTHEST_YEARS + 1))
    proofs = {proof for text in folded for proof in _proofs(text, only_year, short_years)}
    return proofs.pop() if len(proofs) == 1 else None


@kept
def _proofs(text: str, only_year: int | None, short_years: frozenset[int]) -> frozenset[DayMonthOrder]:
    return frozenset(_proofs_in(text, only_year, short_years))


def _proofs_in(text: str, only_year: int | None, short_years: frozenset[int]) -> Iterator[DayMonthOrder]:
    if "/" not in text and not marked_twice(text):
        return
    for match in _NUMBERS.finditer(text):
        first, separator, second, digits = match.groups()
        # Two numbers with a dot or a dash may be a version, a time or a range.
        if separator != "/" and digits is None:
            continue
        a, b = int(first), int(second)
        is_day_first, is_month_first = has_day(b, a), has_day(a, b)
        if is_month_first and not is_day_first and digits is None and b in short_years:
            continue
        if is_day_first != is_month_first:
            yield DayMonthOrder.DAY_FIRST if is_day_first else DayMonthOrder.MONTH_FIRST
        elif is_day_first and a != b:
            weekday = _weekday_beside(text, match)
            year = full_year(digits) if digits else only_year
            if weekday is not None and year is not None:
                yield from _weekday_proof(weekday, year, (a, b))


def _weekday_beside(text: str, match: re.Match[str]) -> int | None:
    near = text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
    before, after = _BEFORE.search(near), _AFTER.match(text, match.end())
    found = [_weekdays()[m.group(1)] for m in (before, after) if m and m.group(1) in _weekdays()]
    return found[0] if len(set(found)) == 1 else None


def _weekday_proof(weekday: int, year: int, numbers: tuple[int, int]) -> Iterator[DayMonthOrder]:
    a, b = numbers
    if not date.min.year <= year <= date.max.year:
        return
    is_day_first, is_month_first = _is_on(weekday, year, b, a), _is_on(weekday, year, a, b)
    if is_day_first != is_month_first:
        yield DayMonthOrder.DAY_FIRST if is_day_first else DayMonthOrder.MONTH_FIRST


def _is_on(weekday: int, year: int, month: int, day: int) -> bool:
    try:
        return date(year, month, day).weekday() == weekday
    except ValueError:
        return False


@cache
def _weekdays() -> dict[str, int]:
    """Return the names of weekdays in every language, without those that mean different days in two."""
    meanings: dict[str, set[int]] = {}
    for language in LANGUAGES:
        for name, weekday in names_of(language).weekdays.items():
            meanings.setdefault(name.rpartition("-")[0] or name, set()).add(weekday)
    return {name: days.pop() for name, days in meanings.items() if len(days) == 1}
