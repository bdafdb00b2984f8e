"""Whom an owner text names as the owner before."""

import pytest
from tests.builders_ledger import ROSTER

from whoowes.core.items.owners.replaced import handing_over, replaced_in


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


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Kevin has handed it over to Sara"),
        ("de-DE", "Kevin hat das an Sara weitergegeben"),
        ("de-CH", "Sara hat von Kevin uebernommen"),
        ("fr-FR", "Kevin a confié cela à Sara"),
        ("es-ES", "Sara lo ha asumido en lugar de Kevin"),
        ("pt-BR", "Kevin passou isso para a Sara"),
        ("nl-NL", "Kevin heeft het aan Sara overgedragen"),
        ("nl-BE", "Sara heeft dit van Kevin overgenomen"),
        ("it-IT", "Sara l'ha rilevato al posto di Kevin"),
    ],
)
def test_a_remark_tells_in_the_perfect_who_handed_it_over(locale: str, text: str) -> None:
    owners = [person for person in ROSTER.people if person.name.startswith("Sara")]
    assert [person.name for person in handing_over(text, owners, ROSTER, locale=locale)] == ["Kevin Wong"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Kevin hat das an Sara geschickt"),
        ("de-DE", "Sara hat das von Kevin bekommen"),
        ("de-DE", "Kevin hat das nicht an Sara übergeben"),
        ("nl-NL", "Kevin heeft het aan Sara doorgegeven"),
        ("pt-BR", "Kevin entregou isso para a Sara"),
        ("fr-FR", "Kevin a transmis cela à Sara"),
        ("it-IT", "Sara l'ha visto al posto di Kevin"),
    ],
)
def test_what_is_only_sent_is_not_handed_over(locale: str, text: str) -> None:
    owners = [person for person in ROSTER.people if person.name.startswith("Sara")]
    assert handing_over(text, owners, ROSTER, locale=locale) == ()
