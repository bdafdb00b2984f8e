"""What is late is asked about where talk of an end names one thing of it, whatever else it speaks of."""

import pytest
from tests.builders_ledger import after_talk

from whoowes.core.ledger.model import Doubt, Ledger


def is_asked(found: Ledger) -> bool:
    return any(Doubt.UNCLEAR_STATUS in entry.doubts for entry in found.entries)


CASES = [
    (
        "en-GB",
        "Kevin: choose the tiles for the lobby and landing",
        "Kevin picked the tiles, four boxes, in Leeds.",
    ),
    ("en-GB", "Kevin: review the vendor draft and mark it up", "The draft was reviewed on the plane."),
    (
        "de-DE",
        "Kevin: Muster der Vorhänge in die Kanzlei bringen",
        "Die Muster hat er beim Empfang abgegeben.",
    ),
    (
        "fr-FR",
        "Kevin : faire livrer à l'atelier les échantillons de cuir",
        "Les échantillons ont été livrés par coursier.",
    ),
    ("es-ES", "Kevin: llevar al notario las escrituras del local", "Las escrituras las dejó en portería."),
    ("pt-PT", "Kevin: entregar ao contabilista o contrato da obra", "O contrato foi entregue na receção."),
    ("it-IT", "Kevin: portare in studio i bilanci della società", "I bilanci li ha consegnati al portiere."),
    (
        "nl-NL",
        "Kevin: bij de notaris de akten van de splitsing ophalen",
        "De akten zijn vrijdag opgehaald bij de balie.",
    ),
]


@pytest.mark.parametrize(("locale", "agreed", "said"), CASES)
def test_what_was_due_by_that_call_is_asked_about(locale: str, agreed: str, said: str) -> None:
    assert is_asked(after_talk(agreed, said, locale=locale))


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: choose the tiles for the lobby and landing", "The kitchen tiles arrived cracked."),
        ("en-GB", "Kevin: choose the tiles for the lobby and landing", "Nobody has picked the tiles yet."),
        ("en-GB", "Kevin: choose the tiles for the lobby and landing", "The tiles of 2019 were sold."),
        (
            "fr-FR",
            "Kevin : faire livrer à l'atelier les échantillons de cuir",
            "Les échantillons de tissu sont arrivés.",
        ),
        ("es-ES", "Kevin: llevar al notario las escrituras del local", "Las escrituras del garaje llegaron."),
        ("de-DE", "Kevin: Muster der Vorhänge in die Kanzlei bringen", "Die Muster fehlen immer noch."),
        (
            "nl-NL",
            "Kevin: bij de notaris de akten van de splitsing ophalen",
            "De akten zijn er nog niet.",
        ),
    ],
)
def test_another_kind_or_time_of_that_thing_or_a_denial_asks_nothing(
    locale: str, agreed: str, said: str
) -> None:
    assert not is_asked(after_talk(agreed, said, locale=locale))


def test_what_is_not_due_yet_stands_as_it_is() -> None:
    agreed = "Kevin : faire livrer à l'atelier les échantillons de cuir{}"
    said = "Les échantillons ont été livrés par coursier."
    assert is_asked(after_talk(agreed.format(""), said, locale="fr-FR"))
    assert not is_asked(after_talk(agreed.format(" avant le 30 avril"), said, locale="fr-FR"))


def test_the_name_of_a_firm_or_of_somebody_who_owes_nothing_tells_which_promise_is_meant() -> None:
    assert is_asked(after_talk("Kevin: chase The Red Lion for the £900", "Red Lion paid up on Monday."))


def test_the_name_of_somebody_who_owes_something_tells_of_no_promise() -> None:
    agreed = "Kevin: draft VAT return to Sar | Sara Lind: paint the gate"
    assert not is_asked(after_talk(agreed, "Kevin takes over from Sar and asks them direct."))
