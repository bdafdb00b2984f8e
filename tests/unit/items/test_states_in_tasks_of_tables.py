"""A state at the end of a task counts in a table too, where no column tells the state."""

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status


def states(header: list[str], *row: str, locale: str = "en-GB") -> list[tuple[str, Status]]:
    found = extract(doc(table([header, list(row)])), facts("Call 4 March 2026"), locale=locale).items
    return [(each.task, each.status.status) for each in found]


@pytest.mark.parametrize(
    ("locale", "header", "task"),
    [
        ("en-GB", ["Action", "Owner"], "Quote (done 2 March)"),
        ("en-US", ["Action", "Owner"], "Quote - done"),
        ("de-DE", ["Aufgabe", "Wer"], "Quote (erledigt)"),
        ("fr-FR", ["Action", "Qui"], "Quote (fait)"),
        ("es-ES", ["Tarea", "Quién"], "Quote (hecho)"),
        ("it-IT", ["Azione", "Chi"], "Quote (fatto)"),
        ("nl-NL", ["Actie", "Wie"], "Quote (afgerond)"),
        ("pt-PT", ["Tarefa", "Quem"], "Quote (feito)"),
    ],
)
def test_a_state_behind_the_task_of_an_owned_row_is_its_state(
    locale: str, header: list[str], task: str
) -> None:
    assert states(header, task, "Tom", locale=locale) == [("Quote", Status.DONE)]


def test_a_closing_word_that_may_belong_to_the_task_is_unclear() -> None:
    assert states(["Action", "Owner"], "Deck sent", "Tom") == [("Deck sent", Status.UNCLEAR)]


def test_a_state_column_is_asked_alone() -> None:
    found = states(["Action", "Owner", "Status"], "Deck sent", "Tom", "Open")
    assert found == [("Deck sent", Status.OPEN)]
