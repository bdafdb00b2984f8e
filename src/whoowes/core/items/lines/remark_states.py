"""How far a task is, and by when, by a remark on it: "still waiting on Tom", "open, comes by Monday"."""

import re
from dataclasses import replace

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.due import as_of_a_task, split_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.remark_clauses import is_unfinished, settled_first
from whoowes.core.items.model import GOES_ON, UNREAD_REMARK
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.read import PARTICIPLE, TELLS_NO_STATE, read_status
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.deeds import NOT_YET, STILL

_STILL = re.compile(rf"^{STILL}")
_NOT_YET = re.compile(NOT_YET)
_STILL_OPEN = frozenset({"not-done-yet", "reopened"})


def how_far(said: str, locale: str) -> StatusReading:
    """Return the state by a remark of which no rule makes one ("chased twice"): open, or unclear."""
    denied = _NOT_YET.match(fold(said))
    if denied and read_status(said[unfolded(said, denied.end()) :], locale=locale).rule in TELLS_NO_STATE:
        # "Not yet, she feels awkward about it"; "not yet, forget it" tells more.
        return StatusReading(Status.OPEN, said, "not-done-yet")
    words = words_for(locale)
    still = _STILL.match(fold(said))
    rest = said[unfolded(said, still.end()) :] if still else said
    status = read_status(rest, locale=locale)
    # "Website: new photos" and "Budget: draft" may be what is to be done.
    is_no_task = (
        still is not None or tells_a_deed(rest, words) or words.tail_states.match(fold(rest)) is not None
    )
    is_open = status.rule in _STILL_OPEN or (status.rule == "open-word" and is_no_task)
    if is_open or is_unfinished(said, locale):
        return StatusReading(Status.OPEN, said, status.rule if is_open else GOES_ON)
    settled = settled_first(said, status, locale)
    if settled is not status or (status.rule == PARTICIPLE and still is None):
        return replace(settled, raw=said)
    return StatusReading(Status.UNCLEAR, said, UNREAD_REMARK)


def told_due(rest: str, status: StatusReading, locale: str) -> str:
    """Return the deadline in a remark on what is open: "still open, comes by Monday"."""
    is_open = status.status is Status.OPEN and status.rule not in TELLS_NO_STATE
    if not is_open or not may_name_time(fold(rest), locale):
        return ""
    split = split_due(as_of_a_task(rest), locale=locale)
    return split[1] if split else ""


def goes_on(said: str) -> bool:
    """Whether a remark begins with "still" and its like."""
    return _STILL.match(fold(said)) is not None


def tells_a_deed(said: str, words: NoteWords) -> bool:
    """Whether a remark begins with a participle: "scheduled for 2 December" is no deadline."""
    return words.any_participle.match(said.casefold()) is not None
