"""What the words of a status cell tell that no table of states has: "two in, one to come", "she loves it"."""

from dataclasses import replace

from whoowes.core.items.lines.remark_states import how_far
from whoowes.core.items.model import UNREAD_REMARK, Sighting
from whoowes.core.items.readings import DueKind, Status, StatusReading
from whoowes.core.items.row_due import IN_STATE_CELL, day_in_doubt, is_silent
from whoowes.core.ledger.dues import DueRules
from whoowes.core.ledger.threads import Thread

_IN_OTHER_WORDS = "other-words"


def under_review(sighting: Sighting, locale: str) -> Sighting:
    """Return a row of a table of earlier actions with the state that its words tell, or leave open."""
    item = sighting.item
    is_cell = item.where.table is not None and item.status.rule == _IN_OTHER_WORDS
    return _with_state(sighting, how_far(item.status.raw, locale)) if is_cell and item.is_review else sighting


def of_promise(sighting: Sighting, thread: Thread, rules: DueRules, locale: str) -> Sighting:
    """Return a row of a table with the state that its words tell of the promise that it restates.

    Words that stood there before tell nothing new, and beside a new day the promise is open, whatever they
    say. What plainly goes on is open; of all else nobody knows. A day that they name is perhaps its new one.
    """
    sighting, status = _with_day_told(sighting, thread), sighting.item.status
    if sighting.item.where.table is None or status.rule not in {_IN_OTHER_WORDS, UNREAD_REMARK}:
        return sighting
    if _stood_there_before(status, thread) or _has_a_new_day(sighting, thread, rules):
        return _with_state(sighting, StatusReading(Status.OPEN, status.raw, _IN_OTHER_WORDS))
    return _with_state(sighting, how_far(status.raw, locale))


def _with_day_told(sighting: Sighting, thread: Thread) -> Sighting:
    """Return a row whose words name a day to come as one that leaves the date of its promise open."""
    told, due = sighting.date_beside, thread.life.due
    is_told = told is not None and told.rule == IN_STATE_CELL and is_silent(sighting.due)
    if not is_told or told is None or told.date is None or (due.date is not None and told.date <= due.date):
        return sighting
    return replace(sighting, due=day_in_doubt((told.date,)), date_beside=None)


def _with_state(sighting: Sighting, status: StatusReading) -> Sighting:
    return replace(sighting, item=sighting.item._replace(status=status))


def _stood_there_before(status: StatusReading, thread: Thread) -> bool:
    return any(
        each.item.status.raw == status.raw and each.item.status.status is Status.OPEN
        for each in thread.sightings
    )


def _has_a_new_day(sighting: Sighting, thread: Thread, rules: DueRules) -> bool:
    """Whether a row names a day to come, and a later one than that of its promise."""
    said, due, call = rules.due_of(sighting), thread.life.due, sighting.call_date
    if not sighting.due.raw or said.kind is not DueKind.DATE or said.date is None or call is None:
        return False
    return said.date > call and (due.date is None or said.date > due.date)
