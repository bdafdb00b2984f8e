"""Headings over what is to be done: in two parts, and those that say "need" of nobody called so."""

import pytest

from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.words import Kind


@pytest.mark.parametrize(
    ("locale", "heading"),
    [
        ("en-GB", "Still to do / new"),
        ("en-GB", "To do / agreed"),
        ("de-DE", "Offen / zu tun"),
        ("de-DE", "Aufgaben / Neu"),
        ("nl-NL", "Nog te doen / nieuw"),
        ("fr-FR", "À faire / convenu"),
        ("es-ES", "Por hacer / nuevo"),
        ("it-IT", "Da fare / nuovo"),
    ],
)
def test_a_heading_in_two_parts_that_both_head_actions_heads_them(locale: str, heading: str) -> None:
    assert read_wording(heading, locale).kind is Kind.ACTIONS


@pytest.mark.parametrize(
    "heading", ["Website / new", "Sales / to do list of Kevin / budget", "Open / closed", "I/O"]
)
def test_one_with_another_part_does_not(heading: str) -> None:
    assert read_wording(heading, "en-GB").kind is not Kind.ACTIONS


@pytest.mark.parametrize(
    ("locale", "heading"),
    [
        ("en-US", "Need to do"),
        ("en-GB", "Still need to do"),
        ("en-GB", "Have to do before Christmas"),
        ("en-GB", "Needs doing"),
        ("en-GB", "Got to do"),
        ("de-DE", "Muss noch gemacht werden"),
        ("nl-NL", "Moet nog gebeuren"),
        ("it-IT", "Cosa manca"),
    ],
)
def test_what_needs_to_be_done_is_of_nobody(locale: str, heading: str) -> None:
    reading = read_wording(heading, locale)
    assert (reading.kind, reading.owner) == (Kind.ACTIONS, "")


@pytest.mark.parametrize("heading", ["Sara to do", "Needham to do", "Haven to do"])
def test_a_name_owns_what_it_has_to_do(heading: str) -> None:
    assert read_wording(heading, "en-GB").owner == heading.partition(" ")[0]
