"""Names in their words: as they stand on the roster, as they are written in a cell, and what both share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from whoowes.core.items.model import Person
from whoowes.core.items.owners.folding import spellings, words_of
from whoowes.core.items.owners.nicknames import short_forms
from whoowes.core.items.owners.words.model import word_set

Spellings = frozenset[str]
PARTICLES = word_set("al, bin, da, de, del, della, den, der, di, do, dos, du, la, le, ter, van, von, zu")


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


@lru_cache(maxsize=512)
def known_names(people: tuple[Person, ...]) -> tuple[KnownName, ...]:
    """Return the ways in which the names of `people` can be written."""
    return tuple(_known(person) for person in people)


@lru_cache(maxsize=4096)
def written_name(text: str) -> WrittenName:
    """Return the words of a name in a cell."""
    raw = words_of(text)
    words = tuple(map(spellings, raw))
    return WrittenName(text, raw, words, _forms_of(words), "".join(raw))


def share_word(name: WrittenName, names: Iterable[KnownName]) -> list[KnownName]:
    """Return those in whose name or aliases a word of `name` is."""
    return [known for known in names if not name.forms.isdisjoint(known.forms)]


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
        initials=_all_initials(words),
        nicknames=_forms_of([short_forms(first) for first in words[0]] if words else ()),
    )


def _forms_of(words: Sequence[Spellings]) -> Spellings:
    return frozenset().union(*words)


def _all_initials(words: tuple[Spellings, ...]) -> frozenset[str]:
    principal = tuple(word for word in words if not word & PARTICLES)
    short = (principal[0], principal[-1]) if len(principal) > 1 else ()
    return frozenset().union(*(_initials_of(said) for said in (words, principal, short) if said))


def _initials_of(words: Sequence[Spellings]) -> frozenset[str]:
    return frozenset(
        "".join(letters) for letters in product(*({form[0] for form in word if form} for word in words))
    )
