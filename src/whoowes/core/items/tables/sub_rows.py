"""Rows below a numbered row that go into its parts: 3a and 3b under 3."""

import re
from collections.abc import Iterable, Sequence

from whoowes.core.items.due import date_in_task, read_due, split_due
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.model import RawItem
from whoowes.core.items.row_due import is_status_in_due_cell
from whoowes.core.items.tables.combined_cells import part_task

_SUB_NUMBER = re.compile(r"(.*\d)[a-z]")


def with_fields_of_rows_above(items: Sequence[RawItem], locale: str) -> list[RawItem]:
    """Fill the empty cells of sub-rows from the row above, and leave that out where it only heads them.

    A row without an owner is a mere label, whose due date holds for all. Below one that is owned, a sub-row
    of somebody else's is a promise of its own. What a sub-row says itself counts, in its cells or its task.
    """
    if not any(item.number for item in items):
        return list(items)
    kept: list[RawItem] = []
    above: RawItem | None = None
    for item, after in _pairs(items):
        parent = _parent_number(item)
        if above is not None and parent == above.number:
            kept.append(_filled(item, above, locale))
            continue
        above = item if after is not None and item.number and _parent_number(after) == item.number else None
        if above is None or above.owner_raw:
            kept.append(item)
    return kept


def _pairs(items: Sequence[RawItem]) -> Iterable[tuple[RawItem, RawItem | None]]:
    return zip(items, (*items[1:], None), strict=False)


def _parent_number(item: RawItem) -> str | None:
    found = _SUB_NUMBER.fullmatch(item.number or "")
    return found[1] if found else None


def _filled(item: RawItem, above: RawItem, locale: str) -> RawItem:
    is_owned = bool(item.owner_raw) or _names_own_owner(item.task, locale)
    if is_owned and above.owner_raw:
        return item
    if not is_owned:
        item = item._replace(
            owner_raw=above.owner_raw, owner_chips=above.owner_chips, is_owner_by_default=True
        )
    has_date = bool(item.due_raw or item.due_chips) or _names_own_date(item.task, locale)
    if not has_date and not _tells_state(above, locale):
        item = item._replace(due_raw=above.due_raw, due_chips=above.due_chips)
    return item


def _names_own_owner(task: str, locale: str) -> bool:
    return names_own_owner(task, locale) or bool(part_task(task, locale)[1])


def _tells_state(item: RawItem, locale: str) -> bool:
    """Whether a due cell tells how far its own row is ("done 12 Oct"), not by when those below it are due."""
    reading = read_due(item.due_raw, call_date=item.call.date, locale=locale)
    return is_status_in_due_cell(reading) or reading.rule == "status-ahead"


def _names_own_date(task: str, locale: str) -> bool:
    return split_due(task, locale=locale) is not None or bool(date_in_task(task, locale=locale))
