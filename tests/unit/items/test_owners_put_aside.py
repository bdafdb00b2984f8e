"""Whom an owner cell puts aside, in every language: excluded, replaced, consulted, or in copy."""

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind

ROSTER = build_roster(
    [
        Person(id="lr", name="Lena Roth", side=Side.CLIENT),
        Person(id="ob", name="Olaf Brand", side=Side.ADVISOR),
    ],
    client_names=["Ferro Sagl"],
)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Lena, but not Olaf"),
        ("de-DE", "Lena, aber nicht Olaf"),
        ("fr-FR", "Lena mais pas Olaf"),
        ("fr-FR", "Lena plutôt que Olaf"),
        ("es-ES", "Lena pero no Olaf"),
        ("pt-BR", "Lena, mas não o Olaf"),
        ("nl-NL", "Lena maar niet Olaf"),
        ("it-IT", "Lena, ma non Olaf"),
        ("en-US", "Lena filling in for Olaf"),
        ("en-GB", "Lena (covering for Olaf until May)"),
        ("de-AT", "Lena in Vertretung für Olaf"),
        ("es-AR", "Lena en reemplazo de Olaf"),
        ("pt-PT", "Lena em substituição do Olaf"),
        ("nl-BE", "Lena valt in voor Olaf"),
        ("en-GB", "Lena after speaking to Olaf"),
        ("de-CH", "Lena in Koordination mit Olaf"),
        ("fr-CH", "Lena en coordination avec Olaf"),
        ("es-ES", "Lena después de consultar con Olaf"),
        ("pt-BR", "Lena depois de consultar Olaf"),
        ("it-CH", "Lena dopo aver consultato Olaf"),
        ("it-IT", "Lena, informare Olaf"),
        ("pt-PT", "Lena (informar Olaf)"),
    ],
)
def test_whoever_is_put_aside_does_not_owe_it(locale: str, text: str) -> None:
    reading = read_owner(text, ROSTER, locale=locale)
    assert (reading.kind, [person.id for person in reading.people]) == (OwnerKind.RESOLVED, ["lr"])


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Lena but not yet"),
        ("es-ES", "Lena pero no solo Olaf"),
        ("de-DE", "Lena, aber nicht nur Olaf"),
        ("fr-FR", "Lena plutôt"),
        ("en-GB", "but not Lena"),
        ("en-GB", "somebody from Ferro"),
        ("de-DE", "jemand von Ferro"),
    ],
)
def test_where_nobody_is_put_aside_for_certain_it_stays_open(locale: str, text: str) -> None:
    assert read_owner(text, ROSTER, locale=locale).kind is OwnerKind.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "text", "kind"),
    [
        ("de-DE", "vakant", OwnerKind.NONE),
        ("fr-FR", "à pourvoir", OwnerKind.NONE),
        ("es-ES", "por nombrar", OwnerKind.NONE),
        ("nl-NL", "nog te benoemen", OwnerKind.NONE),
        ("es-MX", "tu equipo", OwnerKind.GROUP),
        ("fr-FR", "de ma part", OwnerKind.GROUP),
        ("it-IT", "dal cliente", OwnerKind.GROUP),
        ("nl-NL", "Ferro", OwnerKind.GROUP),
    ],
)
def test_a_word_for_nobody_or_for_a_side_is_that(locale: str, text: str, kind: OwnerKind) -> None:
    assert read_owner(text, ROSTER, locale=locale).kind is kind


@pytest.mark.parametrize(
    "firm",
    [
        "Hofer OG",
        "Hofer gGmbH",
        "Hofer Sagl",
        "Hofer SELARL",
        "Hofer ASBL",
        "Hofer S.L.P.",
        "Hofer PLLC",
        "Hofer vzw",
        "Hofer PartG mbB",
    ],
)
def test_a_firm_is_known_without_its_legal_form(firm: str) -> None:
    roster = build_roster([], client_names=[firm], advisor_names=["Lindner"])
    assert read_owner("Hofer", roster, locale="de-DE").kind is OwnerKind.GROUP
