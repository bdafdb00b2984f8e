"""Columns that are not what their header says: tasks that are sums or names, owners that are orders."""

import re
from collections.abc import Sequence

from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.tables.amounts import are_amounts
from whoowes.core.items.tables.cell_shapes import are_mostly_orders
from whoowes.core.items.tables.grid import GridRow, column_texts
from whoowes.core.items.tables.headers import header_key
from whoowes.core.items.words import Role, words_for

_TASKS = frozenset({Role.TASK, Role.TASK_OWNER})
_ASKED = _TASKS | {Role.WEAK_TASK}
_COUNT = re.compile(r"\d{1,3}[.)]?")


def set_aside(roles: list[Role | None], texts: Sequence[str], body: Sequence[GridRow], locale: str) -> None:
    """Settle in `roles` which columns their cells show to hold something else."""
    _set_aside_amounts(roles, texts, body, locale)
    if roles.count(Role.OWNER) > 1 and _TASKS.isdisjoint(roles):
        _set_aside_orders(roles, body, locale)


def _set_aside_amounts(
    roles: list[Role | None], texts: Sequence[str], body: Sequence[GridRow], locale: str
) -> None:
    """Settle that sums below "Ask" or "Commitment", and names below "What", are no tasks.

    Beside another column of tasks sums say nothing; with none the table is a list of them. Who stands below
    "Action" is a question of minutes (`minutes.py`).
    """
    naming = words_for(locale).naming_actions
    tasks = [c for c, role in enumerate(roles) if role is Role.TASK]
    for column in tasks:
        is_one = any(role in _ASKED for c, role in enumerate(roles) if c != column)
        values = column_texts(body, column)
        if not values:
            continue
        if are_amounts(texts[column], values, locale, is_one_of_tasks=is_one):
            is_number = is_one and Role.NUMBER not in roles and all(map(_COUNT.fullmatch, values))
            roles[column] = (
                Role.NUMBER if is_number else Role.IGNORED if _has_task(roles, column) else Role.TRAP
            )
        elif not is_one or Role.OWNER in roles or naming.search(header_key(texts[column])):
            continue
        elif all(is_known_name(text, frozenset(), locale) for text in values):
            roles[column] = Role.OWNER


def _set_aside_orders(roles: list[Role | None], body: Sequence[GridRow], locale: str) -> None:
    """Settle that of two columns of owners one that holds orders is none, whatever its header asks."""
    owners = [c for c, role in enumerate(roles) if role is Role.OWNER]
    orders = [c for c in owners if are_mostly_orders(column_texts(body, c), locale)]
    if len(orders) < len(owners):
        for column in orders:
            roles[column] = None


def _has_task(roles: Sequence[Role | None], column: int) -> bool:
    return any(role in _TASKS for c, role in enumerate(roles) if c != column)
