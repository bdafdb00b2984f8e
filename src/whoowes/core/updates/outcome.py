"""The region as it will stand once all edits are applied: its layout, and the records to renew.

A named range moves with its text (`google-behaviour.md` §1.8), so a record is renewed only where the text
that it names changed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from whoowes.core.document.index import utf16_length
from whoowes.core.document.managed import ManagedBlock, ManagedParagraph, ManagedTable, plain_text
from whoowes.core.document.model import Range
from whoowes.core.updates.edits import AddNamedRange, DropNamedRange, Edit
from whoowes.core.updates.recognise import (
    CurrentBlock,
    CurrentParagraph,
    CurrentRegion,
    CurrentTable,
)
from whoowes.core.updates.records import REGION, Record, paragraph_name, row_name
from whoowes.core.updates.table_edits import RowOutcome, cell_lengths, row_texts


@dataclass(slots=True)
class BlockOutcome:
    """A block as it will stand. Without a target it is left as it is, unless it is a spacer."""

    current: CurrentBlock | None
    target: ManagedBlock | None
    text_changed: bool
    rows: Sequence[RowOutcome] = field(default_factory=list)
    is_spacer: bool = False

    @property
    def size(self) -> int:
        """Its size in UTF-16 code units."""
        if self.is_spacer:
            return 1
        if isinstance(self.target, ManagedParagraph):
            return utf16_length(plain_text(self.target.paragraph)) + 1
        if isinstance(self.target, ManagedTable):
            return 2 + sum(row.size for row in self.rows)
        return self.current.span.end - self.current.span.start if self.current else 0


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A record that should exist; `kept` is the one that already says so."""

    name: str
    span: Range
    kept: Record | None


def renew_records(
    region: CurrentRegion, outcomes: Sequence[BlockOutcome], *, is_edited: bool
) -> tuple[list[Edit], list[Edit]]:
    """Return the edits that drop outdated records, and those that add new ones.

    Drops go first in the batch, while every id is surely alive; additions last, when all texts stand.
    """
    wanted = list(_wanted(region.start, outcomes))
    kept = {want.kept.named_range_id for want in wanted if want.kept}
    kept |= {record.named_range_id for record in _left_alone(outcomes)}
    old = [record.named_range_id for record in _records(region.blocks)]
    drops: list[Edit] = [DropNamedRange(i) for i in (*old, *region.other_record_ids) if i not in kept]
    adds: list[Edit] = [AddNamedRange(want.name, want.span) for want in wanted if not want.kept]
    end = region.start + sum(outcome.size for outcome in outcomes)
    if not _region_record_holds(region, outcomes, end, is_edited=is_edited):
        if region.region_record:
            drops.append(DropNamedRange(region.region_record[0]))
        adds.append(AddNamedRange(REGION, Range(region.start, end - 1)))
    return drops, adds


def _wanted(start: int, outcomes: Sequence[BlockOutcome]) -> Iterator[_Wanted]:
    at = start
    for outcome in outcomes:
        if isinstance(outcome.target, ManagedParagraph):
            yield from _paragraph(at, outcome, outcome.target)
        elif isinstance(outcome.target, ManagedTable):
            yield from _rows(at + 1, outcome.target.key, outcome.rows)
        at += outcome.size


def _paragraph(at: int, outcome: BlockOutcome, target: ManagedParagraph) -> Iterator[_Wanted]:
    text = plain_text(target.paragraph)
    if not text:
        return
    name = paragraph_name(target.key, text)
    record = outcome.current.record if isinstance(outcome.current, CurrentParagraph) else None
    holds = record is not None and record.name == name and not outcome.text_changed
    yield _Wanted(name, Range(at, at + utf16_length(text)), record if holds else None)


def _rows(at: int, table_key: str, rows: Sequence[RowOutcome]) -> Iterator[_Wanted]:
    for row in rows:
        if row.target is not None:
            name = row_name(table_key, row.target.key, row_texts(row.target.row))
            record = row.current.record if row.current else None
            holds = record is not None and record.name == name and not row.text_changed
            yield _Wanted(name, _anchor(at, cell_lengths(row.target.row)), record if holds else None)
        at += row.size


def _anchor(row_start: int, lengths: list[int]) -> Range:
    """Return the span of the row's first text: a record lies in one cell, so that it cannot be torn."""
    column = next((at for at, length in enumerate(lengths) if length), 0)
    start = row_start + 2 + sum(length + 2 for length in lengths[:column])
    return Range(start, start + max(1, lengths[column]))


def _records(blocks: Iterable[CurrentBlock]) -> Iterator[Record]:
    for block in blocks:
        if isinstance(block, CurrentParagraph) and block.record:
            yield block.record
        elif isinstance(block, CurrentTable):
            yield from (row.record for row in block.rows if row.record)


def _left_alone(outcomes: Sequence[BlockOutcome]) -> Iterator[Record]:
    for outcome in outcomes:
        if outcome.current and outcome.target is None:
            yield from _records([outcome.current])
        for row in outcome.rows:
            if row.target is None and row.current and row.current.record:
                yield row.current.record


def _region_record_holds(
    region: CurrentRegion, outcomes: Sequence[BlockOutcome], end: int, *, is_edited: bool
) -> bool:
    if not region.region_record or not region.blocks or not outcomes:
        return False
    span = region.region_record[1]
    if not is_edited:
        return span == Range(region.start, end - 1)
    if span != Range(region.start, region.blocks[-1].span.end - 1):
        return False
    first, last = outcomes[0], outcomes[-1]
    edges_stay = first.current is region.blocks[0] and last.current is region.blocks[-1]
    return edges_stay and not first.text_changed and not last.text_changed
