"""The fields of one row of an action table, by what its columns hold."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from whoowes.core.items.tables.cells import NO_CELL, ReadCell
from whoowes.core.items.tables.columns import DUES, OWNERS, STATES, TASKS
from whoowes.core.items.words import Role


class Layout:
    """Which columns hold what, worked out once for all rows of a table."""

    def __init__(self, roles: Sequence[Role | None]) -> None:
        of: dict[Role | None, tuple[int, ...]] = {}
        for column, role in enumerate(roles):
            of[role] = (*of.get(role, ()), column)
        self._of = of
        completion = of.get(Role.COMPLETION, ())
        self.task = self.columns(TASKS)
        self.topic = (*of.get(Role.WEAK_TASK, ()), *of.get(Role.ISSUE, ()))
        self.promised = self.columns((*OWNERS, *DUES, *STATES)) if self.task else self.topic
        """What shows that a row owes something, where its task is empty."""
        self.task_owner = of.get(Role.TASK_OWNER, ())
        self.owner = of.get(Role.OWNER, ())
        self.owner_due = of.get(Role.OWNER_DUE, ())
        self.any_owner = (*self.owner, *self.owner_due)
        self.due_revised = of.get(Role.DUE_REVISED, ())
        self.due_original = of.get(Role.DUE_ORIGINAL, ())
        self.due = of.get(Role.DUE, completion)
        """Without a due column, "Completion date" is the due date."""
        self.due_now = (*of.get(Role.DUE, ()), *self.due_revised)
        self.perhaps_due = of.get(Role.PERHAPS_DUE, ())
        self.completion = completion if Role.DUE in of else ()
        self.done_or_due = () if of.keys() & {Role.DUE, Role.PERHAPS_STATE, *STATES} else completion
        """Where nothing else says by when or how far, days under "Completion date" may be either."""
        self.completed_on = of.get(Role.COMPLETED_ON, ())
        self.status = of.get(Role.STATUS, ())
        self.perhaps_state = of.get(Role.PERHAPS_STATE, ())
        self.done = of.get(Role.DONE, ())
        self.any_state = (*self.status, *self.done, *self.completed_on, *self.completion)
        self.number = of.get(Role.NUMBER, ())
        self.priority = of.get(Role.PRIORITY, ())
        self.result = of.get(Role.RESULT, ())
        self.remarks = of.get(Role.NOTES, ())
        self.notes = (*of.get(Role.NOTES, ()), *self.topic, *of.get(Role.DISCUSSION, ()))
        """Other columns than the task that tell more of it."""
        self.internal = of.get(Role.INTERNAL, ())
        self.shared = of.get(Role.SHARED, ())

    def columns(self, roles: Iterable[Role]) -> tuple[int, ...]:
        """Return the columns with any of some roles, in the order of the roles."""
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
