"""Action items from one table."""

from dataclasses import dataclass

from whoowes.core.document.model import Table
from whoowes.core.items.calls.headings import DateReader
from whoowes.core.items.headings.outline import Element, Heading
from whoowes.core.items.headings.sections import Section, read_section
from whoowes.core.items.model import Call, TableRead
from whoowes.core.items.privacy import is_internal_heading
from whoowes.core.items.tables.action_table import ActionTable
from whoowes.core.items.tables.columns import TASKS
from whoowes.core.items.tables.evidence import TableKind, Verdict
from whoowes.core.items.tables.fields import Fields, layout_of
from whoowes.core.items.tables.grid import Grid
from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.tables.kinds import table_kind
from whoowes.core.items.tables.reading import TableReading
from whoowes.core.items.tables.row_titles import only_text, title_heading
from whoowes.core.items.tables.rows import RowReader
from whoowes.core.items.wins import table_wins
from whoowes.core.problems import Problem

_UNSURE = {
    "columns-of-states": "Has a column for each state, and what stands in them may be actions",
    "decisions-wanted": "Looks like decisions that are wanted, not actions",
    "durations-instead-of-dates": "Has durations where due dates would stand",
    "no-owner": "Has tasks, but neither owners nor due dates",
    "no-header": "Has no header row, and its columns are not plainly tasks and names",
    "no-task-column": "Has owners and due dates, but no column that is plainly the task",
    "not-plainly-tasks": "Has owners, but its rows may not be actions",
    "side-by-side": "May have actions side by side, but not all of them are plainly told",
    "unknown-headers": "Stands under a heading of actions and orders something, but its header is not known",
    "unknown-names": "Has due dates and names, but no header says whose the tasks are",
    "roles-rather-than-tasks": "May say who does what in general rather than what was agreed",
}


def read_table(element: Element, section: Section, call: Call, reader: DateReader) -> TableReading:
    """Read one table in the section and call in which it stands."""
    if not isinstance(element.block, Table):
        return TableReading()
    grid = Grid(element.block)
    is_under = section.is_internal
    section = read_section(_title_headings(grid, reader), reader.locale, section)
    kind = table_kind(grid, section, reader.locale)
    found = _read_as(kind, _Place(element, grid, section, call, reader, is_under))
    header = grid.rows[max(kind.header or 0, 0)].texts if grid.rows and not section.is_internal else ()
    shown = " | ".join(text for text in header if text)
    found.taken_for = TableRead(element.where, kind.verdict.value, kind.why, shown)
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    """One table, and where it stands."""

    element: Element
    grid: Grid
    section: Section
    call: Call
    reader: DateReader
    is_under_internal: bool
    """The headings over the table say so, whatever its own rows say."""


def _is_title_internal(grid: Grid, kind: TableKind, reader: DateReader) -> bool:
    """Whether a row over the header says that all of the table is internal."""
    over = grid.rows[: kind.header] if kind.header else []
    return any(is_internal_heading(only_text(row) or row.title, reader.words) for row in over)


def _read_as(kind: TableKind, at: _Place) -> TableReading:
    match kind.verdict:
        case Verdict.ACTIONS:
            is_under = at.is_under_internal or _is_title_internal(at.grid, kind, at.reader)
            table = ActionTable(at.element, at.grid, kind, at.call, at.reader, is_under_internal=is_under)
            return table.read(at.section)
        case Verdict.TRANSPOSED:
            return _transposed(at.element, at.grid, at.section, at.call, at.reader)
        case Verdict.WINS:
            return TableReading(wins=table_wins(at.element, at.grid, kind, at.section, at.call))
        case Verdict.UNSURE:
            return TableReading(problems=[_unsure(at.element, at.grid, kind, at.section)])
        case Verdict.NOT_ACTIONS:
            return TableReading()
        case Verdict.LAYOUT:
            return TableReading(is_layout=True)


def _title_headings(grid: Grid, reader: DateReader) -> tuple[Heading, ...]:
    titles: list[Heading] = []
    internal: list[Heading] = []
    for row in grid.rows[:2]:
        if row.is_title:
            titles.extend([title_heading(row)] if row.title else [])
        # A title that is not merged over the columns may be a header; what says "internal" is never let pass.
        elif (text := only_text(row)) and is_internal_heading(text, reader.words):
            internal.append(title_heading(row))
    return (*titles, *internal)


def _unsure(element: Element, grid: Grid, kind: TableKind, section: Section) -> Problem:
    header = grid.rows[max(kind.header or 0, 0)].texts if grid.rows and not section.is_internal else ()
    return Problem("unsure-table", f"{_UNSURE[kind.why]}.", element.where, " | ".join(header))


def _transposed(
    element: Element, grid: Grid, section: Section, call: Call, reader: DateReader
) -> TableReading:
    roles = tuple(role_of(row.texts[0], reader.locale) for row in grid.rows)
    task_row = next((n for n, role in enumerate(roles) if role in TASKS), 0)
    where = element.where.at_row(grid.rows[task_row].number)
    layout = layout_of(roles)
    sides = [Fields(layout, tuple(row.cells[side] for row in grid.rows)) for side in range(1, grid.width)]
    items = [RowReader(fields, section, call, where, reader.locale).items() for fields in sides]
    return TableReading(items=[item for side in items for item in side])
