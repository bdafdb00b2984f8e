"""`whoowes explain`: one reading at a time, and case by case on a line each."""

import io
import json
import sys
from pathlib import Path

import pytest
from tests.e2e.advisor import Json, Run, whoowes

ROSTER = [
    {"id": "p1", "name": "Kevin Wong", "email": "kevin@acme.example", "side": "client"},
    {"id": "p2", "name": "Ruth Calloway", "side": "advisor"},
]


def lines(command: str, *cases: Json | str, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `explain COMMAND --jsonl -` over cases on stdin."""
    text = "".join((case if isinstance(case, str) else json.dumps(case)) + "\n" for case in cases)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))
    return whoowes("explain", command, "--jsonl", "-")


def readings(done: Run) -> list[Json]:
    assert (done.code, done.err) == (0, "")
    return [json.loads(line) for line in done.out.splitlines()]


def test_due_tells_kind_date_why_and_rule() -> None:
    done = whoowes("explain", "due", "Fri", "--call", "2026-03-02", "--json")
    assert done.code == 0
    assert {"kind", "date", "why", "raw", "rule"} <= set(done.json)
    assert (done.json["kind"], done.json["date"], done.json["raw"]) == ("date", "2026-03-06", "Fri")


def test_due_in_words_for_people() -> None:
    done = whoowes("explain", "due", "next call", "--call", "2026-03-02", "--next-call", "2026-03-16")
    assert done.code == 0
    assert "next-call 2026-03-16" in done.out


def test_due_takes_the_locale_before_and_behind_its_name() -> None:
    given = ("3/4/2026", "--call", "2026-03-02", "--json")
    british = whoowes("explain", "due", *given, "--locale", "en-GB").json
    american = whoowes("--locale", "en-US", "explain", "due", *given).json
    assert (british["date"], american["date"]) == ("2026-04-03", "2026-03-04")


@pytest.mark.parametrize(
    "arguments",
    [
        ("Fri",),
        ("--call", "2026-03-02"),
        ("Fri", "--call", "2026-02-30"),
        ("Fri", "--call", "yesterday"),
        ("Fri", "--call", "2026-03-02", "--next-call", "4/3/2026"),
        ("--jsonl", "no-such-file.jsonl"),
    ],
)
def test_due_without_what_it_needs_ends_with_2(arguments: tuple[str, ...]) -> None:
    done = whoowes("explain", "due", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err
    assert "%Y" not in done.err


def test_due_reads_a_case_on_each_line_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    cases: list[Json] = [
        {"text": "Fri", "call_date": "2026-03-02", "next_call_date": None, "locale": "en-GB"},
        {"text": "TBC", "call_date": "2026-03-02"},
        {"text": "next call", "call_date": "2026-03-02", "next_call_date": "2026-03-16"},
    ]
    found = readings(lines("due", *cases, monkeypatch=monkeypatch))
    assert [(each["kind"], each["date"]) for each in found] == [
        ("date", "2026-03-06"),
        ("none", None),
        ("next-call", "2026-03-16"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        *("{", "[]", '"text"', "{}", '{"text": "Fri", "call_date": "soon"}', '{"text": 3}'),
        '{"text": "Fri", "call_date": "2026-03-02", "locale": "zz"}',
    ],
)
def test_a_line_that_is_no_case_ends_with_2(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    done = lines("due", line, monkeypatch=monkeypatch)
    assert done.code == 2
    assert "Traceback" not in done.err
    assert done.err


@pytest.mark.parametrize("command", ["due", "owner", "link"])
def test_a_line_that_is_not_utf_8_ends_with_2_and_its_number(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bytes_of_it = b"\n" + b"\xff\xfe\x00\n"
    path = tmp_path / "cases.jsonl"
    path.write_bytes(bytes_of_it)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(bytes_of_it), encoding="utf-8"))
    for source in ("-", str(path)):
        done = whoowes("explain", command, "--jsonl", source)
        assert (done.code, done.out) == (2, "")
        assert done.err.strip() == "whoowes: Line 2 is not UTF-8."


def test_letters_beyond_ascii_are_read_whatever_the_machine_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.dumps({"text": "nächste Woche – 🙂", "call_date": "2026-03-02"}, ensure_ascii=False)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line.encode()), encoding="ascii"))
    (found,) = readings(whoowes("explain", "due", "--jsonl", "-"))
    assert found["raw"] == "nächste Woche – 🙂"


def test_an_empty_file_of_cases_has_no_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    assert readings(lines("due", monkeypatch=monkeypatch)) == []


@pytest.fixture
def roster(tmp_path: Path) -> str:
    path = tmp_path / "roster.json"
    path.write_text(json.dumps(ROSTER), encoding="utf-8")
    return str(path)


def test_owner_tells_people_side_rule_and_why(roster: str) -> None:
    done = whoowes("explain", "owner", "Kevin + RC", "--roster", roster, "--json")
    assert done.code == 0
    assert set(done.json) == {"kind", "people", "side", "suggestions", "rule", "why"}
    assert done.json["kind"] == "resolved"
    assert [person["id"] for person in done.json["people"]] == ["p1", "p2"]
    assert done.json["side"] == "both"


@pytest.mark.parametrize(
    ("cell", "kind", "side"),
    [("", "none", None), ("Zebedee", "unclear", None), ("Kevin", "resolved", "client")],
)
def test_owner_says_what_it_cannot_know(roster: str, cell: str, kind: str, side: str | None) -> None:
    done = whoowes("explain", "owner", cell, "--roster", roster, "--json")
    assert (done.json["kind"], done.json["side"]) == (kind, side)


def test_owner_reads_a_case_on_each_line_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    cases: list[Json] = [
        {"cell": "me", "roster": ROSTER, "author": "p2"},
        {"cell": "Acme", "roster": ROSTER, "orgs": {"client": ["Acme"], "advisor": ["Larkfold"]}},
        {"cell": "", "roster": ROSTER, "chip": {"email": "kevin@acme.example"}},
    ]
    found = readings(lines("owner", *cases, monkeypatch=monkeypatch))
    assert [(each["kind"], each["side"]) for each in found] == [
        ("resolved", "advisor"),
        ("group", "client"),
        ("resolved", "client"),
    ]
    assert found[1]["people"] == []


def test_owner_without_a_roster_ends_with_2() -> None:
    assert whoowes("explain", "owner", "Kevin").code == 2


def test_link_compares_two_texts() -> None:
    done = whoowes("explain", "link", "Send the price list", "Send price list", "--json")
    assert done.code == 0
    assert done.json["same"] is True
    assert set(done.json) == {"same", "why"}


def test_link_reads_a_case_on_each_line_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    cases: list[Json] = [
        {
            "a": "Send the March accounts",
            "b": "Send the April accounts",
            "same_owner": True,
            "days_apart": 30,
        },
        {"a": "Send the March accounts", "b": "send March accounts", "same_owner": True, "days_apart": 14},
    ]
    found = readings(lines("link", *cases, monkeypatch=monkeypatch))
    assert [each["same"] for each in found] == [False, True]


def test_a_text_without_words_is_no_promise(monkeypatch: pytest.MonkeyPatch) -> None:
    cases: list[Json] = [{"a": "", "b": ""}, {"a": " ", "b": "Send the deck"}, {"a": "Send it", "b": "\n"}]
    assert [each["same"] for each in readings(lines("link", *cases, monkeypatch=monkeypatch))] == [False] * 3


@pytest.mark.parametrize(
    "texts", [(), ("one",), ("one", "two", "three"), ("", ""), (" ", "one"), ("one", "")]
)
def test_link_needs_two_texts(texts: tuple[str, ...]) -> None:
    assert whoowes("explain", "link", *texts).code == 2
