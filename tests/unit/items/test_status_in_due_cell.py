"""A due cell that tells of the work instead of a date says its state, where no other state contradicts."""

import pytest
from tests.builders_ledger import ROSTER, note, row

from whoowes.core.items.model import Sighting
from whoowes.core.items.normalise import normalise
from whoowes.core.items.readings import DueKind, Status
from whoowes.core.items.status.read import read_status


def one(due: str, status: str = "", locale: str = "en-GB") -> Sighting:
    """Return how a row of the call on 4 March reads, by its due and its status cell."""
    item = row("Send the deck", "Nora", due=due)._replace(status=read_status(status, locale=locale))
    return normalise([note("4 Mar", item)], ROSTER, locale=locale).notes[0].sightings[0]


@pytest.mark.parametrize(
    ("locale", "due", "reason"),
    [
        ("en-GB", "waiting for the bank", "for the bank"),
        ("en-US", "on hold until the audit", "until the audit"),
        ("en-GB", "blocked by the landlord", "by the landlord"),
    ],
)
def test_what_the_work_waits_for_is_its_state_as_well(locale: str, due: str, reason: str) -> None:
    found = one(due, locale=locale)
    assert (found.item.status.status, found.item.status.reason) == (Status.OPEN, reason)
    assert (found.due.kind, found.due.rule) == (DueKind.NONE, "waits-for")


@pytest.mark.parametrize(("due", "status"), [("waiting for the bank", "in progress"), ("once signed", "")])
def test_a_state_of_its_own_and_a_condition_are_kept(due: str, status: str) -> None:
    assert one(due, status).item.status == read_status(status, locale="en-GB")


@pytest.mark.parametrize(
    ("locale", "due"),
    [
        ("en-GB", "Done"),
        ("en-US", "delivered 2 Mar"),
        ("de", "abgeschlossen"),
        ("de", "verschickt am 3.3."),
        ("fr", "réglé"),
        ("es", "entregado el 2 de marzo"),
        ("pt", "concluído"),
        ("nl", "afgehandeld"),
        ("it", "consegnato"),
    ],
)
def test_a_closing_word_in_the_due_cell_closes_a_row_without_a_state(locale: str, due: str) -> None:
    found = one(due, locale=locale)
    assert (found.item.status.status, found.item.status.raw) == (Status.DONE, due)
    assert found.due.kind is DueKind.NONE


@pytest.mark.parametrize("due", ["cancelled", "no longer needed", "parked"])
def test_a_word_of_dropping_in_the_due_cell_drops_a_row(due: str) -> None:
    assert one(due).item.status.status is Status.DROPPED


@pytest.mark.parametrize("due", ["in progress", "on hold", "overdue"])
def test_a_word_of_work_not_done_in_the_due_cell_leaves_a_row_open(due: str) -> None:
    assert one(due).item.status.status is Status.OPEN


@pytest.mark.parametrize("status", ["☐", "[ ]", "green", "-"])
def test_a_state_that_says_nothing_contradicts_nothing(status: str) -> None:
    assert one("done", status).item.status.status is Status.DONE


@pytest.mark.parametrize("status", ["Open", "Still open", "Not started", "with Kevin"])
def test_a_state_that_says_otherwise_leaves_both_unclear(status: str) -> None:
    assert one("done 2 Mar", status).item.status.status is Status.UNCLEAR


def test_a_state_of_its_own_that_closes_a_row_holds() -> None:
    assert one("in progress", "Done").item.status.status is Status.DONE
    assert one("done", "Cancelled").item.status.status is Status.DROPPED


@pytest.mark.parametrize("due", ["signed", "done, but not sent", "booked"])
def test_a_word_that_may_leave_something_to_do_stays_unclear(due: str) -> None:
    assert one(due).item.status.status is not Status.DONE


@pytest.mark.parametrize("due", ["n/a", "TBC", "ongoing", "ASAP", "no deadline"])
def test_words_of_no_date_are_no_state(due: str) -> None:
    assert one(due).item.status.status is Status.OPEN


@pytest.mark.parametrize(
    ("locale", "due"),
    [
        ("en-GB", "done 20 March"),
        ("de", "erledigt 20.3."),
        ("fr", "livré le 20 mars"),
        ("it", "chiuso 20/03"),
    ],
)
def test_a_closing_word_with_a_day_still_to_come_closes_nothing(locale: str, due: str) -> None:
    found = one(due, locale=locale)
    assert found.item.status.status is Status.OPEN
    assert found.due.kind is DueKind.UNCLEAR
    assert [str(day) for day in found.due.candidates] == ["2026-03-20"]


def test_a_closing_word_with_a_weekday_tells_of_the_past_one() -> None:
    assert one("sent Monday").due.kind is DueKind.NONE


@pytest.mark.parametrize(
    ("locale", "due"),
    [
        ("en-GB", "complete Friday"),
        ("de", "fertig am Freitag"),
        ("nl", "klaar vrijdag"),
        ("es", "listo el viernes"),
    ],
)
def test_a_state_beside_a_day_that_may_be_to_come_is_unclear(locale: str, due: str) -> None:
    assert one(due, locale=locale).item.status.status is Status.UNCLEAR


@pytest.mark.parametrize("due", ["done yesterday", "done last week", "done 2 Mar"])
def test_a_state_beside_a_day_that_is_past_is_one(due: str) -> None:
    assert one(due).item.status.status is Status.DONE
