"""Whose a row is: by its own cell or words, or by the heading over it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from whoowes.core.document.text import fold
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.remarks import GAP
from whoowes.core.items.model import RawItem
from whoowes.core.items.owner_with_due import (
    owner_and_due_before,
    owner_and_due_behind,
    owner_and_due_in_front,
)
from whoowes.core.items.owners import read_owner
from whoowes.core.items.owners.firm_names import initials_of
from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.mentions import mentions_somebody
from whoowes.core.items.owners.replaced import handing_over, replaced_in
from whoowes.core.items.owners.taking_over import (
    clauses_behind,
    may_hand_over,
    parted_from_taker,
    remarks_behind,
    taken_over,
)
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.owners.words.firms import KINDS_OF_FIRM
from whoowes.core.items.people import Person, Roster
from whoowes.core.items.placeholders import is_blank
from whoowes.core.items.readings import OwnerKind, OwnerReading, Status, StatusReading
from whoowes.core.items.row_due import RowContext
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.words import words_for

_LONGEST_INITIALS = 4


class _FindOwner(Protocol):
    def __call__(self, task: str, /, roster: Roster, *, locale: str) -> tuple[str, str] | None: ...


def with_owner_and_due_of_task(item: RawItem, context: RowContext) -> RawItem:
    """Move owner and deadline in brackets behind a task, or in its label, to their empty cells.

    Under the heading of somebody else the deadline counts alone, and the words stay in the task.
    """
    has_owner = bool(item.owner_chips) or not is_blank(item.owner_raw)
    is_told = has_owner and not item.is_owner_of_heading
    if is_told or item.due_chips or not is_blank(item.due_raw + item.due_previous_raw):
        return item
    ways = (owner_and_due_behind, owner_and_due_in_front, owner_and_due_before)
    parts = (part(item.task, context.roster, locale=context.locale) for part in ways)
    found = next((told for told in parts if told), None)
    if found is None:
        return item
    task, owner, due = found
    told = item._replace(task=task, owner_raw=owner, due_raw=due, is_owner_of_heading=False)
    return told if not has_owner or _is_one_of(told, item, context) else item._replace(due_raw=due)


def with_owner_of_task(item: RawItem, context: RowContext, find: _FindOwner) -> RawItem:
    """Take the owner whom `find` finds in a task, where the row names none or its heading a whole side."""
    has_owner = bool(item.owner_chips) or not is_blank(item.owner_raw)
    if has_owner and not (item.is_owner_of_heading or item.is_owner_by_default):
        return item
    named = find(item.task, context.roster, locale=context.locale)
    if named is None:
        return item
    told = item._replace(
        owner_raw=named[0],
        owner_chips=(),
        task=named[1],
        is_owner_of_heading=False,
        is_owner_by_default=False,
    )
    if has_owner and fold(named[0]) in owner_words_for(context.locale).everybody:
        return _of_all(item, told, context)
    is_free = not has_owner or item.is_owner_by_default
    return told if is_free or _is_one_of(told, item, context) else item


def _of_all(over: RawItem, told: RawItem, context: RowContext) -> RawItem:
    """Under "Your homework", "both" are the two of that side; under a person they are both sides."""
    whole = owner_of(over, context)
    is_one_side = whole.kind is OwnerKind.GROUP and len(whole.sides) == 1
    return over._replace(task=told.task) if is_one_side else told


def without_topic(item: RawItem, context: RowContext) -> RawItem:
    """Take the bullet over an item for a note, not its owner, where the roster knows nobody of that name."""
    if not item.is_owner_doubtful:
        return item
    owner = owner_of(item, context)
    said = fold(item.owner_raw).split()
    # "Price" and "Post" are surnames, and a bank is as often the topic as who owes.
    is_called = owner.kind is OwnerKind.RESOLVED and all(
        fold(person.name.split()[0]) in said for person in owner.people
    )
    is_known = (is_called and bool(owner.people)) or owner.kind is OwnerKind.GROUP or owner.rule == "writer"
    if is_known:
        return item
    notes = "; ".join(text for text in (item.owner_raw, item.notes) if text)
    return item._replace(owner_raw="", is_owner_of_heading=False, notes=notes)


def without_doubtful_owner(item: RawItem, context: RowContext) -> RawItem:
    """Leave a sub-row without the owner of the row above where it may name another: "Photos by Sara"."""
    if not item.is_owner_by_default or is_order(item.task, words_for(context.locale)):
        return item
    if not mentions_somebody(item.task, context.roster, locale=context.locale):
        return item
    return item._replace(owner_raw="", owner_chips=(), is_owner_by_default=False)


def _is_one_of(told: RawItem, over: RawItem, context: RowContext) -> bool:
    """Whether a task names people of the side or the group that its heading calls the owner.

    "Client to do: Laura: product copy" is Laura's; a heading that names somebody says it all.
    """
    within, whole = owner_of(told, context), owner_of(over, context)
    if within.kind is not OwnerKind.RESOLVED or whole.people:
        return False
    if not whole.sides and _is_nobodys_name(over.owner_raw, context):
        return True
    if whole.is_third_party:
        return False
    return within.sides <= whole.sides or not (whole.sides or is_name_like(over.owner_raw, context.locale))


def _is_nobodys_name(text: str, context: RowContext) -> bool:
    """Whether a heading's owner that nobody knows is no person: "Office", "Praxis", "DPO"; of either side."""
    key = fold(text)
    is_group = words_for(context.locale).groups.fullmatch(key) is not None or key in KINDS_OF_FIRM
    is_initials = len(text) <= _LONGEST_INITIALS and text.isupper() and key not in _initials(context)
    return is_group or is_initials


def _initials(context: RowContext) -> frozenset[str]:
    return frozenset(fold(initials_of(person.name)) for person in context.roster.people)


def owner_of(item: RawItem, context: RowContext) -> OwnerReading:
    """Read the owner words and chips of a row, and who had it before by these or by what is remarked."""
    reading = read_owner(item.owner_raw, context.roster, chips=item.owner_chips, locale=context.locale)
    if reading.kind is not OwnerKind.RESOLVED:
        return reading
    cell, roster, locale = item.owner_raw, context.roster, context.locale
    before = replaced_in(cell, roster, locale=locale) if " " in cell else ()
    for remark in filter(None, (item.status.raw, item.notes)):
        before = before or handing_over(remark, reading.people, roster, locale=locale)
    return replace(reading, instead_of=before) if before else reading


def with_remark_on_taker(item: RawItem, context: RowContext) -> RawItem:
    """Move words behind a task that say who takes it over to its notes: no deadline, and no part of it."""
    task, said = parted_from_taker(item.task, locale=context.locale)
    return item._replace(task=task, notes="; ".join(filter(None, (said, item.notes)))) if said else item


def _clauses(item: RawItem, locale: str) -> Iterator[str]:
    """Yield the last clauses of a task, of what is said of its state, and of its notes."""
    for text in filter(None, (item.task, item.status.raw, item.notes)):
        if may_hand_over(text):
            yield from clauses_behind(text, locale=locale)


def _others_named(text: str, taker: OwnerReading, context: RowContext) -> tuple[Person, ...]:
    """Return whom a remark names by first name beside the taker: "Leo was shy. Ying will do it"."""
    said = set(phrase(text).split())
    taking = {person.id for person in taker.people}
    people = (person for person in context.roster.people if person.id not in taking)
    return tuple(person for person in people if phrase(person.name).split()[0] in said)


def _handed_over(
    item: RawItem, owner: OwnerReading, taker: OwnerReading, context: RowContext
) -> tuple[RawItem, OwnerReading]:
    before = owner.people or _others_named(f"{item.task} {item.notes}", taker, context)
    return _without_remark(item), replace(taker, instead_of=before)


def _without_remark(item: RawItem) -> RawItem:
    """Return what a review says of an earlier task by its name alone; the remark goes to its notes."""
    gap = GAP.search(item.task) if item.is_carried_forward else None
    if gap is None:
        return item
    notes = "; ".join(filter(None, (item.task[gap.end() :], item.notes)))
    return item._replace(task=item.task[: gap.start()], notes=notes)


def with_taker(item: RawItem, owner: OwnerReading, context: RowContext) -> tuple[RawItem, OwnerReading]:
    """Return a row and whose it is, where a remark on it says who takes over what is not done."""
    if item.status.status in {Status.DONE, Status.DROPPED}:
        return item, owner
    perhaps: OwnerReading | None = None
    for said in filter(None, (*remarks_behind(item.task), item.status.raw, item.notes)):
        taker = taken_over(said, owner, context.roster, locale=context.locale)
        # Of an earlier promise "Marieke does it after Easter" tells when: it may be hers all along.
        is_of_review = item.is_carried_forward and owner.kind is OwnerKind.NONE
        if taker is None or (is_of_review and taker.kind is OwnerKind.UNCLEAR):
            continue
        if item.status.status is Status.UNCLEAR and item.status.raw == said:
            item = item._replace(status=StatusReading(Status.OPEN, said, taker.rule))
        if taker.kind is not OwnerKind.UNCLEAR:
            return _handed_over(item, owner, taker, context)
        perhaps = perhaps or taker
    for said in _clauses(item, context.locale):
        taker = taken_over(said, owner, context.roster, locale=context.locale)
        if taker is not None and taker.kind is OwnerKind.RESOLVED:
            return _handed_over(item, owner, taker, context)
    return item, perhaps or owner
