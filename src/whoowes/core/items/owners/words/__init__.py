"""Owner words, one file per language. A new language is a new file and a line in `_LANGUAGES`."""

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import lru_cache

from whoowes.core.items.owners.words import de, en, es, fr, it, nl, pt
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

__all__ = ["OwnerWords", "words_for"]


@lru_cache(maxsize=16)
def words_for(locale: str) -> OwnerWords:
    """Return the owner words for notes in `locale`.

    Notes mix languages ("Alle" above an English table), so the words of the other languages count too,
    save those that mean something else in the language of `locale`.
    """
    language = locale.replace("_", "-").split("-")[0].lower()
    own = _LANGUAGES.get(language, en.WORDS)
    taken = _every_word(own)
    merged = own
    for other in _LANGUAGES.values():
        if other is not own:
            merged = _joined(merged, _without_short_roles(other), taken)
    return merged


def _every_word(words: OwnerWords) -> frozenset[str]:
    tables = (getattr(words, part.name) for part in fields(words))
    return frozenset().union(*(table for table in tables if isinstance(table, frozenset)))


def _without_short_roles(words: OwnerWords) -> OwnerWords:
    # Another language's short roles (German GF, French RH) are somebody's initials in this one.
    return replace(words, role=frozenset(word for word in words.role if len(word) > _LONGEST_INITIALS))


def _joined(own: OwnerWords, other: OwnerWords, taken: frozenset[str]) -> OwnerWords:
    joined = {}
    for part in fields(OwnerWords):
        mine, theirs = getattr(own, part.name), getattr(other, part.name)
        joined[part.name] = mine | (theirs - taken) if isinstance(mine, frozenset) else mine + theirs
    return OwnerWords(**joined)
