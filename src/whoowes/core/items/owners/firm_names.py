"""How the name of a firm is written and spoken: without its legal form, its "&", or what it does."""

from collections.abc import Iterator, Sequence

from whoowes.core.items.owners.folding import phrase, spelt_out
from whoowes.core.items.owners.nicknames import is_first_name
from whoowes.core.items.owners.words.firms import (
    DESCRIPTIONS,
    DESCRIPTIONS_BEFORE,
    ENDS_OF_FIRMS,
    JOINING_WORDS,
    KINDS_OF_FIRM,
    LEGAL_FORMS,
    PROFESSIONS,
    SIGNS_FOR_AND,
    TOO_GENERAL,
)


def is_end_of_firm(text: str) -> bool:
    """Tell whether the words only end a firm's name ("Sons", "Co", "Söhne"), so that no person is before."""
    return phrase(text) in ENDS_OF_FIRMS and not text.isupper()


def ends_in_firm(text: str, last: str, known: Sequence[str]) -> bool:
    """Tell whether partners are a firm of none of the known names: "Carter & Dunn Solicitors"."""
    said = phrase(last).split()
    is_firm = len(said) > 1 and said[-1] in LEGAL_FORMS | PROFESSIONS
    return is_firm and "," not in text and not any(phrase(name) in phrase(last) for name in known)


def spoken_names(names: Sequence[str]) -> frozenset[str]:
    """Return how people say and write the names of one side's firms, folded."""
    spoken: set[str] = set()
    for name in in_both_spellings(names):
        for spelt in (name, *_with_words_for_and(name)):
            spoken.add(phrase(spelt))
            said = _without_ending(_letters_joined(phrase(spelt).split()), LEGAL_FORMS)
            spoken.update(_still_firms(said))
        said = _without_ending(_letters_joined(phrase(name).split()), LEGAL_FORMS)
        for short in _without_descriptions(said):
            # "Thomas" of "Thomas Bau" may as well be a stranger's first name.
            if not TOO_GENERAL.issuperset(short) and not is_first_name(" ".join(short)):
                spoken.add(" ".join(short))
    return frozenset(spoken - {""})


def _still_firms(said: list[str]) -> Iterator[str]:
    """Yield a name, and what is left of it where that ends as firms do: "Smith & Sons" of "… Catering"."""
    yield " ".join(said)
    short = _without_ending(said, DESCRIPTIONS - ENDS_OF_FIRMS)
    if short != said and len(short) > 1 and short[-1] in ENDS_OF_FIRMS:
        yield " ".join(short)


def in_both_spellings(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names, and those with umlauts as people without them write them, too."""
    return tuple(dict.fromkeys(spelt for name in names for spelt in (name, spelt_out(name))))


def _with_words_for_and(name: str) -> Iterator[str]:
    """Yield "Smith and Sons" for "Smith & Sons", in every language."""
    for sign in SIGNS_FOR_AND:
        if f" {sign} " in name:
            yield from (name.replace(f" {sign} ", f" {word} ") for word in JOINING_WORDS)


def _letters_joined(said: list[str]) -> list[str]:
    """Join the letters of a legal form at the end ("S.r.l.")."""
    first = len(said)
    while first > 1 and len(said[first - 1]) == 1:
        first -= 1
    return [*said[:first], "".join(said[first:])] if first < len(said) else said


def _without_descriptions(said: list[str]) -> list[list[str]]:
    """Return the name without what it does behind it, and without what it does before it."""
    short = _without_ending(said, DESCRIPTIONS)
    if short != said:
        short = _without_ending(short, JOINING_WORDS)
    bare = said[1:] if len(said) > 1 and said[0] in DESCRIPTIONS_BEFORE else said
    return [short, bare]


def _without_ending(said: list[str], endings: frozenset[str]) -> list[str]:
    while len(said) > 1 and said[-1] in endings:
        said = said[:-1]
    return said


def initials_of(name: str) -> str:
    """Return the folded initials of a name, those of its legal form left out."""
    return "".join(word[0] for word in _without_ending(phrase(name).split(), LEGAL_FORMS))


def kinds_of_firm(names: Sequence[str]) -> frozenset[str]:
    """Return the words for what the firms are: "praxis" of "Zahnarztpraxis Dr. Klein"."""
    said = {word for name in names for word in phrase(name).split()}
    return frozenset(kind for kind in KINDS_OF_FIRM if any(word.endswith(kind) for word in said))
