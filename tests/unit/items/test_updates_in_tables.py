"""Columns that tell, call by call, how far each row is: closing words, and new days in them."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.items.extract import extract
from whoowes.core.items.model import Sighting
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_status

HEADERS = {
    "en-GB": ["Action", "Who", "When", "Update"],
    "de-DE": ["Aufgabe", "Wer", "Bis", "Stand"],
    "fr-FR": ["Action", "Qui", "Échéance", "Statut"],
    "es-ES": ["Tarea", "Quién", "Fecha límite", "Cómo va"],
    "pt-PT": ["Tarefa", "Quem", "Prazo", "Como está"],
    "nl-NL": ["Actie", "Wie", "Deadline", "Stand"],
    "it-IT": ["Azione", "Chi", "Scadenza", "Come va"],
}


def told(locale: str, rows: list[list[str]], headers: list[str] | None = None) -> list[Sighting]:
    note = doc(heading("Actions"), table([headers or HEADERS[locale], *rows]))
    reading = extract(note, facts("Acme call 2026-03-04"), locale=locale)
    (read,) = normalise([reading], Roster(()), locale=locale).notes
    return list(read.sightings)


def due_of(locale: str, said: str, due: str) -> str:
    other = "done" if locale.startswith("en") else "ok"
    rows = [["Invoices of May", "Kevin", due, said], ["Letter to the bank", "Sara", due, other]]
    return str(told(locale, rows)[0].due.date)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "didn't get there, now 20/3"),
        ("en-GB", "delayed by the painter, now 20 March"),
        ("en-GB", "bank is slow. pushed to 20/3"),
        ("de-DE", "wird 20.03. (hängt am Notar)"),
        ("de-DE", "vergessen, jetzt 20.03."),
        ("fr-FR", "attend la banque → 20/03"),
        ("fr-FR", "pas encore, nouvelle date 20/03"),
        ("es-ES", "no hubo tiempo, se pasa al 20/3"),
        ("pt-PT", "ainda não enviado, passa para 20/03"),
        ("pt-PT", "fica para 20/03"),
        ("nl-NL", "bijna klaar, wordt 20-3"),
        ("nl-NL", "wordt 20-3"),
        ("it-IT", "slitta al 20/03 (attesa del notaio)"),
        ("en-GB", "printer needs the logo, new date 20 March"),
        ("en-GB", "no time, pushed to 20 March"),
        ("en-GB", "Kevin hands this over to Sara, new deadline: 20 March"),
        ("en-GB", "will be with us by 20 March"),
        ("de-DE", "Lieferant braucht Maße, neuer Termin 20.03."),
        ("de-DE", "keine Zeit, verschoben auf 20.03."),
        ("fr-FR", "imprimeur en retard, nouveau délai : 20/03"),
        ("es-ES", "falta la firma, nuevo plazo 20/3"),
        ("pt-PT", "atrasou, novo prazo 20/03"),
        ("nl-NL", "geen tijd gehad, nieuwe datum 20-3"),
        ("it-IT", "slitta all'20/03"),
        ("it-IT", "in ritardo, nuova scadenza 20/03"),
    ],
)
def test_a_row_that_is_not_done_takes_the_day_that_its_update_sets(locale: str, said: str) -> None:
    assert due_of(locale, said, "6/3" if locale != "nl-NL" else "6-3") == "2026-03-20"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Launch, now 20 March"),
        ("en-GB", "now 3 problems"),
        ("en-GB", "in progress with the fair, moved to 20 March"),
        ("en-GB", "waiting, call with the bank 20/3"),
        ("en-GB", "Trade fair in Lyon, new date 20 March"),
        ("en-GB", "waiting for the fair, pushed to 20 March"),
        ("en-GB", "promised 20 copies"),
        ("de-DE", "Messe in Köln, neuer Termin 20.03."),
        ("de-DE", "kommt 20 cm höher"),
        ("it-IT", "fiera, nuova data 20/03"),
        ("de-DE", "Messe, jetzt 20.03."),
        ("fr-FR", "banque → 20 dossiers"),
        ("nl-NL", "wordt 20 procent duurder"),
        ("it-IT", "in corso, riunione 20/03"),
    ],
)
def test_another_day_in_an_update_moves_nothing(locale: str, said: str) -> None:
    assert due_of(locale, said, "6/3" if locale != "nl-NL" else "6-3") == "2026-03-06"


def test_a_day_set_anew_counts_where_the_due_cell_is_empty() -> None:
    assert due_of("pt-PT", "ainda não contado, passa para 20/03", "") == "2026-03-20"


def test_a_row_that_is_done_is_not_moved() -> None:
    assert due_of("en-GB", "done, now 20 March for the rest", "6/3") != "2026-03-20"


def test_a_column_of_updates_that_closes_a_row_is_that_of_states() -> None:
    rows = [["Invoices of May", "Kevin", "6/3", "came in 3/3"], ["Letter", "Sara", "6/3", "in progress"]]
    assert [each.item.status.status for each in told("en-GB", rows)] == [Status.DONE, Status.OPEN]


def test_a_column_of_updates_of_which_most_tell_other_things_stays_one_of_notes() -> None:
    rows = [
        [f"Invoices of May {n}", "Kevin", "6/3", said]
        for n, said in enumerate(["CRA letter", "blue", "done"])
    ]
    assert told("en-GB", rows)[0].item.notes == "CRA letter"


def test_what_came_by_a_day_after_the_call_is_in_doubt() -> None:
    rows = [["Invoices of May", "Kevin", "6/3", "in, 20/3"], ["Letter", "Sara", "6/3", "done"]]
    assert told("en-GB", rows)[0].item.status.status is Status.UNCLEAR


def test_topics_with_owners_days_and_states_are_actions() -> None:
    headers = ["Assunto", "Ponto de situação", "Responsável", "Para quando"]
    rows = [["Faturas de maio", "recebidas a 3", "Inês", "06/03"], ["Stock", "por contar", "Duarte", "10/03"]]
    assert [each.item.status.status for each in told("pt-PT", rows, headers)] == [Status.DONE, Status.OPEN]


def test_a_fourth_column_without_a_header_tells_the_states() -> None:
    rows = [["Kevin", "invoices of May", "6 March", "came in 3/3"]]
    rows += [["Sara", "write the letter to the bank", "6 March", "in progress"]]
    found = told("en-GB", rows, ["", "", "", ""])
    assert [each.item.status.status for each in found] == [Status.DONE, Status.OPEN]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("reçus le 3/3, merci", Status.UNCLEAR),
        ("reçus, y compris mai", Status.UNCLEAR),
        ("on laisse tomber", Status.DROPPED),
        ("beaucoup de carburant", Status.OPEN),
    ],
)
def test_a_comment_says_that_a_thing_came_or_was_given_up(said: str, status: Status) -> None:
    headers = ["Action", "Qui", "Échéance", "Commentaire"]
    rows = [["Envoyer les relevés", "Kevin", "06/03", said], ["Courrier", "Sara", "06/03", "gris"]]
    assert told("fr-FR", rows, headers)[0].item.status.status is status


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Walkers changed their mind, rent stays"),
        ("de-DE", "Kunde hat es sich anders überlegt"),
        ("fr-FR", "le client a changé d'avis"),
        ("es-ES", "el cliente cambió de idea"),
        ("pt-PT", "o cliente mudou de ideia"),
        ("nl-NL", "klant heeft zich bedacht"),
        ("it-IT", "il cliente ha cambiato idea"),
    ],
)
def test_minds_that_changed_leave_a_row_in_doubt(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.UNCLEAR


@pytest.mark.parametrize("beside", ["", "waiting for the bank"])
def test_a_column_of_updates_that_tells_of_something_that_came_leaves_its_row_open(beside: str) -> None:
    said = "the reference number came through on the 1st"
    rows = [["Register the van", "Kevin", "10 March", said], ["Roof survey", "Sara", "", beside]]
    assert [each.item.status.status for each in told("en-GB", rows)] == [Status.UNCLEAR, Status.OPEN]


def test_a_day_set_anew_counts_though_the_weekday_beside_it_would_be_the_same_now() -> None:
    """ "Fri" was the Friday before; "now 6 March" beside it, on the call of 4 March, is no copy of it."""
    assert due_of("en-GB", "forgotten, now 6 March", "Fri") == "2026-03-06"
    assert (
        told("en-GB", [["Invoices of May", "Kevin", "Fri", "forgotten, now 6 March"]])[0].due.raw == "6 March"
    )
