"""Reading a document never raises, whatever comes, and leaves nothing of a real one unread."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_json import HUGE, Json, body, cell, lists_of, paragraph, table, text

from whoowes.core.document.model import Paragraph
from whoowes.core.document.read import read_document
from whoowes.core.document.text import paragraph_text

FIXTURES = Path(__file__).parents[4] / "shared" / "fixtures"

_KEYS = st.sampled_from(
    [
        "tabs",
        "childTabs",
        "tabProperties",
        "documentTab",
        "body",
        "content",
        "paragraph",
        "elements",
        "textRun",
        "textStyle",
        "fontSize",
        "magnitude",
        "foregroundColor",
        "color",
        "rgbColor",
        "red",
        "person",
        "personProperties",
        "dateElement",
        "dateElementProperties",
        "timestamp",
        "dropdown",
        "table",
        "tableRows",
        "tableCells",
        "tableCellStyle",
        "rowSpan",
        "columnSpan",
        "tableStyle",
        "tableColumnProperties",
        "width",
        "bullet",
        "listId",
        "nestingLevel",
        "lists",
        "namedRanges",
        "ranges",
        "startIndex",
        "endIndex",
        "suggestedInsertionIds",
        "paragraphStyle",
        "namedStyleType",
        "spaceAbove",
        "link",
    ]
)
_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["", "x\n", "2026-03-06T12:00:00Z", "9999-12-31T23:59:59-14:00", "HEADING_1"])
    | st.sampled_from([HUGE, -HUGE])
)
ANY_JSON = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=5),
    max_leaves=30,
)


@given(ANY_JSON)
def test_reading_never_raises_on_any_json(answer: object) -> None:
    read_document(answer)


@st.composite
def damaged(draw: st.DrawFn) -> Json:
    """A document that is right in its outline, with anything at all in one place of it."""
    answer: Json = body(
        paragraph(
            {"startIndex": 1, "endIndex": 2, **text("x\n", fontSize={"magnitude": 1}, foregroundColor={})},
            {"person": {"personProperties": {}}},
            {"dateElement": {"dateElementProperties": {"timestamp": "2026-03-06T12:00:00Z"}}},
            paragraphStyle={"spaceAbove": {"magnitude": 2}, "namedStyleType": "TITLE"},
            bullet={"listId": "kix.1", "nestingLevel": 0},
        ),
        table([cell(rowSpan=1), cell()], tableStyle={"tableColumnProperties": [{"width": {}}]}),
        lists=lists_of(glyphType="DECIMAL"),
        namedRanges={"a": {"namedRanges": [{"ranges": [{"startIndex": 1}]}]}},
    )
    here: Any = answer
    while True:
        keys: list[Any] = list(here) if isinstance(here, dict) else list(range(len(here)))
        key = draw(st.sampled_from(keys))
        if not here[key] or not isinstance(here[key], dict | list) or draw(st.integers(0, 5)) == 0:
            here[key] = draw(ANY_JSON)
            return answer
        here = here[key]


@given(damaged())
def test_damage_in_one_place_never_makes_reading_raise(answer: Json) -> None:
    assert read_document(answer).tabs


_CAPTURES = sorted(FIXTURES.glob("*.json")) if FIXTURES.is_dir() else []


@pytest.mark.skipif(not _CAPTURES, reason="the captured documents (shared/fixtures) are not here")
@pytest.mark.parametrize("path", _CAPTURES, ids=lambda path: path.stem)
def test_a_captured_document_is_read_with_nothing_left_unread(path: Path) -> None:
    found = read_document(json.loads(path.read_bytes()))
    assert found.unread == ()
    assert any(one.blocks for one in found.tabs)


def test_half_of_a_surrogate_pair_is_read_as_a_replacement_character_of_its_length() -> None:
    document = read_document({"title": "a\udc00\ud800", **body(paragraph(text("x\ud800🎉\n")))})
    (block,) = document.tabs[0].blocks
    assert document.title == "a\ufffd\ufffd"
    assert isinstance(block, Paragraph)
    assert paragraph_text(block) == "x\ufffd🎉"
