"""Copies, deletion for good and ids made beforehand: rules 53 and 62 (`google-behaviour.md` §2.3)."""

import pytest
from tests.emulator.world import DOC, FOLDER, SHORTCUT, Apis, Json, World, reason, refusal

from whoowes.emulator import Switches

KIM = "kim@a.example"


def note(world: World, **more: object) -> str:
    body = {"path": "Clients/Acme/Note", "markdown": "# Head\n\nwords\n", **more}
    return str(world.control("POST", "/emulator/files", body)["id"])


def share(world: World, file_id: str, role: str) -> Apis:
    permissions = [{"role": role, "email": KIM}]
    world.control("POST", f"/emulator/files/{file_id}", {"permissions": permissions})
    return world.sign_in(user=KIM)


def copied(apis: Apis, file_id: str, fields: str = "*", **more: object) -> Json:
    found: Json = apis.drive.files().copy(fileId=file_id, fields=fields, **{"body": {}, **more}).execute()
    return found


def test_rule_62_copy_is_another_file_beside_the_first(world: World) -> None:
    apis, source = world.sign_in(), note(world)
    copy = copied(apis, source)
    parents = apis.drive.files().get(fileId=source, fields="parents").execute()["parents"]
    assert (copy["name"], copy["parents"], copy["mimeType"]) == ("Copy of Note", parents, DOC)
    assert copy["id"] != source
    assert apis.read(copy["id"])["body"] == apis.read(source)["body"]


def test_rule_62_copy_keeps_named_ranges_and_then_goes_its_own_way(world: World) -> None:
    apis, source = world.sign_in(), note(world)
    apis.write(source, [{"createNamedRange": {"name": "n", "range": {"startIndex": 1, "endIndex": 3}}}])
    copy = copied(apis, source)["id"]
    assert apis.read(copy)["namedRanges"]["n"]["namedRanges"][0]["ranges"] == [
        {"startIndex": 1, "endIndex": 3}
    ]
    before = apis.read(source)
    apis.type(copy, "more ")
    assert apis.read(source) == before


@pytest.mark.parametrize(("given", "kept"), [({}, []), ({"copyComments": True}, [("open", "live", "words")])])
def test_rule_62_comments_go_along_only_when_asked_and_open(
    world: World, given: Json, kept: list[tuple[str, str, str]]
) -> None:
    apis, source = world.sign_in(), note(world)
    for content, resolved in (("open", False), ("done", True)):
        body = {"content": content, "text": "words", "resolved": resolved}
        world.control("POST", f"/emulator/documents/{source}/comments", body)
    copy = copied(apis, source, **given)["id"]
    found = world.control("GET", f"/emulator/documents/{copy}")["comments"]
    assert [(each["content"], each["state"], each["text"]) for each in found] == kept
    assert {each["state"] for each in world.control("GET", f"/emulator/documents/{source}")["comments"]} == {
        "live"
    }


def test_rule_62_folder_is_not_copied(world: World) -> None:
    apis = world.sign_in()
    error = refusal(apis.drive.files().copy(fileId=apis.make("Acme", FOLDER), body={}))
    assert (error["code"], error["message"]) == (403, "This file cannot be copied by the user.")
    assert error["errors"][0]["reason"] == "cannotCopyFile"


def test_rule_62_reader_copies_into_their_own_drive(world: World) -> None:
    source = note(world)
    reader = share(world, source, "reader")
    copy = copied(reader, source, "ownedByMe,owners,permissions(role),parents")
    assert copy["ownedByMe"] is True
    assert copy["permissions"] == [{"role": "owner"}]
    assert copy["parents"] == [reader.drive.files().get(fileId="root").execute()["id"]]


def test_rule_62_app_that_was_not_given_the_file_copies_it_not(world: World) -> None:
    source = note(world)
    apis = world.sign_in(scopes=("drive.file", "drive.readonly"))
    assert reason(apis.drive.files().copy(fileId=source, body={})) == (403, "appNotAuthorizedToFile")


def test_rule_62_copy_takes_what_its_body_says(world: World) -> None:
    apis, source = world.sign_in(), note(world)
    folder = apis.make("Archive", FOLDER)
    body = {"name": "Old", "parents": [folder], "properties": {"k": "v"}}
    copy = copied(apis, source, body=body)
    assert (copy["name"], copy["parents"], copy["properties"]) == ("Old", [folder], {"k": "v"})


@pytest.mark.parametrize("carries", [True, False])
def test_rule_62_app_properties_go_along_by_switch(world: World, *, carries: bool) -> None:
    world.server.reset(switches=Switches(copy_carries_app_properties=carries))
    apis = world.sign_in()
    source = apis.make("Page", appProperties={"client": "acme"}, properties={"p": "1"})
    copy = copied(apis, source)
    assert copy["properties"] == {"p": "1"}
    assert copy.get("appProperties") == ({"client": "acme"} if carries else None)


def test_copy_of_markdown_as_a_doc_converts(world: World) -> None:
    apis = world.sign_in()
    source = apis.upload(b"# Head\n", "text/markdown", name="Note.md")["id"]
    copy = copied(apis, source, body={"mimeType": DOC, "name": "Note"})
    assert copy["mimeType"] == DOC
    assert apis.read(copy["id"])["body"]["content"][1]["paragraph"]["paragraphStyle"]["headingId"]


def test_copy_of_bytes_has_the_bytes(world: World) -> None:
    apis = world.sign_in()
    source = apis.upload(b"abc", "text/csv", name="Data.csv")["id"]
    copy = copied(apis, source)["id"]
    assert apis.drive.files().get_media(fileId=copy).execute() == b"abc"


def test_delete_is_for_good_and_for_the_owner(world: World) -> None:
    source = note(world)
    assert reason(share(world, source, "writer").drive.files().delete(fileId=source)) == (
        403,
        "insufficientFilePermissions",
    )
    apis = world.sign_in()
    assert apis.drive.files().delete(fileId=source).execute() == ""
    assert reason(apis.drive.files().get(fileId=source)) == (404, "notFound")


def test_delete_of_a_folder_takes_what_the_owner_has_in_it_and_leaves_other_peoples_files(
    world: World,
) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    mine = apis.make("Mine", parent=folder)
    kim = share(world, folder, "writer")
    theirs = kim.make("Theirs", parent=folder)
    apis.drive.files().delete(fileId=folder).execute()
    assert reason(apis.drive.files().get(fileId=mine)) == (404, "notFound")
    assert kim.names("'root' in parents") == ["Theirs"]
    assert kim.read(theirs)["title"] == "Theirs"


def test_root_is_not_deleted(world: World) -> None:
    call = world.sign_in().drive.files().delete(fileId="root")
    assert reason(call) == (403, "insufficientFilePermissions")


@pytest.mark.parametrize("kind", ["my drive", "shared drive"])
@pytest.mark.parametrize("body", [{"trashed": True}, {"name": "x"}, {"description": "x"}, None])
def test_root_is_neither_trashed_nor_renamed_nor_moved(world: World, kind: str, body: Json | None) -> None:
    apis = world.sign_in()
    folder = apis.make("Folder", FOLDER)
    root = "root"
    if kind == "shared drive":
        root = apis.drive.drives().create(requestId="one", body={"name": "Firm"}).execute()["id"]
    moved = {} if body else {"addParents": folder, "removeParents": "root"}
    before = apis.drive.files().get(fileId=root, fields="*", supportsAllDrives=True).execute()
    error = refusal(apis.drive.files().update(fileId=root, body=body or {}, supportsAllDrives=True, **moved))
    assert (error["code"], error["errors"][0]["reason"]) == (403, "insufficientFilePermissions")
    assert error["message"] == "The user does not have sufficient permissions for this file."
    assert apis.drive.files().get(fileId=root, fields="*", supportsAllDrives=True).execute() == before
    assert apis.names("trashed = true") == []


def test_emptying_the_trash_takes_what_the_person_trashed_and_owns(world: World) -> None:
    apis = world.sign_in()
    folder, kept = apis.make("Old", FOLDER), apis.make("Kept")
    inside = apis.make("Inside", parent=folder)
    apis.drive.files().update(fileId=folder, body={"trashed": True}).execute()
    assert apis.drive.files().emptyTrash().execute() == ""
    assert apis.names("") == ["Kept"]
    assert reason(apis.drive.files().get(fileId=inside)) == (404, "notFound")
    assert apis.drive.files().get(fileId=kept).execute()["name"] == "Kept"


def test_emptying_the_trash_takes_the_whole_drive_scope(world: World) -> None:
    call = world.sign_in(scopes=("drive.file",)).drive.files().emptyTrash()
    assert reason(call) == (403, "insufficientPermissions")


def generated(apis: Apis, **more: object) -> list[str]:
    found: list[str] = apis.drive.files().generateIds(**more).execute()["ids"]
    return found


def test_generated_ids_are_ten_unless_said_otherwise(world: World) -> None:
    apis = world.sign_in()
    answer = apis.drive.files().generateIds().execute()
    assert (answer["kind"], answer["space"]) == ("drive#generatedIds", "drive")
    assert len(set(answer["ids"])) == 10
    assert len(generated(apis, count=3)) == 3


@pytest.mark.parametrize("count", [0, 1001, 100_000])
def test_generated_ids_are_refused_beyond_their_range(world: World, count: int) -> None:
    error = refusal(world.sign_in().drive.files().generateIds(count=count))
    assert (error["code"], error["errors"][0]["reason"]) == (400, "invalidParameter")
    assert error["errors"][0]["location"] == "count"
    assert error["message"] == f"Invalid value '{count}'. Values must be within the range: [1, 1000]"


@pytest.mark.parametrize(
    ("kind", "mime_type"), [("files", FOLDER), ("files", "text/csv"), ("shortcuts", SHORTCUT)]
)
def test_rule_53_generated_id_makes_one_file_however_often_it_is_tried(
    world: World, kind: str, mime_type: str
) -> None:
    apis = world.sign_in()
    (file_id,) = generated(apis, count=1, type=kind)
    body = {"id": file_id, "mimeType": mime_type, "shortcutDetails": {"targetId": "root"}}
    assert apis.drive.files().create(body=body).execute()["id"] == file_id
    error = refusal(apis.drive.files().create(body=body))
    assert (error["code"], error["message"]) == (409, "A file already exists with the provided ID.")
    assert error["errors"][0]["reason"] == "fileIdInUse"


@pytest.mark.parametrize(
    ("kind", "mime_type", "message"),
    [
        ("files", DOC, "Generated IDs are not supported for Docs Editors formats."),
        ("files", SHORTCUT, "The provided file ID is not usable."),
        ("shortcuts", FOLDER, "The provided file ID is not usable."),
    ],
)
def test_rule_53_generated_id_serves_only_its_own_type(
    world: World, kind: str, mime_type: str, message: str
) -> None:
    apis = world.sign_in()
    (file_id,) = generated(apis, count=1, type=kind)
    error = refusal(apis.drive.files().create(body={"id": file_id, "mimeType": mime_type}))
    assert (error["code"], error["message"]) == (400, message)


def test_rule_53_generated_id_serves_nobody_else(world: World) -> None:
    (file_id,) = generated(world.sign_in(), count=1)
    call = world.sign_in(user=KIM).drive.files().create(body={"id": file_id, "mimeType": FOLDER})
    assert refusal(call)["message"] == "The provided file ID is not usable."


def test_copy_of_bytes_takes_a_generated_id(world: World) -> None:
    apis = world.sign_in()
    source = apis.upload(b"abc", "text/csv", name="Data.csv")["id"]
    (file_id,) = generated(apis, count=1)
    assert copied(apis, source, body={"id": file_id})["id"] == file_id
