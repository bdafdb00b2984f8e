"""Promises told in the paragraphs of a call note are no items, but they are not dropped in silence."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract


def told(*blocks: Block, title: str = "Acme call 2026-03-04", locale: str = "en-GB") -> list[str]:
    note = extract(doc(*blocks), facts(title), locale=locale)
    return [problem.raw for problem in note.problems if problem.code == "unsure-line"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "I'll check the lease with our broker."),
        ("en-GB", "Luis should call the city about parking."),
        ("de-DE", "Jutta soll die Liste bis Freitag schicken."),
        ("fr-FR", "Luc doit envoyer le devis signé."),
    ],
)
def test_a_paragraph_that_begins_as_a_promise_is_told(locale: str, text: str) -> None:
    assert told(para("We talked about the office."), para(text), locale=locale) == [text]


@pytest.mark.parametrize(
    "text",
    ["The broker will be on holiday.", "We talked about sending the lease.", "Kevin was asked to send it."],
)
def test_a_paragraph_that_promises_nothing_is_not(text: str) -> None:
    assert told(para(text)) == []


def test_a_promise_in_a_document_that_is_no_call_note_is_not_told() -> None:
    assert told(para("The supplier will send the goods by ship."), title="Supply contract") == []


def test_a_promise_that_an_item_restates_is_told_by_the_item_alone() -> None:
    blocks = (para("Luis should call the city about parking."), heading("Actions"))
    assert told(*blocks, item("Luis: call the city about parking")) == []
