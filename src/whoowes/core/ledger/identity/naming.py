"""How much of what a task is about a clause of the talk names, whatever else it says."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from whoowes.core.items.owners.folding import fold
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.ledger.identity.forms import is_inflected
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask, as_thing
from whoowes.core.ledger.identity.words import TaskWords, task_words_for

_LEAST_SHARE = 0.5
_ENOUGH = 2
_SHORTEST = 3
_MOST_OTHERS = 1
_BEGINNING = 3
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Named(NamedTuple):
    """What a text names of a task; the more, the better it fits."""

    words: int = 0
    share: float = 0.0
    is_alone: bool = False
    """It names one word, and that is all that it speaks of, and what the task begins with."""

    @property
    def is_much(self) -> bool:
        """Whether two words are named, or one that is half of all and the thing itself."""
        return self.words >= _ENOUGH or (self.is_alone and self.share >= _LEAST_SHARE)


def named_of(said: PreparedTask, task: PreparedTask, names: frozenset[str] = frozenset()) -> Named:
    """Return how many content words of a task a text has; `names`, folded, are those of people.

    Nothing where these are names, months and numbers alone, or one word that tells only for what or for whom
    the task is, or where both name months of it and not the same.
    """
    found = _named_in(said, task, names)
    if not said.homograph:
        return found
    # The verb of a clause may have been taken off: "price list: sent" is of a list of prices.
    return max(found, _named_in(as_thing(said), task, names))


def _named_in(said: PreparedTask, task: PreparedTask, names: frozenset[str]) -> Named:
    if said.is_long or task.is_long or said.language != task.language or not task.words:
        return Named()
    table = task_words_for(task.language)
    pairs = [
        (word, other)
        for word in task.words
        if (other := next((each for each in said.words if _is_named_by(word, each, table)), None))
    ]
    told = [pair for pair in pairs if _tells(pair[0], table) and not _names(pair) & names]
    things = [pair for pair in told if not _is_vague(pair[0], table)]
    if not things or _is_of_another_month(said, task, [other for _, other in things]):
        return Named()
    word, other = things[0]
    is_object = not word.is_name and word.preposition in {"", table.of}
    if word.preposition == table.benefit or (len(told) < _ENOUGH and not is_object):
        return Named()
    is_alone = word.phrase == task.words[0].phrase and _is_all_of_it(other, said, task, names)
    return Named(len(told), len(told) / len(task.words), is_alone)


def _is_named_by(word: Word, other: Word, table: TaskWords) -> bool:
    if word.key != other.key and word.key[:_BEGINNING] != other.key[:_BEGINNING]:
        return False
    is_same = word.key == other.key or is_inflected(word, other, table)
    is_same = is_same or _key_within(word, table) == _key_within(other, table)
    return is_same and (table.grammar.has_capital_nouns or not (word.is_name or other.is_name))


def _key_within(word: Word, table: TaskWords) -> str:
    """Return the key of a word as it is further on, where a capital says that it may be a name."""
    return table.key(fold(word.raw)) if word.is_first else word.key


def _is_all_of_it(thing: Word, said: PreparedTask, task: PreparedTask, names: frozenset[str]) -> bool:
    """Whether a text speaks of just this thing, and hardly of another: not "the *lease* fee".

    Nor of one of another time: "the budget of 2024", "the rent in January".
    """
    table = task_words_for(task.language)
    beside = [word for word in said.words if word is not thing and fold(word.raw) not in names]
    is_thing = not thing.preposition and not any(word.phrase == thing.phrase for word in beside)
    others = [word for word in beside if _tells(word, table) and not word.is_name]
    years = set(_YEAR.findall(said.text)) - set(_YEAR.findall(task.text))
    asked = {word.key for word in task.words}
    is_past = years or any(_is_month(word) and word.key not in asked for word in said.words)
    return is_thing and len(others) <= _MOST_OTHERS and not is_past


def _names(pair: tuple[Word, Word]) -> frozenset[str]:
    return frozenset(fold(word.raw) for word in pair)


def _tells(word: Word, table: TaskWords) -> bool:
    folded = fold(word.raw)
    is_little = folded in FUNCTION_WORDS[table.language] or len(folded) < _SHORTEST
    return not (word.is_fact or is_little or word.key in table.calendar)


def _is_vague(word: Word, table: TaskWords) -> bool:
    return not {word.key, fold(word.raw)}.isdisjoint(table.vague_nouns | table.qualifiers)


def _is_of_another_month(said: PreparedTask, task: PreparedTask, things: Sequence[Word]) -> bool:
    """Whether a task is of one month, and the things that a text names are of another: "February invoice"."""
    phrases = {thing.phrase for thing in things}
    months = {word.key for word in said.words if word.phrase in phrases and _is_month(word)}
    asked = {word.key for word in task.words if _is_month(word)}
    return bool(months) and bool(asked) and months.isdisjoint(asked)


def _is_month(word: Word) -> bool:
    return word.key.startswith("month") and word.key[len("month") :].isdigit()
