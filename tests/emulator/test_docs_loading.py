"""What the engine does with captured elements it does not understand, and with old shapes."""

from tests.emulator.docs_making import Json, body, document, ids, insert, named, read, run

from whoowes.emulator.docs import DocumentState, load_capture, view


def capture_of(*elements: Json) -> Json:
    newline = {"textRun": {"content": "\n", "textStyle": {}}}
    paragraph = {"elements": [*elements, newline], "paragraphStyle": {"namedStyleType": "NORMAL_TEXT"}}
    return {"body": {"content": [{"sectionBreak": {}}, {"paragraph": paragraph}]}}


def loaded(*elements: Json) -> DocumentState:
    return load_capture(capture_of(*elements), ids())


def test_an_equation_keeps_the_width_it_was_captured_with() -> None:
    state = loaded({"startIndex": 1, "endIndex": 8, "equation": {}})
    parts = body(run(state, insert(1, "ab")))[1]["paragraph"]["elements"]
    assert [(part["startIndex"], part["endIndex"]) for part in parts] == [(1, 3), (3, 10), (10, 11)]


def test_an_element_without_content_takes_one_index_and_comes_back_bare() -> None:
    parts = body(loaded({"startIndex": 1, "endIndex": 2}))[1]["paragraph"]["elements"]
    assert parts[0] == {"startIndex": 1, "endIndex": 2}


def test_unknown_fields_survive_edits() -> None:
    capture = capture_of({"textRun": {"content": "a", "textStyle": {"glow": 3}, "future": {"x": [1]}}})
    capture |= {"weather": [{"id": "c1"}], "lists": {"kix.l": {"unheard": True}}}
    state = run(load_capture(capture, ids()), insert(2, "b"))
    shown = read(state)
    assert shown["weather"] == [{"id": "c1"}]
    assert shown["tabs"][0]["documentTab"]["lists"] == {"kix.l": {"unheard": True}}
    first = body(state)[1]["paragraph"]["elements"][0]["textRun"]
    assert first == {"content": "a", "textStyle": {"glow": 3}, "future": {"x": [1]}}


def test_a_table_of_contents_has_an_opener_and_a_closer() -> None:
    inside = {
        "paragraph": {"elements": [{"textRun": {"content": "One\n", "textStyle": {}}}], "paragraphStyle": {}}
    }
    capture = capture_of()
    capture["body"]["content"].insert(2, {"tableOfContents": {"content": [inside]}})
    capture["body"]["content"].append(capture_of()["body"]["content"][1])
    contents = body(load_capture(capture, ids()))[2]
    assert (contents["startIndex"], contents["endIndex"]) == (2, 8)
    assert contents["tableOfContents"]["content"][0]["startIndex"] == 3


def test_a_legacy_link_to_a_heading_reads_both_ways() -> None:
    link = {"link": {"headingId": "h.x"}}
    state = loaded({"textRun": {"content": "see", "textStyle": link}})
    with_tabs = body(state)[1]["paragraph"]["elements"][0]["textRun"]["textStyle"]
    assert with_tabs == {"link": {"heading": {"id": "h.x", "tabId": "t.0"}}}
    legacy = view(state, include_tabs=False, suggestions_mode="", can_edit=True)
    assert legacy["body"]["content"][1]["paragraph"]["elements"][0]["textRun"]["textStyle"] == link


def test_a_named_range_that_begins_at_0_moves_and_is_shown_without_its_start() -> None:
    ranges = {
        "x": {
            "name": "x",
            "namedRanges": [{"namedRangeId": "kix.r", "name": "x", "ranges": [{"endIndex": 2}]}],
        }
    }
    state = load_capture({"body": {"content": body(document("abc"))}, "namedRanges": ranges}, ids())
    assert named(run(state, insert(1, "--"))) == {"x": [(0, 4)]}
    assert read(state)["tabs"][0]["documentTab"]["namedRanges"] == ranges
