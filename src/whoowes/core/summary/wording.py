"""The page's own words, one table per language; dates as the reader writes them, never ambiguous."""

import datetime as dt
from dataclasses import dataclass

from babel.dates import format_date

from whoowes.core.ledger.model import Doubt, EventKind


@dataclass(frozen=True, slots=True)
class Wording:
    """All words of the page in one language. Templates name their fields in braces."""

    locale: str
    document_title: str
    title: str
    between: str
    as_of: str
    after_no_call: str
    after_one_call: str
    after_calls: str
    next_call_on: str
    count: str
    count_overdue: str
    count_unclear: str
    longest_one_day: str
    longest_days: str
    since: str
    since_kind: dict[EventKind, str]
    since_moved: str
    since_due: str
    owes: str
    others: str
    clarify: str
    road: str
    achieved: str
    foot: str
    column_what: str
    column_who: str
    column_due: str
    column_agreed: str
    column_moved: str
    column_written: str
    column_missing: str
    column_call: str
    was_due: str
    one_call_late: str
    calls_late: str
    next_call: str
    next_call_dated: str
    no_date: str
    with_whom: str
    again: str
    unreadable: str
    about: str
    """Before a date that the notes name only roughly."""
    arrow: str
    doubt: dict[Doubt, str]
    could_be: str
    written_owner: str
    written_due: str
    written_status: str
    or_word: str
    win: str
    notes_left: str
    note_line: str
    note_line_beside: str
    comment_line: str
    pending: str
    pending_gone: str

    def date(self, day: dt.date) -> str:
        """Return a date with its month in letters, e.g. `6 Mar 2026`."""
        return format_date(day, format="d MMM y", locale=self.locale)

    def short_date(self, day: dt.date) -> str:
        """Return a date without its year, e.g. `6 Mar`."""
        return format_date(day, format="d MMM", locale=self.locale)

    def month(self, year: int, month: int) -> str:
        """Return a month with its year, e.g. `March 2026`."""
        return format_date(dt.date(year, month, 1), format="LLLL y", locale=self.locale)
