"""The rows of one listing while their promises are sought, on one ground after another."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from whoowes.core.items.model import RawItem, Sighting
from whoowes.core.items.readings import OwnerKind
from whoowes.core.ledger.dues import DueRules, same_words
from whoowes.core.ledger.kinds import by_kind, kind_of_row, kind_of_thread
from whoowes.core.ledger.life import what_it_says
from whoowes.core.ledger.lifecycle import Says
from whoowes.core.ledger.ownership import owner_key
from whoowes.core.ledger.pairing import Block, Pair, pair_up
from whoowes.core.ledger.threads import Thread

CLOSING = frozenset({Says.DONE, Says.DROPPED})
_SAME_DUE, _IS_OPEN, _SAME_OWNER, _SAME_STATE = 0.4, 0.3, 0.2, 0.1


@dataclass(frozen=True, slots=True)
class Ground:
    """One of the grounds on which a row restates a promise."""

    threads_of: Callable[[Sighting], Iterable[Thread]]
    """The promises that come into question, in order."""
    speaks_for: Callable[[Sighting, Thread], tuple[float, str] | None]
    """How much, and why; None where it does not."""
    is_strict: bool = False
    """A promise that another row fits as well is left open."""


@dataclass(frozen=True, slots=True)
class Rival:
    """A promise that a row may restate, but not surely."""

    thread: Thread
    why: str
    score: float


@dataclass(slots=True)
class Board:
    """The rows of one listing while their promises are sought."""

    rows: Sequence[Sighting]
    rules: DueRules
    taken: dict[int, Pair] = field(default_factory=dict)
    rivals: dict[int, list[Rival]] = field(default_factory=dict)
    threads: set[Thread] = field(default_factory=set)
    """The promises that are taken."""
    told: dict[int, Sighting] = field(default_factory=dict)
    """Rows that have their promise as if they said something else, and what."""

    def free_rows(self) -> list[int]:
        """Return the rows whose promise is not found yet."""
        return [row for row in range(len(self.rows)) if row not in self.taken]

    def settle(self, ground: Ground) -> None:
        """Give free rows the free promises for which a ground speaks; several that fit are rivals."""
        found = pair_up(list(self._blocks(ground)))
        for pair in found.chosen:
            rivals = found.rivals(pair)
            if rivals or (ground.is_strict and found.is_contested(pair)):
                places = {thread: at for at, thread in enumerate(ground.threads_of(self.rows[pair.row]))}
                self.rivals[pair.row] = [
                    Rival(each.thread, each.why, each.weight)
                    for each in (pair, *sorted(rivals, key=lambda each: places[each.thread]))
                ]
            else:
                self._take(pair)

    def settle_as(self, told: Mapping[int, RawItem], *grounds: Ground) -> set[int]:
        """Seek the promises of rows as if they said something else; return those that have one so."""
        if not told:
            return set()
        as_told = [
            replace(sighting, item=told[row]) if row in told else sighting
            for row, sighting in enumerate(self.rows)
        ]
        trial = replace(self, rows=as_told, taken=dict(self.taken), rivals={}, threads=set(self.threads))
        for ground in grounds:
            trial.settle(ground)
        found = told.keys() & trial.taken.keys()
        for row in found:
            self._take(trial.taken[row])
            self.told[row] = as_told[row]
        return found

    def is_free(self, thread: Thread) -> bool:
        """Tell whether no row has this promise yet."""
        return thread not in self.threads

    def row_of(self, thread: Thread) -> Sighting | None:
        """Return the row that has a promise, if one has."""
        if self.is_free(thread):
            return None
        return next(self.rows[pair.row] for pair in self.taken.values() if pair.thread is thread)

    def _take(self, pair: Pair) -> None:
        self.taken[pair.row] = pair
        self.threads.add(pair.thread)

    def _blocks(self, ground: Ground) -> Iterator[Block]:
        """Yield the pairs that a ground speaks for; it is asked once for rows and promises of a kind."""
        kinds_of_rows = {row: kind_of_row(self.rows[row], self.rules) for row in self.free_rows()}
        kinds: dict[Thread, Hashable] = {}
        for rows in by_kind(kinds_of_rows, kinds_of_rows):
            sighting = self.rows[rows[0]]
            free = [thread for thread in ground.threads_of(sighting) if self.is_free(thread)]
            kinds.update((thread, kind_of_thread(thread)) for thread in free if thread not in kinds)
            for threads in by_kind(free, kinds):
                found = ground.speaks_for(sighting, threads[0])
                if found is not None:
                    score, why = found
                    yield Block(rows, threads, score + _support(sighting, threads[0]), why)


def is_same_owner(sighting: Sighting, thread: Thread) -> bool | None:
    """Whether a row names the owner that a promise has; None where either leaves it open."""
    one, other = sighting.owner, thread.life.owner
    if OwnerKind.NONE in {one.kind, other.kind}:
        return None
    if same_words(one.raw, other.raw):
        return True
    if OwnerKind.UNCLEAR in {one.kind, other.kind}:
        return None
    return owner_key(one) == owner_key(other)


def names_another_owner(sighting: Sighting, thread: Thread) -> bool:
    """Whether a row under review names somebody who is not surely the owner of a promise that has one."""
    is_owned = thread.life.owner.kind not in {OwnerKind.NONE, OwnerKind.UNCLEAR}
    return (
        is_owned and sighting.owner.kind is not OwnerKind.NONE and is_same_owner(sighting, thread) is not True
    )


def _support(sighting: Sighting, thread: Thread) -> float:
    """Return what speaks for a promise beside its words: due words, being open, owner, state."""
    life = thread.life
    says_closed = what_it_says(life, sighting) in CLOSING
    return (
        _SAME_DUE * (bool(life.due.words) and same_words(life.due.words, sighting.due.raw))
        + _IS_OPEN * (not life.standing.is_closed)
        + _SAME_OWNER * bool(is_same_owner(sighting, thread))
        + _SAME_STATE * (says_closed == life.standing.is_closed)
    )
