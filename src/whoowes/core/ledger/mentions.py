"""Which promise may a clause of the talk speak of that tells an end, or another's turn: "Logo ist da"?

The one that shares most of its things with the clause, if it is open and no other shares as many. Its state
is left open and the words are quoted: better to ask than to go on calling somebody late.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from whoowes.core.document.text import fold
from whoowes.core.items.model import SPOKEN_OF, Sighting
from whoowes.core.ledger.board import Board, Ground
from whoowes.core.ledger.identity import Named
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told import is_of_somebody_else


def is_mention(sighting: Sighting) -> bool:
    """Whether a remark is such a clause."""
    return sighting.item.status.rule == SPOKEN_OF


@dataclass(frozen=True, slots=True)
class Mentions:
    """Finds the promises of which the talk of a listing may tell the end."""

    index: ThreadIndex

    def settle(self, board: Board) -> set[int]:
        """Give clauses the free promise that each may mean; return their rows."""
        rows = {row for row in board.free_rows() if is_mention(board.rows[row])}
        if rows:
            board.settle(Ground(self._meant, _in_the_talk))
        return rows & board.taken.keys()

    def _meant(self, sighting: Sighting) -> Iterable[Thread]:
        if not is_mention(sighting):
            return ()
        return [each for each in named_by(sighting, self.index) if not is_of_somebody_else(sighting, each)]


def named_by(
    sighting: Sighting,
    index: ThreadIndex,
    may_be: Callable[[Thread], bool] = lambda _thread: True,
    *,
    is_certain: bool = False,
) -> Sequence[Thread]:
    """Return the one open promise of earlier calls of which a text names most, if that is enough.

    Args:
        sighting: A row or a clause.
        index: The promises so far.
        may_be: Which of them come into question.
        is_certain: Whether no other may have as many of its words, as another share of its own.
    """
    day, texts, names = sighting.call_date, index.texts, _names(index)
    if day is None:
        return ()
    said = sighting.item.task
    near = (each for each in index.sharing(said, day) if each.life.events[0].call.date < day)
    named = {thread: texts.named_of(said, thread.tasks, names) for thread in near if may_be(thread)}
    found = {thread: each for thread, each in named.items() if each.words}
    most = max(found.values(), default=Named())
    best = [
        thread for thread, each in found.items() if each == most or (is_certain and each.words == most.words)
    ]
    is_enough = most.is_much or (most.is_led and len(found) == 1)
    return best if is_enough and len(best) == 1 and not best[0].life.standing.is_closed else ()


def _names(index: ThreadIndex) -> frozenset[str]:
    """Return the words of the names of those who owe something, folded."""
    people = (person for thread in index.threads for person in thread.life.owner.people)
    return frozenset(word for person in people for word in fold(person.name).split())


def _in_the_talk(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, "named where the talk may tell of its end"
