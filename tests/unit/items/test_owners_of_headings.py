"""An owner in a task beside that of the heading over it: one of a side or group is told more exactly."""

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Person, Side

ROSTER = build_roster(
    [
        Person("lm", "Laura Mendez", Side.CLIENT),
        Person("tb", "Travis Boyd", Side.CLIENT),
        Person("sk", "Sam Keller", Side.ADVISOR),
    ],
    ["Orchard"],
    ["Pixelforge"],
)


def owners(*blocks: Block, locale: str = "en-US") -> list[tuple[str, str]]:
    """Return the tasks of a note, each with the owner words that count."""
    note = extract(doc(*blocks), facts("Call 4 March 2026"), locale=locale)
    read = normalise([note], ROSTER, locale=locale).notes[0]
    return [(each.item.task, each.owner.raw) for each in read.sightings]


@pytest.mark.parametrize(
    ("locale", "header"),
    [
        ("en-US", "Client to do"),
        ("en-GB", "Orchard actions"),
        ("de-DE", "Aufgaben Kunde"),
        ("fr-FR", "Actions du client"),
        ("it-IT", "Azioni del cliente"),
        ("es-ES", "Tareas del cliente"),
        ("nl-NL", "Acties klant"),
        ("pt-PT", "Tarefas do cliente"),
    ],
)
def test_a_person_of_the_side_that_heads_a_list_is_the_owner(locale: str, header: str) -> None:
    found = owners(heading(header), item("Laura: new texts"), item("Price list (Travis)"), locale=locale)
    assert found == [("new texts", "Laura"), ("Price list", "Travis")]


def test_people_in_columns_of_sides_are_the_owners() -> None:
    side_by_side = table(
        [["Client to do", "Advisor to do"], ["Laura: new texts", "Send the link (Sam)"], ["Pick a color", ""]]
    )
    assert owners(side_by_side) == [
        ("new texts", "Laura"),
        ("Send the link", "Sam"),
        ("Pick a color", "Client"),
    ]


def test_somebody_of_the_other_side_is_not_taken_for_one_of_the_heading() -> None:
    found = owners(heading("Client actions"), item("Price list (Sam)"))
    assert found == [("Price list (Sam)", "Client")]


def test_a_heading_that_names_somebody_says_it_all() -> None:
    for over in ("Travis's actions", "Actions for Peter Quill", "Actions for the supplier"):
        assert owners(heading(over), item("Price list (Laura)"))[0][1] != "Laura"


def test_an_owner_cell_counts_whatever_the_task_names() -> None:
    found = owners(table([["Action", "Owner"], ["Price list (Laura)", "Client"]]))
    assert found == [("Price list (Laura)", "Client")]


@pytest.mark.parametrize(
    ("locale", "header", "everybody"),
    [
        ("en-GB", "Your homework", "Both"),
        ("de-DE", "Eure Aufgaben", "Alle"),
        ("fr-FR", "Vos actions", "Les deux"),
        ("es-ES", "Tareas del cliente", "Ambos"),
        ("it-IT", "Azioni del cliente", "Tutti"),
        ("nl-NL", "Acties klant", "Allebei"),
        ("pt-PT", "Tarefas do cliente", "Todos"),
    ],
)
def test_everybody_under_the_heading_of_a_side_is_all_of_that_side(
    locale: str, header: str, everybody: str
) -> None:
    note = extract(
        doc(heading(header), item(f"{everybody}: price list")), facts("Call 4 March 2026"), locale=locale
    )
    (found,) = normalise([note], ROSTER, locale=locale).notes[0].sightings
    assert (found.item.task, found.owner.sides) == ("price list", frozenset({Side.CLIENT}))


@pytest.mark.parametrize("header", ["Actions", "Actions for Laura"])
def test_everybody_under_any_other_heading_is_both_sides(header: str) -> None:
    note = extract(doc(heading(header), item("Both: price list")), facts("Call 4 March 2026"))
    (found,) = normalise([note], ROSTER, locale="en-GB").notes[0].sightings
    assert found.owner.sides == {Side.CLIENT, Side.ADVISOR}
