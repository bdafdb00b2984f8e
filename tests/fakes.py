"""In-memory ports for tests of the engine. They pass the same contract suites as the real ones."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from whoowes.core.drive import DOCUMENT, FOLDER, MARK, Change, ChangePage, Comment, DriveFile, Permission
from whoowes.core.ids import DocumentId, FileId, FolderId, PageToken
from whoowes.errors import CursorExpired, NotFound, OutcomeUnknown, PermissionDenied, SafetyStop
from whoowes.ports import CachedNote, Json

ROOT: Final = FolderId("root")


class FakeDrive:
    """A Drive in memory.

    Attributes:
        calls: How often each gateway method was called.
        lost_creations: So many replies to `create` are lost from now on, after the file was made.
    """

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.lost_creations = 0
        self._files: dict[FileId, DriveFile] = {}
        self._hidden: set[FileId] = set()
        self._log: list[FileId] = []
        self._permissions: dict[FileId, tuple[Permission, ...] | None] = {}
        self._comments: dict[FileId, tuple[Comment, ...]] = {}
        self._moment = datetime(2026, 1, 1, tzinfo=UTC)

    # What people do.

    def put(self, name: str, mime_type: str = DOCUMENT, parent: str = ROOT, **fields: Any) -> DriveFile:  # noqa: ANN401
        """Put a file in, as a person does."""
        self._moment += timedelta(seconds=1)
        file_id = FileId(f"file-{len(self._files) + 1}")
        self._files[file_id] = DriveFile(
            file_id, name, mime_type, (FolderId(parent),), created=self._moment, **fields
        )
        return self.edit(file_id)

    def folder(self, name: str, parent: str = ROOT) -> FolderId:
        """Put a folder in."""
        return FolderId(self.put(name, FOLDER, parent).id)

    def edit(self, file_id: FileId, **fields: Any) -> DriveFile:  # noqa: ANN401 - any of DriveFile's
        """Change a file's metadata, as a person does; without fields, its content."""
        self._moment += timedelta(seconds=1)
        self._log.append(file_id)
        version = str(len(self._log))
        fresh = replace(self._files[file_id], modified=self._moment, version=version, **fields)
        self._files[file_id] = fresh
        return fresh

    def hide(self, file_id: FileId) -> None:
        """Take our access to a file away."""
        self._hidden.add(file_id)
        self._log.append(file_id)

    def share(self, file_id: FileId, *permissions: Permission) -> None:
        """Let more people open a file."""
        self._permissions[file_id] = (*(self._permissions.get(file_id) or ()), *permissions)

    def keep_permissions_secret(self, file_id: FileId) -> None:
        """Refuse to tell us who may open a file."""
        self._permissions[file_id] = None

    def comment(self, file_id: FileId, comment: Comment) -> None:
        """Attach a comment."""
        self._comments[file_id] = (*self._comments.get(file_id, ()), comment)

    # The port.

    def start_cursor(self) -> PageToken:
        self.calls["start_cursor"] += 1
        return PageToken(str(len(self._log)))

    def changes(self, cursor: PageToken) -> ChangePage:
        self.calls["changes"] += 1
        if not cursor.isdecimal():
            raise CursorExpired("no such cursor")
        latest = dict.fromkeys(reversed(self._log[int(cursor) :]))
        changes = tuple(self._change(file_id) for file_id in reversed(latest))
        return ChangePage(changes, PageToken(str(len(self._log))))

    def _change(self, file_id: FileId) -> Change:
        if file_id in self._hidden:
            return Change(file_id, removed=True)
        return Change(file_id, removed=False, file=self._files[file_id])

    def children(self, folder: FolderId) -> tuple[DriveFile, ...]:
        self.calls["children"] += 1
        if folder != ROOT:
            self._seen(FileId(folder))
        return tuple(file for file in self._visible() if folder in file.parents and not file.trashed)

    def _visible(self) -> list[DriveFile]:
        return [file for file in self._files.values() if file.id not in self._hidden]

    def file(self, file_id: FileId) -> DriveFile:
        self.calls["file"] += 1
        return self._seen(file_id)

    def _seen(self, file_id: FileId) -> DriveFile:
        if file_id not in self._files or file_id in self._hidden:
            raise NotFound(f"{file_id} is missing, or not visible")
        return self._files[file_id]

    def marked(self, key: str) -> tuple[DriveFile, ...]:
        self.calls["marked"] += 1
        return tuple(file for file in self._visible() if file.app_properties.get(key) == "1")

    def permissions(self, file_id: FileId) -> tuple[Permission, ...]:
        self.calls["permissions"] += 1
        found = self._permissions.get(self._seen(file_id).id, ())
        if found is None:
            raise PermissionDenied(f"who may open {file_id} is not for us to know")
        return found

    def comments(self, file_id: FileId) -> tuple[Comment, ...]:
        self.calls["comments"] += 1
        found = self._comments.get(self._seen(file_id).id, ())
        return tuple(comment for comment in found if not comment.resolved)

    def create(
        self, *, name: str, mime_type: str, parent: FolderId | None, app_properties: Mapping[str, str]
    ) -> DriveFile:
        self.calls["create"] += 1
        if app_properties.get(MARK) != "1":
            raise SafetyStop("a file without our mark would be made")
        if parent is not None:
            self._check_parent(parent)
        made = self.put(name, mime_type, parent or ROOT, app_properties=dict(app_properties))
        if self.lost_creations:
            self.lost_creations -= 1
            raise OutcomeUnknown("the reply was lost")
        return made

    def _check_parent(self, parent: FolderId) -> None:
        """Let us make files in our own folders only, as careful access does."""
        if self._seen(FileId(parent)).app_properties.get(MARK) != "1":
            raise PermissionDenied(f"not in {parent}")

    def update(
        self,
        file_id: FileId,
        *,
        name: str | None = None,
        app_properties: Mapping[str, str | None] | None = None,
    ) -> DriveFile:
        self.calls["update"] += 1
        current = self._seen(file_id)
        if current.app_properties.get(MARK) != "1":
            raise SafetyStop(f"{file_id} does not bear our mark")
        merged = {**current.app_properties, **(app_properties or {})}
        kept = {key: value for key, value in merged.items() if value is not None}
        return self.edit(file_id, name=current.name if name is None else name, app_properties=kept)


class FakeStore:
    """A store in memory. It outlives `close`, as a file does."""

    def __init__(self) -> None:
        self._roots: dict[FolderId, tuple[PageToken, str]] = {}
        self._notes: dict[DocumentId, tuple[CachedNote, str]] = {}
        self.commits = 0

    def cursor(self, root: FolderId) -> PageToken | None:
        found = self._roots.get(root)
        return found[0] if found else None

    def note(self, document_id: DocumentId) -> CachedNote | None:
        found = self._notes.get(document_id)
        return replace(found[0], json=json.loads(found[1])) if found else None

    def snapshot(self, root: FolderId) -> Json | None:
        found = self._roots.get(root)
        return dict(json.loads(found[1])) if found else None

    def commit(
        self,
        root: FolderId,
        *,
        cursor: PageToken,
        snapshot: Json,
        notes: Sequence[CachedNote],
        forget: Sequence[DocumentId],
    ) -> None:
        self.commits += 1
        for document_id in forget:
            self._notes.pop(document_id, None)
        self._notes |= {note.document_id: (replace(note, json={}), json.dumps(note.json)) for note in notes}
        self._roots[root] = (cursor, json.dumps(snapshot))

    def close(self) -> None:
        """Nothing to release."""
