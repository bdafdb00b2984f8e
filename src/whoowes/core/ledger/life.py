"""A promise's life, folded from its sightings one after the other."""

from dataclasses import dataclass, replace

from whoowes.core.items.model import Sighting
from whoowes.core.items.readings import DueKind, OwnerKind, OwnerReading, Status
from whoowes.core.ledger.dues import DueChange, DueRules, apply_due, compare_dues, of_the_year_of
from whoowes.core.ledger.lifecycle import Says, Standing, Step, step, what_status_says
from whoowes.core.ledger.model import CallRef, Doubt, Due, Event, EventKind, call_of
from whoowes.core.ledger.ownership import is_reassigned, owner_after

_BARE_MENTIONS = frozenset({EventKind.RESTATED, EventKind.COPIED})


@dataclass(frozen=True, slots=True)
class Life:
    """Where a promise stands after the sightings folded so far, and what happened to it."""

    standing: Standing
    due: Due
    owner: OwnerReading
    last_call: CallRef
    events: tuple[Event, ...] = ()
    is_status_unclear: bool = False
    closed_by: CallRef | None = None
    """The call that closed it last, kept when it is open again."""
    contradiction: tuple[CallRef, CallRef] | None = None


def begin(sighting: Sighting, rules: DueRules) -> Life:
    """Return the life of a promise first seen here.

    Dates which the row itself says were replaced come first: it was agreed with them and moved at once.
    """
    call = call_of(sighting)
    dues = (*rules.replaced_by(sighting), rules.due_of(sighting))
    after = step(Standing.UNSEEN, what_status_says(sighting.item.status, has_date_of_its_own=False))
    agreed, *closing = after.events
    events = (Event(agreed, call, dues[0]), *(Event(EventKind.MOVED, call, due) for due in dues[1:]))
    return Life(
        standing=after.standing,
        due=dues[-1],
        owner=sighting.owner,
        last_call=call,
        events=(*events, *(Event(kind, call) for kind in closing)),
        is_status_unclear=_is_status_unclear(sighting),
        closed_by=call if after.standing.is_closed else None,
    )


def next_step(life: Life, sighting: Sighting) -> Step:
    """Return what a sighting does to a promise: possibly that it is a new one (`Step.is_again`)."""
    return step(life.standing, what_it_says(life, sighting))


def what_it_says(life: Life, sighting: Sighting) -> Says:
    """Return what a row says of a promise with this life.

    A date of its own is one that lies after the call that closed the promise and is not the date which the
    promise had: the row of a finished thing, copied as it stood, says nothing new.
    """
    due = sighting.due
    is_own = (
        life.closed_by is not None
        and due.kind is DueKind.DATE
        and due.date is not None
        and due.date > life.closed_by.date
        and due.date != life.due.date
    )
    return what_status_says(sighting.item.status, has_date_of_its_own=is_own)


def proceed(life: Life, sighting: Sighting, rules: DueRules) -> Life:
    """Return the life after one more sighting of the same promise."""
    call = call_of(sighting)
    after = next_step(life, sighting)
    is_same_call = call.date == life.last_call.date
    told = (
        _Told(life.due, life.events) if after.standing.is_closed else _due_told(life, sighting, call, rules)
    )
    changes = [Event(kind, call) for kind in after.events if kind is not EventKind.RESTATED]
    changes += [Event(EventKind.MOVED, call, due) for due in told.moves]
    if EventKind.DONE not in after.events and is_reassigned(life.owner, sighting.owner):
        changes.append(Event(EventKind.REASSIGNED, call))
    if not changes and EventKind.RESTATED in after.events and not is_same_call:
        changes.append(Event(EventKind.COPIED if told.is_copied else EventKind.RESTATED, call))
    return replace(
        life,
        standing=after.standing,
        due=told.due,
        owner=owner_after(life.owner, sighting.owner),
        last_call=call,
        events=(*(_without_bare_mentions(told.events, call) if changes else told.events), *changes),
        is_status_unclear=_is_status_unclear(sighting) or (is_same_call and life.is_status_unclear),
        closed_by=call if {EventKind.DONE, EventKind.DROPPED} & set(after.events) else life.closed_by,
        contradiction=_contradiction(life, after, call),
    )


def doubts(life: Life) -> tuple[Doubt, ...]:
    """Return why a promise stands under "To be clarified", if it does.

    Owner and due date need no clearing up once it is closed; a certain side is enough of an owner.
    """
    found = []
    if not life.standing.is_closed:
        if life.owner.kind is OwnerKind.NONE:
            found.append(Doubt.NO_OWNER)
        if life.owner.kind is OwnerKind.UNCLEAR and not life.owner.sides and not life.owner.is_third_party:
            found.append(Doubt.UNCLEAR_OWNER)
        if life.due.kind is DueKind.UNCLEAR:
            found.append(Doubt.UNCLEAR_DUE)
    if life.is_status_unclear:
        found.append(Doubt.UNCLEAR_STATUS)
    if life.contradiction is not None:
        found.append(Doubt.CONTRADICTION)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a restated row told of the due date."""

    due: Due
    events: tuple[Event, ...]
    moves: tuple[Due, ...] = ()
    is_copied: bool = False


def _due_told(life: Life, sighting: Sighting, call: CallRef, rules: DueRules) -> _Told:
    said = of_the_year_of(life.due, rules.due_of(sighting))
    change = compare_dues(life.due, sighting.due, said)
    if change is not DueChange.MOVED:
        return _Told(apply_due(change, life.due, said), life.events, is_copied=change is DueChange.COPIED)
    if _is_still_being_agreed(life, call):
        first = replace(life.events[0], due=said)
        return _Told(said, (first, *life.events[1:]))
    known = {due.date for event in life.events if (due := event.due) is not None}
    between = tuple(
        due for due in rules.replaced_by(sighting) if due.date is not None and due.date not in known
    )
    return _Told(said, life.events, (*between, said))


def _is_still_being_agreed(life: Life, call: CallRef) -> bool:
    """Whether another note of the very call that agreed it names the date which the first left empty."""
    agreed = life.events[0]
    return agreed.call.date == call.date and agreed.due is life.due and not life.due.words


def _without_bare_mentions(events: tuple[Event, ...], call: CallRef) -> tuple[Event, ...]:
    """Leave out that this very call restated it: another row of the call says more."""
    return tuple(
        event for event in events if event.kind not in _BARE_MENTIONS or event.call.date != call.date
    )


def _contradiction(life: Life, after: Step, call: CallRef) -> tuple[CallRef, CallRef] | None:
    if EventKind.CONTRADICTED in after.events:
        return (life.closed_by or life.last_call, call)
    return life.contradiction if after.standing is Standing.CONTRADICTED else None


def _is_status_unclear(sighting: Sighting) -> bool:
    return sighting.item.status.status is Status.UNCLEAR
