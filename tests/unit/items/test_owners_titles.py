"""What a title tells of whom a surname means."""

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.owners.words.first_names import OF_MEN, OF_WOMEN
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind, OwnerReading


def _read(cell: str, *names: str, locale: str = "de") -> OwnerReading:
    people = [Person(name, name, Side.CLIENT) for name in names]
    return read_owner(cell, build_roster(people, ["Acme"], ["Northway"]), locale=locale)


@pytest.mark.parametrize(
    ("locale", "cell", "likelier", "other"),
    [
        ("de-DE", "Fr. Albers", "Ute Albers", "Gerd Albers"),
        ("en-GB", "Mr Baxter", "Peter Baxter", "Emma Baxter"),
        ("en-US", "Ms. Baxter", "Emma Baxter", "Peter Baxter"),
        ("fr-FR", "Mme Perrin", "Claire Perrin", "Didier Perrin"),
        ("es-ES", "Sra. Vidal", "Lucía Vidal", "Jorge Vidal"),
        ("pt-PT", "Sr. Lopes", "Pedro Lopes", "Maria Lopes"),
        ("nl-NL", "mevr. Visser", "Anneke Visser", "Pieter Visser"),
        ("it-IT", "Sig.ra Conti", "Giulia Conti", "Marco Conti"),
    ],
)
def test_of_two_with_one_surname_a_title_only_says_who_is_likelier(
    locale: str, cell: str, likelier: str, other: str
) -> None:
    for names in ((likelier, other), (other, likelier)):
        reading = _read(cell, *names, locale=locale)

        assert (reading.kind, reading.people) == (OwnerKind.UNCLEAR, ())
        assert reading.suggestions == (likelier, other)


def test_a_first_name_beside_the_title_still_settles_who_of_two_is_meant() -> None:
    reading = _read("Frau Ute Albers", "Gerd Albers", "Ute Albers")

    assert [person.name for person in reading.people] == ["Ute Albers"]


def test_a_title_settles_nothing_where_the_first_name_left_over_tells_nothing() -> None:
    reading = _read("Frau Albers", "Eike Albers", "Gerd Albers")

    assert (reading.kind, len(reading.suggestions)) == (OwnerKind.UNCLEAR, 2)


def test_a_title_settles_nothing_between_two_whom_it_fits() -> None:
    assert _read("Herr Albers", "Uwe Albers", "Gerd Albers").kind is OwnerKind.UNCLEAR


def test_the_wife_of_the_only_one_on_the_roster_is_not_him() -> None:
    assert _read("Mme Perrin", "Didier Perrin", locale="fr").kind is OwnerKind.UNCLEAR


@pytest.mark.parametrize(
    ("text", "name", "locale"),
    [
        ("Frau Kramp", "Gunther Kramp", "de"),
        ("Herr Kramp", "Wiebke Kramp", "de"),
        ("M. Perrin", "Mireille Perrin", "fr"),
        ("Mme Perrin", "Sylvain Perrin", "fr"),
        ("Sra. Vidal", "Cristian Vidal", "es"),
        ("Sr. Vidal", "Ainhoa Vidal", "es"),
        ("Sra. Prates", "Rogério Prates", "pt"),
        ("Sr. Prates", "Filipa Prates", "pt"),
        ("Mevr. Visser", "Teun Visser", "nl"),
        ("Dhr. Visser", "Maaike Visser", "nl"),
        ("Sig.ra Conte", "Fabrizio Conte", "it"),
        ("Sig. Conte", "Donatella Conte", "it"),
        ("Mrs Lund", "Niklas Lund", "en-GB"),
        ("Mr Lund", "Anjali Lund", "en-US"),
    ],
)
def test_a_title_of_the_other_sex_names_somebody_else(text: str, name: str, locale: str) -> None:
    assert _read(text, name, locale=locale).kind is OwnerKind.UNCLEAR


def test_a_first_name_that_no_table_knows_fits_every_title() -> None:
    assert _read("Mrs Lund", "Eike Lund", locale="en-GB").kind is OwnerKind.RESOLVED


def test_a_title_that_both_bear_tells_nothing() -> None:
    # A Dutch "mr." is a lawyer.
    assert _read("mr. Visser", "Hanneke Visser", locale="nl").kind is OwnerKind.RESOLVED


def test_a_title_of_several_people_is_not_that_of_one() -> None:
    assert _read("Sres. Vidal", "Jorge Vidal", locale="es").kind is OwnerKind.UNCLEAR


def test_no_first_name_is_of_both() -> None:
    assert OF_WOMEN.isdisjoint(OF_MEN)


def test_a_short_title_of_another_language_is_one_before_a_name() -> None:
    assert _read("Hr. Lund", "Eike Lund", locale="en-GB").kind is OwnerKind.RESOLVED
    assert _read("Sr. Lund", "Eike Lund", locale="en-GB").kind is OwnerKind.RESOLVED


def test_an_office_in_capitals_is_no_title() -> None:
    assert _read("HR Lund", "Eike Lund", locale="en-GB").kind is OwnerKind.UNCLEAR


def test_of_german_and_it_is_the_short_form_in_notes_of_any_language() -> None:
    reading = _read("Ute u. Gerd", "Ute Albers", "Gerd Lund", locale="en-GB")

    assert [person.name for person in reading.people] == ["Ute Albers", "Gerd Lund"]


def test_a_short_title_of_another_language_contradicts_as_well() -> None:
    assert _read("Sr. Vega", "Paula Vega", locale="en-GB").kind is OwnerKind.UNCLEAR
    assert _read("Mr Lund", "Kathryn Lund", locale="en-GB").kind is OwnerKind.UNCLEAR
