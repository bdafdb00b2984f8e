"""Which promise may a clause of the talk speak of that tells an end, or another's turn: "Logo ist da"?

The one that shares most of its things with the clause, if it is open and no other shares as many. Its state
is left open: better to ask than to go on calling somebody late.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from whoowes.core.document.text import fold
from whoowes.core.items.model import SPOKEN_OF, Sighting
from whoowes.core.ledger.board import Board
from whoowes.core.ledger.identity import Named
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told import is_of_somebody_else

IN_THE_TALK = "named where the talk may tell of its end"


def tells_an_end(sighting: Sighting) -> bool:
    """Whether a sighting is such a clause, and no row."""
    return sighting.item.status.rule == SPOKEN_OF


@dataclass(slots=True)
class Naming:
    """Finds the open promises of earlier calls that a text names by some of their words."""

    index: ThreadIndex
    names: frozenset[str] = field(init=False)
    """The words of the names of those who owe something, folded: they name no thing."""

    def __post_init__(self) -> None:
        people = {person.name for thread in self.index.threads for person in thread.life.owner.people}
        self.names = frozenset(word for name in people for word in fold(name).split())

    def ended_by(self, clauses: Iterable[Sighting], board: Board) -> Iterator[tuple[Sighting, Thread]]:
        """Yield the clauses that may tell the end of a promise which no row has, each promise once."""
        ended: set[Thread] = set()
        for clause in clauses:
            for thread in self.named_by(clause, board.is_free):
                is_apart = is_of_somebody_else(clause, thread) or self._is_of_other_deed(clause, thread)
                if thread not in ended and not is_apart:
                    ended.add(thread)
                    yield clause, thread

    def _is_of_other_deed(self, clause: Sighting, thread: Thread) -> bool:
        """Whether a clause with one word of a promise tells a deed that nobody asked: "the landlord sold"."""
        texts, told = self.index.texts, clause.item.told
        named = texts.named_of(clause.item.task, thread.tasks, self.names)
        return (
            named.words == 1
            and told is not None
            and any(texts.is_other_deed(" ".join(told.verbs), task) for task in thread.tasks)
        )

    def named_by(self, sighting: Sighting, may_be: Callable[[Thread], bool]) -> Sequence[Thread]:
        """Return the one promise of which a text names most, if that is enough, and it is open.

        Args:
            sighting: A row or a clause.
            may_be: Which promises come into question.
        """
        day, said = sighting.call_date, sighting.item.task
        if day is None:
            return ()
        found: dict[Thread, Named] = {}
        for thread in self.index.sharing(said, day):
            if thread.life.events[0].call.date < day and may_be(thread):
                named = self.index.texts.named_of(said, thread.tasks, self.names)
                if named.words:
                    found[thread] = named
        most = max(found.values(), default=Named())
        best = [thread for thread, named in found.items() if named == most]
        is_one = most.is_much and len(best) == 1
        return best if is_one and not best[0].life.standing.is_closed else ()
