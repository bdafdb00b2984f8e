"""The fields of one row of an action table, by what its columns hold."""

from collections.abc import Sequence
from functools import lru_cache

from whoowes.core.items.tables.cells import NO_CELL, ReadCell
from whoowes.core.items.tables.columns import DUES, OWNERS, STATES, TASKS
from whoowes.core.items.words import Role


class Layout:
    """Which columns hold what, worked out once for all rows of a table."""

    def __init__(self, roles: Sequence[Role | None]) -> None:
        self._of: dict[Role | None, list[int]] = {}
        for column, role in enumerate(roles):
            self._of.setdefault(role, []).append(column)
        columns = self.columns
        self.task = columns(*TASKS)
        self.topic = columns(Role.WEAK_TASK, Role.ISSUE)
        self.promised = columns(*OWNERS, *DUES, *STATES) if self.task else self.topic
        """What shows that a row owes something, where its task is empty."""
        self.task_owner = columns(Role.TASK_OWNER)
        self.owner = columns(Role.OWNER)
        self.owner_due = columns(Role.OWNER_DUE)
        self.any_owner = (*self.owner, *self.owner_due)
        self.due_revised = columns(Role.DUE_REVISED)
        self.due_original = columns(Role.DUE_ORIGINAL)
        self.due = columns(Role.DUE) or columns(Role.COMPLETION)
        """Without a due column, "Completion date" is the due date."""
        self.due_now = (*columns(Role.DUE), *self.due_revised)
        self.completion = columns(Role.COMPLETION) if columns(Role.DUE) else ()
        self.completed_on = columns(Role.COMPLETED_ON)
        self.status = columns(Role.STATUS)
        self.done = columns(Role.DONE)
        self.number = columns(Role.NUMBER)
        self.priority = columns(Role.PRIORITY)
        self.result = columns(Role.RESULT)
        self.notes = columns(Role.NOTES)
        self.spare = columns(Role.WEAK_TASK, Role.ISSUE, Role.DISCUSSION)
        """Notes, too, unless one of them is the task."""
        self.internal = columns(Role.INTERNAL)
        self.shared = columns(Role.SHARED)

    def columns(self, *roles: Role) -> tuple[int, ...]:
        """Return the columns with any of the roles, in the order of the roles given."""
        return tuple([column for role in roles for column in self._of.get(role, ())])


layout_of = lru_cache(maxsize=1024)(Layout)
"""Most tables of a client look alike."""


class Fields:
    """The cells of one row; a transposed table is one row in this sense."""

    def __init__(self, at: Layout, cells: Sequence[ReadCell]) -> None:
        self.at = at
        self.cells = cells

    def first(self, columns: Sequence[int]) -> ReadCell:
        """Return the first cell of some columns that says anything, else an empty one."""
        for column in columns:
            value = self.cells[column].value
            if value.text or value.struck:
                return self.cells[column]
        return self.cells[columns[0]] if columns else NO_CELL

    def text(self, columns: Sequence[int]) -> str:
        """Return what all cells of some columns say."""
        if not columns:
            return ""
        return "; ".join([text for column in columns if (text := self.cells[column].value.text)])
