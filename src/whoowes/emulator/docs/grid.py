"""Merged cells: which block of rows and columns a cell belongs to (`google-behaviour.md` §1.2).

Every row always lists as many cells as the table has columns. The head of a merged
block carries the spans; the covered cells stay, with spans of 1 and an empty paragraph.
"""

from typing import NamedTuple

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.state import Json

# Google publishes no limits of a table. Twenty columns are what the editor offers, from memory (M); the
# others are the emulator's own, and keep one request from filling the memory.
MOST_COLUMNS = 20
MOST_ROWS = 2_000
MOST_CELLS = 10_000


class Block(NamedTuple):
    """A rectangle of cells: first row and column, and how many of each."""

    row: int
    column: int
    rows: int
    columns: int

    @property
    def last_row(self) -> int:
        """The row after the block."""
        return self.row + self.rows

    @property
    def last_column(self) -> int:
        """The column after the block."""
        return self.column + self.columns

    def overlaps(self, other: "Block") -> bool:
        """Tell whether the two share a cell."""
        return (
            self.row < other.last_row
            and other.row < self.last_row
            and self.column < other.last_column
            and other.column < self.last_column
        )

    def covers(self, other: "Block") -> bool:
        """Tell whether `other` lies wholly inside."""
        return (
            self.row <= other.row
            and other.last_row <= self.last_row
            and self.column <= other.column
            and other.last_column <= self.last_column
        )


def cell_at(table: Json, row: int, column: int) -> Json:
    """Return one cell."""
    cell: Json = table["tableRows"][row]["tableCells"][column]
    return cell


def merged_blocks(table: Json) -> list[Block]:
    """Return every merged block of the table."""
    return [
        block
        for row, line in enumerate(table["tableRows"])
        for column, cell in enumerate(line["tableCells"])
        if (block := _block_of(cell, row, column)).rows > 1 or block.columns > 1
    ]


def _block_of(cell: Json, row: int, column: int) -> Block:
    style = cell.get("tableCellStyle", {})
    return Block(row, column, int(style.get("rowSpan", 1)), int(style.get("columnSpan", 1)))


def block_at(table: Json, row: int, column: int) -> Block:
    """Return the merged block that holds a cell, or the cell alone."""
    alone = Block(row, column, 1, 1)
    return next((block for block in merged_blocks(table) if block.overlaps(alone)), alone)


def set_spans(table: Json, block: Block, *, rows: int, columns: int) -> None:
    """Write the spans of the head cell of `block`."""
    style = cell_at(table, block.row, block.column).setdefault("tableCellStyle", {})
    style["rowSpan"], style["columnSpan"] = rows, columns


def referenced_cell(table: Json, location: Json) -> tuple[int, int]:
    """Return row and column of a TableCellLocation, refusing what the table does not have."""
    row, column = location.get("rowIndex", 0), location.get("columnIndex", 0)
    if not 0 <= row < len(table["tableRows"]):
        raise Refusal(f"Invalid table cell location. Row index {row} is out of bounds.")
    if not 0 <= column < table["columns"]:
        raise Refusal(f"Invalid table cell location. Column index {column} is out of bounds.")
    return row, column


def referenced_block(table: Json, table_range: Json) -> Block:
    """Return the rectangle of a TableRange, refusing one that reaches beyond the table."""
    row, column = referenced_cell(table, table_range.get("tableCellLocation", {}))
    block = Block(row, column, table_range.get("rowSpan", 0), table_range.get("columnSpan", 0))
    if block.rows < 1 or block.columns < 1:
        raise Refusal("Invalid table range. The row span and the column span must be at least 1.")
    if block.last_row > len(table["tableRows"]) or block.last_column > table["columns"]:
        raise Refusal("Invalid table range. The range reaches beyond the table.")
    return block


def refuse_oversize(rows: int, columns: int) -> None:
    """Refuse a table of more columns, rows or cells than there may be."""
    for count, most, what in (
        (columns, MOST_COLUMNS, "columns"),
        (rows, MOST_ROWS, "rows"),
        (rows * columns, MOST_CELLS, "cells"),
    ):
        if count > most:
            raise Refusal(f"A table cannot have more than {most} {what}.")
