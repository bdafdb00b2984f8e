"""A due date struck through without another beside it neither holds nor is gone: it is asked about."""

from datetime import date

from tests.builders import doc, facts, heading, table

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.readings import DueKind, DueReading


def due(cell: str) -> DueReading:
    grid = table([["Action", "Owner", "Due", "Status"], ["Order the tiles", "Jo", cell, ""]])
    reading = extract(doc(heading("Actions"), grid), facts("Acme call 4 March 2026"))
    return normalise([reading], build_roster([]), locale="en-GB").notes[0].sightings[0].due


def test_a_struck_date_alone_is_unclear_with_that_date_offered() -> None:
    found = due("~12 March~")
    assert (found.kind, found.candidates) == (DueKind.UNCLEAR, (date(2026, 3, 12),))
    assert found.raw == "12 March"


def test_a_struck_date_beside_another_is_replaced_by_it() -> None:
    found = due("~12 March~ 19 March")
    assert (found.kind, found.date) == (DueKind.DATE, date(2026, 3, 19))
