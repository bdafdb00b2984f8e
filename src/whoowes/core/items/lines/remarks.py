"""What a review of earlier actions says of a task, behind it: "UPS battery (Luis) - done 3/12".

The remark is parted from the task by its owner in brackets, by a dash or colon, or by being the rest of a
sentence ("The deck was sent on Tuesday"). It must tell what became of the task, else it is part of it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import Status, StatusReading
from whoowes.core.items.status import NO_STATUS, read_status
from whoowes.core.items.tables.cell_shapes import begins_due, is_name_like
from whoowes.core.items.words import NoteWords, words_for

_BEHIND_OWNER = re.compile(r"(\S[^()]*?)\s*\(([^()]{1,40})\)\s*[:–—-]+\s+(\S.*)", re.DOTALL)
_GAP = re.compile(r"\s*:\s+|\s+[–—-]+\s+")
_OWNER_LED = re.compile(r"([^,:;()]{1,40}?)\s*[,:;]\s+(?=\S)")
_NAME_LED = re.compile(r"([^\W\d_][\w.'’-]*(?: [A-Z][\w.'’-]*)?) (?=\S)")
_OWNER_BEHIND = re.compile(r"\s*\(([^()]{1,40})\)[.!]?$")
_LONGEST = 300
_CLOSED = (Status.DONE, Status.DROPPED)
_UNTOLD = frozenset({"other-words", "no-words", "no-status", "colour-says-nothing", "unticked-box"})


class Remark(NamedTuple):
    """What is said of a task under review."""

    task: str
    said: str
    owner: str = ""
    status: StatusReading = NO_STATUS
    due: str = ""


def take_remark(wording: TaskWording, locale: str, names: frozenset[str] = frozenset()) -> str:
    """Take owner and remark off a task under review and return the remark; empty where there is none.

    The remark tells the state where its words are known, and a new due date where it says "moved to".

    Args:
        wording: The task, taken apart; the remark's parts are set in it.
        locale: Language of the note.
        names: Who was there, by the attendee lines of the note.
    """
    words = words_for(locale)
    found = _behind_owner(wording, locale, words) or _told(wording, locale, words, names)
    if found is None:
        return ""
    wording.task = found.task
    wording.owner_raw = wording.owner_raw or found.owner
    wording.due_raw = wording.due_raw or found.due
    if found.status.rule not in _UNTOLD:
        wording.status = found.status
    return found.said


def _behind_owner(wording: TaskWording, locale: str, words: NoteWords) -> Remark | None:
    """Return the remark behind an owner in brackets: whatever it says, it is no part of the task."""
    parts = _BEHIND_OWNER.fullmatch(wording.task)
    if parts is None or wording.owner_raw or not is_name_like(parts[2], locale):
        return None
    task, owner, said = parts[1], parts[2].strip(), parts[3]
    return Remark(task, said, owner, read_status(said, locale=locale), _new_due(said, locale, words))


def _told(wording: TaskWording, locale: str, words: NoteWords, names: frozenset[str]) -> Remark | None:
    if len(wording.task) > _LONGEST:
        return None
    for task, said in _parted(wording.task, words):
        found = _report(task, said, locale, words, names)
        if found is not None and _agrees(found.status, wording.status):
            return found
    return None


def _parted(text: str, words: NoteWords) -> Iterator[tuple[str, str]]:
    for gap in _GAP.finditer(text):
        yield text[: gap.start()], text[gap.end() :]
    for gap in words.copula.finditer(fold(text)):
        start = unfolded(text, gap.start())
        before = text[:start].strip()
        if not _asks(before, words):
            yield before, text[start:].strip()


def _asks(before: str, words: NoteWords) -> bool:
    """Whether the words before "is sent" make that what is wanted: "Make sure the deck …"."""
    is_of_order = " " in before and is_order(before, words)
    return is_of_order or words.state_doubts.search(fold(before)) is not None


def _report(task: str, said: str, locale: str, words: NoteWords, names: frozenset[str]) -> Remark | None:
    """Return what a remark tells of a task: its state, a new date, or whose it is and how far."""
    owner, rest = _led_by_name(said, locale, names)
    due = _new_due(said, locale, words)
    status = read_status(said, locale=locale)
    if owner and status.rule in _UNTOLD:
        status = read_status(rest, locale=locale)
    is_told = status.rule not in _UNTOLD and (bool(owner) or status.rule != "open-word")
    if not task or not (is_told or due) or _leaves_work(status, due, said, rest, locale):
        return None
    behind = _OWNER_BEHIND.search(said)
    if not owner and behind and is_name_like(behind[1], locale):
        owner = behind[1]
    return Remark(task, said, owner, status, due)


def _leaves_work(status: StatusReading, due: str, said: str, rest: str, locale: str) -> bool:
    """Whether a remark that closes nothing is an order, or names a day that would be lost with it."""
    if status.status in _CLOSED:
        return False
    if is_order(rest, words_for(locale)):
        return True
    return not due and (obliged_rest(said, locale) is not None or may_name_time(fold(said), locale))


def _led_by_name(said: str, locale: str, names: frozenset[str]) -> tuple[str, str]:
    """Return the person with whom a remark begins, and what follows."""
    for lead in (_OWNER_LED, _NAME_LED):
        found = lead.match(said)
        if found and is_known_name(found[1], names, locale):
            return found[1], said[found.end() :]
    return "", said


def _agrees(told: StatusReading, known: StatusReading) -> bool:
    """Whether a remark says nothing else than the state at the end of its line does."""
    is_open_to_it = known.rule in _UNTOLD or known.rule == "closing-word-in-task"
    return is_open_to_it or told.rule in _UNTOLD or told.status is known.status


def _new_due(said: str, locale: str, words: NoteWords) -> str:
    moved = words.moved_to.search(fold(said))
    due = said[unfolded(said, moved.end()) :].strip() if moved else ""
    return due if due and begins_due(due, locale) else ""
