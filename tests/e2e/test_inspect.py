"""`inspect` says what is read from one note, wherever the note comes from."""

import json
from pathlib import Path

import pytest
from tests.e2e.acme import Desk
from tests.e2e.advisor import whoowes

SIGHTING_KEYS = {
    *("task", "links", "owner_raw", "owners", "due_raw", "due", "status_raw", "status", "number", "priority"),
    *("notes", "result", "internal", "call", "where", "read_by"),
}


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "roster.json"
    people = [
        {"name": "Kevin Wong", "email": "kevin@acme.example", "side": "client"},
        {"name": "Ruth Calloway", "side": "advisor", "aliases": ["RC"]},
    ]
    path.write_text(json.dumps(people), encoding="utf-8")
    return path


def _sources(desk: Desk, folder: Path) -> dict[str, str]:
    file = folder / "note.json"
    file.write_text(desk.advisor.document(desk.note), encoding="utf-8")
    url = f"https://docs.google.com/document/u/0/d/{desk.note}/edit?tab=t.0#heading=h.1"
    return {"file": str(file), "url": url, "id": desk.note}


@pytest.mark.parametrize("kind", ["file", "url", "id"])
def test_inspect_has_the_shape_that_is_fixed(desk: Desk, tmp_path: Path, roster: Path, kind: str) -> None:
    source = _sources(desk, tmp_path)[kind]
    done = desk.advisor.run("inspect", source, "--roster", str(roster), "--json")
    assert (done.code, done.err) == (0, "")
    assert set(done.json) == {"document", "calls", "sightings", "wins", "problems", "tables"}
    assert done.json["document"]["id"] == desk.note
    for sighting in done.json["sightings"]:
        assert set(sighting) == SIGHTING_KEYS
        assert set(sighting["due"]) == {"kind", "date", "why"}
        assert set(sighting["call"]) == {"date", "source"}
        assert set(sighting["where"]) == {"tab", "heading", "table", "row"}
    for call in done.json["calls"]:
        assert set(call) == {"date", "source", "heading", "tab"}
    for problem in done.json["problems"]:
        assert set(problem) == {"code", "message", "where", "raw"}


def test_inspect_of_an_id_reads_owners_and_dues(desk: Desk, roster: Path) -> None:
    done = desk.advisor.run("inspect", desk.note, "--roster", str(roster), "--json")
    first, second, third = done.json["sightings"]
    assert first["owners"] == [{"name": "Kevin Wong", "side": "client"}]
    assert (first["due"]["kind"], first["due"]["date"]) == ("date", "2026-03-06")
    assert second["owners"] == [{"name": "Ruth Calloway", "side": "advisor"}]
    assert (third["owner_raw"], third["owners"]) == ("Sam", [])
    assert first["call"] == {"date": "2026-03-02", "source": "title"}
    assert (first["where"]["table"], first["where"]["row"], first["status"]) == (0, 1, "open")


def test_inspect_of_a_file_needs_no_configuration_no_token_and_no_network(
    desk: Desk, tmp_path: Path, roster: Path
) -> None:
    source = _sources(desk, tmp_path)["file"]
    desk.advisor.forget_log()
    done = whoowes("--config", str(tmp_path / "none.toml"), "inspect", source, "--roster", str(roster))
    assert done.code == 0
    assert "Send the price list" in done.out
    assert desk.advisor.log() == []


def test_inspect_writes_nothing(desk: Desk) -> None:
    desk.advisor.run("inspect", desk.note)
    assert desk.advisor.writes() == []
    assert not desk.advisor.store.exists()


@pytest.mark.parametrize(
    "content", ["", "[]", '"text"', "{", "[" * 100_000, "{}", '{"a": 1}', '{"title": "x"}']
)
def test_inspect_of_a_file_that_is_no_document_is_a_clear_refusal(tmp_path: Path, content: str) -> None:
    path = tmp_path / "note.json"
    path.write_text(content, encoding="utf-8")
    done = whoowes("inspect", str(path))
    assert (done.code, done.out) == (2, "")
    assert str(path) in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("content", ["{}", '{"tabs": 3}', '{"body": {"content": [{"paragraph": 1}]}}'])
def test_inspect_of_an_odd_json_object_never_crashes(tmp_path: Path, content: str) -> None:
    path = tmp_path / "note.json"
    path.write_text(content, encoding="utf-8")
    done = whoowes("inspect", str(path), "--json")
    assert done.code in {0, 2}
    assert "Traceback" not in done.err


def test_inspect_of_a_document_that_is_not_there_ends_with_5(desk: Desk) -> None:
    done = desk.advisor.run("inspect", "1AbsolutelyNoDocumentHasThisIdAtAll0000")
    assert (done.code, done.out) == (5, "")
    assert "1AbsolutelyNoDocumentHasThisIdAtAll0000 is missing, or not visible" in done.err
    assert "the account of the token" in done.err
    assert "drive.files" not in done.err


def test_inspect_of_the_url_of_a_document_that_is_not_there_names_it(desk: Desk) -> None:
    done = desk.advisor.run("inspect", "https://docs.google.com/document/d/xyz/edit")
    assert (done.code, done.out) == (5, "")
    assert "The document xyz is missing" in done.err


def test_inspect_of_a_folder_says_that_it_is_one_and_what_to_give(desk: Desk) -> None:
    done = desk.advisor.run("inspect", desk.advisor.id_of("Acme"))
    assert (done.code, done.out) == (2, "")
    assert "“Acme” is a folder" in done.err
    assert "document/d/ID" in done.err


def test_inspect_of_the_address_of_a_folder_says_what_to_give() -> None:
    done = whoowes("inspect", "https://drive.google.com/drive/folders/1AbCdEfGhIjKlMnOpQrStUvWxYz")
    assert (done.code, done.out) == (2, "")
    assert "document/d/ID" in done.err


def test_inspect_of_neither_file_nor_url_nor_id_ends_with_2(desk: Desk) -> None:
    done = desk.advisor.run("inspect", "no-such-file.json")
    assert (done.code, done.out) == (2, "")
    assert "no-such-file.json" in done.err


@pytest.mark.parametrize("people", ['{"a": 1}', '[{"name": "X"}]', '[{"name": "X", "side": "both"}]', "no"])
def test_a_roster_that_is_none_is_a_clear_refusal(tmp_path: Path, people: str) -> None:
    path = tmp_path / "roster.json"
    path.write_text(people, encoding="utf-8")
    done = whoowes("explain", "owner", "Kevin", "--roster", str(path))
    assert (done.code, done.out) == (2, "")
    assert "roster.json" in done.err
