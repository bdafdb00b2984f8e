from pathlib import Path

import pytest

from whoowes.core.ledger.identity import Comparison, compare_tasks


def _rows() -> list[list[str]]:
    lines = Path(__file__).with_name("links.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines if line.startswith("|")]
    return rows[2:]


def _compare(one: str, other: str) -> Comparison:
    return compare_tasks(one, other, same_owner=True, days_apart=14)


@pytest.mark.parametrize(
    ("one", "other", "expected"), [row[1:] for row in _rows()], ids=[row[0] for row in _rows()]
)
def test_task_texts_compare_as_the_table_says(one: str, other: str, expected: str) -> None:
    found = _compare(one, other)

    assert found.likeness.value == ("new" if expected == "veto" else expected), found
    assert found.vetoed or expected != "veto"
    assert found.why
    assert _compare(other, one) == found
