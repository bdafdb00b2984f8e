"""Rules 11 to 22 of the fact sheet: insertText and deleteContentRange, with the texts of their errors."""

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
    paragraphs,
    run,
    runs,
    span,
    style_paragraph,
    style_text,
    styles,
    table_at,
    texts,
)

from whoowes.emulator.convert import from_markdown
from whoowes.emulator.docs import DocumentState, RequestError, load_capture
from whoowes.emulator.switches import Switches

OUTSIDE = "The insertion index must be inside the bounds of an existing paragraph."
CLUSTER = "The insertion index cannot be within a grapheme cluster"
INVALID = "Invalid deletion range. Cannot delete the requested range."
SEGMENT_NEWLINE = "The range cannot include the newline character at the end of the segment."
FAMILY = "👨‍👩‍👧"


def refusal(state: DocumentState, request: Json) -> str:
    with pytest.raises(RequestError) as refused:
        run(state, request)
    return refused.value.text


def with_table() -> DocumentState:
    """Return paragraph "ab" at 1, table [4, 13) of one row with cells "x" and "y", paragraph "cd" at 13."""
    return document("abcd", table_at(3, 1, 2), insert(9, "y"), insert(7, "x"))


def test_the_table_document_of_this_file_lies_as_described() -> None:
    assert [(e.get("startIndex", 0), e["endIndex"]) for e in body(with_table())] == [
        (0, 1),
        (1, 4),
        (4, 13),
        (13, 16),
    ]
    assert texts(with_table()) == ["ab\n", "x\n", "y\n", "cd\n"]


@pytest.mark.parametrize("index", [0, 4, 5, 6, 9, 12])
def test_rule_11_text_goes_only_inside_paragraphs(index: int) -> None:
    assert refusal(with_table(), insert(index, "-")) == OUTSIDE


@pytest.mark.parametrize("index", [1, 3, 7, 8, 10, 11, 13, 15])
def test_rule_11_every_place_inside_a_paragraph_takes_text(index: int) -> None:
    assert len("".join(texts(run(with_table(), insert(index, "-"))))) == len("".join(texts(with_table()))) + 1


@pytest.mark.parametrize("index", [16, 99])
def test_rule_11_an_index_at_or_past_the_end_is_named(index: int) -> None:
    expected = f"Index {index} must be less than the end index of the referenced segment, 16."
    assert refusal(with_table(), insert(index, "-")) == expected


def test_rule_11_an_unknown_segment_is_named() -> None:
    request = {"insertText": {**at(1, segmentId="kix.none"), "text": "x"}}
    assert refusal(blank(), request) == "Segment with ID kix.none was not found"


def test_rule_11_an_unknown_tab_is_named() -> None:
    request = {"insertText": {**at(1, tabId="t.none"), "text": "x"}}
    assert refusal(blank(), request) == "Tab with ID t.none was not found"


def test_rule_11_headers_begin_at_index_0() -> None:
    header = {
        "headerId": "kix.head",
        "content": [
            {
                "paragraph": {
                    "elements": [{"textRun": {"content": "\n", "textStyle": {}}}],
                    "paragraphStyle": {},
                }
            }
        ],
    }
    capture = {"body": {"content": body(blank())}, "headers": {"kix.head": header}}
    state = run(load_capture(capture, ids()), {"insertText": {**at(0, segmentId="kix.head"), "text": "Acme"}})
    content = state.tabs[0]["documentTab"]["headers"]["kix.head"]["content"]
    assert content[0]["paragraph"]["elements"][0]["textRun"]["content"] == "Acme\n"


@pytest.mark.parametrize(("text", "index"), [("😀", 2), ("e\u0301", 2), (FAMILY, 3), ("🇩🇪", 3)])
def test_rule_12_nothing_goes_inside_a_grapheme_cluster(text: str, index: int) -> None:
    assert refusal(document(text), insert(index, "-")) == CLUSTER


def test_rule_13_empty_text_is_refused() -> None:
    assert refusal(blank(), insert(1, "")) == "Insert text requests must specify text to insert."


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("a\r\nb", ["a\n", "b\n"]),
        ("a\x00\x07\x0c\x1f\ue000\uf8ffb", ["ab\n"]),
        ("a\tb\x0bc", ["a\tb\x0bc\n"]),
        ("\r", ["\n"]),
    ],
)
def test_rule_14_what_docs_does_not_keep_is_dropped_before_counting(sent: str, kept: list[str]) -> None:
    state = document(sent)
    assert texts(state) == kept
    assert body(state)[-1]["endIndex"] == 1 + len("".join(kept))


def test_rule_15_text_takes_the_style_of_the_unit_before() -> None:
    state = document("ab", style_text(1, 2, {"bold": True}, "bold"), insert(2, "X"))
    assert runs(state) == [("aX", {"bold": True}), ("b\n", {})]


def test_rule_15_at_a_paragraph_start_text_takes_the_style_of_the_first_unit() -> None:
    state = document("ab", style_text(1, 2, {"bold": True}, "bold"), insert(1, "X"))
    assert runs(state) == [("Xa", {"bold": True}), ("b\n", {})]


@pytest.mark.parametrize("index", [2, 3])
def test_rule_15_a_link_is_not_inherited_but_its_looks_are(index: int) -> None:
    state = document(
        "ab", style_text(1, 3, {"link": {"url": "https://a.example"}}, "link"), insert(index, "X")
    )
    (style,) = [style for text, style in runs(state) if "X" in text]
    assert "link" not in style
    assert style["underline"] is True


def test_rule_15_an_emptied_paragraph_remembers_the_style_of_its_text() -> None:
    state = document("ab", style_text(1, 2, {"strikethrough": True}, "strikethrough"), delete(2, 3))
    emptied = run(state, delete(1, 2))
    assert runs(emptied) == [("\n", {})]
    assert runs(run(emptied, insert(1, "X"))) == [("X", {"strikethrough": True}), ("\n", {})]


def test_rule_15_a_newline_copies_paragraph_style_and_bullet() -> None:
    bullets = {"createParagraphBullets": {**span(1, 2), "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}}
    state = document(
        "ab", style_paragraph(1, 2, {"alignment": "CENTER"}, "alignment"), bullets, insert(2, "\n")
    )
    first, second = (element["paragraph"] for element in paragraphs(body(state)))
    assert first["bullet"] == second["bullet"]
    assert first["paragraphStyle"] == second["paragraphStyle"]


def test_a_split_heading_keeps_its_id_and_the_new_one_gets_its_own() -> None:
    state = document("ab", style_paragraph(1, 2, {"namedStyleType": "HEADING_1"}, "namedStyleType"))
    before = styles(state)[0]["headingId"]
    first, second = (style["headingId"] for style in styles(run(state, insert(2, "\n"))))
    assert first == before
    assert second != before


def test_rule_16_the_end_of_a_segment_is_before_its_last_newline() -> None:
    state = document("one\ntwo", {"insertText": {"endOfSegmentLocation": {}, "text": "!"}})
    assert texts(state) == ["one\n", "two!\n"]


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (2, 2, "The range should not be empty."),
        (3, 2, "The range should not be empty."),
        (13, 16, SEGMENT_NEWLINE),
        (14, 17, "Index 17 must be less than the end index of the referenced segment, 16."),
        (0, 2, "Cannot operate on the first section break in the document."),
        (2, 4, INVALID),
        (3, 4, INVALID),
        (4, 5, INVALID),
        (4, 12, INVALID),
        (3, 8, INVALID),
        (5, 12, INVALID),
        (6, 9, INVALID),
        (7, 9, INVALID),
        (8, 9, INVALID),
        (7, 11, INVALID),
        (12, 13, INVALID),
        (12, 14, INVALID),
        (1, 4, INVALID),
    ],
)
def test_rule_17_a_deletion_that_breaks_the_structure_is_refused(start: int, end: int, text: str) -> None:
    assert refusal(with_table(), delete(start, end)) == text


@pytest.mark.parametrize(
    ("start", "end", "left"),
    [
        (1, 3, ["\n", "x\n", "y\n", "cd\n"]),
        (7, 8, ["ab\n", "\n", "y\n", "cd\n"]),
        (13, 15, ["ab\n", "x\n", "y\n", "\n"]),
        (4, 13, ["ab\n", "cd\n"]),
        (4, 14, ["ab\n", "d\n"]),
        (3, 13, ["abcd\n"]),
        (1, 13, ["cd\n"]),
        (2, 14, ["ad\n"]),
    ],
)
def test_rule_18_a_table_goes_whole_and_text_around_it_goes_freely(
    start: int, end: int, left: list[str]
) -> None:
    assert texts(run(with_table(), delete(start, end))) == left


def headed() -> DocumentState:
    return document("ab\ncd", style_paragraph(1, 2, {"namedStyleType": "HEADING_1"}, "namedStyleType"))


def test_rule_19_of_merged_paragraphs_the_first_keeps_its_properties() -> None:
    state = run(headed(), delete(2, 5))
    assert (texts(state), styles(state)[0]["namedStyleType"]) == (["ad\n"], "HEADING_1")


def test_rule_19_the_survivor_can_be_switched() -> None:
    state = run(headed(), delete(2, 5), switches=Switches(merge_keeps="last"))
    assert (texts(state), styles(state)[0]["namedStyleType"]) == (["ad\n"], "NORMAL_TEXT")


def test_rule_19_deleting_a_whole_paragraph_leaves_the_next_as_it_was() -> None:
    state = run(headed(), delete(1, 4))
    assert (texts(state), styles(state)[0]["namedStyleType"]) == (["cd\n"], "NORMAL_TEXT")


def test_the_last_paragraph_goes_with_the_newline_before_it() -> None:
    assert texts(document("one\ntwo", delete(4, 8))) == ["one\n"]


def test_rule_20_deleting_pending_suggestions_breaks_google_down() -> None:
    state = from_markdown("a <!-- insert: b --> c", ids())
    with pytest.raises(RequestError) as refused:
        run(state, delete(3, 4))
    assert (refused.value.status, refused.value.full_message) == (500, "Internal error encountered.")


def test_rule_20_can_be_switched_off() -> None:
    state = from_markdown("a <!-- insert: b --> c", ids())
    working = Switches(suggestion_deletion_fails=False)
    assert texts(run(state, delete(3, 4), switches=working)) == ["a  c\n"]


def test_rule_20_does_not_concern_text_beside_a_suggestion() -> None:
    assert texts(run(from_markdown("a <!-- insert: b --> c", ids()), delete(1, 3))) == ["b c\n"]


def test_rule_21_a_placeholder_paragraph_cannot_be_deleted() -> None:
    capture = {"body": {"content": body(document("a\nX\nb"))}}
    capture["body"]["content"][2]["paragraph"]["elements"][0]["textRun"]["content"] = "\ue907\n"
    assert refusal(load_capture(capture, ids()), delete(3, 4)) == INVALID


@pytest.mark.parametrize(("start", "end"), [(2, 3), (1, 2)])
def test_rule_22_a_surrogate_pair_is_not_split(start: int, end: int) -> None:
    assert refusal(document("😀😀"), delete(start, end)) == INVALID


def test_rule_22_a_whole_emoji_goes() -> None:
    assert texts(document("😀a", delete(1, 3))) == ["a\n"]


def test_the_message_names_the_request_and_its_place() -> None:
    with pytest.raises(RequestError) as refused:
        run(blank(), insert(1, "ok"), insert(0, "x"))
    assert refused.value.full_message == f"Invalid requests[1].insertText: {OUTSIDE}"
