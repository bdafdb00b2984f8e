"""A row in a list of actions that names the thing of its owner's promise is that promise, with a new day."""

import pytest
from tests.builders_ledger import day, note, read, row

from whoowes.core.ledger.merge import build_ledger


def count(locale: str, first: str, later: str, *, owner: str = "Kevin", due: str = "27/3/2026") -> int:
    notes = read(
        note("4 Mar", row(first, due="9/3/2026")), note("18 Mar", row(later, owner, due=due)), locale=locale
    )
    return len(build_ledger(notes, as_of=day("31 Mar"), locale=locale).entries)


@pytest.mark.parametrize(
    ("locale", "first", "later"),
    [
        ("en-GB", "Ring The Anchor re £1,890", "The Anchor"),
        ("en-GB", "Chase Dawes for the £300", "Dawes"),
        ("en-GB", "18 month rent forecast for the bank", "Rent forecast"),
        ("en-GB", "Tin costing - real cost per tin incl labels & labour", "Tin costing"),
        ("es-ES", "Llamar a Talleres Roca por la furgoneta", "Talleres Roca"),
        ("pt-PT", "Ligar à Padaria Lima por causa da fatura", "Padaria Lima"),
        ("it-IT", "Chiamare Olivieri per i campioni", "Olivieri"),
        ("nl-NL", "Brouwerij De Haan bellen over de factuur", "Brouwerij De Haan"),
    ],
)
def test_a_row_that_names_the_thing_in_short_is_the_promise_moved(
    locale: str, first: str, later: str
) -> None:
    notes = read(
        note("4 Mar", row(first, due="9/3/2026")), note("18 Mar", row(later, due="27/3/2026")), locale=locale
    )
    (entry,) = build_ledger(notes, as_of=day("31 Mar"), locale=locale).entries
    assert (entry.task, entry.due.date) == (first, day("27 Mar")) or entry.task == later


@pytest.mark.parametrize(
    ("locale", "first", "later"),
    [
        ("en-GB", "Ring The Anchor re £1,890", "The Anchor re £2,400"),
        ("en-GB", "Pay Dawes for the roof", "Dawes"),
        ("en-GB", "Wine list and price list", "Wine list"),
        ("en-GB", "Supplier list for the fair", "Supplier list for the gala"),
        ("en-GB", "Cash flow forecast 2026", "Cash flow forecast 2027"),
        ("en-GB", "Send the newsletter to print", "Newsletter photos"),
        ("de-DE", "Preisliste für die Messe", "Preisliste Großhandel"),
        ("fr-FR", "Liste des prix pour le salon", "Liste des prix export"),
        ("nl-NL", "jaarcijfers 2023, 2024 en 2025", "jaarcijfers 2025"),
    ],
)
def test_a_part_another_one_or_another_deed_is_another_promise(locale: str, first: str, later: str) -> None:
    assert count(locale, first, later) == len([first, later])


def test_another_owner_or_an_earlier_day_is_another_promise() -> None:
    assert count("en-GB", "Ring The Anchor re £1,890", "The Anchor", owner="Sara") > 1
    assert count("en-GB", "18 month rent forecast for the bank", "Rent forecast", due="6/3/2026") > 1


def test_of_two_promises_with_its_words_a_row_is_neither() -> None:
    first = note("4 Mar", row("Call Dawes about the roof"), row("Call Dawes about the drain"))
    notes = read(first, note("18 Mar", row("Dawes", due="27 March")))
    assert len(build_ledger(notes, as_of=day("31 Mar")).entries) == len(first.items) + 1
