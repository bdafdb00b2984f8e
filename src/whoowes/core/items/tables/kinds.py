"""Is a table a list of actions, and which column holds what?

A table needs a task column and evidence of promises: an owner, a due date, or a state under an actions
heading. Many tables look like it and are not (`table-headers.md` "Traps"): permission matrices, file plans,
runbooks, RACI, escalations, histories. What is truly unsure is told, not guessed.
"""

from collections.abc import Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.tables.bodies import (
    columns_of_people,
    columns_of_states,
    dated_rows,
    orders_under_actions,
    rows_without_header,
    untitled_tasks,
)
from whoowes.core.items.tables.cell_shapes import are_all_due_like, are_mostly_orders, is_due_like
from whoowes.core.items.tables.columns import (
    DUES,
    OWNERS,
    STATES,
    TASK_SET,
    TASKS,
    settle_roles,
    tasks_name_owners,
    with_state_of_review,
)
from whoowes.core.items.tables.evidence import Check, TableEvidence, TableKind, Verdict
from whoowes.core.items.tables.grid import Grid, GridRow, column_texts
from whoowes.core.items.tables.headers import (
    header_key,
    is_header_word,
    read_header_in_any_language,
    role_of,
)
from whoowes.core.items.tables.minutes import names_beside_minutes
from whoowes.core.items.tables.traps import TRAPS
from whoowes.core.items.words import Kind, Role

_TOPIC: dict[Role | None, Role] = {Role.DISCUSSION: Role.TASK}
_WEAK_TASKS = frozenset({Role.WEAK_TASK, Role.ISSUE})
_NO_TABLES = {Kind.SKIPPED, Kind.RULES}
_PLANS = {Kind.TALK, Kind.LISTS}
_TASK_ALONE = {Role.TASK}
_PLAIN = {*TASKS, Role.NUMBER}
_TYPE = Role.TYPE
_HEADER_SEARCH_ROWS = 3
_TRANSPOSED_LABELS = 3
_FIELDS = {*TASKS, *OWNERS, *DUES}


def table_kind(grid: Grid, section: Section, locale: str) -> TableKind:
    """Decide what a table is, from its header, its body and the section in which it stands."""
    if section.kind in _NO_TABLES:
        return TableKind(Verdict.NOT_ACTIONS, "skipped-section")
    if transposed := _transposed(grid, section, locale):
        return transposed
    header = _find_header(grid, locale)
    if header is None:
        return TableKind(Verdict.LAYOUT, "empty")
    texts = grid.rows[header].texts
    if below := _with_row_below(grid, header, locale):
        header, texts = header + 1, below
    body = grid.rows[header + 1 :]
    roles = settle_roles(texts, read_header_in_any_language(texts, locale), body, locale)
    if section.is_carried:
        roles = with_state_of_review(roles, body, locale)
    table = TableEvidence(texts, roles, header, body, section, locale)
    found = (check(table) for check in CHECKS)
    return next((kind for kind in found if kind), None) or _without_columns(table)


def _without_columns(table: TableEvidence) -> TableKind:
    """Take a table as text, unless the next row names columns of promises: "Client | Us" over two lists."""
    below = table.body[0].texts if len(table.texts) > _TRANSPOSED_LABELS and table.body else ()
    roles = read_header_in_any_language(below, table.locale)
    if sum(role in _FIELDS for role in roles) >= _TRANSPOSED_LABELS and not TASK_SET.isdisjoint(roles):
        return table.as_kind(Verdict.UNSURE, "side-by-side")
    return table.as_kind(Verdict.LAYOUT, "no-columns")


def _find_header(grid: Grid, locale: str) -> int | None:
    """Return the row that names columns: the first, or the one under merged title rows."""
    firsts = [n for n, row in enumerate(grid.rows[:_HEADER_SEARCH_ROWS]) if any(row.texts)]
    plain = [n for n in firsts if not grid.rows[n].is_title and (n == 0 or _follows_titles(grid, n))]
    if not plain:
        return None
    named = next((n for n in plain if _names_columns(grid.rows[n], locale)), None)
    return named if named is not None else plain[_is_title_of(grid, plain, locale)]


def _is_title_of(grid: Grid, plain: Sequence[int], locale: str) -> bool:
    """Whether the first row is a title: the next one heads dates, in whatever words, and is no row itself."""
    first, *others = plain
    if sum(map(bool, grid.rows[first].texts)) > 1 or others[:1] != [first + 1]:
        return False
    header, body = grid.rows[first + 1], grid.rows[first + 2 :]
    columns = ((text, column_texts(body, column)) for column, text in enumerate(header.texts))
    return all(header.texts) and any(
        bool(cells) and are_all_due_like(cells, locale) and not is_due_like(text, locale)
        for text, cells in columns
    )


def _follows_titles(grid: Grid, number: int) -> bool:
    return all(row.is_title or sum(map(bool, row.texts)) <= 1 for row in grid.rows[:number])


def _with_row_below(grid: Grid, header: int, locale: str) -> tuple[str, ...]:
    """Return the headers of two rows as one, where the second only parts what the first spans; else nothing.

    "Deadline" over two columns, "Original" and "Revised" below it, and nothing new below the others. Where
    these are merged over both rows it is a header whatever it says.
    """
    above = grid.rows[header].texts
    below = grid.rows[header + 1].texts if header + 1 < len(grid.rows) else ()
    single = [column for column in range(len(below)) if above[column] and all(above[column : column + 2])]
    is_merged = bool(single) and all(below[column] == above[column] for column in single)
    over, texts, parts = "", list(above), 0
    for column, lower in enumerate(below):
        over = above[column] or over
        if lower in {"", above[column]}:
            continue
        role = None if column in single else role_of(over, locale)
        if not (role or is_merged):
            return ()
        known = (text for text in (f"{over} {lower}", lower) if role_of(text, locale))
        told = over if role in OWNERS else next(known, over if is_merged else "")
        if not told:
            return ()
        texts[column] = told
        parts += 1
    return tuple(texts) if parts > 1 else ()


def _names_columns(row: GridRow, locale: str) -> bool:
    roles = read_header_in_any_language(row.texts, locale)
    return sum(role is not None for role in roles) > 1


def _transposed(grid: Grid, section: Section, locale: str) -> TableKind | None:
    """A table whose first column names the fields of one action, or of several side by side."""
    if grid.width < 2 or len(grid.rows) < _TRANSPOSED_LABELS:  # noqa: PLR2004 (label and value)
        return None
    # Of several actions side by side one field at least is named in plain: "Owner", "Due".
    firsts = [row.texts[0] for row in grid.rows]
    if grid.width > 2 and not any(is_header_word(text, locale) for text in firsts[1:]):  # noqa: PLR2004
        return None
    roles = [role_of(text, locale) for text in firsts]
    known = [role for role in roles if role is not None]
    if sum(role in TASKS for role in known) != 1 or len(known) < max(_TRANSPOSED_LABELS, len(roles) // 2):
        return None
    if OWNERS.isdisjoint(known) and DUES.isdisjoint(known):
        return None
    if _names_columns(grid.rows[0], locale):
        # "Action | What has to be done", and below it what "Owner" and "Due" mean.
        is_legend = all(role_of(text, locale) in TASKS for text in grid.rows[0].texts)
        return TableKind(Verdict.NOT_ACTIONS, "legend") if is_legend else None
    values = {role: row.texts[1:] for row, role in zip(grid.rows, roles, strict=True) if role in _FIELDS}
    tasks = [text for role, texts in values.items() if role in TASKS for text in texts]
    is_plain = section.holds_actions or are_mostly_orders(tasks, locale)
    # A value may be merged over several actions; "Spring fair | Autumn fair" are compared.
    if grid.width > 2 and not (is_plain and all(map(all, values.values()))):  # noqa: PLR2004 (label and value)
        return TableKind(Verdict.UNSURE, "side-by-side")
    return TableKind(Verdict.TRANSPOSED, "fields-in-first-column")


def _strong(table: TableEvidence) -> TableKind | None:
    if not table.has(TASK_SET):
        return None
    if len(table.roles) > 1 and set(table.roles) == _TASK_ALONE:
        return table.as_kind(Verdict.ACTIONS, "columns-of-actions")
    actions, unsure = table.as_kind(Verdict.ACTIONS, "task-column"), Verdict.UNSURE
    if table.is_under_actions:
        return actions
    named = any(
        role in TASKS and table.words.naming_actions.search(header_key(text))
        for text, role in zip(table.texts, table.roles, strict=True)
    )
    has_owner = table.has_owners()
    if has_owner and table.has_only_durations():
        return table.as_kind(unsure, "durations-instead-of-dates")
    if has_owner and _states_roles(table):
        return table.as_kind(unsure, "roles-rather-than-tasks") if table.body else None
    # "What | When" under "Key dates" are the dates of a plan, and nobody's promise.
    are_milestones = not has_owner and table.section.kind in _PLANS
    if has_owner or (table.has(DUES) and table.is_dated() and not are_milestones):
        return actions
    if table.has(DUES) or (table.has(STATES) and not named):
        return table.as_kind(unsure, "no-owner") if table.body else None
    if table.has(STATES) or (named and Role.DISCUSSION in table.roles):
        return actions
    is_plain = set(table.roles) <= _PLAIN or (
        Role.WEAK_TASK in table.roles and tasks_name_owners(table.roles, table.body, table.locale)
    )
    return actions if named and is_plain else None


def _states_roles(table: TableEvidence) -> bool:
    """Whether it may as well say who does what in general: "Who / What", "Task / Who / Deputy"."""
    if table.has(DUES) or table.has(STATES):
        return False
    return not table.words.role_headers.isdisjoint(table.keys)


def _mixed_log(table: TableEvidence) -> TableKind | None:
    if _TYPE not in table.roles:
        return None
    words = table.words
    types = [fold(text) for text in table.cells(Role.TYPE)]
    if not any(words.log_types.fullmatch(value) for value in types):
        return None
    if any(words.action_types.fullmatch(value) for value in types):
        return table.as_kind(Verdict.ACTIONS, "log-rows-of-type-action", _described(table.roles))
    return table.as_kind(Verdict.NOT_ACTIONS, "log-without-actions")


def _described(roles: tuple[Role | None, ...]) -> tuple[Role | None, ...]:
    """In a log the description of an action is the action; a "next step" beside it is how far it is."""
    if Role.WEAK_TASK not in roles:
        return roles if Role.TASK in roles else tuple(_TOPIC.get(role, role) for role in roles)
    turned = {Role.WEAK_TASK: Role.TASK, Role.TASK: Role.NOTES}
    return tuple(turned.get(role, role) if role else None for role in roles)


def _weak(table: TableEvidence) -> TableKind | None:
    if not table.has(_WEAK_TASKS):
        return None
    if table.is_under_actions and (table.has(OWNERS) or table.has(DUES) or table.has(STATES)):
        return table.as_kind(Verdict.ACTIONS, "under-actions-heading")
    is_task = Role.WEAK_TASK in table.roles
    if not table.has_owners():
        is_unsure = is_task and table.has(DUES) and table.is_dated() and table.has_unknown_names()
        return table.as_kind(Verdict.UNSURE, "unknown-names") if is_unsure else None
    if table.has(DUES) and table.has_only_durations() and table.body:
        return table.as_kind(Verdict.NOT_ACTIONS, "durations-instead-of-dates")
    if is_task and table.has(DUES) and table.section.kind in _PLANS:
        return table.as_kind(Verdict.UNSURE, "not-plainly-tasks") if table.body else None
    if is_task and table.has(DUES) and (table.is_dated() or not table.body):
        return table.as_kind(Verdict.ACTIONS, "owner-and-due")
    if table.has(DUES) or (is_task and table.has(STATES)):
        return table.as_kind(Verdict.UNSURE, "not-plainly-tasks") if table.body else None
    return None


CHECKS: tuple[Check, ...] = (
    *TRAPS,
    _mixed_log,
    names_beside_minutes,
    columns_of_states,
    columns_of_people,
    _strong,
    _weak,
    untitled_tasks,
    rows_without_header,
    dated_rows,
    orders_under_actions,
)
"""In the order in which they are tried."""
