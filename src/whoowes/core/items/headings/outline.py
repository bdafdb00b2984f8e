"""A document as one flat sequence in reading order, each element with the headings that stand over it.

What is a heading, `paragraphs.py` says. The tab's title stands over everything in the tab. Tables are
numbered from 0 per tab, nested ones after their outer one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from whoowes.core.document.model import Block, Document, Paragraph, Row, Suggestion, Tab, Table
from whoowes.core.document.text import fold, paragraph_text, squeeze
from whoowes.core.items.headings.list_titles import is_page_title, title_level
from whoowes.core.items.headings.paragraphs import (
    BOLD_LEVEL,
    INTRODUCTION_LEVEL,
    LABEL_LEVEL,
    LONGEST_INTRODUCTION,
    TAB_LEVEL,
    TITLE_LEVEL,
    Heading,
    as_heading,
    has_typed_mark,
    is_numbered_section,
    read_heading,
)
from whoowes.core.items.words import NoteWords
from whoowes.core.problems import Where

__all__ = [
    "BOLD_LEVEL",
    "INTRODUCTION_LEVEL",
    "LABEL_LEVEL",
    "TAB_LEVEL",
    "TITLE_LEVEL",
    "Element",
    "Heading",
    "is_listed",
    "outline",
]

_WORD = re.compile(r"[^\W_]+")
_PROPOSED = Suggestion.INSERTION
_Headings = tuple[Heading, ...]
_Place = tuple[int | None, int | None, int | None]
"""Table, row and column."""
_IN_NO_TABLE: _Place = (None, None, None)


@dataclass(eq=False, slots=True)
class Element:
    """A paragraph or a table, and where it stands.

    Never changed once made, yet not frozen: there is one for each paragraph, and that takes thrice as long.
    """

    block: Paragraph | Table
    tab: Tab
    tab_index: int
    headings: tuple[Heading, ...]
    table: int | None = None
    """For a table its number; for a paragraph that of the table around it."""
    row: int | None = None
    column: int | None = None
    own_heading: Heading | None = None
    """Set where the paragraph itself is a heading; then it is the last of `headings`."""
    text: str = ""
    """What a paragraph says, soft breaks included."""
    line: str = ""
    """What a paragraph says, on one line."""
    _where: Where | None = field(default=None, init=False)

    @property
    def where(self) -> Where:
        """Where this stands, in the terms in which it is shown."""
        if self._where is None:
            self._where = self._find()
        return self._where

    def _find(self) -> Where:
        named = [h for h in self.headings if TAB_LEVEL < h.level <= BOLD_LEVEL]
        anchored = [h for h in self.headings if h.heading_id]
        return Where(
            tab=self.tab.title or None,
            heading=named[-1].text if named else None,
            table=self.table,
            row=self.row,
            tab_id=self.tab.id,
            heading_id=anchored[-1].heading_id if anchored else None,
        )


def outline(document: Document, words: NoteWords) -> tuple[Element, ...]:
    """Return all paragraphs and tables of a document in reading order, suggested ones left out."""
    titles: dict[object, _Headings] = {}
    title = _said(document.title)
    elements: list[Element] = []
    for index, tab in enumerate(document.tabs):
        over = (
            *titles.get(tab.parent_id, ()),
            Heading(squeeze(tab.title), TAB_LEVEL, is_title=_is_title(tab.title, title)),
        )
        if tab.id is not None:
            titles[tab.id] = over
        _Walk(tab, index, words, elements, title).blocks(tab.blocks, over, fixed=len(over))
    return tuple(elements)


def is_listed(element: Element) -> bool:
    """Whether an element is a paragraph of a list, be its mark Docs' own or typed."""
    block = element.block
    return isinstance(block, Paragraph) and (block.bullet is not None or has_typed_mark(element.text))


def without_introduction(headings: tuple[Heading, ...]) -> tuple[Heading, ...]:
    """Return headings without a line that introduces the list below it; where there is none, as they are."""
    if not headings or headings[-1].level < INTRODUCTION_LEVEL:
        return headings
    return tuple(heading for heading in headings if heading.level < INTRODUCTION_LEVEL)


class _Walk:
    """Walks one tab, counting its tables.

    What is suggested is walked too, as its tables have numbers, and taken back. Neighbours that stand under
    the same headings share one tuple of them.
    """

    def __init__(self, tab: Tab, index: int, words: NoteWords, elements: list[Element], title: str) -> None:
        self.tab = tab
        self.index = index
        self.words = words
        self.elements = elements
        self.title = title
        """What the document is called, its words folded."""
        self.tables = 0
        self.is_at_top = True
        """Whether nothing was said yet."""
        paragraphs = (block for block in tab.blocks if isinstance(block, Paragraph))
        self.numbers_titles = any(is_numbered_section(paragraph, words) for paragraph in paragraphs)

    def blocks(
        self, blocks: Sequence[Block], over: _Headings, *, fixed: int, at: _Place = _IN_NO_TABLE
    ) -> None:
        """Walk the blocks of a tab or cell; the `fixed` first of the headings stand over all of them."""
        for number, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                over = self._paragraph(block, over, fixed, at, (blocks, number))
            elif isinstance(block, Table):
                self._table(block, over)

    def _paragraph(
        self,
        paragraph: Paragraph,
        over: _Headings,
        fixed: int,
        at: _Place,
        among: tuple[Sequence[Block], int],
    ) -> _Headings:
        """Add a paragraph, given its neighbours, and return the headings that stand over what follows it."""
        if paragraph.suggestion is _PROPOSED:
            return over
        text = paragraph_text(paragraph)
        line = squeeze(text)
        heading = read_heading(paragraph, line, self.words, numbers_titles=self.numbers_titles)
        if heading is None and (level := title_level(*among, line, self.words, over)):
            heading = as_heading(paragraph, line, level)
        elif heading is not None and self.is_at_top and is_page_title(*among, self.words):
            heading = heading._replace(level=TITLE_LEVEL)
        elif heading is not None and _is_title(line, self.title):
            heading = heading._replace(is_title=True)
        if heading is not None:
            over = _below(over, fixed, heading)
        elif len(over) > fixed and _ends_introduction(over[-1], paragraph, text):
            over = over[:-1]
        self.is_at_top = self.is_at_top and not line
        self.elements.append(Element(paragraph, self.tab, self.index, over, *at, heading, text, line))
        return over

    def _table(self, table: Table, over: _Headings) -> None:
        start, number = len(self.elements), self.tables
        self.tables += 1
        self.elements.append(Element(table, self.tab, self.index, over, number))
        for row_number, row in enumerate(table.rows):
            self._row(row, over, number, row_number)
        if table.suggestion is _PROPOSED:
            del self.elements[start:]

    def _row(self, row: Row, over: _Headings, table: int, number: int) -> None:
        start, fixed, beside = len(self.elements), len(over), over
        for column, cell in enumerate(row.cells):
            before = len(self.elements)
            self.blocks(cell.content, beside, fixed=fixed, at=(table, number, column))
            if column == 0:
                lines = [each.line for each in self.elements[before:] if each.table == table]
                beside = _below_label(over, " ".join(filter(None, lines)))
            if cell.suggestion is _PROPOSED:
                del self.elements[before:]
        if row.suggestion is _PROPOSED:
            del self.elements[start:]


def _is_title(text: str, title: str) -> bool:
    """Whether a text begins the title of its document, word by word."""
    said = _said(text)
    return bool(said) and title.startswith(said)


def _said(text: str) -> str:
    return "".join(f"{word} " for word in _WORD.findall(fold(text)))


def _below(over: _Headings, fixed: int, heading: Heading) -> _Headings:
    """Return the headings in force below one more: it ends those of its own level and of lower ones."""
    kept = len(over)
    while kept > fixed and over[kept - 1].level >= heading.level:
        kept -= 1
    return (*over[:kept], heading)


def _ends_introduction(last: Heading, paragraph: Paragraph, text: str) -> bool:
    """An introduction ("Kevin:") holds for the list that follows it, and for nothing else."""
    is_plain = bool(text) and not paragraph.bullet
    return last.level == INTRODUCTION_LEVEL and is_plain and not has_typed_mark(text)


def _below_label(over: _Headings, text: str) -> _Headings:
    """Return the headings over the other cells of a row, given what its first one says."""
    return (*over, Heading(text, LABEL_LEVEL)) if 0 < len(text) <= LONGEST_INTRODUCTION else over
