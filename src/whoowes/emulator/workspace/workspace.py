"""The state of the emulated Google Workspace: users, files, and what changed when."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from whoowes.emulator.docs import DocumentState, new_document
from whoowes.emulator.switches import Switches
from whoowes.emulator.workspace.change_log import ChangeLog
from whoowes.emulator.workspace.clock import EmulatorClock
from whoowes.emulator.workspace.ids import Ids
from whoowes.emulator.workspace.items import (
    DOCUMENT,
    FOLDER,
    DriveFile,
    Permission,
    SharedDrive,
    User,
)
from whoowes.emulator.workspace.roles import role_of
from whoowes.emulator.workspace.snapshots import with_snapshot

DEFAULT_ADVISOR = "advisor@example.com"


class Workspace:
    """Users and files, with every mutation recorded in each user's change log.

    Nothing here looks at tokens, scopes or roles: it is for the callers to ask whether they may.

    Attributes:
        switches: How conflicting facts are decided.
        drives: What shared drives have beside their top folder, by id.
        drive_requests: The shared drive that each (user, request id) has made.
        log: What changed when, for each user.
        forgotten: Deleted files with the client and user whose `drive.file` scope covered them.
        page_tokens: Per token, what it belongs to and where that page begins.
        watchers: Called, from whichever thread, after anything has changed.
        generated: Per id from `files.generateIds`, the type it is for and to whom it was given.
    """

    def __init__(
        self,
        clock: EmulatorClock,
        ids: Ids,
        *,
        advisor: str = DEFAULT_ADVISOR,
        switches: Switches | None = None,
    ) -> None:
        self.clock = clock
        self.ids = ids
        self.switches = switches or Switches()
        self.users: dict[str, User] = {}
        self.groups: dict[str, tuple[str, ...]] = {}
        self.files: dict[str, DriveFile] = {}
        self.drives: dict[str, SharedDrive] = {}
        self.drive_requests: dict[tuple[str, str], str] = {}
        self.log = ChangeLog(clock, ids.number(10_000, 90_000))
        self.forgotten: set[tuple[str, str, str]] = set()
        self._expiring: set[str] = set()
        self.page_tokens: dict[str, tuple[str, int]] = {}
        self.watchers: set[Callable[[], None]] = set()
        self.generated: dict[str, tuple[str, str]] = {}
        self.advisor = self.add_user(advisor)

    def add_user(self, email: str, name: str | None = None) -> User:
        """Return the user with this address, made with an empty My Drive if there is none."""
        if email in self.users:
            return self.users[email]
        root = self._store("My Drive", FOLDER, None, email, self.ids.root())
        shown = name or email.split("@", maxsplit=1)[0].replace(".", " ").title()
        user = User(email, shown, self.ids.digits(20), root.id)
        self.users[email] = user
        self.log.of_user[email] = {}
        return user

    def add_shared_drive(self, name: str) -> DriveFile:
        """Return a new shared drive; its members are the permissions on it."""
        drive = self._store(name, FOLDER, None, None, self.ids.root())
        drive.drive_id = drive.id
        self.drives[drive.id] = SharedDrive(drive.id)
        return drive

    def create(
        self,
        name: str,
        mime_type: str,
        parent: DriveFile,
        by: User,
        document: DocumentState | None = None,
        *,
        file_id: str | None = None,
    ) -> DriveFile:
        """Return a new file in a folder. A Google Doc without a document is an empty one."""
        owner = None if parent.drive_id else by.email
        file = self._store(name, mime_type, parent.id, owner, file_id or self.ids.file())
        file.drive_id = parent.drive_id
        file.last_modifier = by.email
        if mime_type == DOCUMENT:
            file.document = document or new_document(name, self.ids)
            file.revision_id = self.ids.revision()
            file.snapshots = with_snapshot(file.snapshots, self.clock.now(), by.email)
        elif not file.is_native:
            file.revision_id = self.ids.revision()
        self.touched(file)
        return file

    def content_changed(self, file: DriveFile, by: User, document: DocumentState) -> None:
        """Put in a document's new content under a new revision."""
        file.document = document
        file.snapshots = with_snapshot(file.snapshots, self.clock.now(), by.email)
        self._edited(file, by)

    def bytes_changed(self, file: DriveFile, by: User, content: bytes) -> None:
        """Put in the bytes of a file that is no Google format, under a new revision."""
        file.content, file.original_name = content, file.name
        self._edited(file, by)

    def shown_modified(self, file: DriveFile) -> datetime:
        """Return the modification time that Drive shows; a switch lets it lag behind an edit (rule 59)."""
        lag = timedelta(seconds=self.switches.modified_time_lag_s)
        if file.modified_before and file.edited == file.modified and self.clock.now() < file.modified + lag:
            return file.modified_before
        return file.modified

    def new_revision(self, file: DriveFile) -> None:
        """Give the document another revision id, as Google does now and then without any edit."""
        file.revision_id = self.ids.revision()
        self._tell_watchers()

    def metadata_changed(self, file: DriveFile, by: User) -> None:
        """Note a change that counts as a modification."""
        file.modified = self.clock.now()
        file.last_modifier = by.email
        self.touched(file)

    def touched(self, file: DriveFile) -> None:
        """Note a change of any kind: the version grows, and who can see the file finds it in the log."""
        file.version += self.ids.number(1, 3)
        seeing = [email for email in self.users if role_of(self, file, email, by_link=False)]
        self.log.note(seeing, file.id, self.root_of(file))
        self._tell_watchers()

    def discussed(self, file: DriveFile) -> None:
        """Note a change of comments or permissions; whether it is a modification, nobody has measured."""
        if self.switches.discussion_modifies:
            file.modified = self.clock.now()
        self.touched(file)

    @contextmanager
    def rights_changing(self, file: DriveFile) -> Iterator[None]:
        """Record who gains and who loses sight of a file and of all that lies below it."""
        below = self.subtree(file)
        before = {(email, item.id) for email in self.users for item in below if self._sees(email, item)}
        roots = {item.id: self.root_of(item) for item in below}
        yield
        after = {(email, item.id) for email in self.users for item in below if self._sees(email, item)}
        for email, file_id in sorted(before ^ after):
            is_lost = (email, file_id) in before
            root = roots[file_id] if is_lost else self.root_of(self.files[file_id])
            self.log.note([email], file_id, root, removed=is_lost)

    def share(self, file: DriveFile, permission: Permission, by: User | None = None) -> None:
        """Give a permission directly on a file; a person unknown so far becomes a user."""
        if permission.type == "user":
            user = self.add_user(permission.email, permission.name or None)
            permission.id, permission.name = user.permission_id, user.name
            giver = by.email if by else file.owner
            file.shared_with.setdefault(user.email, (self.clock.now(), giver))
        with self.rights_changing(file):
            file.permissions[permission.id] = permission
        self._expiring |= {file.id} if permission.expires else set()
        self.discussed(file)

    def unshare(self, file: DriveFile, permission_id: str) -> None:
        """Take a direct permission away."""
        with self.rights_changing(file):
            gone = file.permissions.pop(permission_id)
        file.shared_with.pop(gone.email, None)
        self.discussed(file)

    def end_expired_permissions(self) -> None:
        """Take away the permissions whose time is over."""
        now = self.clock.now()
        for file in [self.files[file_id] for file_id in sorted(self._expiring & self.files.keys())]:
            for permission in list(file.permissions.values()):
                if permission.expires and permission.expires <= now:
                    self.unshare(file, permission.id)

    def give_to(self, file: DriveFile, owner: User) -> None:
        """Make somebody else the owner; the old owner stays a writer."""
        old = self.users[file.owner] if file.owner else None
        with self.rights_changing(file):
            file.permissions.pop(owner.permission_id, None)
            file.owner = owner.email
            if old:
                held = Permission(old.permission_id, "user", "writer", email=old.email, name=old.name)
                file.permissions[held.id] = held
        self.discussed(file)

    def move(self, file: DriveFile, parent: DriveFile, by: User | None = None) -> None:
        """Put a file into another folder; what comes into a shared drive loses its owner.

        Args:
            file: What is moved, with all below it.
            parent: Where to.
            by: Who moves it: the owner of what leaves a shared drive; absent, the owner of the folder.
        """
        below, old_root, old_drive = self.subtree(file), self.root_of(file), file.drive_id
        with self.rights_changing(file):
            file.parent = parent.id
            if parent.drive_id != old_drive:
                owner = by.email if by else self.files[self.root_of(parent)].owner
                for item in below:
                    item.drive_id = parent.drive_id
                    item.owner = None if parent.drive_id else owner
        if self.root_of(file) != old_root:
            for item in below:
                self.log.note_departure(item.id, old_root)

    def trash(self, file: DriveFile, by: User | None = None, *, trashed: bool) -> None:
        """Put a file into the trash, or take it out; a switch notes all below it as changed too (rule 64)."""
        file.trashed = trashed
        file.trashed_by = (self.clock.now(), by.email) if trashed and by else None
        if self.switches.folder_trash_lists_descendants:
            for item in self.subtree(file):
                if item is not file:
                    self.touched(item)

    def delete(self, file: DriveFile) -> None:
        """Delete a file and all below it for good."""
        doomed = self.subtree(file)
        root = self.root_of(file)
        for item in doomed:
            seeing = [email for email in self.users if self._sees(email, item)]
            self.log.note(seeing, item.id, root, removed=True)
            self.log.note_departure(item.id, root)
        for item in doomed:
            self.forgotten |= {(item.id, *app) for app in item.authorised}
            del self.files[item.id]
        self._tell_watchers()

    def parent_of(self, file: DriveFile) -> DriveFile | None:
        """Return the folder a file lies in; None for a root."""
        return self.files.get(file.parent) if file.parent else None

    def lineage(self, file: DriveFile) -> Iterator[DriveFile]:
        """Yield the file, its folder, and so on up to the root."""
        node: DriveFile | None = file
        while node:
            yield node
            node = self.parent_of(node)

    def root_of(self, file: DriveFile) -> str:
        """Return the id of the My Drive root or the shared drive that a file lies in."""
        *_, top = self.lineage(file)
        return top.id

    def children(self, folder: DriveFile) -> list[DriveFile]:
        """Return what lies directly in a folder."""
        return [file for file in self.files.values() if file.parent == folder.id]

    def subtree(self, file: DriveFile) -> list[DriveFile]:
        """Return the file and all that lies below it."""
        return [item for item in self.files.values() if any(node is file for node in self.lineage(item))]

    def is_trashed(self, file: DriveFile) -> bool:
        """Whether it or a folder above it is in the trash."""
        return any(node.trashed for node in self.lineage(file))

    def dismiss_watchers(self) -> None:
        """Let nobody wait for a change any longer; each is called once more."""
        dismissed, self.watchers = self.watchers, set()
        for wake in dismissed:
            wake()

    def _tell_watchers(self) -> None:
        for wake in tuple(self.watchers):
            wake()

    def _edited(self, file: DriveFile, by: User) -> None:
        file.modified_before = self.shown_modified(file)
        self.new_revision(file)
        self.metadata_changed(file, by)
        file.edited = file.modified

    def _sees(self, email: str, file: DriveFile) -> bool:
        return role_of(self, file, email, by_link=False) is not None

    def _store(
        self, name: str, mime_type: str, parent: str | None, owner: str | None, file_id: str
    ) -> DriveFile:
        now = self.clock.now()
        version = self.ids.number(1, 40)
        file = DriveFile(file_id, name, mime_type, parent, owner, now, now, version, listed_from=now)
        self.files[file_id] = file
        return file
