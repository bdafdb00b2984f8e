"""Two columns that both say by when: no header says which of them was promised."""

from datetime import date

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.readings import DueKind, DueReading


def due(headers: tuple[str, str], cells: tuple[str, str]) -> DueReading:
    grid = table([["Action", "Owner", *headers], ["Order the tiles", "Jo", *cells]])
    reading = extract(doc(heading("Actions"), grid), facts("Acme call 4 March 2026"))
    return normalise([reading], build_roster([]), locale="en-GB").notes[0].sightings[0].due


@pytest.mark.parametrize("headers", [("Target", "Drop-dead date"), ("Due", "Latest by"), ("ETA", "Deadline")])
def test_two_days_in_two_due_columns_are_both_offered(headers: tuple[str, str]) -> None:
    found = due(headers, ("12 March", "19 March"))
    assert (found.kind, found.candidates) == (DueKind.UNCLEAR, (date(2026, 3, 12), date(2026, 3, 19)))


@pytest.mark.parametrize("cells", [("12 March", "Thu 12/3"), ("Fri", "6 March"), ("12 March", "12 March")])
def test_one_day_said_twice_is_certain(cells: tuple[str, str]) -> None:
    assert due(("Target", "Drop-dead date"), cells).kind is DueKind.DATE


@pytest.mark.parametrize(
    "cells", [("", "19 March"), ("19 March", ""), ("n/a", "19 March"), ("19 March", "–")]
)
def test_the_only_one_of_them_that_says_anything_counts(cells: tuple[str, str]) -> None:
    assert due(("Target", "Drop-dead date"), cells).date == date(2026, 3, 19)


def test_a_revised_day_still_replaces_the_first_one() -> None:
    found = due(("Due", "Revised"), ("12 March", "19 March"))
    assert (found.kind, found.date) == (DueKind.DATE, date(2026, 3, 19))


def test_dates_under_an_unknown_header_are_what_a_revised_column_revised() -> None:
    headers = ("Promised", "Revised")
    assert due(headers, ("19 March", "")).date == date(2026, 3, 19)
    moved = due(headers, ("12 March", "19 March"))
    assert (moved.date, [earlier.date for earlier in moved.earlier]) == (
        date(2026, 3, 19),
        [date(2026, 3, 12)],
    )


def test_dates_under_an_unknown_header_alone_may_be_of_anything() -> None:
    assert due(("Promised", "Notes"), ("19 March", "")).kind is not DueKind.DATE


def test_beside_revised_dates_of_jobs_an_unknown_column_of_dates_is_what_was_revised() -> None:
    jobs = table(
        [
            ["Job", "Owner(s)", "Promised", "Revised", "Where it's at"],
            ["Site tour", "Kevin", "13 March", "20 March", "waiting"],
            ["Video", "Sara", "every Friday", "", "ongoing"],
            ["Badges", "Sara", "9 March", "", ""],
        ]
    )
    found = extract(doc(jobs), facts("Acme call 4 March 2026")).items
    assert [(i.due_raw, i.due_previous_raw) for i in found] == [
        ("20 March", "13 March"),
        ("every Friday", ""),
        ("9 March", ""),
    ]
