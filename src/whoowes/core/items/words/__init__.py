"""The wordings of call notes, one file for each language. A new language is a new file and a line here."""

from functools import lru_cache

from whoowes.core.items.words.de import GERMAN
from whoowes.core.items.words.en import ENGLISH
from whoowes.core.items.words.joining import joined
from whoowes.core.items.words.nl import DUTCH
from whoowes.core.items.words.table import Kind, LanguageWords, NoteWords, Role, StateWord

__all__ = ["Kind", "NoteWords", "Role", "StateWord", "words_for"]

_LANGUAGES: dict[str, LanguageWords] = {words.language: words for words in (ENGLISH, GERMAN, DUTCH)}


@lru_cache(maxsize=32)
def words_for(locale: str) -> NoteWords:
    """Return the words of a locale's language and of English; English alone where it has no table."""
    return _of_language(locale.replace("_", "-").partition("-")[0].lower())


@lru_cache(maxsize=16)
def _of_language(language: str) -> NoteWords:
    return joined(_LANGUAGES.get(language, ENGLISH), ENGLISH)
