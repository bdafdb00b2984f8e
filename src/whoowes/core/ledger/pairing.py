"""Rows and promises that may go together, and the best way to pair them one to one.

Rows and promises that nothing tells apart come as one block, so that hundreds of equal ones cost no more than
their number.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

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


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Rows of which each may restate each of some promises, for one reason."""

    rows: Sequence[int]
    threads: Sequence[Thread]
    weight: float
    why: str

    def __len__(self) -> int:
        return len(self.rows) * len(self.threads)

    def pair(self, row: int, thread: Thread) -> Pair:
        """Return one of the pairs that this block stands for."""
        return Pair(row, thread, self.weight, self.why)


@dataclass(frozen=True, slots=True)
class Pairing:
    """The best assignment among the pairs of some blocks, and what else would have fitted as well."""

    chosen: tuple[Pair, ...]
    _of_row: dict[int, list[tuple[Block, tuple[Thread, ...]]]] = field(
        init=False, default_factory=lambda: defaultdict(list)
    )
    """The blocks of a row, with the promises in each that no row has taken."""
    _of_thread: dict[Thread, list[Block]] = field(init=False, default_factory=lambda: defaultdict(list))
    """The blocks of a promise in which a row has none."""

    def add(self, blocks: Iterable[Block]) -> None:
        """Note what the blocks have left over."""
        taken = {pair.thread for pair in self.chosen}
        placed = {pair.row for pair in self.chosen}
        for block in blocks:
            free = tuple(thread for thread in block.threads if thread not in taken)
            for row in block.rows if free else ():
                self._of_row[row].append((block, free))
            has_unplaced = any(row not in placed for row in block.rows)
            for thread in block.threads if has_unplaced else ():
                self._of_thread[thread].append(block)

    def rivals(self, pair: Pair) -> tuple[Pair, ...]:
        """Return the other open promises, taken by no row, that fit this row as well."""
        return tuple(
            block.pair(pair.row, thread)
            for block, free in self._of_row.get(pair.row, ())
            if _is_as_good(block, pair)
            for thread in free
            if not thread.life.standing.is_closed
        )

    def is_contested(self, pair: Pair) -> bool:
        """Whether another row, without any promise, fits this promise as well."""
        return any(_is_as_good(block, pair) for block in self._of_thread.get(pair.thread, ()))


def pair_up(blocks: Sequence[Block], *, most_weighed: int = _MOST_WEIGHED) -> Pairing:
    """Return the one-to-one assignment with the greatest sum; of equal promises the one seen last.

    Args:
        blocks: All pairs that may be, each in one block.
        most_weighed: Of how many connected pairs the sum is made the greatest; of more, the best goes first.
    """
    groups = _connected(blocks)
    pairing = Pairing(tuple(pair for group in groups for pair in _assigned(group, most_weighed)))
    pairing.add(blocks)
    return pairing


def _is_as_good(other: Block, pair: Pair) -> bool:
    return other.weight > pair.weight - _TOO_CLOSE


def _assigned(group: Sequence[Block], most_weighed: int) -> Iterable[Pair]:
    size = sum(map(len, group))
    if size == 1:
        return [block.pair(block.rows[0], block.threads[0]) for block in group]
    if size > most_weighed:
        return _one_after_another(group)
    known = {(row, thread): block for block in group for row in block.rows for thread in block.threads}
    rows = sorted({row for row, _ in known})
    threads = sorted({thread for _, thread in known}, key=lambda thread: thread.recency, reverse=True)
    matrix = [
        [known[row, thread].weight if (row, thread) in known else 0.0 for thread in threads] for row in rows
    ]
    columns = zip(rows, assign(matrix), strict=True)
    return [
        known[row, threads[column]].pair(row, threads[column])
        for row, column in columns
        if column is not None
    ]


def _one_after_another(group: Sequence[Block]) -> Iterator[Pair]:
    """Return the best pair, then the best of those left: of hundreds of rows of the same words."""
    placed: set[int] = set()
    taken: set[Thread] = set()
    best_first = sorted(group, key=lambda block: -block.weight)
    for _, equal in groupby(best_first, key=lambda block: block.weight):
        waiting = _waiting(equal)
        for row in sorted(waiting.keys() - placed):
            found = _seen_last(waiting[row], taken)
            if found is not None:
                thread, block = found
                placed.add(row)
                taken.add(thread)
                yield block.pair(row, thread)


_Queue = tuple[list[Thread], Block]
"""The promises of a block, the one seen last at the end."""


def _waiting(blocks: Iterable[Block]) -> Mapping[int, list[_Queue]]:
    """Return the promises that wait for each row; rows of one block share one queue."""
    queues: dict[int, list[_Queue]] = defaultdict(list)
    for block in blocks:
        queue = (sorted(block.threads, key=lambda thread: thread.recency), block)
        for row in block.rows:
            queues[row].append(queue)
    return queues


def _seen_last(queues: Iterable[_Queue], taken: Container[Thread]) -> tuple[Thread, Block] | None:
    """Return the free promise that was seen last; what is taken leaves its queue for good."""
    free: list[tuple[Thread, Block]] = []
    for threads, block in queues:
        while threads and threads[-1] in taken:
            threads.pop()
        if threads:
            free.append((threads[-1], block))
    return max(free, key=lambda each: each[0].recency, default=None)


def _connected(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Return the blocks in groups that share neither a row nor a promise: each is assigned by itself."""
    by_row: dict[int, list[Block]] = defaultdict(list)
    by_thread: dict[Thread, list[Block]] = defaultdict(list)
    for block in blocks:
        for row in block.rows:
            by_row[row].append(block)
        for thread in block.threads:
            by_thread[thread].append(block)
    seen: set[Block] = set()
    for start in blocks:
        if start not in seen:
            group = _reachable(start, by_row, by_thread)
            seen.update(group)
            yield group


def _reachable(
    start: Block, by_row: Mapping[int, list[Block]], by_thread: Mapping[Thread, list[Block]]
) -> list[Block]:
    reached, waiting = {start: None}, [start]
    rows: set[int] = set()
    threads: set[Thread] = set()
    while waiting:
        block = waiting.pop()
        near = [other for row in set(block.rows) - rows for other in by_row[row]]
        near += [other for thread in set(block.threads) - threads for other in by_thread[thread]]
        rows.update(block.rows)
        threads.update(block.threads)
        waiting += (new := dict.fromkeys(other for other in near if other not in reached))
        reached |= new
    return list(reached)
