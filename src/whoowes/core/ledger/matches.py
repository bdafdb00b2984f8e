"""What a row restates, once its promise was sought: with what changes, or which promises it may be."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from whoowes.core.items.model import GOES_ON, PROMISED_ANEW, UNREAD_REMARK, RawItem, Sighting, as_remark
from whoowes.core.items.people import Side
from whoowes.core.items.readings import DueKind, OwnerKind, OwnerReading, Status, StatusReading
from whoowes.core.items.row_due import day_in_doubt
from whoowes.core.items.status.deeds import (
    AS_ASKED,
    DEED_OF_THE_TASK,
    as_asked_by,
    asks_to_undo,
    tells_in_its_verb,
    with_deed,
)
from whoowes.core.items.status.outcomes import OUTCOMES
from whoowes.core.items.status.read import FINISHED_WITH_MORE
from whoowes.core.ledger.board import Board, Rival, is_same_owner
from whoowes.core.ledger.ends import Naming
from whoowes.core.ledger.identity import Comparison, Fit, Likeness
from whoowes.core.ledger.new_promises import doubted_promise
from whoowes.core.ledger.ownership import is_owned_by
from whoowes.core.ledger.pairing import Pair
from whoowes.core.ledger.receivers import went_to_owner
from whoowes.core.ledger.short_rows import (
    BY_COUNT,
    BY_HANDOVER,
    BY_RESTATED_ROW,
    BY_ROW,
    BY_SAME_END,
    BY_THING,
    CLOSES,
    has_owner_and_date_of,
    in_doubt,
    is_wholly_meant,
    is_wording,
    may_be_of_owner,
)
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told_in_words import of_promise
from whoowes.core.ledger.topics import BY_TOPIC, Topics

MENTIONED_BY_OWNER = "all its words, and the same owner"
_FEWEST_WORDS = 2
_MOST_NAMED = 2
"""Of more promises that a finished row names, to ask about each would be too much."""
_NOBODY = OwnerReading(OwnerKind.NONE, "", "no-owner", "the cell names nobody")


@dataclass(frozen=True, slots=True)
class Match:
    """What a row restates: a promise for a reason, or nothing for certain."""

    sighting: Sighting
    thread: Thread | None = None
    why: str = ""
    rivals: tuple[Rival, ...] = ()
    is_mention: bool = False
    """It speaks of the promise by some of its words, which are no wording of it."""
    is_in_short: bool = False
    """It words the promise, and with fewer words than before."""
    may_end: tuple[Thread, ...] = ()
    """Of a row of its own that is finished, or may be: the promise of its owner that it may mean."""
    topic_of: tuple[Thread, ...] | None = None
    """Of a bullet under review that is no row: the promises that it may speak of; None of all others."""
    is_of_nothing: bool = False
    """What it speaks of is not known for certain, so that it is told."""


def compared(index: ThreadIndex, sighting: Sighting, thread: Thread) -> Comparison:
    """Return how like a row is to a promise, given whose they are."""
    same_owner = is_same_owner(sighting, thread)
    return index.texts.compare_with_all(thread.tasks, sighting.item.task, same_owner=same_owner)


def _with_day_in_doubt(sighting: Sighting) -> Sighting:
    """Return a remark that no rule reads without a certain day: it may be that of something else in it."""
    due = sighting.due
    if (
        sighting.item.status.rule not in {UNREAD_REMARK, GOES_ON}
        or sighting.item.where.table is not None
        or due.kind is not DueKind.DATE
        or due.date is None
    ):
        return sighting
    return replace(sighting, due=day_in_doubt((due.date,)))


@dataclass(frozen=True, slots=True)
class Matches:
    """Says of the rows of a settled board what each restates."""

    index: ThreadIndex
    board: Board
    naming: Naming

    @property
    def _topics(self) -> Topics:
        return Topics(self.naming)

    def of(self, row: int, *, is_mention: bool) -> Match:
        """Return what a row restates; `is_mention` says that it only speaks of it."""
        sighting, pair = self.board.rows[row], self.board.taken.get(row)
        if pair is not None and pair.why in {BY_COUNT, BY_ROW, BY_HANDOVER, BY_THING, BY_RESTATED_ROW}:
            return self._in_short(self._in_words(sighting, pair.thread), pair)
        if pair is not None and pair.why == BY_SAME_END:
            return Match(replace(sighting, owner=_NOBODY), pair.thread, pair.why, is_mention=True)
        if pair is not None:
            told = self._in_words(self.board.told.get(row, sighting), pair.thread)
            # Whose it is, a remark on a part does not tell.
            is_of_part = is_mention and told.item.status.rule != PROMISED_ANEW
            if is_of_part:
                told = self._as_closed(sighting, replace(told, owner=_NOBODY), pair.thread)
            else:
                told = self._with_deed(told, pair.thread)
            told = _with_day_in_doubt(doubted_promise(told, pair.thread.tasks, self.index.texts.locale))
            if told.item.status.status is Status.UNCLEAR and self._topics.is_topic(sighting):
                told = self._topics.settled(sighting, told, pair.thread)
            return Match(told, pair.thread, pair.why, is_mention=is_mention)
        if self._topics.is_topic(sighting):
            return self._of_topic(sighting)
        if sighting.item.is_bare_remark:
            return Match(sighting)
        rivals = self.board.rivals.get(row) or self._possible(sighting)
        return Match(sighting, rivals=tuple(rivals), may_end=self._may_end(sighting))

    def _in_words(self, sighting: Sighting, thread: Thread) -> Sighting:
        return of_promise(sighting, thread, self.board.rules, self.index.texts.locale)

    def _of_topic(self, sighting: Sighting) -> Match:
        """Return what a bullet of a review tells of the promise that its topic names, or may name."""
        meant = self._topics.meant(sighting)
        is_unsure = not meant.threads or meant.fit is Fit.IN_PART
        if is_unsure or len(meant.threads) > 1 or meant.threads[0].life.standing.is_closed:
            return Match(sighting, topic_of=meant.threads, is_of_nothing=is_unsure)
        told = self._topics.told_of(sighting, meant.threads[0], meant)
        return Match(told, meant.threads[0], BY_TOPIC, is_mention=True)

    def _as_closed(self, sighting: Sighting, mention: Sighting, thread: Thread) -> Sighting:
        """Return a mention with the closing word of its row, where it names the very thing of a promise."""
        if sighting.item.told is not None:
            return mention
        remark = replace(sighting, item=as_remark(sighting.item))
        status = self._with_deed(remark, thread).item.status
        if status.status not in CLOSES or not is_wholly_meant(remark.item, thread.tasks, self.index.texts):
            return mention
        return replace(mention, item=mention.item._replace(status=status))

    def _may_end(self, sighting: Sighting) -> tuple[Thread, ...]:
        """Return the free promise that a row of its own may mean: its owner's, or one handed over."""
        if sighting.item.is_spoken:
            return ()
        before = {person.id for person in sighting.owner.instead_of}
        is_finished = sighting.item.status.status is not Status.OPEN

        def may_be_meant(thread: Thread) -> bool:
            is_of_owner = is_finished and may_be_of_owner(sighting, thread)
            return (is_of_owner or is_owned_by(thread.life.owner, before)) and self.board.is_free(thread)

        if not is_finished and not before:
            return ()
        named = self.naming.named_by(sighting, may_be_meant)
        sure = tuple(each for each in named if not compared(self.index, sighting, each).vetoed)
        return sure or self._meant_in_short(sighting, may_be_meant)

    def _meant_in_short(
        self, sighting: Sighting, may_be_meant: Callable[[Thread], bool]
    ) -> tuple[Thread, ...]:
        """Return the open promise of earlier calls that a row names in short, or may mean; or the two."""
        day, said, texts = sighting.call_date, sighting.item.task, self.index.texts
        assert day is not None
        earlier = (
            thread
            for thread in self.index.related(said, day)
            if thread.life.events[0].call.date < day and not thread.life.standing.is_closed
        )
        found = tuple(
            thread
            for thread in filter(may_be_meant, earlier)
            if texts.names_in_short(said, thread.tasks)
            or (
                has_owner_and_date_of(sighting, thread, self.board.rules)
                and texts.may_mean(said, thread.tasks)
            )
        )
        is_named = all(texts.names_in_short(said, thread.tasks) for thread in found)
        return found if len(found) <= (_MOST_NAMED if is_named else 1) else ()

    def _in_short(self, sighting: Sighting, pair: Pair) -> Match:
        texts, thread = self.index.texts, pair.thread
        is_counted = pair.why == BY_COUNT
        told = in_doubt(self._with_deed(sighting, thread), texts, thread.tasks, is_counted=is_counted)
        is_short = is_counted or is_wording(sighting, texts)
        is_fuller = is_counted and not texts.may_mean(sighting.item.task, thread.tasks)
        is_in_short = is_short and not is_fuller
        return Match(told, thread, pair.why, is_mention=not is_short, is_in_short=is_in_short)

    def _with_deed(self, sighting: Sighting, thread: Thread) -> Sighting:
        """Return a row as done where its participle is the deed that was asked for, or the thing is there.

        A row is in doubt that tells what came of a promise which asks for another deed.
        """
        item, texts = sighting.item, self.index.texts
        status = as_asked_by(self._as_undone(item, thread.tasks), thread.tasks, texts.locale)
        status = with_deed(status, thread.tasks, texts.locale) if item.told is None else status
        is_owed_to_writer = thread.life.owner.sides == {Side.CLIENT}
        if status.rule in OUTCOMES and all(
            texts.is_reached(status.rule, task, is_owed_to_writer=is_owed_to_writer) for task in thread.tasks
        ):
            status = replace(status, status=Status.DONE, rule=f"{status.rule}{AS_ASKED}")
        if (
            status.status is Status.DONE
            and item.told is None
            and went_to_owner(status.raw, thread, texts.locale)
        ):
            status = replace(status, status=Status.UNCLEAR, rule=FINISHED_WITH_MORE)
        return sighting if status is item.status else replace(sighting, item=item._replace(status=status))

    def _as_undone(self, item: RawItem, tasks: Sequence[str]) -> StatusReading:
        """Return a dropped state as done where it has the very verb: "cancelled" of "Cancel the hotel".

        Any other may be said of the hotel, which was to be cancelled: "no longer needed".
        """
        status = item.status
        if status.status is not Status.DROPPED or not any(map(asks_to_undo, tasks)):
            return status
        if all(tells_in_its_verb(status.raw, task, self.index.texts.locale) for task in tasks):
            return replace(status, status=Status.DONE, rule=DEED_OF_THE_TASK)
        return status if asks_to_undo(item.task) else replace(status, status=Status.UNCLEAR)

    def _possible(self, sighting: Sighting) -> list[Rival]:
        """Return the promise that a row without one resembles most, if it resembles any."""
        day = sighting.call_date
        assert day is not None
        related = self.index.related(sighting.item.task, day)
        found = [
            Rival(thread, comparison.why, comparison.score)
            for thread in related
            if (comparison := compared(self.index, sighting, thread)).likeness is not Likeness.NEW
        ]
        found += [
            Rival(thread, "the same words, after a long absence", 1.0)
            for thread in self.index.worded_as(sighting.item.task)
            if self.index.is_absent(thread, day)
        ]
        if sighting.item.is_spoken:
            found += [
                Rival(thread, "all its words, in a sentence of the talk", 0.5)
                for thread in related
                if any(self.index.texts.has_all_words_of(sighting.item.task, task) for task in thread.tasks)
            ]
        found = found or list(self._mentioned_by_owner(sighting, related))
        free = [rival for rival in found if self.board.is_free(rival.thread)]
        best = max(free, key=lambda rival: (rival.score, rival.thread.recency), default=None)
        return [] if best is None else [best]

    def _mentioned_by_owner(self, sighting: Sighting, related: Iterable[Thread]) -> Iterator[Rival]:
        """Yield the open promises of which a row of their owner has some words, and no other."""
        texts, said = self.index.texts, sighting.item.task
        if sighting.item.is_spoken or len(said.split()) < _FEWEST_WORDS:
            return
        for thread in related:
            is_of_owner = not thread.life.standing.is_closed and is_same_owner(sighting, thread) is True
            if is_of_owner and any(texts.is_mentioned_in(said, task, "") for task in thread.tasks):
                yield Rival(thread, MENTIONED_BY_OWNER, 0.5)
