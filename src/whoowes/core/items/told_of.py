"""Whom "she" means at the beginning of a sentence of the talk: one of the roster, or nobody for certain."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.model import RawItem
from whoowes.core.items.owners import promise_in
from whoowes.core.items.owners.nicknames import is_first_name
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.words.promising import KIN, OF_SOMEBODY_NEW
from whoowes.core.items.words.sentences import SOMEBODY_TOLD_OF

_TOLD_OF = re.compile(SOMEBODY_TOLD_OF)
_OF_SOMEBODY_NEW = re.compile(OF_SOMEBODY_NEW)
_KIN = re.compile(KIN)
_FIRST_WORDS = 5
_LABEL = re.compile(r"\A[^:.]{2,40}:\s+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CAPITAL = re.compile(r"(?<=[\w,;)] )(?!I\b)[^\W\d_a-z][^\W\d_A-Z]+(?:-\w+)*")
_NOUNS_WITH_CAPITALS = "de"
_STOP = ". "


class Told(NamedTuple):
    """A sentence of the talk, and in what words it is to be judged."""

    item: RawItem
    sentence: str
    """With somebody's name in front, be it that of the first of the roster."""
    is_led: bool = False
    """What is owed is named before who owes it."""
    is_agreed: bool = False
    """It stands behind words such as "we agreed that"."""


def told_of(item: RawItem, roster: Roster, locale: str) -> Told | None:
    """Return a sentence with the name of whom "she" means, or with "she" as its owner, who is asked for.

    It is one of the roster only where the sentence before begins with that name, and nobody else is named, or
    where there is one client and nothing before. Where only a stranger can be meant, it is nobody's promise.
    """
    found = _TOLD_OF.match(item.task)
    if found is None or not roster.people:
        return Told(item, item.task)
    rest, said = item.task[found.end() :], _Before(item.said_before, roster, locale)
    person = said.person
    if person is not None:
        told = f"{person.name} {rest}"
        return Told(item._replace(task=told), told)
    if said.is_of_strangers or said.is_of_kin:
        return None
    sentence = f"{roster.people[0].name} {rest}"
    promise = promise_in(sentence, roster, locale=locale)
    return promise and Told(item._replace(owner_raw=found["pronoun"], task=promise.task), sentence)


class _Before:
    """What the sentences before one tell of people."""

    def __init__(self, before: str, roster: Roster, locale: str) -> None:
        self._locale = locale
        self._roster = roster
        self._sentences = [_LABEL.sub("", each) for each in before.split(_STOP) if each.strip()]
        self._named = [person for person in roster.people if _is_named(person, self._sentences)]

    @property
    def person(self) -> Person | None:
        """Return the one who is meant, where nobody else can be."""
        if self._names_strangers:
            return None
        subjects = [each for each in self._sentences if not _TOLD_OF.match(each)]
        if not subjects:
            clients = [person for person in self._roster.people if person.side is Side.CLIENT]
            return clients[0] if len(clients) == 1 and not self._named else None
        is_subject = len(self._named) == 1 and _begins_with(subjects[-1], self._named[0])
        is_subject = is_subject and not any(_OF_SOMEBODY_NEW.search(fold(each)) for each in self._sentences)
        return self._named[0] if is_subject else None

    @property
    def is_of_strangers(self) -> bool:
        """Whether nobody of the roster is named, but somebody else is."""
        return not self._named and self._names_strangers

    @property
    def is_of_kin(self) -> bool:
        """Whether the last sentence begins with somebody of somebody's: "Kevin's daughter", "sa mère"."""
        subjects = [each for each in self._sentences if not _TOLD_OF.match(each)]
        first = " ".join(subjects[-1].split()[:_FIRST_WORDS]) if subjects else ""
        return _KIN.search(fold(first)) is not None

    @property
    def _names_strangers(self) -> bool:
        known = {word for person in self._roster.people for word in _words_of(person)}
        others = owner_words_for(self._locale).third_party
        for sentence in self._sentences:
            said = {fold(word) for word in _WORD.findall(sentence)}
            named = {fold(word) for word in _WORD.findall(sentence) if word[:1].isupper()}
            first = sentence.partition(" ")[0].rstrip(",")
            is_name = fold(first) not in known and is_known_name(first, frozenset(), self._locale)
            if is_name or not others.isdisjoint(said) or any(map(is_first_name, named - known)):
                return True
            is_plain = language_of(self._locale) != _NOUNS_WITH_CAPITALS
            others_named = {fold(found[0]) for found in _CAPITAL.finditer(sentence)} - known
            if is_plain and not all(may_name_time(word, self._locale) for word in others_named):
                return True
        return False


def _is_named(person: Person, sentences: Sequence[str]) -> bool:
    words = _words_of(person)
    return any(
        fold(word) in words for each in sentences for word in _WORD.findall(each) if word[:1].isupper()
    )


def _words_of(person: Person) -> frozenset[str]:
    written = (person.name, *person.aliases)
    return frozenset(fold(word) for name in written for word in _WORD.findall(name))


def _begins_with(sentence: str, person: Person) -> bool:
    """Whether a sentence begins with a name, and not with something of that person's: "Kevin's lawyer"."""
    first, _, behind = sentence.partition(" ")
    is_named = fold(first.rstrip(",")) in _words_of(person)
    return (is_named and bool(behind) and not behind[:1].isupper()) or sentence.startswith(f"{person.name} ")
