"""On what grounds a row restates a promise: its number, its words, words that mean the same."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from whoowes.core.items.model import PROMISED_ANEW, Sighting
from whoowes.core.items.readings import Status
from whoowes.core.ledger.board import CLOSING, is_same_owner, names_another_owner
from whoowes.core.ledger.dues import DueChange, DueRules, compare_dues, same_words
from whoowes.core.ledger.identity import Likeness
from whoowes.core.ledger.life import what_it_says
from whoowes.core.ledger.matches import compared
from whoowes.core.ledger.numbers import is_bare, number_key, scheme_of
from whoowes.core.ledger.short_rows import may_be_of_owner
from whoowes.core.ledger.threads import Thread, ThreadIndex


def because(why: str) -> Callable[[Sighting, Thread], tuple[float, str]]:
    """Return what speaks wholly for each promise that comes into question, for one reason."""
    return lambda _sighting, _thread: (1.0, why)


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a row and a promise have in common, whatever the row is."""

    index: ThreadIndex
    rules: DueRules
    numbers: frozenset[str]
    """Keys of the numbers that identify a row."""

    def numbered(self, sighting: Sighting) -> Iterable[Thread]:
        """Return the promises that bear the number of a row."""
        key = number_key(sighting.item.number)
        return self.index.numbered(key) if key in self.numbers else ()

    def by_number(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        """Return how much an equal number speaks for a promise: all, unless a fact parts them."""
        if compared(self.index, sighting, thread).vetoed:
            return None
        return 1.0, f"the same number, {sighting.item.number}"

    def worded_as(self, sighting: Sighting) -> Iterable[Thread]:
        """Return the promises in the very words of a row."""
        return self.index.worded_as(sighting.item.task)

    def by_words(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        """Return how much equal words speak for a promise; None where it may be another one."""
        is_apart = self.is_other_number(sighting, thread) or self.is_absent(sighting, thread)
        if is_apart or _is_somebody_elses(sighting, thread) or self._may_be_next_time(sighting, thread):
            return None
        return 1.0, "the same words"

    def by_likeness(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        """Return how much words that mean the same speak for a promise."""
        item = sighting.item
        if (item.remark is not None and item.is_review) or item.told is not None:
            # "Contract signed" is to be asked first what it says of the contract.
            return None
        found = compared(self.index, sighting, thread)
        is_apart = self.is_other_number(sighting, thread) or _is_somebody_elses(sighting, thread)
        is_apart = is_apart or self._tells_other_deed(sighting, thread)
        is_apart = is_apart or self.leaves_a_deed(sighting, thread)
        is_same = found.likeness is Likeness.SAME
        is_apart = is_apart or (is_same and self._is_one_of_two(sighting, thread))
        if found.recurs:
            is_same = not self._may_be_next_time(sighting, thread)
        return (found.score, found.why) if is_same and not is_apart else None

    def is_named_by(self, sighting: Sighting, thread: Thread, *, is_of_one_row: bool = False) -> bool:
        """Whether a row names a promise in fewer words, and nothing parts them."""
        is_apart = is_of_another_owner(sighting, thread) or self.is_other_number(sighting, thread)
        if is_apart or self._tells_other_deed(sighting, thread):
            return False
        said = sighting.item.task
        return self.index.texts.names_in_short(said, thread.tasks, is_of_one_row=is_of_one_row)

    def _tells_other_deed(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a review closes with a deed that nobody asked for: "NDA - received" of "Sign the NDA"."""
        is_closing = sighting.item.is_review and what_it_says(thread.life, sighting) in CLOSING
        said = sighting.item.status.raw
        return is_closing and any(self.index.texts.is_other_deed(said, task) for task in thread.tasks)

    def leaves_a_deed(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a row closes one deed of several: "Review the lease" of "Review and sign the lease"."""
        is_closing = what_it_says(thread.life, sighting) in CLOSING
        said = sighting.item.task
        return is_closing and any(self.index.texts.leaves_a_deed(said, task) for task in thread.tasks)

    def _is_one_of_two(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a row that may close a thing without a deed may mean another promise of its owner about it.

        "Newsletter | Kevin | done" says nothing of which, where he was to send it and to print it.
        """
        texts, said = self.index.texts, sighting.item.task
        may_close = sighting.item.status.status is Status.UNCLEAR
        may_close = may_close or what_it_says(thread.life, sighting) in CLOSING
        if not may_close or texts.asks_a_deed(said):
            return False
        return all(map(texts.asks_a_deed, thread.tasks)) and any(
            other is not thread
            and not other.life.standing.is_closed
            and may_be_of_owner(sighting, other)
            and texts.names_thing_of(said, other.tasks)
            for other in self.related(sighting)
        )

    def _may_be_next_time(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a task that recurs is listed with another date while the last time is still open."""
        life = thread.life
        is_open = not life.standing.is_closed and what_it_says(life, sighting) not in CLOSING
        if not is_open or not self.index.texts.recurs(sighting.item.task):
            return False
        change = compare_dues(life.due, sighting.due, self.rules.due_of(sighting))
        return change in {DueChange.MOVED, DueChange.REWORDED}

    def related(self, sighting: Sighting) -> list[Thread]:
        """Return the promises that share words with a row."""
        assert sighting.call_date is not None
        return self.index.related(sighting.item.task, sighting.call_date)

    def is_absent(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a promise was not mentioned for so long that words alone prove nothing."""
        assert sighting.call_date is not None
        return self.index.is_absent(thread, sighting.call_date)

    def is_other_number(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether both bear numbers of one scheme, each its row's own, and not the same."""
        key = number_key(sighting.item.number)
        if key not in self.numbers or is_bare(scheme_of(key)) or key in thread.numbers:
            return False
        return any(scheme_of(number) == scheme_of(key) for number in thread.numbers & self.numbers)


def is_of_another_owner(sighting: Sighting, thread: Thread) -> bool:
    """Whether a review names somebody else, and does not hand the promise over to them."""
    is_handed_over = sighting.item.status.rule == PROMISED_ANEW
    return not is_handed_over and names_another_owner(sighting, thread)


def _is_somebody_elses(sighting: Sighting, thread: Thread) -> bool:
    """Whether a finished row names another owner and another date than the promise that it would close.

    In the same words two people may owe the same thing ("Review the draft"); to close one's promise because
    the other kept theirs is worse than to ask.
    """
    life = thread.life
    if life.standing.is_closed or what_it_says(life, sighting) not in CLOSING:
        return False
    has_other_date = bool(sighting.due.raw) and not same_words(life.due.words, sighting.due.raw)
    shared = {person.id for person in sighting.owner.people} & {p.id for p in life.owner.people}
    return is_same_owner(sighting, thread) is False and not shared and has_other_date
