"""The ports through which the engine reaches Drive, Docs and the local store.

Gateways may raise only `RemoteError` and `AuthError` subclasses; stores only `StateError` subclasses.
Anything else that escapes is a bug. Every implementation passes `tests/contract`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from whoowes.core.drive import ChangePage, Comment, DriveFile, Permission
from whoowes.core.ids import DocumentId, FileId, FolderId, PageToken, RevisionId

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class DocumentRead:
    """A `documents.get` answer with all tabs. `inline` says whether suggestions are visible in it."""

    json: Json
    inline: bool


class DriveGateway(Protocol):
    """Drive v3, as far as it is needed (`google-behaviour.md` §2)."""

    def start_cursor(self) -> PageToken:
        """Return the cursor of this moment; take it *before* the first listing."""
        ...

    def changes(self, cursor: PageToken) -> ChangePage:
        """Return everything that changed since `cursor`, all pages read.

        Raises:
            CursorExpired: Drive does not accept the cursor.
        """
        ...

    def children(self, folder: FolderId) -> tuple[DriveFile, ...]:
        """Return the files directly in `folder` that are not trashed, all pages read.

        Raises:
            NotFound: The folder is missing or not visible.
        """
        ...

    def file(self, file_id: FileId) -> DriveFile:
        """Return one file's metadata, trashed or not.

        Raises:
            NotFound: Missing or not visible.
        """
        ...

    def marked(self, key: str) -> tuple[DriveFile, ...]:
        """Return every file that bears our private property `key` = "1", trashed ones included."""
        ...

    def permissions(self, file_id: FileId) -> tuple[Permission, ...]:
        """Return who may open the file.

        Raises:
            PermissionDenied: They may not be listed by us.
        """
        ...

    def comments(self, file_id: FileId) -> tuple[Comment, ...]:
        """Return the comments of a file that are not resolved."""
        ...

    def create(
        self, *, name: str, mime_type: str, parent: FolderId | None, app_properties: Mapping[str, str]
    ) -> DriveFile:
        """Create a file; `parent` None means My Drive's root. Not idempotent.

        Raises:
            OutcomeUnknown: The reply was lost; look for the marker before creating again (§2.3).
            PermissionDenied: Not in this folder with this token (§3.1).
        """
        ...

    def update(
        self,
        file_id: FileId,
        *,
        name: str | None = None,
        app_properties: Mapping[str, str | None] | None = None,
    ) -> DriveFile:
        """Change a file's name or our private properties; None as a value removes a property."""
        ...


class DocsGateway(Protocol):
    """Docs v1, as far as it is needed (`google-behaviour.md` §1)."""

    def read(self, document_id: DocumentId) -> DocumentRead:
        """Return the document with all tabs, suggestions inline; where that is refused, without them.

        Raises:
            NotFound: Missing or not visible.
            PermissionDenied: Not readable by this token.
        """
        ...

    def write(
        self, document_id: DocumentId, requests: Sequence[Json], *, required_revision: RevisionId
    ) -> RevisionId:
        """Apply one atomic batch, pinned to the revision read; return the revision after it.

        A lost reply is repeated safely because of the pin; if the repetition is refused as stale the
        outcome is unknown.

        Raises:
            StaleRevision: The document changed since; nothing was applied.
            OutcomeUnknown: The batch may or may not have been applied.
            Rejected: The batch is illegal; nothing was applied.
        """
        ...


@dataclass(frozen=True, slots=True)
class CachedNote:
    """A note's JSON as last read, valid while the file's `version` and `modified` stay the same."""

    document_id: DocumentId
    version: str
    inline: bool
    json: Json


class StateStore(Protocol):
    """The local cache. Deleting it loses nothing but time (`product.md` principle 7)."""

    def cursor(self, root: FolderId) -> PageToken | None:
        """Return the cursor up to which everything is applied, or None."""
        ...

    def note(self, document_id: DocumentId) -> CachedNote | None:
        """Return the cached note, or None."""
        ...

    def snapshot(self, root: FolderId) -> Json | None:
        """Return what the last pass knew of Drive and its settings, or None."""
        ...

    def commit(
        self,
        root: FolderId,
        *,
        cursor: PageToken,
        snapshot: Json,
        notes: Sequence[CachedNote],
        forget: Sequence[DocumentId],
    ) -> None:
        """Store notes, snapshot and cursor in one transaction; `forget` drops notes no longer needed."""
        ...

    def close(self) -> None:
        """Release the file and the lock."""
        ...


class Clock(Protocol):
    """Today and now, as arguments to everything that needs them."""

    def now(self) -> datetime:
        """Return the current moment, aware."""
        ...

    def today(self) -> date:
        """Return the advisor's calendar day."""
        ...
