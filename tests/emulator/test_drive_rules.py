"""Drive's files, folders, properties and shortcuts: rules 49, 53 to 55, 57 to 60 and 66."""

import pytest
from tests.emulator.world import DOC, FOLDER, SHORTCUT, Json, World, reason, refusal

from whoowes.emulator import Switches


def test_rule_49_drive_error_has_errors_and_no_status(world: World) -> None:
    error = refusal(world.sign_in().drive.files().get(fileId="none"))
    assert error == {
        "code": 404,
        "message": "File not found: none.",
        "errors": [
            {
                "message": "File not found: none.",
                "domain": "global",
                "reason": "notFound",
                "location": "fileId",
                "locationType": "parameter",
            }
        ],
    }


def test_rule_49_docs_error_has_status_and_no_errors(world: World) -> None:
    error = refusal(world.sign_in().docs.documents().get(documentId="none"))
    assert error == {"code": 404, "message": "Requested entity was not found.", "status": "NOT_FOUND"}


def test_rule_53_two_files_may_have_one_name_and_one_parent(world: World) -> None:
    apis = world.sign_in()
    assert apis.make("Page") != apis.make("Page")
    assert apis.names("name = 'Page'") == ["Page", "Page"]


@pytest.mark.parametrize(
    ("mime_type", "message"),
    [
        (DOC, "Generated IDs are not supported for Docs Editors formats."),
        (SHORTCUT, "The provided file ID is not usable."),
    ],
)
def test_rule_53_docs_and_shortcuts_refuse_a_chosen_id(world: World, mime_type: str, message: str) -> None:
    error = refusal(world.sign_in().drive.files().create(body={"id": "mine", "mimeType": mime_type}))
    assert (error["code"], error["message"]) == (400, message)


def test_rule_54_unknown_body_key_is_ignored_and_the_file_lands_in_root(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Clients", FOLDER)
    apis.drive.files().create(body={"name": "Page", "mimeType": DOC, "parent": [folder]}).execute()
    assert apis.names("'root' in parents") == ["Clients", "Page"]


def test_rule_54_second_parent_is_refused(world: World) -> None:
    apis = world.sign_in()
    parents = [apis.make("a", FOLDER), apis.make("b", FOLDER)]
    assert reason(apis.drive.files().create(body={"parents": parents})) == (403, "cannotAddParent")


def test_rule_54_parents_in_the_body_of_an_update_are_refused(world: World) -> None:
    apis = world.sign_in()
    call = apis.drive.files().update(fileId=apis.make("Page"), body={"parents": ["root"]})
    assert reason(call) == (403, "fieldNotWritable")


def test_move_is_add_and_remove_of_parents(world: World) -> None:
    apis = world.sign_in()
    source, target = apis.make("a", FOLDER), apis.make("b", FOLDER)
    page = apis.make("Page", parent=source)
    apis.drive.files().update(fileId=page, addParents=target, removeParents=source).execute()
    assert apis.drive.files().get(fileId=page, fields="parents").execute() == {"parents": [target]}


def test_second_parent_by_update_is_refused(world: World) -> None:
    apis = world.sign_in()
    page, target = apis.make("Page"), apis.make("b", FOLDER)
    assert reason(apis.drive.files().update(fileId=page, addParents=target)) == (403, "cannotAddParent")


def test_file_without_its_only_parent_goes_to_root(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("a", FOLDER)
    page = apis.make("Page", parent=folder)
    apis.drive.files().update(fileId=page, removeParents=folder).execute()
    assert apis.names("'root' in parents and name = 'Page'") == ["Page"]


def test_rule_55_files_have_four_fields_by_default(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    four = {"kind": "drive#file", "id": page, "name": "Page", "mimeType": DOC}
    listed = apis.drive.files().list().execute()
    assert listed == {"kind": "drive#fileList", "incompleteSearch": False, "files": [four]}
    assert apis.drive.files().get(fileId=page).execute() == four


def test_rule_55_mask_without_next_page_token_ends_pagination(world: World) -> None:
    apis = world.sign_in()
    for name in "abc":
        apis.make(name)
    files = apis.drive.files()
    assert "nextPageToken" not in files.list(pageSize=2, fields="files(id)").execute()
    assert "nextPageToken" in files.list(pageSize=2, fields="files(id),nextPageToken").execute()


def test_rule_55_trashed_files_are_listed_unless_excluded(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    apis.drive.files().update(fileId=page, body={"trashed": True}).execute()
    assert apis.names("name = 'Page'") == ["Page"]
    assert apis.names("name = 'Page' and trashed = false") == []


def test_trashed_folder_trashes_what_is_in_it(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    page = apis.make("Page", parent=folder)
    apis.drive.files().update(fileId=folder, body={"trashed": True}).execute()
    found = apis.drive.files().get(fileId=page, fields="trashed,explicitlyTrashed").execute()
    assert found == {"trashed": True, "explicitlyTrashed": False}


def test_rule_57_pages_together_are_the_whole_list(world: World) -> None:
    apis = world.sign_in()
    made = {apis.make(f"note {number}") for number in range(7)}
    seen: list[str] = []
    request = apis.drive.files().list(pageSize=3)
    while request is not None:
        answer = request.execute()
        seen += [file["id"] for file in answer["files"]]
        request = apis.drive.files().list_next(request, answer)
    assert len(seen) == len(made)
    assert set(seen) == made


def test_rule_57_page_token_belongs_to_its_query(world: World) -> None:
    apis = world.sign_in()
    for name in "abc":
        apis.make(name)
    token = apis.drive.files().list(pageSize=1, q="trashed = false").execute()["nextPageToken"]
    error = refusal(apis.drive.files().list(pageSize=1, q="trashed = true", pageToken=token))
    assert (error["code"], error["errors"][0]["location"]) == (400, "pageToken")
    assert reason(apis.drive.files().list(pageToken="2")) == (400, "invalid")


def test_rule_57_page_size_above_a_thousand_is_taken_as_a_thousand(world: World) -> None:
    assert world.sign_in().drive.files().list(pageSize=5000).execute()["files"] == []


@pytest.fixture
def shared(world: World) -> str:
    folder = {
        "path": "Firm/Clients",
        "folder": True,
    }
    drive = world.server.emulator.workspace.add_shared_drive("Firm")
    member = {"type": "user", "role": "organizer", "email": "advisor@example.com"}
    world.control("POST", f"/emulator/files/{drive.id}", {"permissions": [member]})
    return str(world.control("POST", "/emulator/files", folder)["id"])


def test_rule_58_shared_drive_item_is_not_found_unless_all_drives_are_supported(
    world: World, shared: str
) -> None:
    files = world.sign_in().drive.files()
    assert reason(files.get(fileId=shared)) == (404, "notFound")
    assert files.get(fileId=shared, supportsAllDrives=True).execute()["name"] == "Clients"


def test_rule_58_shared_drive_item_is_listed_only_with_both_flags(world: World, shared: str) -> None:
    apis = world.sign_in()
    assert apis.names("name = 'Clients'") == []
    assert apis.names("name = 'Clients'", supportsAllDrives=True) == []
    assert apis.names("name = 'Clients'", supportsAllDrives=True, includeItemsFromAllDrives=True) == [
        "Clients"
    ]
    assert reason(apis.drive.files().list(corpora="allDrives")) == (400, "invalid")
    page = apis.make("Page", parent=shared)
    found = (
        apis.drive.files()
        .get(fileId=page, fields="driveId,owners,ownedByMe", supportsAllDrives=True)
        .execute()
    )
    assert set(found) == {"driveId"}


def test_rule_59_native_document_has_no_checksums_and_no_head_revision(world: World) -> None:
    apis = world.sign_in()
    fields = "md5Checksum,headRevisionId,originalFilename,size,version,modifiedTime"
    found = apis.drive.files().get(fileId=apis.make("Page"), fields=fields).execute()
    assert set(found) == {"size", "version", "modifiedTime"}


def _state(world: World, file: str) -> tuple[int, str]:
    drive = world.sign_in().drive
    found = drive.files().get(fileId=file, fields="version,modifiedTime").execute()
    return int(found["version"]), found["modifiedTime"]


@pytest.mark.parametrize(
    ("path", "body", "is_modified"),
    [
        ("/emulator/files/{id}", {"name": "Renamed"}, True),
        ("/emulator/documents/{id}/comments", {"content": "?", "quoted": "Page"}, False),
        (
            "/emulator/documents/{id}/edit",
            {"requests": [{"insertText": {"location": {"index": 1}, "text": "a"}}]},
            True,
        ),
        (
            "/emulator/files/{id}",
            {"permissions": [{"type": "user", "role": "reader", "email": "kevin@acme.com"}]},
            False,
        ),
    ],
)
def test_rule_59_version_grows_on_every_change_and_modified_time_on_modifications(
    world: World, path: str, body: Json, *, is_modified: bool
) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    page = world.sign_in().make("Page")
    version, modified = _state(world, page)
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T11:00:00Z"})
    world.control("POST", path.replace("{id}", page), body)
    after, modified_after = _state(world, page)
    assert after > version
    assert (modified_after != modified) == is_modified


def test_rule_59_new_file_is_listed_only_after_the_lag(world: World) -> None:
    world.server.reset(switches=Switches(listing_lag_s=30))
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    apis.make("Page")
    assert apis.names("name = 'Page'") == []
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:30Z"})
    assert apis.names("name = 'Page'") == ["Page"]


def test_rule_60_app_properties_are_private_to_the_client(world: World) -> None:
    ours, theirs = world.sign_in(), world.sign_in()
    page = ours.make("Page", appProperties={"whoowes": "Acme"})
    has = "appProperties has { key='whoowes' and value='Acme' }"
    assert ours.names(has) == ["Page"]
    assert theirs.names(has) == []
    assert theirs.drive.files().get(fileId=page, fields="appProperties").execute() == {}


def test_rule_60_null_deletes_a_property(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page", appProperties={"a": "1", "b": "2"}, properties={"c": "3"})
    patch = {"appProperties": {"a": None}, "properties": {"c": None, "d": "4"}}
    fields = "appProperties,properties"
    found = apis.drive.files().update(fileId=page, body=patch, fields=fields).execute()
    assert found == {"appProperties": {"b": "2"}, "properties": {"d": "4"}}


@pytest.mark.parametrize("kind", ["appProperties", "properties"])
@pytest.mark.parametrize(
    ("properties", "is_taken"),
    [
        ({"k": "v" * 123}, True),
        ({"k": "v" * 124}, False),
        ({"k": "é" * 61}, True),
        ({"k": "é" * 62}, False),
        ({f"k{number}": "v" for number in range(30)}, True),
        ({f"k{number}": "v" for number in range(31)}, False),
    ],
)
def test_rule_60_properties_have_limits(
    world: World, kind: str, properties: dict[str, str], *, is_taken: bool
) -> None:
    apis = world.sign_in()
    call = apis.drive.files().create(body={"name": "Page", kind: properties})
    if is_taken:
        assert call.execute()["name"] == "Page"
    else:
        assert refusal(call)["code"] == 403
        assert apis.names("name = 'Page'") == []


def test_rule_66_shortcut_is_listed_as_one_and_is_no_document(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    shortcut = apis.make("Link", SHORTCUT, shortcutDetails={"targetId": page})
    fields = "mimeType,shortcutDetails"
    assert apis.drive.files().get(fileId=shortcut, fields=fields).execute() == {
        "mimeType": SHORTCUT,
        "shortcutDetails": {"targetId": page, "targetMimeType": DOC},
    }
    assert refusal(apis.docs.documents().get(documentId=shortcut))["code"] == 404


def test_document_title_mirrors_the_drive_name(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    apis.drive.files().update(fileId=page, body={"name": "Renamed"}).execute()
    assert apis.read(page)["title"] == "Renamed"


def test_about_requires_fields_and_tells_who_asks(world: World) -> None:
    about = world.sign_in(user="kevin@acme.com").drive.about()
    assert reason(about.get()) == (400, "required")
    assert about.get(fields="user(emailAddress)").execute() == {"user": {"emailAddress": "kevin@acme.com"}}


def test_rule_65_comments_require_fields_and_quote_their_text(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    comment = {"content": "Is this <done>?", "quoted": "A & B", "author": "Kevin Wong"}
    world.control("POST", f"/emulator/documents/{page}/comments", comment)
    assert reason(apis.drive.comments().list(fileId=page)) == (400, "required")
    fields = "comments(content,quotedFileContent(value),author(displayName),resolved)"
    assert apis.drive.comments().list(fileId=page, fields=fields).execute()["comments"] == [
        {
            "content": "Is this <done>?",
            "quotedFileContent": {"value": "A &amp; B"},
            "author": {"displayName": "Kevin Wong"},
            "resolved": False,
        }
    ]


def test_permissions_are_inherited_unless_access_is_limited(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    page = apis.make("Page", parent=folder)
    reader = {"type": "user", "role": "reader", "email": "kevin@acme.com", "name": "Kevin Wong"}
    world.control("POST", f"/emulator/files/{folder}", {"permissions": [reader]})
    fields = "permissions(emailAddress,role)"
    owner = {"emailAddress": "advisor@example.com", "role": "owner"}
    listed = apis.drive.permissions().list(fileId=page, fields=fields).execute()["permissions"]
    assert listed == [owner, {"emailAddress": "kevin@acme.com", "role": "reader"}]
    world.control("POST", f"/emulator/files/{page}", {"limited": True})
    assert apis.drive.permissions().list(fileId=page, fields=fields).execute()["permissions"] == [owner]
    kevin = world.sign_in(user="kevin@acme.com")
    assert reason(kevin.drive.files().get(fileId=page)) == (404, "notFound")
    assert kevin.drive.files().get(fileId=folder).execute()["name"] == "Acme"


def test_reader_cannot_list_permissions(world: World) -> None:
    page = world.sign_in().make("Page")
    reader = {"type": "user", "role": "reader", "email": "kevin@acme.com"}
    world.control("POST", f"/emulator/files/{page}", {"permissions": [reader]})
    kevin = world.sign_in(user="kevin@acme.com")
    assert reason(kevin.drive.permissions().list(fileId=page)) == (403, "insufficientFilePermissions")
