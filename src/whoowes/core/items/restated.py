"""The same item twice within one call is one item: a carried-forward list and the table, Gemini's tabs."""

from collections.abc import Hashable, Sequence
from datetime import date

from whoowes.core.document.text import fold
from whoowes.core.items.model import RawItem
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.same_words import RowsOfSameWords
from whoowes.core.items.status.read import TELLS_NO_STATE

_EDGES = " .,;:!"


def once_per_call(items: Sequence[RawItem]) -> tuple[RawItem, ...]:
    """Return the items in order of appearance, each once per call, with their positions."""
    kept: list[RawItem] = []
    first: dict[Hashable, int] = {}
    known: dict[Hashable, RowsOfSameWords] = {}
    for item in items:
        key = _key(item)
        if first.setdefault(key, len(kept)) == len(kept):
            # Most words stand in a call only once.
            kept.append(item)
            continue
        rows = known.get(key) or known.setdefault(key, _begun(first[key], kept))
        place = rows.first_like(item)
        if place is None:
            place = len(kept)
            kept.append(item)
        else:
            kept[place] = _joined(kept[place], item)
        rows.keep(place, kept[place])
    return tuple(_at(position, item) for position, item in enumerate(kept))


def _begun(place: int, kept: Sequence[RawItem]) -> RowsOfSameWords:
    rows = RowsOfSameWords()
    rows.keep(place, kept[place])
    return rows


def _at(position: int, item: RawItem) -> RawItem:
    return item if item.position == position else item._replace(position=position)


def _key(item: RawItem) -> Hashable:
    call: date | tuple[str | None, str | None] = item.call.date or (item.call.tab, item.call.heading)
    return call, fold(item.task).strip(_EDGES), item.is_internal


def _joined(one: RawItem, other: RawItem) -> RawItem:
    if one.is_spoken is not other.is_spoken:
        return other if one.is_spoken else one
    return one._replace(
        links=one.links or other.links,
        owner_raw=one.own_owner or other.owner_raw or one.owner_raw,
        is_owner_doubtful=not one.own_owner and (other.is_owner_doubtful or not other.owner_raw),
        owner_chips=one.owner_chips or other.owner_chips,
        due_raw=one.due_raw or other.due_raw,
        due_chips=one.due_chips or other.due_chips,
        due_previous_raw=one.due_previous_raw or other.due_previous_raw,
        date_beside_raw=one.date_beside_raw or other.date_beside_raw,
        is_due_struck=one.is_due_struck if one.due_raw or one.due_previous_raw else other.is_due_struck,
        number=one.number or other.number,
        priority=one.priority or other.priority,
        notes=one.notes or other.notes,
        result=one.result or other.result,
        is_carried_forward=one.is_carried_forward or other.is_carried_forward,
        status=(status := _status(one.status, other.status)),
        status_raw=status.raw,
    )


def _status(one: StatusReading, other: StatusReading) -> StatusReading:
    if other.rule in TELLS_NO_STATE or one.status is other.status:
        return one if one.rule not in TELLS_NO_STATE or other.rule in TELLS_NO_STATE else other
    if one.rule in TELLS_NO_STATE:
        return other
    return StatusReading(Status.UNCLEAR, f"{one.raw} / {other.raw}", "told-twice-differently")
