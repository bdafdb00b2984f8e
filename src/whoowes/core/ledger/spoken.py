"""Promises of the talk beside those of lists: what a call says twice is one promise, and a doubt is none."""

from collections.abc import Sequence

from whoowes.core.items.model import ANOTHER_DAY, ANOTHER_OWNER, SPOKEN_OF, Sighting
from whoowes.core.ledger.likeness import TaskTexts

_NO_ROWS = frozenset((ANOTHER_DAY, ANOTHER_OWNER, SPOKEN_OF))


def once_spoken(sightings: Sequence[Sighting], texts: TaskTexts) -> list[Sighting]:
    """Return the sightings without the sentences of a call's talk that one of its rows restates."""
    rows: dict[object, list[Sighting]] = {}
    for sighting in sightings:
        # What only doubts a promise or names another day is no row: of a new one it is the very sentence.
        if not sighting.item.is_spoken and sighting.item.status.rule not in _NO_ROWS:
            rows.setdefault(sighting.call_date, []).append(sighting)
    return [
        sighting
        for sighting in sightings
        if not sighting.item.is_spoken
        or not any(_restates(row, sighting, texts) for row in rows.get(sighting.call_date, ()))
    ]


def _restates(row: Sighting, spoken: Sighting, texts: TaskTexts) -> bool:
    """Whether a row of a list says what a sentence of the talk says, in whatever words."""
    said, listed = spoken.item.task, row.item.task
    if texts.may_be_same(said, listed) or texts.is_short_for(listed, said):
        return True
    is_same_owner = not {p.id for p in row.owner.people}.isdisjoint(p.id for p in spoken.owner.people)
    is_same_day = row.due.date is not None and row.due.date == spoken.due.date
    is_alike = not texts.beginnings(said).isdisjoint(texts.beginnings(listed))
    return is_same_owner and is_alike and (is_same_day or not spoken.due.date)
