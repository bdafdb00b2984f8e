"""Who takes over what was promised earlier, as a later call tells it: in a review, or in its talk."""

import pytest
from tests.builders_ledger import after_talk


def owners(locale: str, agreed: str, said: str) -> list[str]:
    entries = after_talk(agreed, said, locale=locale).entries
    return [" ".join(person.name.split()[0] for person in entry.owner.people) for entry in entries]


TOLD = [
    (
        "en-GB",
        "Kevin: noise permit",
        "Noise permit: the city only talks to the tenant, so Sara takes this over",
    ),
    ("en-GB", "Kevin: handbook comments", "Handbook comments: Kevin hasn't started. Sara reads it instead"),
    ("de-DE", "Kevin: Angebot Etikettendruck", "Angebot Etikettendruck: Sara statt Kevin, er ist im Urlaub"),
    ("fr-FR", "Kevin : fiche de poste", "Fiche de poste : Kevin n'a pas avancé, Sara reprend le sujet"),
    ("es-ES", "Kevin: extracto de la Visa", "Extracto de la Visa: lo saca Sara en vez de Kevin, mañana"),
    ("pt-PT", "Kevin: política de trocas", "Política de trocas: passou para a Sara, entrega 25/03"),
    ("it-IT", "Kevin: calendario social", "Calendario social: lo prende in mano Sara al posto di Kevin"),
    ("nl-NL", "Kevin: lijst van voorraad", "Lijst van voorraad: Sara neemt het over van Kevin"),
]


@pytest.mark.parametrize(("locale", "agreed", "said"), TOLD)
def test_talk_that_names_a_promise_and_its_taker_hands_it_over(locale: str, agreed: str, said: str) -> None:
    assert owners(locale, agreed, said) == ["Sara"]


@pytest.mark.parametrize(
    "said",
    [
        "Noise permit: Sara takes it to the city on Monday",
        "Noise permit: Sara has it now",
        "Noise permit: Sara took it badly",
        "Noise permit: perhaps Sara takes it over",
        "Noise permit: could Sara take it over?",
        "Noise permit: Bernard takes it over",
        "Parking permit: Sara takes it over",
        "Noise permit: Sara takes it over (don't tell Tim)",
    ],
)
def test_what_only_speaks_of_somebody_hands_nothing_over(said: str) -> None:
    assert owners("en-GB", "Kevin: noise permit", said) == ["Kevin"]
