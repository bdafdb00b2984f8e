"""`documents.get` JSON → Document: every shape that Google sends, and any that it does not."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.document.model import (
    Bullet,
    DateChip,
    Document,
    DropdownChip,
    Inline,
    LinkChip,
    NamedRange,
    NamedStyle,
    OpaqueBlock,
    OpaqueInline,
    Paragraph,
    PersonChip,
    Range,
    Run,
    Suggestion,
    Table,
    TextStyle,
)
from whoowes.core.document.read import MAX_NESTING, read_document
from whoowes.core.ids import DocumentId

FIXTURES = Path(__file__).parents[4] / "shared" / "fixtures"

HUGE = 10**400
"""A number that JSON can write and a float cannot hold."""

Json = dict[str, Any]


def text(content: str, **style: object) -> Json:
    return {"textRun": {"content": content, **({"textStyle": style} if style else {})}}


def paragraph(*elements: Json, **fields: object) -> Json:
    return {"paragraph": {"elements": list(elements), **fields}}


def cell(content: str = "\n", **style: object) -> Json:
    return {"content": [paragraph(text(content))], "tableCellStyle": style}


def table(*rows: list[Json], **fields: object) -> Json:
    return {"table": {"tableRows": [{"tableCells": row} for row in rows], **fields}}


def body(*content: Json, **fields: object) -> Json:
    return {"body": {"content": list(content)}, **fields}


def blocks(*content: Json, **fields: object) -> tuple[Any, ...]:
    return read_document(body(*content, **fields)).tabs[0].blocks


def inline(element: Json) -> Inline:
    (block,) = blocks(paragraph(element))
    (found,) = block.inlines
    assert isinstance(found, Run | PersonChip | DateChip | LinkChip | DropdownChip | OpaqueInline)
    return found


def tab(tab_id: str, title: str, *children: Json, parent: str | None = None) -> Json:
    properties: Json = {"tabId": tab_id, "title": title}
    if parent:
        properties["parentTabId"] = parent
    content = body(paragraph(text(f"in {title}\n")))
    return {"tabProperties": properties, "documentTab": content, "childTabs": list(children)}


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


# Lists.


def _lists(**level: object) -> Json:
    return {"kix.1": {"listProperties": {"nestingLevels": [level, {"glyphType": "DECIMAL"}]}}}


@pytest.mark.parametrize(
    ("bullet", "lists", "expected"),
    [
        (
            {"listId": "kix.1"},
            _lists(glyphType="GLYPH_TYPE_UNSPECIFIED", glyphFormat="%0"),
            Bullet("kix.1", 0, is_checklist=True),
        ),
        ({"listId": "kix.1"}, _lists(glyphType="GLYPH_TYPE_UNSPECIFIED"), Bullet("kix.1")),
        ({"listId": "kix.1"}, _lists(glyphSymbol="●", glyphFormat="%0"), Bullet("kix.1")),
        ({"listId": "kix.1", "nestingLevel": 1}, _lists(), Bullet("kix.1", 1, is_ordered=True)),
        ({"listId": "kix.1", "nestingLevel": 8}, _lists(), Bullet("kix.1", 8)),
        ({"listId": "kix.1", "nestingLevel": -3}, _lists(), Bullet("kix.1", 0)),
        ({"listId": "gone"}, _lists(), Bullet("gone")),
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
        lists=_lists(glyphType="DECIMAL"),
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
