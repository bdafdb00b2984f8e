"""Laws every document of the engine obeys, whatever legal batches made it and however the switches stand."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.emulator.docs_making import Json, ids, paragraphs, read, span
from tests.emulator.docs_requests import SWITCHES, Numbered, aimed, all_segments, batches, grown, legal_batch

from whoowes.emulator.docs import DocumentState, RequestError, apply_batch, load_capture
from whoowes.emulator.switches import Switches
from whoowes.emulator.wire.errors import ApiError
from whoowes.emulator.wire.payload import read_docs_body

FEW = batches(5)


def check_document(state: DocumentState, switches: Switches) -> None:
    """Assert that a document is well formed and that nothing in it refers to what is not there."""
    tabs = list(state.all_tabs())
    assert len({tab["tabProperties"]["tabId"] for tab in tabs}) == len(tabs) > 0
    for tab in read(state)["tabs"]:
        check_tab(tab["documentTab"], switches)


def check_tab(document_tab: Json, switches: Switches) -> None:
    ends = {}
    for segment_id, content in all_segments(document_tab):
        ends[segment_id] = check_content(content, 0)
        assert ("sectionBreak" in content[0]) == (not segment_id)
    shortest = 0 if switches.emptied_named_range == "stays" else 1
    for group in document_tab.get("namedRanges", {}).values():
        for one in group["namedRanges"]:
            for part in one["ranges"]:
                start, stop = part.get("startIndex", 0), part["endIndex"]
                assert 0 <= start <= stop - shortest
                assert stop <= ends[part.get("segmentId", "")]
    check_references(document_tab)


def check_references(document_tab: Json) -> None:
    everything = [one for _, content in all_segments(document_tab) for one in paragraphs(content)]
    lists = document_tab.get("lists", {})
    assert all(one["paragraph"].get("bullet", {}).get("listId", "") in {"", *lists} for one in everything)
    referred = [
        part["footnoteReference"]
        for one in paragraphs(document_tab["body"]["content"])
        for part in one["paragraph"]["elements"]
        if "footnoteReference" in part
    ]
    assert {one["footnoteId"] for one in referred} == set(document_tab.get("footnotes", {}))
    assert [one["footnoteNumber"] for one in referred] == [
        str(number) for number in range(1, len(referred) + 1)
    ]
    style = document_tab["documentStyle"]
    for kind in ("Header", "Footer"):
        made = document_tab.get(f"{kind.lower()}s", {})
        assert list(made) == ([style[f"default{kind}Id"]] if f"default{kind}Id" in style else [])


def check_content(content: list[Json], start: int) -> int:
    """Assert that a content is a legal structure counted without gaps; return its end."""
    kinds = [next(kind for kind in element if "Index" not in kind) for element in content]
    assert kinds[-1] == "paragraph"
    for before, kind, after in zip(["", *kinds], kinds, [*kinds[1:], ""], strict=False):
        assert kind != "table" or before == after == "paragraph"
        assert kind != "sectionBreak" or before in {"", "paragraph"}
    for element in content:
        assert element.get("startIndex", 0) == start
        start = check_element(element, start)
        assert element["endIndex"] == start
    return start


def check_element(element: Json, start: int) -> int:
    if "table" in element:
        return check_table(element["table"], start)
    if "sectionBreak" in element:
        return start + 1
    text = ""
    for part in element["paragraph"]["elements"]:
        assert part.get("startIndex", 0) == start + utf16(text)
        text += part["textRun"]["content"] if "textRun" in part else "*"
        assert part["endIndex"] == start + utf16(text)
        assert "textRun" not in part or part["textRun"]["content"]
    assert text.endswith("\n")
    assert "\n" not in text[:-1]
    style = element["paragraph"]["paragraphStyle"]
    assert ("headingId" in style) == (style["namedStyleType"] != "NORMAL_TEXT")
    return start + utf16(text)


def check_table(table: Json, at_: int) -> int:
    at_ += 1
    assert table["rows"] == len(table["tableRows"])
    assert table["columns"] == len(table["tableStyle"]["tableColumnProperties"])
    for row in table["tableRows"]:
        assert row["startIndex"] == at_
        assert len(row["tableCells"]) == table["columns"]
        at_ += 1
        for one in row["tableCells"]:
            assert one["startIndex"] == at_
            at_ = check_content(one["content"], at_ + 1)
            assert one["endIndex"] == at_
        assert row["endIndex"] == at_
    check_spans(table)
    return at_ + 1


def check_spans(table: Json) -> None:
    """Merged blocks lie inside the table, do not overlap, and their covered cells are empty."""
    taken: set[tuple[int, int]] = set()
    for row, line in enumerate(table["tableRows"]):
        for column, one in enumerate(line["tableCells"]):
            style = one["tableCellStyle"]
            if style["rowSpan"] == style["columnSpan"] == 1:
                continue
            block = {
                (row + r, column + c) for r in range(style["rowSpan"]) for c in range(style["columnSpan"])
            }
            assert not block & taken
            assert max(r for r, _ in block) < table["rows"]
            assert max(c for _, c in block) < table["columns"]
            taken |= block


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(batches(14), SWITCHES)
@settings(deadline=None, max_examples=200)
def test_every_legal_edit_keeps_the_document_well_formed(requests: list[Json], switches: Switches) -> None:
    check_document(grown(requests, switches), switches)


@given(batches(10), SWITCHES)
@settings(deadline=None, max_examples=100)
def test_indices_equal_a_count_from_nothing(requests: list[Json], switches: Switches) -> None:
    state = grown(requests, switches)
    assert read(load_capture(read(state), ids())) == read(state)


@given(FEW, batches(6), SWITCHES)
@settings(deadline=None, max_examples=100)
def test_a_batch_is_applied_wholly_or_not_at_all(
    made: list[Json], batch: list[Json], switches: Switches
) -> None:
    state = grown(made, switches)
    batch = [aimed(state, request) for request in batch]
    before = written(state)
    try:
        after, replies = apply_batch(state, batch, ids(), switches)
    except RequestError as refused:
        assert 0 <= refused.index < len(batch)  # noqa: PT017 - the refusal itself is looked at
    else:
        assert len(replies) == len(batch)
        assert after is not state
    assert written(state) == before


@given(FEW, batches(6))
@settings(deadline=None, max_examples=100)
def test_one_batch_is_the_same_as_its_requests_one_by_one(made: list[Json], batch: list[Json]) -> None:
    state = grown(made, Switches())
    _, batch = legal_batch(state, batch, Switches())
    together, _ = apply_batch(state, batch, Numbered())
    singly, new_id = state, Numbered()
    for request in batch:
        singly, _ = apply_batch(singly, [request], new_id)
    assert singly == together


def wrong_in_place(state: DocumentState) -> list[Json]:
    """Return requests that this document refuses, though the schema allows them."""
    end = read(state)["tabs"][0]["documentTab"]["body"]["content"][-1]["endIndex"]
    at_end = {"location": {"index": end}}
    ranged = {"name": "x", **span(end, end + 1)}
    return [
        {},
        {"insertText": {"location": {"index": 0}, "text": "a"}},
        {"insertText": {**at_end, "text": "a"}},
        {"insertText": {"location": {"index": 1}, "text": ""}},
        {"insertText": {"location": {"index": 1, "tabId": "t.none"}, "text": "a"}},
        {"insertText": {"location": {"index": 1, "segmentId": "kix.none"}, "text": "a"}},
        {"insertTable": {**at_end, "rows": 1, "columns": 1}},
        {"insertTable": {"location": {"index": 1}, "rows": 0, "columns": 1}},
        {"insertTable": {"location": {"index": 1}, "rows": 100_000, "columns": 100_000}},
        {"insertTable": {"location": {"index": 1}, "rows": 2**31 - 1, "columns": 1}},
        {"insertPerson": {**at_end, "personProperties": {"email": "a@b.example"}}},
        {"deleteContentRange": span(1, 1)},
        {"deleteContentRange": span(0, 2)},
        {"deleteContentRange": span(end - 1, end)},
        {"deleteContentRange": {"range": {"startIndex": 1}}},
        {"deleteTableRow": {"tableCellLocation": {"tableStartLocation": {"index": 0}}}},
        {"updateTextStyle": {**span(1, 2), "textStyle": {}, "fields": ""}},
        {"updateTextStyle": {**span(1, 2), "textStyle": {}, "fields": "colour"}},
        {"updateTextStyle": {**span(end, end + 1), "textStyle": {}, "fields": "bold"}},
        {"updateParagraphStyle": {**span(1, 2), "paragraphStyle": {}, "fields": "headingId"}},
        {"createNamedRange": ranged},
        {"deleteNamedRange": {"namedRangeId": "kix.none"}},
        {"replaceNamedRangeContent": {"namedRangeId": "kix.none", "text": "a"}},
        {"replaceAllText": {"containsText": {"text": ""}, "replaceText": "a"}},
        {"deleteTab": {"tabId": "t.none"}},
        {"deleteHeader": {"headerId": "kix.none"}},
        {"insertComment": {}},
        {"insertInlineImage": {"location": {"index": 1}, "uri": "https://a.example/a.png"}},
    ]


WRONG_BY_SCHEMA: list[Json] = [
    {"insertTexts": {}},
    {"insertText": {"txt": "a"}},
    {"insertText": {"text": 1}},
    {"insertText": "a"},
    {"insertText": {"location": {"index": 2**31}}},
    {"insertText": {}, "deleteContentRange": {}},
    {"insertText": {"location": {}, "endOfSegmentLocation": {}}},
    {"createParagraphBullets": {"bulletPreset": "STARS"}},
    {"updateTableRowStyle": {"rowIndices": ["first"]}},
]


def served(state: DocumentState, requests: list[Json]) -> DocumentState:
    """Apply a batch as the API does: first the schema, then the rules."""
    body = read_docs_body("BatchUpdateDocumentRequest", {"requests": requests})
    return apply_batch(state, body["requests"], Numbered())[0]


def written(state: DocumentState) -> str:
    return json.dumps([state.tabs, state.extra])


@given(FEW, FEW, FEW, st.data())
@settings(deadline=None, max_examples=100)
def test_a_request_wrong_for_the_document_is_named_and_nothing_is_done(
    made: list[Json],
    before: list[Json],
    after: list[Json],
    data: Any,  # noqa: ANN401 - no public type
) -> None:
    state = grown(made, Switches())
    reached, before = legal_batch(state, before, Switches())
    _, after = legal_batch(reached, after, Switches(), first_id=3_000_000)
    wrong = data.draw(st.sampled_from(wrong_in_place(reached)))
    was = written(state)
    try:
        served(state, [*before, wrong, *after])
    except RequestError as refused:
        assert refused.index == len(before)  # noqa: PT017 - the refusal itself is looked at
        assert f"requests[{len(before)}]" in refused.full_message  # noqa: PT017
    else:
        raise AssertionError(wrong)
    assert written(state) == was


@given(FEW, FEW, FEW, st.sampled_from(WRONG_BY_SCHEMA))
@settings(deadline=None, max_examples=60)
def test_a_request_wrong_by_its_schema_is_named_before_any_is_looked_at(
    made: list[Json], before: list[Json], after: list[Json], wrong: Json
) -> None:
    state = grown(made, Switches())
    reached, before = legal_batch(state, before, Switches())
    was = written(state)
    try:
        served(
            state,
            [
                *before,
                wrong,
                *wrong_in_place(reached),
                *legal_batch(reached, after, Switches(), first_id=3_000_000)[1],
            ],
        )
    except ApiError as refused:
        violations = refused.body["error"]["details"][0]["fieldViolations"]
        assert all(one["field"].startswith(f"requests[{len(before)}]") for one in violations)
    else:
        raise AssertionError(wrong)
    assert written(state) == was
