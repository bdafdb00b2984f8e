"""Owner words, one file per language. A new language is a new file and a line in `_LANGUAGES`."""

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import lru_cache

from whoowes.core.items.owners.words import de, en, es, fr, international, it, nl, pt
from whoowes.core.items.owners.words.model import OwnerWords

_LANGUAGES: Mapping[str, OwnerWords] = {
    "en": en.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "pt": pt.WORDS,
    "nl": nl.WORDS,
    "it": it.WORDS,
}
_LONGEST_INITIALS = 3
_NO_TITLES = frozenset({"me", "da"})
"""Titles in one language, and little words in others; a role or "Sr." is none before a name."""

__all__ = ["OwnerWords", "words_for"]


@lru_cache(maxsize=32)
def words_for(locale: str) -> OwnerWords:
    """Return the owner words for notes in `locale`.

    Notes mix languages ("Alle" above an English table), so the words of the other languages count too,
    save those that mean something else in the language of `locale`; a title, which stands before a name,
    does so nowhere. Sentences mix English with one other language at most, and forms of verbs are nouns and
    names elsewhere.
    """
    return _of_language(locale.replace("_", "-").partition("-")[0].lower())


@lru_cache(maxsize=16)
def _of_language(language: str) -> OwnerWords:
    native = _LANGUAGES.get(language, en.WORDS)
    own = _joined(native, international.WORDS, _every_word(native))
    taken = _every_word(own)
    merged = own
    for other in _LANGUAGES.values():
        if other is not native:
            is_mixed = en.WORDS in (native, other)
            merged = _joined(merged, _abroad(other if is_mixed else _without_sentences(other)), taken)
    return merged


def _without_sentences(words: OwnerWords) -> OwnerWords:
    none = frozenset[str]()
    return replace(
        words, obliges=none, obliges_us=none, goes=none, contractions=(), please=none, passive=none
    )


def _every_word(words: OwnerWords) -> frozenset[str]:
    tables = (
        getattr(words, part.name)
        for part in fields(words)
        if part.name not in {"capitals", "clitics", "goes", "names_too"}
    )
    return frozenset().union(*(table for table in tables if isinstance(table, frozenset)))


def _abroad(words: OwnerWords) -> OwnerWords:
    # Another language's short roles (German GF, French RH) and titles (French M.) are initials in this one,
    # and its "mine" is somebody's name: Mia, Jack Ma.
    return replace(
        words,
        mine=frozenset(),
        nobody=frozenset(word for word in words.nobody if len(word) > _LONGEST_INITIALS),
        role=frozenset(word for word in words.role if len(word) > _LONGEST_INITIALS),
        titles=frozenset(word for word in words.titles if len(word) > 1),
        articles=frozenset(word for word in words.articles if len(word) > 1),
        participles=None,
        infinitive=None,
        leading_infinitive=None,
        acts=frozenset(),
        clitics=frozenset(),
        acts_later=None,
        not_acts=frozenset(),
        spoken=(),
    )


def _barred(part: str, own: OwnerWords, taken: frozenset[str]) -> frozenset[str]:
    """Return the words of another language that mean something else; a Dutch "mr." may be a woman."""
    if part == "titles":
        return _NO_TITLES
    return own.titles if part.startswith("titles") else taken


def _joined(own: OwnerWords, other: OwnerWords, taken: frozenset[str]) -> OwnerWords:
    joined = {}
    for part in fields(OwnerWords):
        mine, theirs = getattr(own, part.name), getattr(other, part.name)
        if isinstance(mine, frozenset):
            joined[part.name] = mine | (theirs - _barred(part.name, own, taken))
        elif isinstance(mine, tuple):
            joined[part.name] = mine + theirs
        else:
            joined[part.name] = mine or theirs
    return OwnerWords(**joined)
