"""Which promise does each row of a listing restate?

A number that is the row's own goes first, then the same words, then words that plainly mean the same, then,
for a row under review, the one promise that it names in short. Within each step rows and promises are
assigned one to one, as well as possible for all of them together. Where two promises fit a row equally well,
none is taken: two entries and a notice are better than a silent guess (`product.md` "The life of a promise").
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from whoowes.core.items.deeds import with_deed
from whoowes.core.items.model import OwnerKind, Sighting, as_remark
from whoowes.core.ledger.dues import DueChange, DueRules, compare_dues, same_words
from whoowes.core.ledger.identity import Comparison, Likeness
from whoowes.core.ledger.kinds import by_kind, kind_of_row, kind_of_thread
from whoowes.core.ledger.life import what_it_says
from whoowes.core.ledger.lifecycle import Says
from whoowes.core.ledger.numbers import is_bare, number_key, scheme_of
from whoowes.core.ledger.order import Listing
from whoowes.core.ledger.ownership import owner_key
from whoowes.core.ledger.pairing import Block, Pair, pair_up
from whoowes.core.ledger.threads import Thread, ThreadIndex

_SAME_DUE, _IS_OPEN, _SAME_OWNER, _SAME_STATE = 0.4, 0.3, 0.2, 0.1
_CLOSING = frozenset({Says.DONE, Says.DROPPED})


@dataclass(frozen=True, slots=True)
class Rival:
    """A promise that a row may restate, but not surely."""

    thread: Thread
    why: str
    score: float


@dataclass(frozen=True, slots=True)
class Match:
    """What a row restates: a promise for a reason, or nothing for certain."""

    sighting: Sighting
    thread: Thread | None = None
    why: str = ""
    rivals: tuple[Rival, ...] = ()


@dataclass(slots=True)
class _Board:
    """The rows of one listing while their promises are sought."""

    rows: Sequence[Sighting]
    taken: dict[int, Pair] = field(default_factory=dict)
    rivals: dict[int, list[Rival]] = field(default_factory=dict)
    threads: set[Thread] = field(default_factory=set)
    remarks: dict[int, Sighting] = field(default_factory=dict)
    """Rows that speak of a promise as a remark on it, read so."""

    def free_rows(self) -> list[int]:
        return [row for row in range(len(self.rows)) if row not in self.taken]

    def is_free(self, thread: Thread) -> bool:
        return thread not in self.threads

    def take(self, pair: Pair) -> None:
        self.taken[pair.row] = pair
        self.threads.add(pair.thread)


@dataclass(frozen=True, slots=True)
class _Ground:
    """One of the grounds on which a row restates a promise."""

    threads_of: Callable[[Sighting], Iterable[Thread]]
    """The promises that come into question, in order."""
    speaks_for: Callable[[Sighting, Thread], tuple[float, str] | None]
    """How much, and why; None where it does not."""
    is_strict: bool = False
    """A promise that another row fits as well is left open."""


@dataclass(frozen=True, slots=True)
class Matcher:
    """Finds for every row of a listing the promise that it restates."""

    index: ThreadIndex
    rules: DueRules
    numbers: frozenset[str]
    """Keys of the numbers that identify a row."""

    def match(self, listing: Listing) -> tuple[Match, ...]:
        """Return what each row of a listing restates, in the order of the rows."""
        board = _Board(listing.sightings)
        self._settle(board, _Ground(self._numbered, self._by_number))
        self._settle(board, _Ground(self._worded_as, self._by_words))
        self._settle(board, _Ground(self._related, self._by_likeness, is_strict=True))
        self._settle(board, _Ground(self._named_in_short, _by_review, is_strict=True))
        self._settle_remarks(board)
        return tuple(self._match(board, row, sighting) for row, sighting in enumerate(board.rows))

    def _settle(self, board: _Board, ground: _Ground) -> None:
        found = pair_up(list(self._blocks(board, ground)))
        for pair in found.chosen:
            rivals = found.rivals(pair)
            if rivals or (ground.is_strict and found.is_contested(pair)):
                places = {thread: at for at, thread in enumerate(ground.threads_of(board.rows[pair.row]))}
                board.rivals[pair.row] = [
                    Rival(each.thread, each.why, each.weight)
                    for each in (pair, *sorted(rivals, key=lambda each: places[each.thread]))
                ]
            else:
                board.take(pair)

    def _settle_remarks(self, board: _Board) -> None:
        """Try what is left of a review as remarks: "Logo: two drafts so far" speaks of the logo."""
        remarks = {row: as_remark(board.rows[row].item) for row in board.free_rows()}
        told = {row: item for row, item in remarks.items() if item is not board.rows[row].item}
        if not told:
            return
        as_told = [
            replace(sighting, item=told[row]) if row in told else sighting
            for row, sighting in enumerate(board.rows)
        ]
        trial = _Board(as_told, dict(board.taken), {}, board.threads)
        self._settle(trial, _Ground(self._worded_under_review, self._by_words, is_strict=True))
        self._settle(trial, _Ground(self._named_in_short, _by_review, is_strict=True))
        for row in told.keys() & trial.taken.keys():
            board.take(trial.taken[row])
            board.remarks[row] = as_told[row]

    def _worded_under_review(self, sighting: Sighting) -> Iterable[Thread]:
        is_told = sighting.item.is_bare_remark
        return (each for each in self._worded_as(sighting) if is_told and not each.life.standing.is_closed)

    def _blocks(self, board: _Board, ground: _Ground) -> Iterator[Block]:
        """Yield the pairs that a ground speaks for; it is asked once for rows and promises of a kind."""
        kinds_of_rows = {row: kind_of_row(board.rows[row], self.rules) for row in board.free_rows()}
        kinds: dict[Thread, Hashable] = {}
        for rows in by_kind(kinds_of_rows, kinds_of_rows):
            sighting = board.rows[rows[0]]
            free = [thread for thread in ground.threads_of(sighting) if board.is_free(thread)]
            kinds.update((thread, kind_of_thread(thread)) for thread in free if thread not in kinds)
            for threads in by_kind(free, kinds):
                found = ground.speaks_for(sighting, threads[0])
                if found is not None:
                    score, why = found
                    yield Block(rows, threads, score + _support(sighting, threads[0]), why)

    def _numbered(self, sighting: Sighting) -> Iterable[Thread]:
        key = number_key(sighting.item.number)
        return self.index.numbered(key) if key in self.numbers else ()

    def _by_number(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        if self._compare(sighting, thread).vetoed:
            return None
        return 1.0, f"the same number, {sighting.item.number}"

    def _worded_as(self, sighting: Sighting) -> Iterable[Thread]:
        return self.index.worded_as(sighting.item.task)

    def _by_words(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        is_apart = self._is_other_number(sighting, thread) or self._is_absent(sighting, thread)
        if is_apart or _is_somebody_elses(sighting, thread) or self._may_be_next_time(sighting, thread):
            return None
        return 1.0, "the same words"

    def _by_likeness(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        found = self._compare(sighting, thread)
        is_apart = self._is_other_number(sighting, thread) or _is_somebody_elses(sighting, thread)
        is_apart = is_apart or self._tells_other_deed(sighting, thread)
        return None if is_apart or found.likeness is not Likeness.SAME else (found.score, found.why)

    def _named_in_short(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a row under review names in short; where a closed promise may be meant too, nothing."""
        if not sighting.item.is_review:
            return ()
        named = [thread for thread in self._related(sighting) if self._is_named_by(sighting, thread)]
        return () if any(thread.life.standing.is_closed for thread in named) else named

    def _is_named_by(self, sighting: Sighting, thread: Thread) -> bool:
        is_apart = _is_same_owner(sighting, thread) is False or self._is_other_number(sighting, thread)
        if is_apart or self._compare(sighting, thread).vetoed or self._tells_other_deed(sighting, thread):
            return False
        return any(self.index.texts.is_short_for(sighting.item.task, full) for full in thread.tasks)

    def _tells_other_deed(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a review closes with a deed that nobody asked for: "NDA - received" of "Sign the NDA"."""
        is_closing = sighting.item.is_review and what_it_says(thread.life, sighting) in _CLOSING
        said = sighting.item.status.raw
        return is_closing and any(self.index.texts.is_other_deed(said, task) for task in thread.tasks)

    def _match(self, board: _Board, row: int, sighting: Sighting) -> Match:
        pair = board.taken.get(row)
        if pair is not None:
            told = board.remarks.get(row, sighting)
            return Match(self._with_deed(told, pair.thread), pair.thread, pair.why)
        if sighting.item.is_bare_remark:
            return Match(sighting)
        rivals = board.rivals.get(row) or self._possible(board, sighting)
        return Match(sighting, rivals=tuple(rivals))

    def _with_deed(self, sighting: Sighting, thread: Thread) -> Sighting:
        """Return a row under review as done where its participle is the deed that was asked for."""
        item = sighting.item
        status = (
            with_deed(item.status, thread.tasks, self.index.texts.locale) if item.is_review else item.status
        )
        return sighting if status is item.status else replace(sighting, item=replace(item, status=status))

    def _possible(self, board: _Board, sighting: Sighting) -> list[Rival]:
        """Return the promise that a row without one resembles most, if it resembles any."""
        found = [
            Rival(thread, comparison.why, comparison.score)
            for thread in self._related(sighting)
            if (comparison := self._compare(sighting, thread)).likeness is not Likeness.NEW
        ]
        found += [
            Rival(thread, "the same words, after a long absence", 1.0)
            for thread in self._worded_as(sighting)
            if self._is_absent(sighting, thread)
        ]
        free = [rival for rival in found if board.is_free(rival.thread)]
        best = max(free, key=lambda rival: (rival.score, rival.thread.recency), default=None)
        return [] if best is None else [best]

    def _compare(self, sighting: Sighting, thread: Thread) -> Comparison:
        same_owner = _is_same_owner(sighting, thread)
        return self.index.texts.compare_with_all(thread.tasks, sighting.item.task, same_owner=same_owner)

    def _may_be_next_time(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a task that recurs is listed with another date while the last time is still open."""
        life = thread.life
        is_open = not life.standing.is_closed and what_it_says(life, sighting) not in _CLOSING
        if not is_open or not self.index.texts.recurs(sighting.item.task):
            return False
        change = compare_dues(life.due, sighting.due, self.rules.due_of(sighting))
        return change in {DueChange.MOVED, DueChange.REWORDED}

    def _related(self, sighting: Sighting) -> list[Thread]:
        assert sighting.call_date is not None
        return self.index.related(sighting.item.task, sighting.call_date)

    def _is_absent(self, sighting: Sighting, thread: Thread) -> bool:
        assert sighting.call_date is not None
        return self.index.is_absent(thread, sighting.call_date)

    def _is_other_number(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether both bear numbers of one scheme, each its row's own, and not the same."""
        key = number_key(sighting.item.number)
        if key not in self.numbers or is_bare(scheme_of(key)) or key in thread.numbers:
            return False
        return any(scheme_of(number) == scheme_of(key) for number in thread.numbers & self.numbers)


def _by_review(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, "named in short where earlier actions are reviewed"


def _support(sighting: Sighting, thread: Thread) -> float:
    """Return what speaks for a promise beside its words: due words, being open, owner, state."""
    life = thread.life
    says_closed = what_it_says(life, sighting) in _CLOSING
    return (
        _SAME_DUE * (bool(life.due.words) and same_words(life.due.words, sighting.due.raw))
        + _IS_OPEN * (not life.standing.is_closed)
        + _SAME_OWNER * bool(_is_same_owner(sighting, thread))
        + _SAME_STATE * (says_closed == life.standing.is_closed)
    )


def _is_somebody_elses(sighting: Sighting, thread: Thread) -> bool:
    """Whether a finished row names another owner and another date than the promise that it would close.

    In the same words two people may owe the same thing ("Review the draft"); to close one's promise because
    the other kept theirs is worse than to ask.
    """
    life = thread.life
    if life.standing.is_closed or what_it_says(life, sighting) not in _CLOSING:
        return False
    has_other_date = bool(sighting.due.raw) and not same_words(life.due.words, sighting.due.raw)
    shared = {person.id for person in sighting.owner.people} & {p.id for p in life.owner.people}
    return _is_same_owner(sighting, thread) is False and not shared and has_other_date


def _is_same_owner(sighting: Sighting, thread: Thread) -> bool | None:
    """Whether a row names the owner that a promise has; None where either leaves it open."""
    one, other = sighting.owner, thread.life.owner
    if OwnerKind.NONE in {one.kind, other.kind}:
        return None
    if same_words(one.raw, other.raw):
        return True
    if OwnerKind.UNCLEAR in {one.kind, other.kind}:
        return None
    return owner_key(one) == owner_key(other)
