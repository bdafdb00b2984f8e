"""People who act between two requests of a client (rule 43)."""

import pytest
from tests.emulator.docs_making import Json, insert
from tests.emulator.world import ControlRefusedError, World, refusal


def interject(world: World, page: str, **body: object) -> Json:
    found: Json = world.control("POST", f"/emulator/documents/{page}/interject", body)
    return found


def text_of(document: Json) -> str:
    return "".join(
        element["textRun"]["content"]
        for part in document["body"]["content"]
        for element in part.get("paragraph", {}).get("elements", [])
    )


TYPED = {"requests": [insert(1, "typed")], "as": "kevin@acme.com"}


def test_rule_43_a_person_types_after_the_next_read_and_a_pinned_write_is_refused(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    assert interject(world, page, after="docs.documents.get", edit=TYPED) == {"waiting": 1}
    read = apis.read(page)
    assert text_of(read) == "\n"
    body = {"requests": [insert(1, "x")], "writeControl": {"requiredRevisionId": read["revisionId"]}}
    error = refusal(apis.docs.documents().batchUpdate(documentId=page, body=body))
    assert (error["code"], error["status"], error["message"]) == (
        400,
        "INVALID_ARGUMENT",
        f"The required revision ID '{read['revisionId']}' does not match the latest revision.",
    )
    again = apis.read(page)
    assert text_of(again) == "typed\n"
    apis.write(page, [insert(1, "x")], requiredRevisionId=again["revisionId"])


def test_rule_43_an_interjection_happens_once_and_only_for_its_file_and_method(world: World) -> None:
    apis = world.sign_in()
    page, other = apis.make("Page"), apis.make("Other")
    interject(world, page, after="docs.documents.*", edit=TYPED)
    apis.read(other)
    apis.drive.files().get(fileId=page).execute()
    assert text_of(apis.read(page)) == "\n"
    assert text_of(apis.read(page)) == "typed\n"
    assert text_of(apis.read(page)) == "typed\n"


def test_rule_43_an_interjection_waits_for_the_nth_request_that_succeeds(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    interject(world, page, after="docs.documents.get", nth=2, edit=TYPED)
    world.control("POST", "/emulator/faults", [{"match": "docs.documents.get", "do": "500"}])
    assert refusal(apis.docs.documents().get(documentId=page))["code"] == 500
    assert [text_of(apis.read(page)) for _ in range(3)] == ["\n", "\n", "typed\n"]


def test_rule_43_a_person_acts_after_an_answer_that_was_lost(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    interject(world, page, after="docs.documents.batchUpdate", edit=TYPED)
    fault = {"match": "docs.documents.batchUpdate", "do": "reset-after-apply"}
    world.control("POST", "/emulator/faults", [fault])
    with pytest.raises(OSError, match="reset"):
        apis.write(page, [insert(1, "written")])
    assert text_of(apis.read(page)) == "typedwritten\n"


def test_rule_43_a_person_may_comment_and_suggest_in_between(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    apis.type(page, "price list")
    interject(world, page, after="docs.documents.get", comment={"content": "Which?", "text": "price"})
    interject(world, page, after="docs.documents.get", edit={**TYPED, "suggest": True})
    before = apis.read(page)["revisionId"]
    seen = world.control("GET", f"/emulator/documents/{page}")
    assert seen["revisionId"] != before
    assert [comment["text"] for comment in seen["comments"]] == ["price"]
    assert [suggestion["summary"] for suggestion in seen["suggestions"]] == ["Add: “typed”"]


def test_rule_43_an_edit_that_cannot_be_made_when_its_turn_comes_is_told_in_the_log_alone(
    world: World,
) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    world.control("DELETE", "/emulator/log")
    interject(world, page, after="docs.documents.batchUpdate", edit={"requests": [insert(99, "x")]})
    interject(world, page, after="docs.documents.batchUpdate", comment={"content": "Which?"})
    answer = apis.write(page, [insert(1, "written")])
    assert answer["documentId"] == page
    assert text_of(apis.read(page)) == "written\n"
    written, read = world.control("GET", "/emulator/log")
    assert written["status"] == 200
    assert written["interjection"].startswith("Invalid requests[0].insertText: Index 99 must be less than")
    assert read["interjection"] is None
    assert len(world.control("GET", f"/emulator/documents/{page}")["comments"]) == 1


def test_rule_43_nobody_types_into_a_document_that_is_gone(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    interject(world, page, after="drive.files.delete", edit=TYPED)
    apis.drive.files().delete(fileId=page).execute()
    *_, deleted = world.control("GET", "/emulator/log")
    assert (deleted["status"], deleted["interjection"]) == (204, f"There is no document {page}.")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"edit": TYPED}, "No method matches 'None'"),
        ({"after": "docs.documents.burn", "edit": TYPED}, "No method matches 'docs.documents.burn'"),
        ({"after": "docs.*"}, "one of edit and comment"),
        ({"after": "docs.*", "edit": TYPED, "comment": {}}, "one of edit and comment"),
        ({"after": "docs.*", "edit": TYPED, "when": 1}, "one of edit and comment"),
        ({"after": "docs.*", "edit": TYPED, "nth": 0}, "from 1"),
        ({"after": "docs.*", "edit": []}, "edit must be a JSON object"),
    ],
)
def test_an_interjection_says_after_what_and_one_thing_to_do(world: World, body: Json, text: str) -> None:
    page = world.sign_in().make("Page")
    with pytest.raises(ControlRefusedError, match=text):
        interject(world, page, **body)
