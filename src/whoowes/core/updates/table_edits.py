"""New tables, and the rows and cells of tables that stay (`google-behaviour.md` §1.2, §1.6).

Rows are handled from the last to the first, so the rows above are always where they were read.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from whoowes.core.document.index import row_size, table_size, utf16_length
from whoowes.core.document.managed import ManagedRow, ManagedTable, cell_runs, cell_text
from whoowes.core.document.model import PLAIN, Range, Row, TextStyle
from whoowes.core.updates.align import kept_in_order
from whoowes.core.updates.edits import (
    DeleteRow,
    Edit,
    FrameTable,
    InsertRow,
    InsertTable,
    InsertText,
    PinHeader,
    ShadeCells,
    StyleText,
)
from whoowes.core.updates.recognise import CurrentRow, CurrentTable
from whoowes.core.updates.records import text_hash
from whoowes.core.updates.rescue import Rescued, left_by_a_person, readable
from whoowes.core.updates.text_edits import edit_text

WHITE = "#ffffff"


@dataclass(slots=True)
class RowOutcome:
    """A row of the table as it will stand, for the layout and the records."""

    target: ManagedRow | None
    """None for a row that is left as it is because of a pending suggestion."""
    current: CurrentRow | None
    text_changed: bool

    @property
    def size(self) -> int:
        """Its size once all edits are applied, in UTF-16 code units."""
        if self.target is None and self.current is not None:
            return self.current.span.end - self.current.span.start
        return row_size(cell_lengths(self.target.row)) if self.target else 0


@dataclass(slots=True)
class TableDiff:
    """Edits from the last row to the first, and what became of every row, top down."""

    edits: list[Edit] = field(default_factory=list)
    rows: list[RowOutcome] = field(default_factory=list)
    rescued: list[Rescued] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    """Texts of managed rows that leave their place, title first: comments on them would die."""


def cell_lengths(row: Row) -> list[int]:
    """Return the lengths of a managed row's texts in UTF-16 code units."""
    return [utf16_length(cell_text(row, column)) for column in range(len(row.cells))]


def row_texts(row: Row) -> tuple[str, ...]:
    """Return the texts of a managed row."""
    return tuple(cell_text(row, column) for column in range(len(row.cells)))


def insert_table(table: ManagedTable, before: int) -> list[Edit]:
    """Return the edits for a new table that shall start at `before`, the end of a paragraph.

    Inserting at the very end of that paragraph splits its newline off; it becomes the empty paragraph
    which Docs wants behind every table.
    """
    rows, columns = len(table.rows), len(table.rows[0].row.cells)
    edits: list[Edit] = [
        InsertTable(before - 1, rows, columns),
        FrameTable(before, rows, columns, table.widths),
    ]
    for number in reversed(range(rows)):
        first = before + 3 + number * (2 * columns + 1)
        edits.extend(_fill(table.rows[number].row, first))
    size = table_size([cell_lengths(row.row) for row in table.rows])
    base = _commonest_style([row.row for row in table.rows])
    edits.append(StyleText(Range(before, before + size), base))
    start = before + 1
    for number, managed in enumerate(table.rows):
        edits.extend(_row_styles(managed.row, start, base))
        edits.extend(_shades(before, number, managed.row, only_coloured=True))
        start += row_size(cell_lengths(managed.row))
    edits.append(PinHeader(before))
    return edits


def _fill(row: Row, first: int) -> Iterator[Edit]:
    """Write the texts of an empty row whose first cell's text stands at `first`, last cell first."""
    for column in reversed(range(len(row.cells))):
        text = cell_text(row, column)
        if text:
            yield InsertText(first + 2 * column, text)


def _commonest_style(rows: Sequence[Row]) -> TextStyle:
    """Return the style that most runs have: said once for all, so that only the others need a word."""
    styles = Counter(run.style for row in rows for c in range(len(row.cells)) for run in cell_runs(row, c))
    return max(styles, key=styles.__getitem__, default=PLAIN)


def _row_styles(row: Row, row_start: int, base: TextStyle) -> Iterator[Edit]:
    at = row_start + 2
    for column in range(len(row.cells)):
        for run in cell_runs(row, column):
            end = at + utf16_length(run.text)
            if run.style != base:
                yield StyleText(Range(at, end), run.style)
            at = end
        at += 2


def _shades(table_start: int, number: int, row: Row, *, only_coloured: bool) -> Iterator[Edit]:
    column = 0
    for color, group in groupby(row.cells, key=lambda cell: cell.background or WHITE):
        width = len(list(group))
        if color != WHITE or not only_coloured:
            yield ShadeCells(table_start, number, column, width, color)
        column += width


def diff_table(current: CurrentTable, target: ManagedTable) -> TableDiff:
    """Return the edits that turn a table that stays into the target's, row by row, cell by cell."""
    keys = [row.key for row in target.rows]
    kept = kept_in_order([row.key for row in current.rows], keys)
    stuck = {row.key for at, row in enumerate(current.rows) if row.is_pending and row.key and at not in kept}
    diff = TableDiff()
    wanted = len(target.rows)
    for at in reversed(range(len(current.rows))):
        row = current.rows[at]
        position = kept.get(at)
        if position is None:
            _row_leaves(diff, current, at, _row_by_key(target, row.key))
            continue
        _insert_rows(diff, current, at, [r for r in target.rows[position + 1 : wanted] if r.key not in stuck])
        wanted = position
        _row_stays(diff, current, at, target.rows[position])
    diff.rows.reverse()
    diff.rescued.reverse()
    diff.removed.reverse()
    return diff


def _row_by_key(target: ManagedTable, key: str | None) -> ManagedRow | None:
    return next((row for row in target.rows if row.key == key), None) if key else None


def _row_leaves(diff: TableDiff, table: CurrentTable, at: int, target: ManagedRow | None) -> None:
    row = table.rows[at]
    if row.is_pending:
        diff.rows.append(RowOutcome(None, row, text_changed=False))
        return
    diff.edits.append(DeleteRow(table.span.start, at))
    _rescue_row(diff, row, target)
    if row.key:
        diff.removed.append(" · ".join(row.texts))


def _insert_rows(diff: TableDiff, table: CurrentTable, below: int, rows: list[ManagedRow]) -> None:
    above = table.rows[below]
    for managed in reversed(rows):
        start = above.span.end
        diff.edits.append(InsertRow(table.span.start, below))
        diff.edits.extend(_fill(managed.row, start + 2))
        size = row_size(cell_lengths(managed.row))
        # A new row copies the look of the row above it (§1.6), so its own is always set.
        base = _commonest_style([managed.row])
        diff.edits.append(StyleText(Range(start, start + size), base))
        diff.edits.extend(_row_styles(managed.row, start, base))
        diff.edits.extend(_shades(table.span.start, below + 1, managed.row, only_coloured=False))
        diff.rows.append(RowOutcome(managed, None, text_changed=True))


def _row_stays(diff: TableDiff, table: CurrentTable, at: int, target: ManagedRow) -> None:
    row = table.rows[at]
    if row.is_pending:
        diff.rows.append(RowOutcome(None, row, text_changed=False))
        return
    for column in reversed(range(len(row.cells))):
        diff.edits.extend(edit_text(row.cells[column], cell_runs(target.row, column)))
    diff.edits.extend(_changed_shades(table.span.start, at, row.row, target.row))
    _rescue_row(diff, row, target)
    changed = row.texts != row_texts(target.row)
    diff.rows.append(RowOutcome(target, row, text_changed=changed))


def _changed_shades(table_start: int, number: int, current: Row, target: Row) -> Iterator[Edit]:
    for column, (old, new) in enumerate(zip(current.cells, target.cells, strict=True)):
        if (old.background or WHITE) != (new.background or WHITE):
            yield ShadeCells(table_start, number, column, 1, new.background or WHITE)


def _rescue_row(diff: TableDiff, row: CurrentRow, target: ManagedRow | None) -> None:
    recorded = row.record.hashes if row.record and len(row.record.hashes) == len(row.cells) else None
    wanted = row_texts(target.row) if target else None
    beside = readable(wanted[0] if wanted else row.texts[0] if row.texts else "")
    ours = frozenset(row.record.hashes if row.record else ())
    for column in reversed(range(len(row.cells))):
        if text_hash(row.texts[column]) in ours:
            # What we wrote, perhaps in another cell since a person inserted or moved a column.
            continue
        words = left_by_a_person(
            row.texts[column],
            recorded=recorded[column] if recorded else None,
            target=wanted[column] if wanted and column < len(wanted) else None,
        )
        if words:
            diff.rescued.append(Rescued(words, beside if words != beside else ""))


def table_leaves(current: CurrentTable, target: ManagedTable | None) -> TableDiff:
    """Return what must be kept of a table that is deleted; `target` is the one that takes its place."""
    diff = TableDiff()
    for row in current.rows:
        same = _row_by_key(target, row.key) if target else None
        found = TableDiff()
        _rescue_row(found, row, same)
        diff.rescued.extend(reversed(found.rescued))
        if row.key:
            diff.removed.append(" · ".join(row.texts))
    return diff
