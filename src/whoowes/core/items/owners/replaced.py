"""Whom an owner cell says to have owed it before: "Beth (was Simon)", "Jana statt Lukas", "Tom -> Sara"."""

import re
from collections.abc import Iterator, Sequence

from whoowes.core.items.owners.folding import first_words, length_of_phrase, phrase
from whoowes.core.items.owners.handover import before_handover
from whoowes.core.items.owners.outcome import Ground, ground_of
from whoowes.core.items.owners.parts import read_simple
from whoowes.core.items.owners.separators import EDGES
from whoowes.core.items.owners.words.handing_over import HANDING_OVER
from whoowes.core.items.people import Person, Roster
from whoowes.core.items.readings import OwnerKind

_PARTS = re.compile(r"[()\[\],;]")
_EX = re.compile(r"\bex-", re.IGNORECASE)
_CLAUSES = re.compile(r"[.;,]\s|\.$|\s[–—-]+\s")
_LONGEST_REMARK = 200


def replaced_in(text: str, roster: Roster, *, locale: str) -> tuple[Person, ...]:
    """Return the people of the roster whom an owner text names as replaced, each once.

    "Not Kevin" and "rather than Kevin" do not say that it was his before.
    """
    ground = ground_of(roster, locale)
    words = ground.words
    before, said = before_handover(text), phrase(_EX.sub("ex ", text)).split()
    if not before and first_words(words.formerly, words.instead).isdisjoint(said):
        return ()
    found = [person for part in before for person in _people(ground, part)]
    found += [person for name in _behind(text, ground) for person in _people(ground, name)]
    return tuple(dict.fromkeys(found))


def _behind(text: str, ground: Ground) -> Iterator[str]:
    """Yield what stands behind words such as "was" or "instead of" up to the end of a bracket or a part."""
    tables = (ground.words.formerly, ground.words.instead)
    for part in _PARTS.split(_EX.sub("ex ", text)):
        said = part.split()
        places = ((place, length_of_phrase(said, place, *tables)) for place in range(len(said)))
        end = next((place + length for place, length in places if length), len(said))
        if said[end:] and phrase(said[end]) in ground.words.articles:
            end += 1
        yield " ".join(said[end:])


def _people(ground: Ground, text: str) -> tuple[Person, ...]:
    """Return whom all of a text names, by the first name, the initials or what they are called."""
    name = text.strip(EDGES)
    reading = read_simple(ground, name)
    if reading.kind is not OwnerKind.RESOLVED:
        return ()
    words = phrase(name).split()
    return tuple(person for person in reading.people if not _is_only_surname(words, person))


def _is_only_surname(words: Sequence[str], person: Person) -> bool:
    names = phrase(person.name).split()
    return len(names) > 1 and words == names[-1:]


def handing_over(text: str, owners: Sequence[Person], roster: Roster, *, locale: str) -> tuple[Person, ...]:
    """Return whom a remark of a row names as handing it to just its owner: "Sara hands it over to Kevin"."""
    if len(owners) != 1 or len(text) > _LONGEST_REMARK:
        return ()
    ground = ground_of(roster, locale)
    for clause in _CLAUSES.split(text):
        for pattern in HANDING_OVER.get(locale[:2].lower(), ()):
            match = pattern.fullmatch(clause.strip())
            if match is None or _people(ground, match["taker"]) != tuple(owners):
                continue
            givers = _people(ground, match["giver"])
            return givers if givers != tuple(owners) else ()
    return ()
