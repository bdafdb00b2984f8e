"""Rules 23 to 30 of the fact sheet: styles, masks, links, table styles, bullets."""

import pytest
from tests.emulator.docs_making import (
    Json,
    body,
    cells,
    document,
    insert,
    only_table,
    paragraphs,
    read,
    run,
    runs,
    span,
    style_paragraph,
    style_text,
    styles,
    table_at,
    texts,
)

from whoowes.emulator.docs import DocumentState, RequestError

LINK = {"link": {"url": "https://acme.example"}}
BLUE = {"color": {"rgbColor": {"red": 0.06666667, "green": 0.33333334, "blue": 0.8}}}
GREY = {"color": {"rgbColor": {"red": 0.8, "green": 0.8, "blue": 0.8}}}
DISC, NUMBERS, CHECKBOX = "BULLET_DISC_CIRCLE_SQUARE", "NUMBERED_DECIMAL_ALPHA_ROMAN", "BULLET_CHECKBOX"


def refusal(state: DocumentState, request: Json) -> str:
    with pytest.raises(RequestError) as refused:
        run(state, request)
    return refused.value.text


def bullets(start: int, end: int, preset: str) -> Json:
    return {"createParagraphBullets": {**span(start, end), "bulletPreset": preset}}


def cell_style(style: Json, fields: str, **place: Json) -> Json:
    return {"updateTableCellStyle": {"tableCellStyle": style, "fields": fields, **place}}


@pytest.mark.parametrize("fields", ["", " ", ","])
def test_rule_23_a_mask_must_list_something(fields: str) -> None:
    text = refusal(document("ab"), style_text(1, 2, {"bold": True}, fields))
    assert text == "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"


def test_rule_23_an_unknown_field_is_refused() -> None:
    assert refusal(document("ab"), style_text(1, 2, {}, "bold,colour")) == "Invalid field: colour"


def test_rule_23_a_masked_field_that_is_absent_is_reset() -> None:
    state = document("ab", style_text(1, 3, {"bold": True, "italic": True}, "bold,italic"))
    assert runs(run(state, style_text(1, 3, {}, "bold"))) == [("ab\n", {"italic": True})]


def test_rule_23_a_star_means_every_field() -> None:
    state = document("ab", style_text(1, 3, {"bold": True, "italic": True}, "bold,italic"))
    assert runs(run(state, style_text(1, 3, {"bold": True}, "*"))) == [("ab\n", {"bold": True})]


def test_rule_23_fields_outside_the_mask_do_nothing() -> None:
    assert runs(document("ab", style_text(1, 3, {"bold": True, "italic": True}, "bold"))) == [
        ("ab\n", {"bold": True})
    ]


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (style_paragraph(1, 2, {}, "headingId"), "headingId"),
        (
            {
                "updateTableRowStyle": {
                    "tableStartLocation": {"index": 2},
                    "tableRowStyle": {},
                    "fields": "tableHeader",
                }
            },
            "tableHeader",
        ),
        (cell_style({}, "rowSpan", tableStartLocation={"index": 2}), "rowSpan"),
    ],
)
def test_rule_24_a_read_only_field_is_named(request_: Json, field: str) -> None:
    assert refusal(document("", table_at(1, 1, 1)), request_) == f"Unallowed field: {field}"


def test_rule_25_styling_a_part_splits_the_run() -> None:
    state = document("abc", style_text(2, 3, {"bold": True}, "bold"))
    assert runs(state) == [("a", {}), ("b", {"bold": True}), ("c\n", {})]


def test_rule_25_styling_back_joins_what_the_request_split() -> None:
    state = document("abc", style_text(2, 3, {"bold": True}, "bold"), style_text(2, 3, {}, "bold"))
    assert runs(state) == [("abc\n", {})]


def test_a_style_that_covers_all_text_takes_the_newline_and_the_bullet() -> None:
    state = document("ab", bullets(1, 2, DISC), style_text(1, 3, {"bold": True}, "bold"))
    (element,) = list(paragraphs(body(state)))
    assert runs(state) == [("ab\n", {"bold": True})]
    assert element["paragraph"]["bullet"]["textStyle"] == {"bold": True}


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (2, 2, "The range should not be empty."),
        (4, 4, "Index 4 must be less than the end index of the referenced segment, 4."),
        (1, 5, "Index 5 must be less than the end index of the referenced segment, 4."),
    ],
)
def test_a_range_to_style_must_hold_something_inside_the_segment(start: int, end: int, text: str) -> None:
    assert refusal(document("ab"), style_text(start, end, {"bold": True}, "bold")) == text


def test_colours_are_kept_in_steps_of_a_255th() -> None:
    given = {"foregroundColor": {"color": {"rgbColor": {"red": 0.0667, "green": 0.3333, "blue": 0.8}}}}
    assert runs(document("ab", style_text(1, 3, given, "foregroundColor")))[0][1] == {"foregroundColor": BLUE}


def test_a_font_needs_a_family_and_brings_its_weight() -> None:
    assert "font family" in refusal(
        document("ab"), style_text(1, 3, {"weightedFontFamily": {"weight": 400}}, "weightedFontFamily")
    )
    state = document(
        "ab",
        style_text(1, 3, {"bold": True}, "bold"),
        style_text(1, 3, {"weightedFontFamily": {"fontFamily": "Lora"}}, "weightedFontFamily"),
    )
    assert runs(state) == [("ab\n", {"weightedFontFamily": {"fontFamily": "Lora", "weight": 400}})]


def test_a_false_that_overrides_its_heading_is_kept() -> None:
    state = document(
        "ab",
        style_paragraph(1, 2, {"namedStyleType": "HEADING_6"}, "namedStyleType"),
        style_text(1, 3, {"italic": False}, "italic"),
    )
    assert runs(state) == [("ab\n", {"italic": False})]


def test_rule_26_a_link_is_blue_and_underlined_and_spares_the_newline() -> None:
    state = document("ab\ncd", style_text(1, 7, LINK, "link"))
    linked = {**LINK, "underline": True, "foregroundColor": BLUE}
    assert runs(state) == [("ab", linked), ("\n", {}), ("cd", linked), ("\n", {})]


def test_rule_26_looks_set_with_the_link_win() -> None:
    state = document("ab", style_text(1, 2, {**LINK, "underline": False}, "link,underline"))
    assert runs(state)[0] == ("a", {**LINK, "foregroundColor": BLUE})


def test_rule_26_a_removed_link_looks_like_the_text_before() -> None:
    state = document(
        "abc",
        style_text(1, 2, {"italic": True}, "italic"),
        style_text(2, 3, LINK, "link"),
        style_text(2, 3, {}, "link"),
    )
    assert runs(state) == [("ab", {"italic": True}), ("c\n", {})]


def test_rule_26_a_new_link_takes_over_the_whole_old_one() -> None:
    other = {"link": {"url": "https://other.example"}}
    state = document("abcd", style_text(1, 4, LINK, "link"), style_text(2, 3, other, "link"))
    assert [(text, style.get("link")) for text, style in runs(state)] == [
        ("abc", other["link"]),
        ("d\n", None),
    ]


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ({}, "Links must include at least one type."),
        ({"heading": {"id": "h.none"}}, "The heading with ID h.none was not found."),
        ({"tabId": "t.none"}, "Tab with ID t.none was not found"),
        (
            {"url": "https://a.example", "tabId": "t.0"},
            "oneof field 'destination' is already set. Cannot set 'tabId'",
        ),
    ],
)
def test_rule_42_a_link_needs_one_destination_that_exists(link: Json, text: str) -> None:
    assert refusal(document("ab"), style_text(1, 2, {"link": link}, "link")) == text


def test_a_link_to_a_heading_names_its_tab() -> None:
    state = document("ab\ncd", style_paragraph(1, 2, {"namedStyleType": "HEADING_1"}, "namedStyleType"))
    heading = styles(state)[0]["headingId"]
    linked = run(state, style_text(4, 6, {"link": {"headingId": heading}}, "link"))
    assert runs(linked)[1][1]["link"] == {"heading": {"id": heading, "tabId": "t.0"}}


@pytest.mark.parametrize("kind", ["TITLE", "SUBTITLE", "HEADING_1", "HEADING_6"])
def test_rule_26_a_heading_has_an_id_and_loses_it_with_its_rank(kind: str) -> None:
    state = document("ab", style_paragraph(1, 2, {"namedStyleType": kind}, "namedStyleType"))
    assert styles(state)[0]["headingId"].startswith("h.")
    plain = run(state, style_paragraph(1, 2, {"namedStyleType": "NORMAL_TEXT"}, "namedStyleType"))
    assert "headingId" not in styles(plain)[0]


def test_rule_26_a_named_style_wipes_bold_and_italic() -> None:
    every = {"bold": True, "italic": True, "strikethrough": True}
    state = document(
        "ab",
        style_text(1, 3, every, "*"),
        style_paragraph(1, 2, {"namedStyleType": "HEADING_2"}, "namedStyleType"),
    )
    assert runs(state) == [("ab\n", {"strikethrough": True})]


def test_a_paragraph_style_hits_every_paragraph_it_overlaps() -> None:
    state = document("ab\ncd\nef", style_paragraph(2, 5, {"alignment": "END"}, "alignment"))
    assert [style.get("alignment") for style in styles(state)] == ["END", "END", None]


def test_a_page_break_before_is_refused_in_tables() -> None:
    request = style_paragraph(5, 6, {"pageBreakBefore": True}, "pageBreakBefore")
    assert "pageBreakBefore" in refusal(document("", table_at(1, 1, 1)), request)


def test_paragraph_borders_come_whole() -> None:
    request = style_paragraph(
        1, 2, {"borderBottom": {"width": {"magnitude": 1, "unit": "PT"}}}, "borderBottom"
    )
    assert refusal(document("ab"), request) == "Paragraph borders cannot be partially updated."


@pytest.mark.parametrize(("count", "pinned"), [(0, [False, False]), (1, [True, False]), (2, [True, True])])
def test_rule_27_pinning_makes_headers_of_the_first_rows(count: int, pinned: list[bool]) -> None:
    pin = {"tableStartLocation": {"index": 2}}
    state = document(
        "",
        table_at(1, 2, 1),
        {"pinTableHeaderRows": {**pin, "pinnedHeaderRowsCount": 2}},
        {"pinTableHeaderRows": {**pin, "pinnedHeaderRowsCount": count}},
    )
    assert [
        "tableHeader" in row["tableRowStyle"] for row in only_table(state)["table"]["tableRows"]
    ] == pinned


def test_rule_27_more_rows_than_there_are_cannot_be_pinned() -> None:
    request = {"pinTableHeaderRows": {"tableStartLocation": {"index": 2}, "pinnedHeaderRowsCount": 3}}
    refusal(document("", table_at(1, 2, 1)), request)


def test_rule_28_cells_are_named_one_way_only() -> None:
    place = {"tableStartLocation": {"index": 2}, **cells(2, 0, 0, 1, 1)}
    text = refusal(
        document("", table_at(1, 1, 1)), cell_style({"backgroundColor": GREY}, "backgroundColor", **place)
    )
    assert text.startswith("oneof field 'cells' is already set")


def test_rule_28_a_transparent_background_is_refused() -> None:
    request = cell_style({"backgroundColor": {}}, "backgroundColor", tableStartLocation={"index": 2})
    assert refusal(document("", table_at(1, 1, 1)), request) == "Cannot set a transparent background"


def test_rule_28_a_range_of_cells_is_styled() -> None:
    state = document(
        "",
        table_at(1, 2, 2),
        cell_style({"backgroundColor": GREY}, "backgroundColor", **cells(2, 0, 1, 2, 1)),
    )
    shades = [
        [one["tableCellStyle"]["backgroundColor"] for one in row["tableCells"]]
        for row in only_table(state)["table"]["tableRows"]
    ]
    assert shades == [[{}, GREY], [{}, GREY]]


def test_a_border_between_two_cells_is_one_border() -> None:
    border = {"color": GREY, "width": {"magnitude": 2, "unit": "PT"}, "dashStyle": "SOLID"}
    state = document(
        "", table_at(1, 1, 2), cell_style({"borderRight": border}, "borderRight", **cells(2, 0, 0, 1, 1))
    )
    left, right = only_table(state)["table"]["tableRows"][0]["tableCells"]
    assert left["tableCellStyle"]["borderRight"] == right["tableCellStyle"]["borderLeft"] == border


@pytest.mark.parametrize(
    ("properties", "fields"),
    [
        ({"width": {"magnitude": 4.9, "unit": "PT"}, "widthType": "FIXED_WIDTH"}, "width,widthType"),
        ({"widthType": "FIXED_WIDTH"}, "widthType"),
    ],
)
def test_rule_28_a_column_has_a_width_of_at_least_5_points(properties: Json, fields: str) -> None:
    update = {"tableStartLocation": {"index": 2}, "tableColumnProperties": properties, "fields": fields}
    refusal(document("", table_at(1, 1, 1)), {"updateTableColumnProperties": update})


def test_rule_29_leading_tabs_become_nesting_and_are_removed() -> None:
    state = document("a\n\tb\n\t\tc", bullets(1, 10, DISC))
    made = [element["paragraph"] for element in paragraphs(body(state))]
    assert texts(state) == ["a\n", "b\n", "c\n"]
    assert [one["bullet"].get("nestingLevel") for one in made] == [None, 1, 2]
    assert len({one["bullet"]["listId"] for one in made}) == 1
    indents = [
        (
            one["paragraphStyle"]["indentFirstLine"]["magnitude"],
            one["paragraphStyle"]["indentStart"]["magnitude"],
        )
        for one in made
    ]
    assert indents == [(18, 36), (54, 72), (90, 108)]


@pytest.mark.parametrize(("preset", "lists"), [(DISC, 1), (NUMBERS, 2)])
def test_rule_29_a_matching_list_just_before_is_joined(preset: str, lists: int) -> None:
    state = document("a\nb", bullets(1, 2, DISC), bullets(3, 4, preset))
    assert len({element["paragraph"]["bullet"]["listId"] for element in paragraphs(body(state))}) == lists
    assert len(read(state)["tabs"][0]["documentTab"]["lists"]) == lists


def test_rule_30_a_checklist_has_no_glyph_and_no_ticks() -> None:
    state = document("a", bullets(1, 2, CHECKBOX))
    (definition,) = read(state)["tabs"][0]["documentTab"]["lists"].values()
    level = definition["listProperties"]["nestingLevels"][0]
    assert (level["glyphType"], level["glyphFormat"], "glyphSymbol" in level) == (
        "GLYPH_TYPE_UNSPECIFIED",
        "%0",
        False,
    )


@pytest.mark.parametrize(("text", "left"), [("a", None), ("\ta", 36)])
def test_deleted_bullets_leave_the_indent_of_their_nesting(text: str, left: int | None) -> None:
    state = document(text, bullets(1, 2, DISC), {"deleteParagraphBullets": span(1, 2)})
    (element,) = list(paragraphs(body(state)))
    assert "bullet" not in element["paragraph"]
    assert element["paragraph"]["paragraphStyle"].get("indentStart", {}).get("magnitude") == left


def test_runs_in_cells_are_styled_through_a_range_over_the_table() -> None:
    state = document("ab", table_at(2, 1, 1), insert(6, "x"), style_text(1, 9, {"bold": True}, "bold"))
    assert ("x\n", {"bold": True}) in runs(state)
