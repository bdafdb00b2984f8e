"""The JSON of the interface: names and shapes that others rely on."""

import json
from datetime import date

import pytest
from tests.builders_ledger import KEVIN, NORA, note, read, row

from whoowes.cli.json_shapes import (
    due_json,
    explained_due_json,
    note_json,
    owner_json,
    pass_json,
    problem_json,
    sighting_json,
)
from whoowes.core.ids import DocumentId, FolderId
from whoowes.core.items.people import Side
from whoowes.core.items.readings import DueKind, DueReading, OwnerKind, OwnerReading
from whoowes.core.problems import Problem, Where
from whoowes.sync.outcome import Action, ClientOutcome, Counts, PageOutcome, PassOutcome

WHERE = {"tab": None, "heading": None, "table": None, "row": None}


def test_a_sighting_has_every_name_of_the_interface() -> None:
    (told,) = read(note("4 Mar", row("Send the deck", "Kevin & Nora", "20 Mar", number="AI-1")))
    found = sighting_json(told.sightings[0])
    assert {name: value for name, value in found.items() if name != "read_by"} == {
        "task": "Send the deck",
        "links": [],
        "owner_raw": "Kevin & Nora",
        "owners": [{"name": "Kevin Wong", "side": "client"}, {"name": "Nora Falk", "side": "advisor"}],
        "due_raw": "20 Mar",
        "due": {"kind": "date", "date": "2026-03-20", "why": told.sightings[0].due.why},
        "status_raw": "",
        "status": "open",
        "number": "AI-1",
        "priority": None,
        "notes": "",
        "result": "",
        "internal": False,
        "call": {"date": "2026-03-04", "source": "title"},
        "where": WHERE,
    }


def test_a_sighting_says_by_which_rules_it_was_read() -> None:
    (told,) = read(note("4 Mar", row("Send the deck", "Kevin", "20 Feb", number="AI-1")))
    read_by = sighting_json(told.sightings[0])["read_by"]
    assert (read_by["owner"]["kind"], read_by["owner"]["rule"]) == ("resolved", "one-name")
    assert read_by["due"]["rule"] == "past-without-year"
    assert read_by["due"]["candidates"] == ["2026-02-20", "2027-02-20"]
    assert read_by["status"] == {"rule": "test", "why": "", "reason": ""}


def test_a_note_is_one_json_document() -> None:
    made = note("4 Mar", row("Send the deck"), wins=["First order"])
    (told,) = read(made)
    problem = Problem("unsure-table", "perhaps a table", Where("T", "H", 1, 2), "raw words")
    found = note_json(told, made.facts, (problem,))
    assert json.loads(json.dumps(found)) == found
    assert set(found) == {"document", "calls", "sightings", "wins", "problems", "tables"}
    assert found["document"] == {"id": "doc-4 Mar call", "title": "4 Mar call"}
    assert found["calls"] == [{"date": "2026-03-04", "source": "title", "heading": None, "tab": None}]
    assert found["wins"] == [
        {
            "text": "First order",
            "result": "",
            "call": {"date": "2026-03-04", "source": "title"},
            "where": WHERE,
        }
    ]
    assert found["problems"] == [
        {
            "code": "unsure-table",
            "message": "perhaps a table",
            "where": {"tab": "T", "heading": "H", "table": 1, "row": 2},
            "raw": "raw words",
        }
    ]


@pytest.mark.parametrize("kind", list(DueKind))
def test_a_due_reading_says_its_kind_and_a_date_or_null(kind: DueKind) -> None:
    found = due_json(DueReading(kind, "raw", "rule", "why"))
    assert found == {"kind": kind.value, "date": None, "why": "why"}


def test_an_explained_due_adds_its_words_rule_and_candidates() -> None:
    earlier = DueReading(DueKind.DATE, "6 Mar", "r", "w", date(2026, 3, 6))
    reading = DueReading(
        DueKind.UNCLEAR, "3/4", "order", "why", candidates=(date(2026, 4, 3),), earlier=(earlier,)
    )
    assert explained_due_json(reading) == {
        "kind": "unclear",
        "date": None,
        "why": "why",
        "raw": "3/4",
        "rule": "order",
        "approximate": False,
        "candidates": ["2026-04-03"],
        "earlier": [{"kind": "date", "date": "2026-03-06", "why": "w"}],
    }


@pytest.mark.parametrize(
    ("kind", "sides", "people", "side", "shown"),
    [
        (OwnerKind.RESOLVED, {Side.CLIENT}, (KEVIN,), "client", 1),
        (OwnerKind.RESOLVED, {Side.CLIENT, Side.ADVISOR}, (KEVIN, NORA), "both", 2),
        (OwnerKind.GROUP, {Side.ADVISOR}, (NORA,), "advisor", 0),
        (OwnerKind.UNCLEAR, set(), (KEVIN,), None, 1),
        (OwnerKind.NONE, set(), (), None, 0),
    ],
)
def test_an_owner_reading_says_its_side_and_a_group_names_nobody(
    kind: OwnerKind, sides: set[Side], people: tuple[object, ...], side: str | None, shown: int
) -> None:
    reading = OwnerReading(kind, "raw", "rule", "why", people, frozenset(sides), ("kevin",))  # type: ignore[arg-type]
    found = owner_json(reading)
    assert (found["kind"], found["side"], len(found["people"])) == (kind.value, side, shown)
    assert set(found) == {"kind", "people", "side", "suggestions", "rule", "why"}


def test_a_pass_has_every_name_of_the_interface() -> None:
    page = PageOutcome(Action.UPDATED, DocumentId("p"), "https://p.example", 7, 99)
    client = ClientOutcome(FolderId("a"), "Acme", page, 3, Counts(6, 1, 2, 3, 4, 5), (Problem("c", "m"),))
    api = {"docs.documents.get": 2}
    found = pass_json(PassOutcome(date(2026, 3, 30), (client,), api, retries=1, waited_s=0.12345))
    assert found == {
        "as_of": "2026-03-30",
        "clients": [
            {
                "id": "a",
                "name": "Acme",
                "notes": 3,
                "calls": 6,
                "open": {"client": 1, "advisor": 2},
                "overdue": {"client": 3, "advisor": 4},
                "unclear": 5,
                "page": {
                    "id": "p",
                    "url": "https://p.example",
                    "action": "updated",
                    "requests": 7,
                    "characters_written": 99,
                },
                "problems": [problem_json(Problem("c", "m"))],
            }
        ],
        "api": api,
        "retries": 1,
        "waited_s": 0.123,
    }
