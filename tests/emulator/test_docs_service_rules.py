"""The Docs API around the engine: rules 35, 38 to 42, 44 to 47."""

from typing import Any

import pytest
from tests.emulator.world import DOC, FOLDER, Json, World, refusal

from whoowes.emulator import Switches

_TABS = "<!-- tab: One -->\n\nfirst\n\n<!-- tab: Two -->\n\nsecond\n"
_SUGGESTED = "Pay <!-- insert: 200 --> <!-- delete: 100 --> pounds\n"
_READER = {"type": "user", "role": "reader", "email": "kevin@acme.com"}
_COMMENTER = _READER | {"role": "commenter"}


def _note(world: World, markdown: str, **more: Any) -> str:  # noqa: ANN401 - JSON
    return str(world.control("POST", "/emulator/files", {"path": "Note", "markdown": markdown, **more})["id"])


def _insert(text: str, index: int = 1) -> Json:
    return {"insertText": {"location": {"index": index}, "text": text}}


def test_rule_44_tabs_are_either_asked_for_or_absent(world: World) -> None:
    note = _note(world, _TABS)
    apis = world.sign_in()
    legacy = apis.read(note)
    assert "tabs" not in legacy
    assert "first" in str(legacy["body"])
    assert "second" not in str(legacy)
    full = apis.read(note, includeTabsContent=True)
    assert "body" not in full
    assert [tab["tabProperties"]["title"] for tab in full["tabs"]] == ["One", "Two"]


def test_rule_45_mask_that_mentions_tabs_includes_them(world: World) -> None:
    note = _note(world, _TABS)
    found = world.sign_in().read(note, fields="tabs/tabProperties(title,index)")
    assert [tab["tabProperties"]["title"] for tab in found["tabs"]] == ["One", "Two"]
    assert set(found) == {"tabs"}


@pytest.mark.parametrize(
    "fields",
    [
        "nothing",
        "body/nothing",
        "tabs(tabProperties(nothing))",
        "body(",
        "a,,b",
        "tabs(childTabs(childTabs))",
    ],
)
def test_rule_45_bad_mask_is_an_error_expanding_fields(world: World, fields: str) -> None:
    apis = world.sign_in()
    error = refusal(apis.docs.documents().get(documentId=apis.make("Page"), fields=fields))
    assert (error["code"], error["message"]) == (400, "Request contains an invalid argument.")
    text = error["details"][0]["fieldViolations"][0]["description"]
    assert text.startswith("Error expanding 'fields' parameter. Cannot find matching fields for path '")


def test_rule_45_mask_of_a_map_takes_any_key(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    named = {"createNamedRange": {"name": "whoowes", "range": {"startIndex": 1, "endIndex": 2}}}
    apis.write(page, [_insert("Hello"), named])
    found = apis.read(page, fields="namedRanges(whoowes(name)),revisionId")
    assert found["namedRanges"] == {"whoowes": {"name": "whoowes"}}


def test_rule_46_preview_is_shorter_and_writes_count_inline(world: World) -> None:
    note = _note(world, _SUGGESTED)
    apis = world.sign_in()
    inline = apis.read(note)
    assert inline["suggestionsViewMode"] == "SUGGESTIONS_INLINE"
    preview = apis.read(note, suggestionsViewMode="PREVIEW_WITHOUT_SUGGESTIONS")
    end = inline["body"]["content"][-1]["endIndex"]
    assert preview["body"]["content"][-1]["endIndex"] < end
    assert apis.write(note, [_insert("!", end - 1)])["replies"] == [{}]
    assert _first_text(apis.read(note)) == "Pay 200 100 pounds!\n"


def test_rule_46_an_index_of_a_preview_edits_the_wrong_place(world: World) -> None:
    note = _note(world, _SUGGESTED)
    apis = world.sign_in()
    preview = apis.read(note, suggestionsViewMode="PREVIEW_WITHOUT_SUGGESTIONS")
    assert _first_text(preview) == "Pay  100 pounds\n"
    assert _first_text(apis.read(note)) == "Pay 200 100 pounds\n"
    before_pounds = 1 + _first_text(preview).index("pounds")
    apis.write(note, [_insert("!", before_pounds)])
    assert _first_text(apis.read(note)) == "Pay 200 1!00 pounds\n"


def _first_text(document: Json) -> str:
    elements = document["body"]["content"][1]["paragraph"]["elements"]
    return "".join(element["textRun"]["content"] for element in elements)


@pytest.mark.parametrize("mode", ["SUGGESTIONS_INLINE", "PREVIEW_SUGGESTIONS_ACCEPTED"])
def test_rule_46_viewer_may_not_see_suggestions(world: World, mode: str) -> None:
    note = _note(world, _SUGGESTED, permissions=[_READER])
    kevin = world.sign_in(user="kevin@acme.com")
    error = refusal(kevin.docs.documents().get(documentId=note, suggestionsViewMode=mode))
    assert (error["code"], error["status"]) == (403, "PERMISSION_DENIED")
    assert kevin.read(note)["suggestionsViewMode"] == "PREVIEW_WITHOUT_SUGGESTIONS"


def test_rule_39_revision_is_for_editors_alone(world: World) -> None:
    note = _note(world, "Hello", permissions=[_COMMENTER])
    assert "revisionId" in world.sign_in().read(note)
    kevin = world.sign_in(user="kevin@acme.com").read(note)
    assert "revisionId" not in kevin
    assert kevin["suggestionsViewMode"] == "SUGGESTIONS_INLINE"


@pytest.mark.parametrize("may_read", [False, True])
def test_readonly_scope_reads_suggestions_as_the_switch_has_it(world: World, *, may_read: bool) -> None:
    world.server.reset(switches=Switches(readonly_scope_may_read_suggestions=may_read))
    note = _note(world, _SUGGESTED)
    apis = world.sign_in("careful")
    call = apis.docs.documents().get(documentId=note, suggestionsViewMode="SUGGESTIONS_INLINE")
    if may_read:
        assert "revisionId" in call.execute()
    else:
        assert refusal(call)["code"] == 403
    assert apis.read(apis.make("Own"))["suggestionsViewMode"] == "SUGGESTIONS_INLINE"


def test_rule_47_what_is_no_document_fails_in_its_own_way(world: World) -> None:
    apis = world.sign_in()
    office = world.control("POST", "/emulator/files", {"path": "Note.docx", "office": True})["id"]
    ids = {
        "folder": apis.make("f", FOLDER),
        "blob": apis.make("b", "application/pdf"),
        "sheet": apis.make("s", "application/vnd.google-apps.spreadsheet"),
        "office": office,
        "missing": "nowhere",
    }
    errors = {kind: refusal(apis.docs.documents().get(documentId=file)) for kind, file in ids.items()}
    assert {kind: (error["code"], error["status"]) for kind, error in errors.items()} == {
        "folder": (400, "INVALID_ARGUMENT"),
        "blob": (400, "INVALID_ARGUMENT"),
        "sheet": (404, "NOT_FOUND"),
        "office": (400, "FAILED_PRECONDITION"),
        "missing": (404, "NOT_FOUND"),
    }
    assert errors["office"]["message"] == (
        "This operation is not supported for this document. The document must not be an Office file."
    )


def test_documents_create_takes_the_title_alone_and_lands_in_root(world: World) -> None:
    apis = world.sign_in()
    made = apis.docs.documents().create(body={"title": "Page", "revisionId": "mine"}).execute()
    assert made["title"] == "Page"
    assert made["revisionId"] != "mine"
    assert {"body", "tabs"} <= set(made)
    assert apis.names(f"'root' in parents and mimeType = '{DOC}'") == ["Page"]


def test_rule_38_stale_revision_is_refused_and_the_reply_names_the_next(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    first = apis.read(page)["revisionId"]
    second = apis.write(page, [_insert("a")], requiredRevisionId=first)["writeControl"]["requiredRevisionId"]
    assert second == apis.read(page)["revisionId"] != first
    body = {"requests": [_insert("b")], "writeControl": {"requiredRevisionId": first}}
    error = refusal(apis.docs.documents().batchUpdate(documentId=page, body=body))
    assert error == {
        "code": 400,
        "message": f"The required revision ID '{first}' does not match the latest revision.",
        "status": "INVALID_ARGUMENT",
    }
    assert apis.read(page)["revisionId"] == second


def test_rule_39_spurious_revision_changes_nothing_but_the_revision(world: World) -> None:
    world.server.reset(switches=Switches(spurious_revision_after_write=True))
    apis = world.sign_in()
    page = apis.make("Page")
    written = apis.write(page, [_insert("a")])["writeControl"]["requiredRevisionId"]
    assert apis.read(page)["revisionId"] != written


def test_rule_35_failing_batch_leaves_document_and_revision_alone(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    before = apis.read(page)
    body = {"requests": [_insert("a"), _insert("b", 999)]}
    error = refusal(apis.docs.documents().batchUpdate(documentId=page, body=body))
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert error["message"].startswith("Invalid requests[1].insertText: ")
    assert apis.read(page) == before


@pytest.mark.parametrize(
    ("control", "code", "text"),
    [
        ({"targetRevisionId": "x"}, 501, "targetRevisionId"),
        ({"writeMode": "SUGGEST"}, 400, "Unsupported WriteControl mode."),
        ({"requiredRevisionId": "x", "targetRevisionId": "y"}, 400, "oneof"),
    ],
)
def test_rule_40_and_41_write_control_is_never_taken_silently(
    world: World, control: Json, code: int, text: str
) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    body = {"requests": [_insert("a")], "writeControl": control}
    error = refusal(apis.docs.documents().batchUpdate(documentId=page, body=body))
    assert error["code"] == code
    assert text in error["message"]
    assert "a" not in str(
        apis.read(page)["body"]["content"][1]["paragraph"]["elements"][0]["textRun"]["content"]
    )


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        ({"insertTexts": {}}, """Unknown name "insertTexts" at 'requests[0]': Cannot find field."""),
        (
            {"insertText": {"text": "a", "at": 1}},
            """Unknown name "at" at 'requests[0].insert_text': Cannot find field.""",
        ),
        (
            {"insertText": {"text": "a", "location": {"index": "one"}}},
            """Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), "one\"""",
        ),
        (
            {"insertText": {"text": 5, "location": {"index": 1}}},
            "Invalid value at 'requests[0].insert_text.text' (TYPE_STRING), 5",
        ),
        (
            {"createParagraphBullets": {"bulletPreset": "STARS"}},
            "Invalid value at 'requests[0].create_paragraph_bullets.bullet_preset'",
        ),
        (
            {"insertText": {"text": "a"}, "deleteContentRange": {}},
            "oneof field 'request' is already set",
        ),
    ],
)
def test_rule_42_body_outside_the_schema_is_refused(world: World, request_: Json, text: str) -> None:
    apis = world.sign_in()
    body = {"requests": [request_]}
    error = refusal(apis.docs.documents().batchUpdate(documentId=apis.make("Page"), body=body))
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert text in error["message"]
    assert error["details"][0]["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    assert text in error["details"][0]["fieldViolations"][0]["description"]


def test_rule_42_empty_request_has_no_request_set(world: World) -> None:
    apis = world.sign_in()
    call = apis.docs.documents().batchUpdate(documentId=apis.make("Page"), body={"requests": [{}]})
    assert refusal(call)["message"] == "Invalid requests[0]: No request set."


@pytest.mark.parametrize(
    "wrong",
    [
        _insert("x", 10_000),
        {"insertTable": {"location": {"index": 1}, "rows": 100_000, "columns": 100_000}},
        {"insertTexts": {}},
        {"insertInlineImage": {"location": {"index": 1}, "uri": "https://a.example/a.png"}},
        {"deleteContentRange": {"range": {"startIndex": 9, "endIndex": 12}}},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_rule_35_a_refused_batch_leaves_the_file_and_its_log_as_they_were(world: World, wrong: Json) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    note = _note(world, _SUGGESTED)
    apis = world.sign_in()
    start = apis.drive.changes().getStartPageToken().execute()["startPageToken"]

    def seen() -> Json:
        return {
            "document": apis.read(note, includeTabsContent=True),
            "file": apis.drive.files().get(fileId=note, fields="*").execute(),
            "changes": apis.drive.changes().list(pageToken=start).execute()["changes"],
            "revisions": apis.drive.revisions().list(fileId=note).execute(),
        }

    before = seen()
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:10:00Z"})
    body = {"requests": [_insert("done"), wrong]}
    assert refusal(apis.docs.documents().batchUpdate(documentId=note, body=body))["code"] in {400, 500, 501}
    assert seen() == before
    assert before["changes"] == []


def test_rule_42_empty_batch_is_200_and_changes_nothing(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    before = apis.read(page)
    assert apis.write(page, [])["replies"] == []
    assert apis.read(page) == before


def test_rule_42_numbers_as_text_and_nulls_are_taken_as_proto_json_does(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    apis.write(page, [{"insertText": {"location": {"index": "1", "tabId": None}, "text": "a"}}])
    assert "'content': 'a" in str(apis.read(page)["body"])


def test_rule_43_person_can_edit_between_read_and_write(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    read = apis.read(page)["revisionId"]
    edit = {"requests": [_insert("typed")], "title": "Retitled", "as": "kevin@acme.com"}
    world.control("POST", f"/emulator/documents/{page}/edit", edit)
    body = {"requests": [_insert("x")], "writeControl": {"requiredRevisionId": read}}
    error = refusal(apis.docs.documents().batchUpdate(documentId=page, body=body))
    assert "required revision ID" in error["message"]
    assert apis.read(page)["title"] == "Retitled"
    fields = "lastModifyingUser(emailAddress)"
    found = apis.drive.files().get(fileId=page, fields=fields).execute()
    assert found["lastModifyingUser"]["emailAddress"] == "kevin@acme.com"
