"""Owner and due date that stand beside or below a task with their label: "Owner: Kevin", "Due: 13 March".

The labels are the headers of columns, in every language; a date may also stand before the task, as its label.
"""

import re
from calendar import monthrange
from datetime import date

from whoowes.core.document.text import fold
from whoowes.core.items.due import read_due
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.lines.signs import may_hold_label
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.readings import DueKind
from whoowes.core.items.status.read import read_status
from whoowes.core.items.tables.cell_shapes import begins_due, is_name_like
from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.words import Role

_FIELD = re.compile(r"\s*([^\W\d][^:|]{1,24}?)\s?:\s+(\S.{0,80}?)\s*")
_PARTS = re.compile(r"\s*[|(\[]\s*|\s+[–—-]\s+|[;,]\s+")
_END = " )]|;,."
_LONGEST_ASSIGNED = 60
_DATE_FIRST = re.compile(r"([^:–—]{2,25}?)(?:\s?:|\s[–—-])\s+(?=\S)")
_ROLES = {Role.OWNER, Role.DUE}


def take_labelled(wording: TaskWording, locale: str) -> None:
    """Take labelled fields off the end of a task, where neither mark nor chip says the same."""
    if ":" not in wording.task:
        return
    parts = list(_PARTS.finditer(wording.task))
    for mark in reversed(parts):
        field = _field(wording.task[mark.end() :].strip(_END), locale)
        if field is None or not _may_take(wording, field[0]):
            break
        if field[0] is Role.OWNER:
            wording.owner_raw = field[1]
        else:
            wording.due_raw = field[1]
        wording.task = wording.task[: mark.start()].rstrip()


def take_date_before(wording: TaskWording, call: Call, locale: str) -> None:
    """Take a date off the beginning of a task that it labels: "By Friday: Kevin to send it"."""
    if wording.due_raw or wording.due_chips or not may_hold_label(fold(wording.task)):
        return
    mark = _DATE_FIRST.match(wording.task)
    if mark is None or not begins_due(mark[1], locale):
        return
    reading = read_due(mark[1], call_date=call.date, next_call=None, locale=locale, order=None)
    if reading.kind is DueKind.DATE and reading.date and not _may_be_name(mark[1], reading.date):
        wording.task, wording.due_raw = wording.task[mark.end() :], mark[1]


def _may_be_name(words: str, day: date) -> bool:
    """Tell "May: send it", which may be a person, from "Friday: send it"; a month is due on its last day."""
    return len(words.split()) == 1 and words.isalpha() and day.day == monthrange(day.year, day.month)[1]


def with_plain_field(item: RawItem, text: str, locale: str) -> RawItem | None:
    """Return an item with the owner or the day of a plain line below it; else None.

    None, too, where the task itself names who does it: of its state such a line says nothing for certain.
    """
    told = with_field(item, text, locale)
    if told is None or told.status is not item.status:
        return None
    if told.owner_raw != item.owner_raw and names_own_owner(item.task, locale):
        return None
    return told if told.due_raw == item.due_raw or begins_due(told.due_raw, locale) else None


def with_field(item: RawItem, text: str, locale: str) -> RawItem | None:
    """Return an item with a line below it ("Owner: Kevin") taken over; None if it is no such line."""
    found = _FIELD.fullmatch(text)
    role = role_of(found[1], locale) if found else None
    if found is None:
        assigned = _assigned(text, locale)
        return _owned(item, assigned) if assigned and not item.own_owner else None
    if role is Role.OWNER and not item.own_owner:
        return _owned(item, found[2])
    if role is Role.DUE and not item.due_raw:
        return item._replace(due_raw=found[2])
    if role is Role.STATUS and not item.status.raw:
        status = read_status(found[2], locale=locale)
        return item._replace(status=status, status_raw=status.raw)
    return None


def _owned(item: RawItem, owner: str) -> RawItem:
    return item._replace(owner_raw=owner, is_owner_doubtful=False)


def _assigned(text: str, locale: str) -> str:
    """Return whom a line names that says nothing else: "Assigned to Kevin Wong"."""
    if len(text) > _LONGEST_ASSIGNED:
        return ""
    key, marks = fold(text), words_for(locale).assigned
    mark = next((mark for mark in marks if key.startswith(f"{mark} ")), "")
    name = text[len(mark) :].strip()
    return name if mark and is_name_like(name, locale) else ""


def _field(text: str, locale: str) -> tuple[Role, str] | None:
    found = _FIELD.fullmatch(text)
    role = role_of(found[1], locale) if found else None
    return (role, found[2]) if found and role in _ROLES else None


def _may_take(wording: TaskWording, role: Role) -> bool:
    return not (wording.owner_raw if role is Role.OWNER else wording.due_raw or wording.due_chips)
