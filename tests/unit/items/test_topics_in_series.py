"""Promises told below topics that stand side by side, behind a topic, or of the only client there is."""

import pytest
from tests.builders import doc, facts, heading, item, para
from tests.builders_ledger import KEVIN, NORA, ROSTER, SARA

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Roster

PROMISE = "Kevin to send the lease by Friday"


def tasks(*blocks: Block, locale: str = "en-GB", roster: Roster = ROSTER) -> list[str]:
    reading = extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)
    return [s.item.task for s in normalise([reading], roster, locale=locale).notes[0].sightings]


@pytest.mark.parametrize(
    "over", ["Lottery bid", "3. Telephones", "WBSO", "Étanchéité", "Grundstück", "Any other business"]
)
def test_below_topics_side_by_side_talk_is_heard(over: str) -> None:
    assert tasks(heading(over), para(PROMISE), heading("Roof"), para("It leaks.")) == ["send the lease"]


@pytest.mark.parametrize(
    "over",
    [
        *(
            "Rejected",
            "Option B",
            "For our eyes",
            "If the bank says no",
            "Not agreed",
            "Last year",
            "Between us",
        ),
        *(
            "What Owen claims",
            "Gossip",
            "Personal",
            "Just Olli and me",
            "Contract wording",
            "Draft",
            "Example",
        ),
        *(
            "Abgelehnt",
            "Falls die Bank ablehnt",
            "Unter vier",
            "Refusé",
            "Entre nous",
            "Descartado?",
            "Ipotesi",
        ),
        *(
            "Afgewezen",
            "Recusado?",
            "Our fee",
            "Competitors",
            "Maybe",
            "History",
            "Why?",
            "Kevin's view of it all",
        ),
    ],
)
def test_what_may_take_back_or_veil_what_stands_below_is_no_topic(over: str) -> None:
    heads = (heading("Costs"), para("Nothing new."), heading("Roof"), para("It leaks."))
    assert [task for task in tasks(heading(over), para(PROMISE), *heads) if "lease" in task] == []


def test_a_heading_alone_may_be_anything() -> None:
    assert tasks(heading("Lottery bid"), para(PROMISE)) == []


def test_below_bullets_that_are_topics_side_by_side_it_is_heard_too() -> None:
    lines = (item("Backups"), item("Green since June.", 1), item(PROMISE, 1), item("Email"), item("Fine.", 1))
    assert tasks(*lines) == ["send the lease"]
    assert tasks(item("Backups"), item(PROMISE, 1)) == []
    assert tasks(item("Rejected ideas"), item(PROMISE, 1), item("Email"), item("Fine.", 1)) == []
    assert tasks(item("Backups"), item("Old", 1), item(PROMISE, 2), item("Email"), item("Fine.", 1)) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Training – Kevin to book the room", ["Training – book the room"]),
        ("handbook: Kevin to read the draft by Friday", ["handbook: read the draft"]),
        ("Last time: Kevin to send the lease by 9 March", []),
        ("Proposal: Kevin to send the lease by Friday", []),
        ("Rejected: Kevin to send the lease by Friday", []),
        ("For us: Kevin to send the lease by Friday", []),
        ("Bank: Kevin will send the lease by Friday", []),
    ],
)
def test_behind_a_topic_who_has_to_do_something_owes_it(said: str, expected: list[str]) -> None:
    assert tasks(heading("Discussion"), item(said), item("Fine.")) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Kevin to move the mailboxes by Friday", ["move the mailboxes"]),
        ("Kevin to get a price from the supplier by Friday", ["get a price from the supplier"]),
        ("Kevin to rerun the failed jobs by Friday", ["rerun the failed jobs"]),
        ("I'll also send the lease by Friday", ["also send the lease"]),
        ("Kevin sends the lease before Friday", ["sends the lease"]),
        ("Kevin to move to Leeds by Friday", []),
        ("Kevin to take a holiday by Friday", []),
        ("Kevin to get the promotion by Friday", []),
    ],
)
def test_a_verb_with_a_thing_behind_it_is_a_task(said: str, expected: list[str]) -> None:
    assert tasks(heading("Discussion"), item(said), item("Fine.")) == expected


ONE_TO_ONE = build_roster([KEVIN, NORA], ["Acme"], ["Falk Advisory"])


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("He will write the description by 9 March.", ["write the description"]),
        ("He slept well. He'll cancel the order by Friday.", ["cancel the order"]),
        ("Jordan came up a lot. He will send the numbers by Friday.", []),
        ("We spoke of Jordan. He will send the numbers by Friday.", []),
        ("He will turn 50 by Friday.", []),
    ],
)
def test_of_the_only_client_the_notes_may_speak_by_a_pronoun(said: str, expected: list[str]) -> None:
    assert tasks(para(said), roster=ONE_TO_ONE) == expected


def test_which_of_two_clients_they_mean_is_asked() -> None:
    both = build_roster([KEVIN, SARA, NORA], ["Acme"], ["Falk Advisory"])
    note = extract(doc(para("He will write the description by 9 March.")), facts("Acme call 4 March 2026"))
    (found,) = normalise([note], both, locale="en-GB").notes[0].sightings
    assert (found.item.task, found.owner.raw, found.owner.people) == ("write the description", "He", ())
