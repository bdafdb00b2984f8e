"""Control calls are carried out wholly or refused with a reason, and then nothing is done."""

from typing import Any

import pytest
from tests.emulator.docs_making import insert
from tests.emulator.world import ControlRefusedError, Json, World

PARAGRAPH = {"paragraph": {"elements": [{"textRun": {"content": "a\n"}}]}}
BREAK: Json = {"sectionBreak": {}}


@pytest.fixture
def page(world: World) -> str:
    """Return the id of a document that says “Hello”."""
    return str(world.control("POST", "/emulator/files", {"path": "Page", "markdown": "Hello"})["id"])


def refused(world: World, path: str, body: Any) -> str:  # noqa: ANN401 - JSON
    """Return the reason of a refusal by which nothing was changed."""
    workspace = world.server.emulator.workspace
    before = repr((workspace.files, workspace.users))
    with pytest.raises(ControlRefusedError) as found:
        world.control("POST", path, body)
    assert found.value.status == 400
    assert repr((workspace.files, workspace.users)) == before
    return str(found.value.body["error"])


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"title": 5}, "name must be text"),
        ({"title": ""}, "name must be text"),
        ({"as": 5}, "as must be a person's address, not 5"),
        ({"as": ["x"]}, "as must be a person's address, not ['x']"),
        ({"suggest": True, "as": 5}, "as must be a person's address, not 5"),
    ],
)
def test_an_edit_that_is_refused_leaves_no_trace(world: World, page: str, body: Json, reason: str) -> None:
    edit = {"requests": [insert(1, "typed")], **body}
    assert reason in refused(world, f"/emulator/documents/{page}/edit", edit)


def test_an_edit_refused_by_a_rule_makes_nobody_a_user(world: World, page: str) -> None:
    for more in ({}, {"suggest": True}):
        edit = {"requests": [insert(99, "typed")], "as": "new@acme.com", "title": "Other", **more}
        assert "Index 99" in refused(world, f"/emulator/documents/{page}/edit", edit)


@pytest.mark.parametrize("body", [{}, {"requests": []}])
def test_nothing_cannot_be_suggested(world: World, page: str, body: Json) -> None:
    reason = refused(world, f"/emulator/documents/{page}/edit", {**body, "suggest": True})
    assert "There is nothing to suggest" in reason


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"colour": "red"}, "Unknown setting 'colour'"),
        ({"owner": 5}, "owner must be a person's address"),
        ({"owner": "nobody"}, "owner must be a person's address"),
        ({"permissions": 5}, "permissions must be a list"),
        ({"permissions": [{"email": "kevin@acme.com"}, {"role": "king"}]}, "role 'king' cannot be given"),
        ({"permissions": [{"email": 5}]}, "email must be a person's address"),
        ({"remove_permissions": 5}, "remove_permissions must be a list"),
        ({"remove_permissions": ["kevin@acme.com"]}, "has no permission directly on"),
        ({"properties": 5}, "properties must be an object whose values are text"),
        ({"properties": {"a": 1}}, "properties must be an object whose values are text"),
        ({"limited": 1}, "limited must be true or false"),
        ({"starred": "yes"}, "starred must be true or false"),
        ({"trashed": None}, "trashed must be true or false"),
        ({"parent": 5}, "parent must be text"),
        ({"parent": ["x"]}, "parent must be text"),
        ({"parent": "Nowhere"}, "Nothing lies at 'Nowhere'"),
        ({"comments": 5}, "comments must be a list"),
        ({"comments": [{"content": "a"}, {"content": 5}]}, "content must be text"),
        ({"comments": [{"content": "a", "text": "missing"}]}, "No paragraph holds the words"),
        ({"comments": [{"content": "a", "at": {"startIndex": 1, "endIndex": 99}}]}, "range [1, 99)"),
        ({"created": 5}, "created must be text"),
        ({"modified": "noon"}, "modified must be a date"),
    ],
)
def test_settings_are_all_right_or_none_is_carried_out(
    world: World, page: str, settings: Json, reason: str
) -> None:
    body = {"description": "x", **settings}
    assert reason in refused(world, f"/emulator/files/{page}", body)
    put = {"path": "Clients/New/File", "markdown": "Hello", **body}
    assert reason in refused(world, "/emulator/files", put)


def test_a_file_is_deleted_by_itself_alone(world: World, page: str) -> None:
    for body in ({"deleted": False}, {"deleted": 1}, {"deleted": True, "name": "x"}):
        assert "deleted must be true" in refused(world, f"/emulator/files/{page}", body)


def test_permissions_given_and_taken_in_one_call_balance(world: World, page: str) -> None:
    kevin = {"email": "kevin@acme.com"}
    body = {"permissions": [kevin], "remove_permissions": ["kevin@acme.com"]}
    world.control("POST", f"/emulator/files/{page}", body)
    assert not world.server.emulator.workspace.files[page].permissions


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"path": "A/x", "folder": False}, "folder: it must be true"),
        ({"path": "A/x", "office": False}, "office: it must be true"),
        ({"path": "A/x", "office": "yes"}, "office: it must be true"),
        ({"path": 5, "folder": True}, "It takes path"),
        ({"path": "A/x", "markdown": 5}, "markdown: it must be text"),
        ({"path": "A/x", "shortcut": ["x"]}, "shortcut: it must be text"),
        ({"path": "A/x", "shortcut": "Nowhere"}, "Nothing lies at 'Nowhere'"),
        ({"path": "A/x", "docx": "%"}, "docx: it must be a Word file in base64"),
        ({"path": "A/x", "docx": "eA=="}, "docx: cannot be read"),
    ],
)
def test_what_a_file_is_to_hold_has_its_type(world: World, body: Json, reason: str) -> None:
    assert reason in refused(world, "/emulator/files", body)


def _body(*content: Any) -> Json:  # noqa: ANN401 - JSON
    return {"body": {"content": list(content)}}


def _paragraph(*texts: object) -> Json:
    return {"paragraph": {"elements": [{"textRun": {"content": text}} for text in texts]}}


def _table(*rows: int) -> Json:
    cell = {"content": [PARAGRAPH]}
    return {"table": {"tableRows": [{"tableCells": [cell] * width} for width in rows]}}


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (5, "the document must be a JSON object"),
        ({}, "the document has neither tabs nor a body"),
        ({"tabs": []}, "the document has neither tabs nor a body"),
        ({"tabs": 5}, "tabs must be a list"),
        ({"tabs": [{}]}, "tabs[0].tabProperties is missing"),
        ({"tabs": [{"tabProperties": {}}]}, "tabs[0].tabProperties.tabId must be an id of its own"),
        ({"tabs": [{"tabProperties": {"tabId": "t.0"}}]}, "tabs[0].documentTab is missing"),
        ({"body": {}}, "body.content is missing"),
        (_body(), "body.content must end in a paragraph"),
        (_body(5), "body.content[0] must be a JSON object"),
        (_body(PARAGRAPH), "body.content must begin with a section break"),
        (_body(BREAK, _table(1)), "body.content must end in a paragraph"),
        (_body(BREAK, {"paragraph": {}}), "body.content[1].paragraph.elements is missing"),
        (_body(BREAK, _paragraph()), "body.content[1].paragraph must end in a line break"),
        (_body(BREAK, _paragraph("a")), "body.content[1].paragraph must end in a line break"),
        (_body(BREAK, _paragraph("a\nb\n")), "and hold no other"),
        (_body(BREAK, _paragraph(5)), "body.content[1].paragraph.elements[0].textRun.content must be text"),
        (_body(BREAK, {"table": {}}, PARAGRAPH), "body.content[1].table.tableRows is missing"),
        (_body(BREAK, _table(), PARAGRAPH), "body.content[1].table must have rows"),
        (_body(BREAK, _table(2, 1), PARAGRAPH), "each with the same number of cells"),
        (_body(BREAK, {"startIndex": "x"}, PARAGRAPH), "body.content[1].startIndex must be a whole number"),
        ({**_body(BREAK, PARAGRAPH), "headers": {"kix.h": {}}}, "headers.kix.h.content is missing"),
        ({**_body(BREAK, PARAGRAPH), "namedRanges": {"x": 5}}, "namedRanges.x must be a JSON object"),
    ],
)
def test_a_document_that_is_none_is_refused_with_what_is_wrong_and_where(
    world: World,
    document: Any,  # noqa: ANN401 - JSON
    reason: str,
) -> None:
    found = refused(world, "/emulator/files", {"path": "A/x", "document": document})
    assert found.startswith("document: cannot be read (")
    assert reason in found


def test_elements_that_nobody_knows_are_let_in(world: World) -> None:
    strange = {"paragraph": {"elements": [{"hologram": {}}, {"textRun": {"content": "\n"}}]}}
    document = _body(BREAK, {"hologram": {}}, strange)
    assert world.control("POST", "/emulator/files", {"path": "x", "document": document})["id"]


@pytest.mark.parametrize(
    ("call", "body", "reason"),
    [
        ("suggestions", {"accept": ["a"]}, "accept takes the id of one pending suggestion"),
        ("suggestions", {"reject": 5}, "reject takes the id of one pending suggestion"),
        ("comments", {"content": 5}, "content must be text"),
        ("comments", {"content": "a", "author": 5}, "author must be text"),
        ("comments", {"content": "a", "resolved": "yes"}, "resolved must be true or false"),
        ("comments", {"to": ["x"], "content": "a"}, "to must be text"),
        ("comments", {"to": "x", "action": ["x"]}, "action must be text"),
    ],
)
def test_what_is_said_of_margin_and_suggestions_has_its_type(
    world: World, page: str, call: str, body: Json, reason: str
) -> None:
    assert reason in refused(world, f"/emulator/documents/{page}/{call}", body)


@pytest.mark.parametrize("word", ["nth", "count"])
def test_true_is_no_number_of_a_fault(world: World, word: str) -> None:
    line = {"match": "docs.*", "do": "500", word: True}
    assert "whole numbers" in refused(world, "/emulator/faults", [line])
