"""Owners: from the words of an owner cell, or either end of a task, to people of the roster."""

from whoowes.core.items.owners.bare import bare_owner, may_be_bare, words_of_names
from whoowes.core.items.owners.formed import agreed_doer, agreed_length, may_take_on, without_lead
from whoowes.core.items.owners.owing import may_owe
from whoowes.core.items.owners.read import read_owner
from whoowes.core.items.owners.roster import build_roster
from whoowes.core.items.owners.spoken import may_do_for_them, may_oblige, may_tell_doer, promise_in
from whoowes.core.items.owners.taking_over import (
    TAKEN_OVER,
    clause_of_taker,
    may_hand_over,
    taker_in,
    taker_of_thing,
)
from whoowes.core.items.owners.task_prefix import owner_in_task
from whoowes.core.items.owners.task_promises import speaks_in_person
from whoowes.core.items.owners.task_suffix import owner_behind_task

__all__ = [
    "TAKEN_OVER",
    "agreed_doer",
    "agreed_length",
    "bare_owner",
    "build_roster",
    "clause_of_taker",
    "may_be_bare",
    "may_do_for_them",
    "may_hand_over",
    "may_oblige",
    "may_owe",
    "may_take_on",
    "may_tell_doer",
    "owner_behind_task",
    "owner_in_task",
    "promise_in",
    "read_owner",
    "speaks_in_person",
    "taker_in",
    "taker_of_thing",
    "without_lead",
    "words_of_names",
]
