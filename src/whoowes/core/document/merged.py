"""Merged cells: which cell is covered by which.

Covered cells stay in the JSON as ordinary cells holding one newline (`google-behaviour.md` §1.2), so the
column of a cell is its position in the row.
"""

from dataclasses import replace

from whoowes.core.document.model import Cell, Row


def mark_covered(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows with `covered_by` set on every cell that lies under a merge."""
    origins = _covered(rows)
    if not origins:
        return rows
    return tuple(
        replace(row, cells=tuple(_marked(cell, origins.get((r, c))) for c, cell in enumerate(row.cells)))
        for r, row in enumerate(rows)
    )


def _marked(cell: Cell, origin: tuple[int, int] | None) -> Cell:
    return cell if origin is None else replace(cell, covered_by=origin)


def _covered(rows: tuple[Row, ...]) -> dict[tuple[int, int], tuple[int, int]]:
    origins: dict[tuple[int, int], tuple[int, int]] = {}
    for r, row in enumerate(rows):
        for c, cell in enumerate(row.cells):
            if (r, c) in origins or (cell.row_span == 1 and cell.column_span == 1):
                continue
            for rr in range(r, min(len(rows), r + cell.row_span)):
                for cc in range(c, min(len(rows[rr].cells), c + cell.column_span)):
                    if (rr, cc) != (r, c):
                        origins[rr, cc] = (r, c)
    return origins
