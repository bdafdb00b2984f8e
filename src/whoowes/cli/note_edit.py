"""A person's edit in a call note of the embedded workspace."""

from whoowes.cli.embedded_http import get_json, post_json
from whoowes.core.document.flat import FlatText, flatten_cell
from whoowes.core.document.model import Document, Table
from whoowes.core.document.read import read_document
from whoowes.errors import UsageError


def type_into_cell(base: str, document_id: str, task: str, column: int, text: str) -> None:
    """Type at the end of a cell, in the row whose cells name the task.

    Raises:
        UsageError: The note has no such row.
    """
    document = read_document(get_json(base, f"/emulator/documents/{document_id}"))
    cell, tab_id = _cell(document, task, column)
    location = {"index": cell.end, **({"tabId": tab_id} if tab_id else {})}
    body = {"requests": [{"insertText": {"location": location, "text": text}}]}
    post_json(base, f"/emulator/documents/{document_id}/edit", body)


def _cell(document: Document, task: str, column: int) -> tuple[FlatText, str | None]:
    for tab in document.tabs:
        for block in tab.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    cells = [flatten_cell(cell.content) for cell in row.cells]
                    if column < len(cells) and any(cell.text.strip() == task for cell in cells):
                        return cells[column], tab.id
    raise UsageError(f"“{document.title}” has no row “{task}”.")
