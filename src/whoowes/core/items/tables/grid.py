"""A table as rows of cells by position, with merges resolved and suggested rows and cells left out."""

from collections.abc import Iterable
from dataclasses import dataclass

from whoowes.core.document.model import Cell, Row, Suggestion, Table
from whoowes.core.items.tables.cells import NO_CELL, ReadCell

_SUGGESTED = Suggestion.INSERTION


@dataclass(slots=True)  # freezing would double what a table's rows cost
class GridRow:
    """One row; `number` counts all rows of the table from 0."""

    number: int
    cells: tuple[ReadCell, ...]
    texts: tuple[str, ...]
    """What each cell says, on one line. A cell covered from above says what covers it."""
    is_title: bool
    """Its first cell spans the whole row."""

    @property
    def title(self) -> str:
        """What a row of one merged cell says."""
        return next((text for text in self.texts if text), "")


class Grid:
    """All agreed rows of a table."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.width = max((len(row.cells) for row in table.rows), default=0)
        self.rows = tuple(
            [
                self._row(number, row)
                for number, row in enumerate(table.rows)
                if row.suggestion is not _SUGGESTED
            ]
        )
        """The rows that are not themselves suggested."""

    def _row(self, number: int, row: Row) -> GridRow:
        cells = [
            ReadCell(cell)
            if cell.covered_by is None and cell.suggestion is not _SUGGESTED
            else self._covered(cell, column)
            for column, cell in enumerate(row.cells)
        ]
        cells += [NO_CELL] * (self.width - len(cells))
        return GridRow(number, tuple(cells), tuple([cell.text for cell in cells]), _spans_row(number, row))

    def _covered(self, cell: Cell, column: int) -> ReadCell:
        """Return what speaks for a covered or suggested cell; one covered from the left says nothing."""
        if cell.suggestion is _SUGGESTED or cell.covered_by is None:
            return NO_CELL
        origin_row, origin_column = cell.covered_by
        if origin_column != column or not 0 <= origin_row < len(self._table.rows):
            return NO_CELL
        cells = self._table.rows[origin_row].cells
        return ReadCell(cells[column]) if column < len(cells) else NO_CELL


def _spans_row(number: int, row: Row) -> bool:
    width = len(row.cells)
    if width <= 1:
        return False
    if row.cells[0].column_span >= width:
        return True
    return row.cells[1].covered_by is not None and all(c.covered_by == (number, 0) for c in row.cells[1:])


def column_texts(rows: Iterable[GridRow], column: int) -> list[str]:
    """Return what a column says in the given rows, empty cells left out."""
    return [text for row in rows if (text := row.texts[column])]
