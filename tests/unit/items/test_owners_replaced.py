"""Whom an owner text names as the owner before."""

import pytest
from tests.builders_ledger import ROSTER

from whoowes.core.items.owners.replaced import replaced_in


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Sara (was Kevin)"),
        ("en-GB", "Sara, previously Kevin Wong"),
        ("en-GB", "Sara in place of Kevin"),
        ("en-GB", "was Kevin, now Sara"),
        ("en-US", "Kevin → Sara"),
        ("de-DE", "Sara statt Kevin"),
        ("de-DE", "Sara (bisher Kevin)"),
        ("fr-FR", "Sara à la place de Kevin"),
        ("fr-FR", "Sara (avant Kevin)"),
        ("es-ES", "Sara en lugar de Kevin"),
        ("pt-PT", "Sara no lugar do Kevin"),
        ("pt-BR", "Sara (era o Kevin)"),
        ("nl-NL", "Sara i.p.v. Kevin"),
        ("it-IT", "Sara al posto di Kevin"),
    ],
)
def test_words_and_arrows_name_who_owed_it_before(locale: str, text: str) -> None:
    assert [person.name for person in replaced_in(text, ROSTER, locale=locale)] == ["Kevin Wong"]


@pytest.mark.parametrize(
    "text",
    ["Sara", "Sara and Kevin", "Sara (cc Kevin)", "Sara was away", "Sara (for Kevin)", "Kevin <-> Sara"],
)
def test_others_are_named_otherwise(text: str) -> None:
    assert replaced_in(text, ROSTER, locale="en-GB") == ()
