"""The current page and the target page → the smallest edits, last to first.

Blocks are matched by key; those that can stay in order stay, and only what changed in them is edited. What
lies between two blocks that stay is a gap: deletions first, then insertions behind the upper block. Nothing
outside the region is addressed, but for the notes that people left, which are written below it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from whoowes.core.document.index import utf16_length
from whoowes.core.document.managed import (
    ManagedBlock,
    ManagedParagraph,
    ManagedTable,
    plain_text,
)
from whoowes.core.document.model import Paragraph, Range, Tab
from whoowes.core.updates.align import kept_in_order
from whoowes.core.updates.edits import DeleteRange, Edit
from whoowes.core.updates.insertion import (
    SPACER,
    Inserter,
    Spacer,
    Wanted,
    looks_different,
    paragraph_runs,
    paragraph_style,
)
from whoowes.core.updates.notes_left import NotesWording, leave_notes
from whoowes.core.updates.outcome import BlockOutcome, renew_records
from whoowes.core.updates.pending import with_pending_lines
from whoowes.core.updates.recognise import (
    CurrentBlock,
    CurrentParagraph,
    CurrentRegion,
    CurrentTable,
    recognise,
    spacer_key,
)
from whoowes.core.updates.rescue import Rescued, left_by_a_person
from whoowes.core.updates.table_edits import TableDiff, diff_table, table_leaves
from whoowes.core.updates.text_edits import edit_text, style_runs


@dataclass(frozen=True, slots=True)
class RowOnPage:
    """A managed row as the page has it now, by its record."""

    table: str
    key: str
    title: str
    """The text of its first cell."""


@dataclass(frozen=True, slots=True)
class PageDiff:
    """What it takes to bring a page up to date."""

    edits: tuple[Edit, ...]
    rescued: tuple[Rescued, ...]
    removed_rows: tuple[str, ...]
    """Texts of managed rows that leave their place, title first; comments on them must be quoted."""
    rows_on_page: tuple[RowOnPage, ...]


def diff_page(
    tab: Tab,
    target: Sequence[ManagedBlock],
    wording: NotesWording,
    *,
    comments: Sequence[Rescued] = (),
) -> PageDiff:
    """Return the edits that turn the region in `tab` into `target`.

    Args:
        tab: The page's tab as read with suggestions inline; every element carries its range.
        target: The blocks wanted.
        wording: How notes left on the page are introduced, dated today.
        comments: Comments to be quoted, because their rows leave their place.
    """
    region = recognise(tab, target)
    return _Differ(region, with_pending_lines(region, target, wording), wording).run(comments)


@dataclass(slots=True)
class _Differ:
    region: CurrentRegion
    target: Sequence[ManagedBlock]
    wording: NotesWording
    edits: list[Edit] = field(default_factory=list)
    rescued: list[Rescued] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    outcomes: list[BlockOutcome] = field(default_factory=list)
    below: Paragraph | None = None
    """The target of the block that stays below the gap in hand, if it is a paragraph."""
    pending_below: int | None = None
    """The size of that block where a suggestion waits in it, so that its text is not the target's."""
    is_above_table: bool = False
    """What stays below the gap in hand is no paragraph: the newline before it cannot be deleted (§1.6)."""
    style_is_lost: bool = False
    """The block that stays above the gap in hand was given its named style anew."""

    def run(self, comments: Sequence[Rescued]) -> PageDiff:
        wanted = _wanted(self.target)
        kept = self._kept(wanted)
        stuck = {b.key for at, b in enumerate(self.region.blocks) if b.is_pending and at not in kept}
        # A table that must stay where it is keeps what stands behind it there, too.
        stuck |= {spacer_key(key) for key in stuck if key}
        after = len(wanted)
        deleted: list[CurrentBlock] = []
        self.is_above_table = self.region.is_above_table
        for at in reversed(range(len(self.region.blocks))):
            block = self.region.blocks[at]
            if at not in kept and not block.is_pending:
                deleted.insert(0, block)
                self._rescue_deleted(block, wanted)
                continue
            position = kept.get(at)
            new = wanted[position + 1 : after] if position is not None else []
            self._gap(block, deleted, [w for w in new if w.key not in stuck])
            deleted = []
            self.is_above_table = not isinstance(block, CurrentParagraph)
            if position is None:
                self.outcomes.append(BlockOutcome(block, None, text_changed=False))
                self.below = None
            else:
                after = position
                self._block_stays(block, wanted[position])
        self._gap(None, deleted, [w for w in wanted[:after] if w.key not in stuck])
        self.outcomes.reverse()
        self.rescued.reverse()
        return self._result(comments)

    def _result(self, comments: Sequence[Rescued]) -> PageDiff:
        left = [*self.rescued, *comments]
        drops, adds = renew_records(self.region, self.outcomes, is_edited=bool(self.edits))
        edits = [*drops, *leave_notes(self.region, left, self.wording), *self.edits, *adds]
        rows = tuple(
            RowOnPage(block.key, row.key, row.texts[0] if row.texts else "")
            for block in self.region.blocks
            if isinstance(block, CurrentTable) and block.key
            for row in block.rows
            if row.key and row.record
        )
        removed = tuple(reversed(self.removed))
        return PageDiff(tuple(edits), tuple(left), removed, rows)

    def _kept(self, wanted: list[Wanted]) -> dict[int, int]:
        by_key = {block.key: block for block in wanted}
        tables = {
            block.key
            for block in self.region.blocks
            if isinstance(block, CurrentTable)
            and (block.is_pending or _can_stay(block, by_key.get(block.key or "")))
        }
        keys = [self._key_if_it_can_stay(block, by_key, tables) for block in self.region.blocks]
        return kept_in_order(keys, [block.key for block in wanted])

    def _key_if_it_can_stay(
        self, block: CurrentBlock, by_key: dict[str, Wanted], tables: set[str | None]
    ) -> str | None:
        wanted = by_key.get(block.key or "")
        if wanted is None:
            return None
        if isinstance(block, CurrentTable):
            return block.key if block.key in tables else None
        if isinstance(wanted, Spacer):
            # A new table brings its own empty paragraph, so the one of a table that goes must go too.
            return block.key if any(key and spacer_key(key) == block.key for key in tables) else None
        return block.key if isinstance(wanted, ManagedParagraph) else None

    def _block_stays(self, block: CurrentBlock, wanted: Wanted) -> None:
        self.below = wanted.paragraph if isinstance(wanted, ManagedParagraph) else None
        self.pending_below = block.span.end - block.span.start if block.is_pending else None
        if isinstance(block, CurrentTable) and isinstance(wanted, ManagedTable):
            if _can_stay(block, wanted):
                self._table_stays(diff_table(block, wanted), block, wanted)
            else:
                self.outcomes.append(BlockOutcome(block, None, text_changed=False))
        elif isinstance(block, CurrentParagraph) and not isinstance(wanted, ManagedTable):
            self._paragraph_stays(block, wanted)

    def _table_stays(self, diff: TableDiff, block: CurrentTable, wanted: ManagedTable) -> None:
        self.edits.extend(diff.edits)
        self.rescued.extend(reversed(diff.rescued))
        self.removed.extend(reversed(diff.removed))
        changed = any(row.text_changed for row in diff.rows)
        self.outcomes.append(BlockOutcome(block, wanted, text_changed=changed, rows=diff.rows))

    def _paragraph_stays(self, block: CurrentParagraph, wanted: ManagedParagraph | Spacer) -> None:
        target = wanted.paragraph if isinstance(wanted, ManagedParagraph) else SPACER
        managed = wanted if isinstance(wanted, ManagedParagraph) else None
        if block.is_pending:
            self.outcomes.append(BlockOutcome(block, None, text_changed=False))
            return
        text = plain_text(target)
        if looks_different(block.block, target):
            self.edits.append(paragraph_style(block.span, target))
            self.style_is_lost = True
        self.edits.extend(edit_text(block.flat, paragraph_runs(target), style_is_lost=self.style_is_lost))
        self._rescue(block, text)
        changed = block.flat.text != text
        self.outcomes.append(BlockOutcome(block, managed, text_changed=changed, is_spacer=managed is None))

    def _rescue_deleted(self, block: CurrentBlock, wanted: list[Wanted]) -> None:
        if isinstance(block, CurrentParagraph):
            again = next((w for w in wanted if w.key == block.key and isinstance(w, ManagedParagraph)), None)
            self._rescue(block, plain_text(again.paragraph) if again else None)
        elif isinstance(block, CurrentTable):
            table = next((w for w in wanted if w.key == block.key and isinstance(w, ManagedTable)), None)
            diff = table_leaves(block, table)
            self.rescued.extend(reversed(diff.rescued))
            self.removed.extend(reversed(diff.removed))

    def _rescue(self, block: CurrentParagraph, target: str | None) -> None:
        recorded = block.record.hashes[0] if block.record else None
        words = left_by_a_person(block.flat.text, recorded=recorded, target=target)
        if words:
            self.rescued.append(Rescued(words, ""))

    def _gap(self, above: CurrentBlock | None, deleted: list[CurrentBlock], new: list[Wanted]) -> None:
        """Delete and insert between the block that stays above and whatever stays below."""
        self.style_is_lost = False
        if not deleted and not new:
            return
        start = above.span.end if above else self.region.start
        # The newline of a paragraph with a suggestion may be part of the suggestion: it is left alone.
        merged = above if isinstance(above, CurrentParagraph) and not above.is_pending else None
        leaves_rest = self._leaves_rest(merged, deleted)
        self.edits.extend(self._delete(merged, deleted, leaves_rest=leaves_rest))
        needs_above = not leaves_rest and (self.is_above_table or start == self.region.body_end)
        behind = above if needs_above and isinstance(above, CurrentParagraph) else merged
        is_look_sure = not deleted or _look_alike(merged, deleted[-1])
        inserted = Inserter(start, behind=behind.block if behind else None, is_look_sure=is_look_sure)
        if leaves_rest:
            first = new[0] if new and not isinstance(new[0], ManagedTable) else None
            inserted.add_into_rest(first)
            new = new[1:] if first else new
        for block in new:
            inserted.add(block)
        self.edits.extend(inserted.edits)
        self.outcomes.extend(reversed(inserted.outcomes))
        if not is_look_sure:
            self._say_style_again(merged, inserted.at)

    def _say_style_again(self, merged: CurrentParagraph | None, below_start: int) -> None:
        """Style the paragraph that a deletion merged: which of the two gives the style is unsaid (§1.6)."""
        if merged is not None:
            self.edits.append(paragraph_style(merged.span, merged.block))
            self.style_is_lost = True
        elif self.below is not None:
            text = plain_text(self.below)
            size = self.pending_below or utf16_length(text) + 1
            self.edits.append(paragraph_style(Range(below_start, below_start + size), self.below))
            if self.pending_below is None:
                styles = [run.style for run in paragraph_runs(self.below) for _ in run.text]
                self.edits.extend(style_runs(below_start, text, styles))

    def _leaves_rest(self, merged: CurrentParagraph | None, deleted: list[CurrentBlock]) -> bool:
        ends_in_paragraph = bool(deleted) and isinstance(deleted[-1], CurrentParagraph)
        return self.is_above_table and ends_in_paragraph and merged is None

    def _delete(
        self, merged: CurrentParagraph | None, deleted: list[CurrentBlock], *, leaves_rest: bool
    ) -> Iterator[DeleteRange]:
        if not deleted:
            return
        start, end = deleted[0].span.start, deleted[-1].span.end
        if merged is not None and isinstance(deleted[-1], CurrentParagraph):
            yield DeleteRange(Range(merged.span.end - 1, end - 1))
            return
        end -= 1 if leaves_rest or end == self.region.body_end else 0
        if end > start:
            yield DeleteRange(Range(start, end))


def _wanted(target: Sequence[ManagedBlock]) -> list[Wanted]:
    wanted: list[Wanted] = []
    for block in target:
        wanted.append(block)
        if isinstance(block, ManagedTable):
            wanted.append(Spacer(spacer_key(block.key)))
    return wanted


def _can_stay(table: CurrentTable, wanted: Wanted | None) -> bool:
    if not isinstance(wanted, ManagedTable) or not table.is_plain or not table.rows:
        return False
    columns = len(wanted.rows[0].row.cells)
    has_header = table.rows[0].key == wanted.rows[0].key
    return has_header and all(len(row.cells) == columns for row in table.rows)


def _look_alike(above: CurrentParagraph | None, deleted: CurrentBlock) -> bool:
    """Whether a merge of the two cannot change how the upper one looks."""
    if above is None or not isinstance(deleted, CurrentParagraph):
        return False
    return above.block.bullet == deleted.block.bullet and not looks_different(above.block, deleted.block)
