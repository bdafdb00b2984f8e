from datetime import date
from pathlib import Path

import pytest

from whoowes.core.items.due import read_due
from whoowes.core.items.model import DueReading

USUAL_CALL = "2026-03-04"


def _rows() -> list[list[str]]:
    lines = Path(__file__).with_name("due.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines if line.startswith("|")]
    return rows[2:]


def _shown(reading: DueReading) -> str:
    days = [reading.date] if reading.date else list(reading.candidates)
    kind = [] if reading.kind == "date" else [reading.kind.value]
    return " ".join([*kind, *map(str, days)])


@pytest.mark.parametrize(
    ("text", "call", "locale", "expected", "rule"), [r[1:] for r in _rows()], ids=[r[0] for r in _rows()]
)
def test_due_text_reads_as_the_table_says(
    text: str, call: str, locale: str, expected: str, rule: str
) -> None:
    call_date = None if call == "*" else date.fromisoformat(call or USUAL_CALL)

    reading = read_due(text, call_date=call_date, locale=locale or "en-GB")

    assert (_shown(reading), reading.rule) == (expected, rule)
    assert reading.raw == text
    assert reading.why
