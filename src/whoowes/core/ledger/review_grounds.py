"""What a review of earlier actions names of a promise: all of it in short, or a part."""

from collections.abc import Iterable
from dataclasses import dataclass

from whoowes.core.items.model import Sighting
from whoowes.core.ledger.grounds import Grounds, is_of_another_owner
from whoowes.core.ledger.likeness import ENOUGH_WORDS
from whoowes.core.ledger.numbers import is_bare, number_key, scheme_of
from whoowes.core.ledger.threads import Thread


@dataclass(frozen=True, slots=True)
class ReviewGrounds:
    """The promises that a row under review may speak of."""

    grounds: Grounds

    def named_in_short(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a row under review names in short; where a closed promise may be meant too, nothing."""
        item = sighting.item
        is_named = item.is_review or (
            item.is_bare_remark and self.grounds.index.texts.count_words(item.task) >= ENOUGH_WORDS
        )
        if not is_named or item.remark is not None or item.told is not None:
            return ()
        named = [
            thread
            for thread in self.grounds.related(sighting)
            if self.grounds.is_named_by(sighting, thread) and not self.grounds.leaves_a_deed(sighting, thread)
        ]
        return () if any(thread.life.standing.is_closed for thread in named) else named

    def mentioned(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a remark has some words of; where a closed promise may be meant too, nothing."""
        if not sighting.item.is_review or sighting.item.told is not None:
            return ()
        named = [thread for thread in self.grounds.related(sighting) if self._is_spoken_of(sighting, thread)]
        return () if any(thread.life.standing.is_closed for thread in named) else named

    def worded_under_review(self, sighting: Sighting) -> Iterable[Thread]:
        """Return the open promises in the very words of a remark."""
        is_told = sighting.item.is_bare_remark
        return (
            each for each in self.grounds.worded_as(sighting) if is_told and not each.life.standing.is_closed
        )

    def _is_spoken_of(self, sighting: Sighting, thread: Thread) -> bool:
        """Tell whether a row has some words of a promise, or with its number says it without a verb.

        "3.1 Order the roof trusses" is under "Matters arising" perhaps "3.1 Roof truss order"; but agendas
        give their numbers anew, and a bare count begins anew in every list.
        """
        if is_of_another_owner(sighting, thread):
            return False
        said, texts, key = sighting.item.task, self.grounds.index.texts, number_key(sighting.item.number)
        if key in thread.numbers and not is_bare(scheme_of(key)):
            return any(texts.may_be_worded_anew(full, said) for full in thread.tasks)
        told = sighting.item.status.raw
        return any(texts.is_mentioned_in(said, full, told) for full in thread.tasks)
