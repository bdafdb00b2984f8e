"""A part of a name means its bearer only where people call somebody by it."""

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind, OwnerReading


def _read(cell: str, *names: str, locale: str = "en-GB") -> OwnerReading:
    people = [Person(name, name, Side.CLIENT) for name in names]
    return read_owner(cell, build_roster(people, ["Acme"], ["Northway"]), locale=locale)


def _named(reading: OwnerReading) -> list[str]:
    return [person.name for person in reading.people]


@pytest.mark.parametrize("half", ["Anna", "Lena"])
def test_half_of_a_first_name_with_a_hyphen_only_suggests(half: str) -> None:
    reading = _read(half, "Anna-Lena Vogel", locale="de")

    assert (reading.kind, reading.suggestions) == (OwnerKind.UNCLEAR, ("Anna-Lena Vogel",))


@pytest.mark.parametrize(
    "cell", ["Anna-Lena", "Anna Lena", "Anna-Lena V.", "A.-L. Vogel", "Vogel", "Anna Vogel"]
)
def test_both_halves_or_the_surname_mean_the_person(cell: str) -> None:
    assert _named(_read(cell, "Anna-Lena Vogel", locale="de")) == ["Anna-Lena Vogel"]


@pytest.mark.parametrize("cell", ["Lena Vogel", "Lena V.", "L. Vogel", "Vogel, Lena", "Vogel L."])
def test_the_second_half_of_a_first_name_is_somebody_else_s_with_the_surname_too(cell: str) -> None:
    assert _read(cell, "Anna-Lena Vogel", locale="de").kind is OwnerKind.UNCLEAR


def test_half_of_a_surname_with_a_hyphen_means_the_person() -> None:
    assert _named(_read("Kern", "Ute Vogel-Kern", locale="de")) == ["Ute Vogel-Kern"]


def test_an_initial_in_front_is_no_second_surname() -> None:
    reading = _read("P. Vega", "Inés Vega Prieto", "Paula Vega", locale="es")

    assert _named(reading) == ["Paula Vega"]


def test_an_initial_stands_for_the_name_in_its_place() -> None:
    assert _named(_read("I. Vega Prieto", "Inés Vega Prieto", "Paula Vega", locale="es")) == [
        "Inés Vega Prieto"
    ]
    assert _read("Vega P. Prieto", "Inés Vega Prieto", locale="es").kind is OwnerKind.UNCLEAR


def test_an_initial_behind_may_be_the_second_surname() -> None:
    assert _read("Vega P.", "Inés Vega Prieto", "Paula Vega", locale="es").kind is OwnerKind.UNCLEAR


def test_a_surname_in_front_may_be_spelt_without_its_dots() -> None:
    assert _named(_read("Boettcher, T.", "Till Böttcher", locale="de")) == ["Till Böttcher"]


@pytest.mark.parametrize("cell", ["Nat P", "Nat P."])
def test_a_first_name_cut_short_may_have_the_initial_of_the_surname(cell: str) -> None:
    assert _named(_read(cell, "Nathan Price")) == ["Nathan Price"]


def test_the_initial_of_another_surname_contradicts_it() -> None:
    assert _read("Nat K", "Nathan Price").kind is OwnerKind.UNCLEAR


@pytest.mark.parametrize("cell", ["Thomas", "Thomas?", "Marco"])
def test_a_first_name_behind_a_particle_is_somebody_else_s(cell: str) -> None:
    assert _read(cell, "Els van Thomas", "Anna De Marco").kind is OwnerKind.UNCLEAR


@pytest.mark.parametrize("cell", ["van Thomas", "E. van Thomas", "Els"])
def test_with_its_particle_it_is_a_surname(cell: str) -> None:
    assert _named(_read(cell, "Els van Thomas", "Anna De Marco")) == ["Els van Thomas"]


def test_another_word_behind_a_particle_stands_alone() -> None:
    assert _named(_read("Velde", "Els van der Velde")) == ["Els van der Velde"]


def test_a_name_with_a_word_for_a_side_in_it_is_a_name() -> None:
    assert _named(_read("Benedicte Cote", "Bénédicte Côté")) == ["Bénédicte Côté"]


@pytest.mark.parametrize("cell", ["Simone De Pietro", "De Pietro, Simone", "Simone D. di Pietro"])
def test_a_particle_stands_before_the_same_name(cell: str) -> None:
    assert _read(cell, "Pietro De Simone").kind is OwnerKind.UNCLEAR


@pytest.mark.parametrize("cell", ["De Simone Pietro", "De Simone, Pietro", "Pietro Simone"])
def test_the_surname_goes_first_with_its_particle(cell: str) -> None:
    assert _named(_read(cell, "Pietro De Simone")) == ["Pietro De Simone"]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Kath", ("Katharina Roth", "Katarina Beer")),
        ("Theo", ("Theodor Roth", "Teodor Beer")),
        ("Nick", ("Nicholas Roth", "Nicolas Beer")),
    ],
)
def test_a_first_name_cut_short_beside_one_spelt_much_alike_only_suggests(
    cell: str, names: tuple[str, str]
) -> None:
    assert _read(cell, *names).kind is OwnerKind.UNCLEAR


@pytest.mark.parametrize(
    ("cell", "names"),
    [("Rob", ("Robert Roth", "Norbert Beer")), ("Dan", ("Daniel Roth", "Dieter Beer"))],
)
def test_one_beside_other_names_means_its_bearer(cell: str, names: tuple[str, str]) -> None:
    assert _named(_read(cell, *names)) == [names[0]]
