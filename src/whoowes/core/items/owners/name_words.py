"""Names in their words: as they stand on the roster, as they are written in a cell, and what both share."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

from whoowes.core.items.owners.folding import phrase, spellings, words_of
from whoowes.core.items.owners.nicknames import is_first_name, short_forms
from whoowes.core.items.owners.words.first_names import COMMON, OF_MEN, OF_WOMEN
from whoowes.core.items.owners.words.international import AROUND_NAMES
from whoowes.core.items.owners.words.model import word_set
from whoowes.core.items.people import Person

Spellings = frozenset[str]
PARTICLES = word_set("al, bin, da, de, del, della, den, der, di, do, dos, du, la, le, ter, van, von, zu")
_HALVES = 2
_FIRST_NAMES = OF_WOMEN | OF_MEN | COMMON


@dataclass(frozen=True, slots=True)
class KnownName:
    """The ways in which one person's name can be written."""

    person: Person
    words: tuple[Spellings, ...]
    aliases: tuple[tuple[Spellings, ...], ...]
    handle: str
    """The part of the address before the @."""
    forms: Spellings
    """All words of the name and the aliases."""
    name_forms: Spellings
    """Those of the name."""
    called_by: Spellings
    """Those of them that may stand alone: "Jean-Luc" is neither Jean nor Luc, nor Marco De Luca Luca."""
    second_half: Spellings
    """What follows the hyphen of a first name: it names nobody without what stands before it."""
    initials: frozenset[str]
    """With and without the particles and the middle names."""
    nicknames: frozenset[str]
    """Common short forms of the first name."""


@dataclass(frozen=True, slots=True)
class WrittenName:
    """A name in a cell: its words as written, and as they compare."""

    text: str
    raw_words: tuple[str, ...]
    words: tuple[Spellings, ...]
    forms: Spellings
    """All words as they compare."""
    letters: str
    """The words as written, run together."""


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The names of everybody on a roster."""

    names: tuple[KnownName, ...]
    forms: Spellings
    """All words of all names and aliases."""
    spoken: tuple[str, ...]
    """What a misspelt name may resemble: each name, and each of its words."""
    bearers: tuple[int, ...]
    """For each of these the place of the person in `names`."""

    def sharing(self, name: WrittenName) -> list[KnownName]:
        """Return those in whose name or aliases a word of `name` is."""
        if name.forms.isdisjoint(self.forms):
            return []
        return [known for known in self.names if not name.forms.isdisjoint(known.forms)]


@lru_cache(maxsize=512)
def known_names(people: tuple[Person, ...]) -> tuple[KnownName, ...]:
    """Return the ways in which the names of `people` can be written."""
    return tuple(_known(person) for person in people)


def names_of(people: tuple[Person, ...]) -> KnownNames:
    """Return the names of `people`, to be looked up."""
    names = known_names(people)
    spoken = [
        (form, place)
        for place, known in enumerate(names)
        for form in (phrase(known.person.name), *known.name_forms)
        if form
    ]
    return KnownNames(
        names,
        _forms_of([known.forms for known in names]),
        tuple(form for form, _ in spoken),
        tuple(place for _, place in spoken),
    )


@lru_cache(maxsize=4096)
def written_name(text: str) -> WrittenName:
    """Return the words of a name in a cell."""
    raw = words_of(text)
    words = tuple(map(spellings, raw))
    return WrittenName(text, raw, words, _forms_of(words), "".join(raw))


def shares_long_word(name: WrittenName, known: KnownName) -> bool:
    """Tell whether a word that is more than a letter is in the person's name or aliases."""
    return any(is_long(word) and not word.isdisjoint(known.forms) for word in name.words)


def has_initials(letters: str, known: KnownName) -> bool:
    """Tell whether the person's initials are `letters`, in any case."""
    return len(letters) != 1 and letters.lower() in known.initials


def is_long(word: Spellings) -> bool:
    """Tell whether a word is more than a letter."""
    return min(map(len, word)) > 1


def _known(person: Person) -> KnownName:
    words = tuple(map(spellings, words_of(person.name)))
    aliases = tuple(tuple(map(spellings, words_of(alias))) for alias in person.aliases if alias)
    return KnownName(
        person=person,
        words=words,
        aliases=aliases,
        handle=(person.email or "").lower().partition("@")[0],
        forms=_forms_of((*words, *(word for alias in aliases for word in alias))),
        name_forms=_forms_of(words),
        called_by=_forms_of(words) - _halves_of_first_name(person.name) - _first_names_behind(words),
        second_half=_second_half(person.name, words),
        initials=_all_initials(words),
        nicknames=_forms_of([short_forms(first) for first in words[0]] if words else ()),
    )


def _halves_of_first_name(name: str) -> Spellings:
    first = name.partition(" ")[0]
    return _forms_of([spellings(half) for half in words_of(first)]) if "-" in first else frozenset()


def _first_names_behind(words: Sequence[Spellings]) -> Spellings:
    """Return the first names that with a particle before them make a surname ("De Luca")."""
    behind = [word for before, word in pairwise(words) if before & PARTICLES]
    return _forms_of(
        [
            word
            for word in behind
            if any(form in _FIRST_NAMES or is_first_name(form) for form in word) and not word & words[0]
        ]
    )


def _second_half(name: str, words: Sequence[Spellings]) -> Spellings:
    return words[1] if "-" in name.partition(" ")[0] and len(words) > _HALVES else frozenset()


def _forms_of(words: Sequence[Spellings]) -> Spellings:
    return frozenset().union(*words)


def _all_initials(words: tuple[Spellings, ...]) -> frozenset[str]:
    named = tuple(word for word in words if word.isdisjoint(AROUND_NAMES))
    words = named if len(named) > 1 else words
    principal = tuple(word for word in words if not word & PARTICLES)
    short = (principal[0], principal[-1]) if len(principal) > 1 else ()
    return frozenset().union(*(_initials_of(said) for said in (words, principal, short) if said))


def _initials_of(words: Sequence[Spellings]) -> frozenset[str]:
    return frozenset(
        "".join(letters) for letters in product(*({form[0] for form in word if form} for word in words))
    )
