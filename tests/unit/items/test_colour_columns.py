"""Columns of colours ("RAG", "Ampel"): a colour says nothing of a row's state, a closing word does."""

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.model import Status

COLUMNS = {
    "en-GB": ("Action", "Owner", "RAG", "Amber", "Complete"),
    "en-US": ("Action", "Owner", "Health", "red", "Done 3/2"),
    "de-DE": ("Aufgabe", "Wer", "Ampel", "gelb", "erledigt"),
    "nl-NL": ("Actie", "Wie", "Stoplicht", "oranje", "afgerond"),
    "fr-FR": ("Action", "Qui", "Météo", "vert", "terminé"),
    "it-IT": ("Azione", "Chi", "Semaforo", "giallo", "fatto"),
    "es-ES": ("Tarea", "Quién", "Semáforo", "rojo", "hecho"),
    "pt-PT": ("Tarefa", "Quem", "Farol", "verde", "concluído"),
}


def states(header: list[str], *rows: list[str], locale: str = "en-GB") -> list[Status]:
    note = doc(table([header, *rows]))
    return [each.status.status for each in extract(note, facts("Call 4 March 2026"), locale=locale).items]


@pytest.mark.parametrize("locale", COLUMNS)
def test_a_closing_word_among_colours_is_the_state_of_its_row(locale: str) -> None:
    task, owner, colour, name, closing = COLUMNS[locale]
    found = states([task, owner, colour], ["Abc", "Tom", name], ["Def", "Tom", closing], locale=locale)
    assert found == [Status.OPEN, Status.DONE]


@pytest.mark.parametrize("value", ["Green", "G", "on track", "was amber", "Blue", ""])
def test_colours_alone_say_nothing(value: str) -> None:
    assert states(["Action", "Owner", "RAG"], ["Abc", "Tom", value]) == [Status.OPEN]


def test_beside_a_status_column_the_colours_stay_unread() -> None:
    found = states(["Action", "Owner", "RAG", "Status"], ["Abc", "Tom", "Complete", "In progress"])
    assert found == [Status.OPEN]
