"""Who owes what a sentence promises: "ewan to rerun the jobs", "I'll send it", "Carmen busca los tiques"."""

from collections import Counter
from typing import NamedTuple

from whoowes.core.items.model import Roster
from whoowes.core.items.owners.folding import first_words, phrase, tidy
from whoowes.core.items.owners.task_marks import before_a_mark
from whoowes.core.items.owners.task_names import Notes
from whoowes.core.items.owners.task_prefix import names_another
from whoowes.core.items.owners.task_promises import (
    after_a_topic,
    asked,
    before_a_verb,
    before_an_act,
    before_an_infinitive,
    by_form_of_verb,
    contracted,
)
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.words.wishes import FUTURES
from whoowes.core.kept import kept

_OBLIGED = (contracted, after_a_topic, before_a_verb)
_SAID = (asked, by_form_of_verb, before_an_act, before_an_infinitive)


class SpokenPromise(NamedTuple):
    """Who promises what."""

    owner: str
    task: str
    is_obliged: bool
    """A word of obligation says so: "to", "will", "soll"."""
    is_future: bool
    """That word tells of what will happen as well: "will", "wird"."""


def may_promise(sentence: str, *, locale: str) -> bool:
    """Tell whether a sentence has a word of obligation; most have none."""
    words, said = words_for(locale), phrase(sentence).split()
    begins = first_words(words.obliges, words.obliges_us)
    is_contracted = any(said[:1] == [each.partition(" ")[0]] for each, _ in words.contractions)
    return is_contracted or not begins.isdisjoint(said)


@kept
def promise_in(sentence: str, roster: Roster, *, locale: str) -> SpokenPromise | None:
    """Return who is to do what by the words at the beginning of a sentence, or behind its topic."""
    notes = Notes(roster, locale, words_for(locale))
    text = tidy(sentence).replace("\n", " ")
    if before_a_mark(text, notes) is not None:
        # "Ben - final LOI to Denise": a label says whose it is.
        return None
    for rule in (*_OBLIGED, *_SAID):
        found = rule(text, notes)
        if found is None or not any(map(str.isalnum, found[1])):
            continue
        if names_another(*found, notes):
            return None
        return SpokenPromise(*found, rule in _OBLIGED, _is_future(text, found[1]))
    return None


def _is_future(text: str, task: str) -> bool:
    """Whether "will" or the like, or its contraction, was taken off a sentence beside the owner."""
    taken = Counter(text.split()) - Counter(task.split())
    return not FUTURES.isdisjoint(phrase(word) for word in taken) or "'ll" in " ".join(taken).lower()
