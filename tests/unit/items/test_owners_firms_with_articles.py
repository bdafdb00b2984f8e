"""An article that begins the name of a firm is part of it: "The Cheese Shop", "De Vries Bouw"."""

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind, OwnerReading


def _read(cell: str, client: str, locale: str, *people: str) -> OwnerReading:
    roster = build_roster([Person(name, name, Side.CLIENT) for name in people], [client], ["Northway"])
    return read_owner(cell, roster, locale=locale)


@pytest.mark.parametrize(
    ("client", "locale", "cell"),
    [
        ("The Cheese Shop Ltd", "en-GB", "The Cheese Shop"),
        ("The Cheese Shop Ltd", "en-GB", "the cheese shop ltd"),
        ("The Cheese Shop Ltd", "en-GB", "The Cheese Shop team"),
        ("Die Tortenmacher GmbH", "de", "Die Tortenmacher"),
        ("Les Ateliers du Port", "fr", "Les Ateliers du Port"),
        ("La Boulangerie Dupain SARL", "fr", "La Boulangerie Dupain"),
        ("El Molino S.L.", "es", "El Molino"),
        ("A Padeira Lda", "pt", "A Padeira"),
        ("De Kaasboer BV", "nl", "De Kaasboer BV"),
        ("Het Anker", "nl", "team Het Anker"),
        ("Il Forno Srl", "it", "Il Forno"),
    ],
)
def test_a_firm_whose_name_begins_with_an_article_is_its_side(client: str, locale: str, cell: str) -> None:
    reading = _read(cell, client, locale)

    assert (reading.kind, reading.sides) == (OwnerKind.GROUP, frozenset({Side.CLIENT}))


def test_a_team_of_such_a_firm_is_on_its_side() -> None:
    reading = _read("Legal (The Cheese Shop)", "The Cheese Shop Ltd", "en-GB")

    assert (reading.kind, reading.sides) == (OwnerKind.UNCLEAR, frozenset({Side.CLIENT}))


def test_a_firm_called_like_somebody_is_a_firm_by_its_whole_name_alone() -> None:
    assert _read("De Vries Bouw", "De Vries Bouw BV", "nl", "Jeroen de Vries").kind is OwnerKind.GROUP
    assert _read("De Vries", "De Vries Bouw BV", "nl", "Jeroen de Vries").people != ()


@pytest.mark.parametrize(
    ("client", "locale", "cell"),
    [
        ("Die Werkstatt GmbH", "de", "Werkstatt"),
        ("The Office Ltd", "en-GB", "Office"),
        ("The Bank of Ideas", "en-GB", "the bank"),
        ("The Bank Ltd", "en-GB", "the bank"),
        ("The Office Ltd", "en-GB", "the office"),
        ("Die Werkstatt GmbH", "de", "die Werkstatt"),
        ("El Molino S.L.", "es", "El Molinero"),
        ("De Kaasboer BV", "nl", "de kaas"),
        ("The Cheese Shop Ltd", "en-GB", "A Cheese Shop"),
    ],
)
def test_a_word_of_such_a_name_is_not_the_firm(client: str, locale: str, cell: str) -> None:
    assert _read(cell, client, locale).kind is not OwnerKind.GROUP
