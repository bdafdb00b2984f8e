"""Shared drives: `drives.*`, their members, and moves in and out (rules 54, 58 and 73)."""

from typing import Any

import pytest
from tests.emulator.test_permissions import KEVIN, give
from tests.emulator.world import DOC, FOLDER, Apis, Json, World, reason, refusal


def make_drive(apis: Apis, name: str = "Firm") -> str:
    call = apis.drive.drives().create(requestId=f"request-{name}", body={"name": name})
    return str(call.execute()["id"])


def add_member(apis: Apis, drive: str, role: str, email: str = KEVIN) -> Json:
    return give(apis, drive, {"type": "user", "role": role, "emailAddress": email})


def _moved(apis: Apis, file: str, target: str, source: str = "root") -> Any:  # noqa: ANN401 - an HttpRequest
    return apis.drive.files().update(
        fileId=file,
        addParents=target,
        removeParents=source,
        supportsAllDrives=True,
        fields="driveId,owners,ownedByMe,parents",
    )


def test_shared_drive_is_made_once_per_request_id(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    error = refusal(apis.drive.drives().create(requestId="request-Firm", body={"name": "Firm"}))
    assert (error["code"], error["errors"][0]["reason"]) == (409, "teamDriveAlreadyExists")
    listed = apis.drive.drives().list().execute()
    assert listed == {
        "kind": "drive#driveList",
        "drives": [{"kind": "drive#drive", "id": drive, "name": "Firm"}],
    }
    assert (
        world.sign_in(user=KEVIN)
        .drive.drives()
        .create(requestId="request-Firm", body={"name": "B"})
        .execute()
    )


def test_shared_drive_shows_what_each_member_may_do(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    wanted = (
        "hidden,restrictions(domainUsersOnly),capabilities(canAddChildren,canManageMembers,canTrashChildren)"
    )
    for role, expected in (
        ("reader", (False, False, False)),
        ("writer", (True, False, False)),
        ("fileOrganizer", (True, False, True)),
        ("organizer", (True, True, True)),
    ):
        add_member(apis, drive, role)
        found = world.sign_in(user=KEVIN).drive.drives().get(driveId=drive, fields=wanted).execute()
        names = ("canAddChildren", "canManageMembers", "canTrashChildren")
        assert found == {
            "hidden": False,
            "restrictions": {"domainUsersOnly": False},
            "capabilities": dict(zip(names, expected, strict=True)),
        }


def test_shared_drive_is_found_by_members_only(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    kevin = world.sign_in(user=KEVIN).drive.drives()
    error = refusal(kevin.get(driveId=drive))
    assert (error["code"], error["message"]) == (404, f"Shared drive not found: {drive}")
    assert error["errors"][0]["location"] == "driveId"
    assert kevin.list().execute()["drives"] == []
    assert reason(apis.drive.drives().get(driveId=apis.make("Folder", FOLDER))) == (404, "notFound")


def test_organizers_alone_rename_and_delete_a_shared_drive(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    add_member(apis, drive, "fileOrganizer")
    kevin = world.sign_in(user=KEVIN).drive.drives()
    for call in (kevin.update(driveId=drive, body={"name": "Mine"}), kevin.delete(driveId=drive)):
        assert reason(call) == (403, "insufficientFilePermissions")
    body = {"name": "Renamed", "colorRgb": "#0b8043"}
    changed = apis.drive.drives().update(driveId=drive, body=body, fields="name,colorRgb").execute()
    assert changed == body


def test_shared_drive_with_items_outside_the_trash_is_not_deleted(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    page = apis.make("Page", DOC, drive)
    error = refusal(apis.drive.drives().delete(driveId=drive))
    assert (error["code"], error["errors"][0]["reason"]) == (403, "cannotDeleteResourceWithChildren")
    apis.drive.files().update(fileId=page, body={"trashed": True}, supportsAllDrives=True).execute()
    assert apis.drive.drives().delete(driveId=drive).execute() == ""
    assert apis.drive.drives().list().execute()["drives"] == []
    assert reason(apis.drive.files().get(fileId=page, supportsAllDrives=True)) == (404, "notFound")


def test_hiding_a_shared_drive_is_each_persons_own(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    add_member(apis, drive, "reader")
    assert apis.drive.drives().hide(driveId=drive, fields="hidden").execute() == {"hidden": True}
    kevin = world.sign_in(user=KEVIN).drive.drives()
    assert kevin.get(driveId=drive, fields="hidden").execute() == {"hidden": False}
    assert apis.drive.drives().unhide(driveId=drive, fields="hidden").execute() == {"hidden": False}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, 400),
        ({"name": ""}, 400),
        ({"name": "x", "restrictions": {"driveMembersOnly": True}}, 403),
        ({"name": "x", "colorRgb": "#ffffff"}, 403),
        ({"name": "x", "themeId": "abacus"}, 501),
    ],
)
def test_shared_drive_that_cannot_be_made_is_refused(world: World, body: Json, code: int) -> None:
    apis = world.sign_in()
    assert refusal(apis.drive.drives().create(requestId="1", body=body))["code"] == code
    assert apis.drive.drives().list().execute()["drives"] == []


def test_rule_73_restriction_of_a_shared_drive_is_refused_loudly(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    body = {"restrictions": {"driveMembersOnly": True}}
    assert reason(apis.drive.drives().update(driveId=drive, body=body)) == (501, "notImplemented")
    no_change = {"restrictions": {"driveMembersOnly": False}}
    assert apis.drive.drives().update(driveId=drive, body=no_change).execute()["name"] == "Firm"


def test_rule_58_members_open_what_lies_in_the_shared_drive(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    page = apis.make("Page", DOC, drive)
    kevin = world.sign_in(user=KEVIN)
    get = kevin.drive.files().get
    assert reason(get(fileId=page, supportsAllDrives=True)) == (404, "notFound")
    add_member(apis, drive, "commenter")
    assert reason(get(fileId=page)) == (404, "notFound")
    fields = "driveId,owners,ownedByMe,shared,permissions,capabilities(canReadDrive,canEdit)"
    assert get(fileId=page, supportsAllDrives=True, fields=fields).execute() == {
        "driveId": drive,
        "capabilities": {"canReadDrive": True, "canEdit": False},
    }


@pytest.mark.parametrize(
    ("place", "body", "why", "message"),
    [
        (
            "page",
            {"type": "user", "role": "owner", "emailAddress": KEVIN},
            "ownerOnTeamDriveItemNotSupported",
            "Owner role is invalid for shared drive items.",
        ),
        (
            "page",
            {"type": "user", "role": "organizer", "emailAddress": KEVIN},
            "organizerOnNonTeamDriveNotSupported",
            "Organizer role is only valid for shared drives.",
        ),
        (
            "page",
            {"type": "user", "role": "fileOrganizer", "emailAddress": KEVIN},
            "fileOrganizerOnFoldersInSharedDriveOnly",
            "File organizer role is only valid for folders in shared drives.",
        ),
        (
            "drive",
            {"type": "anyone", "role": "reader"},
            "cannotShareTeamDriveTopFolderWithAnyoneOrDomains",
            "A shared drive cannot be shared with anyone or with a domain.",
        ),
        (
            "drive",
            {"type": "user", "role": "reader", "emailAddress": KEVIN, "expirationTime": "2099-01-01"},
            "expirationDateNotAllowedForSharedDriveMembers",
            "Expiration dates are not allowed for shared drive members.",
        ),
    ],
)
def test_rule_49_role_that_a_shared_drive_item_cannot_have_is_refused(
    world: World, place: str, body: Json, why: str, message: str
) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    file = drive if place == "drive" else apis.make("Page", DOC, drive)
    error = refusal(apis.drive.permissions().create(fileId=file, body=body, supportsAllDrives=True))
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == (403, why, message)


def test_inherited_permission_on_a_shared_drive_item_cannot_be_changed(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    page = apis.make("Page", DOC, drive)
    held = add_member(apis, drive, "reader")
    asked = {"fileId": page, "permissionId": held["id"], "supportsAllDrives": True}
    permissions = apis.drive.permissions()
    for call in (permissions.delete(**asked), permissions.update(**asked, body={"role": "writer"})):
        error = refusal(call)
        assert error["errors"][0]["reason"] == "cannotModifyInheritedTeamDrivePermission"
        assert error["message"] == "Cannot update or delete an inherited permission on a shared drive item."
    shown = permissions.get(**asked, fields="permissionDetails").execute()["permissionDetails"]
    assert shown == [
        {"permissionType": "member", "role": "reader", "inherited": True, "inheritedFrom": drive}
    ]


def test_who_may_share_in_a_shared_drive_depends_on_what(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    folder = apis.make("Folder", FOLDER, drive)
    page = apis.make("Page", DOC, folder)
    add_member(apis, drive, "writer")
    kevin = world.sign_in(user=KEVIN)
    ann = {"type": "user", "role": "reader", "emailAddress": "ann@acme.com"}
    assert give(kevin, page, ann)["role"] == "reader"
    for file in (folder, drive):
        call = kevin.drive.permissions().create(fileId=file, body=ann, supportsAllDrives=True)
        assert reason(call) == (403, "insufficientFilePermissions")
    add_member(apis, drive, "fileOrganizer")
    assert give(kevin, folder, ann)["role"] == "reader"


def test_file_that_moves_into_a_shared_drive_loses_its_owner(world: World) -> None:
    apis = world.sign_in()
    drive, page = make_drive(apis), apis.make("Page")
    assert _moved(apis, page, drive).execute() == {"driveId": drive, "parents": [drive]}
    assert _moved(apis, page, "root", drive).execute()["ownedByMe"] is True


def test_rule_54_file_in_a_shared_drive_has_exactly_one_parent(world: World) -> None:
    apis = world.sign_in()
    drive, page = make_drive(apis), apis.make("Page")
    message = "A shared drive item must have exactly one parent."
    add_only = apis.drive.files().update(fileId=page, addParents=drive, supportsAllDrives=True)
    error = refusal(add_only)
    assert (error["errors"][0]["reason"], error["message"]) == ("teamDrivesParentLimit", message)
    _moved(apis, page, drive).execute()
    remove_only = apis.drive.files().update(fileId=page, removeParents=drive, supportsAllDrives=True)
    assert reason(remove_only) == (403, "teamDrivesParentLimit")


def test_move_into_a_shared_drive_must_say_that_it_supports_them(world: World) -> None:
    apis = world.sign_in()
    drive, page = make_drive(apis), apis.make("Page")
    call = apis.drive.files().update(fileId=page, addParents=drive, removeParents="root")
    assert reason(call) == (404, "notFound")


def test_folder_cannot_move_into_a_shared_drive(world: World) -> None:
    apis = world.sign_in()
    drive, folder = make_drive(apis), apis.make("Folder", FOLDER)
    error = refusal(_moved(apis, folder, drive))
    assert error == {
        "code": 403,
        "message": "Moving folders into shared drives is not supported.",
        "errors": [
            {
                "message": "Moving folders into shared drives is not supported.",
                "domain": "global",
                "reason": "teamDrivesFolderMoveInNotSupported",
            }
        ],
    }
    inside = apis.make("Inside", FOLDER, drive)
    assert reason(_moved(apis, inside, "root", drive)) == (501, "notImplemented")
    other = make_drive(apis, "Other")
    assert reason(_moved(apis, inside, other, drive)) == (403, "teamDrivesFolderMoveInNotSupported")


def test_writer_moves_a_file_into_a_shared_drive_only_where_its_owner_is_a_member(world: World) -> None:
    kevin = world.sign_in(user=KEVIN)
    folder = kevin.make("Shared", FOLDER)
    page = kevin.make("Page", DOC, folder)
    apis = world.sign_in()
    give(kevin, folder, {"type": "user", "role": "writer", "emailAddress": "advisor@example.com"})
    drive = make_drive(apis)
    error = refusal(_moved(apis, page, drive, folder))
    assert error["errors"][0]["reason"] == "fileOwnerNotMemberOfTeamDrive"
    assert error["message"] == (
        "Cannot move a file into a shared drive as a writer when the owner of the file is not a member of "
        "that shared drive."
    )
    add_member(apis, drive, "reader")
    assert _moved(apis, page, drive, folder).execute()["driveId"] == drive


def test_trashed_file_does_not_move_into_a_shared_drive(world: World) -> None:
    apis = world.sign_in()
    drive, page = make_drive(apis), apis.make("Page")
    apis.drive.files().update(fileId=page, body={"trashed": True}).execute()
    assert reason(_moved(apis, page, drive)) == (403, "cannotMoveTrashedItemIntoTeamDrive")


@pytest.mark.parametrize(("role", "within", "out"), [("writer", 403, 403), ("fileOrganizer", 200, 403)])
def test_moving_in_and_out_of_a_shared_drive_takes_more_than_a_writer(
    world: World, role: str, within: int, out: int
) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    folder = apis.make("Folder", FOLDER, drive)
    page = apis.make("Page", DOC, drive)
    add_member(apis, drive, role)
    kevin = world.sign_in(user=KEVIN)
    assert refusal(_moved(kevin, page, "root", drive))["code"] == out
    move = _moved(kevin, page, folder, drive)
    if within == 200:
        assert move.execute()["parents"] == [folder]
    else:
        assert reason(move) == (403, "insufficientFilePermissions")


def test_trash_of_a_shared_drive_tells_when_and_who(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    drive = make_drive(apis)
    page = apis.make("Page", DOC, drive)
    found = (
        apis.drive.files()
        .update(
            fileId=page,
            body={"trashed": True},
            supportsAllDrives=True,
            fields="trashedTime,trashingUser(emailAddress)",
        )
        .execute()
    )
    assert found == {
        "trashedTime": "2026-03-04T10:00:00.000Z",
        "trashingUser": {"emailAddress": "advisor@example.com"},
    }
