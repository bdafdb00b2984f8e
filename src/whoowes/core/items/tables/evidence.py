"""What speaks for and against a table being one of actions: its columns, its body, the section over it."""

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import Enum

from whoowes.core.document.text import fold
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.tables.cell_shapes import is_due_like
from whoowes.core.items.tables.columns import DUES, OWNERS
from whoowes.core.items.tables.grid import GridRow, column_texts
from whoowes.core.items.tables.group_rows import name_owners
from whoowes.core.items.tables.headers import header_key
from whoowes.core.items.words import Kind, NoteWords, Role, words_for


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


_CLOCK = re.compile(r"\d{1,2}(?:[:h]\d{2})? ?(?:[ap]\.?m\.?|uhr|hrs?)|\d{1,2}[:h]\d{2}|\d{1,2}h")
_PART_OF_DAY = re.compile(r"noon|midday|eod|cob|mittags?|abends?|midi|mediodia|mezzogiorno|meio-dia|middag")
_UNDER_ACTIONS = {Kind.MATTERS, Kind.MIXED}


@dataclass(slots=True)
class TableEvidence:
    """One header and what stands below it."""

    texts: Sequence[str]
    """The header's words."""
    roles: tuple[Role | None, ...]
    header: int
    body: Sequence[GridRow]
    section: Section
    locale: str
    words: NoteWords = field(init=False)
    """The words of the note's language."""
    is_under_actions: bool = field(init=False)
    """Whether the section over the table promises actions."""

    def __post_init__(self) -> None:
        self.words = words_for(self.locale)
        self.is_under_actions = self.section.holds_actions or self.section.kind in _UNDER_ACTIONS

    @property
    def keys(self) -> tuple[str, ...]:
        """The form in which each header is looked up."""
        return tuple(header_key(text) for text in self.texts)

    def has(self, roles: AbstractSet[Role]) -> bool:
        """Whether any column has one of the roles."""
        return not roles.isdisjoint(self.roles)

    def cells(self, *roles: Role) -> list[str]:
        """Return what the columns of the roles say, row by row, empty cells left out."""
        columns = [c for c, role in enumerate(self.roles) if role in roles]
        return [text for column in columns for text in column_texts(self.body, column)]

    def says_only(self, roles: AbstractSet[Role], *patterns: re.Pattern[str]) -> bool:
        """Whether columns of the roles say something, and all their cells what one of the patterns means."""
        is_said = False
        for column, role in enumerate(self.roles):
            for text in column_texts(self.body, column) if role in roles else ():
                key = fold(text)
                if not any(pattern.fullmatch(key) for pattern in patterns):
                    return False
                is_said = True
        return is_said

    def is_dated(self) -> bool:
        """Whether any due cell holds a date or due words."""
        return any(is_due_like(text, self.locale) for text in self.cells(*DUES))

    def has_owners(self) -> bool:
        """Whether a column of owners, or rows that head others, say whose the tasks are."""
        return self.has(OWNERS) or name_owners(self.body, self.locale)

    def has_unknown_names(self) -> bool:
        """Whether a column whose header is unknown holds nothing but names of people."""
        return bool(self.columns_of_unknown_names())

    def columns_of_unknown_names(self) -> list[int]:
        """Return the columns whose header is unknown and which hold nothing but names of people."""
        columns = [c for c, role in enumerate(self.roles) if role is None]
        cells = {column: column_texts(self.body, column) for column in columns}
        return [c for c, texts in cells.items() if texts and all(self._is_name(text) for text in texts)]

    def _is_name(self, text: str) -> bool:
        return is_known_name(text, frozenset(), self.locale)

    def has_only_durations(self) -> bool:
        """Whether all due cells hold lengths of time, or times of some day or other."""
        if self.says_only(DUES, self.words.durations):
            return True
        return self.says_only(DUES, _CLOCK, _PART_OF_DAY) and not self.says_only(DUES, _PART_OF_DAY)

    def as_kind(self, verdict: Verdict, why: str, roles: tuple[Role | None, ...] | None = None) -> TableKind:
        """Return a verdict on the table."""
        return TableKind(verdict, why, self.roles if roles is None else roles, self.header)


Check = Callable[[TableEvidence], TableKind | None]
"""Recognises one kind of table; None where it is not that."""
