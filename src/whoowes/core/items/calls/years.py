"""The dates of a run of headings, of which some leave the year out.

Calls are noted newest first or newest last, so neighbours decide a missing year, and also which number of
`3/4` is the day (`product.md` "Call note", `reading-rules.md` "Calls").
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from whoowes.core.items.dates import CalendarDate

_FIRST_YEAR, _LAST_YEAR = 1990, 2200


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as a heading has it: a chip's exact date, or words that may lack the year."""

    raw: str
    exact: date | None = None
    words: CalendarDate | None = None

    @property
    def is_turnable(self) -> bool:
        """Whether the two numbers could also stand the other way round."""
        words = self.words
        return words is not None and words.alternative is not None and not words.is_order_certain

    @property
    def has_year(self) -> bool:
        """Whether the year is written."""
        return self.exact is not None or (self.words is not None and self.words.year is not None)

    def in_year(self, year: int, *, turned: bool = False) -> date | None:
        """Return the date in a year; None if there is no such day, or its weekday contradicts."""
        if self.exact is not None:
            return self.exact
        if self.words is None:
            return None
        return self.words.alternative_in_year(year) if turned else self.words.in_year(year)

    def known(self, *, turned: bool = False) -> date | None:
        """Return the date if its year is written."""
        if self.exact is not None or self.words is None or self.words.year is None:
            return self.exact
        return self.in_year(self.words.year, turned=turned and self.is_turnable)


@dataclass(frozen=True, slots=True)
class YearHints:
    """Where a missing year comes from once no neighbour has one."""

    year: int | None = None
    """Of the parent tab or the document's title."""
    created: date | None = None


def resolve(written: Sequence[WrittenDate], hints: YearHints) -> tuple[date | None, ...]:
    """Return the date of each, in order; None where it stays open."""
    is_turnable = any(item.is_turnable for item in written)
    known = tuple([item.known() for item in written])
    if not is_turnable and None not in known:
        return known
    straight = _best_run(written, hints, turned=False)
    if not is_turnable:
        return straight.dates
    turned = _best_run(written, hints, turned=True)
    if turned.is_better_than(straight):
        return turned.dates
    if straight.is_better_than(turned):
        return straight.dates
    return tuple(
        None if item.words is not None and item.words.is_order_open else day
        for item, day in zip(written, straight.dates, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Run:
    """One way to read all the headings."""

    dates: tuple[date | None, ...]
    breaks: int
    """Neighbours that stand against the order of the run."""
    span: int
    """Days from the first to the last."""

    @property
    def cost(self) -> tuple[int, int, int]:
        return (self.dates.count(None), self.breaks, self.span)

    def is_better_than(self, other: "_Run") -> bool:
        """Whether the order of the headings, not merely their distance, speaks for this reading."""
        return self.cost[:2] < other.cost[:2]


def _best_run(written: Sequence[WrittenDate], hints: YearHints, *, turned: bool) -> _Run:
    runs = [_run(written, hints, turned=turned, newest_first=first) for first in (True, False)]
    return min(runs, key=lambda run: run.cost)


def _run(written: Sequence[WrittenDate], hints: YearHints, *, turned: bool, newest_first: bool) -> _Run:
    dates = [item.known(turned=turned) for item in written]
    anchor = next((n for n, day in enumerate(dates) if day is not None), None)
    if anchor is None and written:
        # The oldest call stands nearest to the year that the title or the creation time names.
        anchor = len(written) - 1 if newest_first else 0
        dates[anchor] = _from_hints(written[anchor], hints, turned=turned)
    if anchor is not None and dates[anchor] is not None:
        _fill(written, dates, range(anchor + 1, len(dates)), turned=turned, falling=newest_first)
        _fill(written, dates, range(anchor - 1, -1, -1), turned=turned, falling=not newest_first)
    return _Run(tuple(dates), _breaks(dates, newest_first=newest_first), _span(dates))


def _fill(
    written: Sequence[WrittenDate], dates: list[date | None], order: range, *, turned: bool, falling: bool
) -> None:
    before = order.start - order.step
    last = dates[before]
    for number in order:
        if dates[number] is None and not written[number].has_year and last is not None:
            dates[number] = _next_to(written[number], last, turned=turned, falling=falling)
        last = dates[number] or last


def _next_to(item: WrittenDate, last: date, *, turned: bool, falling: bool) -> date | None:
    years = (last.year, last.year - 1) if falling else (last.year, last.year + 1)
    days = _days(item, years, turned=turned)
    if falling:
        return max((day for day in days if day <= last), default=None)
    return min((day for day in days if day >= last), default=None)


def _days(item: WrittenDate, years: Sequence[int], *, turned: bool) -> list[date]:
    is_turned = turned and item.is_turnable
    found = (item.in_year(y, turned=is_turned) for y in years if _FIRST_YEAR <= y <= _LAST_YEAR)
    return [day for day in found if day is not None]


def _from_hints(item: WrittenDate, hints: YearHints, *, turned: bool) -> date | None:
    if hints.year is not None:
        return next(iter(_days(item, (hints.year,), turned=turned)), None)
    created = hints.created
    if created is None:
        return None
    days = _days(item, (created.year - 1, created.year, created.year + 1), turned=turned)
    return min(days, key=lambda day: abs((day - created).days), default=None)


def _breaks(dates: Sequence[date | None], *, newest_first: bool) -> int:
    known = [day for day in dates if day is not None]
    return sum(a < b if newest_first else a > b for a, b in pairwise(known))


def _span(dates: Sequence[date | None]) -> int:
    known = [day for day in dates if day is not None]
    return (max(known) - min(known)).days if known else 0


def is_in_order(dates: Sequence[date], *, at: int, day: date) -> bool:
    """Whether a date fits between its neighbours in a run whose direction the run itself shows."""
    fits: Callable[[date, date], bool] | None = _direction(dates)
    if fits is None:
        return False
    before, after = dates[:at], dates[at:]
    return (not before or fits(before[-1], day)) and (not after or fits(day, after[0]))


def _direction(dates: Sequence[date]) -> Callable[[date, date], bool] | None:
    steps = list(_steps(dates))
    if steps and all(step < 0 for step in steps):
        return lambda a, b: a > b
    if steps and all(step > 0 for step in steps):
        return lambda a, b: a < b
    return None


def _steps(dates: Sequence[date]) -> Iterator[int]:
    return ((b - a).days for a, b in pairwise(dates))
