"""Headings that say in a phrase what is still to be done, and those like them that do not."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.words import Kind

ACTIONS = [
    ("en-GB", "What needs doing"),
    ("en-US", "What needs to be done next"),
    ("en-GB", "What's to be done"),
    ("en-GB", "What still has to happen"),
    ("en-GB", "What's left to do"),
    ("en-GB", "Left to do"),
    ("en-GB", "Things to chase"),
    ("en-GB", "To chase"),
    ("en-GB", "Stuff to do before we next speak"),
    ("en-GB", "Bits to sort before Friday"),
    ("en-GB", "Jobs to do"),
    ("en-GB", "Job list"),
    ("en-GB", "Snag list"),
    ("en-US", "Punch list"),
    ("en-US", "Must-dos this week"),
    ("en-US", "On the to-do list"),
    ("en-GB", "Before next time"),
    ("en-US", "By our next call"),
    ("en-US", "Action recap"),
    ("en-GB", "Action pts"),
    ("en-US", "Plan of action"),
    ("en-US", "Commitments made"),
    ("en-US", "So, to recap who's doing what"),
    ("de-DE", "Bis zum nächsten Mal"),
    ("de-DE", "Vor dem nächsten Gespräch"),
    ("de-DE", "Was noch fehlt"),
    ("fr-FR", "Avant le prochain point"),
    ("fr-FR", "À relancer"),
    ("es-ES", "Antes de la próxima llamada"),
    ("es-ES", "Queda por hacer"),
    ("nl-NL", "Voor de volgende keer"),
    ("nl-NL", "Wat er nog moet gebeuren"),
    ("it-IT", "Entro la prossima chiamata"),
    ("pt-PT", "Até à próxima reunião"),
    ("pt-PT", "O que temos de fazer"),
]
AGREED = [
    ("en-US", "Here's what we agreed on"),
    ("en-GB", "This is what we agreed"),
    ("en-GB", "We agreed the following"),
    ("en-US", "What we agreed to do"),
    ("de-DE", "Folgendes haben wir vereinbart"),
    ("de-DE", "Ausgemacht"),
    ("fr-FR", "On a convenu de"),
    ("es-ES", "Hemos quedado en"),
    ("nl-NL", "We hebben afgesproken"),
    ("it-IT", "Siamo rimasti d'accordo"),
]
PERHAPS = [
    "What's outstanding",
    "Jobs for next week",
    "For next time",
    "Loose ends",
    "Asks for the client",
]
OTHERS = [
    "What needs improving",
    "What was to be done by whom in 2024",
    "What we discussed",
    "Things to know",
    "Things to bring",
    "Things to celebrate",
    "Jobs we lost to competitors",
    "Jobs",
    "Before the merger",
    "Before and after",
    "By the numbers",
    "For context",
    "Next time",
    "What's left of the budget",
    "Left to discuss",
    "Action movie night",
    "Requests",
    "The plan",
    "On the list of suppliers",
    "We agreed a budget of 4,000",
]


@pytest.mark.parametrize(("locale", "text"), ACTIONS)
def test_what_says_that_something_is_still_to_be_done_is_a_heading_of_actions(locale: str, text: str) -> None:
    assert read_wording(text, locale).kind is Kind.ACTIONS


@pytest.mark.parametrize(("locale", "text"), AGREED)
def test_what_says_that_something_was_agreed_may_stand_over_actions(locale: str, text: str) -> None:
    assert read_wording(text, locale).kind is Kind.MIXED


@pytest.mark.parametrize("text", PERHAPS)
def test_what_may_as_well_head_topics_or_openings_takes_only_what_reads_like_an_action(text: str) -> None:
    assert read_wording(text, "en-GB").kind is Kind.MIXED
    blocks = (heading(text), item("Barista, full time"), item("Invoice 3311"), item("Carol to ring the bank"))
    found = extract(doc(heading("4 March 2026"), *blocks), facts("Orchard calls"))
    assert [each.task for each in found.items] == ["Carol to ring the bank"]
    assert len(found.problems) == len(blocks) - 2


@pytest.mark.parametrize("text", OTHERS)
def test_what_only_begins_like_such_a_heading_promises_no_actions(text: str) -> None:
    assert read_wording(text, "en-GB").kind not in {Kind.ACTIONS, Kind.MIXED}


@pytest.mark.parametrize(
    ("text", "owner"),
    [("To be done by the client", "the client"), ("To be done by Kevin", "Kevin"), ("Over to you", "you")],
)
def test_such_a_heading_may_name_whose_it_is(text: str, owner: str) -> None:
    assert read_wording(text, "en-GB").owner == owner
