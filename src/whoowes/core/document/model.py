"""A Google Doc as frozen values.

A document that was *read* carries a `Range` on every element; one that was *rendered* (the page as it
should be) carries none. The two are never mixed. What is not understood is kept as `OpaqueInline` or
`OpaqueBlock`, so that nothing is mistaken for empty (`google-behaviour.md` §1.2, §1.5).
"""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum

from whoowes.core.ids import DocumentId, HeadingId, RevisionId, TabId


@dataclass(frozen=True, slots=True)
class Range:
    """A half-open span in UTF-16 code units within one tab's body."""

    start: int
    end: int


class Suggestion(Enum):
    """What a pending suggestion would do to the element that carries it."""

    NONE = "none"
    INSERTION = "insertion"
    DELETION = "deletion"
    STYLE = "style"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Direct formatting of a run. `None` and `False` mean: as inherited."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    strikethrough: bool = False
    link: str | None = None
    color: str | None = None
    """Foreground as `#rrggbb`."""
    size: float | None = None
    """Font size in points."""


PLAIN = TextStyle()


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style. Soft line breaks are U+000B (`google-behaviour.md` §1.2)."""

    text: str
    style: TextStyle = PLAIN
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


@dataclass(frozen=True, slots=True)
class PersonChip:
    """A person; the address is always there, the name only where it is what is displayed."""

    email: str
    name: str | None = None
    style: TextStyle = PLAIN
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


@dataclass(frozen=True, slots=True)
class DateChip:
    """A date; `date` is the UTC date of the chip's timestamp, never parsed from the text."""

    date: date | None
    display_text: str
    style: TextStyle = PLAIN
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


@dataclass(frozen=True, slots=True)
class LinkChip:
    """A file or calendar chip."""

    title: str
    uri: str
    style: TextStyle = PLAIN
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


@dataclass(frozen=True, slots=True)
class DropdownChip:
    """A drop-down; `value` is None where Google does not report what was chosen."""

    value: str | None
    style: TextStyle = PLAIN
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


@dataclass(frozen=True, slots=True)
class OpaqueInline:
    """An inline element whose meaning is not read: an image, an equation, a footnote mark."""

    kind: str
    style: TextStyle = PLAIN
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


Inline = Run | PersonChip | DateChip | LinkChip | DropdownChip | OpaqueInline


class NamedStyle(StrEnum):
    """Docs' named paragraph styles."""

    NORMAL = "NORMAL_TEXT"
    TITLE = "TITLE"
    SUBTITLE = "SUBTITLE"
    HEADING_1 = "HEADING_1"
    HEADING_2 = "HEADING_2"
    HEADING_3 = "HEADING_3"
    HEADING_4 = "HEADING_4"
    HEADING_5 = "HEADING_5"
    HEADING_6 = "HEADING_6"


@dataclass(frozen=True, slots=True)
class Bullet:
    """Membership of a paragraph in a list. A tick is not reported by Google (`google-behaviour.md` §1.5)."""

    list_id: str
    nesting: int = 0
    is_checklist: bool = False
    is_ordered: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, without its final newline; when read, `range` includes that newline."""

    inlines: tuple[Inline, ...] = ()
    named_style: NamedStyle = NamedStyle.NORMAL
    heading_id: HeadingId | None = None
    bullet: Bullet | None = None
    space_above: float | None = None
    """Points; None means: as the named style has it."""
    space_below: float | None = None
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE
    newline_style: TextStyle = PLAIN
    newline_suggestion: Suggestion = Suggestion.NONE
    """Of the newline alone: somebody suggests to part or to join paragraphs here."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell. A covered cell of a merge has `covered_by` set to its origin (row, column)."""

    content: "tuple[Block, ...]" = ()
    row_span: int = 1
    column_span: int = 1
    background: str | None = None
    """`#rrggbb`; None means no colour."""
    covered_by: tuple[int, int] | None = None
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; it always has as many cells as the table has columns."""

    cells: tuple[Cell, ...]
    is_header: bool = False
    """Pinned header row (`tableHeader`), which most real header rows are not."""
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Column index is the position in `cells`; spans are never added up."""

    rows: tuple[Row, ...]
    widths: tuple[float, ...] = ()
    """Column widths in points where fixed; empty where evenly distributed."""
    range: Range | None = None
    suggestion: Suggestion = Suggestion.NONE


@dataclass(frozen=True, slots=True)
class OpaqueBlock:
    """A structural element that is not read: a section break, a table of contents."""

    kind: str
    range: Range | None = None


Block = Paragraph | Table | OpaqueBlock


@dataclass(frozen=True, slots=True)
class NamedRange:
    """A named range as found in one tab; names are neither unique nor private (§1.8)."""

    id: str
    name: str
    ranges: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab with its body; child tabs follow their parent in `Document.tabs`."""

    id: TabId | None
    title: str
    blocks: tuple[Block, ...]
    level: int = 0
    parent_id: TabId | None = None
    named_ranges: tuple[NamedRange, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Something in the JSON that could not be read, and where: never an exception, never silence."""

    place: str
    message: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document with all its tabs, in the order in which a reader meets them."""

    id: DocumentId
    title: str
    tabs: tuple[Tab, ...]
    revision_id: RevisionId | None = None
    unread: tuple[Unread, ...] = field(default=())
