"""A past day that is tied to the thing a task is about is no date of the task."""

import pytest
from tests.builders_ledger import ROSTER, note, row

from whoowes.core.items.due import date_in_task
from whoowes.core.items.normalise import normalise
from whoowes.core.items.readings import DueReading


def told(task: str, locale: str) -> DueReading | None:
    """Return the date that a task tells in the call on 4 March."""
    return (
        normalise([note("4 Mar", row(task, "Nora"))], ROSTER, locale=locale).notes[0].sightings[0].date_beside
    )


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Correct the report of 20 February"),
        ("en-US", "Answer the letter dated Feb 20"),
        ("de", "Protokoll verschicken zur Sitzung vom 20. Februar"),
        ("fr", "Corriger le devis du 20 février"),
        ("es", "Corregir el informe del 20 de febrero"),
        ("pt", "Corrigir o relatório de 20 de fevereiro"),
        ("it", "Correggere la relazione del 20 febbraio"),
        ("nl", "Corrigeer het verslag van 20 februari"),
    ],
)
def test_a_past_day_of_the_thing_itself_is_not_told(locale: str, task: str) -> None:
    assert told(task, locale) is None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Send the report 20 February"),
        ("en-GB", "Send the report by 20 February for Kevin"),
        ("en-GB", "Prepare the workshop of 20 March"),
        ("fr", "Préparer la réunion du 20 mars"),
    ],
)
def test_a_day_to_come_or_of_the_task_itself_is_told(locale: str, task: str) -> None:
    assert told(task, locale) is not None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Export the invoices of the previous six weeks"),
        ("en-US", "Review the past 10 days"),
        ("de", "Umsätze der vergangenen drei Jahre"),
        ("es", "Enviar las facturas de los últimos seis meses"),
        ("pt", "Enviar os extratos das últimas duas semanas"),
        ("it", "Controllare le ore degli ultimi 14 giorni"),
        ("nl", "Cijfers van de afgelopen zes weken opvragen"),
    ],
)
def test_a_number_of_weeks_that_are_over_is_no_date_of_the_task(locale: str, task: str) -> None:
    assert date_in_task(task, locale=locale) is None


@pytest.mark.parametrize("task", ["Send the invoices 2 weeks", "Call Tom - next 2 weeks"])
def test_a_number_of_weeks_to_come_may_be_one(task: str) -> None:
    assert (date_in_task(task, locale="en-GB") or "").endswith("2 weeks")
