"""Gather: what changed in Drive, which clients to visit, and the text of their notes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from whoowes.core.changes import ClientSurvey, Survey, assess, document_id
from whoowes.core.drive import DriveFile
from whoowes.core.ids import DocumentId, FolderId, PageToken
from whoowes.core.problems import Problem
from whoowes.errors import CursorExpired, NotFound, PermissionDenied
from whoowes.ports import CachedNote, DocsGateway, DriveGateway, StateStore
from whoowes.sync.decide import NoteSource
from whoowes.sync.settings import Settings
from whoowes.sync.snapshot import Snapshot
from whoowes.sync.survey import take_survey


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is known of Drive, as of a cursor that is not yet committed."""

    cursor: PageToken
    survey: Survey
    touched: frozenset[FolderId] | None
    """Clients that Drive's changes touch; None after a full listing, when anything may have changed."""


def gather(
    drive: DriveGateway, store: StateStore, settings: Settings, last: Snapshot | None, *, full: bool
) -> Gathered:
    """Return the survey of this moment, from the change log if that is enough, else by a full listing.

    The cursor is taken *before* the listing, so that nothing falls between (§2.8).
    """
    cursor = store.cursor(settings.root)
    seen: tuple[DriveFile, ...] = ()
    if cursor is not None and last is not None and not full and last.fingerprint == settings.fingerprint:
        try:
            page = drive.changes(cursor)
        except CursorExpired:
            pass
        else:
            assessment = assess(last.survey, page.changes)
            if assessment.survey is not None:
                return Gathered(page.cursor, assessment.survey, assessment.touched)
            seen = tuple(change.file for change in page.changes if change.file)
    cursor = drive.start_cursor()
    return Gathered(cursor, take_survey(drive, settings, last.survey if last else None, seen), None)


@dataclass(slots=True)
class NoteReader:
    """Reads notes from Docs, or from the cache where nothing at all happened to them since."""

    docs: DocsGateway
    store: StateStore
    fresh: dict[DocumentId, CachedNote] = field(default_factory=dict)
    """Notes read in this pass, to be stored with the cursor."""
    unread: set[DocumentId] = field(default_factory=set)
    """Notes of which neither Docs nor the cache has the text."""

    def read(self, client: ClientSurvey) -> tuple[tuple[NoteSource, ...], tuple[Problem, ...]]:
        """Return the notes of a client, and a problem for each that could not be read."""
        sources: list[NoteSource] = []
        problems: list[Problem] = []
        for file in client.notes:
            source, problem = self._read_one(file)
            sources += [source] if source else []
            problems += [problem] if problem else []
        for file in client.unreadable:
            cached = self.store.note(document_id(file))
            if cached:
                sources.append(NoteSource(file, cached.json, is_readable=False))
            else:
                self.unread.add(document_id(file))
        return tuple(sources), tuple(problems)

    def _read_one(self, file: DriveFile) -> tuple[NoteSource | None, Problem | None]:
        cached = self.store.note(document_id(file))
        if cached is not None and file.version and cached.version == file.version:
            return NoteSource(file, cached.json), None
        try:
            answer = self.docs.read(document_id(file))
        except (NotFound, PermissionDenied):
            text = f"“{file.name}” cannot be read; its lines stay as they were."
            problem = Problem("note-unreadable", text)
            if cached is None:
                self.unread.add(document_id(file))
            return (NoteSource(file, cached.json, is_readable=False) if cached else None), problem
        note = CachedNote(document_id(file), file.version, answer.inline, answer.json)
        self.fresh[note.document_id] = note
        return NoteSource(file, note.json), None


def clients_to_visit(
    gathered: Gathered, last: Snapshot | None, settings: Settings, *, is_new_day: bool
) -> Mapping[FolderId, str]:
    """Return the clients whose page may have to change, and why."""
    if gathered.touched is None or last is None or last.fingerprint != settings.fingerprint:
        return {client.id: "listed anew" for client in gathered.survey.clients}
    if is_new_day:
        return {client.id: "a new day" for client in gathered.survey.clients}
    reasons = dict.fromkeys(gathered.touched, "changed")
    return reasons | dict.fromkeys(last.unfinished, "not finished last time")
