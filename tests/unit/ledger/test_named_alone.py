"""Open rows that name all of an earlier promise but the deed, with a later date or with none."""

import pytest
from tests.builders_ledger import day, note, read, row

from whoowes.core.ledger.merge import build_ledger

NAMED = [
    ("en-GB", "Review the Devon lease", "Devon lease"),
    ("en-GB", "Pay the marquee deposit", "Marquee deposit"),
    ("en-GB", "Sign the fire certificate", "Fire certificate"),
    ("en-GB", "Rewire the village hall", "Village hall"),
    ("de-DE", "Mietvertrag Nord prüfen", "Mietvertrag Nord"),
    ("de-DE", "Klimaanlage Keller reparieren", "Klimaanlage Keller"),
    ("fr-FR", "Vérifier le bail de Rennes", "Bail Rennes"),
    ("es-ES", "Revisar el contrato de Cádiz", "Contrato Cádiz"),
    ("es-ES", "Pintar la sala de juntas", "Sala de juntas"),
    ("pt-PT", "Pagar a licença da esplanada", "Licença esplanada"),
    ("nl-NL", "Huurcontract Noord nakijken", "Huurcontract Noord"),
    ("it-IT", "Rifare il tetto del garage", "Tetto garage"),
]
APART = [
    ("en-GB", "Cancel the gas contract", "Gas contract"),
    ("en-GB", "Sell the delivery van", "Delivery van"),
    ("en-GB", "Review the Devon lease", "Dorset lease"),
    ("en-GB", "Review the Devon lease", "Devon lease comments"),
    ("en-GB", "Review pay scales and holiday rules", "Pay scales"),
    ("en-GB", "Interview Kim Baker", "Kim Baker"),
    ("en-GB", "Review the lease", "Lease"),
    ("en-GB", "Fix the shop window", "Shop rent"),
    ("de-DE", "Mietvertrag Nord kündigen", "Mietvertrag Nord"),
    ("de-DE", "Rechnung Baker prüfen", "Rechnung an Baker"),
    ("fr-FR", "Résilier le bail de Rennes", "Bail Rennes"),
    ("es-ES", "Pintar la sala de juntas", "Mesa de juntas"),
    ("nl-NL", "Huurcontract Noord opzeggen", "Huurcontract Noord"),
    ("it-IT", "Vendere il furgone bianco", "Furgone bianco"),
]


def _count(locale: str, task: str, *later: str, owner: str = "Kevin") -> int:
    """Return how many promises a first call and a later one make, each row without a date."""
    notes = read(
        note("4 Mar", row(task, "Kevin")),
        note("18 Mar", *(row(each, owner) for each in later)),
        locale=locale,
    )
    return len(build_ledger(notes, as_of=day("31 Dec"), locale=locale).entries)


@pytest.mark.parametrize(("locale", "task", "said"), NAMED)
def test_a_row_that_names_all_but_the_deed_is_the_promise(locale: str, task: str, said: str) -> None:
    assert _count(locale, task, said) == 1
    assert _count(locale, task, said, owner="Sara") == len([task, said])


@pytest.mark.parametrize(("locale", "task", "said"), APART)
def test_what_is_over_or_has_other_words_is_another_promise(locale: str, task: str, said: str) -> None:
    assert _count(locale, task, said) == len([task, said])


def test_what_names_two_promises_is_neither() -> None:
    first = note("4 Mar", row("Review the Devon lease"), row("Sign the Devon lease"))
    notes = read(first, note("18 Mar", row("Devon lease")))
    assert len(build_ledger(notes, as_of=day("31 Dec")).entries) == len(first.items) + 1


def test_the_row_that_has_the_deed_as_well_goes_first() -> None:
    assert _count("en-GB", "Review the Devon lease", "Devon lease", "Review Devon lease") == len(
        ["Review the Devon lease", "Devon lease"]
    )
