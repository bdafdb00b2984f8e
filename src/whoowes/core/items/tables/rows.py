"""Rows of an action table, and the fields of a transposed one, as items."""

from dataclasses import replace
from functools import cached_property

from whoowes.core.items.lines.wording import TaskWording, take_apart
from whoowes.core.items.model import Call, RawItem, Status, StatusReading
from whoowes.core.items.placeholders import is_placeholder
from whoowes.core.items.privacy import (
    internal_end,
    internal_mark_length,
    is_kept_from_client,
    is_marked_internal,
    is_of_trainee,
    may_be_marked,
)
from whoowes.core.items.sections import Section
from whoowes.core.items.status import NO_STATUS, in_section, read_status, struck_out
from whoowes.core.items.tables.cells import CellValue, ReadCell, aligned, raw_status, value_of_lines
from whoowes.core.items.tables.columns import DUES, OWNERS, STATES, TASKS
from whoowes.core.items.tables.combined_cells import part_owner_due, part_task
from whoowes.core.items.tables.completion import read_completion
from whoowes.core.items.tables.fields import Fields
from whoowes.core.items.tables.task_lines import TaskLines, split_tasks
from whoowes.core.items.words import Kind, Role, words_for
from whoowes.core.problems import Where

SECTION_STATES = {
    Kind.DONE: (Status.DONE, "done-section"),
    Kind.DROPPED: (Status.DROPPED, "dropped-section"),
}
_TOPICS = (Role.WEAK_TASK, Role.ISSUE)
_SILENT_RULES = {
    "no-status",
    "no-words",
    "colour-says-nothing",
    "other-words",
    "done-column-empty",
    "unticked-box",
}


class RowReader:
    """Turns one row into items."""

    def __init__(self, fields: Fields, section: Section, call: Call, where: Where, locale: str) -> None:
        self.fields = fields
        self.section = section
        self.call = call
        self.where = where
        self.locale = locale
        self.task = _task_cell(fields)

    def items(self) -> list[RawItem]:
        """Return the items of the row: none for a placeholder, several where the task cell lists several."""
        fields = self.fields
        owner, due = fields.first(Role.OWNER), fields.first(Role.DUE, Role.DUE_REVISED)
        tasks = split_tasks(self.task, owner, due, self.locale)
        found = (self._item(task, number, len(tasks)) for number, task in enumerate(tasks))
        return [item for item in found if item is not None]

    def _item(self, task: TaskLines, number: int, count: int) -> RawItem | None:
        fields = self.fields
        owned = bool(fields.first(Role.OWNER, Role.OWNER_DUE).value.text)
        wording = take_apart(task.line.inlines, locale=self.locale, names_owner=not owned)
        if is_placeholder(wording.task, words_for(self.locale)):
            return None
        if fields.of(Role.TASK_OWNER) and not owned:
            _split_owner_off(wording, self.locale)
        owner = self._owner(wording, number, count)
        due, previous = self._due(wording, number, count)
        status = self._status(wording, number, count)
        return RawItem(
            task=wording.task,
            call=self.call,
            where=self.where,
            position=0,
            links=wording.links,
            owner_raw=owner.text,
            owner_chips=owner.people,
            due_raw=due.text,
            due_chips=due.dates,
            due_previous_raw=previous,
            is_due_struck=bool(due.struck) and not due.text and not due.dates,
            status_raw=status.raw,
            status=status,
            number=fields.text(Role.NUMBER) or wording.number,
            priority=fields.text(Role.PRIORITY) or None,
            notes=self._notes(task),
            result=fields.text(Role.RESULT),
            is_internal=self.section.is_internal or wording.is_internal or self._is_marked_internal,
            is_carried_forward=self.section.is_carried,
        )

    # Owner

    def _owner(self, wording: TaskWording, number: int, count: int) -> CellValue:
        fields = self.fields
        if fields.of(Role.OWNER_DUE):
            return part_owner_due(aligned(fields.first(Role.OWNER_DUE), count, number), self.locale)[0]
        own = aligned(fields.first(Role.OWNER), count, number)
        if own.text or wording.owner_raw:
            return own if own.text else CellValue(wording.owner_raw, wording.owner_chips)
        if own.struck and not self.task.value.text:
            return CellValue(own.struck)
        return CellValue(self.section.owner_raw, self.section.owner_chips)

    # Due date

    def _due(self, wording: TaskWording, number: int, count: int) -> tuple[CellValue, str]:
        """Return the due words that count, and those they replace."""
        fields = self.fields
        if fields.of(Role.OWNER_DUE):
            return part_owner_due(aligned(fields.first(Role.OWNER_DUE), count, number), self.locale)[1], ""
        revised = aligned(fields.first(Role.DUE_REVISED), count, number)
        plan = Role.DUE if fields.of(Role.DUE) else Role.COMPLETION
        planned = aligned(fields.first(plan), count, number)
        original = fields.first(Role.DUE_ORIGINAL).value.any_text
        if revised.text and not _is_blank(revised):
            return revised, original or planned.any_text or revised.struck
        current = planned if planned.any_text else fields.first(Role.DUE_ORIGINAL).value
        if not current.any_text:
            return CellValue(wording.due_raw, (), wording.due_chips), original
        if not current.text and not self.task.value.text:
            return CellValue(current.struck), ""
        return current, original if current.any_text != original and original else current.struck

    # State

    def _status(self, wording: TaskWording, number: int, count: int) -> StatusReading:
        own = self._stated(number, count)
        for other in (self._done(number, count), self._completed(), wording.status):
            own = _agree(own, other)
        if wording.status.rule == "struck-through":
            own = struck_out(own if own.rule != "struck-through" else NO_STATUS)
        return state_in_section(own, self.section)

    def _stated(self, number: int, count: int) -> StatusReading:
        return read_status(self._state_words(Role.STATUS, number, count), locale=self.locale)

    def _done(self, number: int, count: int) -> StatusReading:
        if not self.fields.of(Role.DONE):
            return NO_STATUS
        raw = self._state_words(Role.DONE, number, count)
        return read_completion(raw, self.fields.first(Role.DONE).value.dates, None, self.locale)

    def _state_words(self, role: Role, number: int, count: int) -> str:
        cell = self.fields.first(role)
        own_line = aligned(cell, count, number).text if count > 1 else ""
        return own_line or raw_status(cell)

    def _completed(self) -> StatusReading:
        fields = self.fields
        past = fields.first(Role.COMPLETED_ON).value
        if past.text:
            return read_completion(past.text, past.dates, None, self.locale)
        # Without a due column, "Completion date" is the due date.
        value = fields.first(Role.COMPLETION).value if fields.of(Role.DUE) else past
        return read_completion(value.text, value.dates, self.call, self.locale) if value.text else NO_STATUS

    # The rest

    def _notes(self, task: TaskLines) -> str:
        own = [value_of_lines([line]).any_text for line in task.notes]
        spare = [c for c in self.fields.of(*_TOPICS, Role.DISCUSSION) if c is not self.task]
        columns = [cell.value.text for cell in (*self.fields.of(Role.NOTES), *spare)]
        return "; ".join([text for text in (*own, *columns) if text])

    @cached_property
    def _is_marked_internal(self) -> bool:
        """Whether any cell of the row is a mark of privacy, or begins or ends with one."""
        words = words_for(self.locale)
        if any(is_marked_internal(cell.value.any_text, words) for cell in self.fields.of(Role.INTERNAL)):
            return True
        if any(is_kept_from_client(cell.value.any_text) for cell in self.fields.of(Role.SHARED)):
            return True
        told = [(role, cell.value.any_text) for role, cell in self.fields.cells]
        if not may_be_marked([text for _, text in told]):
            return False
        texts = [text for role, text in told if role is not Role.OWNER or not is_of_trainee(text, words)]
        begins = any(internal_mark_length(text, words) for text in texts)
        return begins or any(internal_end(text, words) is not None for text in texts)


def _task_cell(fields: Fields) -> ReadCell:
    """Return the task; where its column is empty, the topic, but only of a row that owes something."""
    task = fields.first(*TASKS)
    if task.value.any_text or not fields.of(*_TOPICS):
        return task
    promised = (*OWNERS, *DUES, *STATES) if fields.of(*TASKS) else _TOPICS
    return fields.first(*TASKS, *_TOPICS) if fields.text(*promised) else task


def state_in_section(own: StatusReading, section: Section) -> StatusReading:
    """Settle an item's state by the heading over it; its own words come first."""
    if section.unsure_state:
        return in_section(own, Status.UNCLEAR, "unsure-section")
    if section.kind in SECTION_STATES:
        return in_section(own, *SECTION_STATES[section.kind])
    return own


def _is_blank(value: CellValue) -> bool:
    return not any(character.isalnum() for character in value.text)


def _agree(own: StatusReading, other: StatusReading) -> StatusReading:
    """Join what two places of a row say of its state; a plain contradiction is unclear."""
    if other.rule in _SILENT_RULES:
        return own if own.rule != "no-status" else other
    if own.rule in _SILENT_RULES:
        return replace(other, raw=own.raw or other.raw)
    if own.status is other.status:
        return own
    if other.rule == "struck-through":
        return own
    return StatusReading(Status.UNCLEAR, f"{own.raw} / {other.raw}", "columns-disagree")


def _split_owner_off(wording: TaskWording, locale: str) -> None:
    """Take the owner off a combined "Action / Owner" cell."""
    if not wording.owner_raw:
        wording.task, wording.owner_raw = part_task(wording.task, locale)
