"""Dates written out with a day and a month: how they look, and which number is the day.

The order of `3/4` follows the client's own notes where they decide it, else the locale
(`reading-rules.md` "Due dates", the a/b rule).
"""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from whoowes.core.items.due.clock import is_clock_prefix
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.forms import Matches
from whoowes.core.items.due.names import Names, language_of, locale_order, names_of
from whoowes.core.items.due.words import words_of
from whoowes.core.items.readings import DayMonthOrder

_MONTHS = range(1, 13)
_LONGEST = (0, *(monthrange(2024, month)[1] for month in _MONTHS))
"""Days of each month in a leap year."""
_CENTURY = 2000


class CalendarDate(NamedTuple):
    """A date as written: its parts, and what is open about them.

    `span` counts characters of the text (half-open); `weekday` counts from Monday = 0.
    """

    day: int
    month: int
    year: int | None
    weekday: int | None
    span: tuple[int, int]
    alternative: tuple[int, int] | None = None
    """(day, month) the other way round, where both are possible, or of another month: "12 jui"."""
    is_order_open: bool = False
    """Neither the notes nor the locale say which of the two numbers is the day."""
    is_order_certain: bool = True
    """The words, the numbers or the client's own notes decide the order, not merely the locale."""
    could_be_month: bool = False
    """ "Mar 26", "3/26" where the day comes first: the 26th, or March 2026."""
    could_be_weekday: int | None = None
    """ "Mar 10" in Spanish: 10 March, or Tuesday the 10th. The weekday that it may be."""

    def in_year(self, year: int) -> date | None:
        """Return the date in a year; None if there is no such day or the weekday written contradicts it."""
        return _day_of(year, self.month, self.day, self.weekday)

    def alternative_in_year(self, year: int) -> date | None:
        """Return the same for the numbers the other way round."""
        if self.alternative is None:
            return None
        day, month = self.alternative
        return _day_of(year, month, day, self.weekday)

    @property
    def date(self) -> date | None:
        """The one date that is meant; None where a year is missing or order or weekday leave it open."""
        if self.year is None or self.could_be_month or self.could_be_weekday is not None:
            return None
        main, other = self.in_year(self.year), self.alternative_in_year(self.year)
        if self.weekday is not None and not self.is_order_certain:
            return main if other is None else (other if main is None else None)
        return None if self.is_order_open else main


def calendar_dates(
    text: str, *, locale: str, order: DayMonthOrder | None, is_cell: bool
) -> tuple[CalendarDate, ...]:
    """Find every explicit date in `text`, in order.

    Args:
        text: Any text; spans of the result count its characters.
        locale: Whose names of months, and whose order where `order` is None.
        order: What the client's own notes say of `3/4`.
        is_cell: The text is a due cell, so that looser forms are dates too ("13.1", "4 March 26").
    """
    return dates_in(fold(text), locale=locale, order=order, is_cell=is_cell)


def dates_in(
    folded: str, *, locale: str, order: DayMonthOrder | None, is_cell: bool
) -> tuple[CalendarDate, ...]:
    """Do the same for text that is folded already."""
    matches = Matches(folded, locale, is_cell=is_cell)
    orientation, names = _Orientation(order, locale), names_of(locale)
    found: list[CalendarDate] = []
    position = 0
    while match := matches.first(position):
        parsed = orientation.read(match, names)
        if parsed is not None:
            found.append(parsed)
        position = match.end() if parsed else match.start() + 1
    return tuple(found)


def has_day(month: int, day: int) -> bool:
    """Tell whether a month ever has such a day."""
    return month in _MONTHS and 1 <= day <= _LONGEST[month]


def full_year(digits: str) -> int:
    """Return 2026 for "26", "'26" and "2026"."""
    number = int(digits.lstrip("'"))
    return number if number >= 100 else _CENTURY + number  # noqa: PLR2004 (two digits or four)


def _day_of(year: int, month: int, day: int, weekday: int | None) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if weekday is None or found.weekday() == weekday else None


class _Orientation(NamedTuple):
    """Reads the parts of one match, settling which number is the day."""

    order: DayMonthOrder | None
    locale: str

    def read(self, match: re.Match[str], names: Names) -> CalendarDate | None:
        parts = match.groupdict()
        named = parts["weekday"] or parts["weekday_after"]
        weekday = names.weekdays[named] if named else None
        year = full_year(parts["year"]) if parts.get("year") else None
        if "a" in parts:
            return self._numbers(match, int(parts["a"]), int(parts["b"]), year, weekday)
        leading = parts.get("leading")
        name = leading or parts.get("name")
        month, day = names.months[name] if name else int(parts["month"]), int(parts["day"])
        if not has_day(month, day):
            return None
        if name and name in names.twofold_months:
            other = (day, names.twofold_months[name])
            return CalendarDate(day, month, year, weekday, match.span(), other, True, False)  # noqa: FBT003
        # "mar 10": only a name in front, with nothing that shows it to be the month, may be a weekday.
        if leading is None or year is not None or weekday is not None:
            return CalendarDate(day, month, year, weekday, match.span())
        return CalendarDate(
            day,
            month,
            None,
            None,
            match.span(),
            could_be_month=not parts["suffix"] and not self._is_month_first(),
            could_be_weekday=names.weekdays.get(leading),
        )

    def _numbers(
        self, match: re.Match[str], a: int, b: int, year: int | None, weekday: int | None
    ) -> CalendarDate | None:
        is_day_first, is_month_first = has_day(b, a), has_day(a, b)
        if match["separator"] == "." and year is None and self._is_clock(match, weekday, is_day_first):
            return None
        if not (is_day_first or is_month_first):
            return None
        if a == b or not (is_day_first and is_month_first):
            day, month = (a, b) if is_day_first else (b, a)
            is_bare = year is None and weekday is None and not is_day_first
            may_be_month = is_bare and match["separator"] == "/" and not self._is_month_first()
            return CalendarDate(day, month, year, weekday, match.span(), could_be_month=may_be_month)
        known = self.order or locale_order(self.locale)
        # Dots are how day-first countries write; under a month-first order the two hints contradict.
        is_open = known is None or (known is DayMonthOrder.MONTH_FIRST and match["separator"] == ".")
        pair, other = ((b, a), (a, b)) if known is DayMonthOrder.MONTH_FIRST else ((a, b), (b, a))
        return CalendarDate(
            *pair,
            year,
            weekday,
            match.span(),
            alternative=other,
            is_order_open=is_open,
            is_order_certain=not is_open and self._is_certain(known, match["separator"], weekday),
        )

    def _is_certain(self, known: DayMonthOrder | None, separator: str, weekday: int | None) -> bool:
        """Tell whether more than the locale says which number is the day."""
        # In French "mar. 11/3" of a Wednesday is a slip, and not the 3rd of November.
        holds_against_weekday = (
            weekday is not None and known is DayMonthOrder.DAY_FIRST and language_of(self.locale) != "en"
        )
        # Nobody who writes the month first writes dots.
        return self.order is not None or separator == "." or holds_against_weekday

    def _is_clock(self, match: re.Match[str], weekday: int | None, is_day_first: bool) -> bool:  # noqa: FBT001
        """Tell whether "10.30", "Thu 7.30", "um 10.12" are clock times; a final dot makes "10.12." a date."""
        words = words_of(language_of(self.locale))
        before = match.string[: match.start("a")]
        is_after_prefix = not match.group().endswith(".") and is_clock_prefix(before, words)
        is_no_month_first = weekday is None or not self._is_month_first()
        return is_after_prefix or (is_no_month_first and not is_day_first)

    def _is_month_first(self) -> bool:
        """Tell whether month and day are usual in the order of "Mar 26", so that it is no month of a year."""
        return (self.order or locale_order(self.locale)) is DayMonthOrder.MONTH_FIRST
