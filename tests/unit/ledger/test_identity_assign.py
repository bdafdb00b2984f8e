import pytest

from whoowes.core.ledger.identity import assign


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], ()),
        ([[]], (None,)),
        ([[0.0]], (None,)),
        ([[0.7]], (0,)),
        ([[0.9, 0.8], [0.8, 0.1]], (1, 0)),
        ([[0.6, 0.0], [0.9, 0.0]], (None, 0)),
        ([[0.2, 0.3, 0.9]], (2,)),
        ([[0.0, 0.0], [0.5, 0.6]], (None, 1)),
    ],
)
def test_the_whole_fits_best_not_each_row_for_itself(
    rows: list[list[float]], expected: tuple[int | None, ...]
) -> None:
    assert assign(rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([[1.0, 1.0, 1.0]], (0,)),
        ([[1.0], [1.0]], (0, None)),
        ([[0.5, 0.5], [0.5, 0.5]], (0, 1)),
        ([[0.6] * 4] * 4, (0, 1, 2, 3)),
    ],
)
def test_equal_sums_go_to_the_lowest_index(rows: list[list[float]], expected: tuple[int | None, ...]) -> None:
    assert assign(rows) == expected


def test_two_hundred_rows_are_assigned_one_to_one() -> None:
    rows = [[((17 * row + 31 * column) % 97) / 97 for column in range(200)] for row in range(200)]

    columns = [column for column in assign(rows) if column is not None]

    assert len(set(columns)) == len(columns) >= 190
