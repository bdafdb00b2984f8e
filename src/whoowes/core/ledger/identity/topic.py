"""How well the topic of a review names a task: "Highways" of "write to Highways about the access"."""

import re
from collections.abc import Collection
from enum import IntEnum

from whoowes.core.items.owners.folding import fold
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.ledger.identity.compare import side_by_side
from whoowes.core.ledger.identity.pair import agree
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask, as_thing, prepare
from whoowes.core.ledger.identity.short import without_verb
from whoowes.core.ledger.identity.vetoes import VETOES, action_of_one_only, another_head, another_object
from whoowes.core.ledger.identity.words import TaskWords

_SEVERAL = re.compile(r"[;&+]|,(?!\d)")
_DASH = re.compile(r"\s[–—-]\s")
_REACHING = frozenset({"call", "contact", "chase", "inform", "ask"})
"""Deeds by which somebody is to be reached."""
_FEWEST_WORDS = 2
_NO_PARTING = (action_of_one_only, another_head, another_object)


class Fit(IntEnum):
    """How a topic names a task, from not at all to best."""

    NONE = 0
    IN_PART = 1
    """By some of its words; it has others of its own."""
    BESIDE = 2
    """By what the task is for, to, or about, or only by its deed."""
    THING = 3
    """By the noun of what is to be done."""


def topic_fit(topic: PreparedTask, task: PreparedTask, names: Collection[str] = ()) -> Fit:
    """Return how a topic names a task; `names`, folded, are those of people, and name no thing."""
    found = _fit(topic, task, names)
    # "Releases" and "order book" begin with a noun that is a verb as well.
    is_noun = bool(topic.homograph) or (bool(topic.actions) and " " not in topic.text.strip())
    return max(found, _fit(as_thing(topic), task, names)) if is_noun else found


def _fit(topic: PreparedTask, task: PreparedTask, names: Collection[str]) -> Fit:
    if topic.is_long or task.is_long or not topic.action_classes <= task.action_classes:
        return Fit.NONE
    pair = side_by_side(topic, task)
    at = 0 if pair.first.text == task.text else 1
    things = [words[at] for words in pair.alignment.pairs if _tells(words[at], pair.table, names)]
    if not things:
        is_deed = bool(topic.actions) and not topic.words and agree(topic.actions, task.actions)
        return Fit.BESIDE if is_deed else Fit.NONE
    left = (pair.alignment.right, pair.alignment.left)[at]
    own = [word for word in left if fold(word.raw) not in names and fold(word.raw) not in _little(pair.table)]
    if own:
        # "March figures" is no part of the "February figures".
        return Fit.IN_PART if all(_tells(word, pair.table, names) for word in own) else Fit.NONE
    parting = (rule for rule in VETOES if rule not in _NO_PARTING)
    if any(rule(pair) for rule in parting):
        return Fit.NONE
    first = task.words[0].phrase
    is_thing = any(word.is_head and not word.preposition and word.phrase == first for word in things)
    return Fit.THING if is_thing else Fit.BESIDE


def _tells(word: Word, table: TaskWords, names: Collection[str]) -> bool:
    """Whether a word is no name of a person, no month and no number."""
    is_other = word.key in table.calendar or word.key.startswith(("month", "weekday")) or word.key.isdigit()
    return not is_other and fold(word.raw) not in names


def _little(table: TaskWords) -> Collection[str]:
    return FUNCTION_WORDS[table.language]


def restates(row: PreparedTask, task: PreparedTask, names: Collection[str] = ()) -> bool:
    """Tell whether a row of the owner of a task may be all of it in short: "The Plough" of "Ring The Plough".

    It names whom somebody is to reach, or in two words what a task without a verb is, and leaves out what
    that is for ("forecast for the bank"). Of any other deed the rules for what is done to a thing tell.
    """
    whole, task = task, _without_aside(task)
    if task is not whole and task.exact_key == row.exact_key:
        return True
    several = _SEVERAL.search(task.text) or any(word.is_joined_on for word in task.words)
    if several or row.is_long or task.is_long or row.actions or not row.words or task.recurs:
        return False
    fit = topic_fit(row, task, names)
    if task.actions:
        is_reached = len(task.actions) == 1 and task.action_classes <= _REACHING
        return is_reached and fit > Fit.IN_PART and _is_whom(row, task)
    is_enough = len([word for word in row.words if not word.raw.isdigit()]) >= _FEWEST_WORDS
    return fit is Fit.THING and is_enough and without_verb(task, row) is task and _is_led_alike(row, task)


def _without_aside(task: PreparedTask) -> PreparedTask:
    """Return a task without what a dash adds to its thing: "Tin costing – real cost incl labour"."""
    found = _DASH.search(task.text)
    if found is None or prepare(task.text[found.end() :], task.locale).actions:
        return task
    return prepare(task.text[: found.start()], task.locale)


def _is_whom(row: PreparedTask, task: PreparedTask) -> bool:
    """Whether a row names whom a task is to reach, who may stand behind "to" there: "llamar a Roca"."""
    known = {word.key for word in task.words if word.preposition == task.words[0].preposition}
    return any(word.is_name for word in task.words) and all(word.key in known for word in row.words)


def _is_led_alike(row: PreparedTask, task: PreparedTask) -> bool:
    """Whether no word of a row is led by another preposition: "Rechnung an Baker" is none from him."""
    led = {word.key: word.preposition for word in task.words}
    return all(word.preposition in {"", led.get(word.key)} for word in row.words)
