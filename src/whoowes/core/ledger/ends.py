"""Which promise may a clause of the talk speak of that tells an end, another's turn, or another day?

The one that shares most of its things with the clause ("Logo ist da"), if it is open and no other shares as
many. Its state, or its date, is left open: better to ask than to go on calling somebody late.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter

from whoowes.core.document.text import fold
from whoowes.core.items.model import ANOTHER_DAY, SPOKEN_OF, Sighting
from whoowes.core.items.readings import DueKind, Status
from whoowes.core.items.row_due import is_silent
from whoowes.core.ledger.board import Board
from whoowes.core.ledger.identity import Named
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told import is_of_somebody_else

IN_THE_TALK = "named where the talk may tell of its end"
WITH_ANOTHER_DAY = "named with another day"


def is_of_talk(sighting: Sighting) -> bool:
    """Whether a sighting is such a clause, and no row."""
    return sighting.item.status.rule in {SPOKEN_OF, ANOTHER_DAY}


def tells_an_end(sighting: Sighting) -> bool:
    """Whether a sighting is a clause that may tell an end, or another's turn."""
    return sighting.item.status.rule == SPOKEN_OF


def tells_another_day(sighting: Sighting) -> bool:
    """Whether a sighting is what is named with another day."""
    return sighting.item.status.rule == ANOTHER_DAY


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

    def moved_by(self, lines: Iterable[Sighting], board: Board) -> Iterator[tuple[Sighting, Thread]]:
        """Yield the lines that may give a promise another day, each promise once.

        A later one than it has, and yet to come; where a row says the same of it, that row's date counts.
        """
        told: dict[Thread, tuple[Sighting, tuple[date, ...]]] = {}
        for line in lines:
            for thread in self.named_by(line, lambda each: _may_be_moved(each, board), _is_enough(line)):
                days = tuple(filter(_may_follow(line, thread), line.due.candidates))
                if days and not self._is_of_another(line, thread):
                    first, known = told.get(thread, (line, ()))
                    told[thread] = first, tuple(dict.fromkeys((*known, *days)))
        for thread, (line, days) in told.items():
            yield replace(line, due=replace(line.due, candidates=days)), thread

    def _is_of_another(self, line: Sighting, thread: Thread) -> bool:
        """Whether a line may have its day for another thing: a sentence with one word of a promise may."""
        told = line.item.told
        named = self.index.texts.named_of(line.item.task, thread.tasks, self.names)
        return told is not None and told.is_mixed and named.words == 1

    def _is_of_other_deed(self, clause: Sighting, thread: Thread) -> bool:
        """Whether a clause with one word of a promise tells a deed that nobody asked: "the landlord sold"."""
        texts, told = self.index.texts, clause.item.told
        named = texts.named_of(clause.item.task, thread.tasks, self.names)
        return (
            named.words == 1
            and told is not None
            and any(texts.is_other_deed(" ".join(told.verbs), task) for task in thread.tasks)
        )

    def named_by(
        self,
        sighting: Sighting,
        may_be: Callable[[Thread], bool],
        is_enough: Callable[[Named], bool] = attrgetter("is_much"),
    ) -> Sequence[Thread]:
        """Return the one promise of which a text names most, if that is enough, and it is open.

        Args:
            sighting: A row or a clause.
            may_be: Which promises come into question.
            is_enough: Whether so much of a promise tells that it is meant.
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
        is_one = is_enough(most) and len(best) == 1
        return best if is_one and not best[0].life.standing.is_closed else ()


def _is_enough(line: Sighting) -> Callable[[Named], bool]:
    """Tell how much a line with a day has to name: its label alone may be the first word of a promise."""
    is_label = line.item.told is not None and not line.item.told.is_mixed
    return lambda named: named.is_much or (is_label and named.is_alone)


def _may_be_moved(thread: Thread, board: Board) -> bool:
    """Whether a promise has a day, and no row of a listing has it but an open one that is silent of dates."""
    row, due = board.row_of(thread), thread.life.due
    if due.kind is DueKind.NONE and due.words:
        # "TBC", "weekly": no day has its place there.
        return False
    if row is None:
        return True
    return row.item.status.status in {Status.OPEN, Status.UNCLEAR} and is_silent(row.due)


def _may_follow(line: Sighting, thread: Thread) -> Callable[[date], bool]:
    """Tell days that are still to come in the call of a line, and later than what a promise is due by."""
    known = [day for day in (thread.life.due.date, *thread.life.due.candidates) if day is not None]
    call = line.call_date
    return lambda day: (call is None or day >= call) and all(day > each for each in known)
