"""Rows and promises that nothing tells apart: what is found of one of a kind holds for all of them."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from whoowes.core.items.model import Sighting
from whoowes.core.ledger.dues import DueRules
from whoowes.core.ledger.threads import Thread

_T = TypeVar("_T")


def kind_of_row(sighting: Sighting, rules: DueRules) -> Hashable:
    """Return what is asked of a row while the promise that it restates is sought."""
    item = sighting.item
    told = (item.task, item.number, item.status, item.is_review, item.is_bare_remark, item.remark, item.told)
    return *told, sighting.owner, sighting.due, rules.due_of(sighting)


def kind_of_thread(thread: Thread) -> Hashable:
    """Return what is asked of a promise while the row that restates it is sought."""
    life = thread.life
    closed = life.closed_by.date if life.closed_by else None
    told = (life.standing, life.due, life.owner, life.last_call.date, closed)
    return told, tuple(thread.tasks), frozenset(thread.numbers)


def by_kind(each: Iterable[_T], kinds: Mapping[_T, Hashable]) -> Iterable[Sequence[_T]]:
    """Return things in groups of one kind, in their order."""
    groups: dict[Hashable, list[_T]] = defaultdict(list)
    for one in each:
        groups[kinds[one]].append(one)
    return groups.values()
