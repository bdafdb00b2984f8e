"""A firm is called by what it is, by its initials, or with another ending than on the roster."""

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind, OwnerReading


def _read(cell: str, client: str, advisor: str, *people: str, locale: str = "en-GB") -> OwnerReading:
    roster = build_roster([Person(name, name, Side.CLIENT) for name in people], [client], [advisor])
    return read_owner(cell, roster, locale=locale)


@pytest.mark.parametrize(
    ("cell", "client", "advisor", "side", "locale"),
    [
        ("Kanzlei", "Berger GmbH", "Kanzlei Arndt", Side.ADVISOR, "de"),
        ("die Praxis", "Zahnarztpraxis Dr. Klein", "Kanzlei Arndt", Side.CLIENT, "de"),
        ("le cabinet", "Menuiserie Roux", "Cabinet Vasseur", Side.ADVISOR, "fr"),
        ("Studio", "Pasticceria Neri", "Studio Galli", Side.ADVISOR, "it"),
        ("despacho", "Talleres Mora", "Despacho Lozano", Side.ADVISOR, "es"),
        ("the bakery", "Crumb Bakery", "Holt Advisory", Side.CLIENT, "en-GB"),
    ],
)
def test_the_word_for_a_firm_means_the_side_that_bears_it(
    cell: str, client: str, advisor: str, side: Side, locale: str
) -> None:
    reading = _read(cell, client, advisor, locale=locale)

    assert (reading.kind, reading.sides) == (OwnerKind.GROUP, frozenset({side}))


def test_the_word_for_a_firm_that_both_bear_means_neither() -> None:
    assert _read("Studio", "Studio Neri", "Studio Galli", locale="it").kind is OwnerKind.UNCLEAR


def test_the_word_for_a_firm_that_none_bears_means_neither() -> None:
    assert _read("Kanzlei", "Berger GmbH", "Arndt Beratung", locale="de").kind is OwnerKind.UNCLEAR


@pytest.mark.parametrize("cell", ["Stone and Daughters", "Stone & Daughters", "Stone & Daughters Ltd"])
def test_the_sign_for_and_and_the_legal_form_are_not_the_name(cell: str) -> None:
    reading = _read(cell, "Stone & Daughters", "Holt Advisory")

    assert (reading.kind, reading.sides) == (OwnerKind.GROUP, frozenset({Side.CLIENT}))


def test_the_initials_of_a_firm_beside_a_name_are_its_side() -> None:
    reading = _read("Una (SQ)", "Stone Quarry Ltd", "Holt Advisory", "Una Park")

    assert [person.name for person in reading.people] == ["Una Park"]


def test_the_initials_of_a_firm_may_be_those_of_a_person() -> None:
    cell = "Una (SQ)"

    assert _read(cell, "Stone Quarry", "Holt", "Una Park", "Sue Quist").kind is OwnerKind.UNCLEAR


def test_the_initials_of_the_other_firm_contradict_a_name() -> None:
    assert _read("Una (HA)", "Stone Quarry", "Holt Advisory", "Una Park").kind is OwnerKind.UNCLEAR


@pytest.mark.parametrize("cell", ["Berger", "BERGER"])
@pytest.mark.parametrize(
    "people", [("Ida Berger",), ("Ida Berger", "Otto Berger"), ("Ida Berger", "Lea Roth")]
)
def test_a_name_that_the_firm_bears_too_is_that_side_and_nobody_certain(
    cell: str, people: tuple[str, ...]
) -> None:
    reading = _read(cell, "Berger", "Kanzlei Arndt", *people, locale="de")

    assert (reading.kind, reading.sides) == (OwnerKind.UNCLEAR, frozenset({Side.CLIENT}))


def test_a_first_name_beside_the_surname_of_the_firm_is_the_person() -> None:
    reading = _read("Ida Berger", "Berger", "Kanzlei Arndt", "Ida Berger", locale="de")

    assert [person.name for person in reading.people] == ["Ida Berger"]


def test_the_team_of_a_firm_that_bears_a_name_is_of_its_side() -> None:
    assert _read("Team Berger", "Berger", "Kanzlei Arndt", "Ida Berger", locale="de").sides == {Side.CLIENT}


@pytest.mark.parametrize(
    ("cell", "client"),
    [
        ("Finch and Daughters", "Finch & Daughters Ltd"),
        ("Roth und Partner", "Roth & Partner GmbH"),
        ("Vidal e Hijos", "Vidal & Hijos S.L."),
    ],
)
def test_a_firm_without_its_legal_form_may_be_written_with_a_word_for_and(cell: str, client: str) -> None:
    assert _read(cell, client, "Kanzlei Arndt").kind is OwnerKind.GROUP
