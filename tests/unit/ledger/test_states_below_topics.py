"""A state below a heading that nobody knows closes a promise in its very words; it is quoted nowhere."""

import pytest
from tests.builders import doc, facts, heading, item, table
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.readings import DueKind
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
        "Offer to city works – done, he is broke",
        "City works offer: sent",
    ],
)
def test_its_state_is_asked_about(title: str, said: str) -> None:
    entry = after(title, said)
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))
    assert entry.task == "Send the offer to the city works"
    assert not any("broke" in each.item.status_raw + each.item.status.raw for each in entry.sightings)


@pytest.mark.parametrize("title", ["Warehouse", "Housekeeping", "Sales", "Review", "Check-in", "Recap"])
@pytest.mark.parametrize(
    "said",
    [
        "Send the offer to the city works: done",
        "Send offer to the city works – sent, thank you Kevin!",
        "Send the offer to the city works ✓",
    ],
)
def test_in_its_very_words_it_is_done(title: str, said: str) -> None:
    entry = after(title, said)
    assert (entry.state, entry.doubts) == (State.DONE, ())
    assert entry.task in {"Send the offer to the city works", "Send offer to the city works"}


@pytest.mark.parametrize("title", ["Warehouse", "For our eyes"])
@pytest.mark.parametrize(
    "said",
    [
        "Send the offer to the city works: done?",
        "Send the offer to the city works: nearly done",
        "Send the offer to the city works: done. Not by Kevin, though.",
        "Send the offers to the city works: done",
        "Sara: send the offer to the city works: done",
        "Resend the offer to the city works: done",
        "Send the offer to the city works in Bath: done",
    ],
)
def test_with_a_doubt_or_in_other_words_it_is_not(title: str, said: str) -> None:
    assert after(title, said).state is State.OPEN


def test_where_a_note_hints_at_privacy_it_is_asked_about() -> None:
    entry = after("For our eyes", "Send the offer to the city works: done")
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))


def test_below_a_review_it_is_done() -> None:
    assert after("Last actions", "Send the offer to the city works: done").state is State.DONE


@pytest.mark.parametrize("title", ["Review", "Check-in", "Recap"])
def test_below_a_title_of_how_things_stand_it_is_asked_about_in_other_words(title: str) -> None:
    entry = after(title, "Offer to the city works: done")
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))


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


@pytest.mark.parametrize("title", ["Last time", "Last actions"])
@pytest.mark.parametrize("who", ["Sara needs", "Kevin still needs more time", "The council has"])
def test_who_needs_or_has_time_leaves_the_day_open(title: str, who: str) -> None:
    entry = after(title, f"Offer to the city works: {who} until 25 March")
    assert entry.due.kind is DueKind.UNCLEAR
    assert day("25 Mar") in entry.due.candidates
