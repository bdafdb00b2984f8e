"""Several owners as one reading."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from whoowes.core.items.people import Side
from whoowes.core.items.readings import OwnerKind, OwnerReading

_T = TypeVar("_T")


def together(text: str, readings: Sequence[OwnerReading]) -> OwnerReading:
    """Join the readings of several owners; one open part leaves the cell open but keeps the known people."""
    people = distinct([person for reading in readings for person in reading.people])
    kinds = {reading.kind for reading in readings}
    is_open = OwnerKind.UNCLEAR in kinds or OwnerKind.NONE in kinds
    kind = OwnerKind.UNCLEAR if is_open else OwnerKind.RESOLVED if people else OwnerKind.GROUP
    are_sides_certain = all(reading.sides for reading in readings)
    sides = (
        frozenset().union(*(reading.sides for reading in readings))
        if are_sides_certain
        else frozenset[Side]()
    )
    return OwnerReading(
        kind,
        text,
        "several",
        "; ".join(distinct([reading.why for reading in readings])),
        people,
        sides,
        distinct([identifier for reading in readings for identifier in reading.suggestions])[:3],
    )


def distinct(values: Iterable[_T]) -> tuple[_T, ...]:
    """Return each value once, in order."""
    return tuple(dict.fromkeys(values))
