"""A little word may make it another deed: with whom, about whom, out, or which one of several."""

import pytest

from whoowes.core.ledger.identity import Likeness, compare_tasks


def _likeness(one: str, other: str, locale: str) -> Likeness:
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    assert compare_tasks(other, one, same_owner=True, days_apart=14, locale=locale) == found
    return found.likeness


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("en-GB", "Ring Dylan", "Ring about Dylan"),
        ("en-US", "Handout for the tenant", "Handout about the tenant"),
        ("en-GB", "Check in with Dylan", "Check in regarding Dylan"),
        ("en-GB", "Approve with the auditor", "Approve the auditor"),
        ("en-GB", "Order lunch with the tenant", "Order lunch for the tenant"),
        ("de-DE", "Vortrag für die Gemeinde", "Vortrag über die Gemeinde"),
        ("de-DE", "Mit Brandt abstimmen", "Wegen Brandt abstimmen"),
        ("fr-FR", "Note pour le notaire", "Note sur le notaire"),
        ("fr-FR", "Discuter avec Hugo", "Discuter de Hugo"),
        ("es-ES", "Nota para el ayuntamiento", "Nota sobre el ayuntamiento"),
        ("es-ES", "Confirmar con el hospital", "Confirmar el hospital"),
        ("pt-PT", "Nota para a câmara", "Nota sobre a câmara"),
        ("nl-NL", "Memo voor de huurder", "Memo over de huurder"),
        ("it-IT", "Nota per il notaio", "Nota sul notaio"),
    ],
)
def test_with_or_to_somebody_may_be_other_than_about_them(locale: str, one: str, other: str) -> None:
    assert _likeness(one, other, locale) is not Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("en-GB", "Talk to Dylan about the roof", "Discuss the roof with Dylan"),
        ("en-GB", "Ring Dylan about the roof", "Ring Dylan regarding the roof"),
        ("en-GB", "Meet with Dylan", "Meet Dylan"),
        ("en-US", "Memo about the roof", "Roof memo"),
        ("de-DE", "Brandt wegen Dach anrufen", "Brandt bzgl. Dach anrufen"),
        ("de-DE", "Mit Vermieter Nebenkosten klären", "Nebenkosten mit Vermieter klären"),
        ("fr-FR", "Réunion sur la toiture", "Réunion toiture"),
        ("es-ES", "Confirmar la cita con el hospital", "Confirmar cita con hospital"),
    ],
)
def test_a_topic_and_whom_one_meets_are_said_either_way(locale: str, one: str, other: str) -> None:
    assert _likeness(one, other, locale) is Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "one", "other", "likeness"),
    [
        ("en-GB", "Clean cabin 6", "Clean 6 cabins", Likeness.POSSIBLY),
        ("en-US", "Week 8 rota", "8 week rota", Likeness.POSSIBLY),
        ("de-DE", "Halle 4 mieten", "4 Hallen mieten", Likeness.POSSIBLY),
        ("fr-FR", "Nettoyer la cabine 6", "Nettoyer 6 cabines", Likeness.POSSIBLY),
        ("en-GB", "Order lamps x 30", "Order 30 lamps", Likeness.SAME),
        ("en-GB", "Rota for 2027", "2027 rota", Likeness.SAME),
        ("en-GB", "Rota for 8 March", "March 8 rota", Likeness.SAME),
    ],
)
def test_a_number_behind_one_thing_may_be_its_name(
    locale: str, one: str, other: str, likeness: Likeness
) -> None:
    assert _likeness(one, other, locale) is likeness


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Wind up the trust", "Wind the trust", Likeness.POSSIBLY),
        ("Lend out the marquee", "Lend the marquee", Likeness.POSSIBLY),
        ("Tidy up the barn", "Tidy the barn", Likeness.SAME),
    ],
)
def test_what_stands_behind_a_verb_of_no_table_may_make_it_another(
    one: str, other: str, likeness: Likeness
) -> None:
    assert _likeness(one, other, "en-GB") is likeness
