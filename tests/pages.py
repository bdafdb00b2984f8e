"""Pages and their round trip through the emulator's Docs engine, for tests of the updates."""

from collections.abc import Callable, Sequence
from itertools import count

from tests.page_text import lines

from whoowes.core.document.managed import ManagedBlock, ManagedParagraph, ManagedRow, ManagedTable, runs
from whoowes.core.document.model import Cell, Document, NamedStyle, Paragraph, Row, TextStyle
from whoowes.core.document.read import read_document
from whoowes.core.ids import DocumentId
from whoowes.core.updates.diff import PageDiff, diff_page
from whoowes.core.updates.notes_left import NotesWording
from whoowes.core.updates.requests import to_requests
from whoowes.emulator.docs import DocumentState, apply_batch, new_document, view
from whoowes.emulator.switches import Switches

WORDING = NotesWording(
    heading="Notes left on this page",
    date="23 Nov 2026",
    line="{date}: {words}",
    line_beside="{date}, beside “{beside}”: {words}",
    pending="A suggestion is waiting on “{row}”. It should now read: {text}",
    pending_gone="A suggestion is waiting on “{row}”, which should no longer stand here.",
)


def id_factory() -> Callable[[str], str]:
    """Return ids that differ, for documents made in tests."""
    numbers = count(1)
    return lambda prefix: f"{prefix}{next(numbers):06d}"


def heading(key: str, text: str) -> ManagedParagraph:
    """Return a managed heading."""
    return ManagedParagraph(key, Paragraph(runs(text), NamedStyle.HEADING_2))


def line(key: str, text: str, style: TextStyle | None = None) -> ManagedParagraph:
    """Return a managed line of text."""
    return ManagedParagraph(key, Paragraph(runs((text, style) if style else text)))


def row(key: str, *texts: str, background: str | None = None) -> ManagedRow:
    """Return a managed row."""
    cells = tuple(Cell((Paragraph(runs(text)),), background=background) for text in texts)
    return ManagedRow(key, Row(cells))


def table(key: str, header: Sequence[str], *rows: ManagedRow) -> ManagedTable:
    """Return a managed table with a bold header."""
    bold = TextStyle(bold=True)
    cells = tuple(Cell((Paragraph(runs((text, bold))),), background="#eeeeee") for text in header)
    head = ManagedRow("header", Row(cells, is_header=True))
    return ManagedTable(key, (head, *rows), tuple(100.0 for _ in header))


class PageInDocs:
    """A document in the emulator's engine, written to through our own diff alone."""

    def __init__(self) -> None:
        self.new_id = id_factory()
        self.switches = Switches()
        self.state: DocumentState = new_document("Page", self.new_id)

    def read(self) -> Document:
        """Return the document as whoowes reads it."""
        answer = view(self.state, include_tabs=True, suggestions_mode="SUGGESTIONS_INLINE", can_edit=True)
        return read_document(answer, document_id=DocumentId("page"))

    def diff(self, target: Sequence[ManagedBlock]) -> PageDiff:
        """Return what it takes to reach the target."""
        return diff_page(self.read().tabs[0], target, WORDING)

    def update(self, target: Sequence[ManagedBlock]) -> PageDiff:
        """Bring the document to the target in one batch."""
        diff = self.diff(target)
        if diff.edits:
            self.edit(self.requests(diff))
        return diff

    def requests(self, diff: PageDiff) -> list[dict[str, object]]:
        """Return the batch that carries a difference out."""
        return to_requests(diff.edits, tab_id=self.read().tabs[0].id)

    def edit(self, requests: list[dict[str, object]]) -> None:
        """Apply requests, as a person or as the bot."""
        self.state, _ = apply_batch(self.state, requests, self.new_id, self.switches)

    def texts(self) -> list[str]:
        """Return every line of the document: paragraphs, and table rows joined by bars."""
        return lines(self.read())
