"""Limited access, permissions that end, and new owners (`google-behaviour.md` §2.10)."""

import pytest
from tests.emulator.test_permissions import KEVIN, READER, give
from tests.emulator.world import DOC, FOLDER, Apis, Json, World, reason, refusal

from whoowes.emulator import Switches


def _limit(apis: Apis, file: str, *, limited: bool = True) -> None:
    apis.drive.files().update(fileId=file, body={"inheritedPermissionsDisabled": limited}).execute()


def test_limited_folder_is_seen_from_above_and_not_into(world: World) -> None:
    apis = world.sign_in()
    above = apis.make("Clients", FOLDER)
    folder = apis.make("Acme", FOLDER, above)
    page = apis.make("Page", DOC, folder)
    give(apis, above, READER | {"role": "writer"})
    kevin = world.sign_in(user=KEVIN)
    assert kevin.names(f"'{folder}' in parents") == ["Page"]
    _limit(apis, folder)
    assert kevin.names(f"'{above}' in parents") == ["Acme"]
    assert kevin.names(f"'{folder}' in parents") == []
    assert reason(kevin.drive.files().get(fileId=page)) == (404, "notFound")
    assert refusal(kevin.docs.documents().get(documentId=page))["code"] == 404
    fields = "inheritedPermissionsDisabled,capabilities(canListChildren,canAddChildren,canEdit),permissions"
    assert kevin.drive.files().get(fileId=folder, fields=fields).execute() == {
        "inheritedPermissionsDisabled": True,
        "capabilities": {"canListChildren": False, "canAddChildren": False, "canEdit": False},
    }
    call = kevin.drive.files().create(body={"name": "x", "parents": [folder]})
    assert reason(call) == (403, "insufficientParentPermissions")


def test_limited_folder_shows_who_only_sees_that_it_is_there(world: World) -> None:
    apis = world.sign_in()
    above = apis.make("Clients", FOLDER)
    folder = apis.make("Acme", FOLDER, above)
    give(apis, above, READER | {"role": "writer"})
    give(apis, folder, READER | {"emailAddress": "ann@acme.com"})
    _limit(apis, folder)
    fields = "permissions(emailAddress,role,view)"
    assert apis.drive.permissions().list(fileId=folder, fields=fields).execute()["permissions"] == [
        {"emailAddress": "advisor@example.com", "role": "owner"},
        {"emailAddress": "ann@acme.com", "role": "reader"},
        {"emailAddress": KEVIN, "role": "reader", "view": "metadata"},
    ]


def test_person_added_to_a_limited_folder_sees_into_it(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    page = apis.make("Page", DOC, folder)
    _limit(apis, folder)
    give(apis, folder, READER)
    assert world.sign_in(user=KEVIN).read(page)["title"] == "Page"


def test_rule_64_limiting_a_folder_removes_what_is_in_it_and_not_the_folder(world: World) -> None:
    apis = world.sign_in()
    above = apis.make("Clients", FOLDER)
    folder = apis.make("Acme", FOLDER, above)
    page = apis.make("Page", DOC, folder)
    give(apis, above, READER)
    kevin = world.sign_in(user=KEVIN).drive.changes()
    start = kevin.getStartPageToken().execute()["startPageToken"]
    _limit(apis, folder)
    seen = {
        change["fileId"]: change["removed"] for change in kevin.list(pageToken=start).execute()["changes"]
    }
    assert seen == {page: True, folder: False}


def test_only_the_owner_may_limit_access(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    give(apis, folder, READER | {"role": "writer"})
    kevin = world.sign_in(user=KEVIN).drive.files()
    call = kevin.update(fileId=folder, body={"inheritedPermissionsDisabled": True})
    assert reason(call) == (403, "insufficientFilePermissions")
    fields = "capabilities(canDisableInheritedPermissions,canEnableInheritedPermissions)"
    assert apis.drive.files().get(fileId=folder, fields=fields).execute()["capabilities"] == {
        "canDisableInheritedPermissions": True,
        "canEnableInheritedPermissions": False,
    }


def test_permission_ends_at_its_time_and_that_is_a_removal(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    made = give(apis, page, READER | {"expirationTime": "2026-03-04T10:30:00Z"})
    assert made["expirationTime"] == "2026-03-04T10:30:00.000Z"
    kevin = world.sign_in(user=KEVIN).drive
    start = kevin.changes().getStartPageToken().execute()["startPageToken"]
    assert kevin.files().get(fileId=page).execute()["name"] == "Page"
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:30:00Z"})
    assert reason(kevin.files().get(fileId=page)) == (404, "notFound")
    (change,) = kevin.changes().list(pageToken=start).execute()["changes"]
    assert (change["fileId"], change["removed"]) == (page, True)


def test_end_of_a_permission_can_be_moved_and_removed(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    held = give(apis, page, READER | {"expirationTime": "2026-03-05T10:00:00Z"})
    update, asked = apis.drive.permissions().update, {"fileId": page, "permissionId": held["id"]}
    moved = update(
        **asked, body={"role": "reader", "expirationTime": "2026-04-01T00:00:00Z"}, fields="expirationTime"
    ).execute()
    assert moved == {"expirationTime": "2026-04-01T00:00:00.000Z"}
    kept = update(**asked, body={"role": "commenter"}, fields="expirationTime").execute()
    assert kept == moved
    assert update(**asked, body={"role": "reader"}, removeExpiration=True, fields="*").execute().keys() == (
        held.keys() - {"expirationTime"}
    )


@pytest.mark.parametrize(
    ("body", "code", "why", "message"),
    [
        (READER | {"expirationTime": "soon"}, 400, "invalid", "Invalid Value"),
        (
            {"type": "anyone", "role": "reader", "expirationTime": "2026-03-05T10:00:00Z"},
            403,
            "cannotSetExpirationOnAnyoneOrDomain",
            "Expiration dates cannot be set on permissions of type anyone or domain.",
        ),
        (
            READER | {"expirationTime": "2026-03-04T10:00:00Z"},
            403,
            "expirationDatesMustBeInTheFuture",
            "Expiration dates must be in the future.",
        ),
        (
            READER | {"expirationTime": "2027-03-05T10:00:00Z"},
            403,
            "cannotSetExpiration",
            "Expiration dates cannot be set on this item.",
        ),
    ],
)
def test_rule_49_end_of_a_permission_lies_within_a_year_and_is_for_people(
    world: World, body: Json, code: int, why: str, message: str
) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    error = refusal(apis.drive.permissions().create(fileId=apis.make("Page"), body=body))
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == (code, why, message)


def test_new_owner_must_consent_by_a_call_of_their_own(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    owner = {"type": "user", "role": "owner", "emailAddress": KEVIN}
    error = refusal(apis.drive.permissions().create(fileId=page, body=owner, transferOwnership=True))
    assert error["errors"][0]["reason"] == "consentRequiredForOwnershipTransfer"
    assert error["message"] == "Consent is required to transfer ownership of a file to another user."
    held = give(apis, page, READER | {"role": "writer"})
    asked = {"fileId": page, "permissionId": held["id"]}
    offer = apis.drive.permissions().update(**asked, body={"role": "writer", "pendingOwner": True})
    assert offer.execute()["role"] == "writer"
    kevin = world.sign_in(user=KEVIN).drive
    fields = "capabilities(canAcceptOwnership),ownedByMe"
    assert kevin.files().get(fileId=page, fields=fields).execute() == {
        "capabilities": {"canAcceptOwnership": True},
        "ownedByMe": False,
    }
    accepted = kevin.permissions().update(**asked, body={"role": "owner"}, transferOwnership=True).execute()
    assert (accepted["id"], accepted["role"]) == (held["id"], "owner")
    assert kevin.files().get(fileId=page, fields="ownedByMe").execute() == {"ownedByMe": True}
    assert apis.type(page, "still a writer")["replies"] == [{}]


def test_pending_owner_must_be_a_writer(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    held = give(apis, page, READER)
    message = (
        "The target user cannot be a pending owner because the target user does not have a writer role "
        "for the file."
    )
    permissions = apis.drive.permissions()
    for call in (
        permissions.update(
            fileId=page, permissionId=held["id"], body={"role": "reader", "pendingOwner": True}
        ),
        permissions.create(fileId=page, body=READER | {"role": "writer", "pendingOwner": True}),
    ):
        error = refusal(call)
        assert (error["errors"][0]["reason"], error["message"]) == ("pendingOwnerWriterRequired", message)


def test_only_the_owner_hands_a_file_over_and_mail_must_be_allowed(world: World) -> None:
    world.server.reset(switches=Switches(ownership_needs_consent=False))
    apis = world.sign_in()
    page = apis.make("Page")
    give(apis, page, READER | {"role": "writer"})
    owner = {"type": "user", "role": "owner", "emailAddress": "ann@example.com"}
    kevin = world.sign_in(user=KEVIN).drive.permissions()
    assert reason(kevin.create(fileId=page, body=owner, transferOwnership=True)) == (
        403,
        "insufficientFilePermissions",
    )
    call = apis.drive.permissions().create(
        fileId=page, body=owner, transferOwnership=True, sendNotificationEmail=False
    )
    assert reason(call) == (403, "forbidden")


def test_within_one_domain_ownership_can_pass_at_once(world: World) -> None:
    world.server.reset(switches=Switches(ownership_needs_consent=False))
    apis = world.sign_in()
    page = apis.make("Page")
    owner = {"type": "user", "role": "owner", "emailAddress": KEVIN}
    call = apis.drive.permissions().create(fileId=page, body=owner, transferOwnership=True)
    assert reason(call) == (403, "consentRequiredForOwnershipTransfer")
    owner["emailAddress"] = "ann@example.com"
    made = give(apis, page, owner, transferOwnership=True, moveToNewOwnersRoot=True)
    assert made["role"] == "owner"
    ann = world.sign_in(user="ann@example.com")
    assert ann.names("'root' in parents") == ["Page"]
