"""Rows that are finished and whose promise is not found for certain.

Where they may mean one or several that are open, the state of those is left open. Of rows under review that
name nobody no promise is made; where they may mean none, they are told.
"""

from dataclasses import replace

from whoowes.core.items.model import CONTRADICTED, SAID_OF_A_PART, Sighting
from whoowes.core.items.readings import DueKind, DueReading, OwnerKind, OwnerReading, Status

MAY_BE_MEANT = "may be meant by a row that is finished"
NOBODY = OwnerReading(OwnerKind.NONE, "", "no-owner", "it may be another one's")
_NO_DAY = DueReading(DueKind.NONE, "", rule="empty", why="it may be of another task")


def closes_for_nobody(sighting: Sighting) -> bool:
    """Whether a row under review, or among what is done, says not whose it is, nor that it is to be done."""
    item = sighting.item
    is_row = item.is_review and item.told is None and not item.is_bare_remark
    is_closing = item.status.status in {Status.DONE, Status.DROPPED} or item.status.rule == CONTRADICTED
    return is_row and is_closing and sighting.owner.kind is OwnerKind.NONE


def as_doubt(sighting: Sighting) -> Sighting:
    """Return a row as a remark that leaves open the state of what it may mean."""
    status = replace(sighting.item.status, status=Status.UNCLEAR, rule=SAID_OF_A_PART)
    item = sighting.item._replace(status=status)
    return replace(sighting, item=item, owner=NOBODY, due=_NO_DAY, date_beside=None)
