"""Rules 23 and 24: field masks of style requests, checked against the messages of the discovery document."""

from typing import Any

import pytest
from tests.emulator.docs_making import (
    Json,
    document,
    only_table,
    run,
    runs,
    style_paragraph,
    style_text,
    styles,
    table_at,
)

from whoowes.emulator.docs import RequestError
from whoowes.emulator.wire.discovery import schemas

RED = {"color": {"rgbColor": {"red": 1.0}}}
TABLE = {"tableStartLocation": {"index": 2}}


def refusal(request: Json) -> str:
    with pytest.raises(RequestError) as refused:
        run(document("", table_at(1, 1, 1)), request)
    return refused.value.text


def update(part: str, style: Json, fields: str) -> Json:
    """Return the request that updates `part` of the table at index 2, or of the paragraph before it."""
    kind = f"update{part[0].upper()}{part[1:]}"
    place: Json = {"range": {"startIndex": 1, "endIndex": 2}}
    if part.startswith("table"):
        place = TABLE
    if part == "tabProperties":
        kind, place, style = "updateDocumentTabProperties", {}, {"tabId": "t.0", **style}
    return {kind: {**place, part: style, "fields": fields}}


PARTS = {
    "textStyle": "TextStyle",
    "paragraphStyle": "ParagraphStyle",
    "tableCellStyle": "TableCellStyle",
    "tableColumnProperties": "TableColumnProperties",
    "tableRowStyle": "TableRowStyle",
    "tabProperties": "TabProperties",
}


@pytest.mark.parametrize(
    ("part", "path"),
    [
        ("textStyle", "colour"),
        ("textStyle", "Bold"),
        ("textStyle", "bold.value"),
        ("textStyle", "textStyle.bold"),
        ("textStyle", "foregroundColor.rgbColor"),
        ("textStyle", "foregroundColor.*"),
        ("textStyle", "foregroundColor."),
        ("textStyle", "weightedFontFamily.family"),
        ("textStyle", "bogus_mask_field_xyz"),
        ("paragraphStyle", "indentStart.magnitude.value"),
        ("paragraphStyle", "shading.color"),
        ("paragraphStyle", "bold"),
        ("tableCellStyle", "borderTop.padding"),
        ("tableCellStyle", "minRowHeight"),
        ("tableColumnProperties", "width.points"),
        ("tableRowStyle", "rowHeight"),
        ("tabProperties", "name"),
    ],
)
def test_rule_23_a_path_that_the_message_has_not_is_refused_as_sent(part: str, path: str) -> None:
    assert refusal(update(part, {}, path)) == f"Invalid field: {path}"


def test_rule_23_a_star_stands_alone() -> None:
    assert refusal(style_text(1, 2, {}, "bold,*")) == "Invalid field: *"


@pytest.mark.parametrize(
    ("part", "path", "shown"),
    [
        ("paragraphStyle", "headingId", "headingId"),
        ("paragraphStyle", "heading_id", "heading_id"),
        ("paragraphStyle", "alignment,tabStops", "tabStops"),
        ("tableCellStyle", "rowSpan", "rowSpan"),
        ("tableCellStyle", "backgroundColor,columnSpan", "columnSpan"),
        ("tableRowStyle", "tableHeader", "tableHeader"),
        ("tabProperties", "nestingLevel", "nestingLevel"),
        ("tabProperties", "tabId", "tabId"),
        ("tabProperties", "title,parentTabId", "parentTabId"),
    ],
)
def test_rule_24_a_field_that_only_google_sets_is_refused_by_name(part: str, path: str, shown: str) -> None:
    assert refusal(update(part, {}, path)) == f"Unallowed field: {shown}"


@pytest.mark.parametrize(
    ("part", "given"),
    [
        ("paragraphStyle", {"headingId": "h.1"}),
        ("tableCellStyle", {"rowSpan": 2}),
        ("tableRowStyle", {"tableHeader": True}),
    ],
)
def test_rule_24_a_star_does_not_reach_read_only_fields_that_are_given(part: str, given: Json) -> None:
    assert refusal(update(part, given, "*")) == f"Unallowed field: {next(iter(given))}"


def test_rule_24_a_read_only_field_outside_the_mask_does_nothing() -> None:
    state = document("ab", style_paragraph(1, 2, {"headingId": "h.mine", "alignment": "END"}, "alignment"))
    assert "headingId" not in styles(state)[0]
    assert styles(state)[0]["alignment"] == "END"


@pytest.mark.parametrize("part", PARTS)
def test_rule_23_every_writable_field_of_the_message_is_taken_in_both_spellings(part: str) -> None:
    fixed = {"headingId", "tabStops", "rowSpan", "columnSpan", "tableHeader", "nestingLevel", "tabId"}
    if part == "tabProperties":
        fixed |= {"parentTabId", "title", "index", "iconEmoji"}
    for name in set(schemas("docs")[PARTS[part]]["properties"]) - fixed:
        snake = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)
        for spelling in (name, snake):
            run(document("", table_at(1, 1, 1)), update(part, {}, spelling))


def test_rule_23_snake_case_paths_write_what_camel_case_paths_write() -> None:
    assert runs(document("ab", style_text(1, 3, {"foregroundColor": RED}, "foreground_color"))) == runs(
        document("ab", style_text(1, 3, {"foregroundColor": RED}, "foregroundColor"))
    )


@pytest.mark.parametrize(
    "fields",
    [
        "foregroundColor,foregroundColor.color",
        "foregroundColor.color,foregroundColor",
        "foregroundColor,foregroundColor",
    ],
)
def test_rule_23_a_parent_in_the_mask_speaks_for_its_children(fields: str) -> None:
    red = document("ab", style_text(1, 3, {"foregroundColor": RED}, fields))
    assert runs(red) == [("ab\n", {"foregroundColor": RED})]
    assert runs(run(red, style_text(1, 3, {}, fields))) == [("ab\n", {})]


def test_rule_23_a_path_into_a_message_leaves_its_other_fields() -> None:
    font = {"weightedFontFamily": {"fontFamily": "Lora", "weight": 700}}
    state = document("ab", style_text(1, 3, font, "weightedFontFamily"))
    other = {"weightedFontFamily": {"fontFamily": "Inter"}}
    state = run(state, style_text(1, 3, other, "weightedFontFamily.fontFamily"))
    assert runs(state) == [("ab\n", {"weightedFontFamily": {"fontFamily": "Inter", "weight": 700}})]


def test_rule_23_a_path_into_a_link_is_the_link() -> None:
    link = {"link": {"url": "https://acme.example"}}
    assert runs(document("ab", style_text(1, 2, link, "link.url"))) == runs(
        document("ab", style_text(1, 2, link, "link"))
    )


@pytest.mark.parametrize("weight", [0, 50, 450, 1000])
def test_a_font_weight_is_a_multiple_of_100_up_to_900(weight: int) -> None:
    font = {"weightedFontFamily": {"fontFamily": "Lora", "weight": weight}}
    text = refusal(style_text(1, 2, font, "weightedFontFamily"))
    assert text == "The font weight must be a multiple of 100 between 100 and 900."


def test_rule_28_a_border_of_a_cell_is_never_transparent() -> None:
    request = update("tableCellStyle", {"borderTop": {"color": {}}}, "borderTop")
    assert refusal(request) == "Cannot set a transparent border"


def test_rule_28_a_reset_background_reads_as_in_a_new_table() -> None:
    state = document("", table_at(1, 1, 1), update("tableCellStyle", {"backgroundColor": RED}, "*"))

    def background() -> Any:  # noqa: ANN401 - JSON
        return only_table(state)["table"]["tableRows"][0]["tableCells"][0]["tableCellStyle"][
            "backgroundColor"
        ]

    assert background() == RED
    state = run(state, update("tableCellStyle", {}, "backgroundColor"))
    assert background() == {}


@pytest.mark.parametrize(
    "fields", ["namedStyleType,", ",namedStyleType", "alignment,,lineSpacing", "alignment, ,"]
)
def test_rule_24_a_mask_has_no_empty_path(fields: str) -> None:
    style = {"namedStyleType": "TITLE", "alignment": "END", "lineSpacing": 100}
    assert refusal(style_paragraph(1, 2, style, fields)) == "Invalid field: "


@pytest.mark.parametrize("fields", ["", " ", ",", " , "])
def test_rule_24_a_mask_of_nothing_lists_no_field(fields: str) -> None:
    assert refusal(style_paragraph(1, 2, {}, fields)).startswith("At least one field must be listed")


@pytest.mark.parametrize("channel", ["red", "green", "blue"])
@pytest.mark.parametrize("value", [-0.01, 1.01, 255])
def test_a_component_of_a_color_is_from_0_to_1(channel: str, value: float) -> None:
    wrong = {"color": {"rgbColor": {channel: value}}}
    text = f"The {channel} component of a color must be from 0.0 to 1.0."
    assert refusal(style_text(1, 2, {"foregroundColor": wrong}, "foregroundColor")) == text
    shading = {"shading": {"backgroundColor": wrong}}
    assert refusal(style_paragraph(1, 2, shading, "shading.backgroundColor")) == text
    assert refusal(update("tableCellStyle", {"backgroundColor": wrong}, "backgroundColor")) == text
    run(document("ab"), style_text(1, 2, {"foregroundColor": wrong}, "bold"))
