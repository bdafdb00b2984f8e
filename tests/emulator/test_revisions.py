"""`revisions.*`, `about.get` and the plain fields of a file (`google-behaviour.md` §2.3 and §2.4)."""

import pytest
from tests.emulator.test_permissions import KEVIN, READER, give
from tests.emulator.world import DOC, FOLDER, SHORTCUT, Apis, World, reason, refusal


def _numbers(apis: Apis, page: str) -> list[int]:
    found = apis.drive.revisions().list(fileId=page).execute()["revisions"]
    return [int(revision["id"]) for revision in found]


def test_what_one_person_types_in_a_short_time_is_one_revision(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    for _ in range(3):
        apis.type(page, "x")
    assert _numbers(apis, page) == [4]
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:10:00Z"})
    apis.type(page, "later")
    assert _numbers(apis, page) == [4, 5]


def test_another_person_begins_another_revision(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    edit = {"requests": [{"insertText": {"location": {"index": 1}, "text": "a"}}], "as": KEVIN}
    world.control("POST", f"/emulator/documents/{page}/edit", edit)
    fields = "revisions(id,mimeType,modifiedTime,lastModifyingUser(emailAddress),published)"
    assert apis.drive.revisions().list(fileId=page, fields=fields).execute()["revisions"] == [
        {
            "id": number,
            "mimeType": DOC,
            "modifiedTime": "2026-03-04T10:00:00.000Z",
            "lastModifyingUser": {"emailAddress": email},
            "published": False,
        }
        for number, email in (("1", "advisor@example.com"), ("2", KEVIN))
    ]


def test_renaming_and_sharing_make_no_revision(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    apis.drive.files().update(fileId=page, body={"name": "Renamed"}).execute()
    give(apis, page, READER)
    assert _numbers(apis, page) == [1]


def test_only_the_newest_hundred_revisions_are_kept(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    edit = {"requests": [{"insertText": {"location": {"index": 1}, "text": "a"}}]}
    for number in range(105):
        edit["as"] = ("ann@acme.com", "bo@acme.com")[number % 2]  # type: ignore[assignment]
        world.control("POST", f"/emulator/documents/{page}/edit", edit)
    numbers = _numbers(apis, page)
    assert (len(numbers), numbers[0], numbers[-1]) == (100, 7, 106)


def test_revision_of_a_document_is_read_by_its_number_and_never_deleted(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    revisions = apis.drive.revisions()
    got = revisions.get(fileId=page, revisionId="1").execute()
    assert (got["kind"], got["id"], got["mimeType"]) == ("drive#revision", "1", DOC)
    error = refusal(revisions.delete(fileId=page, revisionId="1"))
    assert error["errors"][0]["reason"] == "revisionDeletionNotSupported"
    assert error["message"] == "Revision deletion is not supported for this file."
    error = refusal(revisions.get(fileId=page, revisionId="2"))
    assert (error["code"], error["message"]) == (404, "Revision not found: 2.")
    assert reason(revisions.update(fileId=page, revisionId="1", body={"keepForever": True})) == (
        501,
        "notImplemented",
    )
    assert reason(revisions.get(fileId=page, revisionId="1", fields="exportLinks")) == (501, "notImplemented")


def test_docs_revision_id_is_no_drive_revision(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    revision = apis.read(page)["revisionId"]
    assert reason(apis.drive.revisions().get(fileId=page, revisionId=revision)) == (404, "notFound")


def test_file_with_bytes_has_its_head_as_only_revision(world: World) -> None:
    file = world.control("POST", "/emulator/files", {"path": "Scan.docx", "office": True})["id"]
    apis = world.sign_in()
    head = apis.drive.files().get(fileId=file, fields="headRevisionId").execute()["headRevisionId"]
    fields = "revisions(id,originalFilename,keepForever)"
    assert apis.drive.revisions().list(fileId=file, fields=fields).execute()["revisions"] == [
        {"id": head, "originalFilename": "Scan.docx", "keepForever": False}
    ]
    call = apis.drive.revisions().delete(fileId=file, revisionId=head)
    assert reason(call) == (403, "cannotDeleteOnlyRevision")


@pytest.mark.parametrize("mime_type", [FOLDER, SHORTCUT])
def test_what_has_no_content_has_no_revisions(world: World, mime_type: str) -> None:
    apis = world.sign_in()
    file = apis.make("x", mime_type, None, shortcutDetails={"targetId": apis.make("Page")})
    assert reason(apis.drive.revisions().list(fileId=file)) == (403, "revisionsNotSupported")


def test_readers_do_not_see_revisions(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    give(apis, page, READER)
    kevin = world.sign_in(user=KEVIN).drive
    assert reason(kevin.revisions().list(fileId=page)) == (403, "insufficientFilePermissions")


def test_about_tells_what_drive_imports_and_exports(world: World) -> None:
    fields = "importFormats,exportFormats,maxImportSizes,maxUploadSize,canCreateDrives,appInstalled"
    about = world.sign_in().drive.about().get(fields=fields).execute()
    for source in ("text/markdown", "text/html", "application/msword", "application/rtf"):
        assert about["importFormats"][source] == [DOC]
    assert about["importFormats"]["text/csv"] == ["application/vnd.google-apps.spreadsheet"]
    assert {"text/markdown", "application/pdf", "text/plain", "application/epub+zip"} <= set(
        about["exportFormats"][DOC]
    )
    assert about["maxImportSizes"][DOC] == "10485760"
    assert (about["canCreateDrives"], about["appInstalled"]) == (True, True)


def test_about_counts_what_is_stored_and_what_of_it_is_trash(world: World) -> None:
    apis = world.sign_in()
    for name in ("kept", "trashed"):
        world.control("POST", "/emulator/files", {"path": name, "office": True})
        file = next(file for file in world.server.emulator.workspace.files.values() if file.name == name)
        file.content, file.trashed = b"12345", name == "trashed"
    quota = apis.drive.about().get(fields="storageQuota").execute()["storageQuota"]
    assert quota == {
        "limit": "16106127360",
        "usage": "10",
        "usageInDrive": "10",
        "usageInDriveTrash": "5",
    }


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("hasThumbnail,thumbnailVersion", {"hasThumbnail": False, "thumbnailVersion": "0"}),
        ("writersCanShare,copyRequiresWriterPermission", {"writersCanShare": True}),
        ("webContentLink,imageMediaMetadata,contentRestrictions,trashedTime", {}),
    ],
)
def test_file_shows_the_plain_fields_that_clients_ask_for(
    world: World, fields: str, expected: dict[str, object]
) -> None:
    apis = world.sign_in()
    found = apis.drive.files().get(fileId=apis.make("Page"), fields=fields).execute()
    assert expected.items() <= found.items()
    assert found.keys() <= set(fields.split(","))


@pytest.mark.parametrize("field", ["viewedByMeTime", "thumbnailLink", "exportLinks", "folderColorRgb"])
def test_rule_73_file_field_that_is_not_kept_is_refused_loudly(world: World, field: str) -> None:
    apis = world.sign_in()
    assert reason(apis.drive.files().get(fileId=apis.make("Page"), fields=field)) == (501, "notImplemented")
