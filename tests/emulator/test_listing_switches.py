"""Ways in which `files.list` varies, or in which the sources conflict: rules 55 to 57 (§2.1)."""

import pytest
from tests.emulator.world import FOLDER, Apis, World

from whoowes.emulator import Switches


def signed_in(world: World, **switches: object) -> Apis:
    world.server.reset(switches=Switches(**switches))  # type: ignore[arg-type]
    return world.sign_in()


def test_rule_57_list_may_begin_with_an_empty_page(world: World) -> None:
    apis = signed_in(world, list_begins_with_an_empty_page=True)
    for name in "abc":
        apis.make(name)
    files = apis.drive.files()
    request, sizes = files.list(pageSize=2), []
    while request is not None:
        answer = request.execute()
        sizes.append(len(answer["files"]))
        request = files.list_next(request, answer)
    assert sizes == [0, 2, 1]


@pytest.mark.parametrize(("default", "first_page"), [("100", 100), ("all", 101)])
def test_rule_57_default_page_holds_a_hundred_or_all(world: World, default: str, first_page: int) -> None:
    apis = signed_in(world, list_page_size_default=default)
    for number in range(101):
        apis.make(str(number), FOLDER)
    assert len(apis.drive.files().list().execute()["files"]) == first_page
    assert len(apis.drive.files().list(pageSize=100).execute()["files"]) == 100


@pytest.mark.parametrize(("included", "names"), [(True, ["Kept", "Old"]), (False, ["Kept"])])
def test_rule_55_trashed_files_are_listed_by_switch(
    world: World, names: list[str], *, included: bool
) -> None:
    apis = signed_in(world, list_includes_trashed=included)
    apis.make("Kept")
    apis.drive.files().update(fileId=apis.make("Old"), body={"trashed": True}).execute()
    assert apis.names("") == names
    assert apis.names("name != 'x'") == names
    assert apis.names("trashed = true") == ["Old"]
    assert apis.names("not trashed = false") == ["Old"]


@pytest.mark.parametrize(("ignored", "names"), [(True, ["ACME", "Acme"]), (False, ["Acme"])])
def test_rule_56_case_of_a_name_counts_by_switch(world: World, names: list[str], *, ignored: bool) -> None:
    apis = signed_in(world, name_equality_ignores_case=ignored)
    apis.make("Acme")
    apis.make("ACME")
    assert apis.names("name = 'Acme'") == names


@pytest.mark.parametrize(("fails", "names"), [(False, ["a", "b"]), (True, [])])
def test_several_parents_joined_by_or_find_nothing_by_switch(
    world: World, names: list[str], *, fails: bool
) -> None:
    apis = signed_in(world, or_of_parents_finds_nothing=fails)
    first, second = apis.make("A", FOLDER), apis.make("B", FOLDER)
    apis.make("a", parent=first)
    apis.make("b", parent=second)
    assert apis.names(f"('{first}' in parents or '{second}' in parents) and trashed = false") == names
    assert apis.names(f"'{first}' in parents and (name = 'a' or name = 'b')") == ["a"]


@pytest.mark.parametrize("incomplete", [False, True])
def test_search_of_all_drives_says_that_it_is_incomplete_by_switch(world: World, *, incomplete: bool) -> None:
    apis = signed_in(world, search_is_incomplete=incomplete)
    apis.make("Note")
    both = {"supportsAllDrives": True, "includeItemsFromAllDrives": True}
    files = apis.drive.files()
    assert files.list(corpora="allDrives", **both).execute()["incompleteSearch"] is incomplete
    assert files.list(corpora="user", **both).execute()["incompleteSearch"] is False
    assert files.list().execute()["incompleteSearch"] is False
