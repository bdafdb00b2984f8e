"""Two apps, two people, one Drive: rules 51, 52, 60 and 66, and where the sources leave Drive open."""

from typing import Literal

import pytest
from tests.emulator.test_permissions import KEVIN, READER, give
from tests.emulator.world import DOC, FOLDER, SHORTCUT, Apis, Json, World, reason, refusal

from whoowes.emulator import Switches

_OURS, _THEIRS = "111-a.apps.googleusercontent.com", "222-b.apps.googleusercontent.com"
_INSERT = {"requests": [{"insertText": {"location": {"index": 1}, "text": "x"}}]}


def _two_apps(world: World, *scopes: str) -> tuple[Apis, Apis]:
    ours, theirs = (world.sign_in(client_id=client, scopes=scopes) for client in (_OURS, _THEIRS))
    return ours, theirs


def test_rule_60_two_apps_keep_properties_of_one_key_apart(world: World) -> None:
    ours, theirs = _two_apps(world, "drive")
    page = ours.make("Page", appProperties={"marker": "ours"}, properties={"seen": "1"})
    patch = {"appProperties": {"marker": "theirs"}, "properties": {"seen": "2"}}
    theirs.drive.files().update(fileId=page, body=patch).execute()
    fields = "appProperties,properties"
    for apis, value in ((ours, "ours"), (theirs, "theirs")):
        found = apis.drive.files().get(fileId=page, fields=fields).execute()
        assert found == {"appProperties": {"marker": value}, "properties": {"seen": "2"}}
        assert apis.names(f"appProperties has {{ key='marker' and value='{value}' }}") == ["Page"]
    theirs.drive.files().update(fileId=page, body={"appProperties": {"marker": None}}).execute()
    assert ours.drive.files().get(fileId=page, fields=fields).execute()["appProperties"] == {"marker": "ours"}


def test_rule_60_another_person_sees_the_properties_of_the_same_app(world: World) -> None:
    ours = world.sign_in(client_id=_OURS)
    page = ours.make("Page", appProperties={"marker": "ours"})
    give(ours, page, READER)
    kevin = world.sign_in(user=KEVIN, client_id=_OURS)
    assert kevin.drive.files().get(fileId=page, fields="appProperties").execute() == {
        "appProperties": {"marker": "ours"}
    }


def test_rule_51_file_of_one_app_is_out_of_reach_of_another(world: World) -> None:
    ours, theirs = _two_apps(world, "drive.file")
    page = ours.make("Page")
    assert theirs.names("trashed = false") == []
    assert reason(theirs.drive.files().get(fileId=page)) == (404, "notFound")
    assert refusal(theirs.docs.documents().get(documentId=page)) == {
        "code": 404,
        "message": "Requested entity was not found.",
        "status": "NOT_FOUND",
    }
    assert ours.drive.files().get(fileId=page, fields="isAppAuthorized").execute() == {
        "isAppAuthorized": True
    }


def test_rule_51_app_with_two_people_is_given_a_file_for_one_of_them(world: World) -> None:
    ours = world.sign_in(client_id=_OURS, scopes=("drive.file",))
    page = ours.make("Page")
    give(ours, page, READER | {"role": "writer"})
    kevin = world.sign_in(user=KEVIN, client_id=_OURS, scopes=("drive.file",))
    assert reason(kevin.drive.files().get(fileId=page)) == (404, "notFound")


def test_rule_51_write_to_a_file_the_app_only_reads_names_the_app_and_the_file(world: World) -> None:
    ours, theirs = _two_apps(world, "drive.readonly", "drive.file")
    page = ours.make("Page")
    error = refusal(theirs.drive.files().update(fileId=page, body={"name": "y"}))
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == (
        403,
        "appNotAuthorizedToFile",
        f"The user has not granted the app 222 write access to the file {page}.",
    )
    assert refusal(theirs.docs.documents().batchUpdate(documentId=page, body=_INSERT)) == {
        "code": 403,
        "message": "The caller does not have permission",
        "status": "PERMISSION_DENIED",
    }


def test_viewer_reads_without_a_revision_and_without_suggestions(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    give(apis, page, READER)
    kevin = world.sign_in(user=KEVIN)
    read = kevin.read(page)
    assert (read["title"], "revisionId" in read) == ("Page", False)
    call = kevin.docs.documents().get(documentId=page, suggestionsViewMode="SUGGESTIONS_INLINE")
    assert refusal(call)["message"] == "The caller does not have permission"
    error = refusal(kevin.docs.documents().batchUpdate(documentId=page, body=_INSERT))
    assert (error["code"], error["status"]) == (403, "PERMISSION_DENIED")
    for body in ({"name": "y"}, {"trashed": True}, {"appProperties": {"a": "b"}}):
        assert reason(kevin.drive.files().update(fileId=page, body=body)) == (
            403,
            "insufficientFilePermissions",
        )


def test_rule_66_shortcut_to_what_one_may_not_open_leads_nowhere(world: World) -> None:
    apis = world.sign_in()
    folder, page = apis.make("Acme", FOLDER), apis.make("Page")
    shortcut = apis.make("Link", SHORTCUT, folder, shortcutDetails={"targetId": page})
    give(apis, folder, READER)
    kevin = world.sign_in(user=KEVIN)
    found = kevin.drive.files().get(fileId=shortcut, fields="shortcutDetails(targetId)").execute()
    assert found == {"shortcutDetails": {"targetId": page}}
    assert refusal(kevin.docs.documents().get(documentId=page))["code"] == 404


@pytest.mark.parametrize(
    ("position", "code", "why"),
    [("403", 403, "insufficientParentPermissions"), ("404", 404, "notFound")],
)
def test_rule_52_foreign_folder_is_refused_in_either_way(
    world: World,
    position: Literal["403", "404"],
    code: int,
    why: str,
) -> None:
    world.server.reset(switches=Switches(foreign_parent=position))
    folder = world.control("POST", "/emulator/files", {"path": "Acme", "folder": True})["id"]
    apis = world.sign_in("careful")
    body = {"name": "Page", "mimeType": DOC, "parents": [folder]}
    error = refusal(apis.drive.files().create(body=body))
    messages = {403: "Insufficient permissions for the specified parent.", 404: f"File not found: {folder}."}
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == (code, why, messages[code])
    assert apis.names("name = 'Page'") == []
    assert apis.drive.files().get(fileId=folder).execute()["name"] == "Acme"
    page = apis.make("Page")
    call = apis.drive.files().update(fileId=page, addParents=folder, removeParents="root")
    assert reason(call) == (code, why)


@pytest.mark.parametrize("answers", [True, False])
def test_document_in_the_trash_answers_or_not(world: World, *, answers: bool) -> None:
    world.server.reset(switches=Switches(trashed_documents_answer=answers))
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    page = apis.make("Page", DOC, folder)
    apis.drive.files().update(fileId=folder, body={"trashed": True}).execute()
    read = apis.docs.documents().get(documentId=page)
    write = apis.docs.documents().batchUpdate(documentId=page, body=_INSERT)
    if answers:
        assert write.execute()["replies"] == [{}]
        assert "x" in str(read.execute()["body"])
    else:
        for call in (read, write):
            assert refusal(call)["message"] == "Requested entity was not found."
    assert apis.drive.files().get(fileId=page, fields="trashed").execute() == {"trashed": True}


_PROPERTIES = {"appProperties": {"a": "b"}, "properties": {"c": "d"}}


@pytest.mark.parametrize(
    ("switches", "body", "is_modified"),
    [
        ({}, _PROPERTIES, True),
        ({"properties_modify": False}, _PROPERTIES, False),
        ({"properties_modify": False}, _PROPERTIES | {"name": "y"}, True),
        ({}, {"starred": True}, False),
    ],
)
def test_rule_59_properties_move_the_modified_time_or_not(
    world: World, switches: Json, body: Json, *, is_modified: bool
) -> None:
    world.server.reset(switches=Switches(**switches))
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    fields = "version,modifiedTime"
    before = apis.drive.files().get(fileId=page, fields=fields).execute()
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T11:00:00Z"})
    after = apis.drive.files().update(fileId=page, body=body, fields=fields).execute()
    assert int(after["version"]) > int(before["version"])
    assert (after["modifiedTime"] != before["modifiedTime"]) == is_modified


@pytest.mark.parametrize("modifies", [True, False])
def test_rule_59_comments_and_sharing_move_the_modified_time_or_not(world: World, *, modifies: bool) -> None:
    world.server.reset(switches=Switches(discussion_modifies=modifies))
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    shared, discussed = apis.make("Shared"), apis.make("Discussed")
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T11:00:00Z"})
    give(apis, shared, READER)
    world.control("POST", f"/emulator/documents/{discussed}/comments", {"content": "?", "quoted": "x"})
    hour = "11" if modifies else "10"
    for page in (shared, discussed):
        found = apis.drive.files().get(fileId=page, fields="modifiedTime").execute()
        assert found == {"modifiedTime": f"2026-03-04T{hour}:00:00.000Z"}
