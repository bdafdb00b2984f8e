"""Does a name, as written, mean somebody of the roster? One rule per way of writing it, exact ones first."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.name_words import (
    PARTICLES,
    KnownName,
    Spellings,
    WrittenName,
    has_initials,
    is_long,
    written_name,
)
from whoowes.core.items.owners.nicknames import short_forms

_MIN_CLIPPED = 3
# Dutch "EvdB" and "v.d. Berg" shorten the particles.
_MIXED_INITIALS = re.compile(r"[A-Z](?:v|vd|vdb|d|t|ter)[A-Z]")
_SHORT_PARTICLES = re.compile(r"(?<!\w)(?:v\.?\s?d\.?|v\.|vd\.|v/d)\s+(?=[A-Z])")
_RUN_ON = re.compile(r"[A-Z][A-Z][^\W\d_A-Z]{2,}")


@dataclass(frozen=True, slots=True)
class NameRule:
    """One way of writing a name, and what a reading by it says."""

    name: str
    what: str
    fits: Callable[[WrittenName, KnownName], bool]
    is_written_so: Callable[[WrittenName], bool] | None = None
    """How else it fits nobody. A rule without this fits none who shares no word (`KnownNames.sharing`)."""


def without_short_particles(text: str) -> str:
    """Return `text` without shortened particles ("Els v.d. Berg" is "Els Berg")."""
    return _SHORT_PARTICLES.sub("", text)


def is_alias(name: WrittenName, known: KnownName) -> bool:
    """The name is an alias that the configuration gives."""
    return any(_same_words(name.words, alias) for alias in known.aliases)


def is_full_name(name: WrittenName, known: KnownName) -> bool:
    """First name and surname, in order; of somebody known by one name alone it may be a namesake's."""
    return len(name.words) > 1 and _same_words(name.words, known.words)


def is_full_name_in_any_order(name: WrittenName, known: KnownName) -> bool:
    """All words of the name, the surname first perhaps."""
    is_whole = 1 < len(name.words) == len(known.words) and _is_contained(name.words, known.words)
    return is_whole and _behind_particles(name.words) <= _behind_particles(known.words)


def is_shortened_full_name(name: WrittenName, known: KnownName) -> bool:
    """At least two words of a longer name ("Maria Alvarez" for "María José Álvarez")."""
    meaningful = [word for word in name.words if not word & PARTICLES]
    is_contained = len(meaningful) > 1 and _is_contained(name.words, known.words)
    are_in_place = is_contained and _behind_particles(name.words) <= _behind_particles(known.words)
    return are_in_place and not _is_of_half(meaningful, known)


def _behind_particles(words: Sequence[Spellings]) -> Spellings:
    """Return the words that follow a particle: "Luca De Marco" is not Marco De Luca."""
    return frozenset().union(*(word for before, word in pairwise(words) if before & PARTICLES))


def _is_of_half(words: Sequence[Spellings], known: KnownName) -> bool:
    """Tell whether a name has only what follows the hyphen: "Luc Moreau" is not Jean-Luc Moreau."""
    return any(word & known.second_half for word in words) and not any(
        word & known.words[0] for word in words
    )


def is_alias_and_surname(name: WrittenName, known: KnownName) -> bool:
    """An alias before the surname ("Bob Smith")."""
    return any(_same_words(name.words, (*alias, known.words[-1])) for alias in known.aliases if known.words)


def is_one_name(name: WrittenName, known: KnownName) -> bool:
    """A first name or a surname alone, the surname with its particles perhaps ("van der Berg")."""
    words = [word for word in name.words if not word & PARTICLES]
    if len(words) != 1 or not is_long(words[0]):
        return False
    if len(name.words) > 1:
        return _ends_with(known.words, name.words)
    return not words[0].isdisjoint(known.called_by)


def is_name_and_initial(name: WrittenName, known: KnownName) -> bool:
    """One name in full, the others as initials ("Kevin W.", "K. Wong", "Wong, K.")."""
    principal = [word for word in name.words if not word & PARTICLES]
    whole = [position for position, word in enumerate(principal) if not _is_letter(word)]
    if len(principal) == 1 or not _has_particles(name, known):
        return False
    if len(whole) > 1:
        return len(whole) < len(principal) and _is_in_order(principal, known)
    if not whole:
        return False
    initials = [word for position, word in enumerate(principal) if position != whole[0]]
    is_whole = not known.second_half or len(principal) >= len(known.words)
    own = known.words if is_whole else (known.words[0], *known.words[2:])
    forms = (own, *((*alias, *own[1:]) for alias in known.aliases))
    # "P. García" is not Ana García Pérez: behind an initial the surname is the one that follows it.
    is_behind = whole[0] == len(principal) - 1
    return any(
        principal[whole[0]] & word
        and _are_initials(initials, (*words[:place], *(() if is_behind and place else words[place + 1 :])))
        for words in forms
        for place, word in enumerate(words)
    )


def is_run_on(name: WrittenName, known: KnownName) -> bool:
    """An initial run on to the surname ("KWong")."""
    if not _is_run_on(name):
        return False
    run_on = name.raw_words[0]
    return is_name_and_initial(written_name(f"{run_on[0]} {run_on[1:]}"), known)


def _is_run_on(name: WrittenName) -> bool:
    return len(name.raw_words) == 1 and _RUN_ON.fullmatch(name.raw_words[0]) is not None


def is_handle(name: WrittenName, known: KnownName) -> bool:
    """The part before the @ of the address; one that is not made of the name may be the firm's."""
    is_same = bool(known.handle) and name.text.lower().strip(" .") == known.handle
    return is_same and _is_made_of_name(known)


def _is_made_of_name(known: KnownName) -> bool:
    """Tell whether the handle is beginnings of the person's names, each once at most: "kwong", "kevin.w"."""
    words = (*known.words, *(word for alias in known.aliases for word in alias), known.nicknames)
    letters = "".join(form for form in map(phrase, known.handle) if form.isalpha())
    return bool(letters) and _is_joined_of(letters, words)


def _is_joined_of(letters: str, words: Sequence[Spellings]) -> bool:
    if not letters:
        return True
    return any(
        letters[:length] == form[:length]
        and _is_joined_of(letters[length:], (*words[:place], *words[place + 1 :]))
        for place, word in enumerate(words)
        for form in word
        for length in range(min(len(form), len(letters)), 0, -1)
    )


def _may_be_handle(name: WrittenName) -> bool:
    return bool(name.text)


def is_initials(name: WrittenName, known: KnownName) -> bool:
    """Initials in capitals ("KW", "K.W.", "EvdB"), with or without the particles and the middle names."""
    return has_initials(name.letters, known) and _are_capitals(name)


def _are_capitals(name: WrittenName) -> bool:
    letters = name.letters
    return (letters.isupper() and letters.isalpha()) or _MIXED_INITIALS.fullmatch(letters) is not None


def is_nickname_and_surname(name: WrittenName, known: KnownName) -> bool:
    """A common short form of the first name, with the surname ("Mike Jones")."""
    if len(name.words) < 2 or len(known.words) < 2:  # noqa: PLR2004
        return False
    return not name.words[0].isdisjoint(known.nicknames) and _ends_with(known.words[1:], name.words[1:])


def is_clipped_first_name(name: WrittenName, known: KnownName) -> bool:
    """A first name cut short, as the list of nicknames has it ("Kev", "Kev W."; not "Mike", not "Sara")."""
    surnames = name.words[1:]
    if not name.words or not known.words:
        return False
    if not all(map(_is_letter, surnames)) or not _are_initials(surnames, known.words[1:]):
        return False
    shorts = [short for short in name.words[0] & known.nicknames if len(short) >= _MIN_CLIPPED]
    return any(
        first.startswith(short) and short in short_forms(first)
        for short, first in product(shorts, known.words[0])
    )


def could_be_short_for(name: WrittenName, known: KnownName) -> bool:
    """Tell whether the first word could stand for the person's first name: listed, or its beginning."""
    if not name.words or not known.words:
        return False
    if not name.words[0].isdisjoint(known.nicknames):
        return True
    shorts = tuple([short for short in name.words[0] if len(short) >= _MIN_CLIPPED])
    return any(first.startswith(shorts) for first in known.words[0])


def is_surname_alone(text: str, name: str) -> bool:
    """Tell whether some words name a person, but not by the first name."""
    first, *others = phrase(name).split() or [""]
    said = phrase(text).split()
    return first not in said and any(word in said for word in others)


def ends_with(name: str, surname: str) -> bool:
    """Tell whether a name ends in the words of a surname, however either is spelt."""
    return _ends_with(written_name(name).words, written_name(surname).words)


EXACT_RULES: Sequence[NameRule] = (
    NameRule("full-name", "the full name", is_full_name),
    NameRule("alias", "an alias given in the configuration", is_alias),
    NameRule("full-name", "the full name, in another order", is_full_name_in_any_order),
    NameRule("full-name", "the name without its middle part", is_shortened_full_name),
    NameRule("alias", "an alias and the surname", is_alias_and_surname),
    NameRule("one-name", "a first name or surname that one person has", is_one_name),
    NameRule("name-and-initial", "a name and an initial that fit one person", is_name_and_initial),
    NameRule("name-and-initial", "an initial and a surname that fit one person", is_run_on, _is_run_on),
    NameRule("handle", "the part of one person's address before the @", is_handle, _may_be_handle),
    NameRule("initials", "the initials of one person", is_initials, _are_capitals),
    NameRule("nickname", "a common short form with the surname", is_nickname_and_surname),
)


def _same_words(one: Sequence[Spellings], other: Sequence[Spellings]) -> bool:
    return 0 < len(one) == len(other) and all(a & b for a, b in zip(one, other, strict=True))


def _is_letter(word: Spellings) -> bool:
    return all(len(form) == 1 for form in word)


def _is_in_order(words: Sequence[Spellings], known: KnownName) -> bool:
    """Tell whether the words are the person's, one by one, some as initials ("Jean-Luc L.")."""
    own = [word for word in known.words if not word & PARTICLES]
    return len(words) == len(own) and all(
        bool(word & other) or (_is_letter(word) and _are_initials([word], [other]))
        for word, other in zip(words, own, strict=True)
    )


def _has_particles(name: WrittenName, known: KnownName) -> bool:
    """Tell whether all particles of a written name are the person's ("J. de Vries")."""
    return all(any(word & other for other in known.words) for word in name.words if word & PARTICLES)


def _is_contained(few: Sequence[Spellings], many: Sequence[Spellings]) -> bool:
    left = list(many)
    for word in few:
        match = next((other for other in left if word & other), None)
        if match is None:
            return False
        left.remove(match)
    return bool(few)


def _ends_with(words: Sequence[Spellings], ending: Sequence[Spellings]) -> bool:
    return len(ending) <= len(words) and _same_words(words[len(words) - len(ending) :], ending)


def _are_initials(letters: Sequence[Spellings], words: Sequence[Spellings]) -> bool:
    """Tell whether the letters begin some of the words, in order."""
    rest: Iterator[Spellings] = iter(words)
    return all(any(letter & {form[0] for form in word if form} for word in rest) for letter in letters)
