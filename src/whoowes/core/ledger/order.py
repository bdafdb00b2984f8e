"""The one order in which sightings are merged, whatever the order they were read in.

Call date, document creation time, document id, tab, position (`product.md` "Call"). A sighting's position
counts through the whole document, tab after tab, so it stands for the tab as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby

from whoowes.core.ids import DocumentId
from whoowes.core.items.model import NoteFacts, Sighting

SightingOrder = tuple[date, datetime, str, bool, int, str, str, str]

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows of one call in one note: no two of them are the same promise.

    What a note lists as carried forward is a listing of its own and comes first, for the table below it may
    name the same promise again.
    """

    call: date
    document_id: DocumentId
    is_carried_forward: bool
    sightings: tuple[Sighting, ...]


def note_order(facts: NoteFacts) -> tuple[datetime, str]:
    """Return the sort key of a note among the notes of its call."""
    created = facts.created or _BEFORE_ALL
    aware = created if created.tzinfo is not None else created.replace(tzinfo=UTC)
    return aware, facts.document_id


def sighting_order(sighting: Sighting) -> SightingOrder:
    """Return the sort key of a sighting; one of an undated call comes after all dated ones."""
    item = sighting.item
    return (
        item.call.date or date.max,
        *note_order(sighting.note),
        not item.is_carried_forward,
        item.position,
        item.task,
        item.owner_raw,
        item.due_raw,
    )


def listings(sightings: Iterable[Sighting]) -> tuple[Listing, ...]:
    """Return the sightings of dated calls, grouped and in the order of merging."""
    dated = [sighting for sighting in sightings if sighting.call_date is not None]
    grouped = groupby(sorted(dated, key=sighting_order), key=_listing_key)
    return tuple(Listing(*key, sightings=tuple(group)) for key, group in grouped)


def _listing_key(sighting: Sighting) -> tuple[date, DocumentId, bool]:
    assert sighting.call_date is not None
    return sighting.call_date, sighting.note.document_id, sighting.item.is_carried_forward
