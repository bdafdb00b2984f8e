"""Headings as people write them open a list of actions; a budget does not become a debt."""

import pytest
from tests.builders import doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


@pytest.mark.parametrize(
    ("title", "owner"),
    [
        ("Things to do", ""),
        ("Actions!", ""),
        ("Open points", ""),
        ("Priya to do", "Priya"),
        ("Acme to-do", "Acme"),
    ],
)
def test_bullets_below_are_actions(title: str, owner: str) -> None:
    reading = read(heading(title), item("Order the tiles"))
    assert [(each.task, each.owner_raw) for each in reading.items] == [("Order the tiles", owner)]


def test_a_table_under_budget_owes_nothing_and_is_told() -> None:
    costs = table([["Item", "Owner", "Date", "Cost"], ["Mixer", "Jo", "30 March", "400"]])
    reading = read(heading("Budget"), costs)
    assert reading.items == ()
    assert [each.code for each in reading.problems] == ["unsure-table"]


def test_bullets_below_an_internal_label_are_internal() -> None:
    label, below = item("Internal follow-ups:"), item("Check the rate", nesting=1)
    assert [each.is_internal for each in read(heading("Actions"), label, below).items] == [True]


@pytest.mark.parametrize(
    ("title", "owner"),
    [
        ("Waiting on Priya", "Priya"),
        ("Still needed from Tom Becker:", "Tom Becker"),
        ("What we need from Omar & Lena", "Omar & Lena"),
        ("Missing from the client", "the client"),
        ("Still waiting for you (2)", "you"),
        ("With you:", "you"),
        ("Priya's commitments", "Priya"),
        ("Tom's jobs this week", "Tom"),
    ],
)
def test_what_is_wanted_from_somebody_is_theirs(title: str, owner: str) -> None:
    reading = read(heading(title, 3), item("Savings statement"))
    assert [(each.task, each.owner_raw) for each in reading.items] == [("Savings statement", owner)]


@pytest.mark.parametrize(
    "title",
    ["What we need from the new shop", "Needed from day one", "Needed from March", "With thanks"],
)
def test_what_is_wanted_from_a_thing_is_nobodys(title: str) -> None:
    assert read(heading(title, 3), item("Savings statement")).items == ()


def test_people_named_behind_with_us_were_there() -> None:
    reading = read(para("With us: Priya Shah, Tom Becker"), item("Savings statement"))
    assert reading.items == ()


@pytest.mark.parametrize(
    "title",
    ["How was last week's homework?", "Why are last call's tasks late?", "Did the team's tasks help?"],
)
def test_a_question_about_earlier_tasks_names_no_owner(title: str) -> None:
    reading = read(heading(title), item("Order the tiles by Friday"))
    assert [each.owner_raw for each in reading.items] in ([], [""])


@pytest.mark.parametrize("title", ["How did your homework go?", "How are the actions going so far?"])
def test_a_question_how_earlier_tasks_went_opens_a_review(title: str) -> None:
    (found,) = read(heading(title), item("Tile order: done")).items
    assert (found.task, found.status.status.value, found.is_review) == ("Tile order", "done", True)


@pytest.mark.parametrize(("title", "owner"), [("I will", "I"), ("You will:", "You"), ("We will", "We")])
def test_who_will_owns_what_stands_below(title: str, owner: str) -> None:
    reading = read(heading(title), item("order the tiles"))
    assert [(each.task, each.owner_raw) for each in reading.items] == [("order the tiles", owner)]
