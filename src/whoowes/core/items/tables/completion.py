"""Cells of a "Completed" or "Done?" column: a date by which something was finished, a tick, other words."""

from collections.abc import Sequence
from datetime import date, timedelta

from whoowes.core.document.text import is_unreadable
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.model import Call, DateSource
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.read import NO_STATUS, read_done_cell
from whoowes.core.items.tables.joined_states import perhaps

_HALF_YEAR = timedelta(days=183)
_OPEN_ENDED = {DateSource.CREATED, DateSource.RAISED, DateSource.NONE}
"""Rows of such calls are kept up to date long after: a later date is no plan."""
_LONGEST_CHIP_WORDS = 3
_EDGES = " .,;:!()[]✓✔✅☑"


def read_completion(text: str, chips: Sequence[date], call: Call | None, locale: str) -> StatusReading:
    """Read a cell which says when, or whether, a row was finished.

    Only a cell that is wholly a date or a done word is done: "by 27 March" and "Target 27 March" are plans,
    and anything else not known is unclear.

    Args:
        text: The cell's words.
        chips: Dates of its date chips.
        call: For a column that may hold plans ("Completion"): a date after this call is unclear. None for a
            column that speaks of the past alone ("Date completed"): people fill it in long after the call.
        locale: The language of the notes.
    """
    raw = text.strip()
    days = _whole_dates(raw, locale)
    if is_unreadable(raw) or not (days or chips):
        return read_done_cell(raw, locale=locale)
    if not days and len(raw.split()) > _LONGEST_CHIP_WORDS:
        return StatusReading(Status.UNCLEAR, raw, "not-wholly-a-date")
    if any(_is_after(day, call) for day in chips) or any(is_later(day, call) for day in days):
        return StatusReading(Status.UNCLEAR, raw, "completed-after-call")
    return StatusReading(Status.DONE, raw, "date-completed")


def read_done_or_due(text: str, chips: Sequence[date], call: Call, locale: str) -> StatusReading:
    """Read a day that may be a deadline, or on which a row was finished: in doubt unless it is to come."""
    if not text or call.date is None or call.source in _OPEN_ENDED:
        return NO_STATUS
    told = read_completion(text, chips, call, locale)
    return perhaps(told) if told.rule == "date-completed" else NO_STATUS


def _whole_dates(raw: str, locale: str) -> tuple[CalendarDate, ...]:
    """Return the one date of which a cell consists, else nothing."""
    found = find_dates(raw, locale=locale, order=None)
    if len(found) != 1:
        return ()
    start, end = found[0].span
    return found if not (raw[:start] + raw[end:]).strip(_EDGES) else ()


def _is_after(day: date, call: Call | None) -> bool:
    return call is not None and call.date is not None and call.source not in _OPEN_ENDED and day > call.date


def is_later(found: CalendarDate, call: Call | None) -> bool:
    """Whether a date lies after the call whose note names it; without a year, by less than half of one."""
    if call is None or call.date is None or call.source in _OPEN_ENDED:
        return False
    if found.year is not None:
        return found.date is not None and found.date > call.date
    day = found.in_year(call.date.year)
    return day is not None and call.date < day <= call.date + _HALF_YEAR
