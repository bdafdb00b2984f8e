"""Explicit dates in headings, tab titles and document titles. Relative words are never a call's date."""

from whoowes.core.items.due.explicit import CalendarDate, calendar_dates
from whoowes.core.items.due.folding import may_have_digit
from whoowes.core.items.due.names import language_of, locale_order
from whoowes.core.items.readings import DayMonthOrder
from whoowes.core.kept import kept

__all__ = ["CalendarDate", "find_dates"]

_ENGLISH = "en"


def find_dates(text: str, *, locale: str, order: DayMonthOrder | None) -> tuple[CalendarDate, ...]:
    """Return every date that a heading or title writes out, in order.

    Both a day and a month must stand there; "March 2026", "Q2" and "Friday" are no dates. A weekday that
    stands with a date is kept: `CalendarDate.in_year` is None where it contradicts. Where the numbers of
    `3/4` can be read both ways, `alternative` holds the other way. English names of months count where the
    note's own language finds no date at all: "Call 4 March 2026" over an Italian table.

    Args:
        text: A heading or title ("2026-03-04 Acme call", "Call w/ Acme 3/4", "Wed 4 Mar").
        locale: Names of months, and the order of `3/4` where `order` is None.
        order: What the client's own notes say of it (`infer_order`).
    """
    # Every form has a number, and most lines have none.
    if not may_have_digit(text):
        return ()
    return _found(text, locale, order)


@kept
def _found(text: str, locale: str, order: DayMonthOrder | None) -> tuple[CalendarDate, ...]:
    own = calendar_dates(text, locale=locale, order=order, is_cell=False)
    if own or language_of(locale) == _ENGLISH:
        return own
    # Only months by name: numbers that the note's own language does not take for a date are none.
    kept_order = order or locale_order(locale)
    english = calendar_dates(text, locale=_ENGLISH, order=kept_order, is_cell=False)
    return tuple(one for one in english if any(map(str.isalpha, text[slice(*one.span)])))
