"""Sub-rows of a numbered row: 3a and 3b under 3, whose empty cells the row above fills."""

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.model import RawItem
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Person, Roster, Side

HEADER = ["No.", "Action", "Owner", "Due"]


def rows(*body: list[str]) -> list[tuple[str | None, str, str]]:
    return [(each.number, each.owner_raw, each.due_raw) for each in read(*body)]


def read(*body: list[str], locale: str = "en-GB", header: list[str] | None = None) -> tuple[RawItem, ...]:
    note = doc(table([header or HEADER, *body]))
    return extract(note, facts("Acme call 4 March 2026"), locale=locale).items


def test_a_sub_row_without_owner_and_date_has_those_of_its_row() -> None:
    found = rows(["7", "Move the server", "Tom", "13 March"], ["7a", "Book the van", "", ""])
    assert found == [("7", "Tom", "13 March"), ("7a", "Tom", "13 March")]


def test_what_a_sub_row_says_itself_counts() -> None:
    found = rows(
        ["7", "Move the server", "Tom", "13 March"],
        ["7a", "Book the van", "", "next call"],
        ["7b", "Empty the cupboard", "", "-"],
    )
    assert found[1:] == [("7a", "Tom", "next call"), ("7b", "Tom", "-")]


def test_a_sub_row_of_somebody_else_is_a_promise_of_its_own() -> None:
    found = rows(["7", "Move the server", "Tom", "13 March"], ["7a", "Book the van", "Sara", ""])
    assert found[1:] == [("7a", "Sara", "")]


def test_a_task_that_names_owner_or_deadline_itself_takes_neither_from_above() -> None:
    found = rows(
        ["7", "Move the server", "Tom", "13 March"],
        ["7a", "Sara to book the van", "", ""],
        ["7b", "Tell the staff by 9 March", "", ""],
        ["7c", "Empty the cupboard (Sara)", "", ""],
    )
    assert found[1:] == [("7a", "", ""), ("7b", "Tom", ""), ("7c", "", "")]


def test_only_sub_rows_right_below_have_the_owner_of_a_row() -> None:
    found = rows(
        ["7", "Move the server", "Tom", "13 March"],
        ["8", "New badges", "", ""],
        ["7a", "Book the van", "", ""],
        ["8a", "Order lanyards", "", ""],
    )
    assert found[1:] == [("8", "", ""), ("7a", "", ""), ("8a", "", "")]


@pytest.mark.parametrize(
    ("locale", "header"),
    [
        ("de-DE", ["Nr.", "Aufgabe", "Wer", "Frist"]),
        ("fr-FR", ["N°", "Action", "Qui", "Échéance"]),
        ("nl-NL", ["Nr.", "Actie", "Wie", "Wanneer"]),
        ("it-IT", ["N.", "Azione", "Chi", "Scadenza"]),
        ("es-ES", ["N.º", "Acción", "Quién", "Fecha límite"]),
        ("pt-PT", ["N.º", "Ação", "Quem", "Prazo"]),
    ],
)
def test_sub_rows_are_known_by_their_number_in_every_language(locale: str, header: list[str]) -> None:
    found = read(["2", "X 1", "Tom", "13.03.2026"], ["2a", "X 2", "", ""], locale=locale, header=header)
    assert [(each.owner_raw, each.due_raw) for each in found] == [("Tom", "13.03.2026")] * 2


ROSTER = Roster((Person("t", "Tom Beck", Side.ADVISOR), Person("s", "Sara Lind", Side.CLIENT)), ("Acme",))


@pytest.mark.parametrize(
    ("task", "people"),
    [
        ("Photos", ["Tom Beck"]),
        ("Send Sara the photos", ["Tom Beck"]),
        ("Sara sends photos", ["Sara Lind"]),
        ("Photos by Sara", []),
        ("Acme sends photos", []),
        ("We send photos", []),
    ],
)
def test_whom_a_sub_row_names_goes_before_the_owner_above(task: str, people: list[str]) -> None:
    note = doc(table([HEADER, ["7", "Move the server", "Tom", "13 March"], ["7a", task, "", ""]]))
    reading = extract(note, facts("Acme call 4 March 2026"), locale="en-GB")
    _, below = normalise([reading], ROSTER, locale="en-GB").notes[0].sightings
    assert [person.name for person in below.owner.people] == people


def test_a_due_cell_that_tells_a_state_holds_for_its_own_row_alone() -> None:
    found = rows(["7", "Move the server", "Tom", "done 2 March"], ["7a", "Book the van", "", ""])
    assert found[1:] == [("7a", "Tom", "")]
