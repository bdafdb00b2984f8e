"""`documents.get` JSON → Document: tabs, indices, lists, tables, named ranges."""

import pytest
from tests.documents_json import Json, blocks, body, cell, lists_of, paragraph, tab, table, text

from whoowes.core.document.model import (
    Bullet,
    Document,
    NamedRange,
    NamedStyle,
    OpaqueBlock,
    Paragraph,
    Range,
    Run,
    Suggestion,
    Table,
    TextStyle,
)
from whoowes.core.document.read import MAX_NESTING, read_document
from whoowes.core.ids import DocumentId

# Tabs.


def test_tabs_come_depth_first_with_their_level_and_parent() -> None:
    answer = {"tabs": [tab("t.0", "A", tab("t.1", "B", parent="t.0")), tab("t.2", "C")]}
    found = [(t.id, t.title, t.level, t.parent_id) for t in read_document(answer).tabs]
    assert found == [("t.0", "A", 0, None), ("t.1", "B", 1, "t.0"), ("t.2", "C", 0, None)]


def test_a_legacy_answer_is_one_tab_without_an_id() -> None:
    (only,) = read_document(body(paragraph(text("Hello\n")))).tabs
    assert (only.id, only.title) == (None, "")
    assert [b.inlines for b in only.blocks if isinstance(b, Paragraph)] == [
        (Run("Hello", TextStyle(), Range(0, 0)),)
    ]


def test_an_answer_with_no_tabs_in_its_list_is_a_document_without_tabs() -> None:
    assert read_document({"tabs": []}).tabs == ()


def test_tabs_nested_beyond_reason_are_cut_and_noted() -> None:
    deep = tab("t", "leaf")
    for _ in range(MAX_NESTING + 5):
        deep = tab("t", "branch", deep)
    found = read_document({"tabs": [deep]})
    assert len(found.tabs) == MAX_NESTING + 1
    assert [unread.message for unread in found.unread] == ["tabs nested too deeply"]


def test_the_id_given_by_the_caller_wins_over_the_one_in_the_answer() -> None:
    answer = body(documentId="from-google", title="Notes", revisionId="r1")
    assert read_document(answer).id == "from-google"
    found = read_document(answer, document_id=DocumentId("mine"))
    assert (found.id, found.title, found.revision_id) == ("mine", "Notes", "r1")


def test_a_viewer_gets_no_revision() -> None:
    assert read_document(body()).revision_id is None


# Indices and elision.


def test_a_start_index_that_is_left_out_is_zero() -> None:
    (block,) = blocks({"endIndex": 1, "sectionBreak": {}})
    assert block == OpaqueBlock("sectionBreak", Range(0, 1))


def test_a_paragraph_spans_its_newline_which_is_not_in_its_text() -> None:
    element = {"startIndex": 1, "endIndex": 4, **text("Hi\n", bold=True)}
    (block,) = blocks({"startIndex": 1, "endIndex": 4, **paragraph(element)})
    assert block.range == Range(1, 4)
    assert block.inlines == (Run("Hi", TextStyle(bold=True), Range(1, 3)),)
    assert block.newline_style == TextStyle(bold=True)


@pytest.mark.parametrize(
    ("ids", "expected"), [({"suggestedInsertionIds": ["s.1"]}, Suggestion.INSERTION), ({}, Suggestion.NONE)]
)
def test_a_newline_alone_may_be_suggested(ids: Json, expected: Suggestion) -> None:
    newline = {"startIndex": 3, "endIndex": 4, "textRun": {"content": "\n", **ids}}
    said = {"startIndex": 1, "endIndex": 3, **text("Hi")}
    (block,) = blocks({"startIndex": 1, "endIndex": 4, **paragraph(said, newline)})
    assert isinstance(block, Paragraph)
    assert (block.newline_suggestion, block.suggestion) == (expected, Suggestion.NONE)


def test_an_empty_paragraph_has_no_inlines() -> None:
    (block,) = blocks(paragraph({"startIndex": 1, "endIndex": 2, **text("\n")}))
    assert block.inlines == ()


def test_a_soft_break_stays_inside_its_paragraph() -> None:
    (block,) = blocks(paragraph(text("one\vtwo\n")))
    assert [run.text for run in block.inlines] == ["one\vtwo"]


@pytest.mark.parametrize(
    ("dimension", "points"),
    [
        ({"magnitude": 4, "unit": "PT"}, 4.0),
        ({"unit": "PT"}, 0.0),
        (None, None),
        ("4", None),
        ({"magnitude": "4"}, None),
    ],
)
def test_a_dimension_without_a_magnitude_is_zero_points(dimension: object, points: float | None) -> None:
    style = {"namedStyleType": "HEADING_2", "headingId": "h.1", "spaceAbove": dimension}
    (block,) = blocks(paragraph(text("H\n"), paragraphStyle=style))
    assert (block.named_style, block.heading_id) == (NamedStyle.HEADING_2, "h.1")
    assert block.space_above == points


def test_an_unknown_named_style_reads_as_normal_text() -> None:
    (block,) = blocks(paragraph(text("H\n"), paragraphStyle={"namedStyleType": "HEADING_9"}))
    assert block.named_style is NamedStyle.NORMAL


# Lists.


@pytest.mark.parametrize(
    ("bullet", "lists", "expected"),
    [
        (
            {"listId": "kix.1"},
            lists_of(glyphType="GLYPH_TYPE_UNSPECIFIED", glyphFormat="%0"),
            Bullet("kix.1", 0, is_checklist=True),
        ),
        ({"listId": "kix.1"}, lists_of(glyphType="GLYPH_TYPE_UNSPECIFIED"), Bullet("kix.1")),
        ({"listId": "kix.1"}, lists_of(glyphSymbol="●", glyphFormat="%0"), Bullet("kix.1")),
        ({"listId": "kix.1", "nestingLevel": 1}, lists_of(), Bullet("kix.1", 1, is_ordered=True)),
        ({"listId": "kix.1", "nestingLevel": 8}, lists_of(), Bullet("kix.1", 8)),
        ({"listId": "kix.1", "nestingLevel": -3}, lists_of(), Bullet("kix.1", 0)),
        ({"listId": "gone"}, lists_of(), Bullet("gone")),
        ({}, {}, Bullet("")),
    ],
)
def test_a_checklist_is_told_from_bullets_and_numbers(bullet: Json, lists: Json, expected: Bullet) -> None:
    (block,) = blocks(paragraph(text("x\n"), bullet=bullet), lists=lists)
    assert block.bullet == expected


# Tables.


def test_a_table_keeps_its_header_mark_widths_and_shades() -> None:
    columns = [{"widthType": "FIXED_WIDTH", "width": {"magnitude": 90}}, {"widthType": "EVENLY_DISTRIBUTED"}]
    shade = {"backgroundColor": {"color": {"rgbColor": {"blue": 1}}}}
    answer = table([cell("A\n", **shade), cell()], tableStyle={"tableColumnProperties": columns})
    answer["table"]["tableRows"][0]["tableRowStyle"] = {"tableHeader": True}
    (found,) = blocks(answer)
    assert isinstance(found, Table)
    assert found.widths == (90.0, 0.0)
    assert found.rows[0].is_header
    assert [c.background for c in found.rows[0].cells] == ["#0000ff", None]


def test_cells_under_a_merge_name_their_origin() -> None:
    (found,) = blocks(
        table(
            [cell(rowSpan=2, columnSpan=2), cell(), cell("right\n")],
            [cell(), cell(), cell("right\n")],
            [cell(), cell(), cell(columnSpan=9)],
        )
    )
    assert [[c.covered_by for c in row.cells] for row in found.rows] == [
        [None, (0, 0), None],
        [(0, 0), (0, 0), None],
        [None, None, None],
    ]


@pytest.mark.parametrize("span", [0, -2, "2", True, 1.5, None])
def test_a_span_that_makes_no_sense_is_one(span: object) -> None:
    (found,) = blocks(table([cell(rowSpan=span, columnSpan=span)]))
    assert (found.rows[0].cells[0].row_span, found.rows[0].cells[0].column_span) == (1, 1)


def test_tables_nested_beyond_reason_are_cut_and_noted() -> None:
    deep: Json = paragraph(text("x\n"))
    for _ in range(MAX_NESTING + 5):
        deep = {"table": {"tableRows": [{"tableCells": [{"content": [deep]}]}]}}
    found = read_document(body(deep))
    assert [unread.message for unread in found.unread] == ["tables nested too deeply"]
    assert found.unread[0].place.startswith("body.content[0].tableRows[0].tableCells[0].content[0]")


# Named ranges.


def test_named_ranges_of_one_name_stay_apart_and_keep_all_their_spans() -> None:
    spans = [{"startIndex": 1, "endIndex": 3}, {"endIndex": 9}]
    group = {
        "name": "whoowes.region",
        "namedRanges": [
            {"namedRangeId": "a", "name": "whoowes.region", "ranges": spans},
            {"namedRangeId": "b", "name": "whoowes.region"},
        ],
    }
    found = read_document(body(namedRanges={"whoowes.region": group})).tabs[0].named_ranges
    assert found == (
        NamedRange("a", "whoowes.region", (Range(1, 3), Range(0, 9))),
        NamedRange("b", "whoowes.region", ()),
    )


# Whatever comes.


def test_an_element_that_says_nothing_is_kept_and_noted() -> None:
    found = read_document(body({"startIndex": 1, "endIndex": 2}))
    assert found.tabs[0].blocks == (OpaqueBlock("unknown", Range(1, 2)),)
    assert found.unread[0].place == "body.content[0]"


@pytest.mark.parametrize("answer", [None, 3, "x", [], {}, {"tabs": 7}, {"body": []}, {"tabs": [None, 1]}])
def test_an_answer_of_another_shape_is_an_empty_document(answer: object) -> None:
    found = read_document(answer)
    assert isinstance(found, Document)
    assert all(one.blocks == () for one in found.tabs)
