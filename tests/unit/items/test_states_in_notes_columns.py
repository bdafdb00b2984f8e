"""A closing word in a column of notes closes a row of which nothing else is told; it is never overlooked."""

import pytest
from tests.builders import cell, doc, facts, para, table

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.tables.note_states import closing_remark

HEADERS = {
    "en-GB": ("Action", "Who", "Comments"),
    "en-US": ("Task", "Owner", "Notes"),
    "de-DE": ("Aufgabe", "Wer", "Anm."),
    "fr-FR": ("Action", "Qui", "Remarques"),
    "es-ES": ("Tarea", "Quién", "Observaciones"),
    "pt-PT": ("Tarefa", "Quem", "Observações"),
    "nl-NL": ("Actie", "Wie", "Opm."),
    "it-IT": ("Azione", "Chi", "Note"),
}
CLOSED = {
    "en-GB": ["Done 2 March", "completed 3/3", "Finished, thanks", "done by Tom on Monday"],
    "en-US": ["Completed Mar 2", "Done!"],
    "de-DE": ["erledigt am 3.3.", "Abgeschlossen", "Erledigt, danke"],
    "fr-FR": ["fait le 3 mars", "Terminé", "fait, merci"],
    "es-ES": ["hecho el 3 de marzo", "Completado"],
    "pt-PT": ["feito a 3 de março", "Concluído"],
    "nl-NL": ["gedaan op 3 maart", "Afgerond"],
    "it-IT": ["fatto il 3 marzo", "Completato"],
}
MORE = {
    "en-GB": ["Done, bill to follow", "No longer needed, the bank has one", "completed – awaiting sign-off"],
    "de-DE": ["erledigt, Rechnung folgt", "Nicht mehr nötig, liegt der Bank vor"],
    "fr-FR": ["fait, facture à suivre"],
    "es-ES": ["hecho, falta la factura"],
    "pt-PT": ["feito, falta a fatura"],
    "nl-NL": ["gedaan, factuur volgt"],
    "it-IT": ["fatto, manca la fattura"],
}
NO_END = {
    "en-GB": [
        "done by Friday",
        "to be completed",
        "not done",
        "Completed by the roofer in May?",
        "completed form needed",
        "closed on Mondays",
        "sent to the printers a week ago",
        "needs to be finished first",
        "Done?",
    ],
    "de-DE": ["erledigt bis Freitag", "noch nicht erledigt", "erledigt?", "abgeschlossene Verträge beilegen"],
    "fr-FR": ["fait avant vendredi", "à faire", "pas fait", "fait ?"],
    "es-ES": ["hecho antes del viernes", "por hacer", "no hecho", "¿hecho?"],
    "pt-PT": ["feito até sexta", "por fazer", "não feito", "feito?"],
    "nl-NL": ["gedaan voor vrijdag", "nog niet gedaan", "gedaan?"],
    "it-IT": ["fatto entro venerdì", "da fare", "non fatto", "fatto?"],
}


def _each(cells: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(text, locale) for locale, each in cells.items() for text in each]


def state(remark: str, locale: str = "en-GB", **column: str) -> StatusReading:
    """Return the state of a row with this remark, and with a column of states where one is given."""
    header = [*HEADERS[locale], *column]
    note = doc(table([header, ["Abc", "Tom", remark, *column.values()]]))
    return extract(note, facts("Call 4 March 2026"), locale=locale).items[0].status


@pytest.mark.parametrize(("remark", "locale"), _each(CLOSED))
def test_a_remark_that_only_closes_its_row_does(remark: str, locale: str) -> None:
    assert state(remark, locale).status is Status.DONE


@pytest.mark.parametrize(("remark", "locale"), _each(MORE))
def test_a_closing_remark_with_more_behind_it_leaves_the_state_unclear(remark: str, locale: str) -> None:
    found = state(remark, locale)
    assert (found.status, found.raw) == (Status.UNCLEAR, remark)


@pytest.mark.parametrize(("remark", "locale"), _each(NO_END))
def test_a_remark_on_what_is_still_to_be_done_closes_nothing(remark: str, locale: str) -> None:
    assert state(remark, locale).status is Status.OPEN


def test_what_is_no_longer_needed_and_no_more_was_dropped() -> None:
    assert state("No longer needed").status is Status.DROPPED


@pytest.mark.parametrize("own", ["In progress", "Open", "Tuesday"])
def test_beside_another_state_a_closing_remark_leaves_it_unclear(own: str) -> None:
    found = state("done 3/3", Status=own)
    assert (found.status, found.raw) == (Status.UNCLEAR, f"{own} / done 3/3")


@pytest.mark.parametrize(
    ("own", "expected"), [("", Status.DONE), ("Amber", Status.DONE), ("Dropped", Status.DROPPED)]
)
def test_a_column_of_states_that_tells_comes_first(own: str, expected: Status) -> None:
    assert state("done 3/3", Status=own).status is expected


def test_a_no_in_the_column_of_what_is_done_gainsays_the_remark() -> None:
    assert state("done 3/3", Done="No").status is Status.UNCLEAR


def test_a_tick_in_the_notes_closes_the_row() -> None:
    assert state("✅").status is Status.DONE


def test_one_remark_on_several_tasks_closes_none_of_them_silently() -> None:
    both = cell(para("Send the deck"), para("Ring the bank"))
    note = doc(table([["Action", "Who", "Notes"], [both, "Tom", "done 3/3"]]))
    found = extract(note, facts("Call 4 March 2026")).items
    assert {item.status.status for item in found} <= {Status.UNCLEAR, Status.DONE}
    assert len(found) == 1 or Status.DONE not in {item.status.status for item in found}


def test_a_long_remark_is_no_state() -> None:
    assert closing_remark("done " + "and so on " * 40, "en-GB") is None
