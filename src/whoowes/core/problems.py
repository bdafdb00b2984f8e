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

    @property
    def words(self) -> str:
        """The place as people read it, such as `under “Actions”, table 0, row 2`."""
        named = (f"tab {self.tab}" if self.tab else "", f"under “{self.heading}”" if self.heading else "")
        return ", ".join(part for part in (*named, self.count_words) if part) or "at the top"

    @property
    def count_words(self) -> str:
        """The place by numbers alone, such as `table 0, row 2`; empty outside tables."""
        if self.table is None:
            return ""
        return f"table {self.table}" + (f", row {self.row}" if self.row is not None else "")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read for certain, with its place and the words as written."""

    code: str
    message: str
    where: Where = field(default=Where())
    raw: str = ""
