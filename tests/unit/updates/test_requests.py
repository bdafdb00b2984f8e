"""Edits → requests: one snapshot of every kind, and the places that must name their tab."""

import json
from typing import get_args

from tests.conftest import Snapshot

from whoowes.core.document.model import PLAIN, NamedStyle, Range, TextStyle
from whoowes.core.ids import TabId
from whoowes.core.updates import edits as e
from whoowes.core.updates.requests import TEXT_FIELDS, text_style_json, to_requests

LOOK = TextStyle(
    bold=True,
    italic=True,
    underline=True,
    strikethrough=True,
    link="https://example.org",
    color="#ff0080",
    size=9.5,
)
ONE_OF_EACH: tuple[e.Edit, ...] = (
    e.InsertText(5, "Send"),
    e.DeleteRange(Range(3, 9)),
    e.StyleText(Range(1, 4), LOOK),
    e.StyleText(Range(1, 4), PLAIN),
    e.StyleParagraph(Range(1, 4), NamedStyle.HEADING_2, 4, None),
    e.InsertTable(7, 2, 3),
    e.InsertRow(8, 1),
    e.DeleteRow(8, 0),
    e.ShadeCells(8, 1, 2, 3, "#eef1f5"),
    e.FrameTable(8, 2, 2, (90.0, 100.0)),
    e.PinHeader(8),
    e.AddNamedRange("whoowes.region", Range(1, 90)),
    e.DropNamedRange("kix.1"),
)


def test_requests_of_every_kind_of_edit(snapshot: Snapshot) -> None:
    snapshot.check(json.dumps(to_requests(ONE_OF_EACH, tab_id=TabId("t.7")), indent=2))


def test_every_kind_of_edit_has_its_requests() -> None:
    assert {type(edit) for edit in ONE_OF_EACH} == set(get_args(e.Edit))


def test_a_document_without_tab_ids_gets_requests_without_them() -> None:
    assert "tabId" not in json.dumps(to_requests(ONE_OF_EACH, tab_id=None))


def test_a_style_says_all_fields_so_that_what_it_leaves_out_is_reset() -> None:
    assert text_style_json(PLAIN) == {}
    assert set(text_style_json(LOOK)) == set(TEXT_FIELDS.split(","))


def test_only_inserted_text_counts_as_written() -> None:
    assert e.characters_written(ONE_OF_EACH) == len("Send")
