"""Lists of actions known by what they hold: columns of people, untitled tasks, rows without a header."""

import re
from collections.abc import Sequence
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.status.read import read_status
from whoowes.core.items.tables.cell_shapes import (
    are_all_due_like,
    are_mostly_orders,
    is_due_like,
    is_name_like,
)
from whoowes.core.items.tables.columns import DUES, OWNERS, STATES, TASKS, tell_states
from whoowes.core.items.tables.combined_cells import part_task
from whoowes.core.items.tables.evidence import TableEvidence, TableKind, Verdict
from whoowes.core.items.tables.grid import column_texts
from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.words import Role, words_for
from whoowes.core.items.words.wishes import EVENTS

_WIDEST_PLAIN = 5
_FEWEST_DATED = 3
_FEWEST = 2
"""Columns and rows of a table of actions; fewer only arrange text."""
_COUNT = re.compile(r"#?(?:A[IP]?[-\u2010\u2011.]?)?(\d{1,3})[a-z]?[.)]?")
_EVENT = re.compile(EVENTS)
_SAY_DUE = DUES - {Role.DATE}
_LONGEST_HEADER = 40
_STATES = {"done-word", "open-word", "not-done-yet", "dropped-word", "date-completed", "tick", "unticked-box"}


def columns_of_people(table: TableEvidence) -> TableKind | None:
    """A column of tasks for each person or side: "Client to do | Advisor to do", "Kevin | Sara", "You | Us".

    Bare names, or "you" and "us", head tasks only where most of what stands below begins as orders do.
    """
    if table.has(OWNERS) or len(table.texts) < 2 or not table.body:  # noqa: PLR2004 (see below)
        return None
    worded = [c for c, text in enumerate(table.texts) if _worded_owner(text, table.locale)]
    named = [c for c in range(len(table.texts)) if c in worded or _is_person(table, c)]
    tasks = [text for column in named for text in column_texts(table.body, column)]
    if len(named) < 2 or not tasks:  # noqa: PLR2004 (one column of tasks is no such table)
        return None
    verdict = Verdict.ACTIONS if len(worded) == len(named) else _verdict_on_tasks(table, named, tasks)
    if verdict is None:
        return None
    roles = tuple(Role.TASK if c in named else _shared(role) for c, role in enumerate(table.roles))
    why = "columns-of-people" if verdict is Verdict.ACTIONS else "not-plainly-tasks"
    return table.as_kind(verdict, why, roles)


def _verdict_on_tasks(table: TableEvidence, named: Sequence[int], texts: Sequence[str]) -> Verdict | None:
    """Say whether what stands below bare names is theirs to do: mostly orders, behind a name or not.

    Under actions, sides over other words are told: "Client | Office" may as well compare them. One order or
    deadline among these settles it.
    """
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    said = [part_task(line, table.locale)[0] for line in lines]
    if are_mostly_orders(texts, table.locale) or are_mostly_orders(said, table.locale):
        return Verdict.ACTIONS
    if not table.is_under_actions or not all(
        _is_side(table.texts[c].strip(" :"), table.locale) for c in named
    ):
        return None
    is_told = any(is_order(line, table.words) for line in said)
    is_told = is_told or any(split_due(line, locale=table.locale) for line in lines)
    return Verdict.ACTIONS if is_told else Verdict.UNSURE


def _is_person(table: TableEvidence, column: int) -> bool:
    text = table.texts[column].strip(" :")
    if table.roles[column] is not None and not table.words.groups.fullmatch(fold(text)):
        return False
    return is_name_like(text, table.locale) if table.is_under_actions else _is_side(text, table.locale)


def _is_side(text: str, locale: str) -> bool:
    return words_for(locale).groups.fullmatch(fold(text)) is not None


def _shared(role: Role | None) -> Role | None:
    return None if role in TASKS else role


def column_owner(header: str, locale: str) -> str:
    """Return whom the header of a column of tasks names."""
    return _worded_owner(header, locale) or header.strip(" :")


def _worded_owner(header: str, locale: str) -> str:
    """Return whom a header says to owe what stands below: "Client to do", "Maison Verte doit"."""
    if owner := read_wording(header, locale).owner:
        return owner
    said = header.strip(" :…") if len(header) <= _LONGEST_HEADER else ""
    found = _obliging(locale).fullmatch(f"{said} ")
    return found["owner"] if found else ""


@lru_cache(maxsize=16)
def _obliging(locale: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<owner>\S.*?)(?i:{words_for(locale).obliged.pattern})")


def columns_of_states(table: TableEvidence) -> TableKind | None:
    """A column for each state, with whatever is in it: "To do | Doing | Done". Each cell may be an action."""
    if table.has(OWNERS) or table.has(DUES):
        return None
    states = [c for c, text in enumerate(table.texts) if text and _tells_state(text, table.locale)]
    told = {read_status(table.texts[column], locale=table.locale).status for column in states}
    if len(states) < len(table.texts) - 1 or len(told) < _FEWEST:
        return None
    cells = [text for column in states for text in column_texts(table.body, column)]
    is_other = any(_tells_state(t, table.locale) or is_due_like(t, table.locale) for t in cells)
    is_told = any(map(str.isalpha, "".join(cells))) and not is_other
    return table.as_kind(Verdict.UNSURE, "columns-of-states") if is_told else None


def _tells_state(text: str, locale: str) -> bool:
    if len(text) > _LONGEST_HEADER:
        return False
    told = read_status(text, locale=locale).rule
    return told in _STATES or words_for(locale).yes.fullmatch(fold(text)) is not None


def untitled_tasks(table: TableEvidence) -> TableKind | None:
    """A table with owners and dates whose text column has no header, or an unknown one."""
    text_columns = [c for c, r in enumerate(table.roles) if r in {None, Role.DISCUSSION, Role.RAISED}]
    is_told = table.has(DUES) or (table.is_under_actions and table.has(STATES))
    if not is_told or not table.body:
        return None
    known = table.roles if table.has(OWNERS) else _with_unknown_owners(table)
    text_columns = [c for c in text_columns if known[c] is not Role.OWNER]
    if OWNERS.isdisjoint(known) or not text_columns:
        return None
    topics = [c for c in text_columns if known[c] is Role.DISCUSSION]
    if len(topics) == 1 and table.is_dated() and Role.DUE in known and _tells_ends(table):
        return table.as_kind(Verdict.ACTIONS, "topics-with-states", _as_tasks(known, topics[0]))
    orders = [c for c in text_columns if are_mostly_orders(column_texts(table.body, c), table.locale)]
    if not table.is_under_actions and not (len(orders) == 1 and table.is_dated()):
        return table.as_kind(Verdict.UNSURE, "no-task-column")
    widest = max(orders or text_columns, key=lambda c: sum(map(len, column_texts(table.body, c))))
    return table.as_kind(
        Verdict.ACTIONS,
        "tasks-by-their-wording" if orders else "under-actions-heading",
        _as_tasks(known, widest),
    )


def _as_tasks(roles: Sequence[Role | None], column: int) -> tuple[Role | None, ...]:
    return tuple(Role.TASK if c == column else role for c, role in enumerate(roles))


def _tells_ends(table: TableEvidence) -> bool:
    """Whether beside topics with owners and due dates a column tells of one that it is finished."""
    columns = [c for c, role in enumerate(table.roles) if role is Role.STATUS]
    return any(tell_states(column_texts(table.body, c), table.locale) for c in columns)


def _with_unknown_owners(table: TableEvidence) -> tuple[Role | None, ...]:
    """Return the roles with the one column of people whose header nobody knows as that of owners."""
    people = table.columns_of_unknown_names() if table.is_under_actions else []
    return tuple(Role.OWNER if [c] == people else role for c, role in enumerate(table.roles))


def dated_rows(table: TableEvidence) -> TableKind | None:
    """Rows with dates under a heading of actions, with no header that says what is to be done: told."""
    # A bare "Date" may as well be that of a version.
    says_due = any(role_of(text, table.locale) in _SAY_DUE for text in table.texts)
    is_told = table.section.holds_actions and says_due and table.is_dated()
    return table.as_kind(Verdict.UNSURE, "no-task-column") if is_told else None


def orders_under_actions(table: TableEvidence) -> TableKind | None:
    """Rows that order something under a heading of actions, below headers that nobody can read: told.

    Cells that hold lists only arrange them: each line is read as one of the section.
    """
    if not table.section.holds_actions or len(table.texts) < _FEWEST or len(table.body) < _FEWEST:
        return None
    if any(line.is_listed for row in table.body for cell in row.cells for line in cell.lines):
        return None
    columns = (column_texts(table.body, column) for column in range(len(table.texts)))
    is_told = any(len(texts) >= _FEWEST and are_mostly_orders(texts, table.locale) for texts in columns)
    return table.as_kind(Verdict.UNSURE, "unknown-headers") if is_told else None


def rows_without_header(table: TableEvidence) -> TableKind | None:
    """Rows without a header whose columns plainly hold tasks and names; sure only under actions."""
    width = len(table.texts)
    if any(role is not None for role in table.roles) or not 1 < width <= _WIDEST_PLAIN:
        return None
    rows = [texts for texts in (table.texts, *(row.texts for row in table.body)) if any(texts)]
    columns = [[texts[c] for texts in rows if c < len(texts)] for c in range(width)]
    roles = _plain_roles(columns, table.locale)
    if not table.section.holds_actions and not (roles and _order_people(rows, roles, table)):
        is_plain = roles is not None and Role.DUE in roles and len(rows) > 1
        return table.as_kind(Verdict.UNSURE, "no-header") if is_plain else None
    if roles is None:
        return table.as_kind(Verdict.UNSURE, "no-header")
    return TableKind(Verdict.ACTIONS, "plain-rows", roles, table.header - 1)


def _order_people(rows: Sequence[Sequence[str]], roles: Sequence[Role | None], table: TableEvidence) -> bool:
    """Whether rows under no heading of actions say of people by when, and most often with an order, what.

    As of lines cut into fields, it takes three rows with people and days, of which two order something.
    """
    if table.section.kind is not None or not {Role.OWNER, Role.DUE} <= set(roles):
        return False
    owner, due, task = (roles.index(role) for role in (Role.OWNER, Role.DUE, Role.TASK))
    if not all(is_known_name(row[owner], frozenset(), table.locale) for row in rows):
        return False
    dated = [row for row in rows if row[due]]
    orders = [row for row in rows if is_order(row[task], table.words) and not _EVENT.match(fold(row[task]))]
    return len(dated) >= _FEWEST_DATED and len(orders) >= _FEWEST


def _plain_roles(columns: Sequence[Sequence[str]], locale: str) -> tuple[Role | None, ...] | None:
    sizes = [sum(map(len, column)) for column in columns]
    task = sizes.index(max(sizes))
    if not any(map(str.isalpha, "".join(columns[task]))):
        return None
    roles: list[Role | None] = [None] * len(columns)
    roles[task] = Role.TASK
    for number, column in enumerate(columns):
        filled = [text for text in column if text]
        if number == task or not filled:
            continue
        if are_all_due_like(filled, locale):
            role = Role.DUE
        elif number == 0 and _count_on(filled):
            role = Role.NUMBER
        elif tell_states(filled, locale):
            role = Role.STATUS
        elif all(is_name_like(text, locale) for text in filled):
            role = Role.OWNER
        else:
            return None
        if role in roles:
            return None
        roles[number] = role
    if Role.DUE not in roles and all(is_name_like(text, locale) for text in columns[task]):
        return None
    is_owned = Role.OWNER in roles or (Role.DUE in roles and _name_owners(columns[task], locale))
    return tuple(roles) if is_owned else None


def _count_on(texts: Sequence[str]) -> bool:
    """Whether texts number their rows: 1, 2, 2a, 3. Hours leave gaps, and "Week 12" is a time."""
    found = [_COUNT.fullmatch(text) for text in texts]
    counts = {int(each[1]) for each in found if each}
    return all(found) and max(counts) - min(counts) < len(counts)


def _name_owners(tasks: Sequence[str], locale: str) -> bool:
    """Whether most tasks say themselves who is to do them: "Risk assessment (KW)"."""
    told = [text for text in tasks if part_task(text, locale)[1] or names_own_owner(text, locale)]
    return 2 * len(told) > len(tasks)
