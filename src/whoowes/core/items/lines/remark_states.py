"""How far a task is by a remark that no rule reads as its state: "still waiting on Tom", "chased twice"."""

import re
from dataclasses import replace

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.model import UNREAD_REMARK, Status, StatusReading
from whoowes.core.items.status import read_status
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.deeds import STILL

_STILL = re.compile(rf"^{STILL}")
_STILL_OPEN = frozenset({"not-done-yet", "reopened"})


def how_far(said: str, locale: str) -> StatusReading:
    """Return the state of a task by such a remark: plainly open, or unclear in its words."""
    words = words_for(locale)
    still = _STILL.match(fold(said))
    rest = said[unfolded(said, still.end()) :] if still else said
    status = read_status(rest, locale=locale)
    # "Website: new photos" and "Budget: draft" may be what is to be done.
    is_no_task = (
        still is not None or tells_a_deed(rest, words) or words.tail_states.match(fold(rest)) is not None
    )
    is_open = status.rule in _STILL_OPEN or (status.rule == "open-word" and is_no_task)
    return replace(status, raw=said) if is_open else StatusReading(Status.UNCLEAR, said, UNREAD_REMARK)


def goes_on(said: str) -> bool:
    """Whether a remark begins with "still" and its like."""
    return _STILL.match(fold(said)) is not None


def tells_a_deed(said: str, words: NoteWords) -> bool:
    """Whether a remark begins with a participle: "scheduled for 2 December" is no deadline."""
    return words.any_participle.match(said.casefold()) is not None
