"""Rows that name a promise in fewer words, with its owner and its very date: "Newsletter | Kevin | 10 Nov".

One word is little ("Budget" of "Send the revised budget"): it is no wording of the promise and closes
nothing, and no such row drops what is to be undone ("Leeds hotel | cancelled" of "Cancel the Leeds hotel").
"""

from collections.abc import Sequence
from dataclasses import replace

from whoowes.core.items.due.moves import says_moved
from whoowes.core.items.model import RawItem, Sighting
from whoowes.core.items.readings import DueKind, OwnerKind, Status
from whoowes.core.items.status.deeds import asks_several, asks_to_undo
from whoowes.core.ledger.board import Board, is_same_owner
from whoowes.core.ledger.dues import DueRules, same_words
from whoowes.core.ledger.likeness import ENOUGH_WORDS, TaskTexts
from whoowes.core.ledger.model import Due
from whoowes.core.ledger.numbers import is_count, number_key
from whoowes.core.ledger.threads import Thread

BY_ROW = "named in short, with the same owner and due date"
BY_COUNT = "the same words in part, with the same owner and its number in the list"
BY_HANDOVER = "named by a row that says who had it before, or has it now"
BY_FINISHED_ROW = "what the one open promise of its owner is about, in a row that is finished"
BY_THING = "the same thing, of the same owner, without what is to be done to it"
BY_RESTATED_ROW = "what the one promise of its owner is about, in a list of actions"
BY_SAME_END = "a review tells once more that it is finished"
NAMED_IN_SHORT = "named-in-short"
"""The rule by which a finished row leaves the state open, for it may be of another task."""
CLOSES = frozenset((Status.DONE, Status.DROPPED))


def has_owner_and_date_of(sighting: Sighting, thread: Thread, rules: DueRules) -> bool:
    """Whether a row names the owner of an open promise and the same day: "Friday" is one in one week only.

    A day that the row itself calls replaced ("was 10 March, now 20 March") is that day as well.
    """
    due, is_closed = thread.life.due, thread.life.standing.is_closed
    if is_closed or due.kind is not DueKind.DATE or is_same_owner(sighting, thread) is not True:
        return False
    return any(_is_day_of(said, due) for said in (rules.due_of(sighting), *rules.replaced_by(sighting)))


def may_be_of_owner(sighting: Sighting, thread: Thread) -> bool:
    """Whether a finished row names the owner of a promise, or nobody at all."""
    return sighting.owner.kind is OwnerKind.NONE or is_same_owner(sighting, thread) is True


def has_no_other_day(sighting: Sighting, thread: Thread, rules: DueRules) -> bool:
    """Whether a row names no day, or one that a promise may be due by, or was."""
    due = sighting.due
    if not due.raw or has_owner_and_date_of(sighting, thread, rules):
        return True
    known = {each.due.date for each in thread.life.events if each.due is not None}
    return due.date in known or not known.isdisjoint(due.candidates)


def keeps_its_count(board: Board) -> bool:
    """Whether a listing goes on with earlier numbers: the rows that restate a promise have the number of it.

    A list that counts anew from 1 gives what it carries over other numbers, as soon as something is closed.
    """
    counted = [
        key in pair.thread.numbers
        for row, pair in board.taken.items()
        if is_count(key := number_key(board.rows[row].item.number))
        and any(map(is_count, pair.thread.numbers))
    ]
    return bool(counted) and all(counted)


def moves_promise_of_owner(sighting: Sighting, thread: Thread, locale: str) -> bool:
    """Whether a row says that its day took the place of an earlier one, and is of the owner of a promise.

    "Finish the list | now 5/23" is said of what was promised before; which day it was then is not told.
    """
    due, said = thread.life.due, sighting.due
    if thread.life.standing.is_closed or due.date is None or said.date is None or said.date <= due.date:
        return False
    return is_same_owner(sighting, thread) is True and says_moved(said.raw, locale=locale)


def _is_day_of(said: Due, due: Due) -> bool:
    if said.kind is DueKind.DATE:
        return said.date == due.date
    # "10 March" is past by the next call, and of this year or the next; "Friday" is one of many.
    is_day = same_words(due.words, said.words) or any(map(str.isdigit, said.words))
    return due.date in said.candidates and is_day


def is_wording(sighting: Sighting, texts: TaskTexts) -> bool:
    """Whether a row has words enough to stand for the promise."""
    return texts.count_words(sighting.item.task) >= ENOUGH_WORDS


def is_wholly_meant(item: RawItem, tasks: Sequence[str], texts: TaskTexts) -> bool:
    """Whether what closes a thing is said of all that a promise asks, and of no other deed."""
    return texts.names_thing_of(item.task, tasks) and not any(
        texts.is_other_deed(item.status.raw, task)
        or texts.leaves_a_deed(item.task, task)
        or asks_several(task, texts.locale)
        for task in tasks
    )


def in_doubt(
    sighting: Sighting, texts: TaskTexts, tasks: Sequence[str], *, is_counted: bool = False
) -> Sighting:
    """Return a row as one that leaves the state open, where it closes a promise by one word.

    So does one that tells another deed than the promise asks, "received" of "Sign the office lease", or one
    deed of several. Its number in a list that is kept makes one word enough, if it is all that is asked for.
    """
    status = sighting.item.status
    if is_counted:
        is_named = not texts.may_be_one_of_several(sighting.item.task, tasks)
    else:
        is_named = is_wording(sighting, texts)
    is_closed = is_named and not any(
        texts.is_other_deed(status.raw, task)
        or texts.leaves_a_deed(sighting.item.task, task)
        or (status.status is Status.DROPPED and asks_to_undo(task))
        for task in tasks
    )
    if is_closed or status.status not in CLOSES:
        return sighting
    told = replace(status, status=Status.UNCLEAR, rule=NAMED_IN_SHORT)
    return replace(sighting, item=sighting.item._replace(status=told))
