"""What single cells of an action table hold."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from whoowes.core.document.model import (
    Block,
    Cell,
    DateChip,
    Inline,
    OpaqueInline,
    Paragraph,
    PersonChip,
    Run,
    Suggestion,
)
from whoowes.core.document.text import (
    GLYPH,
    SOFT_BREAK,
    cell_text,
    is_struck,
    join,
    squeeze,
    unstruck,
)
from whoowes.core.items.lines.line import Line, content_lines
from whoowes.core.items.people import PersonMention
from whoowes.core.kept import once

_JOINT_ENDS = (",", ";", "&", "+", "/", "→", ">", "-")
_JOINTS = {"and", "und", "et", "y", "e", "en", "con", "mit", "avec", "met", "com", "with", "to"}
"""A line that ends in one goes on in the next, whatever the language."""
_SUGGESTED = Suggestion.INSERTION
_SILENT = {"footnoteReference", "pageBreak", "columnBreak", "autoText", "horizontalRule"}


@dataclass(slots=True)  # freezing would double what a table's cells cost
class CellValue:
    """A cell's words and chips, with what is struck through kept apart."""

    text: str = ""
    people: tuple[PersonMention, ...] = ()
    dates: tuple[date, ...] = ()
    struck: str = ""
    """Words struck through, whether or not others replace them."""

    @property
    def any_text(self) -> str:
        """The words that stand, else the struck ones."""
        return self.text or self.struck


_NOTHING = CellValue()


class ReadCell:
    """A cell whose lines and words are worked out once, however many fields of its row are asked for."""

    def __init__(self, cell: Cell) -> None:
        self.content = cell.content
        self.plain, words = _plain_line(cell.content)
        """The one line of plain words of which it consists, as most cells do."""
        self.text = squeeze(words if self.plain else cell_text(cell))
        """All its words on one line, struck ones included."""
        if self.plain:
            self.value = CellValue(_said(self.text)) if self.text else _NOTHING

    @once
    def lines(self) -> tuple[Line, ...]:
        """Its lines that say anything."""
        if self.plain:
            return (Line(self.plain.inlines, self.plain.bullet),) if self.text else ()
        return content_lines(self.content)

    @once
    def value(self) -> CellValue:
        """What it says as a whole."""
        return value_of_lines(self.lines)


def _plain_line(content: Sequence[Block]) -> tuple[Paragraph | None, str]:
    """Return the only paragraph of a cell where it is one line of plain runs, and its words.

    Nothing in it is a chip, struck through or suggested, so all ways to read it come to the same.
    """
    if len(content) != 1:
        return None, ""
    block = content[0]
    if not isinstance(block, Paragraph) or block.suggestion is _SUGGESTED:
        return None, ""
    words = ""
    for inline in block.inlines:
        if not isinstance(inline, Run) or inline.style.strikethrough or inline.suggestion is _SUGGESTED:
            return None, ""
        words += inline.text
    if SOFT_BREAK in words or "\n" in words:
        return None, ""
    return block, words if words.isascii() else unicodedata.normalize("NFC", words)


_COUNT = re.compile(r"\(?(?:\d{1,2}[.)]|[a-z]\))\s*")
NO_CELL = ReadCell(Cell())
"""Stands where a row has no cell of its own."""


def value_of_lines(lines: Sequence[Line]) -> CellValue:
    """Return what some lines of a cell say."""
    text = ""
    standing: list[Inline] = []
    struck: list[str] = []
    for line in lines:
        kept = unstruck(line.inlines)
        standing.extend(kept)
        text = _joined(text, _shown(kept))
        is_whole = len(kept) == len(line.inlines)
        if not is_whole and (gone := _shown([inline for inline in line.inlines if is_struck(inline)])):
            struck.append(gone)
    return CellValue(
        text=text,
        people=tuple(PersonMention(i.email, i.name) for i in standing if isinstance(i, PersonChip)),
        dates=tuple(i.date for i in standing if isinstance(i, DateChip) and i.date),
        struck=" ".join(struck),
    )


def _shown(inlines: Sequence[Inline]) -> str:
    return _said(squeeze(join(inlines)))


def _said(text: str) -> str:
    """Return what squeezed words say: a glyph says nothing, and brackets around nothing fall."""
    if GLYPH in text:
        text = squeeze(text.replace(GLYPH, " "))
    bare = text.strip("() ")
    return text if len(bare) == len(text) or any(map(str.isalnum, text)) else bare


def _joined(before: str, after: str) -> str:
    """Put two lines of a cell on one: a list of names keeps its commas."""
    if not before or not after:
        return before or after
    is_open = before.endswith(_JOINT_ENDS) or before.rpartition(" ")[2].lower() in _JOINTS
    return f"{before} {after}" if is_open else f"{before}, {after}"


def aligned(cell: ReadCell, count: int, number: int) -> CellValue:
    """Return the value for one of `count` tasks of a row: its own line if there is one each, else all."""
    if count <= 1 or not has_lines(cell, count):
        return cell.value
    own = value_of_lines([cell.lines[number]])
    # "1. Anna" and "2. Sara" are counted up like their tasks; "6. March" alone is not, nor "A. Smith".
    counts = [_COUNT.match(line.text) for line in cell.lines]
    is_counted = all(
        count and count[0].strip("(.) ") in {str(n), chr(ord("a") + n - 1)}
        for n, count in enumerate(counts, 1)
    )
    return replace(own, text=_COUNT.sub("", own.text, count=1)) if is_counted else own


def has_lines(cell: ReadCell, count: int) -> bool:
    """Whether a cell has exactly one line for each of several tasks."""
    return len(cell.lines) == count


def raw_status(cell: ReadCell) -> str:
    """Return a status cell's words with placeholder glyphs kept; something unread shows as such a glyph.

    Struck words were replaced by those beside them; where all are struck, they are all there is.
    """
    if cell.plain:
        return cell.text
    kept = (squeeze(join(unstruck(line.inlines))) for line in cell.lines)
    text = " ".join(words for words in kept if words) or " ".join(line.text for line in cell.lines)
    if not text and _holds_unread(cell):
        return GLYPH
    return text


def _holds_unread(cell: ReadCell) -> bool:
    return any(
        isinstance(inline, OpaqueInline) and inline.kind not in _SILENT
        for block in cell.content
        for inline in getattr(block, "inlines", ())
    )
