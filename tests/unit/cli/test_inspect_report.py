"""What people see of a note: every row with its rules, every doubt with what settles it."""

import pytest
from tests.builders import doc, facts, heading, para, table

from whoowes.cli.inspect_report import print_note
from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Person, Roster, Side

ROSTER = Roster(
    people=(
        Person("kw", "Kevin Wong", Side.CLIENT, "kevin@acme.example"),
        Person("kb", "Kevin Brandt", Side.CLIENT, "brandt@acme.example"),
        Person("nf", "Nora Falk", Side.ADVISOR, "nora@northwind.example"),
    )
)


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> "Shown":
    monkeypatch.setenv("NO_COLOR", "1")
    return Shown(capsys)


class Shown:
    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *blocks: Block) -> str:
        reading = extract(doc(*blocks), facts("Acme call 4 March 2026"))
        note = normalise([reading], ROSTER, locale="en-GB").notes[0]
        print_note(note, note.facts, note.problems, ROSTER)
        return self.capsys.readouterr().out


def test_a_row_shows_what_was_read_from_which_words_by_which_rule(shown: Shown) -> None:
    said = shown(table([["Action", "Owner", "Due"], ["Send deck", "Nora", "Fri"]]))

    assert "1 action item, none in doubt" in said
    assert "who   Nora Falk (advisor) from “Nora” · one-name: " in said
    assert "due   2026-03-06 from “Fri” · weekday: " in said
    assert "state open · no-status" in said


def test_a_doubt_names_its_reason_the_candidates_and_the_cure(shown: Shown) -> None:
    said = shown(table([["Action", "Owner", "Due"], ["Send deck", "Kevin", "20 Feb"]]))

    assert "1 action item, 1 with a doubt" in said
    assert "?     who: " in said
    assert "could be Kevin Wong or Kevin Brandt: write the full name" in said
    assert "could be Fri 20 Feb 2026 or Sat 20 Feb 2027: write one of them" in said


def test_a_row_without_an_owner_is_in_doubt(shown: Shown) -> None:
    said = shown(table([["Action", "Owner", "Due"], ["Send deck", "", "6 March"]]))

    assert "1 action item, 1 with a doubt" in said
    assert "?     who: nobody is named; write a name beside it" in said


def test_a_place_in_doubt_has_its_cure(shown: Shown) -> None:
    said = shown(table([["Decision", "By whom", "By when"], ["Which bank", "Nora", "Fri"]]))

    assert "?     if it lists actions, say so in its header" in said


def test_every_table_is_told_of_with_what_it_was_taken_for(shown: Shown) -> None:
    said = shown(
        heading("Matrix"),
        table([["Task", "Ruth", "Ben"], ["Copy", "A", "R"], ["Design", "C", "I"]]),
        table([["Action", "Owner"], ["Send deck", "Nora"]]),
    )

    assert "under “Matrix”, table 0: not read, no actions (raci) from “Task | Ruth | Ben”" in said
    assert "table 1: read as actions (task-column) from “Action | Owner”" in said


def test_a_place_that_is_not_read_for_certain_is_shown_with_its_words(shown: Shown) -> None:
    said = shown(table([["Decision", "By whom", "By when"], ["Which bank", "Nora", "Fri"]]))

    assert "unsure: Looks like decisions that are wanted, not actions." in said
    assert "from “Decision | By whom | By when”" in said


def test_what_may_leave_an_earlier_action_open_is_shown_with_what_it_may_tell(shown: Shown) -> None:
    said = shown(para("The lease came back signed."), para("Floor plans: one is missing, so 25 March"))

    assert "said: The lease came back signed. (may tell an end of what an earlier note has" in said
    assert "said: Floor plans: one is missing, so 25 March (may tell another day for what an earlier" in said


def test_a_note_without_actions_says_so(shown: Shown) -> None:
    assert "no action items" in shown(heading("Agenda"))
