"""Rows of the same words in one call, found by what else they say without looking at every one."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import product

from whoowes.core.document.text import fold
from whoowes.core.items.model import RawItem
from whoowes.core.problems import Where

_Said = tuple[str, str, str]
"""Number, owner and due words, made comparable; empty where the row does not say."""
_Asked = tuple[str | None, ...]
"""The same, None for what does not matter."""


@dataclass(slots=True)
class RowsOfSameWords:
    """The rows kept so far, each by its place, under all that another row may ask for."""

    _waiting: list[tuple[int, RawItem]] = field(default_factory=list)
    """Rows not filed yet: most words stand in a call only once."""
    _said: dict[int, _Said] = field(default_factory=dict)
    _by_asked: dict[_Asked, dict[Where | None, list[int]]] = field(default_factory=lambda: defaultdict(dict))

    def keep(self, place: int, item: RawItem) -> None:
        """Add a row, or what it says now that another one was joined to it."""
        self._waiting.append((place, item))

    def first_like(self, item: RawItem) -> int | None:
        """Return the first row that nothing tells apart from `item`; two of one table are never one."""
        self._file_waiting()
        table = _table_of(item)
        choices = ((value, "") if value else (None,) for value in _said(item))
        buckets = (self._by_asked.get(asked, {}) for asked in product(*choices))
        return min(
            (
                places[0]
                for bucket in buckets
                for other, places in bucket.items()
                if places and (table is None or other != table)
            ),
            default=None,
        )

    def _file_waiting(self) -> None:
        for place, item in self._waiting:
            said, before = _said(item), self._said.get(place)
            if said == before:
                continue
            table = _table_of(item)
            for asked in _ways_to_ask(before) if before else ():
                self._by_asked[asked][table].remove(place)
            for asked in _ways_to_ask(said):
                insort(self._by_asked[asked].setdefault(table, []), place)
            self._said[place] = said
        self._waiting.clear()


def _said(item: RawItem) -> _Said:
    return item.number or "", fold(item.owner_raw), fold(item.due_raw)


def _ways_to_ask(said: _Said) -> Iterator[_Asked]:
    return product(*((value, None) for value in said))


def _table_of(item: RawItem) -> Where | None:
    return None if item.where.table is None else replace(item.where, row=None)
