"""Nouns that a language writes together, taken apart where each part is surely a noun of its own."""

from functools import lru_cache

from whoowes.core.ledger.identity.words import TaskWords, task_words_for

COMPOUND_LINKS = ("", "s", "es", "n", "en", "e")
"""What may stand between two nouns that are written together."""
_SHORTEST_PART = 3
_SHORTEST_COMPOUND, _LONGEST_COMPOUND = 7, 50


def parts_of(word: str, words: TaskWords) -> tuple[str, ...]:
    """Return the nouns of a compound, its head last; the word alone where that is not certain.

    "Vertragsentwurf" is the "Entwurf" of a "Vertrag". Both must be known, and only one way to part them may
    be left, for another part makes another thing.
    """
    return _parts(word, words.language)


@lru_cache(maxsize=8192)
def _parts(word: str, language: str) -> tuple[str, ...]:
    words = task_words_for(language)
    is_whole = (
        words.singular(word) in words.nouns
        or word in words.equal
        or word in words.actions
        or word in words.participles
    )
    if not _SHORTEST_COMPOUND <= len(word) <= _LONGEST_COMPOUND or is_whole or not word.isalpha():
        return (word,)
    found = {
        (*before, head)
        for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
        if (head := words.singular(word[place:])) in words.nouns
        for before in _modifiers(word[:place], words)
    }
    return found.pop() if len(found) == 1 else (word,)


def _modifiers(word: str, words: TaskWords) -> list[tuple[str, ...]]:
    """Return the ways to read what stands before the head: a noun with its link, or a compound again."""
    for link in COMPOUND_LINKS:
        bare = word.removesuffix(link) if link else word
        if link and not word.endswith(link):
            continue
        if len(bare) >= _SHORTEST_PART and bare in words.nouns:
            return [(bare,)]
    whole = next((each for each in (words.singular(word), word + "e") if each in words.nouns), None)
    if whole is not None:
        return [(whole,)]
    parts = _parts(word, words.language)
    linked = _parts(word.removesuffix("s"), words.language) if word.endswith("s") else (word,)
    return [each for each in (parts, linked) if len(each) > 1][:1]
