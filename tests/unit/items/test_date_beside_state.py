"""A day behind the state of a listed task may be its deadline: it is told, and none other is taken for it."""

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.readings import DueReading


def told(*blocks: Block, locale: str = "en-GB") -> DueReading | None:
    title = "Acme call 2026-03-04"
    reading = extract(doc(heading("Actions"), *blocks), facts(title), locale=locale)
    (found,) = normalise([reading], build_roster([]), locale=locale).notes[0].sightings
    assert found.due.raw == ""
    return found.date_beside


@pytest.mark.parametrize(
    ("text", "locale", "words"),
    [
        ("Survey report – still open, next week", "en-GB", "next week"),
        ("Survey report - in progress, 20 March", "en-GB", "20 March"),
        ("Abnahmeprotokoll – weiterhin offen, kommende Woche", "de", "kommende Woche"),
        ("Rapport de visite – en cours, vendredi", "fr", "vendredi"),
        ("Rapporto – in corso, entro venerdì", "it", "entro venerdì"),
    ],
)
def test_a_day_behind_an_open_state_is_told(text: str, locale: str, words: str) -> None:
    found = told(item(text), locale=locale)
    assert found is not None
    assert found.raw == words


@pytest.mark.parametrize(
    "text",
    [
        "Survey report – open, since 3 March",
        "Survey report – in progress, started Monday",
        "Survey report – open, chased 3 March",
        "Survey report – in progress",
    ],
)
def test_what_is_said_of_the_state_itself_is_no_day_of_the_task(text: str) -> None:
    assert told(item(text)) is None


def test_in_a_table_with_a_due_column_the_state_tells_no_deadline() -> None:
    header = ["Action", "Owner", "Due", "Status"]
    assert told(table([header, ["Send logos", "Kevin", "", "In progress (10 March)"]])) is None
