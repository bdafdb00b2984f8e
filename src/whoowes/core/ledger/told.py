"""Which promise does a sentence tell as done: "Kevin has signed the lease, and Sara sent the list"?

What is told in the very words of a promise, by its owner, closes it where earlier actions are reviewed. What
only may be it leaves its state open: better to ask than to go on calling somebody late.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from whoowes.core.items.model import RawItem, Sighting, ToldDeed
from whoowes.core.items.readings import OwnerKind, Status
from whoowes.core.items.status.deeds import in_verbs_of, names_deed_of
from whoowes.core.items.words.deeds import ADVERBS_OF_VERBS
from whoowes.core.ledger.board import Board, Ground, is_same_owner
from whoowes.core.ledger.identity import Likeness
from whoowes.core.ledger.likeness import ENOUGH_WORDS, TaskTexts
from whoowes.core.ledger.threads import Thread, ThreadIndex

CLOSED_IN_ITS_WORDS = "closed-in-its-words"
"""The rule by which a closing word behind the very words of a promise closes it, wherever it stands."""
IN_ITS_WORDS = "told in a sentence, in its words"
_IN_BRACKETS = re.compile(r"\([^()]*\)")
TOLD_IN_PART = "told-in-part"
"""The rule by which a sentence leaves it open whether just this was done."""


@dataclass(frozen=True, slots=True)
class ToldDeeds:
    """Finds the promises of which the sentences of a listing tell."""

    index: ThreadIndex

    def settle(self, board: Board) -> set[int]:
        """Give sentences the free promises of which they tell; return their rows."""
        told = {row for row in board.free_rows() if board.rows[row].item.told is not None}
        if told:
            board.settle(Ground(self._done, _in_its_words))
            doubted = {row: _in_doubt(board.rows[row].item) for row in board.free_rows() if row in told}
            board.settle_as(doubted, Ground(self._perhaps_done, _in_other_words))
        return told & board.taken.keys()

    def is_of_nothing(self, sighting: Sighting) -> bool:
        """Tell whether a sentence under review speaks of none of the promises of earlier calls."""
        item, day = sighting.item, sighting.call_date
        if item.told is None or not item.is_review or day is None or not self.index.has_before(day):
            return False
        return not any(self._may_tell_of(sighting, thread) for thread in self._related(sighting))

    def _done(self, sighting: Sighting) -> Iterable[Thread]:
        """Return the promise that is told in its words; where a closed one has them as well, nothing."""
        found = [thread for thread in self._related(sighting) if self._tells_of(sighting, thread)]
        if any(thread.life.standing.is_closed for thread in found):
            return ()
        return [thread for thread in found if not self._is_rivalled(sighting, thread)]

    def _is_rivalled(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether another open promise has all words that are told, and more."""
        texts, told = self.index.texts, sighting.item.task
        others = (each for each in self._related(sighting) if each is not thread)
        return any(
            texts.has_all_words_of(task, told)
            for each in others
            if not each.life.standing.is_closed
            for task in each.tasks
        )

    def _perhaps_done(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what may be told; where a closed promise may be meant as well, only what has its words."""
        found = [thread for thread in self._related(sighting) if self._may_tell_of(sighting, thread)]
        if any(thread.life.standing.is_closed for thread in found):
            found = [thread for thread in found if self._tells_of(sighting, thread)]
        return [thread for thread in found if not thread.life.standing.is_closed]

    def _related(self, sighting: Sighting) -> list[Thread]:
        """Return the promises of earlier calls that share words with what is told."""
        day = sighting.call_date
        if sighting.item.told is None or day is None:
            return []
        near = self.index.related(sighting.item.task, day)
        return [thread for thread in near if thread.life.events[0].call.date < day]

    def _tells_of(self, sighting: Sighting, thread: Thread) -> bool:
        told = sighting.item.told
        if told is None or not _is_of_its_owner(sighting, thread):
            return False
        texts = self.index.texts
        if not told.is_deed and not names_deed_of(told.verbs, thread.tasks, texts.locale):
            return False
        if any(texts.recurs(task) for task in thread.tasks):
            return False
        return any(_are_same_words(form, task, texts) for task in thread.tasks for form in _forms(told, task))

    def _may_tell_of(self, sighting: Sighting, thread: Thread) -> bool:
        """Tell whether a sentence has all words of a promise, or no others, and its deed or its owner."""
        told, texts = sighting.item.told, self.index.texts
        if told is None or told.is_mixed or is_of_somebody_else(sighting, thread):
            return False
        is_its_deed = names_deed_of(told.verbs, thread.tasks, texts.locale) or (
            told.is_deed
            and any(texts.is_deed_of(form, task) for task in thread.tasks for form in _forms(told, task))
        )
        is_near = sighting.item.is_review or (bool(told.doer) and _is_of_its_owner(sighting, thread))
        if not is_its_deed and not (told.is_deed and is_near):
            return False
        enough = 1 if is_its_deed else ENOUGH_WORDS
        return any(
            (texts.has_all_words_of(form, task) and texts.count_words(task) >= enough)
            or (texts.is_mentioned_in(form, task, "") and texts.count_words(form) >= enough)
            for task in thread.tasks
            for form in _forms(told, task)
        )


def closed_in_its_words(sighting: Sighting, thread: Thread, why: str, texts: TaskTexts) -> Sighting:
    """Return what the talk closes as done, where it says so of a promise in its very words.

    A closing word stands behind the thing; a sentence was found to tell the deed in these words (`why`).
    """
    item = sighting.item
    if item.told is not None:
        is_closed = why == IN_ITS_WORDS
    else:
        is_of_nobody_known = bool(item.owner_raw) and not sighting.owner.people
        is_apart = is_of_nobody_known or is_of_somebody_else(sighting, thread)
        is_closed = not is_apart and any(_are_same_words(item.task, task, texts) for task in thread.tasks)
    if not is_closed:
        return sighting
    status = replace(item.status, status=Status.DONE, rule=CLOSED_IN_ITS_WORDS)
    return replace(sighting, item=item._replace(status=status))


def _are_same_words(told: str, task: str, texts: TaskTexts) -> bool:
    # What brackets add is compared with nothing: "VAT return (Q4)" is not the one that is owed.
    return all(said in task for said in _IN_BRACKETS.findall(told)) and (
        texts.compare(task, told).likeness is Likeness.SAME
        and texts.has_all_words_of(told, task)
        and texts.has_all_words_of(task, told)
        and texts.asks_just(task, told)
        and _particles(told) <= _particles(task)
    )


def _particles(task: str) -> frozenset[str]:
    """Return what makes another deed of a verb: "booked *out*"."""
    return ADVERBS_OF_VERBS & frozenset(task.lower().split())


def _forms(told: ToldDeed, task: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((told.task, in_verbs_of(told.task, told.verbs, task))))


def _is_of_its_owner(sighting: Sighting, thread: Thread) -> bool:
    """Whether who did it owes it; "we" may be anybody."""
    return sighting.owner.kind is OwnerKind.NONE or is_same_owner(sighting, thread) is True


def is_of_somebody_else(sighting: Sighting, thread: Thread) -> bool:
    """Whether who did it is known to be none of those who owe it."""
    shared = {person.id for person in sighting.owner.people} & {p.id for p in thread.life.owner.people}
    return not shared and is_same_owner(sighting, thread) is False


def _in_doubt(item: RawItem) -> RawItem:
    if item.status.status is Status.OPEN:
        return item
    return item._replace(status=replace(item.status, status=Status.UNCLEAR, rule=TOLD_IN_PART))


def _in_its_words(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, IN_ITS_WORDS


def _in_other_words(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, "told in a sentence that may mean it"
