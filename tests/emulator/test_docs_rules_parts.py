"""Parts of rules 2 to 42 that are easily forgotten, each with the whole message."""

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
    paragraphs,
    read,
    run,
    span,
    style_paragraph,
    table_at,
    texts,
)
from tests.emulator.world import World
from tests.emulator.world import refusal as refused_over_http

from whoowes.emulator.docs import DocumentState, RequestError, apply_batch, load_capture
from whoowes.emulator.switches import Switches

INVALID = "Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range."
DISC = "BULLET_DISC_CIRCLE_SQUARE"


def refusal(state: DocumentState, *requests: Json) -> str:
    with pytest.raises(RequestError) as refused:
        run(state, *requests)
    return refused.value.full_message


def with_contents() -> DocumentState:
    """Return "a", a table of contents over [3, 8) that says "one", and "b"."""
    capture = read(document("a\nb"))
    content = capture["tabs"][0]["documentTab"]["body"]["content"]
    inner = read(document("one"))["tabs"][0]["documentTab"]["body"]["content"][1:]
    content.insert(2, {"tableOfContents": {"content": inner}})
    return load_capture(capture, ids())


RANGED: list[tuple[str, Json]] = [
    ("createNamedRange", {"name": "x"}),
    ("createParagraphBullets", {"bulletPreset": DISC}),
    ("deleteParagraphBullets", {}),
    ("insertComment", {"content": "Which one?"}),
    ("updateParagraphStyle", {"paragraphStyle": {"alignment": "END"}, "fields": "alignment"}),
    ("updateTextStyle", {"textStyle": {"bold": True}, "fields": "bold"}),
]


@pytest.mark.parametrize("edges", [(3, 4), (1, 3), (3, 5), (2, 3)])
@pytest.mark.parametrize(("kind", "more"), RANGED, ids=[kind for kind, _ in RANGED])
def test_rule_02_a_range_does_not_part_a_surrogate_pair(
    kind: str, more: Json, edges: tuple[int, int]
) -> None:
    state, enrolled = document("a😀b"), Switches(developer_preview=True)
    with pytest.raises(RequestError) as refused:
        run(state, {kind: {**span(*edges), **more}}, switches=enrolled)
    text = f"Invalid requests[0].{kind}: The range cannot split a surrogate pair."
    assert (refused.value.status, refused.value.full_message) == (400, text)
    run(state, {kind: {**span(2, 4), **more}}, switches=enrolled)


@pytest.mark.parametrize(("kind", "more"), RANGED, ids=[kind for kind, _ in RANGED])
def test_rule_02_a_range_in_a_cell_does_not_part_a_surrogate_pair(kind: str, more: Json) -> None:
    state = document("", table_at(1, 1, 1), insert(5, "😀"))
    with pytest.raises(RequestError) as refused:
        run(state, {kind: {**span(5, 6), **more}}, switches=Switches(developer_preview=True))
    assert refused.value.text == "The range cannot split a surrogate pair."


@pytest.mark.parametrize("edges", [(3, 4), (1, 3), (2, 3)])
def test_rule_02_neither_a_deletion_nor_an_insertion_parts_a_surrogate_pair(edges: tuple[int, int]) -> None:
    state = document("a😀b")
    assert refusal(state, delete(*edges)) == INVALID
    text = "Invalid requests[0].insertText: The insertion index cannot be within a grapheme cluster"
    assert refusal(state, insert(3, "x")) == text


def test_rule_03_level_0_of_a_list_is_not_written() -> None:
    bullets = {"createParagraphBullets": {**span(1, 4), "bulletPreset": DISC}}
    made = [one["paragraph"]["bullet"] for one in paragraphs(body(document("a\n\tb", bullets)))]
    assert [("nestingLevel" in bullet, bullet.get("nestingLevel")) for bullet in made] == [
        (False, None),
        (True, 1),
    ]


def test_rule_03_a_header_begins_without_a_start_index() -> None:
    state, (reply,) = apply_batch(blank(), [{"createHeader": {"type": "DEFAULT"}}], ids())
    header = read(state)["tabs"][0]["documentTab"]["headers"][reply["createHeader"]["headerId"]]
    element = header["content"][0]
    assert "startIndex" not in element
    assert "startIndex" not in element["paragraph"]["elements"][0]


@pytest.mark.parametrize("place", ["body", "header", "footnote", "cell"])
def test_rule_04_the_last_newline_of_a_segment_and_of_a_cell_stays(place: str) -> None:
    last = "Invalid requests[0].deleteContentRange: "
    last += "The range cannot include the newline character at the end of the segment."
    if place == "body":
        assert refusal(document("ab"), delete(2, 4)) == last
    elif place == "cell":
        assert refusal(document("", table_at(1, 1, 1), insert(5, "x")), delete(5, 7)) == INVALID
    else:
        request: Json = {"createHeader": {"type": "DEFAULT"}}
        if place == "footnote":
            request = {"createFootnote": at(1)}
        state, (reply,) = apply_batch(blank(), [request], ids())
        ((_, answer),) = reply.items()
        ((_, segment_id),) = answer.items()
        end = 1 if place == "header" else 2
        request = {"deleteContentRange": span(0, end, segmentId=segment_id)}
        assert refusal(state, request) == last


@pytest.mark.parametrize(
    "character",
    [*map(chr, range(9)), *map(chr, range(0x0C, 0x20)), "\ue000", "\ue907", "\uf8ff"],
    ids=lambda character: f"U+{ord(character):04X}",
)
def test_rule_14_each_stripped_character_is_dropped_with_reply_200(character: str) -> None:
    state, replies = apply_batch(blank(), [insert(1, f"a{character}b"), insert(3, "!")], ids())
    assert replies == [{}, {}]
    assert texts(state) == ["ab!\n"]


@pytest.mark.parametrize("character", ["\t", "\v", "\x7f", "\xa0", "\ud7ff", "\uf900"])
def test_rule_14_what_lies_beside_the_stripped_characters_stays(character: str) -> None:
    assert texts(document(f"a{character}b")) == [f"a{character}b\n"]


@pytest.mark.parametrize(("start", "end"), [(2, 3), (3, 4), (3, 5), (4, 8), (7, 8), (2, 4), (2, 5), (5, 9)])
def test_rule_17_a_table_of_contents_goes_whole_or_not_at_all(start: int, end: int) -> None:
    assert refusal(with_contents(), delete(start, end)) == INVALID


def test_rule_17_a_whole_table_of_contents_goes() -> None:
    state = with_contents()
    contents = next(element for element in body(state) if "tableOfContents" in element)
    assert (contents["startIndex"], contents["endIndex"]) == (3, 9)
    assert texts(run(state, delete(3, 9))) == ["a\n", "b\n"]


def test_rule_23_a_star_resets_what_is_not_given() -> None:
    state = document("ab", style_paragraph(1, 2, {"alignment": "END", "namedStyleType": "TITLE"}, "*"))
    state = run(state, style_paragraph(1, 2, {"alignment": "CENTER"}, "*"))
    (element,) = list(paragraphs(body(state)))
    assert element["paragraph"]["paragraphStyle"] == {
        "namedStyleType": "NORMAL_TEXT",
        "alignment": "CENTER",
        "direction": "LEFT_TO_RIGHT",
    }


@pytest.mark.parametrize(
    ("properties", "fields", "text"),
    [
        (
            {"width": {"magnitude": 4.9, "unit": "PT"}, "widthType": "FIXED_WIDTH"},
            "width,widthType",
            "Table column width must be at least 5 points.",
        ),
        (
            {"widthType": "FIXED_WIDTH"},
            "widthType",
            "A width must be specified for columns of FIXED_WIDTH.",
        ),
    ],
)
def test_rule_28_a_narrow_column_is_refused_in_these_words(properties: Json, fields: str, text: str) -> None:
    update = {"tableStartLocation": {"index": 2}, "tableColumnProperties": properties, "fields": fields}
    request = {"updateTableColumnProperties": update}
    assert refusal(document("", table_at(1, 1, 1)), request) == (
        f"Invalid requests[0].updateTableColumnProperties: {text}"
    )


def test_rule_28_cells_are_named_by_one_of_two_fields() -> None:
    style: Json = {"tableCellStyle": {}, "fields": "*"}
    text = (
        "Invalid requests[0].updateTableCellStyle: Either tableRange or tableStartLocation must be specified."
    )
    assert refusal(document("", table_at(1, 1, 1)), {"updateTableCellStyle": style}) == text


@pytest.mark.parametrize("name", ["", "n" * 257, "😀" * 129])
def test_rule_32_a_name_that_is_too_long_or_empty_is_refused_in_these_words(name: str) -> None:
    request = {"createNamedRange": {"name": name, **span(1, 2)}}
    assert refusal(document("abc"), request) == (
        "Invalid requests[0].createNamedRange: "
        "The name of a named range must have between 1 and 256 characters."
    )


@pytest.mark.parametrize("before", range(4))
def test_rule_36_the_message_names_the_request_that_failed(before: int) -> None:
    requests = [insert(1, "ab")] * before
    end = 2 * before + 2
    text = f"Index {end} must be less than the end index of the referenced segment, {end}."
    message = f"Invalid requests[{before}].insertText: {text}"
    assert refusal(blank(), *requests, insert(end, "x"), insert(0, "y")) == message


def test_rule_37_only_kinds_that_make_something_reply() -> None:
    requests: list[Json] = [
        insert(1, "ab"),
        {"createNamedRange": {"name": "x", **span(1, 2)}},
        {"createHeader": {"type": "DEFAULT"}},
        {"createFooter": {"type": "DEFAULT"}},
        {"createFootnote": at(1)},
        {"addDocumentTab": {"tabProperties": {}}},
        {"replaceAllText": {"containsText": {"text": "b"}, "replaceText": "c"}},
        {"insertPerson": {**at(1), "personProperties": {"email": "sue@acme.example"}}},
        {"insertDate": {**at(1), "dateElementProperties": {"timestamp": "2026-03-04T12:00:00Z"}}},
        table_at(1, 1, 1),
        {"insertTableRow": cell(2, 0, 0)},
        {"insertSectionBreak": {**at(1), "sectionType": "CONTINUOUS"}},
    ]
    _, replies = apply_batch(blank(), requests, ids())
    assert [list(reply) for reply in replies] == [
        [],
        ["createNamedRange"],
        ["createHeader"],
        ["createFooter"],
        ["createFootnote"],
        ["addDocumentTab"],
        ["replaceAllText"],
        [],
        [],
        [],
        [],
        [],
    ]


@pytest.mark.parametrize(
    ("control", "error"),
    [
        (
            {"requiredRevisionId": "x", "targetRevisionId": "y"},
            (
                400,
                "INVALID_ARGUMENT",
                (
                    "Invalid value at 'write_control' (oneof), oneof field 'control' is already set. "
                    "Cannot set 'targetRevisionId'"
                ),
            ),
        ),
        (
            {"targetRevisionId": "y"},
            (
                501,
                "UNIMPLEMENTED",
                "The emulator does not implement writeControl.targetRevisionId. Nothing was done.",
            ),
        ),
        ({"writeMode": "SUGGEST"}, (400, "INVALID_ARGUMENT", "Unsupported WriteControl mode.")),
    ],
)
def test_rule_40_and_41_write_control_fails_in_these_words(
    world: World, control: Json, error: tuple[int, str, str]
) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    before = apis.read(page)
    call = apis.docs.documents().batchUpdate(
        documentId=page, body={"requests": [insert(1, "a")], "writeControl": control}
    )
    found = refused_over_http(call)
    assert (found["code"], found["status"], found["message"]) == error
    assert apis.read(page) == before
