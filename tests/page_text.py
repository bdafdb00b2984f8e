"""A document as lines of text, for assertions that a person can read."""

from whoowes.core.document.flat import flatten_cell, flatten_paragraph
from whoowes.core.document.model import Document, Paragraph, Table


def lines(document: Document) -> list[str]:
    """Return paragraphs as they are and table rows with their cells joined by ` | `."""
    found: list[str] = []
    for block in document.tabs[0].blocks:
        if isinstance(block, Paragraph):
            found.append(flatten_paragraph(block).text)
        elif isinstance(block, Table):
            found += [" | ".join(flatten_cell(cell.content).text for cell in row.cells) for row in block.rows]
    return found
