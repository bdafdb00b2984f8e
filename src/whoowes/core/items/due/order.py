"""Which number of `3/4` is the day in one client's notes."""

import re
from collections.abc import Iterable
from datetime import date

from whoowes.core.items.due.explicit import calendar_dates, has_day
from whoowes.core.items.due.folding import fold
from whoowes.core.items.model import DayMonthOrder

_NUMBERS = re.compile(
    r"(?<![0-9/.\-])(?!24/7\b)([0-9]{1,2})([/.\-])([0-9]{1,2})(?:\2((?:[0-9]{2}){1,2}))?(?![0-9/]|[.\-][0-9])"
)


def infer_order(texts: Iterable[str]) -> DayMonthOrder | None:
    """Return the order that all of a client's due texts and headings prove, or None.

    A number above 12 proves it, and so does a weekday that agrees with a full date in one order only
    (`reading-rules.md`, the a/b rule). None where nothing proves it, or the notes contradict themselves.
    """
    proofs = {proof for text in texts for proof in _proofs(text)}
    return proofs.pop() if len(proofs) == 1 else None


def _proofs(text: str) -> Iterable[DayMonthOrder]:
    for match in _NUMBERS.finditer(fold(text)):
        first, separator, second, year = match.groups()
        # Two numbers with a dot or a dash may be a version, a time or a range.
        if separator != "/" and year is None:
            continue
        a, b = int(first), int(second)
        is_day_first, is_month_first = has_day(b, a), has_day(a, b)
        if is_day_first != is_month_first:
            yield DayMonthOrder.DAY_FIRST if is_day_first else DayMonthOrder.MONTH_FIRST
    yield from _weekday_proofs(text)


def _weekday_proofs(text: str) -> Iterable[DayMonthOrder]:
    for found in calendar_dates(text, locale="en-GB", order=DayMonthOrder.DAY_FIRST, is_cell=False):
        if found.alternative is None or found.year is None or found.weekday is None:
            continue
        if not date.min.year <= found.year <= date.max.year:
            continue
        agrees, other_agrees = found.in_year(found.year), found.alternative_in_year(found.year)
        if bool(agrees) != bool(other_agrees):
            yield DayMonthOrder.DAY_FIRST if agrees else DayMonthOrder.MONTH_FIRST
