"""Ids of entries stay the same for the same promise and are never shared."""

import re

import pytest
from tests.builders_ledger import ledger, note, only, row

from whoowes.core.ledger.entry_ids import task_words

DECK = "Send the Q3 deck to the board"


def test_an_id_is_ten_lower_case_base32_characters() -> None:
    assert re.fullmatch(r"[a-z2-7]{10}", only(ledger(note("4 Mar", row(DECK)))).id)


def test_an_id_does_not_depend_on_the_place_of_the_row() -> None:
    other = row("Book a room for the offsite")
    one = ledger(note("4 Mar", row(DECK), other)).entries
    two = ledger(note("4 Mar", other, row(DECK))).entries
    assert {entry.task: entry.id for entry in one} == {entry.task: entry.id for entry in two}


def test_an_id_does_not_change_when_later_calls_restate_the_promise() -> None:
    first = note("4 Mar", row(DECK))
    later = note("11 Mar", row("Send Q3 deck to the board", status="Done"))
    assert only(ledger(first)).id == only(ledger(first, later)).id


def test_an_id_does_not_depend_on_marks_and_case() -> None:
    assert (
        only(ledger(note("4 Mar", row(DECK)))).id == only(ledger(note("4 Mar", row(f"{DECK.upper()}.")))).id
    )


def test_equal_rows_of_one_call_have_ids_that_survive_their_changing_places() -> None:
    one = ledger(note("4 Mar", row(DECK, "Kevin"), row(DECK, "Sara"))).entries
    two = ledger(note("4 Mar", row(DECK, "Sara"), row(DECK, "Kevin"))).entries
    assert {entry.owner.raw: entry.id for entry in one} == {entry.owner.raw: entry.id for entry in two}
    assert len({entry.id for entry in one}) == 2


def test_rows_of_undated_notes_are_told_apart_by_document() -> None:
    found = ledger(note(None, row(DECK), name="A"), note(None, row(DECK), name="B"))
    assert len({entry.id for entry in found.entries}) == 2


@pytest.mark.parametrize(
    ("task", "words"),
    [("Send  the Q3-deck!", "send the q3 deck"), ("Prüfe Café", "prufe cafe"), ("…", "")],
)
def test_words_of_a_task_are_without_case_marks_and_accents(task: str, words: str) -> None:
    assert task_words(task) == words
