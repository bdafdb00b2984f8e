"""Task words, one table per language. A new language is a new module and a line in `_SOURCES`."""

from collections.abc import Mapping
from functools import lru_cache

from whoowes.core.items.due.names import language_of
from whoowes.core.ledger.identity.words import de, en, es, fr, it, nl, pt
from whoowes.core.ledger.identity.words.build import Source, built, telling_words
from whoowes.core.ledger.identity.words.model import Classes, TaskWords

_SOURCES: Mapping[str, Source] = {
    source.language: source
    for source in (en.SOURCE, de.SOURCE, fr.SOURCE, es.SOURCE, pt.SOURCE, nl.SOURCE, it.SOURCE)
}

__all__ = ["LANGUAGES", "Classes", "TaskWords", "task_words_for", "words_that_tell"]

LANGUAGES = tuple(_SOURCES)


def task_words_for(locale: str) -> TaskWords:
    """Return the words of the language of `locale`, English where there is no table yet."""
    language = language_of(locale)
    return _table(language if language in _SOURCES else "en")


@lru_cache(maxsize=len(_SOURCES))
def _table(language: str) -> TaskWords:
    return built(_SOURCES[language])


def words_that_tell(language: str) -> Mapping[str, int]:
    """Return the words by which a text is known to be of a language, with how much they say."""
    return telling_words(_SOURCES[language], en.SOURCE)
