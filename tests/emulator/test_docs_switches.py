"""Each position of the switches that concern Docs: what sources tell differently, or nobody has measured."""

import json
from typing import Any

import pytest
from tests.emulator.docs_making import (
    Json,
    body,
    cell,
    delete,
    document,
    ids,
    insert,
    named,
    only_table,
    paragraphs,
    read,
    run,
    runs,
    span,
    style_text,
    table_at,
    texts,
)
from tests.emulator.world import World, refusal

from whoowes.emulator import Switches
from whoowes.emulator.docs import DocumentState, RequestError, apply_batch, fragmented

FAMILY = "👩\u200d👧"
FRAGMENTED = Switches(runs="fragmented")
LIMIT = "Request payload size exceeds the limit: 10485760 bytes."


def name_range(start: int, end: int) -> Json:
    return {"createNamedRange": {"name": "x", **span(start, end)}}


@pytest.mark.parametrize("index", [2, 3, 4, 5])
def test_rule_12_an_insertion_inside_a_character_is_moved_by_switch(index: int) -> None:
    state = document(FAMILY)
    with pytest.raises(RequestError) as refused:
        run(state, insert(index, "x"))
    assert refused.value.full_message == (
        "Invalid requests[0].insertText: The insertion index cannot be within a grapheme cluster"
    )
    assert texts(run(state, insert(index, "x"), switches=Switches(grapheme_insertion="moved"))) == [
        f"x{FAMILY}\n"
    ]


@pytest.mark.parametrize(("position", "left"), [("kept", "a\vb\n"), ("dropped", "ab\n")])
def test_rule_14_a_vertical_tab_is_kept_or_dropped(position: Any, left: str) -> None:  # noqa: ANN401 - a literal
    switches = Switches(vertical_tab=position)
    assert texts(run(document(""), insert(1, "a\vb"), switches=switches)) == [left]
    replaced = {"replaceAllText": {"containsText": {"text": "o"}, "replaceText": "a\vb"}}
    assert texts(run(document("o"), replaced, switches=switches)) == [left]


@pytest.mark.parametrize(("position", "left"), [("keeps-nesting", 36), ("removes-indents", None)])
def test_deleted_bullets_keep_their_nesting_or_lose_it(position: Any, left: int | None) -> None:  # noqa: ANN401 - a literal
    bullets = {"createParagraphBullets": {**span(1, 2), "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}}
    state = document("\ta", bullets)
    state = run(state, {"deleteParagraphBullets": span(1, 2)}, switches=Switches(bullet_removal=position))
    (element,) = list(paragraphs(body(state)))
    assert element["paragraph"]["paragraphStyle"].get("indentStart", {}).get("magnitude") == left


@pytest.mark.parametrize(("position", "style"), [("remembers", {"bold": True}), ("forgets", {})])
def test_rule_15_an_emptied_paragraph_remembers_or_forgets(position: Any, style: Json) -> None:  # noqa: ANN401 - a literal
    state = document("ab", style_text(1, 2, {"bold": True}, "bold"), style_text(2, 3, {"bold": True}, "bold"))
    state = run(state, style_text(3, 4, {}, "bold"))
    edit = [delete(1, 3), insert(1, "x")]
    assert runs(run(state, *edit, switches=Switches(emptied_paragraph=position)))[0][1] == style


@pytest.mark.parametrize(
    "request_", [{"deleteTableRow": cell(3, 0, 0)}, {"deleteTableColumn": cell(3, 0, 0)}, delete(3, 8)]
)
@pytest.mark.parametrize(("position", "left"), [("keeps-paragraphs", 2), ("merges-paragraphs", 1)])
def test_rule_07_the_paragraphs_around_a_deleted_table_stay_two_or_merge(
    position: Any,  # noqa: ANN401 - a literal
    left: int,
    request_: Json,
) -> None:
    state = document("ab", table_at(2, 1, 1), insert(6, "c"))
    assert only_table(state)["startIndex"] == 3
    request_ = delete(3, only_table(state)["endIndex"]) if "deleteContentRange" in request_ else request_
    after = texts(run(state, request_, switches=Switches(table_deletion=position)))
    assert after == (["a\n", "b\n"] if left == 2 else ["ab\n"])


def test_rule_31_a_range_whose_text_is_gone_goes_or_stays_empty() -> None:
    state = document("abcdef", name_range(3, 5))
    assert named(run(state, delete(2, 6))) == {}
    stays = Switches(emptied_named_range="stays")
    emptied = run(state, delete(2, 6), switches=stays)
    assert named(emptied) == {"x": [(2, 2)]}
    assert named(run(emptied, insert(2, "Z"), switches=stays)) == {"x": [(3, 3)]}
    filled = {"replaceNamedRangeContent": {"namedRangeName": "x", "text": "Z"}}
    assert named(run(emptied, filled, switches=stays)) == {"x": [(2, 3)]}


def test_rule_27_more_pinned_rows_than_there_are_are_refused_or_all() -> None:
    state = document("", table_at(1, 2, 1))
    pin = {"pinTableHeaderRows": {"tableStartLocation": {"index": 2}, "pinnedHeaderRowsCount": 3}}
    with pytest.raises(RequestError) as refused:
        run(state, pin)
    assert refused.value.text == "Cannot pin 3 header rows of a table with 2 rows."
    pinned = only_table(run(state, pin, switches=Switches(pin_beyond_table="pins-all")))
    assert [row["tableRowStyle"]["tableHeader"] for row in pinned["table"]["tableRows"]] == [True, True]


def joined(state: DocumentState) -> list[tuple[str, Json]]:
    """Return the runs of a document, equal neighbours made one."""
    found: list[tuple[str, Json]] = []
    for text, style in runs(state):
        if found and found[-1][1] == style:
            found[-1] = (found[-1][0] + text, style)
        else:
            found.append((text, style))
    return found


WRITES = [
    insert(1, f"first line {FAMILY}😀 of text\nsecond"),
    style_text(3, 9, {"bold": True}, "bold"),
    table_at(7, 2, 2),
    insert(11, "in a cell"),
    name_range(2, 6),
    style_text(3, 6, {}, "bold"),
]


def test_rule_25_a_fragmented_document_is_equal_but_for_run_boundaries() -> None:
    whole, parted = run(document(""), *WRITES), run(document(""), *WRITES, switches=FRAGMENTED)
    assert texts(parted) == texts(whole)
    assert joined(parted) == joined(whole)
    assert named(parted) == named(whole)
    assert len(runs(parted)) > len(runs(whole))
    assert all(text == "\n" or "\n" not in text for text, _ in runs(parted))
    assert [element["endIndex"] for element in body(parted)] == [
        element["endIndex"] for element in body(whole)
    ]


def test_rule_25_fragments_are_joined_runs_of_one_style_and_have_their_own_indices() -> None:
    state = run(document(""), insert(1, "abcdefgh"), switches=FRAGMENTED)
    assert runs(state) == [("abcde", {}), ("fgh", {}), ("\n", {})]
    parts = body(state)[1]["paragraph"]["elements"]
    assert [(part["startIndex"], part["endIndex"]) for part in parts] == [(1, 6), (6, 9), (9, 10)]


def test_rule_25_a_document_is_fragmented_on_reading_too() -> None:
    capture = read(run(document(""), *WRITES))
    parted = fragmented(capture)
    assert parted != capture
    assert fragmented(parted) == parted


def test_rule_25_over_http_a_note_that_nobody_wrote_to_is_fragmented(world: World) -> None:
    markdown = "A long paragraph with **bold words** in it\n"
    note = world.control("POST", "/emulator/files", {"path": "Note", "markdown": markdown})["id"]
    whole = world.sign_in().read(note)
    world.server.emulator.workspace.switches = FRAGMENTED
    apis = world.sign_in()
    assert apis.read(note) == fragmented(whole) != whole
    apis.write(note, [insert(3, "typed by a client")])
    parted = apis.read(note)
    assert fragmented(parted) == parted
    assert "typed by a client" in str(world.control("GET", f"/emulator/documents/{note}"))
    assert "typed by a client" not in str(parted)


IDLE: list[Json] = [
    {"deleteNamedRange": {"name": "nobody"}},
    {"replaceNamedRangeContent": {"namedRangeName": "nobody", "text": "x"}},
    {"replaceAllText": {"containsText": {"text": "nowhere"}, "replaceText": "x"}},
    style_text(1, 2, {}, "bold"),
]


@pytest.mark.parametrize("request_", IDLE, ids=lambda request: next(iter(request)))
@pytest.mark.parametrize("moves", [True, False])
def test_rule_39_a_batch_that_changes_nothing_is_a_new_revision_by_switch(
    world: World, request_: Json, *, moves: bool
) -> None:
    world.server.reset(switches=Switches(idle_batch_moves_revision=moves))
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    apis.type(page, "typed")
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:10:00Z"})
    start = apis.drive.changes().getStartPageToken().execute()

    def seen() -> tuple[str, Json]:
        found = apis.drive.files().get(fileId=page, fields="version,modifiedTime").execute()
        return apis.read(page)["revisionId"], found

    before = seen()
    answer = apis.write(page, [request_], requiredRevisionId=before[0])
    (revision, file), changes = seen(), apis.drive.changes().list(pageToken=start["startPageToken"]).execute()
    assert answer["writeControl"]["requiredRevisionId"] == revision
    assert (revision != before[0]) == moves
    assert (file["version"] != before[1]["version"]) == moves
    assert (file["modifiedTime"] != before[1]["modifiedTime"]) == moves
    assert bool(changes["changes"]) == moves


def test_rule_39_a_batch_that_changes_only_a_comment_is_never_idle(world: World) -> None:
    world.server.reset(switches=Switches(idle_batch_moves_revision=False, developer_preview=True))
    apis = world.sign_in()
    page = apis.make("Page")
    apis.type(page, "typed")
    thread = apis.drive.comments().create(fileId=page, body={"content": "?"}, fields="id").execute()
    path, header = f"/v1/documents/{page}:batchUpdate", {"Authorization": f"Bearer {apis.credentials.token}"}
    reply = {"addCommentReply": {"commentId": thread["id"], "post": {"content": "Yes"}}}
    before = apis.read(page)["revisionId"]
    status, text = world.raw("POST", path, json.dumps({"requests": [reply]}), header)
    assert status == 200, text
    assert apis.read(page)["revisionId"] != before


@pytest.mark.parametrize("status", ["INVALID_ARGUMENT", "FAILED_PRECONDITION"])
def test_rule_38_a_stale_revision_has_the_status_of_the_switch(world: World, status: Any) -> None:  # noqa: ANN401 - a literal
    world.server.reset(switches=Switches(stale_revision_status=status))
    apis = world.sign_in()
    page = apis.make("Page")
    control = {"requests": [insert(1, "a")], "writeControl": {"requiredRevisionId": "old"}}
    assert refusal(apis.docs.documents().batchUpdate(documentId=page, body=control)) == {
        "code": 400,
        "message": "The required revision ID 'old' does not match the latest revision.",
        "status": status,
    }


def test_rule_41_suggesting_edits_directly_by_switch(world: World) -> None:
    world.server.reset(switches=Switches(suggest_mode="edits-directly"))
    apis = world.sign_in()
    page = apis.make("Page")
    assert apis.write(page, [insert(1, "typed")], writeMode="SUGGEST")["replies"] == [{}]
    text = apis.read(page)["body"]["content"][1]["paragraph"]["elements"][0]["textRun"]
    assert text == {"content": "typed\n", "textStyle": {}}


def test_rule_42_an_empty_batch_is_refused_by_switch(world: World) -> None:
    world.server.reset(switches=Switches(empty_batch="refused"))
    apis = world.sign_in()
    error = refusal(apis.docs.documents().batchUpdate(documentId=apis.make("Page"), body={"requests": []}))
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert error["message"] == "Must specify at least one request."


@pytest.mark.parametrize(("most", "fails"), [(0, False), (3, True), (4, False)])
def test_a_batch_has_as_many_requests_as_the_switch_allows(world: World, *, most: int, fails: bool) -> None:
    world.server.reset(switches=Switches(max_batch_requests=most))
    apis = world.sign_in()
    page = apis.make("Page")
    requests = [insert(1, letter) for letter in "abcd"]
    if not fails:
        assert len(apis.write(page, requests)["replies"]) == 4
        return
    error = refusal(apis.docs.documents().batchUpdate(documentId=page, body={"requests": requests}))
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert error["message"] == "A batch cannot have more than 3 requests."


@pytest.mark.parametrize(("position", "status"), [("refused", 400), ("taken", 200)])
def test_a_body_over_10_mib_is_refused_or_taken(world: World, position: Any, status: int) -> None:  # noqa: ANN401 - a literal
    world.server.reset(switches=Switches(oversized_body=position))
    apis = world.sign_in()
    page = apis.make("Page")
    path, header = f"/v1/documents/{page}:batchUpdate", {"Authorization": f"Bearer {apis.credentials.token}"}
    raw = '{"requests": []' + " " * (10 * 1024 * 1024) + "}"
    answered, text = world.raw("POST", path, raw, header)
    assert answered == status
    assert (LIMIT in text) == (status == 400)
    assert world.raw("POST", path, '{"requests": []}', header)[0] == 200


def test_switches_do_not_change_a_document_that_is_only_read() -> None:
    state = document("abc")
    before = state.copy()
    apply_batch(state, [insert(1, "x")], ids(), FRAGMENTED)
    assert state == before
