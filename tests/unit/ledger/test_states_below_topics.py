"""A state below a heading that nobody knows leaves the promise of that name open, and is quoted nowhere."""

import pytest
from tests.builders import doc, facts, heading, item, table
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry, State

ROWS = [["Action", "Owner", "Due"], ["Send the offer to the city works", "Kevin", "10 March"]]


def after(title: str, *said: str) -> Entry:
    notes = [
        extract(document, facts(name))
        for name, document in (
            ("Acme call 2026-03-04", doc(table(ROWS))),
            ("Acme call 2026-03-18", doc(heading(title), *map(item, said))),
        )
    ]
    (entry,) = build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar")).entries
    return entry


@pytest.mark.parametrize("title", ["Warehouse", "Housekeeping", "Sales", "For our eyes"])
@pytest.mark.parametrize(
    "said",
    [
        "Send the offer to the city works: done",
        "Offer to city works – done, he is broke",
        "City works offer: sent",
    ],
)
def test_its_state_is_asked_about(title: str, said: str) -> None:
    entry = after(title, said)
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))
    assert entry.task == "Send the offer to the city works"
    assert not any("broke" in each.item.status_raw + each.item.status.raw for each in entry.sightings)


@pytest.mark.parametrize("title", ["Review", "Check-in", "Last actions"])
def test_below_a_review_it_is_done(title: str) -> None:
    assert after(title, "Send the offer to the city works: done").state is State.DONE


@pytest.mark.parametrize(
    "said",
    [
        "Send the offer to the city works: not done yet",
        "Offer to city works – in progress",
        "Sales offer: sent",
    ],
)
def test_what_is_open_or_another_thing_leaves_it_as_it_is(said: str) -> None:
    assert after("Warehouse", said).doubts == ()


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Review", "Offer to the city works: Kevin needs until 25 March"),
        ("Check-in", "Offer to the city works – Kevin still needs more time until 25/3"),
    ],
)
def test_who_needs_time_under_review_has_it(title: str, said: str) -> None:
    entry = after(title, said)
    assert (entry.due.date, entry.doubts) == (day("25 Mar"), ())


def test_who_needs_a_thing_by_then_has_no_more_time() -> None:
    entry = after("Review", "Offer to the city works: Kevin needs the figures by 25 March")
    assert entry.due.date != day("25 Mar")
