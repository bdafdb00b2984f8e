"""The wordings of call notes, a folder for each language; `CONTRIBUTING.md` says what a new one needs."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from whoowes.core.items.words.de import GERMAN
from whoowes.core.items.words.en import ENGLISH
from whoowes.core.items.words.es import SPANISH
from whoowes.core.items.words.fr import FRENCH
from whoowes.core.items.words.it import ITALIAN
from whoowes.core.items.words.joining import joined
from whoowes.core.items.words.nl import DUTCH
from whoowes.core.items.words.pt import PORTUGUESE
from whoowes.core.items.words.table import Kind, LanguageWords, NoteWords, Role, StateWord

__all__ = [
    "Kind",
    "NoteWords",
    "Role",
    "StateWord",
    "in_any_language",
    "languages_of_line",
    "words_for",
]

_LANGUAGES: dict[str, LanguageWords] = {
    words.language: words for words in (ENGLISH, GERMAN, DUTCH, SPANISH, PORTUGUESE, FRENCH, ITALIAN)
}
_BUT_ENGLISH = tuple(name for name in _LANGUAGES if name != ENGLISH.language)


@lru_cache(maxsize=32)
def words_for(locale: str) -> NoteWords:
    """Return the words of a locale's language and of English; English alone where it has no table."""
    return _of_language(locale.replace("_", "-").partition("-")[0].lower())


@lru_cache(maxsize=4096)
def languages_of_line(key: str) -> frozenset[str]:
    """Return the languages that know a folded header, heading or label; none where English does.

    English words are borrowed everywhere, so they tell nothing.
    """
    if _is_known(key, ENGLISH.language) or not _is_known(key, *_BUT_ENGLISH):
        return frozenset()
    return frozenset(name for name in _BUT_ENGLISH if _is_known(key, name))


def _is_known(key: str, *languages: str) -> bool:
    headers, lines = _own_lines(languages)
    return key in headers or lines.match(key) is not None


@lru_cache(maxsize=16)
def _own_lines(languages: tuple[str, ...]) -> tuple[frozenset[str], re.Pattern[str]]:
    """Return all headers of some languages, and one pattern of their whole headings and of their labels."""
    tables = [_LANGUAGES[language] for language in languages]
    headers = frozenset[str]().union(*(keys for words in tables for keys in words.headers.values()))
    wholes = "|".join(heading for words in tables for heading in words.plain_headings)
    labels = "|".join(words.labelled_line for words in tables)
    return headers, re.compile(rf"(?:{wholes})\Z|{labels}")


@lru_cache(maxsize=16)
def _of_language(language: str) -> NoteWords:
    words = joined(_LANGUAGES.get(language, ENGLISH), ENGLISH)
    # A mark of privacy that is missed is published; one too many hides a row.
    return replace(
        words,
        headers=_with_headers_of_privacy(words.headers),
        internal=in_any_language("internal"),
        internal_mark=in_any_language("internal_mark"),
        internal_end=in_any_language("internal_end"),
        shared=in_any_language("shared"),
    )


@lru_cache(maxsize=16)
def in_any_language(part: str) -> re.Pattern[str]:
    """Return one pattern of `Words` as all languages have it."""
    return re.compile("|".join(f"(?:{getattr(words, part)})" for words in _LANGUAGES.values()))


def _with_headers_of_privacy(headers: Mapping[Role, frozenset[str]]) -> Mapping[Role, frozenset[str]]:
    taken = frozenset[str]().union(*headers.values())
    added = {
        role: frozenset[str]().union(*(words.headers[role] for words in _LANGUAGES.values())) - taken
        for role in (Role.INTERNAL, Role.SHARED)
    }
    return {role: keys | added.get(role, frozenset()) for role, keys in headers.items()}
