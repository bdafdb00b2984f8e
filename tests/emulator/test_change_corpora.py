"""`changes.list` of one shared drive, of My Drive alone, and of shared drives themselves: rule 64."""

from typing import Any

import pytest
from tests.emulator.test_permissions import KEVIN, give
from tests.emulator.test_shared_drives import add_member, make_drive
from tests.emulator.world import DOC, FOLDER, Apis, Json, World, reason, refusal

_ALL = {"supportsAllDrives": True, "includeItemsFromAllDrives": True}


def _start(apis: Apis, **more: Any) -> str:  # noqa: ANN401 - query parameters
    return str(apis.drive.changes().getStartPageToken(**more).execute()["startPageToken"])


def _changes(apis: Apis, token: str, **more: Any) -> list[Json]:  # noqa: ANN401 - query parameters
    found: list[Json] = apis.drive.changes().list(pageToken=token, **more).execute()["changes"]
    return found


def test_rule_64_log_of_a_shared_drive_has_its_own_changes_only(world: World) -> None:
    apis = world.sign_in()
    drive, other = make_drive(apis), make_drive(apis, "Other")
    token = _start(apis, driveId=drive, supportsAllDrives=True)
    page = apis.make("Page", DOC, drive)
    apis.make("Elsewhere", DOC, other)
    apis.make("Mine")
    (change,) = _changes(apis, token, driveId=drive, **_ALL)
    assert (change["fileId"], change["driveId"], change["file"]["driveId"]) == (page, drive, drive)


def test_rule_64_log_of_a_shared_drive_is_for_its_members_and_needs_its_flags(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    token = _start(apis)
    changes = apis.drive.changes()
    assert reason(changes.getStartPageToken(driveId=drive)) == (400, "invalid")
    error = refusal(changes.list(pageToken=token, driveId=drive, supportsAllDrives=True))
    assert error["errors"][0]["location"] == "includeItemsFromAllDrives"
    kevin = world.sign_in(user=KEVIN).drive.changes()
    for call in (
        kevin.getStartPageToken(driveId=drive, supportsAllDrives=True),
        kevin.list(pageToken=token, driveId=drive, **_ALL),
    ):
        assert refusal(call)["message"] == f"Shared drive not found: {drive}"


def test_rule_64_change_of_a_shared_drive_itself_has_its_own_type(world: World) -> None:
    apis = world.sign_in()
    token = _start(apis)
    drive = make_drive(apis)
    apis.drive.drives().update(driveId=drive, body={"name": "Renamed"}).execute()
    (change,) = _changes(apis, token, **_ALL)
    assert (change["changeType"], change["type"], change["removed"]) == ("drive", "drive", False)
    assert change["driveId"] == drive
    assert change["drive"] == {"kind": "drive#drive", "id": drive, "name": "Renamed"}
    assert {"file", "fileId"} & set(change) == set()
    assert _changes(apis, token) == []


def test_rule_64_end_of_membership_removes_the_drive_and_all_in_it(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    page = apis.make("Page", DOC, drive)
    held = add_member(apis, drive, "reader")
    kevin = world.sign_in(user=KEVIN)
    token = _start(kevin)
    call = apis.drive.permissions().delete(fileId=drive, permissionId=held["id"], supportsAllDrives=True)
    call.execute()
    removed = _changes(kevin, token, **_ALL)
    assert {(change["changeType"], change.get("fileId"), change["driveId"]) for change in removed} == {
        ("drive", None, drive),
        ("file", page, drive),
    }
    assert all(change["removed"] for change in removed)


def test_rule_64_deleted_shared_drive_is_removed(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    token = _start(apis)
    apis.drive.drives().delete(driveId=drive).execute()
    (change,) = _changes(apis, token, **_ALL)
    assert (change["changeType"], change["driveId"], change["removed"]) == ("drive", drive, True)
    assert "drive" not in change


def test_rule_64_file_that_leaves_a_shared_drive_is_removed_from_its_log_alone(world: World) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    page = apis.make("Page", DOC, drive)
    token = _start(apis)
    asked = {"fileId": page, "addParents": "root", "removeParents": drive, "supportsAllDrives": True}
    apis.drive.files().update(**asked).execute()
    (left,) = _changes(apis, token, driveId=drive, **_ALL)
    assert (left["fileId"], left["removed"], "file" in left) == (page, True, False)
    (kept,) = _changes(apis, token, driveId=drive, includeCorpusRemovals=True, **_ALL)
    assert (kept["removed"], kept["file"]["name"]) == (True, "Page")
    (still,) = _changes(apis, token, **_ALL)
    assert (still["fileId"], still["removed"]) == (page, False)


def test_rule_64_corpus_removal_does_not_show_a_file_out_of_sight(world: World) -> None:
    owner, apis = world.sign_in(user=KEVIN), world.sign_in()
    page = owner.make("Page")
    held = give(owner, page, {"type": "user", "role": "reader", "emailAddress": "advisor@example.com"})
    token = _start(apis)
    owner.drive.permissions().delete(fileId=page, permissionId=held["id"]).execute()
    (gone,) = _changes(apis, token, includeCorpusRemovals=True)
    assert (gone["removed"], "file" in gone) == (True, False)
    give(owner, page, {"type": "anyone", "role": "reader"})
    (linked,) = _changes(apis, token, includeCorpusRemovals=True)
    assert (linked["removed"], linked["file"]["id"]) == (True, page)


def test_rule_64_restriction_to_my_drive_leaves_out_what_is_shared_with_me(world: World) -> None:
    owner, apis = world.sign_in(user=KEVIN), world.sign_in()
    token = _start(apis)
    theirs = owner.make("Theirs")
    give(owner, theirs, {"type": "user", "role": "writer", "emailAddress": "advisor@example.com"})
    mine = apis.make("Mine", FOLDER)
    inside = apis.make("Inside", DOC, mine)
    changed = [change["fileId"] for change in _changes(apis, token, restrictToMyDrive=True)]
    assert changed == [mine, inside]
    assert theirs in [change["fileId"] for change in _changes(apis, token)]


def test_rule_64_what_moves_out_of_my_drive_is_removed_from_it(world: World) -> None:
    apis = world.sign_in()
    drive, page = make_drive(apis), apis.make("Page")
    token = _start(apis)
    asked = {"fileId": page, "addParents": drive, "removeParents": "root", "supportsAllDrives": True}
    apis.drive.files().update(**asked).execute()
    (change,) = _changes(apis, token, restrictToMyDrive=True)
    assert (change["fileId"], change["removed"]) == (page, True)
    apis.drive.files().update(**asked | {"addParents": "root", "removeParents": drive}).execute()
    (back,) = _changes(apis, token, restrictToMyDrive=True)
    assert (back["fileId"], back["removed"]) == (page, False)


@pytest.mark.parametrize("flags", [{}, {"supportsAllDrives": True}])
def test_rule_64_shared_drive_items_show_with_both_flags_only(world: World, flags: Json) -> None:
    apis = world.sign_in()
    drive = make_drive(apis)
    token = _start(apis)
    apis.make("Page", DOC, drive)
    assert _changes(apis, token, **flags) == []
    assert len(_changes(apis, token, **_ALL)) == 1
