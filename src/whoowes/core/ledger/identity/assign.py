"""Which of today's promises is which of the earlier ones, each at most once, so that the whole fits best."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# Scores as whole numbers, so that sums compare exactly; the lower digits hold the preference among ties.
_UNITS_PER_SCORE = 10**9


def assign(rows: Sequence[Sequence[float]]) -> tuple[int | None, ...]:
    """Return for each row its column in the one-to-one assignment whose scores add up to the most.

    A score of 0 or less is not allowed: such a row stays without a column (None). Among assignments of
    equal sum, lower columns and pairs in their order go first, so equal input always gives the same answer.

    Args:
        rows: One row per left item, one score per right item; all rows of one length.

    Returns:
        One entry per row; no column occurs twice.
    """
    width = len(rows[0]) if rows else 0
    if width == 0:
        return (None,) * len(rows)
    gains = _whole_gains(rows)
    if len(rows) <= width:
        columns = _best_columns(gains)
    else:
        columns = _inverted(_best_columns([list(column) for column in zip(*gains, strict=True)]), len(rows))
    return tuple(
        column if column is not None and gains[row][column] > 0 else None
        for row, column in enumerate(columns)
    )


def _whole_gains(rows: Sequence[Sequence[float]]) -> list[list[int]]:
    height, width = len(rows), len(rows[0])
    scale = 2 * (height + width + 1) ** 3
    return [
        [
            round(score * _UNITS_PER_SCORE) * scale + _preference(row, column, height + width)
            if score > 0
            else 0
            for column, score in enumerate(scores)
        ]
        for row, scores in enumerate(rows)
    ]


def _preference(row: int, column: int, size: int) -> int:
    """Return a bonus far below any score: for low columns and rows, and for pairs in their order."""
    return (size + 1) ** 2 - size * (column + row) + row * column


@dataclass(slots=True)
class _Matching:
    """A growing assignment, with potentials that keep every reduced cost at 0 or more."""

    gains: Sequence[Sequence[int]]
    of_rows: list[int]
    of_columns: list[int]
    row_at: list[int | None]

    def cost(self, row: int, column: int) -> int:
        """Return the reduced cost of a pair: 0 where it belongs to a best assignment."""
        return -self.gains[row][column] - self.of_rows[row] - self.of_columns[column]

    def add(self, start: int) -> None:
        """Give `start` a column along the cheapest path to a free one, moving the rows on that path."""
        distance: dict[int, int] = {}
        came_from: dict[int, int | None] = {}
        settled: list[int] = []
        unsettled = list(range(len(self.of_columns)))
        row: int | None = start
        length, last, nearest = 0, None, 0
        while row is not None:
            for column in unsettled:
                cost = length + self.cost(row, column)
                if column not in distance or cost < distance[column]:
                    distance[column], came_from[column] = cost, last
            nearest = min(unsettled, key=lambda column: (distance[column], column))
            unsettled.remove(nearest)
            length, last, row = distance[nearest], nearest, self.row_at[nearest]
            settled.append(nearest)
        self._shift_potentials(start, length, {column: distance[column] for column in settled[:-1]})
        self._move_along(start, nearest, came_from)

    def _shift_potentials(self, start: int, length: int, settled: Mapping[int, int]) -> None:
        self.of_rows[start] += length
        for column, distance in settled.items():
            self.of_columns[column] -= length - distance
            owner = self.row_at[column]
            if owner is not None:
                self.of_rows[owner] += length - distance

    def _move_along(self, start: int, end: int, came_from: Mapping[int, int | None]) -> None:
        column: int | None = end
        while column is not None:
            before = came_from[column]
            self.row_at[column] = start if before is None else self.row_at[before]
            column = before


def _best_columns(gains: Sequence[Sequence[int]]) -> list[int | None]:
    """Return the best column of every row, by shortest augmenting paths (Kuhn and Munkres).

    There are at least as many columns as rows; the work is rows² x columns.
    """
    height, width = len(gains), len(gains[0])
    matching = _Matching(gains, [0] * height, [0] * width, [None] * width)
    for row in range(height):
        matching.add(row)
    return _inverted(matching.row_at, height)


def _inverted(rows_of_columns: Sequence[int | None], height: int) -> list[int | None]:
    columns: list[int | None] = [None] * height
    for column, row in enumerate(rows_of_columns):
        if row is not None:
            columns[row] = column
    return columns
