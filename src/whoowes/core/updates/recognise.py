"""The page as read → our region: which block and which row is which, and what stands in each.

A record names the block in which its range lies now. Where no record helps, a block or a row whose text is
word for word what the target has is taken for it; all else has no key and is a person's.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from whoowes.core.document.flat import FlatText, flatten_cell, flatten_paragraph
from whoowes.core.document.managed import (
    ManagedBlock,
    ManagedParagraph,
    ManagedTable,
    cell_text,
    plain_text,
)
from whoowes.core.document.model import (
    Block,
    OpaqueBlock,
    Paragraph,
    Range,
    Row,
    Suggestion,
    Tab,
    Table,
)
from whoowes.core.updates.records import PREFIX, REGION, Record, read_record


@dataclass(frozen=True, slots=True)
class CurrentParagraph:
    """A paragraph inside the region."""

    block: Paragraph
    span: Range
    flat: FlatText
    key: str | None = None
    record: Record | None = None

    @property
    def is_pending(self) -> bool:
        """A person's suggestion is waiting in it."""
        return self.flat.is_pending


@dataclass(frozen=True, slots=True)
class CurrentRow:
    """A row of a table inside the region."""

    row: Row
    span: Range
    cells: tuple[FlatText, ...]
    key: str | None = None
    record: Record | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of the cells."""
        return tuple(cell.text for cell in self.cells)

    @property
    def is_pending(self) -> bool:
        """A person's suggestion is waiting in it."""
        marks = [self.row.suggestion, *(cell.suggestion for cell in self.row.cells)]
        return any(mark is not Suggestion.NONE for mark in marks) or any(c.is_pending for c in self.cells)


@dataclass(frozen=True, slots=True)
class CurrentTable:
    """A table inside the region."""

    block: Table
    span: Range
    rows: tuple[CurrentRow, ...]
    key: str | None = None

    @property
    def is_pending(self) -> bool:
        """A person's suggestion is waiting in it."""
        return self.block.suggestion is not Suggestion.NONE or any(row.is_pending for row in self.rows)

    @property
    def is_plain(self) -> bool:
        """No cell is merged, so that rows and cells can be edited one by one."""
        return all(c.row_span == 1 and c.column_span == 1 for row in self.rows for c in row.row.cells)


@dataclass(frozen=True, slots=True)
class CurrentOpaque:
    """Something in the region that is not ours to touch: a section break, a table of contents."""

    block: OpaqueBlock
    span: Range
    key: str | None = None

    @property
    def is_pending(self) -> bool:
        """It is left as it is, like a span with a suggestion."""
        return True


CurrentBlock = CurrentParagraph | CurrentTable | CurrentOpaque


@dataclass(frozen=True, slots=True)
class CurrentRegion:
    """Our region as it stands. `blocks` may be empty for a new document."""

    start: int
    blocks: tuple[CurrentBlock, ...]
    body_end: int
    """End of the tab's body: the newline before it cannot be deleted."""
    below: tuple[Paragraph, ...]
    """The paragraphs directly below the region, down to the first table."""
    is_above_table: bool
    """What follows the region is no paragraph."""
    region_record: tuple[str, Range] | None
    """Id and span of the region's own named range."""
    other_record_ids: tuple[str, ...]
    """Ids of our named ranges that name nothing any more, or name it twice."""


def spacer_key(table_key: str) -> str:
    """Return the key of the empty paragraph that follows a managed table."""
    return f"{table_key}.after"


def recognise(tab: Tab, target: Sequence[ManagedBlock]) -> CurrentRegion:
    """Find the region in a tab as read, and match its blocks and rows to the target's keys."""
    body = [block for block in tab.blocks if block.range and block.range.start >= 1]
    body_end = body[-1].range.end if body and body[-1].range else 1
    region_record = _region_record(tab)
    inside = _inside(body, region_record[1] if region_record else None)
    blocks = _with_keys([_current(block) for block in inside], _records(tab))
    blocks = _matched_by_text(blocks, target)
    used = {record.named_range_id for record in _used(blocks)} | {region_record[0] if region_record else ""}
    end = blocks[-1].span.end if blocks else 1
    below = tuple(_paragraphs_from(body, end))
    return CurrentRegion(
        start=blocks[0].span.start if blocks else 1,
        blocks=tuple(_spacers_keyed(blocks)),
        body_end=body_end,
        below=below,
        is_above_table=not below and end < body_end,
        region_record=region_record,
        other_record_ids=tuple(
            named.id for named in tab.named_ranges if named.name.startswith(PREFIX) and named.id not in used
        ),
    )


def _region_record(tab: Tab) -> tuple[str, Range] | None:
    for named in tab.named_ranges:
        spans = [span for span in named.ranges if span.end > span.start]
        if named.name == REGION and spans:
            return named.id, Range(min(s.start for s in spans), max(s.end for s in spans))
    return None


def _inside(body: list[Block], region: Range | None) -> list[Block]:
    if region is not None:
        named = [b for b in body if b.range and b.range.start < region.end and b.range.end > region.start]
        return [*named, *_spacer_below(body, named)]
    # No record: all that stands in the document may be ours, but for the empty end of it.
    inside = list(body)
    while inside and isinstance(inside[-1], Paragraph) and not inside[-1].inlines:
        inside.pop()
    return inside


def _spacer_below(body: list[Block], named: list[Block]) -> Iterable[Block]:
    """Yield the empty paragraph behind a region that ends in a table: no named range can hold it."""
    if named and isinstance(named[-1], Table):
        at = body.index(named[-1]) + 1
        yield from (b for b in body[at : at + 1] if isinstance(b, Paragraph) and not b.inlines)


def _current(block: Block) -> CurrentBlock:
    span = block.range or Range(0, 0)
    if isinstance(block, Paragraph):
        return CurrentParagraph(block, span, flatten_paragraph(block))
    if isinstance(block, Table):
        rows = tuple(
            CurrentRow(row, row.range or span, tuple(flatten_cell(cell.content) for cell in row.cells))
            for row in block.rows
        )
        return CurrentTable(block, span, rows)
    return CurrentOpaque(block, span)


def _records(tab: Tab) -> list[Record]:
    found = (read_record(named) for named in tab.named_ranges)
    return sorted((r for r in found if r), key=lambda record: (record.span.start, record.named_range_id))


def _with_keys(blocks: list[CurrentBlock], records: list[Record]) -> list[CurrentBlock]:
    taken: set[tuple[str, str | None]] = set()
    keyed: list[CurrentBlock] = []
    for block in blocks:
        here = [r for r in records if block.span.start <= r.span.start < block.span.end]
        if isinstance(block, CurrentParagraph):
            keyed.append(_keyed_paragraph(block, here, taken))
        elif isinstance(block, CurrentTable):
            keyed.append(_keyed_table(block, here, taken))
        else:
            keyed.append(block)
    return keyed


def _keyed_paragraph(
    block: CurrentParagraph, records: list[Record], taken: set[tuple[str, str | None]]
) -> CurrentParagraph:
    record = next((r for r in records if r.row_key is None and (r.block_key, None) not in taken), None)
    if record is None:
        return block
    taken.add((record.block_key, None))
    return replace(block, key=record.block_key, record=record)


def _keyed_table(
    table: CurrentTable, records: list[Record], taken: set[tuple[str, str | None]]
) -> CurrentTable:
    table_key = next((r.block_key for r in records if r.row_key and (r.block_key, "") not in taken), None)
    if table_key is None:
        return table
    taken.add((table_key, ""))
    rows: list[CurrentRow] = []
    for row in table.rows:
        record = next(
            (
                r
                for r in records
                if r.block_key == table_key
                and (table_key, r.row_key) not in taken
                and row.span.start <= r.span.start < row.span.end
            ),
            None,
        )
        if record:
            taken.add((table_key, record.row_key))
        rows.append(replace(row, key=record.row_key, record=record) if record else row)
    return replace(table, key=table_key, rows=tuple(rows))


def _matched_by_text(blocks: list[CurrentBlock], target: Sequence[ManagedBlock]) -> list[CurrentBlock]:
    taken = {block.key for block in blocks if block.key}
    free: dict[str, list[str]] = {}
    for wanted in target:
        if wanted.key not in taken:
            free.setdefault(_identity(wanted), []).append(wanted.key)
    tables = {wanted.key: wanted for wanted in target if isinstance(wanted, ManagedTable)}
    return [_matched(block, free, tables) for block in blocks]


def _matched(
    block: CurrentBlock, free: dict[str, list[str]], tables: dict[str, ManagedTable]
) -> CurrentBlock:
    if isinstance(block, CurrentOpaque):
        return block
    identity = _current_identity(block)
    keys = free.get(identity, []) if identity and block.key is None else []
    found = replace(block, key=keys.pop(0)) if keys else block
    if isinstance(found, CurrentTable) and found.key in tables:
        return _rows_matched_by_text(found, tables[found.key])
    return found


def _identity(block: ManagedBlock) -> str:
    if isinstance(block, ManagedParagraph):
        return plain_text(block.paragraph)
    header = block.rows[0].row
    return "\t".join(cell_text(header, column) for column in range(len(header.cells)))


def _current_identity(block: CurrentParagraph | CurrentTable) -> str:
    if isinstance(block, CurrentParagraph):
        return block.flat.text
    return "\t".join(block.rows[0].texts) if block.rows else ""


def _rows_matched_by_text(table: CurrentTable, target: ManagedTable) -> CurrentTable:
    taken = {row.key for row in table.rows if row.key}
    free: dict[str, list[str]] = {}
    for wanted in target.rows:
        if wanted.key not in taken:
            free.setdefault(cell_text(wanted.row, 0), []).append(wanted.key)
    rows: list[CurrentRow] = []
    for row in table.rows:
        keys = free.get(row.texts[0], []) if row.key is None and row.texts else []
        rows.append(replace(row, key=keys.pop(0)) if keys else row)
    return replace(table, rows=tuple(rows))


def _spacers_keyed(blocks: list[CurrentBlock]) -> Iterable[CurrentBlock]:
    above: CurrentBlock | None = None
    for block in blocks:
        follows_table = isinstance(above, CurrentTable) and above.key is not None
        is_free = isinstance(block, CurrentParagraph) and block.key is None and not block.is_pending
        if is_free and follows_table and above:
            yield replace(block, key=spacer_key(above.key or ""))
        else:
            yield block
        above = block


def _used(blocks: Iterable[CurrentBlock]) -> Iterable[Record]:
    for block in blocks:
        if isinstance(block, CurrentParagraph) and block.record:
            yield block.record
        elif isinstance(block, CurrentTable):
            yield from (row.record for row in block.rows if row.record)


def _paragraphs_from(body: list[Block], end: int) -> Iterable[Paragraph]:
    for block in body:
        if block.range and block.range.start >= end:
            if not isinstance(block, Paragraph):
                return
            yield block
