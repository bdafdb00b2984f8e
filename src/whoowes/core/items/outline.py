"""A document as one flat sequence in reading order, each element with the headings that stand over it.

A bold line of its own counts as a heading, so does a short line that ends with ":" (it introduces what
follows). The tab's title stands over everything in the tab. Tables are numbered from 0 per tab, nested ones
after their outer one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from whoowes.core.document.model import (
    Block,
    Cell,
    DateChip,
    Document,
    NamedStyle,
    Paragraph,
    PersonChip,
    Row,
    Run,
    Suggestion,
    Tab,
    Table,
)
from whoowes.core.document.text import agreed, cell_text, fold, inline_text, paragraph_text, squeeze
from whoowes.core.ids import HeadingId
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.privacy import is_internal_line
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.problems import Where

TAB_LEVEL = -1
TITLE_LEVEL = 0
BOLD_LEVEL = 7
LINE_LEVEL = 8
INTRODUCTION_LEVEL = 9
LABEL_LEVEL = 10
"""The first cell of a row stands over the others of a table that lays out a page."""

_LEVELS = {NamedStyle.TITLE: TITLE_LEVEL, NamedStyle.SUBTITLE: BOLD_LEVEL} | {
    NamedStyle(f"HEADING_{level}"): level for level in range(1, 7)
}
_CHIPS = (DateChip, PersonChip)
_LONGEST_BOLD_LINE = 80
_LONGEST_INTRODUCTION = 60
_ENDS_SENTENCE = re.compile(r"[.!;,]$")
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]\s+(?=\S.{0,60}$)")
_SENTENCES = re.compile(r"(?<=[^\W_]{2}[.!?])\s+")
_SYMBOL = r"[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f]+"
_SYMBOLS = re.compile(rf"^{_SYMBOL}\s+|\s+{_SYMBOL}$")
_TYPED_MARK = re.compile(r"\s*(?:[-*•–◦▪]\s|\d+[.)]\s|\((?:[a-z]|\d{1,2})\)\s|\[[ xX✓]?\]|[☐☑☒✅⬜□])")


@dataclass(frozen=True, slots=True)
class Heading:
    """Something that stands over what follows it, until the next of the same or a higher level."""

    text: str
    level: int
    heading_id: HeadingId | None = None
    dates: tuple[DateChip, ...] = ()
    people: tuple[PersonChip, ...] = ()
    is_call: bool = False
    """A dated heading that starts a call; an "internal" heading above it ends here."""


@dataclass(frozen=True)
class Element:
    """A paragraph or a table, and where it stands."""

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

    @cached_property
    def where(self) -> Where:
        """Where this stands, in the terms in which it is shown."""
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
    titles: dict[object, tuple[Heading, ...]] = {}
    elements: list[Element] = []
    for index, tab in enumerate(document.tabs):
        over = (*titles.get(tab.parent_id, ()), Heading(squeeze(tab.title), TAB_LEVEL))
        if tab.id is not None:
            titles[tab.id] = over
        elements.extend(_Walk(tab, index, words).blocks(tab.blocks, _Stack(over)))
    return tuple(elements)


@dataclass(slots=True)
class _Stack:
    """The headings in force."""

    base: tuple[Heading, ...]
    inner: list[Heading] = field(default_factory=list)
    all: tuple[Heading, ...] = field(init=False)
    """From the outermost in; the same tuple as long as the headings are the same."""

    def __post_init__(self) -> None:
        self.all = (*self.base, *self.inner) if self.inner else self.base

    def push(self, heading: Heading) -> None:
        while self.inner and self.inner[-1].level >= heading.level:
            self.inner.pop()
        self.inner.append(heading)
        self.all = (*self.base, *self.inner)

    def end_introduction(self) -> None:
        if self.inner and self.inner[-1].level == INTRODUCTION_LEVEL:
            self.inner.pop()
            self.end_introduction()
            self.all = (*self.base, *self.inner)


class _Walk:
    """Walks one tab, counting its tables."""

    def __init__(self, tab: Tab, index: int, words: NoteWords) -> None:
        self.tab = tab
        self.index = index
        self.words = words
        self.tables = 0
        paragraphs = (block for block in tab.blocks if isinstance(block, Paragraph))
        self.numbers_titles = any(_is_numbered_section(paragraph, words) for paragraph in paragraphs)

    def blocks(
        self, blocks: tuple[Block, ...], stack: _Stack, at: tuple[int, int, int] | None = None
    ) -> Iterator[Element]:
        for block in blocks:
            if isinstance(block, Paragraph):
                yield from self._paragraph(block, stack, at)
            elif isinstance(block, Table):
                yield from self._table(block, stack)

    def _paragraph(
        self, paragraph: Paragraph, stack: _Stack, at: tuple[int, int, int] | None
    ) -> Iterator[Element]:
        if paragraph.suggestion is Suggestion.INSERTION:
            return
        text = paragraph_text(paragraph)
        line = squeeze(text)
        heading = read_heading(paragraph, line, self.words, numbers_titles=self.numbers_titles)
        if heading is not None:
            stack.push(heading)
        elif _ends_introduction(paragraph, text):
            stack.end_introduction()
        table, row, column = at or (None, None, None)
        yield Element(paragraph, self.tab, self.index, stack.all, table, row, column, heading, text, line)

    def _table(self, table: Table, stack: _Stack) -> Iterator[Element]:
        number = self.tables
        self.tables += 1
        is_agreed = table.suggestion is not Suggestion.INSERTION
        if is_agreed:
            yield Element(table, self.tab, self.index, stack.all, number)
        for row_number, row in enumerate(table.rows):
            cells = list(self._row(row, stack.all, number, row_number))
            if is_agreed and row.suggestion is not Suggestion.INSERTION:
                yield from cells

    def _row(self, row: Row, over: tuple[Heading, ...], table: int, number: int) -> Iterator[Element]:
        label = _label(row)
        for column, cell in enumerate(row.cells):
            inner = [label] if label and column else []
            elements = list(self.blocks(cell.content, _Stack(over, inner), (table, number, column)))
            if cell.suggestion is not Suggestion.INSERTION:
                yield from elements


def _ends_introduction(paragraph: Paragraph, text: str) -> bool:
    """An introduction ("Kevin:") holds for the list that follows it, and for nothing else."""
    return bool(text) and not paragraph.bullet and not _TYPED_MARK.match(text)


def _label(row: Row) -> Heading | None:
    cells: tuple[Cell, ...] = row.cells
    text = squeeze(cell_text(cells[0])) if len(cells) > 1 else ""
    return Heading(text, LABEL_LEVEL) if 0 < len(text) <= _LONGEST_INTRODUCTION else None


def read_heading(
    paragraph: Paragraph, text: str, words: NoteWords, *, numbers_titles: bool = False
) -> Heading | None:
    """Return the heading that a paragraph is, by its style, by being bold, or by introducing a list.

    Args:
        paragraph: Any paragraph.
        text: What it says, on one line.
        words: The words of the note's language.
        numbers_titles: Bold lines with a number are headings in this note, not tasks.
    """
    if not text:
        return None
    if text.endswith(":") and not paragraph.bullet:
        # "Great call. Actions below:" introduces by its last sentence.
        text = _SENTENCES.split(text)[-1]
    numbered = _NUMBERED.match(text) if numbers_titles and _is_bold(paragraph) else None
    level = BOLD_LEVEL if numbered else _level(paragraph, text, words)
    if level is None:
        return None
    shown = agreed(paragraph.inlines)
    return Heading(
        text=text,
        level=level,
        heading_id=paragraph.heading_id,
        dates=tuple(i for i in shown if isinstance(i, DateChip)),
        people=tuple(i for i in shown if isinstance(i, PersonChip)),
    )


def _level(paragraph: Paragraph, text: str, words: NoteWords) -> int | None:
    if paragraph.named_style in _LEVELS:
        return _LEVELS[paragraph.named_style]
    if len(text) > _LONGEST_BOLD_LINE or paragraph.bullet:
        return None
    if _is_adorned_section(text, words):
        return BOLD_LEVEL if _is_bold(paragraph) else LINE_LEVEL
    if _TYPED_MARK.match(text):
        return None
    level = _level_of_line(paragraph, text, words)
    return None if level is None or _says_something(text, words) else level


def _level_of_line(paragraph: Paragraph, text: str, words: NoteWords) -> int | None:
    if _is_section_line(text, words):
        return BOLD_LEVEL if _is_bold(paragraph) else LINE_LEVEL
    if len(text) <= _LONGEST_INTRODUCTION and text.endswith(":"):
        return INTRODUCTION_LEVEL
    is_title = not _ENDS_SENTENCE.search(text)
    return BOLD_LEVEL if is_title and _is_bold(paragraph) else None


def _is_numbered_section(paragraph: Paragraph, words: NoteWords) -> bool:
    """Whether a paragraph is a bold line such as "3. New actions"."""
    text = squeeze(paragraph_text(paragraph)) if _is_bold(paragraph) else ""
    numbered = _NUMBERED.match(text) if text[:1].isdigit() else None
    return numbered is not None and _is_section_line(text[numbered.end() :], words)


def _says_something(text: str, words: NoteWords) -> bool:
    """Whether a line is an action, a win, a date line or the like, however bold it is."""
    if is_internal_line(text, words):
        return False
    key = fold(text)
    marks = (*words.item_marks, words.win_mark, words.labelled_line, words.internal_mark)
    return any((mark := pattern.match(key)) and key[mark.end() :].strip() for pattern in marks)


def _is_adorned_section(text: str, words: NoteWords) -> bool:
    """Whether a line is a section heading with a symbol at its edge: "✅ Done", "Wins this month 🎉"."""
    bare = _SYMBOLS.sub("", text)
    if bare == text or len(bare) > _LONGEST_INTRODUCTION or _ENDS_SENTENCE.search(bare):
        return False
    if _is_section_line(bare, words):
        return True
    key = fold(bare).rstrip(" :")
    # Behind a tick, words that may be a task are one.
    is_open = _TYPED_MARK.match(text) is None and not is_order(bare, words)
    return is_open and any(pattern.fullmatch(key) for _, pattern in words.sections)


def _is_section_line(text: str, words: NoteWords) -> bool:
    """Whether a plain line is worded as a section heading ("Actions", "Next steps:")."""
    if len(text) > _LONGEST_INTRODUCTION or _ENDS_SENTENCE.search(text):
        return False
    is_plain = _plain_headings(words.language).fullmatch(fold(text).rstrip(" :")) is not None
    return is_plain or is_internal_line(text, words)


@lru_cache(maxsize=16)
def _plain_headings(language: str) -> re.Pattern[str]:
    """Return all plain headings as one pattern: most lines of a note are looked up, and hardly any is one."""
    return re.compile("|".join(f"(?:{pattern.pattern})" for pattern in words_for(language).plain_headings))


def _is_bold(paragraph: Paragraph) -> bool:
    has_words = False
    for inline in agreed(paragraph.inlines):
        if isinstance(inline, _CHIPS) or not inline_text(inline).strip():
            continue
        if not inline.style.bold:
            return False
        has_words = True
    return has_words and any(isinstance(inline, Run) for inline in paragraph.inlines)
