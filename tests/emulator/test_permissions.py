"""`permissions.*`: who can open what (`google-behaviour.md` §2.10; rules 49, 51, 54, 59 and 64)."""

from typing import Any

import pytest
from tests.emulator.world import FOLDER, Apis, Json, World, reason, refusal

KEVIN = "kevin@acme.com"
READER = {"type": "user", "role": "reader", "emailAddress": KEVIN}


def give(apis: Apis, file: str, body: Json, **more: Any) -> Json:  # noqa: ANN401 - query parameters
    """Create a permission and return it whole."""
    call = apis.drive.permissions().create(fileId=file, body=body, fields="*", supportsAllDrives=True, **more)
    answer: Json = call.execute()
    return answer


def test_permission_is_answered_with_four_fields_and_shown_whole_when_asked(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    world.sign_in(user=KEVIN)
    made = apis.drive.permissions().create(fileId=page, body=READER).execute()
    user = world.server.emulator.workspace.users[KEVIN]
    assert made == {
        "kind": "drive#permission",
        "id": user.permission_id,
        "type": "user",
        "role": "reader",
    }
    got = apis.drive.permissions().get(fileId=page, permissionId=made["id"], fields="*").execute()
    assert got == made | {
        "emailAddress": KEVIN,
        "displayName": "Kevin",
        "deleted": False,
        "pendingOwner": False,
        "permissionDetails": [{"permissionType": "file", "role": "reader", "inherited": False}],
    }


@pytest.mark.parametrize("role", ["reader", "commenter", "writer"])
@pytest.mark.parametrize(
    "grantee",
    [
        {"type": "user", "emailAddress": KEVIN},
        {"type": "group", "emailAddress": "team@acme.com"},
        {"type": "domain", "domain": "acme.com"},
        {"type": "anyone"},
    ],
    ids=lambda grantee: grantee["type"],
)
def test_each_type_can_hold_each_role_of_my_drive(world: World, grantee: Json, role: str) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    made = give(apis, page, grantee | {"role": role})
    assert {"type": grantee["type"], "role": role}.items() <= made.items()
    world.server.emulator.workspace.groups["team@acme.com"] = (KEVIN,)
    kevin = world.sign_in(user=KEVIN)
    can_edit = kevin.drive.files().get(fileId=page, fields="capabilities(canEdit)").execute()
    assert can_edit == {"capabilities": {"canEdit": role == "writer"}}


@pytest.mark.parametrize(
    ("body", "code", "why", "message"),
    [
        ({"role": "reader"}, 400, "required", "The permission type field is required."),
        ({"type": "anyone"}, 400, "required", "The permission role field is required."),
        ({"type": "robot", "role": "reader"}, 400, "invalid", "Invalid Value"),
        ({"type": "anyone", "role": "king"}, 400, "invalid", "Invalid Value"),
        (
            {"type": "user", "role": "reader"},
            400,
            "invalid",
            "The specified emailAddress is invalid or not applicable for the given permission type.",
        ),
        (
            {"type": "anyone", "role": "reader", "emailAddress": KEVIN},
            400,
            "invalid",
            "The specified emailAddress is invalid or not applicable for the given permission type.",
        ),
        (
            {"type": "domain", "role": "reader"},
            400,
            "invalid",
            "The specified domain is invalid or not applicable for the given permission type.",
        ),
        (
            {"type": "user", "role": "organizer", "emailAddress": KEVIN},
            403,
            "organizerOnNonTeamDriveNotSupported",
            "Organizer role is only valid for shared drives.",
        ),
        (
            {"type": "user", "role": "fileOrganizer", "emailAddress": KEVIN},
            403,
            "fileOrganizerOnNonTeamDriveNotSupported",
            "File organizer role is only valid for shared drives.",
        ),
        (
            {"type": "user", "role": "owner", "emailAddress": KEVIN},
            403,
            "forbidden",
            "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
        ),
        (
            {"type": "user", "role": "reader", "emailAddress": "advisor@example.com"},
            403,
            "cannotRemoveOwner",
            "The owner of a file cannot be removed.",
        ),
        (
            {"type": "anyone", "role": "reader", "view": "published"},
            501,
            "notImplemented",
            "The emulator does not implement writing the permission field 'view'. Nothing was done.",
        ),
    ],
)
def test_rule_49_permission_that_cannot_be_is_refused(
    world: World, body: Json, code: int, why: str, message: str
) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    error = refusal(apis.drive.permissions().create(fileId=page, body=body))
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == (code, why, message)
    assert len(apis.drive.permissions().list(fileId=page).execute()["permissions"]) == 1


def test_rule_54_unknown_keys_of_a_permission_are_passed_over(world: World) -> None:
    apis = world.sign_in()
    assert give(apis, apis.make("Page"), READER | {"emailaddress": "typo@x"})["emailAddress"] == KEVIN


def test_same_person_keeps_one_permission_whose_role_changes(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    first = give(apis, page, READER)
    second = give(apis, page, READER | {"role": "writer"})
    assert (second["id"], second["role"]) == (first["id"], "writer")


@pytest.mark.parametrize("role", ["reader", "commenter"])
def test_only_writers_can_share_and_see_who_has_access(world: World, role: str) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    held = give(apis, page, READER | {"role": role})
    kevin = world.sign_in(user=KEVIN).drive
    ann = {"type": "user", "role": "reader", "emailAddress": "ann@acme.com"}
    permissions = kevin.permissions()
    for call in (
        permissions.create(fileId=page, body=ann),
        permissions.get(fileId=page, permissionId=held["id"]),
        permissions.list(fileId=page),
        permissions.update(fileId=page, permissionId=held["id"], body={"role": "writer"}),
    ):
        error = refusal(call)
        assert error["errors"][0]["reason"] == "insufficientFilePermissions"
        assert error["message"] == "The user does not have sufficient permissions for this file."
    assert kevin.files().get(fileId=page, fields="permissions,permissionIds").execute() == {}


def test_rule_51_careful_access_shares_only_what_the_app_made(world: World) -> None:
    note = world.control("POST", "/emulator/files", {"path": "Note", "markdown": "x"})["id"]
    apis = world.sign_in("careful")
    call = apis.drive.permissions().create(fileId=note, body=READER)
    assert reason(call) == (403, "appNotAuthorizedToFile")
    assert give(apis, apis.make("Own"), READER)["role"] == "reader"


def test_everybody_may_take_their_own_permission_away(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    held = give(apis, page, READER)
    kevin = world.sign_in(user=KEVIN).drive
    assert kevin.permissions().delete(fileId=page, permissionId=held["id"]).execute() == ""
    assert reason(kevin.files().get(fileId=page)) == (404, "notFound")


def test_permission_that_nobody_has_is_not_found(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    permissions = apis.drive.permissions()
    for call in (
        permissions.get(fileId=page, permissionId="anyoneWithLink"),
        permissions.delete(fileId=page, permissionId="anyoneWithLink"),
        permissions.update(fileId=page, permissionId="anyoneWithLink", body={"role": "reader"}),
    ):
        error = refusal(call)
        assert (error["code"], error["message"]) == (404, "Permission not found: anyoneWithLink.")
        assert error["errors"][0]["location"] == "permissionId"


def test_inherited_permission_cannot_be_taken_away_or_lowered_below(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    page = apis.make("Page", parent=folder)
    held = give(apis, folder, READER | {"role": "writer"})
    permissions = apis.drive.permissions()
    for call in (
        permissions.delete(fileId=page, permissionId=held["id"]),
        permissions.update(fileId=page, permissionId=held["id"], body={"role": "reader"}),
    ):
        error = refusal(call)
        assert error["message"] == "Cannot update or delete an inherited permission."
        assert error["errors"][0]["reason"] == "cannotModifyInheritedPermission"
    lowered = give(apis, page, READER)
    assert lowered["role"] == "writer"
    assert {detail["inherited"]: detail["role"] for detail in lowered["permissionDetails"]} == {
        False: "reader",
        True: "writer",
    }


def test_update_takes_a_role_and_no_other_person(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    held = give(apis, page, READER)
    permissions = apis.drive.permissions()
    changed = permissions.update(fileId=page, permissionId=held["id"], body={"role": "commenter"}).execute()
    assert (changed["id"], changed["role"]) == (held["id"], "commenter")
    for body, expected in (
        ({}, (400, "required")),
        ({"role": "reader", "emailAddress": "ann@acme.com"}, (403, "fieldNotWritable")),
        ({"role": "reader", "type": "group"}, (403, "fieldNotWritable")),
    ):
        assert reason(permissions.update(fileId=page, permissionId=held["id"], body=body)) == expected


def test_rule_59_sharing_grows_the_version_and_leaves_the_modified_time(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    files = apis.drive.files()
    before = files.get(fileId=page, fields="version,modifiedTime").execute()
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T11:00:00Z"})
    give(apis, page, READER)
    after = files.get(fileId=page, fields="version,modifiedTime").execute()
    assert int(after["version"]) > int(before["version"])
    assert after["modifiedTime"] == before["modifiedTime"]


def test_rule_64_gain_and_loss_of_access_are_changes_of_the_person(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    page = apis.make("Page", parent=folder)
    kevin = world.sign_in(user=KEVIN).drive.changes()
    start = kevin.getStartPageToken().execute()["startPageToken"]
    held = give(apis, folder, READER)
    gained = kevin.list(pageToken=start).execute()
    assert {change["fileId"]: change["removed"] for change in gained["changes"]} == {
        folder: False,
        page: False,
    }
    apis.drive.permissions().delete(fileId=folder, permissionId=held["id"]).execute()
    lost = kevin.list(pageToken=gained["newStartPageToken"]).execute()
    assert {change["fileId"]: change["removed"] for change in lost["changes"]} == {folder: True, page: True}


def test_nothing_is_mailed_and_the_log_tells_what_was_asked(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    give(apis, page, READER, sendNotificationEmail=False)
    give(apis, page, {"type": "anyone", "role": "reader"}, sendNotificationEmail=True, emailMessage="Hello")
    asked = [
        (entry["query"]["sendNotificationEmail"], entry["query"].get("emailMessage"))
        for entry in world.control("GET", "/emulator/log")
        if entry["method"] == "drive.permissions.create"
    ]
    assert asked == [("false", None), ("true", "Hello")]


def test_acting_as_the_administrator_of_a_domain_is_refused(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    permissions = apis.drive.permissions()
    for call in (
        permissions.create(fileId=page, body=READER, useDomainAdminAccess=True),
        permissions.list(fileId=page, useDomainAdminAccess=True),
    ):
        assert reason(call) == (501, "notImplemented")
    assert give(apis, page, READER, useDomainAdminAccess=False)["role"] == "reader"


def test_sharing_tells_when_and_by_whom(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    give(apis, page, READER)
    fields = "sharedWithMeTime,sharingUser(emailAddress)"
    assert world.sign_in(user=KEVIN).drive.files().get(fileId=page, fields=fields).execute() == {
        "sharedWithMeTime": "2026-03-04T10:00:00.000Z",
        "sharingUser": {"emailAddress": "advisor@example.com"},
    }
    assert apis.drive.files().get(fileId=page, fields=fields).execute() == {}
