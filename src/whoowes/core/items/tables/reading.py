"""What one table yields."""

from dataclasses import dataclass, field

from whoowes.core.items.model import RawItem, TableRead, Win
from whoowes.core.problems import Problem


@dataclass(slots=True)
class TableReading:
    """What one table yields."""

    items: list[RawItem] = field(default_factory=list)
    wins: list[Win] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    taken_for: TableRead | None = None
    is_layout: bool = False
    """The table only arranges text; its cells are still to be read."""
