"""Headings that end on the call before stand over what was agreed there, whatever they begin with."""

import pytest

from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.words import Kind


@pytest.mark.parametrize(
    ("locale", "heading"),
    [
        ("en-GB", "Check-in on last time"),
        ("en-US", "Catching up after our last session"),
        ("en-GB", "Agreed last time"),
        ("en-GB", "What we promised each other last time"),
        ("en-GB", "Last time we agreed"),
        ("en-US", "Where we left off"),
        ("en-US", "Previously agreed"),
        ("de-DE", "Was seit dem letzten Mal passiert ist"),
        ("de-DE", "Vereinbart beim letzten Mal"),
        ("de-DE", "Check-in letzte Sitzung"),
        ("de-DE", "Was wir uns letztes Mal vorgenommen haben"),
        ("de-DE", "Was wir vereinbart hatten"),
        ("nl-NL", "Wat we hadden afgesproken"),
        ("nl-NL", "Wat we vorige keer hebben afgesproken"),
        ("es-ES", "Lo que habíamos acordado"),
        ("es-ES", "Lo que acordamos la última vez"),
        ("pt-PT", "O que tínhamos combinado"),
        ("fr-FR", "Où en est-on depuis la dernière fois"),
        ("fr-FR", "Convenu la dernière fois"),
        ("es-ES", "Lo acordado la última vez"),
        ("es-ES", "Lo que dijimos en la reunión anterior"),
        ("it-IT", "Seguito dell'ultima riunione"),
        ("it-IT", "Concordato l'ultima volta"),
        ("nl-NL", "Wat we vorige keer afspraken"),
        ("nl-NL", "Check-in vorige sessie"),
        ("pt-PT", "Combinado na última vez"),
        ("pt-PT", "Balanço breve da última conversa"),
    ],
)
def test_a_heading_that_ends_on_the_call_before_is_over_what_was_agreed_there(
    locale: str, heading: str
) -> None:
    assert read_wording(heading, locale).kind is Kind.MATTERS


@pytest.mark.parametrize(
    ("locale", "heading"),
    [
        ("en-GB", "What we decided"),
        ("de-DE", "Was wir vereinbart haben"),
        ("de-DE", "Was vereinbart wurde"),
        ("de-DE", "Wie vereinbart"),
        ("fr-FR", "Ce qui a été décidé"),
        ("es-ES", "Lo que hemos acordado"),
        ("es-ES", "Lo que decidimos"),
        ("pt-PT", "O que foi decidido"),
        ("pt-BR", "O que combinamos"),
        ("nl-NL", "Wat we afgesproken hebben"),
        ("nl-NL", "Wat is afgesproken"),
        ("it-IT", "Quello che abbiamo deciso"),
    ],
)
def test_what_was_agreed_is_of_this_call_where_nothing_says_otherwise(locale: str, heading: str) -> None:
    assert read_wording(heading, locale).kind is Kind.MIXED


@pytest.mark.parametrize("heading", ["Last session's commitments", "Follow-up on last week's actions"])
def test_the_actions_of_the_call_before_are_carried_forward(heading: str) -> None:
    assert read_wording(heading, "en-GB").kind is Kind.CARRIED


@pytest.mark.parametrize(
    "heading",
    [
        "Sales last week",
        "Notes from last meeting",
        "Decisions of the last call",
        "Last",
        "At long last",
        "Next steps",
    ],
)
def test_other_headings_are_not(heading: str) -> None:
    assert read_wording(heading, "en-GB").kind is not Kind.MATTERS
