"""Titles before names, in capitals and in small letters."""

import pytest
from tests.builders import doc, facts, item, para

from whoowes.core.items.extract import extract
from whoowes.core.items.tables.cell_shapes import is_name_like


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("nl-NL", "mevr. Hoekstra"),
        ("nl-NL", "meneer Hoekstra / mw. Prins"),
        ("it-IT", "dott.ssa Serra"),
        ("it-IT", "avv. Serra e ing. Neri"),
        ("fr-FR", "m. Lefort"),
        ("es-ES", "sra. Vidal"),
        ("pt-PT", "eng. Pinto"),
        ("de-DE", "dr. Seidl"),
        ("en-GB", "mrs. Hale"),
    ],
)
def test_a_title_in_small_letters_before_a_name_is_part_of_it(locale: str, text: str) -> None:
    assert is_name_like(text, locale)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("nl-NL", "mag Hoekstra"),
        ("de-DE", "mag Seidl"),
        ("de-DE", "inkl. Seidl"),
        ("fr-FR", "me Lefort"),
        ("it-IT", "dott."),
    ],
)
def test_another_small_word_makes_no_name(locale: str, text: str) -> None:
    assert not is_name_like(text, locale)


def test_a_title_in_small_letters_heads_a_list() -> None:
    blocks = (para("Da fare"), para("rag. Serra"), item("Registro IVA"))
    (found,) = extract(doc(*blocks), facts("Call 4 marzo 2026"), locale="it-IT").items
    assert found.owner_raw == "rag. Serra"
