"""Rows of an action table, and the fields of a transposed one, as items."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from whoowes.core.document.text import fold
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.remarks import GAP
from whoowes.core.items.lines.wording import TaskWording, take_apart
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.placeholders import is_placeholder
from whoowes.core.items.privacy import (
    internal_end,
    internal_mark_length,
    is_kept_from_client,
    is_marked_internal,
    is_of_trainee,
    may_be_internal,
)
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.read import (
    FINISHED_WITH_MORE,
    NO_STATUS,
    in_section,
    leaves_open,
    read_status,
    struck_out,
)
from whoowes.core.items.tables.cells import (
    CellValue,
    ReadCell,
    aligned,
    has_lines,
    raw_status,
    value_of_lines,
)
from whoowes.core.items.tables.combined_cells import part_owner_due, part_task
from whoowes.core.items.tables.completion import read_completion, read_done_or_due
from whoowes.core.items.tables.fields import Fields
from whoowes.core.items.tables.joined_states import agree, perhaps
from whoowes.core.items.tables.minutes import state_of
from whoowes.core.items.tables.note_states import with_remarks
from whoowes.core.items.tables.task_lines import TaskLines, split_tasks
from whoowes.core.items.words import Kind, words_for
from whoowes.core.problems import Where

SECTION_STATES = {
    Kind.DONE: (Status.DONE, "done-section"),
    Kind.DROPPED: (Status.DROPPED, "dropped-section"),
}


class RowReader:
    """Turns one row into items."""

    def __init__(
        self,
        fields: Fields,
        section: Section,
        call: Call,
        where: Where,
        locale: str,
        *,
        may_be_marked: bool = True,
        is_list: bool = False,
        is_minuted: bool = False,
    ) -> None:
        self.may_be_marked = may_be_marked
        """A cell may hold a mark of privacy, as `may_hold_marks` tells of the whole table."""
        self.is_list = is_list
        """The task cell is the list of whom its column names."""
        self.is_minuted = is_minuted
        """The cell of its owner may tell a state instead: "Closed"."""
        self.fields = fields
        self.section = section
        self.call = call
        self.where = where
        self.locale = locale
        self.at = fields.at
        self.task = _task_cell(fields)
        self.is_internal = section.is_internal
        self.owner_over = (
            CellValue() if section.is_owner_doubtful else CellValue(section.owner_raw, section.owner_chips)
        )

    def items(self) -> list[RawItem]:
        """Return the items of the row: none for a placeholder, several where the task cell lists several."""
        owner, due = self.fields.first(self.at.owner), self.fields.first(self.at.due_now)
        tasks = split_tasks(self.task, owner, due, self.locale, is_list=self.is_list)
        self.is_internal = self.section.is_internal or self._is_marked_internal()
        found = [self._item(task, number, len(tasks)) for number, task in enumerate(tasks)]
        return [item for item in found if item is not None]

    def _item(self, task: TaskLines, number: int, count: int) -> RawItem | None:
        fields, at = self.fields, self.at
        owned = bool(fields.first(at.any_owner).value.text)
        told = not owned or not at.any_state
        wording = take_apart(task.inlines, locale=self.locale, names_owner=not owned, names_state=told)
        if is_placeholder(wording.task, words_for(self.locale)):
            return None
        if at.task_owner and not owned:
            _split_owner_off(wording, self.locale)
        if at.owner_due:
            both = aligned(fields.first(at.owner_due), count, number)
            (owner, due), previous = part_owner_due(both, self.locale), ""
        else:
            owner = self._owner(wording, number, count)
            due, previous = self._due(wording, number, count)
        status = self._status(wording, number, count)
        closed = state_of(owner.text, self.locale) if self.is_minuted and owner.text else None
        if closed is not None:
            owner, status = CellValue(), agree(status, closed)
            wording.task, *more = GAP.split(wording.task, maxsplit=1)
            if more and status.status is Status.DONE and leaves_open(more[0], words_for(self.locale)):
                # It may say that something is left: "wrong ones came, order again".
                status = StatusReading(Status.UNCLEAR, f"{closed.raw}: {more[0]}", FINISHED_WITH_MORE)
        return RawItem(
            task=wording.task,
            call=self.call,
            where=self.where,
            position=0,
            links=wording.links,
            owner_raw=owner.text,
            owner_chips=owner.people,
            is_owner_of_heading=owner is self.owner_over,
            due_raw=due.text,
            due_chips=due.dates,
            due_previous_raw=previous,
            is_due_struck=bool(due.struck) and not due.text and not due.dates,
            date_beside_raw=fields.text(at.perhaps_due),
            status_raw=status.raw,
            status=status,
            number=fields.text(at.number) or wording.number,
            priority=fields.text(at.priority) or None,
            notes=self._notes(task),
            result=fields.text(at.result),
            is_internal=self.is_internal or wording.is_internal,
            is_carried_forward=self.section.is_carried or closed is not None,
        )

    # Owner

    def _owner(self, wording: TaskWording, number: int, count: int) -> CellValue:
        own = aligned(self.fields.first(self.at.owner), count, number)
        if own.text:
            return own
        if wording.owner_raw:
            return CellValue(wording.owner_raw, wording.owner_chips)
        if own.struck and not self.task.value.text:
            return CellValue(own.struck)
        return self.owner_over

    # Due date

    def _due(self, wording: TaskWording, number: int, count: int) -> tuple[CellValue, str]:
        """Return the due words that count, and those they replace."""
        fields, at = self.fields, self.at
        revised = aligned(fields.first(at.due_revised), count, number)
        planned = self._planned(number, count)
        first = fields.first(at.due_original).value
        original = first.any_text
        if revised.text and not _is_blank(revised):
            return revised, original or planned.any_text or revised.struck
        current = planned if planned.any_text else first
        if not current.any_text:
            return CellValue(wording.due_raw, (), wording.due_chips), original
        if not current.text and not self.task.value.text:
            return CellValue(current.struck), ""
        return current, original if original and current.any_text != original else current.struck

    def _planned(self, number: int, count: int) -> CellValue:
        """Return what stands in the due column; of several what all say that are not left empty or "n/a".

        Which of "Target" and "Drop-dead date" was promised, no header says.
        """
        columns = self.at.due
        if len(columns) > 1:
            values = [aligned(self.fields.cells[column], count, number) for column in columns]
            if told := [value for value in values if self._tells_due(value)]:
                return told[0] if len(told) == 1 else _either(told)
        return aligned(self.fields.first(columns), count, number)

    def _tells_due(self, value: CellValue) -> bool:
        return not _is_blank(value) and not words_for(self.locale).nothing.fullmatch(fold(value.text))

    # State

    def _status(self, wording: TaskWording, number: int, count: int) -> StatusReading:
        at, own = self.at, NO_STATUS
        if at.status:
            own = read_status(self._state_words(at.status, number, count), locale=self.locale)
        if at.perhaps_state:
            own = perhaps(read_status(self._state_words(at.perhaps_state, number, count), locale=self.locale))
        if at.done:
            own = agree(own, self._done(number, count))
        if at.completed_on or at.completion:
            own = agree(own, self._completed())
        if at.done_or_due:
            value = self.fields.first(at.done_or_due).value
            own = read_done_or_due(value.text, value.dates, self.call, self.locale)
        if wording.status is not NO_STATUS:
            own = agree(own, wording.status)
        if wording.status.rule == "struck-through":
            own = struck_out(own if own.rule != "struck-through" else NO_STATUS)
        if at.remarks:
            own = self._told_beside(own, number, count)
        return state_in_section(own, self.section)

    def _told_beside(self, own: StatusReading, number: int, count: int) -> StatusReading:
        """Settle a state by the notes beside it; a remark on several tasks finishes none of them."""
        cells = [self.fields.cells[column] for column in self.at.remarks]
        told = with_remarks(own, [aligned(cell, count, number).text for cell in cells], self.locale)
        is_shared = count > 1 and not any(has_lines(cell, count) for cell in cells)
        return replace(told, status=Status.UNCLEAR) if is_shared and told is not own else told

    def _state_words(self, columns: Sequence[int], number: int, count: int) -> str:
        cell = self.fields.first(columns)
        own_line = aligned(cell, count, number).text if count > 1 else ""
        return own_line or raw_status(cell)

    def _done(self, number: int, count: int) -> StatusReading:
        raw = self._state_words(self.at.done, number, count)
        return read_completion(raw, self.fields.first(self.at.done).value.dates, None, self.locale)

    def _completed(self) -> StatusReading:
        past = self.fields.first(self.at.completed_on).value
        if past.text:
            return read_completion(past.text, past.dates, None, self.locale)
        value = self.fields.first(self.at.completion).value
        return read_completion(value.text, value.dates, self.call, self.locale) if value.text else NO_STATUS

    # The rest

    def _notes(self, task: TaskLines) -> str:
        if not task.notes and not self.at.notes:
            return ""
        own = [value_of_lines([line]).any_text for line in task.notes]
        cells = [self.fields.cells[column] for column in self.at.notes]
        columns = [cell.value.text for cell in cells if cell is not self.task]
        return "; ".join([text for text in (*own, *columns) if text])

    def _is_marked_internal(self) -> bool:
        """Whether any cell of the row is a mark of privacy, or begins or ends with one."""
        at = self.at
        if not self.may_be_marked and not at.internal and not at.shared:
            return False
        words = words_for(self.locale)
        told = [cell.value.any_text for cell in self.fields.cells]
        if any(is_marked_internal(told[column], words) for column in at.internal):
            return True
        if any(is_kept_from_client(told[column]) for column in at.shared):
            return True
        # What one cell holds of a mark, the words of all hold, too.
        if not self.may_be_marked or not may_be_internal(fold(" ".join(told))):
            return False
        texts = [t for c, t in enumerate(told) if c not in at.owner or not is_of_trainee(t, words)]
        begins = any(internal_mark_length(text, words) for text in texts)
        return begins or any(internal_end(text, words) is not None for text in texts)


def may_hold_marks(rows: Iterable[Sequence[ReadCell]]) -> bool:
    """Whether any cell of some rows may hold a mark of privacy; in most tables none does."""
    values = [cell.value for cells in rows for cell in cells]
    return may_be_internal(fold(" ".join([value.text or value.struck for value in values])))


def _task_cell(fields: Fields) -> ReadCell:
    """Return the task; where its column is empty, the topic, but only of a row that owes something."""
    at = fields.at
    task = fields.first(at.task)
    if task.value.any_text or not at.topic:
        return task
    return fields.first((*at.task, *at.topic)) if fields.text(at.promised) else task


def state_in_section(own: StatusReading, section: Section) -> StatusReading:
    """Settle an item's state by the heading over it; its own words come first."""
    if section.unsure_state:
        return in_section(own, Status.UNCLEAR, "unsure-section")
    if section.kind in SECTION_STATES:
        return in_section(own, *SECTION_STATES[section.kind])
    return own


def _either(values: Sequence[CellValue]) -> CellValue:
    """Return one cell that leaves open which of several counts."""
    first, *others = values
    texts = dict.fromkeys(value.text for value in values)
    dates = dict.fromkeys(day for value in values for day in value.dates)
    struck = first.struck or next((other.struck for other in others if other.struck), "")
    return CellValue(" / ".join(texts), (), tuple(dates), struck)


def _is_blank(value: CellValue) -> bool:
    return not any(character.isalnum() for character in value.text)


def _split_owner_off(wording: TaskWording, locale: str) -> None:
    """Take the owner off a combined "Action / Owner" cell."""
    if not wording.owner_raw:
        wording.task, wording.owner_raw = part_task(wording.task, locale)
