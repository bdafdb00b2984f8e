"""Whose an entry is, as notes restate it: the last words that name an owner count."""

from collections.abc import Collection

from whoowes.core.items.placeholders import is_blank
from whoowes.core.items.readings import OwnerKind, OwnerReading

_CERTAIN = frozenset({OwnerKind.RESOLVED, OwnerKind.GROUP})


def owner_after(current: OwnerReading, said: OwnerReading) -> OwnerReading:
    """Return the owner after a restated row: an empty cell keeps the one there was."""
    return current if _is_silent(said) else said


def is_reassigned(current: OwnerReading, said: OwnerReading) -> bool:
    """Whether a restated row gives the promise to somebody else.

    Only a change from one certain owner to another is one. A person of the side that owed it before is the
    same promise, now with a name.
    """
    if current.kind not in _CERTAIN or said.kind not in _CERTAIN:
        return False
    if current.kind is OwnerKind.GROUP and said.kind is OwnerKind.RESOLVED:
        return current.sides != said.sides
    return owner_key(current) != owner_key(said)


def owner_key(owner: OwnerReading) -> tuple[frozenset[str], frozenset[str]]:
    """Return what makes two certain owners the same: the people by name, and the sides."""
    return frozenset(person.name.casefold() for person in owner.people), frozenset(owner.sides)


def _is_silent(owner: OwnerReading) -> bool:
    return owner.kind is OwnerKind.NONE and is_blank(owner.raw)


def is_owned_by(owner: OwnerReading, ids: Collection[str]) -> bool:
    """Whether somebody owes an entry, and nobody but people of some ids."""
    return bool(owner.people) and all(person.id in ids for person in owner.people)
