"""A line under review that says of a promise what no rule reads, with a day or a name, is no new promise."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Ledger, State

AGREED = "Kevin: get the noise permit from the city by 10 March"


def reviewed(said: str, *, agreed: str = AGREED, over: str = "Action items from last time") -> Ledger:
    notes = [
        extract(document, facts(name))
        for name, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), item(agreed))),
            ("Acme call 2026-03-18", doc(heading(over), item(said))),
        )
    ]
    return build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar"))


@pytest.mark.parametrize("over", ["Action items from last time", "Last time"])
@pytest.mark.parametrize(
    "said",
    [
        "Kevin: noise permit - the clerk was on leave again, by 31 March",
        "noise permit - the city only talks to the tenant, by 31 March",
        "Noise permit: they want a street plan first, 31/3",
    ],
)
def test_it_moves_the_day_and_leaves_the_state_open(said: str, over: str) -> None:
    (entry,) = reviewed(said, over=over).entries
    assert entry.task == "get the noise permit from the city"
    assert entry.state is State.OPEN
    assert Doubt.UNCLEAR_STATUS in entry.doubts or Doubt.UNCLEAR_DUE in entry.doubts
    assert day("31 Mar") in {entry.due.date, *entry.due.candidates}


def test_without_a_day_it_leaves_the_state_open() -> None:
    (entry,) = reviewed("Kevin: noise permit - the clerk was on leave again").entries
    assert (entry.due.date, entry.doubts) == (day("10 Mar"), (Doubt.UNCLEAR_STATUS,))


@pytest.mark.parametrize(
    "said",
    [
        "Kevin: noise permit - send the form to the city by 31 March",
        "Noise permit: Sara to ask the city by 31 March",
        "Kevin: noise permit - street plan, 31 March",
    ],
)
def test_what_may_be_a_task_of_its_own_is_one(said: str) -> None:
    assert len(reviewed(said).entries) == 2


def test_what_names_no_earlier_promise_is_one_of_its_own() -> None:
    found = reviewed("Kevin: parking permit - the clerk was on leave again, by 31 March")
    assert [entry.due.date for entry in found.entries] == [day("10 Mar"), day("31 Mar")]
