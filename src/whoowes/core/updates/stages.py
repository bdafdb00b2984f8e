"""A page that takes more requests than one batch may hold is written in stages, each whole in itself.

Google publishes no cap on the requests of a batch, but one of 500 has been reported (`google-behaviour.md`
§1.7). What can wait for the next batch are rows that the page does not have yet: a stage without them is a
page with its records, and the next stage is an ordinary update of it.
"""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import replace

from whoowes.core.document.managed import ManagedBlock, ManagedTable
from whoowes.core.document.model import Tab
from whoowes.core.updates.diff import diff_page
from whoowes.core.updates.notes_left import NotesWording
from whoowes.core.updates.requests import to_requests

MAX_REQUESTS = 450

_RowKey = tuple[str, str]


def next_stage(tab: Tab, target: Sequence[ManagedBlock], wording: NotesWording) -> tuple[ManagedBlock, ...]:
    """Return what to write next: the target, or as many of its new rows as fit into one batch.

    Written again and again, with the page read in between, the stages end in the target.

    Args:
        tab: The page's tab as read.
        target: The blocks wanted in the end.
        wording: How notes left on the page are introduced.
    """

    def costs(blocks: Sequence[ManagedBlock]) -> int:
        return len(to_requests(diff_page(tab, blocks, wording).edits, tab_id=tab.id))

    if costs(target) <= MAX_REQUESTS:
        return tuple(target)
    new = _new_rows(target, {(row.table, row.key) for row in diff_page(tab, target, wording).rows_on_page})
    held = [without_rows(target, new[count:]) for count in range(len(new) + 1)]
    fitting = bisect_right(held, MAX_REQUESTS, key=costs) - 1
    # Where even a single row is too much, or what is to change without any, it has to go in one batch.
    least = 0 if costs(held[0]) else 1
    return held[min(max(fitting, least), len(new))]


def without_rows(blocks: Sequence[ManagedBlock], rows: Collection[_RowKey]) -> tuple[ManagedBlock, ...]:
    """Return the blocks without some rows, each named by its table's key and its own."""
    left_out = frozenset(rows)
    return tuple(
        replace(block, rows=tuple(row for row in block.rows if (block.key, row.key) not in left_out))
        if isinstance(block, ManagedTable)
        else block
        for block in blocks
    )


def _new_rows(blocks: Sequence[ManagedBlock], on_page: Collection[_RowKey]) -> list[_RowKey]:
    tables = [block for block in blocks if isinstance(block, ManagedTable)]
    named = [(table.key, row.key) for table in tables for row in table.rows[1:]]
    return [key for key in named if key not in on_page]
