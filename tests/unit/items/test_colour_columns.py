"""Columns of colours ("RAG", "Ampel") and results: they say nothing of a row's state, a closing word does."""

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status

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


@pytest.mark.parametrize(
    ("locale", "header", "closing"),
    [
        ("en-GB", ["Action", "Owner", "Result"], "done"),
        ("de-DE", ["Aufgabe", "Wer", "Ergebnis"], "erledigt"),
        ("nl-NL", ["Actie", "Wie", "Resultaat"], "klaar"),
        ("fr-FR", ["Action", "Qui", "Résultat"], "fait"),
        ("it-IT", ["Azione", "Chi", "Esito"], "fatto"),
        ("es-ES", ["Tarea", "Quién", "Resultado"], "hecho"),
        ("pt-PT", ["Tarefa", "Quem", "Resultado"], "feito"),
    ],
)
def test_a_column_of_results_that_says_how_far_the_rows_are_tells_their_states(
    locale: str, header: list[str], closing: str
) -> None:
    found = states(header, ["Abc", "Tom", closing], ["Def", "Tom", ""], locale=locale)
    assert found == [Status.DONE, Status.OPEN]


def test_a_column_that_says_what_came_of_the_rows_tells_no_state() -> None:
    found = states(
        ["Action", "Owner", "Result"], ["Abc", "Tom", "Saved two hours a week"], ["D", "Tom", "Done"]
    )
    assert found == [Status.OPEN, Status.OPEN]
