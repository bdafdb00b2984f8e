"""Arrows between people: one way a task is handed on, both ways it is not."""

import pytest

from whoowes.core.items.owners import build_roster, owner_in_task, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind

ROSTER = build_roster(
    [Person(name, name, Side.CLIENT) for name in ("Dana Ruiz", "Omar Haddad")], ["Acme"], ["Northway"]
)


@pytest.mark.parametrize("cell", ["Dana -> Omar", "Dana --> Omar", "Dana ==> Omar", "Dana > Omar"])
def test_an_arrow_hands_a_task_on(cell: str) -> None:
    assert [person.id for person in read_owner(cell, ROSTER, locale="en-GB").people] == ["Omar Haddad"]


@pytest.mark.parametrize("cell", ["Dana <-> Omar", "Dana <--> Omar", "Dana <=> Omar", "Dana<->Omar"])
def test_an_arrow_with_two_heads_hands_nothing_on(cell: str) -> None:
    reading = read_owner(cell, ROSTER, locale="en-GB")
    assert (reading.kind, reading.people) == (OwnerKind.UNCLEAR, ())


@pytest.mark.parametrize(
    "owner",
    ["Dana → Omar by Friday", "Dana → Omar?", "Dana -> Omar from May", "Dana → Omar Haddad bis Freitag"],
)
def test_what_is_said_of_the_second_leaves_it_not_the_firsts(owner: str) -> None:
    assert owner_in_task(f"{owner}: price list", ROSTER, locale="en-GB") == (owner, "price list")
    assert read_owner(owner, ROSTER, locale="en-GB").people == ()


@pytest.mark.parametrize("task", ["ring Omar: price list", "bank: price list", "offer for Omar"])
def test_what_begins_with_no_person_is_the_task_of_the_first(task: str) -> None:
    assert owner_in_task(f"Dana → {task}", ROSTER, locale="en-GB") == ("Dana", task)
