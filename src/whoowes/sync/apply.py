"""Apply: carry out a plan on one page. Stale is read again, decided again, written again, a few times."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from whoowes.core.changes import ClientSurvey
from whoowes.core.document.managed import ManagedBlock, ManagedTable, Page, cell_text
from whoowes.core.document.model import Document, Tab
from whoowes.core.document.read import read_document
from whoowes.core.drive import (
    CLIENT_PROPERTY,
    DOCUMENT,
    FOLDER,
    MARK,
    ROLE_PROPERTY,
    TITLE_PROPERTY,
    Comment,
    DriveFile,
)
from whoowes.core.ids import DocumentId, FolderId
from whoowes.core.ledger.model import Ledger
from whoowes.core.updates.diff import PageDiff, diff_page
from whoowes.core.updates.edits import characters_written
from whoowes.core.updates.notes_left import NotesWording
from whoowes.core.updates.plan import is_mass_change
from whoowes.core.updates.requests import to_requests
from whoowes.core.updates.rescue import Rescued, readable
from whoowes.core.updates.stages import next_stage
from whoowes.errors import OutcomeUnknown, RemoteError, SafetyStop, StaleRevision
from whoowes.ports import DocsGateway, DriveGateway
from whoowes.sync.decide import Decision, title_hash
from whoowes.sync.outcome import Action, PageOutcome
from whoowes.sync.survey import ROLE_DECLINED, ROLE_OWN_FOLDER

ATTEMPTS = 4
"""How often a page is read and written anew while somebody else is writing in it."""

OWN_FOLDER_NAME = "whoowes - pages to place"
DECLINED_NAME = "whoowes - no page for {client}"
OPEN_TABLES = frozenset({"client", "advisor", "others", "clarify"})


@dataclass(slots=True)
class PageWriter:
    """Writes the pages of one pass."""

    drive: DriveGateway
    docs: DocsGateway
    comment_line: str

    def create(self, client: ClientSurvey, title: str, parent: FolderId) -> DriveFile:
        """Create an empty page; a lost reply is settled by looking for the mark, never by a second try.

        Raises:
            OutcomeUnknown: It is not to be seen (yet) whether the page exists.
        """
        properties = {MARK: "1", CLIENT_PROPERTY: client.id, TITLE_PROPERTY: title_hash(title)}
        return self._create_once(title, DOCUMENT, parent, properties)

    def own_folder(self) -> DriveFile:
        """Create the folder of our own.

        Raises:
            OutcomeUnknown: It is not to be seen (yet) whether it exists.
        """
        properties = {MARK: "1", ROLE_PROPERTY: ROLE_OWN_FOLDER}
        return self._create_once(OWN_FOLDER_NAME, FOLDER, None, properties)

    def decline(self, client: ClientSurvey, parent: FolderId) -> DriveFile:
        """Create the file that records that a client wants no page."""
        properties = {MARK: "1", CLIENT_PROPERTY: client.id, ROLE_PROPERTY: ROLE_DECLINED}
        return self._create_once(DECLINED_NAME.format(client=client.name), DOCUMENT, parent, properties)

    def _create_once(
        self, name: str, mime_type: str, parent: FolderId | None, properties: Mapping[str, str]
    ) -> DriveFile:
        try:
            return self.drive.create(name=name, mime_type=mime_type, parent=parent, app_properties=properties)
        except OutcomeUnknown:
            found = [f for f in self.drive.marked(MARK) if _is_same(f, properties) and not f.trashed]
            if not found:
                raise
            return min(found, key=lambda file: (file.created is None, file.created, file.id))

    def read(self, page: DriveFile) -> Document:
        """Return a page as it stands."""
        document_id = DocumentId(page.id)
        return read_document(self.docs.read(document_id).json, document_id=document_id)

    def update(
        self, page: DriveFile, document: Document, decision: Decision, wording: NotesWording, *, force: bool
    ) -> tuple[PageOutcome, DriveFile]:
        """Bring a page to what was decided, in one pinned batch or, where it is long, in several stages.

        Nothing is sent if nothing differs.

        Args:
            page: The page's file.
            document: The page as just read.
            decision: What it should say.
            wording: How notes left on the page are introduced.
            force: Accept that many lines vanish.

        Raises:
            SafetyStop: Too many lines would vanish, and `force` is not set.
            RemoteError: Google failed, or somebody kept writing in the page.
        """
        document_id = DocumentId(page.id)
        outcome = in_doubt = PageOutcome(Action.UNCHANGED, document_id, page.url)
        failures = 0
        while True:
            tab = page_tab(document)
            stage = next_stage(tab, decision.page.blocks, wording)
            diff = self._diff(page, tab, stage, wording)
            lines = open_lines(diff, decision.ledger, decision.page)
            if not force:
                check_mass_change(lines)
            if not diff.edits:
                # After a lost reply, no difference means that the write had been applied.
                is_written = in_doubt.action is Action.UPDATED
                return in_doubt, self.drive.file(page.id) if is_written else page
            requests = to_requests(diff.edits, tab_id=tab.id)
            if document.revision_id is None:
                raise RemoteError("The page has no revision id: we may not edit it.")
            sent = _with_batch(outcome, len(requests), characters_written(diff.edits), lines.vanishing)
            try:
                revision = self.docs.write(document_id, requests, required_revision=document.revision_id)
            except (StaleRevision, OutcomeUnknown) as error:
                failures += 1
                if failures == ATTEMPTS:
                    raise
                in_doubt = sent if isinstance(error, OutcomeUnknown) else in_doubt
            else:
                # Where nothing is really written, a dry run, the next stage can only be told of here.
                if stage == decision.page.blocks or revision == document.revision_id:
                    return sent, self.drive.file(page.id)
                outcome = in_doubt = sent
            document = self.read(page)

    def rename(self, page: DriveFile, title: str) -> DriveFile:
        """Give the page its new title if the present one is still the one that we gave."""
        given = page.app_properties.get(TITLE_PROPERTY)
        if page.name == title or given != title_hash(page.name):
            return page
        return self.drive.update(page.id, name=title, app_properties={TITLE_PROPERTY: title_hash(title)})

    def _diff(
        self, page: DriveFile, tab: Tab, target: Sequence[ManagedBlock], wording: NotesWording
    ) -> PageDiff:
        diff = diff_page(tab, target, wording)
        if not diff.removed_rows:
            return diff
        quotes = self._dying_comments(self.drive.comments(page.id), diff.removed_rows)
        return diff_page(tab, target, wording, comments=quotes) if quotes else diff

    def _dying_comments(self, comments: Sequence[Comment], rows: Sequence[str]) -> list[Rescued]:
        """Return the comments whose text leaves its place: a comment dies with its text (§1.10)."""
        quotes: list[Rescued] = []
        for comment in comments:
            quoted = readable(comment.quoted)
            row = next((row for row in rows if quoted and quoted in readable(row)), None)
            if row is not None:
                line = self.comment_line.format(author=comment.author, content=readable(comment.content))
                quotes.append(Rescued(line, readable(row.partition(" · ")[0])))
        return quotes


def _is_same(file: DriveFile, properties: Mapping[str, str]) -> bool:
    """Whether a file of ours is for the same client and the same purpose."""
    keys = (CLIENT_PROPERTY, ROLE_PROPERTY)
    return all(file.app_properties.get(key) == properties.get(key) for key in keys)


def _with_batch(
    outcome: PageOutcome, requests: int, characters: int, vanishing: tuple[str, ...]
) -> PageOutcome:
    """Return what became of a page once one more batch has been sent."""
    return replace(
        outcome,
        action=Action.UPDATED,
        requests=outcome.requests + requests,
        characters_written=outcome.characters_written + characters,
        withdrawn=(*outcome.withdrawn, *(line for line in vanishing if line not in outcome.withdrawn)),
    )


def page_tab(document: Document) -> Tab:
    """Return the tab that holds our region: the one with our named ranges, else the first.

    Raises:
        RemoteError: The answer has no tab at all.
    """
    if not document.tabs:
        raise RemoteError("Google's answer for the page has no tab.")
    ours = (tab for tab in document.tabs if any(n.name.startswith("whoowes.") for n in tab.named_ranges))
    return next(ours, document.tabs[0])


@dataclass(frozen=True, slots=True)
class OpenLines:
    """The open lines of a page as it stands, and those of them that no note holds any more."""

    on_page: int
    vanishing: tuple[str, ...]


def open_lines(diff: PageDiff, ledger: Ledger, page: Page) -> OpenLines:
    """Return which open lines would vanish: neither their entry nor their words are in the notes.

    Done, dropped, moved or unclear is not vanished.
    """
    known = {entry.id for entry in ledger.entries}
    titles = {
        cell_text(row.row, 0)
        for block in page.blocks
        if isinstance(block, ManagedTable)
        for row in block.rows
    }
    rows = {row.key: row for row in diff.rows_on_page if row.table in OPEN_TABLES and row.key != "header"}
    gone = (row for key, row in rows.items() if key not in known and row.title not in titles)
    return OpenLines(len(rows), tuple(readable(row.title) for row in gone))


def check_mass_change(lines: OpenLines) -> None:
    """Stop when too many open lines of the current page would vanish (`product.md` principle 5).

    Raises:
        SafetyStop: More than a fifth of the lines, and at least five.
    """
    count = len(lines.vanishing)
    if is_mass_change(lines.on_page, count):
        raise SafetyStop(
            f"{count} of {lines.on_page} open lines would vanish from the page; nothing was written.",
            hint="Look whether a note was emptied or moved. If it is right: whoowes sync CLIENT --force",
        )
