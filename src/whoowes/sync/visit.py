"""One client's visit: read, decide, plan, write. A bad client never stops a pass."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, tzinfo

from whoowes.core.changes import ClientSurvey, Survey, document_id, with_page
from whoowes.core.document.model import Block, Document, Paragraph, Run, Table
from whoowes.core.drive import DriveFile
from whoowes.core.ids import DocumentId, FileId, FolderId
from whoowes.core.problems import Problem
from whoowes.core.summary.guard import linked_documents
from whoowes.core.summary.render import EVIDENCE_COLUMN
from whoowes.core.updates.notes_left import NotesWording
from whoowes.core.updates.plan import Create, Keep, Placement, Refuse, Wait, plan_page
from whoowes.errors import (
    AuthError,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RemoteError,
    SafetyStop,
    StateError,
    WhoowesError,
)
from whoowes.ports import DocsGateway, DriveGateway
from whoowes.sync.apply import PageWriter
from whoowes.sync.decide import Decision, NoteSource, decide, is_open, strangers_of
from whoowes.sync.gather import NoteReader
from whoowes.sync.outcome import (
    INTERNAL_ERROR,
    WITHDRAWN,
    Action,
    ClientOutcome,
    Counts,
    PageOutcome,
    counts_of,
    exit_code_of,
)
from whoowes.sync.settings import ClientSettings, Options, Settings
from whoowes.sync.stops import check_links, stop_problem

logger = logging.getLogger(__name__)

_GONE = frozenset({"client-gone", "client-in-trash"})
_NOT_VISITED = _GONE | {"nested-client"}


@dataclass(slots=True)
class Visitor:
    """Visits clients one after the other; `survey` is kept up to date with what is written."""

    drive: DriveGateway
    docs: DocsGateway
    notes: NoteReader
    settings: Settings
    options: Options
    survey: Survey
    as_of: date
    zone: tzinfo | None
    lost_folder: OutcomeUnknown | None = None
    """Our own folder may have been made in this pass, and cannot be seen yet: no second try."""

    def visit(self, client: ClientSurvey) -> ClientOutcome:
        """Bring one client's page up to date. Trouble with it is part of the outcome.

        Raises:
            AuthError: No client can be visited.
            StateError: The store failed.
        """
        try:
            return self._visit(client)
        except (AuthError, StateError):
            raise
        except WhoowesError as error:
            return _stopped(client, stop_problem(error), error.exit_code)
        except Exception as error:
            # Our own fault with one client must not keep the others' pages from being true.
            logger.debug("a visit failed", exc_info=True)
            text = f"whoowes failed on this client ({type(error).__name__}); --debug shows where."
            return _stopped(client, Problem(INTERNAL_ERROR, text), RemoteError.exit_code)

    def decide(self, client: ClientSurvey) -> tuple[Decision, tuple[Problem, ...]]:
        """Say what a client's page should be, and what could not be read; nothing is written."""
        sources, unread = self.notes.read(client)
        return self._decide(client, sources), (*client.problems, *unread)

    def trouble(self, client: ClientSurvey, decision: Decision) -> tuple[Problem, ...]:
        """Say why a pass would not write a client's page, as far as that is seen without the page."""
        if {problem.code for problem in client.problems} & _NOT_VISITED:
            return ()
        try:
            check_links(decision)
        except SafetyStop as stop:
            return (stop_problem(stop),)
        plan = plan_page(self._placement(client, decision))
        return (Problem(plan.code, plan.reason),) if isinstance(plan, Refuse) else ()

    def _decide(self, client: ClientSurvey, sources: tuple[NoteSource, ...]) -> Decision:
        return decide(
            client,
            sources,
            self.settings,
            as_of=self.as_of,
            zone=self.zone,
            strangers=strangers_of(client, self.survey, self.settings),
        )

    def _visit(self, client: ClientSurvey) -> ClientOutcome:
        codes = {problem.code for problem in client.problems}
        if "nested-client" in codes:
            return self._outcome(client, None, PageOutcome(Action.REFUSED), client.problems)
        if codes & _GONE:
            page = PageOutcome(Action.UNCHANGED, *_page_of(client))
            return self._outcome(client, None, page, client.problems)
        decision, problems = self.decide(client)
        problems = (*problems, *decision.problems)
        check_links(decision)
        plan = plan_page(self._placement(client, decision))
        if isinstance(plan, Wait):
            return self._outcome(client, decision, PageOutcome(Action.UNCHANGED), problems)
        if isinstance(plan, Refuse):
            return self._refused(client, decision, plan, problems)
        if isinstance(plan, Keep) and plan.others:
            text = f"There are {len(plan.others) + 1} pages for this client; only the oldest is kept current."
            problems = (*problems, Problem("second-page", text))
        return self._write(client, decision, plan, problems)

    def _placement(self, client: ClientSurvey, decision: Decision) -> Placement:
        mine = self._settings_of(client)
        others = (c for c in self.survey.clients if c.id != client.id)
        return Placement(
            pages=client.pages,
            own_folders=frozenset(client.folders),
            other_folders=frozenset(folder for other in others for folder in other.folders),
            is_declined=client.is_declined,
            has_foreign_page=bool(decision.foreign_pages),
            is_open=is_open(client, mine, self.settings),
            born_in_client_folder=self.settings.access == "automatic",
            publish=self.options.publish,
            is_empty=not decision.ledger.calls and not decision.ledger.entries,
        )

    def _settings_of(self, client: ClientSurvey) -> ClientSettings:
        return self.settings.client(client.id, client.folder_name)

    def _refused(
        self, client: ClientSurvey, decision: Decision, plan: Refuse, problems: tuple[Problem, ...]
    ) -> ClientOutcome:
        if plan.code == "page-declined" and not client.is_declined:
            self._remember_declined(client)
        page = PageOutcome(Action.REFUSED, *((_ids(plan.page)) if plan.page else ()))
        return self._outcome(client, decision, page, (*problems, Problem(plan.code, plan.reason)))

    def _remember_declined(self, client: ClientSurvey) -> None:
        """Record in Drive that this client wants no page, for when the trash is emptied."""
        writer = self._writer(client)
        file = writer.decline(client, self._own_folder(writer))
        self._replace(replace(client, declined=file))

    def _writer(self, client: ClientSurvey) -> PageWriter:
        return PageWriter(self.drive, self.docs, self._settings_of(client).wording.comment_line)

    def _own_folder(self, writer: PageWriter) -> FolderId:
        """Return the folder of our own, made when it is first needed.

        Raises:
            OutcomeUnknown: It is not to be seen (yet) whether it exists.
        """
        if self.lost_folder:
            raise self.lost_folder
        try:
            folder = self.survey.own_folder or writer.own_folder()
        except OutcomeUnknown as error:
            self.lost_folder = error
            raise
        self.survey = replace(self.survey, own_folder=folder)
        return FolderId(folder.id)

    def _replace(self, client: ClientSurvey) -> None:
        clients = tuple(client if known.id == client.id else known for known in self.survey.clients)
        self.survey = replace(self.survey, clients=clients)

    def _write(
        self,
        client: ClientSurvey,
        decision: Decision,
        plan: Create | Keep,
        problems: tuple[Problem, ...],
    ) -> ClientOutcome:
        wording = self._settings_of(client).wording
        writer = self._writer(client)
        if isinstance(plan, Create):
            parent = client.id if self.settings.access == "automatic" else self._own_folder(writer)
            page = writer.create(client, decision.page.title, parent)
        else:
            page = writer.rename(self.drive.file(plan.page.id), decision.page.title)
        self.survey = with_page(self.survey, client.id, page)
        document = writer.read(page)
        frozen = self._rests_on_unread(client, document)
        if frozen:
            return self._outcome(
                client, decision, PageOutcome(Action.UNCHANGED, *_ids(page)), (*problems, frozen)
            )
        notes = NotesWording(
            heading=wording.notes_left,
            date=wording.date(self.as_of),
            line=wording.note_line,
            line_beside=wording.note_line_beside,
            pending=wording.pending,
            pending_gone=wording.pending_gone,
        )
        outcome, page = writer.update(page, document, decision, notes, force=self.options.force)
        self.survey = with_page(self.survey, client.id, page)
        if isinstance(plan, Create):
            outcome = replace(outcome, action=Action.CREATED)
        gone = tuple(_withdrawn(title) for title in outcome.withdrawn)
        return self._outcome(client, decision, outcome, (*problems, *gone))

    def _rests_on_unread(self, client: ClientSurvey, page: Document) -> Problem | None:
        """Leave a page alone that rests on a note of which neither Drive nor the cache has the text.

        Its lines stay as they are: what the note said of them is not known, and guessing could close one.
        """
        known = {document_id(note) for note in client.notes} | {document_id(n) for n in client.unreadable}
        read = known - self.notes.unread
        for linked in sorted(_evidence(page) - read):
            if linked in self.notes.unread or self._is_out_of_sight(linked):
                text = "The page rests on a note that cannot be read at present; it is left as it is."
                return Problem("page-rests-on-unreadable", text)
        return None

    def _is_out_of_sight(self, document: DocumentId) -> bool:
        try:
            self.drive.file(FileId(document))
        except (NotFound, PermissionDenied):
            return True
        return False

    def _outcome(
        self,
        client: ClientSurvey,
        decision: Decision | None,
        page: PageOutcome,
        problems: tuple[Problem, ...],
    ) -> ClientOutcome:
        return ClientOutcome(
            id=client.id,
            name=client.name,
            page=page,
            notes=_count_notes(client, decision),
            counts=counts_of(decision.view) if decision else Counts(),
            is_read=decision is not None,
            problems=problems,
            exit_code=exit_code_of(problems),
        )


def _count_notes(client: ClientSurvey, decision: Decision | None) -> int:
    """Return how many notes a client has: a page that another set-up made is none."""
    foreign = decision.foreign_pages if decision else ()
    return sum(document_id(note) not in foreign for note in client.notes)


def _withdrawn(title: str) -> Problem:
    return Problem(WITHDRAWN, f"“{title}” is in no note any more; its line was taken off the page.")


def _stopped(client: ClientSurvey, problem: Problem, exit_code: int) -> ClientOutcome:
    return ClientOutcome(
        client.id,
        client.name,
        PageOutcome(Action.STOPPED, *_page_of(client)),
        notes=len(client.notes),
        problems=(*client.problems, problem),
        exit_code=exit_code,
        is_read=False,
    )


def _ids(page: DriveFile) -> tuple[DocumentId, str]:
    return DocumentId(page.id), page.url


def _page_of(client: ClientSurvey) -> tuple[DocumentId, str] | tuple[()]:
    alive = [page for page in client.pages if not page.trashed]
    return _ids(alive[0]) if alive else ()


def _evidence(page: Document) -> frozenset[DocumentId]:
    """Return the ids of the notes on which the lines of a page rest."""
    urls = (url for tab in page.tabs for block in tab.blocks for url in _links(block))
    return linked_documents(urls)


def _links(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield from (i.style.link for i in block.inlines if isinstance(i, Run) and i.style.link)
    elif isinstance(block, Table):
        cells = (row.cells[EVIDENCE_COLUMN] for row in block.rows if len(row.cells) > EVIDENCE_COLUMN)
        for cell in cells:
            for content in cell.content:
                yield from _links(content)
