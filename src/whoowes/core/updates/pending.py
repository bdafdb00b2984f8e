"""Spans with a person's pending suggestion: left as they are, with a line that says what they should read."""

from collections.abc import Iterator, Sequence

from whoowes.core.document.managed import (
    ManagedBlock,
    ManagedParagraph,
    ManagedRow,
    ManagedTable,
    plain_text,
    runs,
)
from whoowes.core.document.model import Paragraph
from whoowes.core.updates.notes_left import NotesWording
from whoowes.core.updates.recognise import CurrentParagraph, CurrentRegion, CurrentTable
from whoowes.core.updates.records import text_hash
from whoowes.core.updates.rescue import readable
from whoowes.core.updates.table_edits import row_texts


def with_pending_lines(
    region: CurrentRegion, target: Sequence[ManagedBlock], wording: NotesWording
) -> tuple[ManagedBlock, ...]:
    """Return the target with a line behind each block that holds an outdated pending span."""
    paragraphs = {b.key: b for b in region.blocks if isinstance(b, CurrentParagraph) and b.is_pending}
    tables = {b.key: b for b in region.blocks if isinstance(b, CurrentTable) and b.is_pending}
    if not paragraphs and not tables:
        return tuple(target)
    extended: list[ManagedBlock] = []
    for block in target:
        extended.append(block)
        if isinstance(block, ManagedTable) and block.key in tables:
            extended.extend(_table_lines(tables[block.key], block, wording))
        elif isinstance(block, ManagedParagraph) and block.key in paragraphs:
            extended.extend(_paragraph_line(paragraphs[block.key], block, wording))
    return tuple(extended)


def _table_lines(
    current: CurrentTable, target: ManagedTable, wording: NotesWording
) -> Iterator[ManagedParagraph]:
    wanted = {row.key: row for row in target.rows}
    for row in current.rows:
        if not row.is_pending or row.key is None:
            continue
        title = readable(row.texts[0]) if row.texts else ""
        key = f"pending.{target.key}.{row.key}"
        if row.key not in wanted:
            yield _line(key, wording.pending_gone.format(row=title))
        elif row.record is None or row.record.hashes != _hashes(wanted[row.key]):
            text = " · ".join(text for text in row_texts(wanted[row.key].row) if text)
            yield _line(key, wording.pending.format(row=title, text=text))


def _paragraph_line(
    current: CurrentParagraph, target: ManagedParagraph, wording: NotesWording
) -> Iterator[ManagedParagraph]:
    text = plain_text(target.paragraph)
    if current.record is None or current.record.hashes != (text_hash(text),):
        title = readable(current.flat.text)
        yield _line(f"pending.{target.key}", wording.pending.format(row=title, text=text))


def _hashes(row: ManagedRow) -> tuple[str, ...]:
    return tuple(text_hash(text) for text in row_texts(row.row))


def _line(key: str, text: str) -> ManagedParagraph:
    return ManagedParagraph(key, Paragraph(inlines=runs(text)))
