"""Promises that a review makes anew: whose deed is another than the task's owes nothing of it."""

from collections.abc import Sequence
from dataclasses import replace

from whoowes.core.items.lines.remark_promises import is_handed_over
from whoowes.core.items.model import PROMISED_ANEW, UNREAD_REMARK, Sighting
from whoowes.core.items.readings import DueKind, DueReading, OwnerKind, OwnerReading, Status

_NOBODY = OwnerReading(OwnerKind.NONE, "", "no-owner", "what they will do may be another thing")
_NO_DAY = DueReading(DueKind.NONE, "", rule="empty", why="what is done by then may be another thing")


def doubted_promise(sighting: Sighting, tasks: Sequence[str], locale: str) -> Sighting:
    """Return a promise made anew as a remark that says nothing for sure, where the deed is another one.

    "Sara will read it by Friday" hands nobody's "Send the budget" to her.
    """
    status = sighting.item.status
    if status.rule != PROMISED_ANEW or is_handed_over(status.raw, tasks, locale):
        return sighting
    doubted = replace(status, status=Status.UNCLEAR, rule=UNREAD_REMARK)
    item = sighting.item._replace(status=doubted)
    return replace(sighting, item=item, owner=_NOBODY, due=_NO_DAY, date_beside=None)
