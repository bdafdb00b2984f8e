"""What the lines of a note yield."""

from dataclasses import dataclass, field

from whoowes.core.items.model import RawItem, Win
from whoowes.core.problems import Problem


@dataclass(slots=True)
class LinesReading:
    """What the lines of a note yield."""

    items: list[RawItem] = field(default_factory=list)
    remarks: list[RawItem] = field(default_factory=list)
    ends: list[RawItem] = field(default_factory=list)
    wins: list[Win] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
