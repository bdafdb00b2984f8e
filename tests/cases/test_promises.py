"""Promises over all calls of a client, as a pass knows them, beside what a careful reader knows."""

import json
from pathlib import Path
from typing import Any

import pytest
from scripts.scoring.promises import Standing, score_client, score_promises

FOLDER = Path(__file__).parent / "promises"


def test_no_open_promise_is_called_finished() -> None:
    score = score_promises(FOLDER)["all"]
    assert score.closed_though_open == 0, score.details


def test_as_many_promises_are_right_as_were_once_and_no_more_stand_wrong_or_late() -> None:
    score = score_promises(FOLDER)["all"]
    share = {standing: count / score.promises for standing, count in score.standings.items()}
    assert share[Standing.RIGHT] > 0.36, score.details
    assert share[Standing.WRONG] < 0.06, score.details
    assert share[Standing.STILL_OPEN] < 0.17, score.details


NOTE = """# Call 2026-03-04

## Actions

- Kevin: sign the lease by 12 March
- Kevin: paint the gate by 10 March

# Call 2026-03-18

Gate: Kevin painted it.
"""
LEASE: dict[str, Any] = {
    "task": "sign the lease",
    "owners": ["Kevin Wong"],
    "due": "2026-03-12",
    "state": "open",
    "fair_to_ask": "",
}
CLIENT: dict[str, Any] = {
    "locale": "en-GB",
    "as_of": "2026-03-20",
    "advisor": "Ruth Calloway",
    "folder": "Acme",
    "roster": [
        {"name": "Kevin Wong", "email": "", "side": "client", "aliases": []},
        {"name": "Ruth Calloway", "email": "", "side": "advisor", "aliases": []},
    ],
}


@pytest.mark.parametrize(
    ("key", "standing"),
    [
        (LEASE, Standing.RIGHT),
        (LEASE | {"state": "done"}, Standing.STILL_OPEN),
        (LEASE | {"due": "2026-03-13"}, Standing.WRONG),
        (LEASE | {"owners": ["Sara Lind"]}, Standing.WRONG),
        (LEASE | {"task": "mow the lawn"}, Standing.MISSING),
    ],
)
def test_a_promise_stands_beside_its_key(tmp_path: Path, key: dict[str, Any], standing: Standing) -> None:
    assert _score(tmp_path, key) == {standing: 1}


def test_what_is_asked_about_is_told_apart_and_no_fault_where_it_is_fair(tmp_path: Path) -> None:
    note = NOTE.replace("Kevin: sign", "somebody: sign")
    assert _score(tmp_path, LEASE, note) == {Standing.ASKED: 1}
    assert _score(tmp_path, LEASE | {"fair_to_ask": "who signs"}, note) == {Standing.RIGHT: 1}


def test_an_entry_that_no_key_has_is_extra(tmp_path: Path) -> None:
    _score(tmp_path, LEASE)
    assert score_client(tmp_path).extra == 1


def _score(folder: Path, promise: dict[str, Any], note: str = NOTE) -> dict[Standing, int]:
    (folder / "Acme calls.md").write_text(note, encoding="utf-8")
    (folder / "client.json").write_text(json.dumps(CLIENT), encoding="utf-8")
    told = {"notes": {"Acme calls": "2026-03-04"}, "promises": [promise]}
    (folder / "key.json").write_text(json.dumps(told), encoding="utf-8")
    return dict(score_client(folder).standings)
