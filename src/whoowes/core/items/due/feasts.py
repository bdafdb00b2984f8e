"""Feasts: of a fixed day, counted from Easter, or the nth weekday of a month."""

from dataclasses import dataclass
from datetime import date, timedelta

from whoowes.core.items.due.days import nth_weekday


@dataclass(frozen=True, slots=True)
class Feast:
    """When a feast is, in any year. Made by `fixed`, `from_easter` and `nth`."""

    month: int = 0
    day: int = 0
    weekday: int | None = None
    easter_offset: int | None = None
    days_after: int = 0
    """Days behind the nth weekday."""

    @property
    def is_fixed(self) -> bool:
        """Whether it is the same day of the same month each year."""
        return self.easter_offset is None and self.weekday is None

    def in_year(self, year: int) -> date | None:
        """Return its day in a year of the Gregorian calendar."""
        if not _FIRST_YEAR <= year < date.max.year:
            return None
        if self.easter_offset is not None:
            return _easter(year) + timedelta(days=self.easter_offset)
        if self.weekday is not None:
            day = nth_weekday(year, self.month, self.weekday, self.day)
            return day + timedelta(days=self.days_after) if day else None
        return date(year, self.month, self.day)


def fixed(month: int, day: int) -> Feast:
    """Return a feast of a fixed day."""
    return Feast(month, day)


def from_easter(days: int) -> Feast:
    """Return a feast so many days after Easter Sunday."""
    return Feast(easter_offset=days)


def nth(month: int, weekday: int, number: int, *, days_after: int = 0) -> Feast:
    """Return the feast on, or after, the nth such weekday of a month, Monday = 0; the last one for 0."""
    return Feast(month, number, weekday, days_after=days_after)


_FIRST_YEAR = 1583


def _easter(year: int) -> date:
    """Return Easter Sunday (the anonymous Gregorian computus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    full = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * full) // 451
    month, day = divmod(h + full - 7 * m + 114, 31)
    return date(year, month, day + 1)
