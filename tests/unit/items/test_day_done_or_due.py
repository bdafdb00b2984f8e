"""Columns of days that may be those of the deadlines, or on which each row was finished."""

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status

WORDS = {
    "en-GB": ("Action", "Owner", "Due"),
    "de": ("Aufgabe", "Wer", "Frist"),
    "fr": ("Tâche", "Qui", "Échéance"),
    "es": ("Tarea", "Quién", "Plazo"),
    "pt": ("Tarefa", "Quem", "Prazo"),
    "nl": ("Actie", "Wie", "Deadline"),
    "it": ("Azione", "Chi", "Scadenza"),
}
MAY_BE_EITHER = [
    ("en-GB", "When done?"),
    ("en-GB", "Completion date"),
    ("de", "Wann fertig?"),
    ("de", "Wann erledigt"),
    ("fr", "Date de clôture"),
    ("es", "Fecha de resolución"),
    ("pt", "Data de resolução"),
    ("nl", "Wanneer gedaan?"),
    ("it", "Data chiusura"),
]


def read(locale: str, header: list[str], *rows: list[str]) -> list[tuple[str, Status]]:
    note = doc(table([header, *rows]))
    found = extract(note, facts("Acme 2026-03-04"), locale=locale)
    return [(item.due_raw, item.status.status) for item in found.items]


@pytest.mark.parametrize(("locale", "header"), MAY_BE_EITHER)
def test_a_day_to_come_is_the_deadline_and_finishes_nothing(locale: str, header: str) -> None:
    task, owner, _ = WORDS[locale]
    assert read(locale, [task, owner, header], ["Lease", "Kevin", "20/03/2026"]) == [
        ("20/03/2026", Status.OPEN)
    ]


@pytest.mark.parametrize(("locale", "header"), MAY_BE_EITHER)
def test_a_day_gone_by_leaves_open_whether_it_was_kept(locale: str, header: str) -> None:
    task, owner, _ = WORDS[locale]
    assert read(locale, [task, owner, header], ["Lease", "Kevin", "20/02/2026"]) == [
        ("20/02/2026", Status.UNCLEAR)
    ]


@pytest.mark.parametrize(("locale", "header"), MAY_BE_EITHER)
def test_beside_deadlines_a_day_gone_by_is_when_it_was_finished(locale: str, header: str) -> None:
    task, owner, due = WORDS[locale]
    rows = [task, owner, due, header], ["Lease", "Kevin", "27/02/2026", "20/02/2026"]
    assert read(locale, *rows) == [("27/02/2026", Status.DONE)]


def test_a_column_of_states_tells_which_days_are_deadlines() -> None:
    header = ["Action", "Owner", "Completion date", "Status"]
    rows = ["Lease", "Kevin", "20/02/2026", ""], ["Deck", "Sara", "20/02/2026", "In progress"]
    assert read("en-GB", header, *rows) == [("20/02/2026", Status.OPEN)] * 2
