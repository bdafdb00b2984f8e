"""The tasks of one cell: which of its lines are tasks of their own, and which only belong to one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from whoowes.core.document.model import Inline, Run
from whoowes.core.document.text import Strike, fold, strike
from whoowes.core.items.lines.line import Line, split_line
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.tables.cells import CellValue, ReadCell, has_lines
from whoowes.core.items.words import words_for

_NEXT_TASK = re.compile(r";\s+|\s/\s|(?<=[^\W_]{2}[.!])\s+(?=[^\W\d_a-z])")
_SPACE = Run(" ")


@dataclass(slots=True)  # there is one for each row
class TaskLines:
    """One task of a cell: the words of its line, and the lines that belong to it."""

    inlines: tuple[Inline, ...]
    notes: tuple[Line, ...] = ()


def split_tasks(
    cell: ReadCell, owner: ReadCell, due: ReadCell, locale: str, *, is_list: bool = False
) -> tuple[TaskLines, ...]:
    """Return the tasks of one cell: one for each bullet or numbered line, else one for the whole cell.

    Plain lines are tasks of their own only if something says so: an owner or due cell with as many lines, a
    verb of action at the start of each, or some struck through and others not. Where the cell is the list
    of somebody (`is_list`), it is enough that each begins anew.
    """
    if cell.plain and cell.text and owner.value.text:
        return (TaskLines(cell.plain.inlines),)
    lines = cell.lines
    if not lines:
        return ()
    if len(lines) == 1:
        return _on_one_line(lines[0], owner.value, locale)
    if any(line.is_listed for line in lines):
        return _listed(lines)
    if _are_separate(lines, (owner, due), locale) or (is_list and _begin_anew(lines, locale)):
        return tuple(TaskLines(line.inlines) for line in lines)
    return (_merged(lines, locale),)


def _on_one_line(line: Line, owner: CellValue, locale: str) -> tuple[TaskLines, ...]:
    """Part "Tom to ring both; Sara to draft the letter", where each says who does it."""
    if not owner.text and not line.is_listed:
        parts = split_line(line, _NEXT_TASK)
        if len(parts) > 1 and all(names_own_owner(part.text, locale) for part in parts):
            return tuple(TaskLines(part.inlines) for part in parts)
    return (TaskLines(line.inlines),)


def _listed(lines: Sequence[Line]) -> tuple[TaskLines, ...]:
    depth = min(line.nesting for line in lines if line.is_listed)
    intro = tuple(line for line in _before_list(lines))
    tasks: list[TaskLines] = []
    for line in lines[len(intro) :]:
        # A list may begin deeper than it goes on.
        if not tasks or (line.is_listed and line.nesting <= depth):
            tasks.append(TaskLines(line.inlines, intro))
        else:
            tasks[-1].notes = (*tasks[-1].notes, line)
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


def _begin_anew(lines: Sequence[Line], locale: str) -> bool:
    """Whether no line goes on from the one above, or is a remark on it."""
    mark = words_for(locale).note_mark
    return not any(line.text[:1].islower() or mark.match(fold(line.text)) for line in lines)


def _merged(lines: Sequence[Line], locale: str) -> TaskLines:
    """Return all lines as one task; lines that say they are remarks become its notes."""
    mark = words_for(locale).note_mark
    notes = tuple(line for line in lines[1:] if mark.match(fold(line.text)))
    kept = [line for line in lines if line not in notes]
    inlines: list[Inline] = []
    for line in kept:
        inlines.extend(line.inlines if not inlines else (_SPACE, *line.inlines))
    return TaskLines(tuple(inlines), notes)
