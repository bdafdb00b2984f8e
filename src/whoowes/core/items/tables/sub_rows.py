"""Rows that only head their sub-rows: 3 over 3a and 3b."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from whoowes.core.items.model import RawItem

_SUB_NUMBER = re.compile(r"(.*\d)[a-z]")


def without_labels(items: Sequence[RawItem]) -> list[RawItem]:
    """Leave out rows that only head their sub-rows (3 over 3a, 3b); those take over its due date."""
    if not any(item.number for item in items):
        return list(items)
    kept: list[RawItem] = []
    label: RawItem | None = None
    for item, after in _pairs(items):
        parent = _parent_number(item)
        if label is not None and parent == label.number:
            kept.append(item if item.due_raw else _with_due_of(item, label))
            continue
        label = None
        if after is not None and item.number and _parent_number(after) == item.number and not item.owner_raw:
            label = item
            continue
        kept.append(item)
    return kept


def _pairs(items: Sequence[RawItem]) -> Iterable[tuple[RawItem, RawItem | None]]:
    return zip(items, (*items[1:], None), strict=False)


def _parent_number(item: RawItem) -> str | None:
    found = _SUB_NUMBER.fullmatch(item.number or "")
    return found[1] if found else None


def _with_due_of(item: RawItem, label: RawItem) -> RawItem:
    return replace(item, due_raw=label.due_raw, due_chips=label.due_chips)
