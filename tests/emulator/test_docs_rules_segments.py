"""Headers, footers, footnotes and sections: §1.6 of the fact sheet and the descriptions of the requests."""

from typing import Any

import pytest
from tests.emulator.docs_making import (
    Json,
    at,
    blank,
    body,
    cell,
    delete,
    document,
    ids,
    insert,
    named,
    read,
    run,
    span,
    table_at,
    text_of,
    texts,
)

from whoowes.emulator.docs import DocumentState, RequestError, apply_batch
from whoowes.emulator.switches import Switches

PT_30 = {"magnitude": 30, "unit": "PT"}
DOCUMENTED = Switches(section_header_fails=False)


def refusal(state: DocumentState, request: Json, switches: Switches | None = None) -> str:
    with pytest.raises(RequestError) as refused:
        run(state, request, switches=switches)
    return refused.value.full_message


def tab(state: DocumentState) -> Json:
    found: Json = read(state)["tabs"][0]["documentTab"]
    return found


def made(state: DocumentState, request: Json, switches: Switches | None = None) -> tuple[DocumentState, str]:
    """Return the document with a header, footer or footnote more, and its id."""
    after, (reply,) = apply_batch(state, [request], ids(), switches)
    ((kind, answer),) = reply.items()
    assert kind == next(iter(request))
    ((_, segment_id),) = answer.items()
    return after, segment_id


def create(kind: str, **more: Any) -> Json:  # noqa: ANN401 - JSON
    return {f"create{kind}": {"type": "DEFAULT", **more}}


def break_at(index: int, kind: str = "NEXT_PAGE") -> Json:
    return {"insertSectionBreak": {**at(index), "sectionType": kind}}


def section_styles(state: DocumentState) -> list[Json]:
    return [element["sectionBreak"]["sectionStyle"] for element in body(state) if "sectionBreak" in element]


def style_section(start: int, end: int, style: Json, fields: str) -> Json:
    return {"updateSectionStyle": {**span(start, end), "sectionStyle": style, "fields": fields}}


@pytest.mark.parametrize("kind", ["Header", "Footer"])
def test_a_new_header_is_one_empty_paragraph_from_index_0(kind: str) -> None:
    state, segment_id = made(document("ab"), create(kind))
    segments = tab(state)[f"{kind.lower()}s"]
    assert list(segments) == [segment_id]
    (element,) = segments[segment_id]["content"]
    assert ("startIndex" in element, element["endIndex"], text_of(element)) == (False, 1, "\n")
    assert tab(state)["documentStyle"][f"default{kind}Id"] == segment_id
    state = run(state, {"insertText": {**at(0, segmentId=segment_id), "text": "top"}})
    assert text_of(tab(state)[f"{kind.lower()}s"][segment_id]["content"][0]) == "top\n"


@pytest.mark.parametrize("kind", ["Header", "Footer"])
@pytest.mark.parametrize("given", [{}, {"type": "HEADER_FOOTER_TYPE_UNSPECIFIED"}])
def test_a_header_has_a_type(kind: str, given: Json) -> None:
    text = f"Invalid requests[0].create{kind}: {kind} type not specified"
    assert refusal(blank(), {f"create{kind}": given}) == text


@pytest.mark.parametrize("kind", ["Header", "Footer"])
def test_there_is_one_default_header(kind: str) -> None:
    state, _ = made(blank(), create(kind))
    text = f"Invalid requests[0].create{kind}: Default {kind.lower()} already exists"
    assert refusal(state, create(kind)) == text


def test_a_header_of_a_section_breaks_google_down() -> None:
    state = document("ab", break_at(2))
    with pytest.raises(RequestError) as refused:
        run(state, create("Header", sectionBreakLocation={"index": 3}))
    assert (refused.value.status, refused.value.full_message) == (500, "Internal error encountered.")


def test_a_header_of_a_section_is_made_where_the_switch_says_so() -> None:
    state = document("ab", break_at(2))
    state, segment_id = made(state, create("Header", sectionBreakLocation={"index": 3}), DOCUMENTED)
    assert section_styles(state)[1]["defaultHeaderId"] == segment_id
    assert "defaultHeaderId" not in tab(state)["documentStyle"]
    first, first_id = made(state, create("Header", sectionBreakLocation={}), DOCUMENTED)
    assert tab(first)["documentStyle"]["defaultHeaderId"] == first_id
    request = create("Footer", sectionBreakLocation={"index": 1})
    assert "Must specify the start index of the section break." in refusal(state, request, DOCUMENTED)


@pytest.mark.parametrize("kind", ["Header", "Footer"])
def test_a_deleted_header_takes_its_references_and_ranges_along(kind: str) -> None:
    state, segment_id = made(blank(), create(kind))
    ranged = {"createNamedRange": {"name": "x", **span(0, 1, segmentId=segment_id)}}
    state = run(state, ranged, {f"delete{kind}": {f"{kind.lower()}Id": segment_id}})
    assert f"{kind.lower()}s" not in tab(state)
    assert f"default{kind}Id" not in tab(state)["documentStyle"]
    assert named(state) == {}


def test_a_footer_is_not_deleted_as_a_header() -> None:
    state, segment_id = made(blank(), create("Footer"))
    text = f"Invalid requests[0].deleteHeader: Segment with ID {segment_id} was not found"
    assert refusal(state, {"deleteHeader": {"headerId": segment_id}}) == text


def test_a_footnote_takes_one_index_and_opens_with_a_space() -> None:
    state, footnote_id = made(document("abc"), {"createFootnote": at(2)})
    assert texts(state) == ["a*bc\n"]
    reference = body(state)[1]["paragraph"]["elements"][1]
    assert (reference["startIndex"], reference["endIndex"]) == (2, 3)
    assert reference["footnoteReference"] == {
        "footnoteId": footnote_id,
        "footnoteNumber": "1",
        "textStyle": {},
    }
    (element,) = tab(state)["footnotes"][footnote_id]["content"]
    assert (text_of(element), element["endIndex"]) == (" \n", 2)


def test_footnotes_are_numbered_in_reading_order_and_go_with_their_references() -> None:
    state, later = made(document("abc"), {"createFootnote": at(4)})
    state, earlier = made(state, {"createFootnote": at(1)})
    numbers = {
        part["footnoteReference"]["footnoteId"]: part["footnoteReference"]["footnoteNumber"]
        for part in body(state)[1]["paragraph"]["elements"]
        if "footnoteReference" in part
    }
    assert numbers == {earlier: "1", later: "2"}
    ranged = {"createNamedRange": {"name": "x", **span(0, 1, segmentId=earlier)}}
    state = run(state, ranged, delete(1, 2))
    assert list(tab(state)["footnotes"]) == [later]
    assert named(state) == {}
    assert body(state)[1]["paragraph"]["elements"][1]["footnoteReference"]["footnoteNumber"] == "1"


def test_a_footnote_goes_with_the_row_that_refers_to_it() -> None:
    state, _ = made(document("", table_at(1, 2, 1)), {"createFootnote": at(5)})
    assert "footnotes" not in tab(run(state, {"deleteTableRow": cell(2, 0, 0)}))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("createFootnote", "Footnotes can only be inserted in the document body."),
        (
            "insertSectionBreak",
            "Section breaks can only be inserted in the document body, outside of tables.",
        ),
        ("insertPageBreak", "Page breaks can only be inserted in the document body, outside of tables."),
    ],
)
def test_what_belongs_in_the_body_is_refused_in_a_header(kind: str, text: str) -> None:
    state, segment_id = made(blank(), create("Header"))
    request = {kind: {**at(0, segmentId=segment_id), "sectionType": "NEXT_PAGE"}}
    assert refusal(state, request) == f"Invalid requests[0].{kind}: {text}"


def test_a_section_break_comes_with_a_newline_and_takes_one_index() -> None:
    state = document("abcd", break_at(3))
    assert [
        (element.get("startIndex"), element["endIndex"], "sectionBreak" in element) for element in body(state)
    ] == [(None, 1, True), (1, 4, False), (4, 5, True), (5, 8, False)]
    assert texts(state) == ["ab\n", "cd\n"]
    assert section_styles(state)[1]["sectionType"] == "NEXT_PAGE"


def test_a_section_break_at_the_end_leaves_an_empty_paragraph() -> None:
    request = {"insertSectionBreak": {"endOfSegmentLocation": {}, "sectionType": "CONTINUOUS"}}
    assert texts(document("ab", request)) == ["ab\n", "\n"]


def test_a_section_break_has_a_type_and_no_place_in_tables() -> None:
    text = "Invalid requests[0].insertSectionBreak: Section type not specified"
    assert refusal(document("ab"), {"insertSectionBreak": at(2)}) == text
    assert "outside of tables" in refusal(document("", table_at(1, 1, 1)), break_at(5))


def test_rule_17_the_newline_before_a_section_break_goes_with_it_alone() -> None:
    state = document("abcd", break_at(3))
    text = (
        "Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range."
    )
    assert refusal(state, delete(3, 4)) == text
    assert texts(run(state, delete(3, 5))) == ["abcd\n"]
    assert texts(run(state, delete(4, 5))) == ["ab\n", "cd\n"]


def test_rule_11_nothing_goes_in_at_a_section_break() -> None:
    text = "The insertion index must be inside the bounds of an existing paragraph."
    assert refusal(document("abcd", break_at(3)), insert(4, "x")).endswith(text)


def test_a_section_style_reaches_the_sections_its_range_overlaps() -> None:
    state = document("abcdef", break_at(3), break_at(7))
    state = run(state, style_section(5, 6, {"marginTop": PT_30}, "marginTop"))
    assert [style.get("marginTop") for style in section_styles(state)] == [None, PT_30, None]


@pytest.mark.parametrize(
    ("style", "fields", "text"),
    [
        ({}, "marginTop", "The field marginTop cannot be unset."),
        ({}, "sectionType", "Unallowed field: sectionType"),
        ({}, "default_header_id", "Unallowed field: default_header_id"),
        ({}, "columnProperties.width", "Invalid field: columnProperties.width"),
        ({"columnProperties": [{}] * 4}, "columnProperties", "A section cannot have more than 3 columns."),
        (
            {},
            "",
            "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
        ),
    ],
)
def test_rule_23_a_section_style_is_refused(style: Json, fields: str, text: str) -> None:
    assert refusal(document("ab"), style_section(1, 2, style, fields)) == (
        f"Invalid requests[0].updateSectionStyle: {text}"
    )


def test_columns_share_the_width_that_margins_leave() -> None:
    page = {"pageSize": {"width": {"magnitude": 612, "unit": "PT"}, "height": {"magnitude": 792}}}
    padded = [{"paddingEnd": {"magnitude": 36, "unit": "PT"}}, {}]
    state = document(
        "ab",
        {"updateDocumentStyle": {"documentStyle": page, "fields": "pageSize"}},
        style_section(1, 2, {"columnProperties": padded}, "columnProperties"),
    )
    widths = [column["width"]["magnitude"] for column in section_styles(state)[0]["columnProperties"]]
    assert widths == [216, 216]


def test_a_margin_of_the_document_clears_that_of_its_sections() -> None:
    state = document(
        "ab", style_section(1, 2, {"marginTop": PT_30, "marginLeft": PT_30}, "marginTop,marginLeft")
    )
    state = run(
        state, {"updateDocumentStyle": {"documentStyle": {"marginTop": PT_30}, "fields": "marginTop"}}
    )
    assert "marginTop" not in section_styles(state)[0]
    assert section_styles(state)[0]["marginLeft"] == PT_30
    assert tab(state)["documentStyle"]["marginTop"] == PT_30


def test_a_reset_document_style_reads_as_in_a_new_document() -> None:
    update = {"documentStyle": {"marginTop": PT_30}, "fields": "marginTop"}
    reset = {"documentStyle": {}, "fields": "*"}
    state = document("ab", {"updateDocumentStyle": update}, {"updateDocumentStyle": reset})
    assert tab(state)["documentStyle"] == tab(blank())["documentStyle"]


@pytest.mark.parametrize(
    ("style", "fields", "text"),
    [
        ({"background": {"color": {}}}, "background", "Cannot set a transparent background"),
        ({}, "defaultHeaderId", "Unallowed field: defaultHeaderId"),
        ({}, "useCustomHeaderFooterMargins", "Unallowed field: useCustomHeaderFooterMargins"),
        ({"defaultFooterId": "kix.1"}, "*", "Unallowed field: defaultFooterId"),
        ({}, "margin", "Invalid field: margin"),
    ],
)
def test_rule_24_a_document_style_is_refused(style: Json, fields: str, text: str) -> None:
    request = {"updateDocumentStyle": {"documentStyle": style, "fields": fields}}
    assert refusal(blank(), request) == f"Invalid requests[0].updateDocumentStyle: {text}"
