"""What attendee lists of a note say in words reaches the roster, under labels, headings and sub-headings."""

import pytest
from tests.builders import bold, doc, facts, heading, item, para, person, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Person, PersonMention, Roster, Side

KEVIN = Person("kw", "Kevin Wong", Side.CLIENT, "kevin@acme.example")
ROSTER = build_roster([KEVIN], ["Acme"], ["Northwind"])
ACTIONS = table([["Action", "Owner"], ["Send the deck", "Priya"]])


def lines(*blocks: Block) -> tuple[str, ...]:
    return extract(doc(*blocks, ACTIONS), facts("Acme call 4 March 2026")).attendee_lines


def owner(*notes: tuple[Block, ...], roster: Roster = ROSTER) -> list[tuple[str, str]]:
    """Return the owner of "Send the deck" in the last of these notes."""
    readings = [extract(doc(*blocks), facts("Acme call 4 March 2026")) for blocks in notes]
    found = normalise(readings, roster, locale="en-GB").notes[-1].sightings[0].owner
    return [(each.name, each.side.value) for each in found.people]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([para("Attendees: Priya Shah (Acme), Tom")], ("Priya Shah (Acme), Tom",)),
        ([heading("Attendees"), item("Priya Shah (Acme)"), item("Tom")], ("Priya Shah (Acme)", "Tom")),
        ([para("Attendees:"), item("Priya Shah (Acme)")], ("Priya Shah (Acme)",)),
        ([heading("Attendees"), para("Client: Priya Shah")], ("Client: Priya Shah",)),
        ([heading("Attendees"), para("Client:"), item("Priya Shah")], ("Client: Priya Shah",)),
        ([heading("Attendees"), bold("Acme"), para("Priya Shah")], ("Acme: Priya Shah",)),
        ([para(["Attendees: ", person("Kev", "kevin@acme.example"), ", Priya Shah"])], (", Priya Shah",)),
        ([heading("Agenda"), item("Priya Shah (Acme)")], ()),
        ([para("Apologies: Priya Shah (Acme)")], ()),
    ],
)
def test_the_lines_of_attendee_lists_are_kept_without_label_and_chips(
    blocks: list[Block], expected: tuple[str, ...]
) -> None:
    assert lines(*blocks) == expected


def test_an_owner_is_found_by_the_attendee_list_of_an_earlier_note() -> None:
    earlier = (para("Attendees: Priya Shah (Acme)"), ACTIONS)

    assert owner(earlier, (ACTIONS,)) == [("Priya Shah", "client")]


def test_an_attendee_whose_side_nobody_tells_owes_nothing_for_certain() -> None:
    assert owner((para("Attendees: Priya Shah, Kevin Wong"), ACTIONS)) == []


def test_an_address_in_brackets_behind_a_name_is_hers() -> None:
    found = extract(doc(para("Attendees: Tom, Priya Shah <priya@acme.example>")), facts("Call")).attendees

    assert found == (PersonMention("priya@acme.example", "Priya Shah"),)


def test_people_of_one_clients_notes_are_unknown_to_another() -> None:
    owner((para("Attendees: Priya Shah (Acme)"), ACTIONS))

    assert owner((ACTIONS,)) == []
