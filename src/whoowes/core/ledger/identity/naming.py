"""How much of what a task is about a clause of the talk names, whatever else it says."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from whoowes.core.items.owners.folding import fold
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.table import keys
from whoowes.core.ledger.identity.forms import is_inflected
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask, as_thing
from whoowes.core.ledger.identity.words import TaskWords, task_words_for

_LEAST_SHARE = 0.5
_LEAST_OF_THE_ONLY_ONE = 0.2
_ENOUGH = 2
_SHORTEST = 3
_MOST_OTHERS = 1
_BEGINNING = 3
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CODE = re.compile(r"[A-Z]{3,}|(?![QHTKVqhtkv]\d)[A-Za-z]+\d[\w-]*")
"""What is called by letters: "ACAS", "F24"; no quarter and no version."""
_WITHIN = ("in", "en", "em", "a")
_OF_PEOPLE = keys(
    "call|meet|contact|ask|inform|discuss|introduce|invite|chase|reply|hire|dismiss|interview|train|onboard|pay"
    "|support|assign|escalate|receive"
)
"""Deeds by which a name that they are done to is somebody's."""
_TIMES = keys(
    "last|this|week|month|year|morning|afternoon|evening|night|day|post|mail|email|woche|monat|jahr|abend|tag"
    "|semaine|mois|matin|soir|jour|semana|mes|manana|tarde|manha|dia|ano|maand|jaar|ochtend|middag|dag|settimana|mese"
    "|mattina|giorno|anno"
)
"""Words that tell when or how something came, and are no other thing."""
_CALENDAR = ("month", "weekday")


class Named(NamedTuple):
    """What a text names of a task; the more, the better it fits."""

    words: int = 0
    share: float = 0.0
    is_alone: bool = False
    """It names one word, and that is all that it speaks of, and what the task begins with."""
    is_of_its_kind: bool = False
    """Nothing beside a word that it names tells of another kind or time, whatever else it speaks of."""
    is_name: bool = False
    """It has no word of a task but a name that may be somebody's."""

    @property
    def is_much(self) -> bool:
        """Whether two words are named, or one that is half of all and the thing itself."""
        return self.words >= _ENOUGH or (self.is_alone and self.share >= _LEAST_SHARE)

    @property
    def is_much_of_the_only_one(self) -> bool:
        """Whether it is enough where nothing else that is open has a word of the text."""
        return self.is_much or (self.is_alone and self.share >= _LEAST_OF_THE_ONLY_ONE)


def named_of(
    said: PreparedTask, task: PreparedTask, names: frozenset[str] = frozenset(), *, is_of_all: bool = False
) -> Named:
    """Return how many content words of a task a text has; `names`, folded, are those of people.

    Nothing where these are names, months and numbers alone, or one word that tells only for what or for whom
    the task is, unless that is `is_of_all`, or where both name months of it and not the same.
    """
    found = _named_in(said, task, names, is_of_all=is_of_all)
    if not said.homograph:
        return found
    # The verb of a clause may have been taken off: "price list: sent" is of a list of prices.
    return max(found, _named_in(as_thing(said), task, names, is_of_all=is_of_all))


def names_head(said: PreparedTask, task: PreparedTask) -> bool:
    """Whether a text names just the noun of a task: "the *letter*" of "sign the engagement letter"."""
    if said.is_long or task.is_long or said.language != task.language or not task.words:
        return False
    table, asked = task_words_for(task.language), {word.key for word in task.words}
    others = [word for word in said.words if word.key not in asked and not _is_behind_noun(word, said, table)]
    # "Contrato *de alquiler*" is another one, and so is the "*sales* offer".
    if any(word.preposition == table.of for word in others):
        return False
    phrases = {word.phrase for word in others}
    heads = [word for word in task.words if word.is_head and word.phrase == task.words[0].phrase]
    named = [word for word in said.words if word.phrase not in phrases]
    return any(_tells(head, table) and _is_named_by(head, word, table) for head in heads for word in named)


def _is_behind_noun(word: Word, said: PreparedTask, table: TaskWords) -> bool:
    """Whether a word in small letters tells how something was done, where nouns have capitals.

    "Voranmeldung *fristgerecht* übermittelt": what tells which one it is stands before the noun.
    """
    if not table.grammar.has_capital_nouns or word.raw[:1].isupper():
        return False
    before = said.words[: said.words.index(word)]
    return any(each.phrase == word.phrase and each.raw[:1].isupper() for each in before)


def _named_in(said: PreparedTask, task: PreparedTask, names: frozenset[str], *, is_of_all: bool) -> Named:
    if said.is_long or task.is_long or said.language != task.language or not task.words:
        return Named()
    table = task_words_for(task.language)
    pairs = [
        (word, other)
        for word in task.words
        if (other := next((each for each in said.words if _is_named_by(word, each, table)), None))
    ]
    told = [pair for pair in pairs if _tells(pair[0], table) and not _names(pair) & names]
    things = [pair for pair in told if not (_is_vague(pair[0], table) or _may_be_person(pair, task, table))]
    if not things or _is_of_another_month(said, task, [other for _, other in things]):
        is_name = bool(told) and all(_may_be_person(pair, task, table) for pair in told)
        return Named(is_name=is_name and not any(_is_of_roster(pair, names) for pair in told))
    word, other = things[0]
    # "Ask the council *for the permit*", "chiedere al Comune *il permesso*": the verb's own thing.
    first = task.words[0]
    is_first = (
        word.phrase == first.phrase
        or (bool(first.preposition) and not word.preposition)
        or (is_of_all and word.preposition in {table.benefit, table.of})
    )
    if len(told) < _ENOUGH and not (is_first or word.preposition in {"", table.of}):
        return Named()
    if word.preposition == table.benefit and not is_first:
        return Named()
    is_alone = is_first and _is_all_of_it(other, word, said, task, names)
    # Months and numbers are no more of a thing than what it is called by.
    asked = sum(not (each.raw.isdigit() or _is_of_calendar(each, table)) for each in task.words)
    is_alone = is_alone and not any(each.is_joined_on and _tells(each, table) for each in task.words)
    is_of_its_kind = other.preposition in {"", word.preposition} and not (
        _kind_beside(other, said, task, names, table) or _is_of_another_time(other, said, task, table)
    )
    return Named(len(told), len(told) / asked, is_alone, is_of_its_kind)


def _may_be_person(pair: tuple[Word, Word], task: PreparedTask, table: TaskWords) -> bool:
    """Whether a word that names a thing may be the name of somebody: beside another it tells, too.

    What is to be rolled out, or installed, is nobody.
    """
    word, other = pair
    is_name = (word.is_name or other.is_name) and not table.grammar.has_capital_nouns
    is_object = word.phrase == task.words[0].phrase and not word.preposition
    is_thing = is_object and bool(task.actions) and task.action_classes.isdisjoint(_OF_PEOPLE)
    return is_name and not is_thing and not word.raw.isupper() and not word.is_part


def _is_named_by(word: Word, other: Word, table: TaskWords) -> bool:
    if word.key != other.key and word.key[:_BEGINNING] != other.key[:_BEGINNING]:
        return False
    is_same = word.key == other.key or is_inflected(word, other, table)
    return is_same or _key_within(word, table).rstrip("s") == _key_within(other, table).rstrip("s")


def _key_within(word: Word, table: TaskWords) -> str:
    """Return the key of a word as it is further on, where a capital says that it may be a name."""
    return table.key(fold(word.raw)) if word.is_first else word.key


def _is_all_of_it(
    thing: Word, meant: Word, said: PreparedTask, task: PreparedTask, names: frozenset[str]
) -> bool:
    """Whether a text speaks of just this thing, and hardly of another: not "the *lease* fee".

    Nor of one of another time: "the budget of 2024", "the rent in January".
    """
    table = task_words_for(task.language)
    asked = {word.key for word in task.words}
    beside = [word for word in said.words if word.key not in asked and fold(word.raw) not in names]
    beside = [word for word in beside if word is not thing]
    beside = [word for word in beside if not _is_behind_noun(word, said, table)]
    is_thing = thing.preposition in {"", meant.preposition} and not any(
        word.phrase == thing.phrase for word in beside
    )
    others = [
        word for word in beside if _tells(word, table) and not word.is_name and fold(word.raw) not in _TIMES
    ]
    is_of_its_time = not _is_of_another_time(thing, said, task, table)
    return is_thing and len(others) <= _MOST_OTHERS and is_of_its_time


def _is_of_another_time(thing: Word, said: PreparedTask, task: PreparedTask, table: TaskWords) -> bool:
    asked = {word.key for word in task.words}
    years = set(_YEAR.findall(said.text)) - set(_YEAR.findall(task.text))
    return bool(years) or any(
        _is_month(word)
        and word.key not in asked
        and (word.phrase == thing.phrase or word.preposition in {table.of, *_WITHIN})
        for word in said.words
    )


def _kind_beside(
    thing: Word, said: PreparedTask, task: PreparedTask, names: frozenset[str], table: TaskWords
) -> list[Word]:
    """Return the words by which a thing is of another kind: "*sales* offer", "contrato *de alquiler*"."""
    asked, behind = {word.key for word in task.words}, thing.phrase + 1
    return [
        word
        for word in said.words
        if word.key not in asked
        and fold(word.raw) not in names
        and not _is_behind_noun(word, said, table)
        and (word.phrase == thing.phrase or (word.phrase == behind and word.preposition == table.of))
    ]


def _is_of_roster(pair: tuple[Word, Word], names: frozenset[str]) -> bool:
    """Whether a word may be short for the name of somebody who owes something: "Dom" of Dominic."""
    return any(name.startswith(said) for said in _names(pair) for name in names)


def _names(pair: tuple[Word, Word]) -> frozenset[str]:
    return frozenset(fold(word.raw) for word in pair)


def _tells(word: Word, table: TaskWords) -> bool:
    folded = fold(word.raw)
    is_little = folded in FUNCTION_WORDS[table.language] or len(folded) < _SHORTEST
    is_number = word.is_fact and (not _CODE.fullmatch(word.raw) or _is_of_calendar(word, table))
    return not (is_number or is_little or _is_of_calendar(word, table))


def _is_of_calendar(word: Word, table: TaskWords) -> bool:
    return word.key in table.calendar or word.key[:-1].rstrip("1") in _CALENDAR


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
