"""A due date that a remark moves, or that stands before its owner."""

import datetime as dt

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.status.new_day import day_set_anew

ROSTER = Roster((Person("k", "Kevin Wong", Side.CLIENT),))


def due(*blocks: Block) -> tuple[dt.date | None, list[dt.date | None]]:
    note = extract(doc(*blocks), facts("Acme call 4 March 2026"))
    (sighting,) = normalise([note], ROSTER, locale="en-GB").notes[0].sightings
    return sighting.due.date, [earlier.date for earlier in sighting.due.earlier]


@pytest.mark.parametrize(
    "remark",
    [
        "Moved to 20 March",
        "Pushed to 20 March",
        "Waiting. Moved to 20 March",
        "slipped - now 20 March",
    ],
)
def test_a_remark_that_moves_the_due_date_counts_and_keeps_the_first(remark: str) -> None:
    rows = table([["Action", "Owner", "Due", "Comments"], ["Send logos", "Kevin", "6 March", remark]])
    assert due(rows) == (dt.date(2026, 3, 20), [dt.date(2026, 3, 6)])


@pytest.mark.parametrize(
    "remark", ["Moved to 5 March", "Launch moved to 20 March", "Moved to another supplier", "Call 20 March"]
)
def test_any_other_remark_leaves_the_due_date(remark: str) -> None:
    rows = table([["Action", "Owner", "Due", "Comments"], ["Send logos", "Kevin", "6 March", remark]])
    assert due(rows) == (dt.date(2026, 3, 6), [])


@pytest.mark.parametrize(
    "state", ["Deferred to 20 March", "In progress, moved to 20 March", "Overdue - pushed back to 20 March"]
)
@pytest.mark.parametrize(("was", "before"), [("6 March", dt.date(2026, 3, 6)), ("13 February", None)])
def test_a_state_that_moves_the_due_date_counts_also_where_that_was_past(
    state: str, was: str, before: dt.date | None
) -> None:
    rows = table([["Action", "Owner", "Due", "Status"], ["Send logos", "Kevin", was, state]])
    assert due(rows) == (dt.date(2026, 3, 20), [before])


@pytest.mark.parametrize(
    "state", ["Printer asks for a deposit, launch moved to 20 March", "Started 20 March"]
)
def test_a_state_that_moves_something_else_leaves_the_due_date(state: str) -> None:
    rows = table([["Action", "Owner", "Due", "Status"], ["Send logos", "Kevin", "6 March", state]])
    assert due(rows) == (dt.date(2026, 3, 6), [])


@pytest.mark.parametrize("header", ["Status", "Comments"])
@pytest.mark.parametrize(
    "said",
    [
        "Trade fair, moved to 20 March",
        "see the offer – due 20 March",
        "deposit paid, due 20 March",
        "Tom to sign, due 20 March",
        "Board vote - now 20 March",
        "In progress with the fair, moved to 20 March",
    ],
)
def test_a_day_behind_anything_but_a_state_leaves_the_due_date(header: str, said: str) -> None:
    rows = table([["Action", "Owner", "Due", header], ["Send logos", "Kevin", "6 March", said]])
    assert due(rows) == (dt.date(2026, 3, 6), [])


def test_a_date_is_read_though_its_owner_stands_behind_it() -> None:
    assert due(heading("Actions"), item("Send logos by Friday - Kevin")) == (dt.date(2026, 3, 6), [])


@pytest.mark.parametrize("piece", ["ok, ", "on 2/3, ", "price - "])
def test_a_remark_as_long_as_a_book_moves_nothing_and_is_read_once(piece: str) -> None:
    assert day_set_anew(piece * 100_000, "en-GB") == ""
    remark = piece * 40_000
    assert day_set_anew(remark, "en-GB") == ""
    rows = table([["Action", "Owner", "Due", "Comments"], ["Send logos", "Kevin", "6 March", remark]])
    assert due(rows) == (dt.date(2026, 3, 6), [])


def test_a_move_at_the_end_of_a_long_remark_still_counts() -> None:
    remark = f"no time, {'one word after another ' * 20}, moved to 20 March"
    rows = table([["Action", "Owner", "Due", "Comments"], ["Send logos", "Kevin", "6 March", remark]])
    assert due(rows) == (dt.date(2026, 3, 20), [dt.date(2026, 3, 6)])
