"""Request kinds that need little room: content of named ranges, tabs, named styles, positioned objects."""

from typing import Any

import pytest
from tests.emulator.docs_making import (
    Json,
    at,
    blank,
    body,
    delete,
    document,
    ids,
    insert,
    named,
    read,
    run,
    runs,
    span,
    style_text,
    table_at,
    text_of,
    texts,
)

from whoowes.emulator.docs import DocumentState, RequestError, apply_batch, load_capture


def refusal(state: DocumentState, request: Json) -> str:
    with pytest.raises(RequestError) as refused:
        run(state, request)
    return refused.value.full_message


def name_range(start: int, end: int, name: str = "x", **place: str) -> Json:
    return {"createNamedRange": {"name": name, **span(start, end, **place)}}


def replace(text: str, **reference: Any) -> Json:  # noqa: ANN401 - JSON
    return {"replaceNamedRangeContent": {**(reference or {"namedRangeName": "x"}), "text": text}}


def in_pieces(state: DocumentState, *pieces: tuple[int, int]) -> DocumentState:
    """Return the document with its only named range covering `pieces` instead."""
    capture = read(state)
    (group,) = capture["tabs"][0]["documentTab"]["namedRanges"].values()
    group["namedRanges"][0]["ranges"] = [{"startIndex": start, "endIndex": end} for start, end in pieces]
    return load_capture(capture, ids())


def with_tabs(*titles: str) -> tuple[DocumentState, list[str]]:
    """Return a document with more tabs after its first one, and the ids of all."""
    state = document("ab")
    for title in titles:
        state = run(state, {"addDocumentTab": {"tabProperties": {"title": title}}})
    return state, [tab["tabProperties"]["tabId"] for tab in read(state)["tabs"]]


def tab_texts(state: DocumentState) -> list[str]:
    return [text_of(tab["documentTab"]["body"]["content"][1]) for tab in read(state)["tabs"]]


def test_rule_33_the_content_of_a_named_range_is_replaced_and_stays_named() -> None:
    state = document("abcdef", name_range(3, 5), replace("XYZ"))
    assert texts(state) == ["abXYZef\n"]
    assert named(state) == {"x": [(3, 6)]}


def test_rule_33_only_the_first_range_takes_the_text_and_the_others_lose_theirs() -> None:
    state = in_pieces(document("abcdefgh", name_range(2, 3)), (2, 3), (5, 7))
    state = run(state, replace("XY"))
    assert texts(state) == ["aXYcdgh\n"]
    assert named(state) == {"x": [(2, 4)]}


def test_rule_33_every_range_of_a_name_takes_the_text() -> None:
    state = document("abcdef", name_range(1, 2), name_range(4, 6), name_range(3, 4, "y"), replace("Z"))
    assert texts(state) == ["ZbcZf\n"]
    assert named(state) == {"x": [(1, 2), (4, 5)], "y": [(3, 4)]}


def test_rule_33_by_id_only_that_range_takes_the_text() -> None:
    state, replies = apply_batch(document("abcdef"), [name_range(1, 2), name_range(4, 6)], ids())
    state = run(state, replace("Z", namedRangeId=replies[1]["createNamedRange"]["namedRangeId"]))
    assert texts(state) == ["abcZf\n"]


def test_rule_33_replacing_reaches_the_ranges_of_all_tabs_or_of_those_named() -> None:
    state, (_, second) = with_tabs("Two")
    text = {"insertText": {**at(1, tabId=second), "text": "cd"}}
    state = run(state, text, name_range(1, 2), name_range(1, 2, tabId=second))
    assert tab_texts(run(state, replace("Z"))) == ["Zb\n", "Zd\n"]
    narrowed = replace("Z", namedRangeName="x", tabsCriteria={"tabIds": [second]})
    assert tab_texts(run(state, narrowed)) == ["ab\n", "Zd\n"]


def test_rule_33_an_unknown_name_is_no_fault_and_an_unknown_id_is() -> None:
    state = document("ab", name_range(1, 2))
    assert run(state, replace("Z", namedRangeName="none")) == state
    kind = "Invalid requests[0].replaceNamedRangeContent:"
    unknown = replace("Z", namedRangeId="kix.none")
    assert refusal(state, unknown) == f"{kind} The named range with ID kix.none was not found."
    nothing = {"replaceNamedRangeContent": {"text": "Z"}}
    assert refusal(state, nothing) == f"{kind} ID or name for named range must be set"


def test_rule_33_content_that_cannot_go_is_not_replaced() -> None:
    state = document("ab", table_at(3, 1, 1), name_range(2, 4))
    text = "Invalid deletion range. Cannot delete the requested range."
    assert refusal(state, replace("Z")) == f"Invalid requests[0].replaceNamedRangeContent: {text}"


def test_rule_33_a_whole_table_in_a_range_is_replaced() -> None:
    state = document("ab", table_at(3, 1, 1), name_range(3, 9), replace("Z"))
    assert texts(state) == ["abZ\n"]


def test_rule_33_empty_text_takes_content_and_range_away() -> None:
    state = document("abc", name_range(2, 3), replace(""))
    assert (texts(state), named(state)) == (["ac\n"], {})


def test_rule_34_the_new_content_takes_the_style_of_the_first_unit_replaced() -> None:
    state = document("abcd", style_text(2, 3, {"bold": True}, "bold"), name_range(2, 4), replace("Z"))
    assert runs(state) == [("a", {}), ("Z", {"bold": True}), ("d\n", {})]


def test_rule_33_deleting_by_name_reaches_all_tabs() -> None:
    state, (_, second) = with_tabs("Two")
    state = run(state, name_range(1, 2), name_range(1, 2, tabId=second))
    state = run(state, {"deleteNamedRange": {"name": "x"}})
    assert "namedRanges" not in str(read(state))


def test_rule_33_styling_and_deleting_without_a_tab_mean_the_first() -> None:
    state, (_, second) = with_tabs("Two")
    state = run(state, {"insertText": {**at(1, tabId=second), "text": "cd"}})
    state = run(state, delete(1, 2), style_text(1, 2, {"bold": True}, "bold"), table_at(1, 1, 1))
    assert tab_texts(state) == ["\n", "cd\n"]
    assert runs(state) == [("\n", {"bold": True}), ("\n", {}), ("b\n", {"bold": True})]


def test_a_deleted_tab_takes_its_children_along() -> None:
    state, (_, second, third) = with_tabs("Two", "Three")
    child = {"addDocumentTab": {"tabProperties": {"title": "Child", "parentTabId": second}}}
    state = run(state, child, {"deleteTab": {"tabId": second}})
    assert [
        (tab["tabProperties"]["tabId"], tab["tabProperties"]["index"]) for tab in read(state)["tabs"]
    ] == [("t.0", 0), (third, 1)]
    assert "Child" not in str(read(state))


def test_a_deleted_child_leaves_its_parent() -> None:
    state, (_, second) = with_tabs("Two")
    child = {"addDocumentTab": {"tabProperties": {"title": "Child", "parentTabId": second}}}
    with_child, (reply,) = apply_batch(state, [child], ids())
    child_id = reply["addDocumentTab"]["tabProperties"]["tabId"]
    assert run(with_child, {"deleteTab": {"tabId": child_id}}) == state


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        ({}, "The tab ID must be specified."),
        ({"tabId": "t.none"}, "Tab with ID t.none was not found"),
        ({"tabId": "t.0"}, "The last tab of a document cannot be deleted."),
    ],
)
def test_the_last_tab_cannot_go(request_: Json, text: str) -> None:
    state = document("ab", {"addDocumentTab": {"tabProperties": {"title": "C", "parentTabId": "t.0"}}})
    assert refusal(state, {"deleteTab": request_}) == f"Invalid requests[0].deleteTab: {text}"


def named_style(state: DocumentState, kind: str) -> Json:
    styles: list[Json] = read(state)["tabs"][0]["documentTab"]["namedStyles"]["styles"]
    return next(style for style in styles if style["namedStyleType"] == kind)


def update_named(style: Json, fields: str) -> Json:
    return {"updateNamedStyle": {"namedStyle": style, "fields": fields}}


def test_a_property_of_a_named_style_is_written_alone() -> None:
    style = {"namedStyleType": "HEADING_1", "textStyle": {"bold": True, "italic": True}}
    before = named_style(blank(), "HEADING_1")
    for fields in ("namedStyleType,textStyle.bold", "named_style_type,text_style,text_style.bold"):
        after = named_style(run(blank(), update_named(style, fields)), "HEADING_1")
        assert after == {**before, "textStyle": {**before["textStyle"], "bold": True}}


def test_a_part_of_a_named_style_by_itself_is_replaced_whole() -> None:
    style = {"namedStyleType": "HEADING_1", "textStyle": {"bold": True}}
    state = run(blank(), update_named(style, "namedStyleType,textStyle"))
    assert named_style(state, "HEADING_1")["textStyle"] == {"bold": True}
    before = named_style(blank(), "NORMAL_TEXT")
    state = run(blank(), update_named({"namedStyleType": "NORMAL_TEXT"}, "namedStyleType,textStyle"))
    assert named_style(state, "NORMAL_TEXT") == before


@pytest.mark.parametrize(
    ("style", "fields", "text"),
    [
        ({"namedStyleType": "TITLE"}, "textStyle", "The named style type must be specified."),
        ({"textStyle": {}}, "namedStyleType,textStyle", "The named style type must be specified."),
        ({"namedStyleType": "TITLE"}, "namedStyleType,textStyle.colour", "Invalid field: textStyle.colour"),
        ({"namedStyleType": "TITLE"}, "paragraphStyle.headingId", "Unallowed field: headingId"),
    ],
)
def test_rule_23_an_update_of_a_named_style_is_refused(style: Json, fields: str, text: str) -> None:
    assert refusal(blank(), update_named(style, fields)) == f"Invalid requests[0].updateNamedStyle: {text}"


def test_a_positioned_object_goes_and_no_index_moves() -> None:
    capture = read(document("ab"))
    tab = capture["tabs"][0]["documentTab"]
    tab["positionedObjects"] = {"kix.o": {"objectId": "kix.o"}}
    tab["body"]["content"][1]["paragraph"]["positionedObjectIds"] = ["kix.o"]
    state = run(load_capture(capture, ids()), {"deletePositionedObject": {"objectId": "kix.o"}})
    assert "kix.o" not in str(read(state))
    assert body(state) == body(document("ab"))
    text = "Invalid requests[0].deletePositionedObject: The positioned object with ID kix.o was not found."
    assert refusal(state, {"deletePositionedObject": {"objectId": "kix.o"}}) == text


def test_rule_73_a_tab_id_of_ones_own_choice_is_refused_loudly() -> None:
    with pytest.raises(RequestError) as refused:
        run(blank(), {"addDocumentTab": {"tabProperties": {"tabId": "t.mine"}}})
    assert refused.value.status == 501
    assert run(blank(), insert(1, "a")) != blank()
