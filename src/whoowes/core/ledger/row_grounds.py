"""What rows beside no review name of a promise, by their owner, their day, their number or their state."""

from collections.abc import Iterable
from dataclasses import dataclass

from whoowes.core.items.model import Sighting
from whoowes.core.items.owners import TAKEN_OVER
from whoowes.core.items.readings import DueKind, OwnerKind
from whoowes.core.items.status.deeds import asks_to_undo
from whoowes.core.ledger.board import is_same_owner
from whoowes.core.ledger.ends import Naming
from whoowes.core.ledger.grounds import Grounds
from whoowes.core.ledger.identity import Fit, Likeness
from whoowes.core.ledger.likeness import ENOUGH_WORDS
from whoowes.core.ledger.numbers import is_count, number_key
from whoowes.core.ledger.ownership import is_owned_by
from whoowes.core.ledger.short_rows import (
    CLOSES,
    has_no_other_day,
    has_owner_and_date_of,
    is_wholly_meant,
    may_be_of_owner,
    moves_promise_of_owner,
)
from whoowes.core.ledger.threads import Thread


@dataclass(frozen=True, slots=True)
class RowGrounds:
    """The promises that a row of a listing may mean with fewer words, or other ones."""

    grounds: Grounds

    def counted(self, sighting: Sighting, *, is_kept: bool) -> Iterable[Thread]:
        """Return what a row with its owner and its number in the list may mean by words of it, or spell out.

        Where the list does not go on with the numbers of the last one, it must have its date as well.
        """
        key, texts = number_key(sighting.item.number), self.grounds.index.texts
        said = sighting.item.task
        for thread in self.grounds.index.numbered(key) if is_count(key) else ():
            is_of_owner = not thread.life.standing.is_closed and is_same_owner(sighting, thread) is True
            is_its_row = is_of_owner and (
                is_kept or has_owner_and_date_of(sighting, thread, self.grounds.rules)
            )
            if is_its_row and not self.grounds.is_absent(sighting, thread):
                is_fuller = any(texts.may_mean(task, (said,)) for task in thread.tasks)
                if is_fuller or texts.may_mean(said, thread.tasks):
                    yield thread

    def handed_over(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a row names that says whose it was, "Forklift agreement | Sara (was Kevin)", or is now.

        "Rota – Sara takes over" says that it was somebody else's: under review, of what was agreed before.
        """
        before = {person.id for person in sighting.owner.instead_of}
        is_taken = sighting.item.is_review and sighting.owner.rule == TAKEN_OVER
        if not before and not is_taken:
            return ()
        return (
            thread
            for thread in self.grounds.related(sighting)
            if not thread.life.standing.is_closed
            and (
                is_owned_by(thread.life.owner, before) and self._is_handed_over(sighting.item.task, thread)
                if before
                else self.grounds.index.texts.names_in_short(sighting.item.task, thread.tasks)
            )
        )

    def shortened(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a row names in short with its owner and its date: "Newsletter | Kevin | 10 Nov"."""
        if sighting.item.is_review or not sighting.due.raw:
            return ()
        return (thread for thread in self.grounds.related(sighting) if self._is_same_row(sighting, thread))

    def finished(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a finished row of its owner is about: "Courier W-9 | Greg | not needed"."""
        item = sighting.item
        day = sighting.call_date
        if day is None or item.is_review or item.is_spoken or item.is_bare_remark:
            return ()
        if item.status.status not in CLOSES:
            return ()
        return (
            thread
            for thread in self.grounds.related(sighting)
            if thread.life.events[0].call.date < day
            and not thread.life.standing.is_closed
            and may_be_of_owner(sighting, thread)
            and has_no_other_day(sighting, thread, self.grounds.rules)
            and is_wholly_meant(item, thread.tasks, self.grounds.index.texts)
        )

    def named_alone(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a row of its owner names without the deed: "Fire door" of "Fix the fire door".

        It may have another date now; that two stood side by side, the older one late, was never meant.
        """
        item, call = sighting.item, sighting.call_date
        is_row = item.status.status not in CLOSES and not (item.is_review or item.is_spoken)
        if call is None or not is_row:
            return
        for thread in self.grounds.related(sighting):
            life, said = thread.life, self.grounds.rules.due_of(sighting)
            is_sooner = said.date is not None and life.due.date is not None and said.date < life.due.date
            is_open = not (life.standing.is_closed or is_sooner or said.kind is DueKind.UNCLEAR)
            is_earlier = is_open and life.events[0].call.date < call
            is_of_owner = is_earlier and is_same_owner(sighting, thread) is True
            is_named = is_of_owner and self.grounds.index.texts.names_all_but_deed(item.task, thread.tasks)
            if is_named and not self._is_near_another(sighting, thread):
                yield thread

    def told_again(self, sighting: Sighting) -> Iterable[Thread]:
        """Return the closed promise of its owner of which a review tells once more that it is finished.

        It changes nothing, so some of its words are enough; but no other promise may have them.
        """
        item, call = sighting.item, sighting.call_date
        if call is None or not item.is_review or item.is_spoken or item.status.status not in CLOSES:
            return ()
        texts = self.grounds.index.texts
        named = [
            thread
            for thread in self.grounds.index.sharing(item.task, call)
            if self.grounds.is_named_by(sighting, thread)
            or any(texts.is_mentioned_in(item.task, task, "") for task in thread.tasks)
        ]
        is_one = len(named) == 1 and named[0].life.standing.state.value == item.status.status.value
        is_plain = is_one and texts.count_words(item.task) >= ENOUGH_WORDS
        is_of_owner = is_plain and is_same_owner(sighting, named[0]) is True
        return named if is_of_owner and not self.grounds.is_other_number(sighting, named[0]) else ()

    def restated(self, sighting: Sighting) -> Iterable[Thread]:
        """Return the one promise that a row of its owner says again in short, perhaps with a new day.

        "The Plough | Nic | Fri" of "Ring The Plough re £1,890". Whoever else owes a thing with those words,
        or did, may be meant as well: then it is none.
        """
        item, call = sighting.item, sighting.call_date
        is_row = item.status.status not in CLOSES and not (item.is_spoken or item.is_bare_remark)
        if call is None or not is_row or sighting.owner.kind is OwnerKind.NONE:
            return ()
        texts, names = self.grounds.index.texts, Naming(self.grounds.index).names
        near = [
            thread
            for thread in self.grounds.index.sharing(item.task, call)
            if texts.fit_of_topic(item.task, thread.tasks, names) > Fit.IN_PART
            or texts.restates(item.task, thread.tasks, names)
        ]
        if len(near) != 1 or near[0].life.standing.is_closed or near[0].life.events[0].call.date >= call:
            return ()
        said, due = self.grounds.rules.due_of(sighting), near[0].life.due
        is_sooner = said.date is not None and due.date is not None and said.date < due.date
        is_apart = is_sooner or said.kind is DueKind.UNCLEAR or any(map(asks_to_undo, near[0].tasks))
        if is_apart or self.grounds.is_other_number(sighting, near[0]):
            return ()
        if is_same_owner(sighting, near[0]) is not True:
            return ()
        return near if texts.restates(item.task, near[0].tasks, names) else ()

    def _is_near_another(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether another open promise of its owner has all words of a row and one more: "Paint the door"."""
        texts, said = self.grounds.index.texts, sighting.item.task
        return any(
            other is not thread
            and not other.life.standing.is_closed
            and is_same_owner(sighting, other) is True
            and any(
                texts.has_all_words_of(task, said) and texts.count_words(task) == texts.count_words(said) + 1
                for task in other.tasks
            )
            for other in self.grounds.related(sighting)
        )

    def _is_handed_over(self, said: str, thread: Thread) -> bool:
        """Tell whether a row names a promise with words enough, or is the same but for its owner."""
        texts = self.grounds.index.texts
        if texts.count_words(said) >= ENOUGH_WORDS:
            return texts.names_in_short(said, thread.tasks, is_of_one_row=True)
        return texts.compare_with_all(thread.tasks, said).likeness is Likeness.SAME

    def _is_same_row(self, sighting: Sighting, thread: Thread) -> bool:
        is_of_one_row = has_owner_and_date_of(sighting, thread, self.grounds.rules) or moves_promise_of_owner(
            sighting, thread, self.grounds.index.texts.locale
        )
        return is_of_one_row and self.grounds.is_named_by(sighting, thread, is_of_one_row=True)
