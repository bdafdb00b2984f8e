"""A day that marks set off from a task, with more behind it, may be its deadline: it is asked about."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.due import day_set_off
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import DueKind, DueReading
from whoowes.core.items.row_due import told_due


def told(task: str, locale: str) -> DueReading:
    """Return what is told of the deadline, with a day beside it that may be it."""
    note = extract(
        doc(heading("2026-03-04", 1), heading("Actions"), item(task)), facts("Call 2026-03-04"), locale=locale
    )
    (found,) = normalise([note], Roster(), locale=locale).notes[0].sightings
    return told_due(found)


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-US", "Write up the risk assessment, 3/20 assuming I get answers"),
        ("en-GB", "Board pack 20 March. Bring cake"),
        ("de-DE", "Bericht schreiben, 20.3. wenn die Zahlen da sind"),
        ("de-DE", "Bericht schreiben 20.3. (erst Entwurf)"),
        ("nl-NL", "rapport maken 20 maart (concept eerst)"),
        ("fr-FR", "envoyer le rapport, 20 mars si possible"),
        ("it-IT", "inviare il rapporto 20 marzo (prima la bozza)"),
    ],
)
def test_a_day_set_off_by_marks_may_be_the_deadline(locale: str, task: str) -> None:
    found = told(task, locale)
    assert found.kind is DueKind.UNCLEAR
    assert (3, 20) in [(day.month, day.day) for day in found.candidates]


@pytest.mark.parametrize(
    "task",
    [
        "Send the minutes, 2 March version, to Tom",
        "Compare the offers (2 March) and the new ones",
        "Read the March 2026 figures and comment",
        "Send the 20 March agenda to Tom",
    ],
)
def test_a_day_that_is_past_or_of_the_thing_is_not(task: str) -> None:
    assert told(task, "en-GB").kind is DueKind.NONE


def test_of_several_days_none_is_set_off() -> None:
    assert day_set_off("MFA: front desk (20 March), docs (27 March) and the rest", locale="en-GB") is None
