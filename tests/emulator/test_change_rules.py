"""`changes.list`: rule 64."""

from typing import Any

import pytest
from tests.emulator.world import FOLDER, Apis, Json, World, reason

from whoowes.emulator import Switches


def _start(apis: Apis) -> str:
    return str(apis.drive.changes().getStartPageToken().execute()["startPageToken"])


def _changes(apis: Apis, token: str, **more: Any) -> list[Json]:  # noqa: ANN401 - query parameters
    found: list[Json] = apis.drive.changes().list(pageToken=token, **more).execute()["changes"]
    return found


def test_rule_64_change_is_the_present_state_of_the_file(world: World) -> None:
    apis = world.sign_in()
    token = _start(apis)
    page = apis.make("Page")
    apis.drive.files().update(fileId=page, body={"name": "Renamed"}).execute()
    (change,) = _changes(apis, token)
    assert change["fileId"] == page
    assert not change["removed"]
    assert (change["kind"], change["changeType"]) == ("drive#change", "file")
    assert change["file"] == {
        "kind": "drive#file",
        "id": page,
        "name": "Renamed",
        "mimeType": "application/vnd.google-apps.document",
    }


def test_rule_64_changes_are_oldest_first_and_one_per_file(world: World) -> None:
    apis = world.sign_in()
    token = _start(apis)
    first, second = apis.make("a"), apis.make("b")
    apis.type(first, "again")
    assert [change["fileId"] for change in _changes(apis, token)] == [second, first]


def test_rule_64_new_start_page_token_stands_on_the_last_page_only(world: World) -> None:
    apis = world.sign_in()
    token = _start(apis)
    made = [apis.make(name) for name in "abc"]
    changes = apis.drive.changes()
    first = changes.list(pageToken=token, pageSize=2).execute()
    assert ("nextPageToken" in first, "newStartPageToken" in first) == (True, False)
    last = changes.list(pageToken=first["nextPageToken"], pageSize=2).execute()
    assert ("nextPageToken" in last, "newStartPageToken" in last) == (False, True)
    assert [change["fileId"] for change in first["changes"] + last["changes"]] == made
    assert _changes(apis, last["newStartPageToken"]) == []


def test_rule_64_old_token_still_works(world: World) -> None:
    apis = world.sign_in()
    token = _start(apis)
    apis.make("Page")
    world.control("POST", "/emulator/clock", {"now": "2036-01-01T00:00:00Z"})
    later = world.sign_in()
    assert len(_changes(later, token)) == 1
    assert len(_changes(later, token)) == 1


@pytest.mark.parametrize("token", ["", "abc", "-1", "99999999999"])
def test_rule_64_token_that_was_never_given_is_refused(world: World, token: str) -> None:
    assert reason(world.sign_in().drive.changes().list(pageToken=token)) == (400, "invalid")


def test_rule_64_trashing_is_not_removal(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    token = _start(apis)
    apis.drive.files().update(fileId=page, body={"trashed": True}).execute()
    (change,) = _changes(apis, token, fields="changes(removed,file(trashed))")
    assert change == {"removed": False, "file": {"trashed": True}}


def test_rule_64_deletion_is_removal(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    token = _start(apis)
    world.control("POST", f"/emulator/files/{page}", {"deleted": True})
    (change,) = _changes(apis, token)
    assert (change["fileId"], change["removed"], "file" in change) == (page, True, False)
    assert _changes(apis, token, includeRemoved=False) == []


def test_rule_64_loss_of_access_is_removal_of_all_below(world: World) -> None:
    owner = world.sign_in(user="kevin@acme.com")
    folder = owner.make("Acme", FOLDER)
    note = owner.make("Note", parent=folder)
    reader = {"type": "user", "role": "reader", "email": "advisor@example.com"}
    apis = world.sign_in()
    before = _start(apis)
    world.control("POST", f"/emulator/files/{folder}", {"permissions": [reader]})
    assert {change["fileId"] for change in _changes(apis, before)} == {folder, note}
    token = _start(apis)
    world.control("POST", f"/emulator/files/{folder}", {"remove_permissions": ["advisor@example.com"]})
    removed = {change["fileId"]: change["removed"] for change in _changes(apis, token)}
    assert removed == {folder: True, note: True}


def test_rule_64_moving_out_of_a_shared_folder_takes_sight_of_it_away(world: World) -> None:
    owner = world.sign_in(user="kevin@acme.com")
    shared, private = owner.make("Shared", FOLDER), owner.make("Private", FOLDER)
    note = owner.make("Note", parent=shared)
    reader = {"type": "user", "role": "reader", "email": "advisor@example.com"}
    world.control("POST", f"/emulator/files/{shared}", {"permissions": [reader]})
    apis = world.sign_in()
    token = _start(apis)
    owner.drive.files().update(fileId=note, addParents=private, removeParents=shared).execute()
    (change,) = _changes(apis, token)
    assert (change["fileId"], change["removed"]) == (note, True)


def test_rule_64_others_files_do_not_show(world: World) -> None:
    apis = world.sign_in()
    token = _start(apis)
    world.sign_in(user="kevin@acme.com").make("Private")
    assert _changes(apis, token) == []


def test_rule_64_drive_file_alone_sees_changes_of_its_own_files(world: World) -> None:
    apis = world.sign_in(scopes=("drive.file",))
    token = _start(apis)
    own = apis.make("Own")
    world.control("POST", "/emulator/files", {"path": "Foreign", "markdown": "x"})
    assert [change["fileId"] for change in _changes(apis, token)] == [own]


@pytest.mark.parametrize("told", [False, True])
def test_rule_64_trash_of_a_folder_lists_what_lies_below_by_switch(world: World, *, told: bool) -> None:
    world.server.reset(switches=Switches(folder_trash_lists_descendants=told))
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    deep = apis.make("deep", FOLDER, folder)
    note = apis.make("Note", parent=deep)
    apis.make("Beside")
    for trashed in (True, False):
        token = _start(apis)
        apis.drive.files().update(fileId=folder, body={"trashed": trashed}).execute()
        changes = _changes(apis, token, fields="changes(fileId,removed,file(trashed))")
        assert {change["fileId"] for change in changes} == ({folder, deep, note} if told else {folder})
        assert all(change["file"] == {"trashed": trashed} for change in changes)
        assert not any(change["removed"] for change in changes)


@pytest.mark.parametrize("told", [False, True])
def test_rule_64_folder_that_a_person_trashes_lists_what_lies_below_by_switch(
    world: World, *, told: bool
) -> None:
    world.server.reset(switches=Switches(folder_trash_lists_descendants=told))
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    note = apis.make("Note", parent=folder)
    token = _start(apis)
    world.control("POST", f"/emulator/files/{folder}", {"trashed": True})
    changes = _changes(apis, token)
    assert {change["fileId"] for change in changes} == ({folder, note} if told else {folder})
