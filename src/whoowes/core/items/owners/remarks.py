"""What brackets or a dash beside an owner say of him (`reading-rules.md` "Owners", 6)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from whoowes.core.items.owners.doubts import begins_with_doubt
from whoowes.core.items.owners.name_words import written_name
from whoowes.core.items.owners.names import is_one_name
from whoowes.core.items.owners.organisations import (
    names_organisation_too,
    side_of_initials,
    sides_of_group,
)
from whoowes.core.items.owners.outcome import WRITER_RULE, Ground, side_name, unclear
from whoowes.core.items.owners.parts import read_on_side, read_simple
from whoowes.core.items.owners.separators import split_owners
from whoowes.core.items.owners.several import distinct, together
from whoowes.core.items.owners.teams import is_function
from whoowes.core.items.people import Side
from whoowes.core.items.readings import THIRD_PARTY, OwnerKind, OwnerReading


@dataclass(frozen=True, slots=True)
class Readers:
    """How the words before a remark, and the parts of one, are read."""

    core: Callable[[Ground, str], OwnerReading]
    parts: Callable[[Ground, Sequence[str]], Sequence[OwnerReading]]


def with_remark(ground: Ground, core: str, remark: str, read: Readers) -> OwnerReading:
    """Read an owner with what brackets or a dash say of him."""
    sides = sides_of_group(remark, ground.roster, ground.words) or side_of_initials(remark, ground.roster)
    if sides is not None and len(sides) == 1:
        return read_on_side(ground, core, next(iter(sides)))
    inner = read_simple(ground, remark)
    outer = read.core(ground, core)
    if begins_with_doubt(remark):
        ids = distinct((*(person.id for person in outer.people), *ground.suggestions(remark)))
        return unclear(core, "not-settled", f"“{remark}” leaves open who it is", suggestions=ids)
    if inner.rule == "address":
        return inner
    if inner.kind is OwnerKind.RESOLVED:
        return _person_in_brackets(ground, core, outer, inner)
    if inner.is_third_party:
        return unclear(
            core, THIRD_PARTY, f"“{remark}” is on neither side", suggestions=ground.suggestions(core)
        )
    if outer.kind is OwnerKind.GROUP and len(outer.sides) == 1:
        return _part_of_side(ground, core, remark, outer, read)
    if _is_part_of_the_work(ground, remark):
        return outer
    joined = read_simple(ground, f"{core} {remark}")
    if joined.kind is OwnerKind.RESOLVED:
        return joined
    why = f"“{remark}” beside “{core}” may mean somebody else"
    ids = tuple(person.id for person in outer.people) or outer.suggestions
    return unclear(core, "remark", why, suggestions=ids)


def _part_of_side(ground: Ground, core: str, remark: str, outer: OwnerReading, read: Readers) -> OwnerReading:
    """Read what brackets say of a side: "Acme (Kevin/Sara)", "Client – Legal", "Acme (draft)"."""
    several = split_owners(ground, remark)
    if len(several) > 1:
        people = together(f"{core} ({remark})", read.parts(ground, several))
        if people.kind is OwnerKind.RESOLVED and people.sides == outer.sides:
            return people
    side = next(iter(outer.sides))
    if is_function(ground, remark):
        why = f"a function or team of {side_name(side)}'s, no person by name"
        return unclear(core, "team", why, side=side)
    if _is_part_of_the_work(ground, remark):
        return outer
    why = f"“{remark}” beside “{core}” may mean somebody else"
    return unclear(core, "remark", why, suggestions=ground.suggestions(remark))


def _person_in_brackets(ground: Ground, core: str, outer: OwnerReading, inner: OwnerReading) -> OwnerReading:
    if is_function(ground, core) and names_organisation_too(inner.raw, ground.roster):
        why = f"“{inner.raw}” is {inner.people[0].name} or the organisation"
        return unclear(core, "remark", why, side=inner.people[0].side, suggestions=(inner.people[0].id,))
    if outer.people == inner.people or _is_side_of(outer, inner.sides) or is_function(ground, core):
        return inner
    joined = read_simple(ground, f"{core} {inner.raw}")
    if joined.kind is OwnerKind.RESOLVED:
        return joined
    ids = distinct(person.id for reading in (outer, inner) for person in reading.people)
    return unclear(core, "remark", "two people, one of them in brackets", suggestions=ids)


def _is_side_of(outer: OwnerReading, sides: frozenset[Side]) -> bool:
    """Tell whether "we", or "me" where it is not known who wrote the notes, is on those sides."""
    is_unnamed = outer.kind is OwnerKind.GROUP or (outer.rule == WRITER_RULE and not outer.people)
    return is_unnamed and outer.sides == sides


def _is_part_of_the_work(ground: Ground, remark: str) -> bool:
    """Tell whether a remark says what somebody does ("review", "P5", "Finance"), not who it is."""
    is_another = remark.startswith("+") or any(mark in remark for mark in ground.chips)
    if is_another or _names_somebody(ground, remark):
        return False
    return (
        not remark[:1].isupper() or any(letter.isdigit() for letter in remark) or is_function(ground, remark)
    )


def _names_somebody(ground: Ground, remark: str) -> bool:
    """Tell whether a capitalised word of a remark is a name of the roster ("from March: Sara")."""
    said = (written_name(word) for word in remark.split() if word[:1].isupper())
    return any(is_one_name(name, known) for name in said for known in ground.names)
