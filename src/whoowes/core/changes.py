"""What a full listing found, and what a page of changes means for it: which clients to visit, and why.

A change that fits a file already known touches its client alone. Whatever may alter the tree itself (a new
file in a known folder, a move, a rename, a folder, a page) asks for a new listing, which is cheap and sure.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from whoowes.core.drive import CLIENT_PROPERTY, MARK, ROLE_PROPERTY, Change, DriveFile, Permission
from whoowes.core.ids import DocumentId, FileId, FolderId
from whoowes.core.problems import Problem


@dataclass(frozen=True, slots=True)
class ClientSurvey:
    """One client's folder as a full listing found it."""

    id: FolderId
    name: str
    """As shown: configured, else the folder's own name."""
    folder_name: str
    folders: tuple[FolderId, ...] = ()
    """The client's folder and every folder below it."""
    notes: tuple[DriveFile, ...] = ()
    """Every Google Doc to be read, in a fixed order."""
    pages: tuple[DriveFile, ...] = ()
    """Files that bear our mark with this client's id, trashed ones included, the oldest first."""
    declined: DriveFile | None = None
    """The file of ours that records that this client wants no page."""
    permissions: tuple[Permission, ...] | None = None
    """Who may open the folder; None where that cannot be read, which counts as open to anyone."""
    unreadable: tuple[DriveFile, ...] = ()
    """Notes known from before that no longer answer: that proves nothing about them."""
    problems: tuple[Problem, ...] = ()

    @property
    def is_declined(self) -> bool:
        """Whether this client wants no page."""
        return self.declined is not None


@dataclass(frozen=True, slots=True)
class Survey:
    """Everything below the clients root that matters, as of one cursor."""

    root: FolderId
    clients: tuple[ClientSurvey, ...] = ()
    own_folder: DriveFile | None = None
    """Our own folder for pages to be placed, in careful access."""
    loose_documents: int = 0
    """How many documents lie directly in the root: no client's, so they are not read."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """What changes mean: list anew, or visit these clients with this survey."""

    survey: Survey | None
    """The survey brought up to date; None when a new listing is needed."""
    touched: frozenset[FolderId] = frozenset()
    reason: str = ""
    """For a new listing: why."""


def assess(survey: Survey, changes: Iterable[Change]) -> Assessment:
    """Say what a page of changes means for what is known.

    Args:
        survey: The last listing, brought up to date since.
        changes: Entries of the change log, oldest first; each shows the *current* state (§2.8).
    """
    known = _Known(survey)
    touched: set[FolderId] = set()
    for change in changes:
        reason = known.needs_listing(change)
        if reason:
            return Assessment(None, reason=reason)
        touched |= known.note_edited(change)
    return Assessment(known.survey, frozenset(touched))


class _Known:
    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self.notes = {note.id: note for client in survey.clients for note in client.notes}
        self.pages = {page.id: page for client in survey.clients for page in client.pages}
        folders = {folder for client in survey.clients for folder in client.folders}
        self.folders: set[str] = {survey.root, *folders, *(c.id for c in survey.clients)}
        declined = {client.declined.id for client in survey.clients if client.declined}
        self.ours = declined | ({survey.own_folder.id} if survey.own_folder else set())
        self.lost: set[FileId] = {note.id for client in survey.clients for note in client.unreadable}

    def needs_listing(self, change: Change) -> str:
        """Return why this change asks for a new listing; empty if it does not."""
        if change.file_id in self.folders:
            return "a folder changed"
        if change.file_id in self.lost:
            return "a note that could not be read changed"
        known = self.notes.get(change.file_id) or self.pages.get(change.file_id)
        if known is None:
            return self._is_new_here(change)
        if change.file is None:
            return "a file is out of sight"
        if _place(change.file) != _place(known):
            return "a file was moved, renamed, trashed or limited"
        return ""

    def _is_new_here(self, change: Change) -> str:
        if change.file is None or change.file_id in self.ours:
            return ""
        if self._is_ours(change.file):
            return "a file of ours is new"
        is_below = any(parent in self.folders for parent in change.file.parents)
        return "a file is new below the root" if is_below else ""

    def _is_ours(self, file: DriveFile) -> bool:
        """Whether a file bears our mark and is for a client that we know, or our own folder."""
        properties = file.app_properties
        is_known = properties.get(CLIENT_PROPERTY, "") in self.folders or ROLE_PROPERTY in properties
        return properties.get(MARK) == "1" and is_known

    def note_edited(self, change: Change) -> set[FolderId]:
        """Take the change into the survey and return the clients that it touches."""
        file = change.file
        if file is None or not (change.file_id in self.notes or change.file_id in self.pages):
            return set()
        known = self.notes.get(change.file_id) or self.pages[change.file_id]
        if known.version == file.version:
            return set()
        clients = [client for client in self.survey.clients if _has(client, change.file_id)]
        updated = {client.id: _with_file(client, file) for client in clients}
        self.survey = replace(
            self.survey, clients=tuple(updated.get(client.id, client) for client in self.survey.clients)
        )
        return set(updated)


def _place(file: DriveFile) -> tuple[object, ...]:
    return (
        file.name,
        file.mime_type,
        file.parents,
        file.trashed,
        file.limited_access,
        dict(file.app_properties),
    )


def _has(client: ClientSurvey, file_id: FileId) -> bool:
    return any(file.id == file_id for file in (*client.notes, *client.pages))


def _with_file(client: ClientSurvey, file: DriveFile) -> ClientSurvey:
    def renewed(files: tuple[DriveFile, ...]) -> tuple[DriveFile, ...]:
        return tuple(file if known.id == file.id else known for known in files)

    return replace(client, notes=renewed(client.notes), pages=renewed(client.pages))


def with_page(survey: Survey, client_id: FolderId, page: DriveFile) -> Survey:
    """Return the survey with a page of ours as it is now, so that our own write is no news."""

    def renewed(client: ClientSurvey) -> ClientSurvey:
        if client.id != client_id:
            return client
        others = tuple(known for known in client.pages if known.id != page.id)
        at = next((n for n, known in enumerate(client.pages) if known.id == page.id), len(others))
        return replace(client, pages=(*others[:at], page, *others[at:]))

    return replace(survey, clients=tuple(renewed(client) for client in survey.clients))


def document_id(file: DriveFile) -> DocumentId:
    """Return a Google Doc's document id: it is the Drive file id (§1.1)."""
    return DocumentId(file.id)
