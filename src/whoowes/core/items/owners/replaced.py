"""Whom an owner cell says to have owed it before: "Beth (was Simon)", "Jana statt Lukas", "Tom -> Sara"."""

import re
from collections.abc import Iterator

from whoowes.core.items.model import OwnerKind, Person, Roster
from whoowes.core.items.owners.folding import first_words, phrase
from whoowes.core.items.owners.handover import before_handover
from whoowes.core.items.owners.outcome import Ground, ground_of
from whoowes.core.items.owners.parts import read_simple
from whoowes.core.items.owners.separators import EDGES

_PARTING = re.compile(r"[()\[\],;]|(?<=\bex)-", re.IGNORECASE)
_LONGEST_PHRASE = 4
_LONGEST_NAME = 3


def replaced_in(text: str, roster: Roster, *, locale: str) -> tuple[Person, ...]:
    """Return the people of the roster whom an owner text names as replaced, each once."""
    ground = ground_of(roster, locale)
    words = ground.words
    beginnings = first_words(words.formerly, words.instead)
    before = before_handover(text)
    if not before and beginnings.isdisjoint(phrase(text).split()):
        return ()
    found = [person for part in before for person in _people(ground, part)]
    found += [person for named in _behind_words(ground, text) for person in _people(ground, named)]
    return tuple(dict.fromkeys(found))


def _behind_words(ground: Ground, text: str) -> Iterator[str]:
    """Yield what may be a name behind words such as "was" or "instead of", the longest first."""
    said = _PARTING.sub(" ", text).split()
    tables = (ground.words.formerly, ground.words.instead)
    for place in range(len(said)):
        for length in range(min(_LONGEST_PHRASE, len(said) - place), 0, -1):
            behind = place + length
            if any(phrase(" ".join(said[place:behind])) in table for table in tables):
                if said[behind:] and phrase(said[behind]) in ground.words.articles:
                    behind += 1
                yield from (" ".join(said[behind : behind + size]) for size in range(_LONGEST_NAME, 0, -1))
                break


def _people(ground: Ground, text: str) -> tuple[Person, ...]:
    reading = read_simple(ground, text.strip(EDGES))
    return reading.people if reading.kind is OwnerKind.RESOLVED else ()
