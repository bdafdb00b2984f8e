"""What single cells of an action table hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from whoowes.core.document.model import Cell, DateChip, Inline, OpaqueInline, PersonChip, Run
from whoowes.core.document.text import GLYPH, Strike, fold, is_struck, join, squeeze, strike, unstruck
from whoowes.core.items.lines.line import Line, content_lines, split_line
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.model import PersonMention
from whoowes.core.items.words import words_for

_JOINT_ENDS = (",", ";", "&", "+", "/", "→", ">", "-")
_JOINTS = {"and", "und", "et", "y", "e", "en", "con", "mit", "avec", "met", "com", "with", "to"}
"""A line that ends in one goes on in the next, whatever the language."""
_NEXT_TASK = re.compile(r";\s+|(?<=[^\W_]{2}[.!])\s+(?=[^\W\d_a-z])")
_SPACE = Run(" ")
_SILENT = {"footnoteReference", "pageBreak", "columnBreak", "autoText", "horizontalRule"}


@dataclass(frozen=True, slots=True)
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


class ReadCell:
    """A cell whose lines and words are worked out once, however many fields of its row are asked for."""

    def __init__(self, cell: Cell) -> None:
        self.cell = cell

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines that say anything."""
        return content_lines(self.cell.content)

    @cached_property
    def value(self) -> CellValue:
        """What it says as a whole."""
        return value_of_lines(self.lines)


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
    text = squeeze(join(inlines).replace(GLYPH, " "))
    return text if any(map(str.isalnum, text)) else text.strip("() ")


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
    # "1. Anna" and "2. Sara" are counted up like their tasks; "6. March" alone is not.
    counted = all(line.text.startswith((f"{n}.", f"{n})")) for n, line in enumerate(cell.lines, start=1))
    return replace(own, text=own.text[len(str(number + 1)) + 1 :].lstrip()) if counted else own


def has_lines(cell: ReadCell, count: int) -> bool:
    """Whether a cell has exactly one line for each of several tasks."""
    return len(cell.lines) == count


def raw_status(cell: ReadCell) -> str:
    """Return a status cell's words with placeholder glyphs kept; something unread shows as such a glyph.

    Struck words were replaced by those beside them; where all are struck, they are all there is.
    """
    kept = (squeeze(join(unstruck(line.inlines))) for line in cell.lines)
    text = " ".join(words for words in kept if words) or " ".join(line.text for line in cell.lines)
    if not text and _holds_unread(cell.cell):
        return GLYPH
    return text


def _holds_unread(cell: Cell) -> bool:
    return any(
        isinstance(inline, OpaqueInline) and inline.kind not in _SILENT
        for block in cell.content
        for inline in getattr(block, "inlines", ())
    )


@dataclass(frozen=True, slots=True)
class TaskLines:
    """One task of a cell: its line, and the lines that belong to it."""

    line: Line
    notes: tuple[Line, ...] = ()


def split_tasks(cell: ReadCell, others: Sequence[ReadCell], locale: str) -> tuple[TaskLines, ...]:
    """Return the tasks of one cell: one for each bullet or numbered line, else one for the whole cell.

    Plain lines are tasks of their own only if something says so: an owner or due cell with as many lines, a
    verb of action at the start of each, or some struck through and others not.
    """
    lines = cell.lines
    if any(line.is_listed for line in lines):
        return _listed(lines)
    if len(lines) > 1 and _are_separate(lines, others, locale):
        return tuple(TaskLines(line) for line in lines)
    if len(lines) == 1 and not any(other.value.text for other in others[:1]):
        # "Tom to ring both; Sara to draft the letter": each says who does it.
        parts = split_line(lines[0], _NEXT_TASK)
        if len(parts) > 1 and all(names_own_owner(part.text, locale) for part in parts):
            return tuple(TaskLines(part) for part in parts)
    return (_merged(lines, locale),) if lines else ()


def _listed(lines: Sequence[Line]) -> tuple[TaskLines, ...]:
    depth = min(line.nesting for line in lines if line.is_listed)
    intro = tuple(line for line in _before_list(lines))
    tasks: list[TaskLines] = []
    for line in lines[len(intro) :]:
        # A list may begin deeper than it goes on.
        if not tasks or (line.is_listed and line.nesting <= depth):
            tasks.append(TaskLines(line, intro))
        else:
            tasks[-1] = TaskLines(tasks[-1].line, (*tasks[-1].notes, line))
    return tuple(tasks)


def _before_list(lines: Sequence[Line]) -> list[Line]:
    count = next(number for number, line in enumerate(lines) if line.is_listed)
    return list(lines[:count])


def _are_separate(lines: Sequence[Line], others: Sequence[ReadCell], locale: str) -> bool:
    if any(has_lines(other, len(lines)) for other in others):
        return True
    strikes = {strike(line.inlines) for line in lines}
    if strikes == {Strike.FULL, Strike.NONE}:
        return True
    words = words_for(locale)
    if any(words.note_mark.match(fold(line.text)) for line in lines):
        return False
    return all(is_order(line.text, words) or names_own_owner(line.text, locale) for line in lines)


def _merged(lines: Sequence[Line], locale: str) -> TaskLines:
    """Return all lines as one task; lines that say they are remarks become its notes."""
    mark = words_for(locale).note_mark
    notes = tuple(line for line in lines[1:] if mark.match(fold(line.text)))
    kept = [line for line in lines if line not in notes]
    inlines: list[Inline] = []
    for line in kept:
        inlines.extend(line.inlines if not inlines else (_SPACE, *line.inlines))
    return TaskLines(Line(tuple(inlines), kept[0].bullet), notes)
