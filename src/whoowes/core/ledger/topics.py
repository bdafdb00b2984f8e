"""Bullets of a review that name a matter and tell what happened: "photographer - going with Lena Brandt".

Of the one open promise that such a topic names the bullet is a remark, and what it tells may close it; where
it may name two, both are asked about; where it names none, it is told. It is a row of nobody in no case.
"""

from dataclasses import dataclass, replace
from typing import NamedTuple

from whoowes.core.items.model import UNREAD_REMARK, Sighting
from whoowes.core.items.readings import DueKind, DueReading, OwnerKind, Status
from whoowes.core.items.row_due import day_in_doubt
from whoowes.core.items.status.deeds import asks_several
from whoowes.core.ledger.ends import Naming
from whoowes.core.ledger.identity import Fit
from whoowes.core.ledger.short_rows import CLOSES
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.topic_ends import is_end_of
from whoowes.core.ledger.unplaced import NOBODY

BY_TOPIC = "the matter of which a review tells"
ENDED_AS_ASKED = "ended-as-asked"
"""The rule by which a remark tells the end that a promise asked for: "letter went on the 23rd"."""
_MOST_MEANT = 2
_NO_DAY = DueReading(DueKind.NONE, "", rule="empty", why="what is told there is no deadline for certain")


class Meant(NamedTuple):
    """The promises that a topic may name."""

    threads: tuple[Thread, ...] = ()
    fit: Fit = Fit.NONE
    is_only_one: bool = False
    """No other open promise of an earlier call has its words, however little they tell there."""


@dataclass(frozen=True, slots=True)
class Topics:
    """Finds what the topics of a review mean."""

    naming: Naming

    def is_topic(self, sighting: Sighting) -> bool:
        """Whether a sighting is a bullet of nobody that tells of something earlier, and orders nothing."""
        item, day = sighting.item, sighting.call_date
        is_told = item.topic is not None and item.is_review and item.told is None
        return (
            is_told
            and sighting.owner.kind is OwnerKind.NONE
            and day is not None
            and self._index.has_before(day)
        )

    def meant(self, sighting: Sighting) -> Meant:
        """Return the promises of earlier calls that a topic names best; none where they are too many."""
        topic, day = sighting.item.topic, sighting.call_date
        assert topic is not None
        assert day is not None
        texts = self._index.texts
        fits = {
            thread: fit
            for thread in self._index.sharing(topic.task, day)
            if thread.life.events[0].call.date < day
            if (fit := texts.fit_of_topic(topic.task, thread.tasks, self.naming.names))
        }
        best = max(fits.values(), default=Fit.NONE)
        found = tuple(thread for thread, fit in fits.items() if fit is best)
        still_open = tuple(thread for thread in found if not thread.life.standing.is_closed)
        is_full = best is not Fit.IN_PART
        others = [thread for thread in fits if thread not in found and not thread.life.standing.is_closed]
        is_only_one = (
            is_full and len(found) == 1 and not any(fits[other] is not Fit.IN_PART for other in others)
        )
        return Meant(found if len(still_open) <= _MOST_MEANT else (), best, is_only_one)

    def told_of(self, sighting: Sighting, thread: Thread, meant: Meant) -> Sighting:
        """Return a bullet as the remark that it is on a promise: done, unclear, or as open as before."""
        topic = sighting.item.topic
        assert topic is not None
        status = topic.status
        if status.status is not Status.OPEN:
            is_ended = meant.is_only_one and self._is_ended(sighting, thread, meant)
            rule = ENDED_AS_ASKED if is_ended else UNREAD_REMARK
            status = replace(status, status=Status.DONE if is_ended else Status.UNCLEAR, rule=rule)
        item = sighting.item._replace(
            task=topic.task,
            status_raw=topic.said,
            status=status,
            remark=None,
            topic=None,
            is_bare_remark=True,
        )
        due = sighting.due
        is_day = due.kind is DueKind.DATE and due.date is not None and status.status not in CLOSES
        in_doubt = day_in_doubt((due.date,)) if is_day and due.date is not None else _NO_DAY
        return replace(sighting, item=item, owner=NOBODY, due=in_doubt, date_beside=None)

    def settled(self, sighting: Sighting, told: Sighting, thread: Thread) -> Sighting:
        """Return a remark that has its promise and leaves its state open as done, where its topic ends it."""
        meant = self.meant(sighting)
        is_it = meant.is_only_one and meant.threads == (thread,)
        if not is_it or not self._is_ended(sighting, thread, meant):
            return told
        status = replace(told.item.status, status=Status.DONE, rule=ENDED_AS_ASKED)
        return replace(told, item=told.item._replace(status=status))

    def _is_ended(self, sighting: Sighting, thread: Thread, meant: Meant) -> bool:
        topic, texts = sighting.item.topic, self._index.texts
        is_several = any(asks_several(task, texts.locale) for task in thread.tasks)
        if topic is None or is_several or texts.may_be_one_of_several(topic.task, thread.tasks):
            return False
        is_of_thing = meant.fit is Fit.THING
        return is_end_of(topic.said, thread, texts, self.naming.names, is_of_thing=is_of_thing)

    @property
    def _index(self) -> ThreadIndex:
        return self.naming.index
