"""Wins: "WIN:" lines, bullets under "Wins", and tables of achievements with their results."""

import re

from whoowes.core.document.text import Strike, fold, strike, unfolded
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.line import Line
from whoowes.core.items.lines.signs import DRAWN, may_be_labelled
from whoowes.core.items.model import Call, Win
from whoowes.core.items.placeholders import is_boilerplate, is_placeholder
from whoowes.core.items.privacy import internal_end, internal_mark_length
from whoowes.core.items.tables.columns import TASKS
from whoowes.core.items.tables.evidence import TableKind
from whoowes.core.items.tables.grid import Grid, GridRow
from whoowes.core.items.words import Kind, NoteWords, Role
from whoowes.core.problems import Where

_MARKER = re.compile(rf"^(?:[-*•–◦▪‣🏆🎉✨⭐🥳☐☑✅✔]{DRAWN}\s*|\d{{1,3}}[.)]\s+|\[[ xX✓]?\]\s*)+")
_EDGES = " \t:–—-→=>,;.("


def line_win(line: Line, section: Section, call: Call, where: Where, words: NoteWords) -> Win | None:
    """Return the win that a line tells: marked "WIN:", or one of a list under "Wins"."""
    if section.kind is not Kind.WINS and not may_be_labelled(line.key):
        return None
    text = line.text if line.text[:1].isalpha() else _MARKER.sub("", line.text)
    length = internal_mark_length(text, words)
    text = text[length:].strip()
    mark = words.win_mark.match(fold(text[:40]))
    is_listed = section.kind is Kind.WINS and line.is_listed and not line.nesting
    if (mark is None and not is_listed) or strike(line.inlines) is Strike.FULL:
        return None
    text = text[mark.end() :].strip() if mark else text
    inner = internal_mark_length(text, words)
    head = mark.group().rstrip(_EDGES) if mark else ""
    ends = (internal_end(said, words) for said in (head, text))
    is_marked = bool(length or inner) or any(end is not None for end in ends)
    text = text[inner:].strip(_EDGES) if inner else text
    if is_placeholder(text, words) or is_boilerplate(text, words):
        return None
    said, result = _split_result(text, words)
    return Win(said, result, call, where, is_internal=section.is_internal or is_marked)


def _split_result(text: str, words: NoteWords) -> tuple[str, str]:
    mark = words.result_mark.search(fold(text))
    before = text[: unfolded(text, mark.start())] if mark else ""
    if mark is None or not before.strip(_EDGES):
        return text, ""
    result = text[unfolded(text, mark.end()) :].strip(" :.–—-")
    is_closed_before = result.count(")") > result.count("(")
    return before.rstrip(_EDGES), result.removesuffix(")") if is_closed_before else result


def table_wins(element: Element, grid: Grid, kind: TableKind, section: Section, call: Call) -> list[Win]:
    """Return one win for each row of a table of achievements."""
    start = 0 if kind.header is None else kind.header + 1
    wins = (_row_win(element, row, kind, section, call) for row in grid.rows[start:])
    return [win for win in wins if win is not None]


def _row_win(element: Element, row: GridRow, kind: TableKind, section: Section, call: Call) -> Win | None:
    told = kind.columns(Role.WIN, *TASKS, Role.WEAK_TASK, Role.DISCUSSION)
    results = kind.columns(Role.RESULT) if told else kind.columns(Role.RESULT)[1:]
    rest = [c for c in range(len(row.cells)) if c not in results]
    column = next((c for c in (*told, *rest) if row.texts[c]), None)
    text = row.cells[column].value.text if column is not None else ""
    if not any(character.isalnum() for character in text):
        return None
    result = "; ".join(row.cells[c].value.text for c in results if row.texts[c])
    where = element.where.at_row(row.number)
    return Win(text, result, call, where, is_internal=section.is_internal)
