"""Headings over what is to be done: in two parts, and those that say "need" of nobody called so."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.words import Kind


@pytest.mark.parametrize(
    ("locale", "title"),
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
def test_a_heading_in_two_parts_that_both_head_actions_heads_them(locale: str, title: str) -> None:
    assert read_wording(title, locale).kind is Kind.ACTIONS


@pytest.mark.parametrize(
    "title", ["Website / new", "Sales / to do list of Kevin / budget", "Open / closed", "I/O"]
)
def test_one_with_another_part_does_not(title: str) -> None:
    assert read_wording(title, "en-GB").kind is not Kind.ACTIONS


@pytest.mark.parametrize(
    ("locale", "title"),
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
def test_what_needs_to_be_done_is_of_nobody(locale: str, title: str) -> None:
    reading = read_wording(title, locale)
    assert (reading.kind, reading.owner) == (Kind.ACTIONS, "")


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("en-GB", "Next"),
        ("de-DE", "Als Nächstes"),
        ("nl-NL", "Hierna"),
        ("fr-FR", "Ensuite"),
        ("es-ES", "Lo siguiente"),
        ("pt-PT", "A seguir"),
        ("it-IT", "A seguire"),
    ],
)
def test_what_comes_next_over_a_list_heads_what_reads_like_an_action(locale: str, title: str) -> None:
    lines = item("Kevin: logo"), item("Sara: flyer")
    note = doc(heading("2026-11-04", 1), para(title), *lines)
    assert [each.task for each in extract(note, facts("Call 2026-11-04"), locale=locale).items] != []


@pytest.mark.parametrize("title", ["Sara to do", "Needham to do", "Haven to do"])
def test_a_name_owns_what_it_has_to_do(title: str) -> None:
    assert read_wording(title, "en-GB").owner == title.partition(" ")[0]
