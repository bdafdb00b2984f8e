"""Rows that say whose a promise was before take it over; finished rows of the same owner are asked about."""

import pytest
from tests.builders import doc, facts, heading, item, table
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, EventKind, Ledger

HEADER = ("Action", "Owner", "By", "Update")


def after(agreed: str, *rows: tuple[str, str, str, str]) -> Ledger:
    """Return the promises of a call after the table of the next."""
    notes = [
        extract(document, facts(title))
        for title, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), *map(item, agreed.split(" | ")))),
            ("Acme call 2026-03-18", doc(table((HEADER, *rows)))),
        )
    ]
    return build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar"))


def owed(found: Ledger) -> list[tuple[str, ...]]:
    return [tuple(person.name for person in entry.owner.people) for entry in found.entries]


@pytest.mark.parametrize(
    "owner",
    [
        "Sara (was Kevin)",
        "Sara instead of Kevin",
        "Kevin -> Sara",
        "Sara (taking over from Kevin)",
        "Sara (ex-Kevin)",
        "Sara, formerly Kevin",
    ],
)
def test_a_row_in_other_words_that_names_the_owner_before_hands_the_promise_over(owner: str) -> None:
    found = after("Kevin: find the lease agreement for the forklift", ("Forklift agreement", owner, "", ""))
    assert owed(found) == [("Sara Lind",)]
    assert EventKind.REASSIGNED in {event.kind for event in found.entries[0].events}


@pytest.mark.parametrize(
    ("agreed", "row"),
    [
        ("Kevin: contract with Bolt", "Contract with Nuts"),
        ("Kevin: Q1 sales figures", "Q2 sales figures"),
        ("Kevin: find the forklift agreement", "Shred the forklift agreement"),
        ("Kevin: write the annual report", "Annual leave report"),
        ("Kevin: find the lease agreement for the forklift", "Agreement"),
    ],
)
def test_another_task_in_like_words_is_one_of_its_own(agreed: str, row: str) -> None:
    found = after(agreed, (row, "Sara (was Kevin)", "27 March", "done"))
    assert [entry.state.value for entry in found.entries] == ["open", "done"]
    assert owed(found)[0] == ("Kevin Wong",)


def test_what_stands_for_it_stays_the_fuller_wording_and_the_new_date_counts() -> None:
    agreed = "Kevin: find the lease agreement for the forklift by 10 March"
    (entry,) = after(agreed, ("Forklift agreement", "Sara (was Kevin)", "27 March", "")).entries
    assert (entry.task, entry.due.date) == ("find the lease agreement for the forklift", day("27 Mar"))


@pytest.mark.parametrize(
    "owner", ["Sara", "Sara (cc Kevin)", "Sara, was asked by Nora", "Sara (was Nora)", "Sara and Kevin"]
)
def test_any_other_row_in_other_words_is_a_promise_of_its_own(owner: str) -> None:
    found = after("Kevin: find the lease agreement for the forklift", ("Forklift agreement", owner, "", ""))
    assert owed(found)[0] == ("Kevin Wong",)
    assert len(found.entries) == 2


def test_of_two_promises_with_those_words_none_is_handed_over() -> None:
    agreed = "Kevin: find the forklift agreement of 2024 | Kevin: send the agreement for the forklift to Nora"
    found = after(agreed, ("Forklift agreement", "Sara (was Kevin)", "", ""))
    assert owed(found)[:2] == [("Kevin Wong",), ("Kevin Wong",)]


def test_whom_a_first_row_names_as_owner_before_had_nothing_to_hand_over() -> None:
    found = after("Kevin: call the bank", ("Forklift agreement", "Sara (was Kevin)", "", ""))
    assert owed(found) == [("Kevin Wong",), ("Sara Lind",)]


@pytest.mark.parametrize(("update", "state"), [("done", "done"), ("no longer needed", "dropped")])
def test_a_finished_row_of_the_thing_closes_the_one_promise_of_its_owner(update: str, state: str) -> None:
    agreed = "Kevin: have the printer upstairs connected by Friday"
    (entry,) = after(agreed, ("Printer upstairs", "Kevin", "", update)).entries
    assert (entry.state.value, entry.doubts) == (state, ())


def test_a_finished_row_that_tells_another_deed_leaves_its_owners_promise_open() -> None:
    agreed = "Kevin: have the printer upstairs connected by Friday"
    found = after(agreed, ("Printer upstairs", "Kevin", "", "paid in full"))
    assert Doubt.UNCLEAR_STATUS in found.entries[0].doubts


@pytest.mark.parametrize(
    "row",
    [
        ("Printer upstairs", "Sara", "", "done"),
        ("Printer upstairs", "Kevin", "", ""),
        ("Scanner", "Kevin", "", "done"),
    ],
)
def test_an_open_row_or_one_of_somebody_else_leaves_it_as_it_is(row: tuple[str, str, str, str]) -> None:
    found = after("Kevin: have the printer upstairs connected by Friday", row)
    assert found.entries[0].doubts == ()
