"""Feasts: of a fixed day, counted from Easter, or on the first such weekday from a day on."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Feast:
    """When a feast is, in any year. Made by the functions below."""

    month: int = 0
    day: int = 0
    weekday: int | None = None
    easter_offset: int | None = None
    days_after: int = 0
    """Days behind that weekday."""
    is_never_on_sunday: bool = False
    """On a Sunday it is kept the day before."""

    @property
    def is_fixed(self) -> bool:
        """Whether it is the same day of the same month each year."""
        return self == Feast(self.month, self.day)

    def in_year(self, year: int) -> date | None:
        """Return its day in a year of the Gregorian calendar."""
        if not _FIRST_YEAR <= year < date.max.year:
            return None
        if self.easter_offset is not None:
            return _easter(year) + timedelta(days=self.easter_offset)
        day = date(year, self.month, self.day)
        if self.weekday is not None:
            return day + timedelta(days=(self.weekday - day.weekday()) % 7 + self.days_after)
        return day - timedelta(days=self.is_never_on_sunday and day.weekday() == _SUNDAY)


def fixed(month: int, day: int) -> Feast:
    """Return a feast of a fixed day."""
    return Feast(month, day)


def from_easter(days: int) -> Feast:
    """Return a feast so many days after Easter Sunday."""
    return Feast(easter_offset=days)


def on_or_after(month: int, day: int, weekday: int) -> Feast:
    """Return the feast on the first such weekday from a day on, Monday = 0."""
    return Feast(month, day, weekday)


def nth(month: int, weekday: int, number: int, *, days_after: int = 0) -> Feast:
    """Return the feast on the nth such weekday of a month, Monday = 0, or so many days after it."""
    return Feast(month, 7 * number - 6, weekday, days_after=days_after)


def never_on_sunday(month: int, day: int) -> Feast:
    """Return a feast of a fixed day that is kept the day before where that is a Sunday."""
    return Feast(month, day, is_never_on_sunday=True)


_FIRST_YEAR = 1583
_SUNDAY = 6


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
