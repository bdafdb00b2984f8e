"""Headings that may name somebody, over boxes and orders: whose these are, the roster tells."""

import pytest
from tests.builders import check, doc, facts, heading, item, para, table
from tests.builders_ledger import ROSTER

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Person, Roster, Side

ADVISORY = build_roster(
    [Person("1", "Svenja Holt", Side.CLIENT), Person("2", "Bea Falk", Side.ADVISOR)], ["Holt"], ["Falk"]
)


def owed(*blocks: Block, roster: Roster = ADVISORY, locale: str = "en-GB") -> list[tuple[str, str]]:
    note = extract(doc(*blocks), facts("Holt call 4 March 2026"), locale=locale)
    read = normalise([note], roster, locale=locale).notes[0]
    return [(s.item.task, s.owner.raw) for s in read.sightings]


@pytest.mark.parametrize("over", ["Svenja", "🙋 Svenja", "svenja:", "Svenja Holt"])
def test_boxes_below_a_name_of_the_roster_are_that_persons(over: str) -> None:
    found = owed(heading(over), check("the old keys"), check("rent for May"))
    assert [owner for _, owner in found] == [over.strip("🙋 :")] * 2


def test_orders_below_a_name_are_told_for_they_may_be_anybodys() -> None:
    assert owed(heading("Svenja"), item("Send her the keys"), item("Book the hall for May")) == []


@pytest.mark.parametrize("over", ["me", "Me", "Ich"])
def test_boxes_below_the_writer_are_the_writers(over: str) -> None:
    locale = "de-DE" if over == "Ich" else "en-GB"
    assert owed(heading(over), check("keys"), check("rent"), locale=locale) == [
        ("keys", over),
        ("rent", over),
    ]


@pytest.mark.parametrize("over", ["Website", "Price", "Holt", "Move", "Olli"])
def test_boxes_below_what_the_roster_does_not_know_have_no_owner(over: str) -> None:
    assert owed(heading(over), check("the old keys"), check("rent")) == [("the old keys", ""), ("rent", "")]


@pytest.mark.parametrize("over", ["Website", "Olli"])
def test_orders_below_what_the_roster_does_not_know_are_no_items(over: str) -> None:
    assert owed(heading(over), item("Send the old keys"), item("Book the hall for May")) == []


def test_what_is_said_of_somebody_is_no_item() -> None:
    lines = ("Call with the bank went badly", "Happy with the launch", "Wants to sell")
    assert owed(heading("Svenja"), *map(item, lines)) == []


def test_the_next_heading_ends_the_list() -> None:
    found = owed(heading("Svenja"), check("keys"), heading("Website"), check("form"), para("Fine."))
    assert found == [("keys", "Svenja"), ("form", "")]


def test_a_box_that_names_its_own_owner_keeps_it() -> None:
    assert owed(heading("Svenja"), check("Bea: keys"), check("rent")) == [("keys", "Bea"), ("rent", "Svenja")]


def test_a_table_below_a_name_keeps_its_own_owners() -> None:
    rows = [["Action", "Owner", "Due"], ["Send deck", "", "9 March"], ["Send keys", "Bea", "9 March"]]
    assert owed(heading("Svenja"), table(rows)) == [("Send deck", ""), ("Send keys", "Bea")]


def test_a_known_first_name_is_read_as_before() -> None:
    found = owed(heading("Kevin"), item("Send the keys"), item("Book the hall"), roster=ROSTER)
    assert [owner for _, owner in found] == ["Kevin", "Kevin"]
