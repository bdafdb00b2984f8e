"""A call that is nothing but bullets: whether they are actions or talk is told, not passed over."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading

CALL = "11 November 2026"


def read(*blocks: Block, locale: str = "en-US") -> NoteReading:
    return extract(doc(heading("Loft – calls"), *blocks), facts("Loft"), locale=locale)


def told(*blocks: Block, locale: str = "en-US") -> list[tuple[str, str]]:
    found = read(*blocks, locale=locale)
    assert found.items == ()
    return [(problem.code, problem.raw) for problem in found.problems]


@pytest.mark.parametrize(
    ("locale", "call", "lines"),
    [
        ("en-US", CALL, ("Call landlord", "Raise drop-in price", "New pricing page by 11/20")),
        ("de-DE", "Jour fixe 11. November 2026", ("Vermieter anrufen", "Preise anheben", "Neue Seite")),
        ("fr-FR", "Point du 11 novembre 2026", ("Appeler le bailleur", "Relever les prix")),
        ("nl-NL", "Overleg 11 november 2026", ("Verhuurder bellen", "Offerte sturen")),
    ],
)
def test_bullets_that_mostly_order_something_are_told_once(
    locale: str, call: str, lines: tuple[str, ...]
) -> None:
    blocks = (heading(call), *map(item, lines))
    assert told(*blocks, locale=locale) == [("unsure-list", lines[0])]


@pytest.mark.parametrize(
    "lines",
    [
        ("Good week", "Sales are up", "Call landlord"),
        ("Call landlord",),
    ],
)
def test_talk_and_single_bullets_are_not(lines: tuple[str, ...]) -> None:
    assert told(heading(CALL), *map(item, lines)) == []


@pytest.mark.parametrize("over", ["Agenda", "Discussion", "Shopping list"])
def test_what_a_heading_tells_apart_is_not(over: str) -> None:
    blocks = (heading(CALL), heading(over, 2), item("Call landlord"), item("Raise the price"))
    assert told(*blocks) == []


def test_a_call_of_which_something_was_read_is_not() -> None:
    blocks = (
        heading(CALL),
        item("Call landlord"),
        item("Raise the price"),
        heading("Actions", 2),
        item("Send the rota"),
    )
    found = read(*blocks)
    assert ([each.task for each in found.items], found.problems) == (["Send the rota"], ())


def test_a_list_in_a_document_that_is_no_call_note_is_not() -> None:
    found = extract(
        doc(para("Loft"), item("Call landlord"), item("Raise the price")), facts("Loft"), locale="en-US"
    )
    assert found.problems == ()


def test_bullets_as_long_as_paragraphs_are_no_actions_and_no_promises() -> None:
    long = "Kevin to send the rota, " * 25
    assert told(heading(CALL), item(long), item(long)) == []
    assert told(heading(CALL), heading("Discussion", 2), item(long), item("Kevin to send it")) == [
        ("unsure-line", "Kevin to send it")
    ]


@pytest.mark.parametrize(
    ("title", "call", "first"),
    [
        ("Loft", CALL, "Internal: call the lender"),
        ("Loft", CALL, "Call the lender (internal)"),
        ("Loft internal notes", CALL, "Call the lender"),
    ],
)
def test_no_word_of_what_is_internal_is_told(title: str, call: str, first: str) -> None:
    blocks = (heading(call), item(first), item("Raise the price"), item("Send the rota"))
    found = extract(doc(*blocks), facts(title), locale="en-US")
    assert "lender" not in " ".join(problem.raw for problem in found.problems)
