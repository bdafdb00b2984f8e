"""The region of a page that whoowes writes: blocks and rows with keys of their own.

A key stays the same while the thing that it names stays the same (a section, an entry), whatever the text;
by their keys the current page and the target are matched.
"""

from dataclasses import dataclass

from whoowes.core.document.model import Paragraph, Row, Run, TextStyle


@dataclass(frozen=True, slots=True)
class ManagedParagraph:
    """One paragraph of runs. `key` is unique within the page."""

    key: str
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class ManagedRow:
    """One table row, each cell holding one paragraph of runs. `key` is unique within its table."""

    key: str
    row: Row


@dataclass(frozen=True, slots=True)
class ManagedTable:
    """A table and the empty paragraph which Docs keeps after it. The first row is its pinned header."""

    key: str
    rows: tuple[ManagedRow, ...]
    widths: tuple[float, ...]
    """Column widths in points."""


ManagedBlock = ManagedParagraph | ManagedTable


@dataclass(frozen=True, slots=True)
class Page:
    """The whole target: the document's title and its managed blocks from top to bottom."""

    title: str
    blocks: tuple[ManagedBlock, ...]


def plain_text(paragraph: Paragraph) -> str:
    """Return the text of a paragraph of runs."""
    return "".join(inline.text for inline in paragraph.inlines if isinstance(inline, Run))


def cell_runs(row: Row, column: int) -> tuple[Run, ...]:
    """Return the runs of a managed cell."""
    paragraph = row.cells[column].content[0]
    if not isinstance(paragraph, Paragraph):
        message = "a managed cell holds one paragraph"
        raise TypeError(message)
    return tuple(inline for inline in paragraph.inlines if isinstance(inline, Run))


def cell_text(row: Row, column: int) -> str:
    """Return the text of a managed cell."""
    return "".join(run.text for run in cell_runs(row, column))


def runs(*parts: "str | tuple[str, TextStyle]") -> tuple[Run, ...]:
    """Build runs from plain and styled texts, leaving empty ones out."""
    pairs = [(part, TextStyle()) if isinstance(part, str) else part for part in parts]
    return tuple(Run(text, style) for text, style in pairs if text)
