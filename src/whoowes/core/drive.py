"""What Drive tells of files, as far as it is used (`google-behaviour.md` §2.4)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from whoowes.core.ids import FileId, FolderId, PageToken

DOCUMENT = "application/vnd.google-apps.document"
FOLDER = "application/vnd.google-apps.folder"
SHORTCUT = "application/vnd.google-apps.shortcut"

MARK = "whoowes"
"""The private property of every file of ours, its value is "1"; no other program can set it (§2.5)."""
CLIENT_PROPERTY = "whoowesClient"
"""On a page: the id of the client's folder."""
TITLE_PROPERTY = "whoowesTitle"
"""On a page: a hash of the title which we gave it."""
ROLE_PROPERTY = "whoowesRole"
"""On our other files: what they are for."""


@dataclass(frozen=True, slots=True)
class DriveFile:
    """Drive's metadata of one file, as far as it is used. Times are aware, in UTC."""

    id: FileId
    name: str
    mime_type: str
    parents: tuple[FolderId, ...] = ()
    trashed: bool = False
    created: datetime | None = None
    modified: datetime | None = None
    version: str = ""
    """Grows with every change, visible or not: equal means that nothing at all happened (§2.4)."""
    app_properties: Mapping[str, str] = field(default_factory=dict)
    shortcut_target: FileId | None = None
    shortcut_mime_type: str = ""
    limited_access: bool = False
    """`inheritedPermissionsDisabled`."""
    drive_id: str | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Permission:
    """Who may open a file. `type` is user, group, domain or anyone."""

    type: str
    role: str
    email: str | None = None
    domain: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the change log; `file` is the current state, None when removed or out of sight."""

    file_id: FileId
    removed: bool
    file: DriveFile | None = None


@dataclass(frozen=True, slots=True)
class ChangePage:
    """All changes since a cursor, and the cursor to keep once they are applied."""

    changes: tuple[Change, ...]
    cursor: PageToken


@dataclass(frozen=True, slots=True)
class Comment:
    """An open comment: who, what, and the text it is attached to as it was then."""

    author: str
    content: str
    quoted: str
    created: datetime | None = None
    resolved: bool = False
