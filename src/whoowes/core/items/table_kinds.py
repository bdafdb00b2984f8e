"""Is a table a list of actions, and which column holds what?

A table needs a task column and evidence of promises: an owner, a due date, or a state under an actions
heading. Many tables look like it and are not (`table-headers.md` "Traps"): permission matrices, file plans,
runbooks, RACI, escalations, histories. What is truly unsure is told, not guessed.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from whoowes.core.document.text import fold
from whoowes.core.items.columns import DUES, OWNERS, STATES, TASKS, settle_roles
from whoowes.core.items.dates import find_dates
from whoowes.core.items.grid import Grid, GridRow, column_texts
from whoowes.core.items.headers import header_key, read_header, role_of
from whoowes.core.items.sections import Section
from whoowes.core.items.words import Kind, Role, words_for

_HEADER_SEARCH_ROWS = 3
_RACI_LETTERS = re.compile(r"[raci](?:\s*[/,&]?\s*[raci])*")
_SHORT_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:[\s,&/+]+[^\W\d_][\w.'’-]*){0,3}")
_WIDEST_PLAIN = 4
_TRANSPOSED_LABELS = 3


class Verdict(Enum):
    """What a table is taken for."""

    ACTIONS = "actions"
    TRANSPOSED = "transposed"
    """One action, its fields in the first column."""
    WINS = "wins"
    UNSURE = "unsure"
    NOT_ACTIONS = "not-actions"
    """A known other kind of table."""
    LAYOUT = "layout"
    """A table that only arranges text: its cells are read like the page around it."""


@dataclass(frozen=True, slots=True)
class TableKind:
    """What a table is taken for, and by what."""

    verdict: Verdict
    why: str
    roles: tuple[Role | None, ...] = ()
    header: int | None = None
    """Index into `Grid.rows` of the header; None where there is none."""

    def columns(self, *roles: Role) -> tuple[int, ...]:
        """Return the columns with any of the roles, in the order of the roles given."""
        return tuple(c for role in roles for c, own in enumerate(self.roles) if own is role)


def table_kind(grid: Grid, section: Section, locale: str) -> TableKind:
    """Decide what a table is, from its header, its body and the section in which it stands."""
    if section.kind is Kind.SKIPPED:
        return TableKind(Verdict.NOT_ACTIONS, "skipped-section")
    if _is_transposed(grid, locale):
        return TableKind(Verdict.TRANSPOSED, "fields-in-first-column")
    header = _find_header(grid, locale)
    if header is None:
        return TableKind(Verdict.LAYOUT, "empty")
    body = grid.rows[header + 1 :]
    texts = grid.rows[header].texts
    roles = settle_roles(texts, read_header(texts, locale), body)
    return _Judge(grid.rows[header].texts, roles, header, body, section, locale).kind()


def _find_header(grid: Grid, locale: str) -> int | None:
    """Return the row that names columns: the first, or the one under merged title rows."""
    firsts = [n for n, row in enumerate(grid.rows[:_HEADER_SEARCH_ROWS]) if any(row.texts)]
    plain = [n for n in firsts if not grid.rows[n].is_title and (n == 0 or _follows_titles(grid, n))]
    return next((n for n in plain if _names_columns(grid.rows[n], locale)), plain[0] if plain else None)


def _follows_titles(grid: Grid, number: int) -> bool:
    return all(row.is_title or sum(map(bool, row.texts)) <= 1 for row in grid.rows[:number])


def _names_columns(row: GridRow, locale: str) -> bool:
    return sum(role is not None for role in read_header(row.texts, locale)) > 1


def _is_transposed(grid: Grid, locale: str) -> bool:
    if grid.width != 2 or len(grid.rows) < _TRANSPOSED_LABELS:  # noqa: PLR2004 (label and value)
        return False
    if _names_columns(grid.rows[0], locale):
        return False
    roles = [role_of(row.texts[0], locale) for row in grid.rows]
    known = [role for role in roles if role is not None]
    return (
        sum(role in TASKS for role in known) == 1
        and len(known) >= max(_TRANSPOSED_LABELS, len(roles) // 2)
        and bool(OWNERS.intersection(known) or DUES.intersection(known))
    )


@dataclass(frozen=True, slots=True)
class _Judge:
    """Weighs one header against its body."""

    texts: Sequence[str]
    roles: tuple[Role | None, ...]
    header: int
    body: Sequence[GridRow]
    section: Section
    locale: str

    def kind(self) -> TableKind:
        checks: tuple[Callable[[], TableKind | None], ...] = (
            self._wins,
            self._known_traps,
            self._strong,
            self._mixed_log,
            self._weak,
            self._untitled,
            self._headless,
        )
        return next((kind for check in checks if (kind := check())), self._is(Verdict.LAYOUT, "no-columns"))

    def _is(self, verdict: Verdict, why: str) -> TableKind:
        return TableKind(verdict, why, self.roles, self.header)

    def _has(self, roles: set[Role]) -> bool:
        return not roles.isdisjoint(self.roles)

    @property
    def _under_actions(self) -> bool:
        return self.section.holds_actions or self.section.kind in {Kind.MATTERS, Kind.MIXED}

    def _cells(self, *roles: Role) -> list[str]:
        columns = [c for c, role in enumerate(self.roles) if role in roles]
        return [text for column in columns for text in column_texts(self.body, column)]

    # Other kinds of table

    def _wins(self) -> TableKind | None:
        is_wins = self.section.kind is Kind.WINS or Role.WIN in self.roles
        has_promises = self._has(OWNERS) and self._has(DUES)
        return self._is(Verdict.WINS, "wins") if is_wins and not has_promises else None

    def _known_traps(self) -> TableKind | None:
        traps = (self._raci, self._odd_columns, self._matrix, self._file_plan, self._decisions)
        return next((kind for trap in traps if (kind := trap())), None)

    def _raci(self) -> TableKind | None:
        by_header = sum(role is Role.RACI for role in self.roles) > 1
        others = [
            t for c, role in enumerate(self.roles) if role not in TASKS for t in column_texts(self.body, c)
        ]
        by_body = len(others) > 1 and all(_RACI_LETTERS.fullmatch(fold(text)) for text in others)
        return self._is(Verdict.NOT_ACTIONS, "raci") if by_header or by_body else None

    def _odd_columns(self) -> TableKind | None:
        if not self._has({Role.TRAP, Role.CLOCK}):
            return None
        keeps_promises = self._has(set(TASKS)) and self._has(OWNERS) and self._is_dated()
        if keeps_promises and (self._under_actions or not self._explains()):
            return None
        if self._has({*TASKS, Role.WEAK_TASK, *OWNERS}):
            return self._is(Verdict.NOT_ACTIONS, "columns-of-another-kind")
        return None

    def _explains(self) -> bool:
        keys = {header_key(text) for text in self.texts}
        return bool(keys & words_for(self.locale).explaining)

    def _matrix(self) -> TableKind | None:
        owners = self._cells(Role.OWNER)
        words = words_for(self.locale)
        is_marks = [words.yes.fullmatch(key) or words.no.fullmatch(key) for key in map(fold, owners)]
        return self._is(Verdict.NOT_ACTIONS, "yes-no-matrix") if owners and all(is_marks) else None

    def _file_plan(self) -> TableKind | None:
        tasks = self._cells(Role.TASK)
        changes = words_for(self.locale).changes
        is_plan = bool(tasks) and all(changes.fullmatch(fold(text)) for text in tasks)
        return self._is(Verdict.NOT_ACTIONS, "file-plan") if is_plan else None

    def _decisions(self) -> TableKind | None:
        if Role.DECISION not in self.roles or self._has(set(TASKS)):
            return None
        if self._has(OWNERS) and self._has(DUES) and self.body:
            return self._is(Verdict.UNSURE, "decisions-wanted")
        return self._is(Verdict.NOT_ACTIONS, "decisions")

    # Action tables

    def _strong(self) -> TableKind | None:
        if not self._has(set(TASKS)):
            return None
        actions, unsure = self._is(Verdict.ACTIONS, "task-column"), Verdict.UNSURE
        if set(self.roles) == {Role.TASK} and len(self.roles) > 1:
            return self._is(Verdict.ACTIONS, "columns-of-actions")
        if self._under_actions:
            return actions
        named = any(
            role in TASKS and words_for(self.locale).naming_actions.search(header_key(text))
            for text, role in zip(self.texts, self.roles, strict=True)
        )
        has_owner = self._has(OWNERS)
        if has_owner and self._only_durations():
            return self._is(unsure, "durations-instead-of-dates")
        if has_owner and self._states_roles():
            return self._is(unsure, "roles-rather-than-tasks") if self.body else None
        if has_owner or (self._has(DUES) and self._is_dated()):
            return actions
        if self._has(DUES) or (self._has(STATES) and not named):
            return self._is(unsure, "no-owner") if self.body else None
        if self._has(STATES) or (named and Role.DISCUSSION in self.roles):
            return actions
        return actions if named and set(self.roles) <= {*TASKS, Role.NUMBER} else None

    def _states_roles(self) -> bool:
        """Whether it may as well say who does what in general: "Who / What", "Action / Responsibility"."""
        if self._has(DUES) or self._has(STATES):
            return False
        keys = {header_key(text) for text, role in zip(self.texts, self.roles, strict=True) if role}
        return bool(keys & words_for(self.locale).role_headers)

    def _mixed_log(self) -> TableKind | None:
        words = words_for(self.locale)
        types = [fold(text) for text in self._cells(Role.TYPE)]
        if not any(words.log_types.fullmatch(value) for value in types):
            return None
        if any(words.action_types.fullmatch(value) for value in types):
            return self._is(Verdict.ACTIONS, "log-rows-of-type-action")
        return self._is(Verdict.NOT_ACTIONS, "log-without-actions")

    def _weak(self) -> TableKind | None:
        if not self._has({Role.WEAK_TASK, Role.ISSUE}):
            return None
        if self._under_actions and (self._has(OWNERS) or self._has(DUES) or self._has(STATES)):
            return self._is(Verdict.ACTIONS, "under-actions-heading")
        if not self._has(OWNERS):
            return None
        is_task = Role.WEAK_TASK in self.roles
        if self._has(DUES) and self._only_durations() and self.body:
            return self._is(Verdict.NOT_ACTIONS, "durations-instead-of-dates")
        if is_task and self._has(DUES) and self.section.kind in {Kind.TALK, Kind.LISTS}:
            return self._is(Verdict.UNSURE, "not-plainly-tasks") if self.body else None
        if is_task and self._has(DUES) and (self._is_dated() or not self.body):
            return self._is(Verdict.ACTIONS, "owner-and-due")
        if self._has(DUES) or (is_task and self._has(STATES)):
            return self._is(Verdict.UNSURE, "not-plainly-tasks") if self.body else None
        return None

    def _untitled(self) -> TableKind | None:
        """A table with owners and dates whose text column has no header, or an unknown one."""
        text_columns = [c for c, r in enumerate(self.roles) if r in {None, Role.DISCUSSION}]
        if not (self._has(OWNERS) and self._has(DUES) and text_columns and self.body):
            return None
        if not self._under_actions:
            return self._is(Verdict.UNSURE, "no-task-column")
        widest = max(text_columns, key=lambda c: sum(map(len, column_texts(self.body, c))))
        roles = tuple(Role.TASK if c == widest else role for c, role in enumerate(self.roles))
        return TableKind(Verdict.ACTIONS, "under-actions-heading", roles, self.header)

    def _headless(self) -> TableKind | None:
        """Rows without a header under an actions heading, if their columns plainly hold tasks and names."""
        if not self.section.holds_actions or any(role is not None for role in self.roles):
            return None
        rows = [texts for texts in (self.texts, *(row.texts for row in self.body)) if any(texts)]
        width = len(self.texts)
        if not 1 < width <= _WIDEST_PLAIN:
            return None
        columns = [[texts[c] for texts in rows if c < len(texts)] for c in range(width)]
        roles = _plain_roles(columns, self.locale)
        if roles is None:
            return self._is(Verdict.UNSURE, "no-header")
        return TableKind(Verdict.ACTIONS, "plain-rows", roles, self.header - 1)

    # Evidence in the body

    def _is_dated(self) -> bool:
        return any(is_due_like(text, self.locale) for text in self._cells(*DUES))

    def _only_durations(self) -> bool:
        cells = self._cells(*DUES)
        pattern = words_for(self.locale).durations
        return bool(cells) and all(pattern.fullmatch(fold(text)) for text in cells)


def is_due_like(text: str, locale: str) -> bool:
    """Whether a cell holds a date or plain due words."""
    short = text[:80]
    if words_for(locale).due_like.search(fold(short)):
        return True
    return bool(find_dates(short, locale=locale, order=None))


def _plain_roles(columns: Sequence[Sequence[str]], locale: str) -> tuple[Role | None, ...] | None:
    sizes = [sum(map(len, column)) for column in columns]
    task = sizes.index(max(sizes))
    roles: list[Role | None] = [None] * len(columns)
    roles[task] = Role.TASK
    for number, column in enumerate(columns):
        filled = [text for text in column if text]
        if number == task or not filled:
            continue
        if all(is_due_like(text, locale) for text in filled):
            role = Role.DUE
        elif all(_SHORT_NAME.fullmatch(text) for text in filled):
            role = Role.OWNER
        else:
            return None
        if role in roles:
            return None
        roles[number] = role
    return tuple(roles) if Role.OWNER in roles else None
