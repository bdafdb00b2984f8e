"""What stands at the end of a task instead of a date: "as soon as possible", "for the next call"."""

from datetime import date

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.due import split_soon
from whoowes.core.items.extract import extract
from whoowes.core.items.model import Sighting
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import DueKind


@pytest.mark.parametrize(
    ("locale", "task", "left", "due"),
    [
        (
            "en-GB",
            "Opening hours to Olga for the website (asap)",
            "Opening hours to Olga for the website",
            "asap",
        ),
        ("en-US", "Send NDA ASAP!!", "Send NDA", "ASAP"),
        ("en-US", "Send NDA - A.S.A.P.", "Send NDA", "A.S.A.P"),
        ("de-DE", "Schlüssel abholen, so schnell wie möglich", "Schlüssel abholen", "so schnell wie möglich"),
        ("de-DE", "Schlüssel abholen asap", "Schlüssel abholen", "asap"),
        ("fr-FR", "Rappeler le notaire dès que possible.", "Rappeler le notaire", "dès que possible"),
        ("es-ES", "Llamar al notario (cuanto antes)", "Llamar al notario", "cuanto antes"),
        ("it-IT", "Chiamare il notaio il prima possibile", "Chiamare il notaio", "il prima possibile"),
        ("nl-NL", "Notaris bellen – z.s.m.", "Notaris bellen", "z.s.m"),
        ("pt-PT", "Ligar ao notário o quanto antes", "Ligar ao notário", "o quanto antes"),
    ],
)
def test_as_soon_as_possible_stands_for_the_date(locale: str, task: str, left: str, due: str) -> None:
    assert split_soon(task, locale=locale) == (left, due)


@pytest.mark.parametrize(
    "task",
    [
        "Asap",
        "(asap)",
        "Send the NDA, not asap",
        "Find out if Sara can start asap",
        "Ask whether it is urgent",
        "Rename the ASAP project",
        "Read up on SOASAP",
    ],
)
def test_what_is_no_such_end_is_left(task: str) -> None:
    assert split_soon(task, locale="en-GB") is None


def read(task: str) -> Sighting:
    note = extract(doc(heading("Actions"), item(task)), facts("Acme call 2026-11-24"), locale="en-GB")
    (found,) = normalise([note], Roster(), locale="en-GB").notes[0].sightings
    return found


def test_a_task_to_be_done_soon_has_no_date_and_keeps_its_words() -> None:
    found = read("Send the NDA (asap)")
    assert (found.item.task, found.due.kind, found.due.raw) == ("Send the NDA", DueKind.NONE, "asap")


@pytest.mark.parametrize("task", ["Prep the agenda for the next call", "Think about themes for next time"])
def test_what_is_for_the_next_call_is_due_then_and_stays_whole(task: str) -> None:
    found = read(task)
    assert (found.item.task, found.due.kind, found.date_beside) == (task, DueKind.NEXT_CALL, None)


def test_a_day_of_the_thing_is_still_in_doubt() -> None:
    beside = read("Hold the workshop on 30 November").date_beside
    assert beside is not None
    assert beside.date == date(2026, 11, 30)
