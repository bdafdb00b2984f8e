"""A name and a state tell how far somebody is, not with what; it is told, and no task called by that name."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.status.read import read_status


def read(over: str, text: str, locale: str = "en-GB") -> NoteReading:
    return extract(doc(heading(over), item(text)), facts("Acme call 2026-03-04"), locale=locale)


@pytest.mark.parametrize("over", ["Done since last call", "Completed", "Actions", "Review of last actions"])
@pytest.mark.parametrize("text", ["Laura – done", "Laura - all done", "Laura & Kevin: done"])
def test_a_name_with_a_state_is_told_and_no_item(over: str, text: str) -> None:
    found = read(over, text)
    assert (found.items, [problem.raw for problem in found.problems]) == ((), [text])


@pytest.mark.parametrize(
    "text", ["Laura's contract – done", "Website – done", "VAT – done", "Laura: contract – done"]
)
def test_a_thing_with_a_state_is_an_item(text: str) -> None:
    assert len(read("Done since last call", text).items) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "submitted - turned down"),
        ("de-DE", "eingereicht, abgelehnt"),
        ("fr-FR", "envoyé, refusé"),
        ("es-ES", "enviado, rechazado"),
        ("pt-PT", "enviado, recusado"),
        ("nl-NL", "verstuurd, afgewezen"),
        ("it-IT", "inviato, respinto"),
    ],
)
def test_what_was_handed_in_and_refused_is_not_plainly_done(locale: str, text: str) -> None:
    assert read_status(text, locale=locale).status.value == "unclear"


@pytest.mark.parametrize(
    ("locale", "over", "text"),
    [
        ("en-GB", "Actions", "Laura: on annual leave until 10 March"),
        ("en-US", "Actions", "Laura, out of office next week"),
        ("de-DE", "Aufgaben", "Laura, krank bis Freitag"),
        ("fr-FR", "Actions", "Laura : en congés jusqu'au 10 mars"),
        ("es-ES", "Tareas", "Laura: de vacaciones del 3 al 10 de marzo"),
        ("pt-PT", "Tarefas", "Laura: de férias até 10 de março"),
        ("nl-NL", "Acties", "Laura – ziek tot vrijdag"),
        ("it-IT", "Azioni", "Laura: in ferie dal 10 marzo"),
        ("de-DE", "Aufgaben", "Laura: on sick leave until 10.3."),
        ("de-DE", "Aufgaben", "Laura im Urlaub bis 2.3."),
        ("de-DE", "Aufgaben", "Laura ist bis 2.3. im Urlaub"),
        ("en-GB", "Actions", "Laura is on holiday from Monday"),
        ("en-GB", "Actions", "Laura out of office w/c 7 Dec"),
        ("en-GB", "Actions", "Laura away 7 to 11 Dec"),
        ("fr-FR", "Actions", "Laura est en congés jusqu'au 10 mars"),
        ("es-ES", "Tareas", "Laura está de vacaciones hasta el 10 de marzo"),
        ("nl-NL", "Acties", "Laura is met vakantie tot vrijdag"),
        ("it-IT", "Azioni", "Laura è in ferie dal 10 marzo"),
    ],
)
def test_that_somebody_is_away_is_told_and_no_item(locale: str, over: str, text: str) -> None:
    found = read(over, text, locale)
    assert (found.items, [problem.raw for problem in found.problems]) == ((), [text])


@pytest.mark.parametrize(
    "text",
    [
        "Laura: holiday rota",
        "Laura: off-site agenda",
        "Laura, sick pay form",
        "Laura: away, Kevin to ring",
        "Laura holiday rota",
        "Laura is off to print the rota",
        "Website away until Friday",
    ],
)
def test_a_task_that_begins_like_an_absence_is_an_item(text: str) -> None:
    assert len(read("Actions", text).items) == 1
