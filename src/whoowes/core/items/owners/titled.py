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
    """Return those whom the titles before a name may mean: nobody where they contradict all.

    A title contradicts and never settles: of two people with one surname both stay, the likelier first. A
    first name says more than a title, and a first name that no table knows says nothing.
    """
    titles = _titles(ground, text)
    if not titles.isdisjoint(ground.words.titles_of_several):
        return ()
    contrary = _contrary_first_names(ground, titles)
    fitting = [
        known
        for known in candidates
        if _is_first_name_said(name, known) or contrary.isdisjoint(_first_name(known))
    ]
    return [*fitting, *(known for known in candidates if known not in fitting)] if fitting else ()


def _titles(ground: Ground, text: str) -> frozenset[str]:
    said = text.split()
    return frozenset(phrase(word) for word in said[: length_of_titles(ground, said)])


def _contrary_first_names(ground: Ground, titles: frozenset[str]) -> frozenset[str]:
    """Return the first names that do not go with titles."""
    is_woman = not titles.isdisjoint(ground.words.titles_of_women)
    is_man = not titles.isdisjoint(ground.words.titles_of_men)
    if is_woman == is_man:
        return frozenset()
    return OF_MEN if is_woman else OF_WOMEN


def _first_name(known: KnownName) -> frozenset[str]:
    return known.words[0] if known.words else frozenset()


def _is_first_name_said(name: WrittenName, known: KnownName) -> bool:
    return any(not word.isdisjoint(_first_name(known)) for word in name.words)
