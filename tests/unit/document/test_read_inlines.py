"""`documents.get` JSON → runs, chips and what is kept unread, with their styles and suggestions."""

from datetime import date

import pytest
from tests.documents_json import HUGE, Json, blocks, cell, inline, paragraph, text

from whoowes.core.document.model import (
    DateChip,
    DropdownChip,
    Inline,
    LinkChip,
    OpaqueInline,
    PersonChip,
    Range,
    Run,
    Suggestion,
    TextStyle,
)

# Text styles and colours.


def test_direct_formatting_is_read_and_what_is_absent_is_inherited() -> None:
    style = {
        "bold": True,
        "italic": False,
        "strikethrough": True,
        "link": {"url": "https://example.org"},
        "fontSize": {"magnitude": 9, "unit": "PT"},
    }
    found = inline(text("x", **style))
    assert found.style == TextStyle(bold=True, strikethrough=True, link="https://example.org", size=9)


def test_a_link_inside_the_document_is_no_address() -> None:
    assert inline(text("x", link={"heading": {"id": "h.1", "tabId": "t.0"}})).style.link is None


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ({}, None),
        ({"color": {}}, "#000000"),
        ({"color": {"rgbColor": {}}}, "#000000"),
        ({"color": {"rgbColor": {"red": 1, "green": 0.5}}}, "#ff8000"),
        ({"color": {"rgbColor": {"red": -1, "blue": 7}}}, "#0000ff"),
        ({"color": {"rgbColor": {"red": "1"}}}, "#000000"),
        ({"color": {"rgbColor": {"red": float("nan")}}}, "#000000"),
        ({"color": {"rgbColor": {"red": float("inf")}}}, "#000000"),
    ],
)
def test_an_absent_channel_of_a_colour_is_zero(color: Json, expected: str | None) -> None:
    assert inline(text("x", foregroundColor=color)).style.color == expected


@pytest.mark.parametrize(
    "size", [float("nan"), float("inf"), True, "9", None, [], HUGE], ids=lambda size: str(size)[:4]
)
def test_a_font_size_that_is_no_number_is_as_inherited(size: object) -> None:
    assert inline(text("x", fontSize={"magnitude": size})).style.size is None


# Chips.


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (
            {"person": {"personProperties": {"name": "Kevin", "email": "k@acme.example"}}},
            PersonChip("k@acme.example", "Kevin"),
        ),
        ({"person": {"personProperties": {"email": "k@acme.example"}}}, PersonChip("k@acme.example")),
        (
            {
                "dateElement": {
                    "dateElementProperties": {"timestamp": "2026-03-06T12:00:00Z", "displayText": "6 mars"}
                }
            },
            DateChip(date(2026, 3, 6), "6 mars"),
        ),
        (
            {"dateElement": {"dateElementProperties": {"timestamp": "soon", "displayText": "6 mars"}}},
            DateChip(None, "6 mars"),
        ),
        (
            {"richLink": {"richLinkProperties": {"title": "Plan", "uri": "https://x.example"}}},
            LinkChip("Plan", "https://x.example"),
        ),
        ({"dropdown": {"dropdownProperties": {"displayValue": "Done"}}}, DropdownChip("Done")),
        ({"dropdown": {}}, DropdownChip(None)),
        ({}, DropdownChip(None)),
        ({"inlineObjectElement": {"inlineObjectId": "kix.1"}}, OpaqueInline("inlineObjectElement")),
        ({"hologram": 3}, OpaqueInline("hologram")),
    ],
)
def test_an_inline_is_read_by_its_kind_and_kept_if_unknown(element: Json, expected: Inline) -> None:
    span = {"startIndex": 5, "endIndex": 6}
    found = inline({**span, **element})
    assert found.range == Range(5, 6)
    assert (type(found), _shown(found)) == (type(expected), _shown(expected))


def _shown(found: Inline) -> tuple[object, ...]:
    match found:
        case PersonChip(email=email, name=name):
            return (email, name)
        case DateChip(date=day, display_text=shown):
            return (day, shown)
        case LinkChip(title=title, uri=uri):
            return (title, uri)
        case DropdownChip(value=value):
            return (value,)
        case OpaqueInline(kind=kind):
            return (kind,)
        case Run(text=content):
            return (content,)


@pytest.mark.parametrize(
    ("timestamp", "day"),
    [
        ("2026-03-06T12:00:00Z", date(2026, 3, 6)),
        ("2026-03-06T23:30:00-05:00", date(2026, 3, 7)),
        ("2026-03-06", date(2026, 3, 6)),
        ("0001-01-01T00:00:00+14:00", None),
        ("", None),
    ],
)
def test_the_date_of_a_chip_is_the_utc_date_of_its_timestamp(timestamp: str, day: date | None) -> None:
    found = inline({"dateElement": {"dateElementProperties": {"timestamp": timestamp}}})
    assert isinstance(found, DateChip)
    assert found.date == day


# Suggestions.


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, Suggestion.NONE),
        ({"suggestedInsertionIds": ["s"]}, Suggestion.INSERTION),
        ({"suggestedDeletionIds": ["s"]}, Suggestion.DELETION),
        ({"suggestedInsertionIds": ["s"], "suggestedDeletionIds": ["t"]}, Suggestion.INSERTION),
        ({"suggestedTextStyleChanges": {"s": {}}}, Suggestion.STYLE),
    ],
)
def test_what_a_suggestion_would_do_to_a_run_is_read(fields: Json, expected: Suggestion) -> None:
    assert inline({"textRun": {"content": "x", **fields}}).suggestion is expected


def test_suggestions_on_tables_rows_cells_and_paragraph_styles_are_read() -> None:
    suggested = {"suggestedInsertionIds": ["s"]}
    row = {"tableCells": [{**cell(), "suggestedDeletionIds": ["s"]}], **suggested}
    found, below = blocks(
        {"table": {"tableRows": [row], **suggested}},
        paragraph(text("x\n"), suggestedParagraphStyleChanges={"s": {}}),
    )
    assert found.suggestion is Suggestion.INSERTION
    assert found.rows[0].suggestion is Suggestion.INSERTION
    assert found.rows[0].cells[0].suggestion is Suggestion.DELETION
    assert below.suggestion is Suggestion.STYLE
