import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from whoowes.core.items.due import read_due
from whoowes.core.items.model import DueKind, DueReading

CASES = Path(__file__).parents[3] / "shared" / "cases"
NAMES = {DueKind.NEXT_CALL: "next-call", DueKind.NONE: "none", DueKind.UNCLEAR: "ambiguous"}
FRIDAY_TO_SUNDAY = timedelta(days=2)


def _english(name: str) -> Iterator[dict[str, Any]]:
    path = CASES / name
    if not path.exists():
        pytest.skip(f"the labelled cases ({name}) are not beside this repository")
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return (case for case in lines if case["locale"].startswith("en"))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _label(reading: DueReading) -> str:
    return NAMES.get(reading.kind, str(reading.date))


def test_no_english_due_cell_reads_as_a_wrong_date_and_97_percent_are_right() -> None:
    right, wrong, total = 0, [], 0
    for case in _english("due_cells.jsonl"):
        reading = read_due(
            case["text"],
            call_date=_day(case["call_date"]),
            next_call=_day(case.get("next_call_date")),
            locale=case["locale"],
        )
        total += 1
        if _label(reading) in {case["expected"], *case.get("also_ok", [])}:
            right += 1
        elif reading.kind is DueKind.DATE:
            wrong.append((case["text"], reading))

    assert wrong == []
    assert right >= 0.97 * total


def test_at_most_six_in_a_thousand_english_expressions_of_the_corpus_read_as_a_wrong_date() -> None:
    wrong, total = [], 0
    for case in _english("due_corpus.jsonl"):
        reading = read_due(case["text"], call_date=_day(case["reference"]), locale=case["locale"])
        total += 1
        if reading.date is not None and not _is_right(reading.date, case):
            wrong.append((case["text"], reading))

    assert len(wrong) <= 0.006 * total, wrong


def _is_right(found: date, case: dict[str, Any]) -> bool:
    start, end = date.fromisoformat(case["expected_start"]), date.fromisoformat(case["expected_end"])
    is_week = end.isoweekday() == 7 and timedelta(0) < end - start < timedelta(days=7)
    return found == end or (is_week and end - FRIDAY_TO_SUNDAY <= found <= end)
