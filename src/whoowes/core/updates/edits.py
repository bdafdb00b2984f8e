"""Edits as values. Each index is right at the edit's turn: edits apply one after another, in order.

All indices are UTF-16 code units in the document as read with suggestions inline (`google-behaviour.md`
§1.4). A sequence of edits goes from the end of the document to its beginning, so an edit never moves what
a later one addresses.
"""

from dataclasses import dataclass

from whoowes.core.document.model import NamedStyle, Range, TextStyle


@dataclass(frozen=True, slots=True)
class InsertText:
    """Insert `text` (never empty) before `index`."""

    index: int
    text: str


@dataclass(frozen=True, slots=True)
class DeleteRange:
    """Delete a span that is legal to delete (§1.6)."""

    span: Range


@dataclass(frozen=True, slots=True)
class StyleText:
    """Give a span exactly this direct formatting."""

    span: Range
    style: TextStyle


@dataclass(frozen=True, slots=True)
class StyleParagraph:
    """Give every paragraph that overlaps the span this style; None spaces are left to the named style."""

    span: Range
    named_style: NamedStyle
    space_above: float | None
    space_below: float | None


@dataclass(frozen=True, slots=True)
class InsertTable:
    """Insert an empty table; it starts at `index` + 1 (§1.2)."""

    index: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class InsertRow:
    """Insert an empty row below row `row`."""

    table_start: int
    row: int


@dataclass(frozen=True, slots=True)
class DeleteRow:
    """Delete a row."""

    table_start: int
    row: int


@dataclass(frozen=True, slots=True)
class ShadeCells:
    """Give `columns` cells of a row, from `column` on, a background."""

    table_start: int
    row: int
    column: int
    columns: int
    color: str


@dataclass(frozen=True, slots=True)
class FrameTable:
    """Give a new table its thin grey rules and its column widths (points)."""

    table_start: int
    rows: int
    columns: int
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class PinHeader:
    """Pin the first row, so that it repeats on every printed page."""

    table_start: int


@dataclass(frozen=True, slots=True)
class AddNamedRange:
    """Record a name on a span."""

    name: str
    span: Range


@dataclass(frozen=True, slots=True)
class DropNamedRange:
    """Remove one named range by its id."""

    id: str


Edit = (
    InsertText
    | DeleteRange
    | StyleText
    | StyleParagraph
    | InsertTable
    | InsertRow
    | DeleteRow
    | ShadeCells
    | FrameTable
    | PinHeader
    | AddNamedRange
    | DropNamedRange
)


def characters_written(edits: "tuple[Edit, ...]") -> int:
    """Return how many characters the edits insert."""
    return sum(len(edit.text) for edit in edits if isinstance(edit, InsertText))
