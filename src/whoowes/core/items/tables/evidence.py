"""What speaks for and against a table being one of actions: its columns, its body, the section over it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from whoowes.core.document.text import fold
from whoowes.core.items.sections import Section
from whoowes.core.items.tables.cell_shapes import is_due_like
from whoowes.core.items.tables.columns import DUES
from whoowes.core.items.tables.grid import GridRow, column_texts
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


@dataclass(frozen=True, slots=True)
class TableEvidence:
    """One header and what stands below it."""

    texts: Sequence[str]
    """The header's words."""
    roles: tuple[Role | None, ...]
    header: int
    body: Sequence[GridRow]
    section: Section
    locale: str

    @property
    def words(self) -> NoteWords:
        """The words of the note's language."""
        return words_for(self.locale)

    @property
    def keys(self) -> tuple[str, ...]:
        """The form in which each header is looked up."""
        return tuple(header_key(text) for text in self.texts)

    @property
    def is_under_actions(self) -> bool:
        """Whether the section over the table promises actions."""
        return self.section.holds_actions or self.section.kind in {Kind.MATTERS, Kind.MIXED}

    def has(self, roles: Iterable[Role]) -> bool:
        """Whether any column has one of the roles."""
        return not set(roles).isdisjoint(self.roles)

    def cells(self, *roles: Role) -> list[str]:
        """Return what the columns of the roles say, row by row, empty cells left out."""
        columns = [c for c, role in enumerate(self.roles) if role in roles]
        return [text for column in columns for text in column_texts(self.body, column)]

    def is_dated(self) -> bool:
        """Whether any due cell holds a date or due words."""
        return any(is_due_like(text, self.locale) for text in self.cells(*DUES))

    def has_only_durations(self) -> bool:
        """Whether all due cells hold lengths of time."""
        cells = self.cells(*DUES)
        return bool(cells) and all(self.words.durations.fullmatch(fold(text)) for text in cells)

    def as_kind(self, verdict: Verdict, why: str, roles: tuple[Role | None, ...] | None = None) -> TableKind:
        """Return a verdict on the table."""
        return TableKind(verdict, why, self.roles if roles is None else roles, self.header)


Check = Callable[[TableEvidence], TableKind | None]
"""Recognises one kind of table; None where it is not that."""
