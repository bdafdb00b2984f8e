"""Which promise does a sentence of the talk hand to somebody else, and is that plain enough to count?

Where it is not, whose the promise is now is asked: it is never left with the one before without a doubt.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from whoowes.core.document.text import fold
from whoowes.core.items.model import ANOTHER_OWNER, Sighting
from whoowes.core.items.owners.outcome import WRITER_RULE
from whoowes.core.items.owners.taking_over import TAKEN_OVER
from whoowes.core.items.readings import DueKind, DueReading, OwnerKind, OwnerReading, Status
from whoowes.core.items.row_due import day_in_doubt, moved_due
from whoowes.core.items.words.days import SET_ANEW
from whoowes.core.items.words.near_ends import SETTLED
from whoowes.core.ledger.board import Board
from whoowes.core.ledger.ends import Naming
from whoowes.core.ledger.identity import Named
from whoowes.core.ledger.threads import Thread

BY_TAKER = "named where the talk hands it to somebody"
_WORD = re.compile(r"[^\W\d_]+")
_NO_DUE = DueReading(DueKind.NONE, "", "empty", "a sentence of the talk names no day for it")


def handed_over(naming: Naming, lines: Iterable[Sighting], board: Board) -> Iterator[tuple[Sighting, Thread]]:
    """Yield the lines that hand a promise of an earlier call to somebody else, each promise once."""
    takings: dict[Thread, list[Sighting]] = {}
    for line in lines:
        if line.item.status.rule != ANOTHER_OWNER or not (line.owner.people or _is_unknown_writer(line)):
            continue
        for thread in naming.named_by(line, lambda each: _may_be_handed(each, board), _names_something):
            if _is_new(line, thread) and _is_of_thread(naming, line, thread):
                takings.setdefault(thread, []).append(line)
    for thread, found in takings.items():
        line, takers = found[0], {person.id for each in found for person in each.owner.people}
        if len(takers) == len(line.owner.people) and any(_is_plain(naming, each, thread) for each in found):
            yield _as_handed(line, thread), thread
        else:
            yield replace(line, owner=_perhaps(found, thread), due=_perhaps_due(line, thread)), thread


def without_turns(
    ended: Iterable[tuple[Sighting, Thread]], handed: Sequence[tuple[Sighting, Thread]]
) -> Iterator[tuple[Sighting, Thread]]:
    """Yield what may tell the end of a promise but for clauses that only say whose turn it is now."""
    for clause, thread in ended:
        said = [line.item.told.said for line, each in handed if each is thread and line.item.told is not None]
        said += [
            f"{row.item.task}: {row.item.notes.partition('; ')[0]}"
            for row in thread.sightings
            if row.owner.rule == TAKEN_OVER and row.call_date == clause.call_date
        ]
        if not _is_only_turn(clause, said):
            yield clause, thread


def _is_only_turn(clause: Sighting, said: Sequence[str]) -> bool:
    told = clause.item.told
    if told is None or told.verbs not in {(), (SETTLED,)}:
        return False
    return any(fold(each).endswith(fold(told.said)) or fold(told.said).endswith(fold(each)) for each in said)


def _may_be_handed(thread: Thread, board: Board) -> bool:
    row = board.row_of(thread)
    if row is None:
        return not thread.life.standing.is_closed
    return row.item.status.status in {Status.OPEN, Status.UNCLEAR} and row.owner.kind is OwnerKind.NONE


def _is_unknown_writer(line: Sighting) -> bool:
    return line.owner.rule == WRITER_RULE and not line.owner.people


def _names_something(named: Named) -> bool:
    return named.words > 0


def _is_new(line: Sighting, thread: Thread) -> bool:
    """Whether the one who takes it over does not owe it already, and somebody else does."""
    before = {person.id for person in thread.life.owner.people}
    return bool(before) and before.isdisjoint(person.id for person in line.owner.people)


def _is_of_thread(naming: Naming, line: Sighting, thread: Thread) -> bool:
    """Whether a line speaks of a promise by enough words, or by its head or under its topic, and of no other.

    "Crates: one price so far. Kevin does it now" leaves open whose it is to ask for "prices of crates".
    """
    named = naming.index.texts.named_of(line.item.task, thread.tasks, naming.names)
    is_head = any(naming.index.texts.names_head_of(line.item.task, task) for task in thread.tasks)
    is_topic = line.item.told is not None and not line.item.told.is_mixed and named.is_of_its_kind
    is_named = named.is_much or named.is_alone or is_head or is_topic
    return is_named and not naming.names_others(line, thread)


def _is_plain(naming: Naming, line: Sighting, thread: Thread) -> bool:
    """Whether it is said for certain, of just this promise, and of nobody but its owner and the taker."""
    told = line.item.told
    if told is None or not told.is_whole or line.owner.kind is not OwnerKind.RESOLVED:
        return False
    ours = {
        word
        for person in (*line.owner.people, *thread.life.owner.people)
        for word in fold(person.name).split()
    }
    others = {word for word in _WORD.findall(fold(told.said)) if word in naming.names} - ours
    is_giver = not told.doer or fold(told.doer) in {
        word for person in thread.life.owner.people for word in fold(person.name).split()
    }
    texts = naming.index.texts
    named = texts.named_of(line.item.task, thread.tasks, naming.names)
    is_head = any(texts.names_head_of(line.item.task, task) for task in thread.tasks)
    return not others and is_giver and (named.is_much or named.is_alone or is_head)


def _as_handed(line: Sighting, thread: Thread) -> Sighting:
    owner = replace(line.owner, rule=ANOTHER_OWNER, instead_of=thread.life.owner.people)
    days = _days_to_come(line, thread)
    is_said = len(days) == 1 and line.item.told is not None and line.item.told.verbs == (SET_ANEW,)
    return replace(line, owner=owner, due=moved_due(days[0]) if is_said else _perhaps_due(line, thread))


def _days_to_come(line: Sighting, thread: Thread) -> tuple[date, ...]:
    """Return the days of a line that are still to come, and later than the one of a promise."""
    call, before = line.call_date, thread.life.due.date
    later = (day for day in line.due.candidates if before is None or day > before)
    return tuple(day for day in later if call is not None and day >= call)


def _perhaps_due(line: Sighting, thread: Thread) -> DueReading:
    """Return the due date that a line leaves open with its day, or none where it has no such day."""
    days = _days_to_come(line, thread)
    return day_in_doubt(days) if days else _NO_DUE


def _perhaps(found: Sequence[Sighting], thread: Thread) -> OwnerReading:
    people = dict.fromkeys(
        person for owner in (thread.life.owner, *(line.owner for line in found)) for person in owner.people
    )
    names = [person.name for person in people] + ["?"] * any(map(_is_unknown_writer, found))
    return OwnerReading(
        OwnerKind.UNCLEAR,
        " / ".join(names),
        ANOTHER_OWNER,
        "a later call may hand it to somebody else, and does not plainly do so",
        suggestions=tuple(person.id for person in people),
    )
