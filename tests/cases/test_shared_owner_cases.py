import json
from pathlib import Path
from typing import Any

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, PersonMention, Roster, Side
from whoowes.core.items.readings import OwnerReading

CASES = Path(__file__).parents[3] / "shared" / "cases" / "owners.jsonl"


def _cases() -> list[dict[str, Any]]:
    if not CASES.exists():
        pytest.skip("the labelled owner cases are not beside this repository")
    return [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


def _roster(case: dict[str, Any]) -> Roster:
    people = [
        Person(entry["id"], entry["name"], Side(entry["side"]), entry["email"], tuple(entry["aliases"]))
        for entry in case["roster"]
    ]
    return build_roster(people, case["orgs"]["client"], case["orgs"]["advisor"])


def _read(case: dict[str, Any]) -> OwnerReading:
    chips = [PersonMention(chip["email"] or "", chip["name"]) for chip in case.get("chips", ())]
    return read_owner(case["cell"], _roster(case), chips=chips)


def test_whoever_is_labelled_as_a_suggestion_is_suggested() -> None:
    labelled = [case for case in _cases() if case["expected"].get("suggestions")]
    missed = [
        case["cell"]
        for case in labelled
        if not set(case["expected"]["suggestions"]) <= set(_read(case).suggestions)
    ]

    assert missed == []
