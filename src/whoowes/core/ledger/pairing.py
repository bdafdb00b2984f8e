"""Rows and promises that may go together, and the best way to pair them one to one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from whoowes.core.ledger.identity import assign
from whoowes.core.ledger.threads import Thread

_TOO_CLOSE = 0.05
_MOST_WEIGHED = 10_000
"""Pairs of one group that are weighed against each other all together, which takes long for thousands."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A row that may restate a promise, how much speaks for it, and why."""

    row: int
    thread: Thread
    weight: float
    why: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """The best assignment among some pairs, and what else would have fitted as well."""

    pairs: tuple[Pair, ...]
    chosen: tuple[Pair, ...]
    _taken: set[Thread] = field(init=False, default_factory=set)
    _placed: set[int] = field(init=False, default_factory=set)
    _of_row: dict[int, list[Pair]] = field(init=False, default_factory=lambda: defaultdict(list))
    _of_thread: dict[Thread, list[Pair]] = field(init=False, default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self._taken.update(pair.thread for pair in self.chosen)
        self._placed.update(pair.row for pair in self.chosen)
        for pair in self.pairs:
            if pair.thread not in self._taken:
                self._of_row[pair.row].append(pair)
            if pair.row not in self._placed:
                self._of_thread[pair.thread].append(pair)

    def rivals(self, pair: Pair) -> tuple[Pair, ...]:
        """Return the other open promises, taken by no row, that fit this row as well."""
        return tuple(
            other
            for other in self._of_row.get(pair.row, ())
            if not other.thread.life.standing.is_closed and _is_as_good(other, pair)
        )

    def is_contested(self, pair: Pair) -> bool:
        """Whether another row, without any promise, fits this promise as well."""
        return any(_is_as_good(other, pair) for other in self._of_thread.get(pair.thread, ()))


def pair_up(pairs: Sequence[Pair]) -> Pairing:
    """Return the one-to-one assignment with the greatest sum; of equal promises the one seen last."""
    chosen = [pair for group in _connected(pairs) for pair in _assigned(group)]
    return Pairing(tuple(pairs), tuple(chosen))


def _is_as_good(other: Pair, pair: Pair) -> bool:
    return other.weight > pair.weight - _TOO_CLOSE


def _assigned(group: Sequence[Pair]) -> Iterable[Pair]:
    if len(group) == 1:
        return group
    if len(group) > _MOST_WEIGHED:
        return _one_after_another(group)
    rows = sorted({pair.row for pair in group})
    threads = sorted({pair.thread for pair in group}, key=lambda thread: thread.recency, reverse=True)
    known = {(pair.row, pair.thread): pair for pair in group}
    matrix = [
        [known[row, thread].weight if (row, thread) in known else 0.0 for thread in threads] for row in rows
    ]
    columns = zip(rows, assign(matrix), strict=True)
    return [known[row, threads[column]] for row, column in columns if column is not None]


def _one_after_another(group: Sequence[Pair]) -> Iterable[Pair]:
    """Return the best pair, then the best of those left: of hundreds of rows of the same words."""
    rows: set[int] = set()
    threads: set[Thread] = set()
    latest = sorted(group, key=lambda pair: pair.thread.recency, reverse=True)
    for pair in sorted(latest, key=lambda pair: (-pair.weight, pair.row)):
        if pair.row not in rows and pair.thread not in threads:
            rows.add(pair.row)
            threads.add(pair.thread)
            yield pair


def _connected(pairs: Sequence[Pair]) -> Iterable[list[Pair]]:
    """Return the pairs in groups that share neither a row nor a promise: each is assigned by itself."""
    by_row: dict[int, list[Pair]] = {}
    by_thread: dict[Thread, list[Pair]] = {}
    for pair in pairs:
        by_row.setdefault(pair.row, []).append(pair)
        by_thread.setdefault(pair.thread, []).append(pair)
    seen: set[int] = set()
    for start in by_row:
        if start not in seen:
            rows = _reachable(start, by_row, by_thread)
            seen |= rows
            yield [pair for row in sorted(rows) for pair in by_row[row]]


def _reachable(start: int, by_row: dict[int, list[Pair]], by_thread: dict[Thread, list[Pair]]) -> set[int]:
    reached, waiting = {start}, [start]
    passed: set[Thread] = set()
    while waiting:
        threads = {pair.thread for pair in by_row[waiting.pop()]} - passed
        passed |= threads
        near = {other.row for thread in threads for other in by_thread[thread]} - reached
        reached |= near
        waiting += near
    return reached
