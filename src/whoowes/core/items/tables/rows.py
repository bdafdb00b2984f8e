"""Rows of an action table, and the fields of a transposed one, as items."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from whoowes.core.document.model import Cell
from whoowes.core.document.text import squeeze
from whoowes.core.items.lines.wording import TaskWording, take_apart
from whoowes.core.items.model import Call, RawItem, Status, StatusReading
from whoowes.core.items.placeholders import is_placeholder
from whoowes.core.items.privacy import (
    internal_end,
    internal_mark_length,
    is_kept_from_client,
    is_marked_internal,
    is_of_trainee,
)
from whoowes.core.items.sections import Section
from whoowes.core.items.status import NO_STATUS, in_section, read_status, struck_out
from whoowes.core.items.tables.cells import (
    CellValue,
    ReadCell,
    TaskLines,
    aligned,
    raw_status,
    split_tasks,
    value_of_lines,
)
from whoowes.core.items.tables.columns import DUES, OWNERS, STATES, TASKS
from whoowes.core.items.tables.combined_cells import part_owner_due, part_task
from whoowes.core.items.tables.completion import read_completion
from whoowes.core.items.tables.grid import GridRow
from whoowes.core.items.words import Kind, Role, words_for
from whoowes.core.problems import Where

SECTION_STATES = {
    Kind.DONE: (Status.DONE, "done-section"),
    Kind.DROPPED: (Status.DROPPED, "dropped-section"),
}
_EMPTY = ReadCell(Cell())
_SILENT_RULES = {
    "no-status",
    "no-words",
    "colour-says-nothing",
    "other-words",
    "done-column-empty",
    "unticked-box",
}


class Fields:
    """The cells of one row by role; a transposed table is one row in this sense."""

    def __init__(self, cells: Iterable[tuple[Role | None, ReadCell]]) -> None:
        self.cells = tuple(cells)
        self._of: dict[Role | None, list[ReadCell]] = {}
        for role, cell in self.cells:
            self._of.setdefault(role, []).append(cell)

    def of(self, *roles: Role) -> list[ReadCell]:
        """Return the cells with any of the roles, in the order of the roles given."""
        return [cell for role in roles for cell in self._of.get(role, ())]

    def first(self, *roles: Role) -> ReadCell:
        """Return the first such cell that says anything, else an empty one."""
        cells = self.of(*roles)
        for cell in cells:
            if cell.value.any_text:
                return cell
        return cells[0] if cells else _EMPTY

    def text(self, *roles: Role) -> str:
        """Return what all cells of the roles say."""
        return "; ".join(text for cell in self.of(*roles) if (text := cell.value.text))


def fields_of(row: GridRow, roles: Sequence[Role | None]) -> Fields:
    """Return a row's cells by the roles of their columns."""
    return Fields(zip(roles, map(ReadCell, row.cells), strict=False))


@dataclass(frozen=True, slots=True)
class RowReader:
    """Turns rows into items."""

    section: Section
    where: Where
    locale: str

    def items(self, fields: Fields, call: Call) -> list[RawItem]:
        """Return the items of one row: none for a placeholder, several where the task cell lists several."""
        task_cell = self._task_cell(fields)
        others = (fields.first(Role.OWNER), fields.first(Role.DUE, Role.DUE_REVISED))
        tasks = split_tasks(task_cell, others, self.locale)
        found = (self._item(fields, call, task, number, len(tasks)) for number, task in enumerate(tasks))
        return [item for item in found if item is not None]

    def _task_cell(self, fields: Fields) -> ReadCell:
        """Return the task; where its column is empty, the topic, but only of a row that owes something."""
        promised = (*OWNERS, *DUES, *STATES) if fields.of(*TASKS) else (Role.WEAK_TASK, Role.ISSUE)
        topics = (Role.WEAK_TASK, Role.ISSUE) if fields.text(*promised) else ()
        return fields.first(*TASKS, *topics)

    def _item(self, fields: Fields, call: Call, task: TaskLines, number: int, count: int) -> RawItem | None:
        owned = bool(fields.of(Role.OWNER, Role.OWNER_DUE)) and bool(
            fields.first(Role.OWNER, Role.OWNER_DUE).value.text
        )
        wording = take_apart(task.line.inlines, locale=self.locale, names_owner=not owned)
        if is_placeholder(wording.task, words_for(self.locale)):
            return None
        if fields.of(Role.TASK_OWNER) and not owned:
            _split_owner_off(wording, self.locale)
        owner = self._owner(fields, wording, number, count)
        due = self._due(fields, wording, number, count)
        status = self._status(fields, call, wording, number, count)
        return RawItem(
            task=wording.task,
            call=call,
            where=self.where,
            position=0,
            links=wording.links,
            owner_raw=owner.text,
            owner_chips=owner.people,
            due_raw=due[0].text,
            due_chips=due[0].dates,
            due_previous_raw=due[1],
            is_due_struck=bool(due[0].struck) and not due[0].text and not due[0].dates,
            status_raw=status.raw,
            status=status,
            number=fields.text(Role.NUMBER) or wording.number,
            priority=fields.text(Role.PRIORITY) or None,
            notes=self._notes(fields, task),
            result=fields.text(Role.RESULT),
            is_internal=self._is_internal(fields, wording),
            is_carried_forward=self.section.is_carried,
        )

    # Owner

    def _owner(self, fields: Fields, wording: TaskWording, number: int, count: int) -> CellValue:
        if fields.of(Role.OWNER_DUE):
            return part_owner_due(aligned(fields.first(Role.OWNER_DUE), count, number), self.locale)[0]
        own = aligned(fields.first(Role.OWNER), count, number)
        if own.text or wording.owner_raw:
            return own if own.text else CellValue(wording.owner_raw, wording.owner_chips)
        if own.struck and not self._has_standing(fields):
            return CellValue(own.struck)
        return CellValue(self.section.owner_raw, self.section.owner_chips)

    def _has_standing(self, fields: Fields) -> bool:
        return bool(self._task_cell(fields).value.text)

    # Due date

    def _due(self, fields: Fields, wording: TaskWording, number: int, count: int) -> tuple[CellValue, str]:
        """Return the due words that count, and those they replace."""
        if fields.of(Role.OWNER_DUE):
            return part_owner_due(aligned(fields.first(Role.OWNER_DUE), count, number), self.locale)[1], ""
        revised = aligned(fields.first(Role.DUE_REVISED), count, number)
        planned = aligned(fields.first(*self._due_roles(fields)), count, number)
        original = fields.first(Role.DUE_ORIGINAL).value.any_text
        if revised.text and not _is_blank(revised):
            return revised, original or planned.any_text or revised.struck
        current = planned if planned.any_text else fields.first(Role.DUE_ORIGINAL).value
        if not current.any_text:
            return CellValue(wording.due_raw, (), wording.due_chips), original
        if not current.text and not self._has_standing(fields):
            return CellValue(current.struck), ""
        return current, original if current.any_text != original and original else current.struck

    def _due_roles(self, fields: Fields) -> tuple[Role, ...]:
        roles = [Role.DUE]
        if not fields.of(Role.DUE):
            roles.append(Role.COMPLETION)
        return tuple(roles)

    # State

    def _status(
        self, fields: Fields, call: Call, wording: TaskWording, number: int, count: int
    ) -> StatusReading:
        own = self._stated(fields, number, count)
        completed = (self._done(fields, number, count), self._completed(fields, call))
        for other in (*completed, wording.status):
            own = _agree(own, other)
        if wording.status.rule == "struck-through":
            own = struck_out(own if own.rule != "struck-through" else NO_STATUS)
        return state_in_section(own, self.section)

    def _stated(self, fields: Fields, number: int, count: int) -> StatusReading:
        cell = fields.first(Role.STATUS)
        own_line = aligned(cell, count, number).text if count > 1 else ""
        return read_status(own_line or raw_status(cell), locale=self.locale)

    def _done(self, fields: Fields, number: int, count: int) -> StatusReading:
        if not fields.of(Role.DONE):
            return NO_STATUS
        cell = fields.first(Role.DONE)
        own_line = aligned(cell, count, number).text if count > 1 else ""
        raw = own_line or raw_status(cell)
        return read_completion(raw, cell.value.dates, None, self.locale)

    def _completed(self, fields: Fields, call: Call) -> StatusReading:
        past = fields.first(Role.COMPLETED_ON).value
        if past.text:
            return read_completion(past.text, past.dates, None, self.locale)
        # Without a due column, "Completion date" is the due date.
        value = fields.first(Role.COMPLETION).value if fields.of(Role.DUE) else past
        return read_completion(value.text, value.dates, call, self.locale) if value.text else NO_STATUS

    # The rest

    def _notes(self, fields: Fields, task: TaskLines) -> str:
        own = [value_of_lines([line]).any_text for line in task.notes]
        used = self._task_cell(fields)
        spare = [c for c in fields.of(Role.WEAK_TASK, Role.ISSUE, Role.DISCUSSION) if c is not used]
        columns = [cell.value.text for cell in (*fields.of(Role.NOTES), *spare)]
        return "; ".join(text for text in (*own, *columns) if text)

    def _is_internal(self, fields: Fields, wording: TaskWording) -> bool:
        words = words_for(self.locale)
        columns = [cell.value.any_text for cell in fields.of(Role.INTERNAL)]
        marked = any(is_marked_internal(text, words) for text in columns)
        told = [(role, squeeze(cell.value.any_text)) for role, cell in fields.cells]
        texts = [text for role, text in told if role is not Role.OWNER or not is_of_trainee(text, words)]
        begins = any(internal_mark_length(text, words) for text in texts)
        kept = any(is_kept_from_client(cell.value.any_text) for cell in fields.of(Role.SHARED))
        ends = any(internal_end(text, words) is not None for text in texts)
        return self.section.is_internal or wording.is_internal or marked or kept or begins or ends


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
