"""The cells of the page's tables: each a few runs of text."""

import datetime as dt

from whoowes.core.document.managed import ManagedRow, ManagedTable, runs
from whoowes.core.document.model import Cell, Paragraph, Row, Run, TextStyle
from whoowes.core.items.model import Link
from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.model import Doubt, Due
from whoowes.core.summary import looks
from whoowes.core.summary.evidence import evidence_url
from whoowes.core.summary.view import ClarifyRow, Evidence, OwedRow
from whoowes.core.summary.wording import Wording

Runs = tuple[Run, ...]


def row(key: str, *cells: Runs, fills: tuple[str | None, ...] = ()) -> ManagedRow:
    """Return a managed row; `fills` gives backgrounds from the first cell on."""
    padded = (*fills, *([None] * (len(cells) - len(fills))))
    pairs = zip(cells, padded, strict=True)
    return ManagedRow(key, Row(tuple(Cell((Paragraph(cell),), background=fill) for cell, fill in pairs)))


def table(
    key: str, header: tuple[str, ...], rows: tuple[ManagedRow, ...], widths: tuple[float, ...]
) -> ManagedTable:
    """Return a managed table with a pinned header row."""
    cells = tuple(
        Cell((Paragraph(runs((text, looks.HEADER))),), background=looks.HEADER_FILL) for text in header
    )
    return ManagedTable(key, (ManagedRow("header", Row(cells, is_header=True)), *rows), widths)


def one_line(text: str) -> str:
    """Return a text of the notes as one line: what Docs would strip or split is turned into spaces."""
    cleaned = "".join(" " if _is_stripped_by_docs(character) else character for character in text)
    return " ".join(cleaned.split())


def _is_stripped_by_docs(character: str) -> bool:
    return character < " " or "\ue000" <= character <= "\uf8ff" or "\ud800" <= character <= "\udfff"


def linked_text(text: str, links: tuple[Link, ...], style: TextStyle = looks.CELL) -> Runs:
    """Return a text in which the words of each link are a link again."""
    plain = one_line(text)
    found: list[Run] = []
    at = 0
    for link in sorted(links, key=lambda link: plain.find(one_line(link.text))):
        words = one_line(link.text)
        start = plain.find(words, at) if words else -1
        if start >= at:
            found += runs((plain[at:start], style), (words, looks.linked(link.url, style.size)))
            at = start + len(words)
    return (*found, *runs((plain[at:], style)))


def who_cell(row: OwedRow, wording: Wording) -> Runs:
    """Return the owners of this side, and quietly those of the other."""
    other = f", {wording.with_whom.format(names=', '.join(row.with_whom))}" if row.with_whom else ""
    names = one_line(", ".join(row.who))
    return runs((names, looks.CELL), (one_line(other) if names else other.lstrip(", "), looks.CELL_QUIET))


def due_words(due: Due, wording: Wording) -> str:
    """Return a due date as the page shows it: a date, the next call, or the notes' own words."""
    if due.date and due.kind is not DueKind.UNCLEAR:
        day = wording.date(due.date)
        return wording.about.format(date=day) if due.is_approximate else day
    if due.kind is DueKind.NEXT_CALL:
        named = due.named_date
        return wording.next_call_dated.format(date=wording.date(named)) if named else wording.next_call
    words = one_line(due.words)
    return f"“{words}”" if words.strip("-–— ") else wording.no_date


def due_cell(row: OwedRow, wording: Wording) -> Runs:
    """Return when it is due; for an overdue item when it was, and how many calls ago."""
    if not row.is_overdue or row.due.date is None:
        return runs((due_words(row.due, wording), looks.CELL))
    was = wording.was_due.format(date=due_words(row.due, wording))
    late = ""
    if row.calls_late:
        late = wording.one_call_late if row.calls_late == 1 else wording.calls_late
        late = ", " + late.format(calls=row.calls_late)
    return runs((was, looks.CELL_LATE), (late, looks.CELL))


def moved_cell(row: OwedRow, wording: Wording) -> Runs:
    """Return every due date that it had, first to last, without the year where it is this year's."""
    years = {due.date.year for due in row.moves if due.date}
    same_year = len(years) == 1
    texts = [_move(due, wording, same_year=same_year) for due in row.moves]
    return runs((wording.arrow.join(texts), looks.CELL))


def _move(due: Due, wording: Wording, *, same_year: bool) -> str:
    if due.date and same_year:
        return wording.short_date(due.date)
    return due_words(due, wording)


def evidence_cell(evidence: Evidence, wording: Wording) -> Runs:
    """Return the call as a link to the words that say so."""
    label = wording.date(evidence.date) if evidence.date else wording.column_call.lower()
    mark = "" if evidence.readable else f" · {wording.unreadable}"
    return runs((label, looks.linked(evidence_url(evidence), 10)), (mark, looks.CELL_QUIET))


def evidence_date(day: dt.date | None, wording: Wording) -> str:
    """Return the date of a call in a sentence."""
    return wording.date(day) if day else "?"


def doubt_words(doubt: Doubt, item: ClarifyRow, wording: Wording) -> str:
    """Return what is missing, with what it could be, in the reader's words."""
    text = wording.doubt[doubt]
    if doubt is Doubt.CONTRADICTION and item.other_evidence:
        done = evidence_date(item.other_evidence.date, wording)
        return text.format(done=done, open=evidence_date(item.evidence.date, wording))
    options: tuple[str, ...] = ()
    if doubt is Doubt.UNCLEAR_DUE:
        options = tuple(wording.date(day) for day in item.candidates)
    elif doubt is Doubt.UNCLEAR_OWNER:
        options = item.suggestions
    if not options:
        return text
    return f"{text}: {wording.could_be.format(options=wording.or_word.join(options))}"
