"""Which promise may a clause of the talk speak of that tells an end, another's turn, or another day?

The one that shares most of its things with the clause ("Logo ist da"), if it is open and no other shares as
many. Its state, or its date, is left open: better to ask than to go on calling somebody late. What plainly
tells an end is sought first (`plain_ends.py`).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from operator import attrgetter

from whoowes.core.document.text import fold
from whoowes.core.items.model import ANOTHER_DAY, ANOTHER_OWNER, SPOKEN_OF, Sighting
from whoowes.core.items.readings import DueKind, Status
from whoowes.core.items.row_due import is_silent, moved_due
from whoowes.core.items.status.deeds import names_deed_of
from whoowes.core.items.words.days import MOVED, SET_ANEW
from whoowes.core.items.words.near_ends import CHOSEN, SETTLED
from whoowes.core.items.words.sentences import INDEFINITE
from whoowes.core.ledger.board import Board
from whoowes.core.ledger.identity import Named
from whoowes.core.ledger.likeness import ENOUGH_WORDS
from whoowes.core.ledger.plain_moves import moves_plainly, tells_own_deed
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told import is_of_somebody_else
from whoowes.core.ledger.unplaced import NOBODY

_CHOSEN = frozenset(CHOSEN.values())
_MOST_ALIKE = 2
_OF_ALL = _CHOSEN | {SETTLED}
_LEAST_OF_ANOTHER = 0.1
"""A word of a whole line of talk names nothing."""
_LONG_AGO = timedelta(days=62)
_FURTHEST = timedelta(days=300)
"""Nobody is given more time than this: a day without a year is a past one then."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
IN_THE_TALK = "named where the talk may tell of its end"
WITH_ANOTHER_DAY = "named with another day"


def is_of_talk(sighting: Sighting) -> bool:
    """Whether a sighting is such a clause, and no row."""
    return sighting.item.status.rule in {SPOKEN_OF, ANOTHER_DAY, ANOTHER_OWNER}


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
            for thread in self._ended_by(clause, board):
                is_apart = (
                    is_of_somebody_else(clause, thread)
                    or self._is_of_other_deed(clause, thread)
                    or _is_of_another_year(clause, thread)
                )
                if thread not in ended and not is_apart:
                    ended.add(thread)
                    # In "Questionnaire: got it" who did it may be no person at all.
                    yield (clause if clause.owner.people else replace(clause, owner=NOBODY)), thread

    def moved_by(self, lines: Iterable[Sighting], board: Board) -> Iterator[tuple[Sighting, Thread]]:
        """Yield the lines that may give a promise another day, each promise once.

        A later one than it has, and yet to come; where a row says the same of it, that row's date counts.
        """
        told: dict[Thread, tuple[list[Sighting], tuple[date, ...]]] = {}
        labelled: set[str | None] = set()
        for line in sorted(lines, key=_is_mixed):
            said = line.item.told and line.item.told.said
            if _is_mixed(line) and said in labelled:
                continue
            for thread in self.named_by(line, lambda each: _may_be_moved(each, board), _is_enough(line)):
                days = tuple(filter(_may_follow(line, thread), line.due.candidates))
                if not _is_mixed(line):
                    labelled.add(said)
                if days and not self._is_of_another(line, thread):
                    first, known = told.get(thread, ([], ()))
                    told[thread] = [*first, line], tuple(dict.fromkeys((*known, *days)))
        for thread, (found, days) in told.items():
            is_plain = len(days) == 1 and any(self._moves_plainly(line, thread) for line in found)
            due = moved_due(days[0]) if is_plain else replace(found[0].due, candidates=days)
            yield replace(found[0], owner=NOBODY, due=due), thread

    def _moves_plainly(self, line: Sighting, thread: Thread) -> bool:
        """Whether a line names just this promise, and then a day by which its owner keeps it."""
        texts = self.index.texts
        named = texts.named_of(line.item.task, thread.tasks, self.names)
        is_named = named.is_much or (named.is_alone and tells_own_deed(line, thread, texts))
        is_plain = is_named and moves_plainly(line, thread, texts, self.names)
        return is_plain and len(line.due.candidates) == 1 and not self.names_others(line, thread)

    def names_others(self, line: Sighting, thread: Thread) -> bool:
        """Whether a line names another open promise as well, or as much."""
        told, day, texts = line.item.told, line.call_date, self.index.texts
        if told is None or day is None:
            return False
        # A label is one thing, and named in full.
        least = 1 if told.is_mixed else texts.named_of(line.item.task, thread.tasks, self.names).words
        return any(
            (named := texts.named_of(line.item.task, each.tasks, self.names)).words >= least
            and named.share >= _LEAST_OF_ANOTHER
            for each in self.index.sharing(line.item.task, day)
            if each is not thread and not each.life.standing.is_closed
        )

    def _is_of_another(self, line: Sighting, thread: Thread) -> bool:
        """Whether a line may have its day for another thing: a sentence with one word of a promise may.

        It does not where it moves just that: "the inventory moves to 25 March".
        """
        told = line.item.told
        named = self.index.texts.named_of(line.item.task, thread.tasks, self.names)
        is_moved = told is not None and told.verbs == (MOVED,) and named.is_much
        if told is not None and told.verbs[:1] == (SET_ANEW,):
            is_head = any(self.index.texts.names_head_of(line.item.task, task) for task in thread.tasks)
            is_head = is_head or tells_own_deed(line, thread, self.index.texts)
            is_moved = (named.is_much or is_head) and not self.names_others(line, thread)
        return told is not None and told.is_mixed and named.words == 1 and not is_moved

    def _is_of_other_deed(self, clause: Sighting, thread: Thread) -> bool:
        """Whether a clause with one word of a promise tells a deed that nobody asked: "the landlord sold".

        That something is so now, or which one it is to be, may be told of anything.
        """
        texts, told = self.index.texts, clause.item.told
        if told is None:
            return False
        if told.verbs == (SETTLED,):
            return False
        named = texts.named_of(clause.item.task, thread.tasks, self.names)
        is_other = self._asks_other_deed(clause, thread)
        if told.verbs and told.is_mixed:
            return not names_deed_of([verb.split()[0] for verb in told.verbs], thread.tasks, texts.locale)
        is_of_another = not _CHOSEN.isdisjoint(told.verbs) or any(
            re.search(rf"\b{verb} {INDEFINITE}", told.task.lower()) for verb in told.verbs
        )
        return (is_other and is_of_another) or (named.words == 1 and (is_other or told.is_mixed))

    def _asks_other_deed(self, clause: Sighting, thread: Thread) -> bool:
        told, texts = clause.item.told, self.index.texts
        verbs = " ".join(told.verbs) if told else ""
        return any(
            texts.is_other_deed(verbs, task) and not texts.follows(verbs, task) for task in thread.tasks
        )

    def _ended_by(self, clause: Sighting, board: Board) -> Sequence[Thread]:
        """Return the promise that a clause names; two, if it names as much of both, in two words or more."""
        # What a row of the call has counts, too: of that the clause may speak.
        named, best = self._best_named(clause, lambda _thread: True)
        if any(thread.life.standing.is_closed or not board.is_free(thread) for thread in best):
            return ()
        if len(best) == 1 and named.is_much_of_the_only_one:
            return best if named.is_much or self._is_only_one(clause, best[0]) else ()
        if len(best) == 1 and named.words and self._tells_its_deed(clause, best[0]):
            return best
        if len(best) == 1 and (named.is_of_its_kind or named.is_name) and _is_late(best[0], clause):
            return best
        if named.words < ENOUGH_WORDS or len(best) > _MOST_ALIKE:
            return ()
        return [each for each in best if not self._asks_other_deed(clause, each)] or best

    def _tells_its_deed(self, clause: Sighting, thread: Thread) -> bool:
        """Whether a clause tells the deed of a promise, done to its thing: "letter signed on the spot"."""
        told, texts = clause.item.told, self.index.texts
        return (
            told is not None
            and any(texts.names_head_of(clause.item.task, task) for task in thread.tasks)
            and names_deed_of([verb.split()[0] for verb in told.verbs], thread.tasks, texts.locale)
        )

    def _is_only_one(self, clause: Sighting, thread: Thread) -> bool:
        """Whether nothing else that was open before has a word of a clause."""
        day = clause.call_date
        others = self.index.sharing(clause.item.task, day) if day is not None else ()
        return not any(
            each is not thread
            and not each.life.standing.is_closed
            and each.life.events[0].call.date != day
            and self.index.texts.named_of(clause.item.task, each.tasks, self.names, is_of_all=True).is_alone
            for each in others
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
        named, best = self._best_named(sighting, may_be)
        is_one = is_enough(named) and len(best) == 1
        return best if is_one and not best[0].life.standing.is_closed else ()

    def _best_named(
        self, sighting: Sighting, may_be: Callable[[Thread], bool]
    ) -> tuple[Named, Sequence[Thread]]:
        """Return the promises of earlier calls of which a text names most, and how much that is."""
        day, said, told = sighting.call_date, sighting.item.task, sighting.item.told
        if day is None:
            return Named(), ()
        # What is given up, or chosen, may be just what a promise is for: "cameras: skip it".
        is_of_all = told is not None and not _OF_ALL.isdisjoint(told.verbs)
        found: dict[Thread, Named] = {}
        for thread in self.index.sharing(said, day):
            if thread.life.events[0].call.date < day and may_be(thread):
                named = self.index.texts.named_of(said, thread.tasks, self.names, is_of_all=is_of_all)
                if named.words or named.is_name:
                    found[thread] = named
        most = max(found.values(), default=Named())
        return most, [thread for thread, named in found.items() if named == most]


def _is_late(thread: Thread, clause: Sighting) -> bool:
    """Whether a promise was due by the call of a clause: it is called late, unless something is asked."""
    due, call = thread.life.due, clause.call_date
    is_past = due.date is not None and call is not None and due.date <= call
    return is_past or due.kind is DueKind.NEXT_CALL


def _is_of_another_year(clause: Sighting, thread: Thread) -> bool:
    """Whether a clause tells of a year that is past, and that nobody promised anything for."""
    told, day = clause.item.told, clause.call_date
    if told is None or day is None or told.verbs == (SETTLED,):
        return False
    years = {int(year) for year in _YEAR.findall(told.task)}
    ours = {day.year, (day - _LONG_AGO).year}.union(*(map(int, _YEAR.findall(task)) for task in thread.tasks))
    # "It is here, and holds until 2029."
    return bool(years) and years.isdisjoint(ours) and min(years) < day.year


def _is_mixed(line: Sighting) -> bool:
    return line.item.told is not None and line.item.told.is_mixed


def _is_enough(line: Sighting) -> Callable[[Named], bool]:
    """Tell how much a line with a day has to name: its label alone may be the first word of a promise."""
    told = line.item.told
    if told is not None and told.is_mixed and told.verbs[:1] == (SET_ANEW,):
        return lambda named: named.words > 0
    is_label = told is not None and not told.is_mixed
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
    return lambda day: (call is None or call <= day <= call + _FURTHEST) and all(day > each for each in known)
