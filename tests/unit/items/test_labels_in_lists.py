"""Bullets over bullets: a firm or a team that owes what stands below, or a topic."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Person, Roster, Side

ROSTER = Roster(
    (
        Person("k", "Kevin Wong", Side.CLIENT),
        Person("g", "Grace Price", Side.CLIENT),
        Person("s", "Sara Lind", Side.ADVISOR),
    ),
    client_names=("Ashby Foods",),
    advisor_names=("Lumen",),
)


def read(*blocks: Block) -> list[tuple[str, str, str]]:
    note = extract(doc(heading("Next steps"), *blocks), facts("Call 4 March 2026"))
    return [
        (
            found.item.task,
            found.item.owner_raw,
            "/".join(sorted(side.value for side in found.owner.sides)),
        )
        for found in normalise([note], ROSTER, locale="en-GB").notes[0].sightings
    ]


def below(label: str, *tasks: str) -> list[Block]:
    return [item(label), *(item(task, 1) for task in tasks)]


def test_a_firm_over_bullets_owes_them() -> None:
    lists = (
        *below("Lumen", "Cut the video by Friday", "Order the new logo"),
        *below("Ashby Foods", "Send samples"),
    )
    assert read(*lists, item("Reconnect in May")) == [
        ("Cut the video", "Lumen", "advisor"),
        ("Order the new logo", "Lumen", "advisor"),
        ("Send samples", "Ashby Foods", "client"),
        ("Reconnect in May", "", ""),
    ]


def test_a_team_beside_somebody_owes_what_stands_below_it() -> None:
    found = read(*below("Kevin", "Sign the lease"), *below("Ashby Foods team", "Test the portal in May"))
    assert found[1][1:] == ("Ashby Foods team", "client")


@pytest.mark.parametrize("topic", ["Website", "Paid search", "Q&A", "Price", "Bank", "Ashby brand"])
def test_a_topic_over_bullets_owes_nothing(topic: str) -> None:
    found = read(*below(topic, "Send the copy", "Fix the form"), *below("Kevin", "Sign the lease"))
    assert [owner for _, owner, _ in found] == ["", "", "Kevin"]


def test_who_is_named_below_a_label_owes_what_is_theirs() -> None:
    found = read(*below("Lumen", "Sara to send the invoice"), *below("Website", "Kevin: sign the lease"))
    assert [(owner, side) for _, owner, side in found] == [("Sara", "advisor"), ("Kevin", "client")]


@pytest.mark.parametrize(
    ("over", "owner"),
    [
        ("Grace Price", "Grace Price"),
        ("Ashby Foods", "Ashby Foods"),
        ("Brand Refresh", ""),
        ("Home Page", ""),
    ],
)
def test_a_heading_within_actions_owns_them_if_the_roster_knows_it(over: str, owner: str) -> None:
    found = read(heading(over, 3), item("Photos in colour"), item("Sign the lease"))
    assert [raw for _, raw, _ in found] == [owner, owner]


@pytest.mark.parametrize(
    ("one", "other", "owners"),
    [
        ("Kevin to book hall", "Sara to send invites", ["Kevin", "Sara"]),
        ("Repaint hall", "Onboard new cleaner", ["", ""]),
        ("Website - Kevin", "Newsletter - Sara", ["Kevin", "Sara"]),
        ("Everyone to vote", "Sara Lind to count", ["Everyone", "Sara Lind"]),
    ],
)
def test_tasks_over_their_steps_are_no_labels(one: str, other: str, owners: list[str]) -> None:
    found = read(*below(one, "Ask about parking"), *below(other, "Include the map"))
    assert [owner for _, owner, _ in found] == owners


def test_bullets_of_which_one_asks_nothing_are_notes_of_the_bullet_above() -> None:
    found = read(*below("Website", "Send the copy"), *below("Newsletter", "400 readers now"))
    assert [task for task, _, _ in found] == ["Website", "Newsletter"]


def test_what_is_below_an_internal_bullet_stays_internal() -> None:
    lists = (*below("Internal", "Raise our fee"), *below("Ashby Foods", "Send samples"))
    note = extract(doc(heading("Next steps"), *lists), facts("Call 4 March 2026"))
    assert next(found for found in note.items if found.task == "Raise our fee").is_internal


def test_a_topic_over_bullets_is_noted_with_them() -> None:
    lists = (*below("Website", "Send the copy"), *below("Kevin", "Sign the lease"))
    note = extract(doc(heading("Next steps"), *lists), facts("Call 4 March 2026"))
    assert [s.item.notes for s in normalise([note], ROSTER, locale="en-GB").notes[0].sightings] == [
        "Website",
        "",
    ]


def test_bullets_over_remarks_stay_tasks_with_notes() -> None:
    found = read(*below("Photos", "too dark"), *below("Price list", "old one is wrong", "from Kevin"))
    assert [task for task, _, _ in found] == ["Photos", "Price list"]


@pytest.mark.parametrize("name", ["Zoltan:", "Laura"])
def test_a_name_below_a_heading_that_may_be_a_topic_keeps_its_words(name: str) -> None:
    found = read(heading("Brand Refresh", 3), *below(name, "Send the copy"))
    assert found == [("Send the copy", name.rstrip(":"), "")]


def test_fields_below_a_task_under_a_topic_are_its_own() -> None:
    found = read(heading("Brand Refresh", 3), item("Send the copy"), item("Owner: Kevin", 1))
    assert found == [("Send the copy", "Kevin", "client")]
