import json
from pathlib import Path
from typing import Any

import pytest

from whoowes.core.ledger.identity import Likeness, compare_tasks

CASES = Path(__file__).parents[3] / "shared" / "cases" / "links.jsonl"


def _linked() -> list[tuple[dict[str, Any], bool]]:
    if not CASES.exists():
        pytest.skip("the labelled pairs of tasks are not beside this repository")
    cases = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    return [(case, _likeness(case) is Likeness.SAME) for case in cases]


def _likeness(case: dict[str, Any]) -> Likeness:
    found = compare_tasks(case["a"], case["b"], same_owner=case["same_owner"], days_apart=case["days_apart"])
    return found.likeness


def test_no_labelled_pair_of_two_promises_is_linked() -> None:
    assert [case for case, is_linked in _linked() if is_linked and not case["same"]] == []


def test_six_in_ten_labelled_pairs_of_one_promise_are_linked() -> None:
    ones = [is_linked for case, is_linked in _linked() if case["same"]]

    assert sum(ones) >= 0.6 * len(ones), f"recall {sum(ones) / len(ones):.2f}"
