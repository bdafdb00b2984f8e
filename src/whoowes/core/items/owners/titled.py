"""What a title says of whom a surname means: "Frau Kröger" is not Thomas Kröger."""

from collections.abc import Sequence

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.name_words import KnownName, WrittenName
from whoowes.core.items.owners.outcome import Ground
from whoowes.core.items.owners.words.first_names import OF_MEN, OF_WOMEN


def length_of_titles(ground: Ground, said: Sequence[str]) -> int:
    """Return how many words before a name are titles."""
    length = 0
    while length < len(said) - 1 and _is_title(ground, said[length]):
        length += 1
    return length


def _is_title(ground: Ground, word: str) -> bool:
    """Tell whether a word before a name is a title: "Hr. Müller"; "HR Müller" is somebody of that office."""
    said, words = phrase(word), ground.words
    return said in words.titles and not (word.isupper() and said in words.role)


def fitting_titles(
    ground: Ground, text: str, name: WrittenName, candidates: Sequence[KnownName]
) -> Sequence[KnownName]:
    """Return those whom the titles before a name may mean; of several people only one who is plainly meant.

    A first name says more than a title, and a first name that no table knows says nothing.
    """
    titles = _titles(ground, text)
    if not titles.isdisjoint(ground.words.titles_of_several):
        return ()
    names = _first_names(ground, titles)
    if names is None:
        return candidates
    own, others = names
    fitting = [
        known
        for known in candidates
        if _is_first_name_said(name, known) or others.isdisjoint(_first_name(known))
    ]
    is_one_left = len(fitting) == 1 < len(candidates)
    return candidates if is_one_left and own.isdisjoint(_first_name(fitting[0])) else fitting


def _titles(ground: Ground, text: str) -> frozenset[str]:
    said = text.split()
    return frozenset(phrase(word) for word in said[: length_of_titles(ground, said)])


def _first_names(ground: Ground, titles: frozenset[str]) -> tuple[frozenset[str], frozenset[str]] | None:
    """Return the first names that go with titles, and those that do not."""
    is_woman = not titles.isdisjoint(ground.words.titles_of_women)
    is_man = not titles.isdisjoint(ground.words.titles_of_men)
    if is_woman == is_man:
        return None
    return (OF_WOMEN, OF_MEN) if is_woman else (OF_MEN, OF_WOMEN)


def _first_name(known: KnownName) -> frozenset[str]:
    return known.words[0] if known.words else frozenset()


def _is_first_name_said(name: WrittenName, known: KnownName) -> bool:
    return any(not word.isdisjoint(_first_name(known)) for word in name.words)
