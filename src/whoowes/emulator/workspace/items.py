"""What a workspace holds: users, permissions, files, comments, shared drives."""

from dataclasses import dataclass, field
from datetime import datetime

from whoowes.emulator.docs import DocumentState

FOLDER = "application/vnd.google-apps.folder"
DOCUMENT = "application/vnd.google-apps.document"
SHORTCUT = "application/vnd.google-apps.shortcut"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
NATIVE_PREFIX = "application/vnd.google-apps."

ROLES = ("reader", "commenter", "writer", "fileOrganizer", "organizer", "owner")
PERMISSION_TYPES = ("user", "group", "domain", "anyone")


@dataclass
class User:
    """A person with a Google account."""

    email: str
    name: str
    permission_id: str
    root_id: str


@dataclass
class Permission:
    """A role given directly on one file, folder or shared drive; `expires` ends it."""

    id: str
    type: str
    role: str
    email: str = ""
    domain: str = ""
    name: str = ""
    discoverable: bool = False
    expires: datetime | None = None
    pending_owner: bool = False


@dataclass(frozen=True)
class Snapshot:
    """A revision of a document as Drive keeps it: a small number, and who typed last before it was kept."""

    number: int
    time: datetime
    by: str


@dataclass
class SharedDrive:
    """What a shared drive has beside its top folder, whose id it shares."""

    id: str
    hidden_by: set[str] = field(default_factory=set)
    color: str = "#4285f4"


@dataclass
class Reply:
    """A reply to a comment; `action` is `resolve`, `reopen` or empty."""

    id: str
    author: str
    content: str
    created: datetime
    modified: datetime
    email: str = ""
    action: str = ""
    deleted: bool = False


@dataclass
class Comment:
    """A comment on a file and its replies (`google-behaviour.md` §2.11).

    Attributes:
        author: A display name; no API shows `email`, the address it goes with, where that is known.
        quoted: The text it was about when it was made.
        anchor: The id of its anchor in the document, kept when the anchor is gone; empty if it never had one.
        sent_anchor: What an API client sent as `anchor`; it ties the comment to nothing.
        assignee: The address of the person it is assigned to.
        imported: Whether it came in with an uploaded file; nobody can change it then.
    """

    id: str
    author: str
    content: str
    quoted: str
    created: datetime
    modified: datetime
    anchor: str = ""
    resolved: bool = False
    email: str = ""
    sent_anchor: str = ""
    assignee: str = ""
    imported: bool = False
    deleted: bool = False
    replies: list[Reply] = field(default_factory=list)


@dataclass(frozen=True)
class Suggester:
    """Who made a suggestion that is pending in a document, and when."""

    author: str
    email: str
    created: datetime


@dataclass
class DriveFile:
    """A file, a folder, a shortcut, a My Drive root or a shared drive.

    `owner` is None in a shared drive. `limited` is Drive's `inheritedPermissionsDisabled`. `authorised` holds
    the (client id, user) pairs whose `drive.file` scope covers the file; `app_properties` are per client,
    `suggesters` by suggestion id. `shared_with` says of each person to whom it was given directly when that
    was and by whom; `trashed_by`, when and by whom it was put into the trash.
    `edited` is when its content last changed, `modified_before` the modification before that. `left_out` says
    what a conversion into a Google Doc lost.
    """

    id: str
    name: str
    mime_type: str
    parent: str | None
    owner: str | None
    created: datetime
    modified: datetime
    version: int
    drive_id: str | None = None
    trashed: bool = False
    limited: bool = False
    description: str = ""
    permissions: dict[str, Permission] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    app_properties: dict[str, dict[str, str]] = field(default_factory=dict)
    starred_by: set[str] = field(default_factory=set)
    authorised: set[tuple[str, str]] = field(default_factory=set)
    target_id: str | None = None
    target_mime_type: str = ""
    document: DocumentState | None = None
    revision_id: str = ""
    last_modifier: str | None = None
    comments: list[Comment] = field(default_factory=list)
    suggesters: dict[str, Suggester] = field(default_factory=dict)
    content: bytes = b""
    original_name: str = ""
    listed_from: datetime | None = None
    shared_with: dict[str, tuple[datetime, str | None]] = field(default_factory=dict)
    trashed_by: tuple[datetime, str] | None = None
    snapshots: list[Snapshot] = field(default_factory=list)
    edited: datetime | None = None
    modified_before: datetime | None = None
    left_out: list[str] = field(default_factory=list)

    @property
    def is_shared_drive(self) -> bool:
        """Whether it is the top folder of a shared drive."""
        return self.drive_id == self.id

    @property
    def is_folder(self) -> bool:
        """Whether files can lie in it."""
        return self.mime_type == FOLDER

    @property
    def is_native(self) -> bool:
        """Whether it is one of Google's own kinds, without bytes of its own."""
        return self.mime_type.startswith(NATIVE_PREFIX)
