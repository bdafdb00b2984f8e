"""Headings as people write them open a list of actions; a budget does not become a debt."""

import pytest
from tests.builders import doc, facts, heading, item, table

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
