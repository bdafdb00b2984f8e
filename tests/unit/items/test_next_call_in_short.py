"""The line "Next: Tue 8 Dec": it names the next call, and is no item."""

import datetime as dt

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("en-GB", "Actions", "Next: Tues 8 Dec 10.30"),
        ("en-GB", "Actions", "Next one – 8th December at 10am (Zoom)"),
        ("en-US", "Actions", "Next: 12/8, 2pm"),
        ("de-DE", "Aufgaben", "Nächster: Di 8.12., 10 Uhr"),
        ("fr-FR", "Actions", "Prochaine : mardi 8 décembre à 10h30"),
        ("es-ES", "Tareas", "Próxima: martes 8 de dic, 17 h"),
        ("it-IT", "Azioni", "Prossima: mar 8 dicembre ore 10"),
        ("nl-NL", "Acties", "Volgende: dinsdag 8 december om 10.00 uur"),
        ("pt-PT", "Tarefas", "Próxima: terça-feira, 8 de dezembro"),
    ],
)
def test_next_and_a_day_alone_name_the_next_call(locale: str, over: str, line: str) -> None:
    note = doc(heading(over), item("Website"), para(line))
    found = extract(note, facts("Acme call 2026-11-24"), locale=locale)
    assert [call.names_next_call for call in found.calls] == [dt.date(2026, 12, 8)]
    assert [each.task for each in found.items] == ["Website"]


@pytest.mark.parametrize("line", ["Next: 3 quotes by 8 Dec", "Next: Mark to send the deck 3 Dec"])
def test_next_and_more_than_a_day_is_no_date_of_a_call(line: str) -> None:
    found = extract(doc(heading("Actions"), item(line)), facts("Acme call 2026-11-24"), locale="en-GB")
    assert [call.names_next_call for call in found.calls] == [None]
    assert len(found.items) == 1


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("en-GB", "Actions", "Next: Tue 8 Dec file the return"),
        ("en-GB", "Actions", "Next: 2 Dec invoices to Tom"),
        ("en-GB", "Actions", "Next: 8 December 2026, book the room"),
        ("de-DE", "Aufgaben", "Nächste: 3 Mai-Rechnungen prüfen"),
        ("de-DE", "Aufgaben", "Nächster: 8.12. Rechnung prüfen"),
        ("fr-FR", "Actions", "Prochaine : 8 décembre envoyer le bilan"),
        ("es-ES", "Tareas", "Próxima: 8 de diciembre enviar el balance"),
        ("it-IT", "Azioni", "Prossima: 8 dicembre inviare il bilancio"),
        ("nl-NL", "Acties", "Volgende: 8 december balans sturen"),
        ("pt-PT", "Tarefas", "Próxima: 8 de dezembro enviar o balanço"),
    ],
)
def test_next_and_a_day_with_a_task_behind_it_is_an_item(locale: str, over: str, line: str) -> None:
    found = extract(doc(heading(over), item(line)), facts("Acme call 2026-11-24"), locale=locale)
    assert len(found.items) == 1
