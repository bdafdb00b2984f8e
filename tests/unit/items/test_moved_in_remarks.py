"""A due date that a remark moves, or that stands before its owner."""

import datetime as dt

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.document.model import Block
from whoowes.core.items.due import read_due
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.status.new_day import day_set_anew, is_conditional

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


def test_an_italian_two_behind_a_state_is_no_deadline() -> None:
    blocks = heading("Azioni"), item("Restore test: in corso, due cartelle mancano")
    (found,) = extract(doc(*blocks), facts("Call 2026-03-04"), locale="it-IT").items
    assert found.due_raw == ""


@pytest.mark.parametrize(
    "state",
    [
        "if the printer is late, moved to 20 March",
        "late, unless Tom helps, now 20 March",
        "once the paper is there, pushed back to 20 March",
    ],
)
def test_a_day_that_holds_in_one_case_moves_nothing(state: str) -> None:
    rows = table([["Action", "Owner", "Due", "Status"], ["Send logos", "Kevin", "6 March", state]])
    assert due(rows)[0] != dt.date(2026, 3, 20)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "if the paint is dry, new date 20 March"),
        ("de-DE", "falls die Farbe trocken ist, neuer Termin 20.03."),
        ("fr-FR", "si la peinture est sèche, nouvelle date 20/03"),
        ("es-ES", "si la pintura está seca, nueva fecha 20/03"),
        ("pt-BR", "se a tinta secar, nova data 20/03"),
        ("nl-NL", "als de verf droog is, nieuwe datum 20-03"),
        ("it-IT", "se la vernice è asciutta, nuova data 20/03"),
    ],
)
def test_a_condition_before_a_new_day_leaves_it_unclear(locale: str, said: str) -> None:
    assert read_due(said, call_date=dt.date(2026, 3, 4), locale=locale).date is None


@pytest.mark.parametrize(
    ("said", "language", "expected"),
    [
        ("se retrasa", "es", False),
        ("se faltar papel", "pt", True),
        ("si è rotto", "it", False),
        ("si falta papel", "es", True),
        ("länger als gedacht", "de", False),
        ("als het regent", "nl", True),
    ],
)
def test_what_is_a_condition_in_one_language_is_an_everyday_word_in_another(
    said: str, language: str, *, expected: bool
) -> None:
    assert is_conditional(said, language) is expected


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
