"""Rules 31 to 46 of the fact sheet that concern documents: ranges, replacing, batches, tabs, views."""

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
    paragraphs,
    read,
    run,
    runs,
    span,
    style_paragraph,
    style_text,
    styles,
    table_at,
    text_of,
    texts,
)

from whoowes.emulator.convert import from_markdown
from whoowes.emulator.docs import (
    DocumentState,
    RequestError,
    ViewRefusedError,
    apply_batch,
    load_capture,
    new_document,
    view,
)


def name_range(start: int, end: int, name: str = "region") -> Json:
    return {"createNamedRange": {"name": name, **span(start, end)}}


def replies_of(state: DocumentState, *requests: Json) -> list[Json]:
    return apply_batch(state, list(requests), ids())[1]


def refusal(state: DocumentState, request: Json) -> str:
    with pytest.raises(RequestError) as refused:
        run(state, request)
    return refused.value.text


def two_tabs() -> tuple[DocumentState, str]:
    """Return a document with "one" in the first tab and "one two" in the second, and the second's id."""
    state, replies = apply_batch(
        document("one"), [{"addDocumentTab": {"tabProperties": {"title": "Two"}}}], ids()
    )
    tab_id = replies[0]["addDocumentTab"]["tabProperties"]["tabId"]
    return run(state, {"insertText": {**at(1, tabId=tab_id), "text": "one two"}}), tab_id


def tab_texts(state: DocumentState) -> list[str]:
    return [
        "".join(text_of(element) for element in paragraphs(tab["documentTab"]["body"]["content"]))
        for tab in read(state)["tabs"]
    ]


@pytest.mark.parametrize(
    ("edit", "moved"),
    [
        (insert(2, "XY"), (6, 9)),
        (insert(4, "XY"), (6, 9)),
        (insert(5, "XY"), (4, 9)),
        (insert(7, "XY"), (4, 7)),
        (insert(9, "XY"), (4, 7)),
        (delete(1, 3), (2, 5)),
        (delete(3, 5), (3, 5)),
        (delete(5, 6), (4, 6)),
        (delete(6, 9), (4, 6)),
        (delete(8, 9), (4, 7)),
        (style_text(1, 9, {"bold": True}, "bold"), (4, 7)),
        (table_at(5, 1, 1), (4, 13)),
        (table_at(4, 1, 1), (10, 13)),
    ],
)
def test_rule_31_a_named_range_moves_with_its_text(edit: Json, moved: tuple[int, int]) -> None:
    assert named(document("abcdefghij", name_range(4, 7), edit)) == {"region": [moved]}


@pytest.mark.parametrize("edit", [delete(4, 7), delete(3, 8)])
def test_rule_31_a_range_whose_text_is_gone_is_gone(edit: Json) -> None:
    assert named(document("abcdefghij", name_range(4, 7), edit)) == {}


@pytest.mark.parametrize(
    ("edit", "end"),
    [
        ({"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}}, 15 + 5),
        ({"insertTableColumn": {**cell(2, 0, 0), "insertRight": True}}, 15 + 4),
        ({"deleteTableRow": cell(2, 1, 0)}, 15 - 5),
        ({"deleteTableColumn": cell(2, 0, 1)}, 15 - 4),
    ],
)
def test_rule_31_a_range_over_a_table_grows_and_shrinks_with_it(edit: Json, end: int) -> None:
    state = document("", table_at(1, 2, 2), name_range(1, 15))
    assert named(run(state, edit)) == {"region": [(1, end)]}


def test_rule_31_leading_tabs_removed_by_bullets_move_ranges() -> None:
    bullets = {"createParagraphBullets": {**span(1, 6), "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}}
    assert named(document("\ta\n\tbc", name_range(5, 7), bullets)) == {"region": [(3, 5)]}


def test_rule_32_a_name_or_an_id_must_be_given() -> None:
    assert refusal(blank(), {"deleteNamedRange": {}}) == "ID or name for named range must be set"


def test_rule_32_all_ranges_of_a_name_go_together() -> None:
    state = document("abcdef", name_range(1, 3), name_range(4, 6), name_range(1, 2, "other"))
    assert list(named(run(state, {"deleteNamedRange": {"name": "region"}}))) == ["other"]


def test_rule_32_an_id_deletes_one_range_and_must_exist() -> None:
    state, replies = apply_batch(document("abcdef"), [name_range(1, 3), name_range(4, 6)], ids())
    range_id = replies[0]["createNamedRange"]["namedRangeId"]
    left = run(state, {"deleteNamedRange": {"namedRangeId": range_id}})
    assert named(left) == {"region": [(4, 6)]}
    assert range_id in refusal(left, {"deleteNamedRange": {"namedRangeId": range_id}})


@pytest.mark.parametrize("name", ["", "n" * 257, "😀" * 129])
def test_rule_32_a_name_has_1_to_256_units(name: str) -> None:
    refusal(document("abc"), name_range(1, 2, name))


def test_rule_33_replacing_reaches_all_tabs_and_inserting_the_first() -> None:
    state, _ = two_tabs()
    replaced = {"replaceAllText": {"containsText": {"text": "one"}, "replaceText": "1"}}
    assert tab_texts(run(state, replaced, insert(1, ">"))) == [">1\n", "1 two\n"]


def test_rule_33_a_tabs_criterion_narrows_replacing() -> None:
    state, tab_id = two_tabs()
    request = {"containsText": {"text": "one"}, "replaceText": "1", "tabsCriteria": {"tabIds": [tab_id]}}
    assert tab_texts(run(state, {"replaceAllText": request})) == ["one\n", "1 two\n"]


@pytest.mark.parametrize(
    ("criteria", "count", "left"),
    [
        ({"text": "ab"}, 3, ["-x-\n", "-\n"]),
        ({"text": "ab", "matchCase": True}, 2, ["-xAB\n", "-\n"]),
        ({"text": "a.", "searchByRegex": True, "matchCase": True}, 2, ["-xAB\n", "-\n"]),
        ({"text": "none"}, 0, ["abxAB\n", "ab\n"]),
    ],
)
def test_rule_34_replacements_are_counted(criteria: Json, count: int, left: list[str]) -> None:
    requests = [{"replaceAllText": {"containsText": criteria, "replaceText": "-"}}]
    state, replies = apply_batch(document("abxAB\nab"), requests, ids())
    assert replies[0]["replaceAllText"].get("occurrencesChanged", 0) == count
    assert texts(state) == left


def test_rule_34_a_replacement_takes_the_style_of_the_first_replaced_unit() -> None:
    replaced = {"replaceAllText": {"containsText": {"text": "bc"}, "replaceText": "X"}}
    state = document("abcd", style_text(2, 3, {"bold": True}, "bold"), replaced)
    assert runs(state) == [("a", {}), ("X", {"bold": True}), ("d\n", {})]


def test_rule_34_a_match_does_not_reach_over_a_chip_or_a_paragraph() -> None:
    person = {"insertPerson": {**at(2), "personProperties": {"email": "sue@acme.example"}}}
    for text in ("ab", "b\nc"):
        request = {"replaceAllText": {"containsText": {"text": text}, "replaceText": "-"}}
        assert texts(document("ab\nc", person, request)) == ["a*b\n", "c\n"]


def test_rule_34_the_newline_before_a_table_is_not_replaced() -> None:
    state = document(
        "ab", table_at(3, 1, 1), {"replaceAllText": {"containsText": {"text": "b\n"}, "replaceText": ""}}
    )
    assert texts(state) == ["ab\n", "\n", "\n"]


def test_rule_35_a_failing_request_leaves_everything_as_it_was() -> None:
    state = document("abc", name_range(1, 3))
    before = state.copy()
    with pytest.raises(RequestError):
        run(
            state,
            insert(1, "x"),
            table_at(2, 2, 2),
            style_paragraph(1, 2, {"namedStyleType": "TITLE"}, "*"),
            insert(0, "x"),
        )
    assert state == before


def test_rule_35_a_batch_that_succeeds_leaves_the_old_state_alone_too() -> None:
    state = document("abc", table_at(1, 1, 1))
    before = state.copy()
    run(state, insert(5, "x"), style_text(1, 6, {"bold": True}, "bold"), {"deleteTableRow": cell(2, 0, 0)})
    assert state == before


def test_rule_36_a_request_sees_what_the_ones_before_did() -> None:
    assert texts(document("", insert(1, "ab"), insert(3, "cd"), delete(1, 2))) == ["bcd\n"]


def test_rule_37_replies_are_one_per_request() -> None:
    requests = [insert(1, "ab"), name_range(1, 2), table_at(1, 1, 1)]
    replies = replies_of(blank(), *requests)
    assert (replies[0], list(replies[1]), replies[2]) == ({}, ["createNamedRange"], {})


@pytest.mark.parametrize(
    "request_", [{}, {"insertComment": {}}, {"acceptSuggestion": {}}, {"insertDropdown": {}}]
)
def test_rule_41_and_42_preview_requests_count_as_none(request_: Json) -> None:
    with pytest.raises(RequestError) as refused:
        run(blank(), request_)
    assert refused.value.full_message == "Invalid requests[0]: No request set."


def test_two_kinds_in_one_request_are_refused() -> None:
    assert "oneof" in refusal(blank(), {**insert(1, "a"), **delete(1, 2)})


@pytest.mark.parametrize("kind", ["insertInlineImage", "replaceImage"])
def test_rule_73_what_is_not_built_is_refused_loudly(kind: str) -> None:
    with pytest.raises(RequestError) as refused:
        run(blank(), {kind: {}})
    assert refused.value.status == 501
    assert "NOT IMPLEMENTED BY THE EMULATOR" in refused.value.full_message


def test_a_new_tab_is_empty_and_its_properties_come_back() -> None:
    state, tab_id = two_tabs()
    first, second = read(state)["tabs"]
    assert first["tabProperties"]["title"] == "Tab 1"
    assert second["tabProperties"] == {"tabId": tab_id, "title": "Two", "index": 1}


def test_tabs_nest_three_levels_deep_at_most() -> None:
    state, parent = blank(), "t.0"
    for level in (1, 2):
        request = {"addDocumentTab": {"tabProperties": {"title": f"Level {level}", "parentTabId": parent}}}
        state, replies = apply_batch(state, [request], ids())
        properties = replies[0]["addDocumentTab"]["tabProperties"]
        assert (properties["nestingLevel"], properties["parentTabId"]) == (level, parent)
        parent = properties["tabId"]
    refusal(state, {"addDocumentTab": {"tabProperties": {"title": "Too deep", "parentTabId": parent}}})


def test_a_tab_title_is_used_once() -> None:
    state, _ = two_tabs()
    assert "Two" in refusal(state, {"addDocumentTab": {"tabProperties": {"title": "Two"}}})


def test_a_tab_is_renamed_and_moved() -> None:
    state, tab_id = two_tabs()
    update = {"tabProperties": {"tabId": tab_id, "title": "First now", "index": 0}, "fields": "title,index"}
    tabs = read(run(state, {"updateDocumentTabProperties": update}))["tabs"]
    assert [(tab["tabProperties"]["title"], tab["tabProperties"]["index"]) for tab in tabs] == [
        ("First now", 0),
        ("Tab 1", 1),
    ]


def test_rule_44_without_tabs_the_first_one_is_shown_alone() -> None:
    state, _ = two_tabs()
    legacy = view(state, include_tabs=False, suggestions_mode="", can_edit=True)
    assert text_of(legacy["body"]["content"][1]) == "one\n"
    assert "tabs" not in legacy
    assert set(view(state, include_tabs=True, suggestions_mode="", can_edit=True)) == {
        "tabs",
        "suggestionsViewMode",
    }


def test_rule_44_a_heading_link_reads_the_old_way_without_tabs() -> None:
    state = document("ab\ncd", style_paragraph(1, 2, {"namedStyleType": "HEADING_1"}, "namedStyleType"))
    heading = styles(state)[0]["headingId"]
    state = run(state, style_text(4, 6, {"link": {"heading": {"id": heading}}}, "link"))
    legacy = view(state, include_tabs=False, suggestions_mode="", can_edit=True)["body"]["content"][2]
    assert legacy["paragraph"]["elements"][0]["textRun"]["textStyle"]["link"] == {"headingId": heading}


SUGGESTED = "a <!-- insert: new --><!-- delete: old --> z"


@pytest.mark.parametrize(
    ("mode", "text"),
    [
        ("", "a newold z\n"),
        ("SUGGESTIONS_INLINE", "a newold z\n"),
        ("PREVIEW_WITHOUT_SUGGESTIONS", "a old z\n"),
        ("PREVIEW_SUGGESTIONS_ACCEPTED", "a new z\n"),
    ],
)
def test_rule_46_previews_are_shorter_and_consistent(mode: str, text: str) -> None:
    state = from_markdown(SUGGESTED, ids())
    assert texts(state, mode) == [text]
    assert body(state, mode)[-1]["endIndex"] == 1 + len(text)


def test_rule_46_previews_carry_no_mark_of_suggestions() -> None:
    shown = str(read(from_markdown(SUGGESTED, ids()), "PREVIEW_WITHOUT_SUGGESTIONS"))
    assert "suggested" not in shown


def test_rule_46_named_ranges_are_given_in_the_preview_s_own_indices() -> None:
    state = run(from_markdown(SUGGESTED, ids()), name_range(9, 11))
    shown = read(state, "PREVIEW_WITHOUT_SUGGESTIONS")["tabs"][0]["documentTab"]["namedRanges"]["region"]
    assert shown["namedRanges"][0]["ranges"] == [{"startIndex": 6, "endIndex": 8}]


def test_rule_46_a_reader_sees_no_suggestions_and_may_not_ask_for_them() -> None:
    state = from_markdown(SUGGESTED, ids())
    default = view(state, include_tabs=True, suggestions_mode="", can_edit=False)
    assert default["suggestionsViewMode"] == "PREVIEW_WITHOUT_SUGGESTIONS"
    for mode in ("SUGGESTIONS_INLINE", "PREVIEW_SUGGESTIONS_ACCEPTED"):
        with pytest.raises(ViewRefusedError):
            view(state, include_tabs=True, suggestions_mode=mode, can_edit=False)


def suggested_paragraphs() -> DocumentState:
    """Return three paragraphs, the second of them suggested as a whole, newline included."""
    capture = {"body": {"content": body(document("one\ntwo\nthree"))}}
    capture["body"]["content"][2]["paragraph"]["elements"][0]["textRun"]["suggestedInsertionIds"] = [
        "suggest.1"
    ]
    return load_capture(capture, ids())


@pytest.mark.parametrize(
    ("mode", "left"),
    [
        ("PREVIEW_WITHOUT_SUGGESTIONS", ["one\n", "three\n"]),
        ("PREVIEW_SUGGESTIONS_ACCEPTED", ["one\n", "two\n", "three\n"]),
    ],
)
def test_rule_46_a_suggested_paragraph_comes_and_goes_whole(mode: str, left: list[str]) -> None:
    assert texts(suggested_paragraphs(), mode) == left


def test_rule_46_an_accepted_style_is_the_style() -> None:
    capture = {"body": {"content": body(document("ab"))}}
    change = {
        "textStyle": {"bold": True},
        "textStyleSuggestionState": {"boldSuggested": True, "italicSuggested": True},
    }
    textrun = capture["body"]["content"][1]["paragraph"]["elements"][0]["textRun"]
    textrun |= {"textStyle": {"italic": True}, "suggestedTextStyleChanges": {"suggest.1": change}}
    state = load_capture(capture, ids())
    shown = body(state, "PREVIEW_SUGGESTIONS_ACCEPTED")[1]["paragraph"]["elements"][0]["textRun"]
    assert shown == {"content": "ab\n", "textStyle": {"bold": True}}


def test_rule_46_a_suggested_row_is_not_there_yet() -> None:
    capture = {"body": {"content": body(document("", table_at(1, 2, 1), insert(8, "new"), insert(5, "old")))}}
    capture["body"]["content"][2]["table"]["tableRows"][1]["suggestedInsertionIds"] = ["suggest.1"]
    state = load_capture(capture, ids())
    assert texts(state, "PREVIEW_WITHOUT_SUGGESTIONS") == ["\n", "old\n", "\n"]
    assert body(state, "PREVIEW_WITHOUT_SUGGESTIONS")[2]["table"]["rows"] == 1


def test_the_title_is_not_the_engine_s_business() -> None:
    shown = view(new_document("Secret", ids()), include_tabs=True, suggestions_mode="", can_edit=True)
    assert "Secret" not in str(shown)
