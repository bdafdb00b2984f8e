"""What could not be read for certain, as values: every room of the core can return one."""

from dataclasses import dataclass, field

from whoowes.core.ids import HeadingId, TabId


@dataclass(frozen=True, slots=True)
class Where:
    """Where something stands: tab and heading by title; table and row count from 0 per tab."""

    tab: str | None = None
    heading: str | None = None
    table: int | None = None
    row: int | None = None
    tab_id: TabId | None = None
    heading_id: HeadingId | None = None

    def at_row(self, row: int) -> "Where":
        """Return where one row of the table stands."""
        return Where(self.tab, self.heading, self.table, row, self.tab_id, self.heading_id)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read for certain, with its place and the words as written."""

    code: str
    message: str
    where: Where = field(default=Where())
    raw: str = ""
