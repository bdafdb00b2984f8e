"""A firm with umlauts in its name is written without them as people are: "Mueller" for "Müller"."""

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind, OwnerReading


def _read(cell: str, client: str, *people: str, locale: str = "de-DE") -> OwnerReading:
    roster = build_roster([Person(name, name, Side.CLIENT) for name in people], [client], ["Northway"])
    return read_owner(cell, roster, locale=locale)


@pytest.mark.parametrize(
    ("client", "cell"),
    [
        ("Köhler Metallbau GmbH", "Koehler Metallbau"),
        ("Köhler Metallbau GmbH", "Koehler"),
        ("Köhler Metallbau GmbH", "KOEHLER METALLBAU GMBH"),
        ("Köhler Metallbau GmbH", "Team Koehler"),
        ("Köhler Metallbau GmbH", "Köhler Metallbau"),
        ("Krämer & Söhne", "Kraemer & Soehne"),
        ("Krämer & Söhne", "Kraemer und Soehne"),
        ("Krämer & Söhne", "Krämer & Söhne"),
        ("Krämer & Söhne Beratung", "Kraemer & Soehne"),
        ("Krämer & Söhne Beratung", "Krämer und Söhne"),
        ("Übersee Reisen AG", "Uebersee Reisen"),
        ("Ørsted Energy", "Oersted"),
        ("Ångström Labs", "Aangstroem"),
    ],
)
def test_a_firm_spelt_out_is_the_same_side(client: str, cell: str) -> None:
    reading = _read(cell, client)

    assert (reading.kind, reading.sides) == (OwnerKind.GROUP, frozenset({Side.CLIENT}))


@pytest.mark.parametrize(
    ("client", "cell"),
    [
        ("Bauer Logistik", "Bar Logistik"),
        ("Neue Werft", "Nue Werft"),
        ("Krämer & Söhne", "Kramer & Partner"),
        ("Köhler Metallbau GmbH", "Kohlers"),
        ("Köhler Metallbau GmbH", "Koehlers Frau"),
    ],
)
def test_another_name_is_no_spelling_of_it(client: str, cell: str) -> None:
    assert _read(cell, client).kind is OwnerKind.UNCLEAR


def test_of_a_firm_and_somebody_of_one_name_neither_is_taken_however_it_is_spelt() -> None:
    for cell in ("Köhler", "Koehler"):
        assert _read(cell, "Köhler", "Uwe Köhler").kind is OwnerKind.UNCLEAR


def test_somebody_who_bears_the_short_name_of_the_firm_goes_first_however_it_is_spelt() -> None:
    for cell in ("Köhler", "Koehler"):
        reading = _read(cell, "Köhler Metallbau GmbH", "Uwe Köhler")

        assert [person.name for person in reading.people] == ["Uwe Köhler"]
