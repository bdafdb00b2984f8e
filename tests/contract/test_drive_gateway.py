"""What every Drive gateway answers: the fake of the engine's tests, and the real one."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

import pytest
from tests.contract.backend import Backend, EmulatedBackend
from tests.fakes import FakeDrive

from whoowes.core.drive import DOCUMENT, FOLDER, SHORTCUT, Comment, DriveFile, Permission
from whoowes.core.ids import FileId, FolderId, PageToken
from whoowes.emulator.people.controls import change_file
from whoowes.emulator.workspace.items import Permission as Given
from whoowes.emulator.workspace.workspace import Workspace
from whoowes.errors import CursorExpired, NotFound, OutcomeUnknown, PermissionDenied, SafetyStop
from whoowes.ports import DriveGateway

MARKED = {"whoowes": "1"}
NOWHERE = FileId("1NoSuchFileAnywhereInThisDrive0000000000000")


class World(Protocol):
    """A Drive with people in it, who do what the tests say, and our gateway to it.

    `home` is where files of ours are made that could lie anywhere, `older` are those that an account has
    already; `listed` returns when lists show a file.
    """

    @property
    def drive(self) -> DriveGateway: ...
    @property
    def home(self) -> FolderId | None: ...
    @property
    def older(self) -> frozenset[FileId]: ...
    def listed(self, file: DriveFile) -> DriveFile: ...
    def folder(self, path: str) -> FolderId: ...
    def document(self, path: str) -> FileId: ...
    def shortcut(self, path: str, target: FileId) -> FileId: ...
    def change(
        self, file_id: FileId, *, name: str | None = None, trashed: bool = False, limited: bool = False
    ) -> None: ...
    def hide(self, file_id: FileId) -> None: ...
    def share(self, file_id: FileId, permission: Permission) -> None: ...
    def keep_permissions_secret(self, file_id: FileId) -> None: ...
    def comment(self, file_id: FileId, comment: Comment) -> None: ...
    def lose_a_creation(self) -> None: ...


class FakeWorld:
    """The fake's own controls, by path."""

    def __init__(self) -> None:
        self.drive = FakeDrive()
        self.home: FolderId | None = None
        self.older: frozenset[FileId] = frozenset()
        self._folders: dict[str, FolderId] = {"": FolderId("root")}

    def listed(self, file: DriveFile) -> DriveFile:
        return file

    def _parent(self, path: str) -> tuple[FolderId, str]:
        parent, _, name = path.rpartition("/")
        return self.folder(parent), name

    def folder(self, path: str) -> FolderId:
        if path not in self._folders:
            parent, name = self._parent(path)
            self._folders[path] = self.drive.folder(name, parent)
        return self._folders[path]

    def document(self, path: str) -> FileId:
        parent, name = self._parent(path)
        return self.drive.put(name, DOCUMENT, parent).id

    def shortcut(self, path: str, target: FileId) -> FileId:
        parent, name = self._parent(path)
        return self.drive.put(name, SHORTCUT, parent, shortcut_target=target, shortcut_mime_type=DOCUMENT).id

    def change(
        self, file_id: FileId, *, name: str | None = None, trashed: bool = False, limited: bool = False
    ) -> None:
        current = self.drive.file(file_id)
        self.drive.edit(file_id, name=name or current.name, trashed=trashed, limited_access=limited)

    def hide(self, file_id: FileId) -> None:
        self.drive.hide(file_id)

    def share(self, file_id: FileId, permission: Permission) -> None:
        self.drive.share(file_id, permission)

    def keep_permissions_secret(self, file_id: FileId) -> None:
        self.drive.keep_permissions_secret(file_id)

    def comment(self, file_id: FileId, comment: Comment) -> None:
        self.drive.comment(file_id, comment)

    def lose_a_creation(self) -> None:
        self.drive.lost_creations = 1


PEOPLE = "it needs another person's hands"


class GoogleWorld:
    """The real gateway, over HTTP, and a person's hands."""

    def __init__(self, backend: Backend, drive: DriveGateway) -> None:
        self._backend = backend
        self.drive = drive
        self.home = backend.home
        self.older = frozenset(file.id for file in drive.marked("whoowes")) if backend.home else frozenset()

    @property
    def _workspace(self) -> Workspace:
        return self._backend.emulator(PEOPLE).emulator.workspace

    def listed(self, file: DriveFile) -> DriveFile:
        self._backend.wait_until_listed(file.id)
        return file

    def folder(self, path: str) -> FolderId:
        return self._backend.folder(path)

    def document(self, path: str) -> FileId:
        return self._backend.document(path)

    def shortcut(self, path: str, target: FileId) -> FileId:
        return self._backend.shortcut(path, target)

    def change(
        self, file_id: FileId, *, name: str | None = None, trashed: bool = False, limited: bool = False
    ) -> None:
        self._backend.change(file_id, name=name, trashed=trashed, limited=limited)

    def hide(self, file_id: FileId) -> None:
        """Make the file another person's; what we are given on the file itself stays."""
        file = self._workspace.files[file_id]
        other = self._workspace.add_user("bo@example.com")
        with self._workspace.rights_changing(file):
            file.owner, file.parent = other.email, other.root_id

    def share(self, file_id: FileId, permission: Permission) -> None:
        given = Given(
            permission.email or "1",
            permission.type,
            permission.role,
            email=permission.email or "",
            domain=permission.domain or "",
            name=permission.name or "",
        )
        self._workspace.share(self._workspace.files[file_id], given)

    def keep_permissions_secret(self, file_id: FileId) -> None:
        self.share(file_id, Permission("user", "reader", self._workspace.advisor.email))
        self.hide(file_id)

    def comment(self, file_id: FileId, comment: Comment) -> None:
        given = {"author": comment.author, "content": comment.content, "quoted": comment.quoted}
        change_file(self._workspace, file_id, {"comments": [given | {"resolved": comment.resolved}]})

    def lose_a_creation(self) -> None:
        server = self._backend.emulator("faults are the emulator's")
        server.emulator.faults.load([{"match": "drive.files.create", "do": "reset-after-apply"}])


@pytest.fixture(params=["fake", "google"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    if request.param == "fake":
        yield FakeWorld()
        return
    backend: Backend = request.getfixturevalue("backend")
    with backend.open("careful" if isinstance(backend, EmulatedBackend) else "automatic") as workspace:
        yield GoogleWorld(backend, workspace.drive)


def marked(world: World, key: str) -> tuple[DriveFile, ...]:
    """Return the files that bear a mark, save those that did when the test began."""
    return tuple(file for file in world.drive.marked(key) if file.id not in world.older)


def our_folder(world: World) -> DriveFile:
    made = world.drive.create(name="pages", mime_type=FOLDER, parent=world.home, app_properties=MARKED)
    return world.listed(made)


def our_page(world: World, name: str = "Page") -> DriveFile:
    folder = FolderId(our_folder(world).id)
    made = world.drive.create(name=name, mime_type=DOCUMENT, parent=folder, app_properties=MARKED)
    return world.listed(made)


def test_a_folders_children_are_those_directly_in_it_that_are_not_trashed(world: World) -> None:
    acme = world.folder("Clients/Acme")
    note, gone, sub = (
        world.document("Clients/Acme/Call"),
        world.document("Clients/Acme/Old"),
        world.folder("Clients/Acme/Sub"),
    )
    world.document("Clients/Acme/Sub/Deep")
    world.document("Clients/Other/Call")
    world.change(gone, trashed=True)
    found = world.drive.children(acme)
    assert {(file.id, file.name, file.mime_type) for file in found} == {
        (note, "Call", DOCUMENT),
        (sub, "Sub", FOLDER),
    }
    assert all(file.parents == (acme,) for file in found)


def test_an_empty_folder_has_no_children(world: World) -> None:
    assert world.drive.children(world.folder("Clients/Acme")) == ()


def test_the_children_of_a_missing_folder_are_not_none_but_unknown(world: World) -> None:
    with pytest.raises(NotFound):
        world.drive.children(FolderId(NOWHERE))


def test_two_files_of_one_name_are_two_files(world: World) -> None:
    acme = world.folder("Clients/Acme")
    both = {world.document("Clients/Acme/Call"), world.document("Clients/Acme/Call")}
    assert {file.id for file in world.drive.children(acme)} == both


def test_a_file_is_told_with_its_times_in_utc_and_its_version(world: World) -> None:
    note = world.document("Clients/Acme/O'Neil \\ Sons")
    file = world.drive.file(note)
    assert file.name == "O'Neil \\ Sons"
    assert file.created is not None
    assert file.modified is not None
    assert file.modified.utcoffset() == file.created.utcoffset()
    assert file.modified >= file.created
    assert file.version.isdecimal()
    assert not file.trashed
    assert not file.limited_access


def test_a_version_grows_with_a_change_and_stays_without_one(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    before = world.drive.file(note)
    assert world.drive.file(note) == before
    world.change(note, name="Call with Ann")
    after = world.drive.file(note)
    assert int(after.version) > int(before.version)
    assert after.name == "Call with Ann"


def test_a_trashed_file_still_answers_and_says_so(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    world.change(note, trashed=True)
    assert world.drive.file(note).trashed


def test_limited_access_is_told(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    world.change(note, limited=True)
    assert world.drive.file(note).limited_access


def test_a_shortcut_tells_its_target(world: World) -> None:
    note = world.document("Notes/Call")
    link = world.drive.file(world.shortcut("Clients/Acme/Call", note))
    assert (link.mime_type, link.shortcut_target, link.shortcut_mime_type) == (SHORTCUT, note, DOCUMENT)


@pytest.mark.parametrize("ask", ["file", "permissions", "comments"])
def test_a_missing_file_is_not_found(world: World, ask: str) -> None:
    with pytest.raises(NotFound):
        getattr(world.drive, ask)(NOWHERE)


def test_a_file_out_of_sight_is_not_found(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    world.hide(note)
    with pytest.raises(NotFound):
        world.drive.file(note)


def test_nothing_has_changed_since_this_moment(world: World) -> None:
    world.document("Clients/Acme/Call")
    cursor = world.drive.start_cursor()
    page = world.drive.changes(cursor)
    assert page.changes == ()
    assert world.drive.changes(page.cursor).changes == ()


def test_a_file_changed_twice_is_one_change_to_its_present_state(world: World) -> None:
    first, second = world.document("Clients/Acme/A"), world.document("Clients/Acme/B")
    cursor = world.drive.start_cursor()
    world.change(first, name="A1")
    world.change(second, name="B1")
    world.change(first, name="A2")
    page = world.drive.changes(cursor)
    assert [(change.file_id, change.file and change.file.name) for change in page.changes] == [
        (second, "B1"),
        (first, "A2"),
    ]
    assert page.changes[1].file == world.drive.file(first)
    assert world.drive.changes(page.cursor).changes == ()


def test_an_old_cursor_brings_the_same_changes_again(world: World) -> None:
    cursor = world.drive.start_cursor()
    world.document("Clients/Acme/A")
    assert world.drive.changes(cursor) == world.drive.changes(cursor)


def test_trashing_is_a_change_and_no_removal(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    cursor = world.drive.start_cursor()
    world.change(note, trashed=True)
    (change,) = world.drive.changes(cursor).changes
    assert not change.removed
    assert change.file is not None
    assert change.file.trashed


def test_loss_of_access_is_a_removal_without_a_file(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    cursor = world.drive.start_cursor()
    world.hide(note)
    (change,) = world.drive.changes(cursor).changes
    assert (change.file_id, change.removed, change.file) == (note, True, None)


def test_a_cursor_that_drive_never_gave_is_expired(world: World) -> None:
    with pytest.raises(CursorExpired):
        world.drive.changes(PageToken("no such cursor"))


def test_what_we_create_bears_our_mark_and_is_found_by_it(world: World) -> None:
    properties = {**MARKED, "whoowesClient": "acme"}
    made = world.drive.create(name="Page", mime_type=DOCUMENT, parent=world.home, app_properties=properties)
    world.listed(made)
    world.document("Clients/Acme/Call")
    assert made.app_properties == properties
    assert marked(world, "whoowes") == (made,)
    assert marked(world, "whoowesOther") == ()


def test_a_trashed_page_is_still_found_by_its_mark(world: World) -> None:
    page = our_page(world)
    world.change(page.id, trashed=True)
    found = {file.id: file.trashed for file in marked(world, "whoowes")}
    assert found[page.id]


def test_a_key_is_looked_for_as_it_is_written(world: World) -> None:
    assert marked(world, "it's \\ a key") == ()


def test_a_page_is_created_in_our_own_folder(world: World) -> None:
    folder = FolderId(our_folder(world).id)
    page = world.drive.create(name="Page", mime_type=DOCUMENT, parent=folder, app_properties=MARKED)
    world.listed(page)
    assert page.parents == (folder,)
    assert world.drive.children(folder) == (page,)


def test_creating_twice_makes_two_files(world: World) -> None:
    first, second = (
        world.listed(
            world.drive.create(name="Page", mime_type=DOCUMENT, parent=world.home, app_properties=MARKED)
        )
        for _ in range(2)
    )
    assert {file.id for file in marked(world, "whoowes")} == {first.id, second.id}


def test_nothing_can_be_created_in_a_clients_folder_with_careful_access(world: World) -> None:
    if world.home:
        pytest.skip("not on a live account: careful access needs files that no app has made")
    acme = world.folder("Clients/Acme")
    with pytest.raises(PermissionDenied):
        world.drive.create(name="Page", mime_type=DOCUMENT, parent=acme, app_properties=MARKED)
    assert marked(world, "whoowes") == ()


def test_a_creation_whose_reply_is_lost_happened_once_and_is_found_by_its_mark(world: World) -> None:
    world.lose_a_creation()
    with pytest.raises(OutcomeUnknown):
        world.drive.create(name="Page", mime_type=DOCUMENT, parent=world.home, app_properties=MARKED)
    assert [file.name for file in marked(world, "whoowes")] == ["Page"]


def test_nothing_is_created_without_our_mark(world: World) -> None:
    with pytest.raises(SafetyStop):
        world.drive.create(
            name="Page", mime_type=DOCUMENT, parent=world.home, app_properties={"whoowesClient": "a"}
        )


def test_our_page_is_renamed_and_its_properties_are_merged(world: World) -> None:
    page = our_page(world)
    world.drive.update(page.id, app_properties={"whoowesClient": "acme", "whoowesHash": "x"})
    after = world.drive.update(page.id, name="New name", app_properties={"whoowesHash": None})
    assert after.name == "New name"
    assert after.app_properties == {**MARKED, "whoowesClient": "acme"}
    assert world.drive.file(page.id) == after


def test_an_update_of_properties_leaves_the_name(world: World) -> None:
    page = our_page(world, "Who owes what")
    assert world.drive.update(page.id, app_properties={"whoowesHash": "x"}).name == "Who owes what"


def test_a_page_a_person_renamed_is_still_ours(world: World) -> None:
    page = our_page(world)
    world.change(page.id, name="Their name")
    assert world.drive.update(page.id, name="Our name").name == "Our name"


def test_a_file_of_others_is_never_updated(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    world.drive.file(note)
    before = world.drive.file(note)
    with pytest.raises(SafetyStop):
        world.drive.update(note, name="Ours now", app_properties=MARKED)
    assert world.drive.file(note) == before


def test_the_permissions_of_a_file_tell_people_and_domains(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    ann = Permission("user", "writer", email="ann@acme.example", name="Ann Lee")
    domain = Permission("domain", "reader", domain="acme.example", name="acme.example")
    world.share(note, ann)
    world.share(note, domain)
    assert {ann, domain} <= set(world.drive.permissions(note))


def test_permissions_that_are_not_for_us_are_denied(world: World) -> None:
    note = world.document("Clients/Acme/Call")
    world.keep_permissions_secret(note)
    with pytest.raises(PermissionDenied):
        world.drive.permissions(note)


def test_open_comments_are_told_word_for_word_and_resolved_ones_are_not(world: World) -> None:
    page = our_page(world)
    comment = Comment("Ann Lee", "Is that <b>right</b> & final?", 'Send the "plan" & the <list>')
    world.comment(page.id, comment)
    world.comment(page.id, Comment("Bo", "Done.", "x", resolved=True))
    assert [replace(found, created=None) for found in world.drive.comments(page.id)] == [comment]


def test_a_file_without_comments_has_none(world: World) -> None:
    assert world.drive.comments(our_page(world).id) == ()
