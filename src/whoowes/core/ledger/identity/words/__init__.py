"""Task words, one file per language. A new language is a new file and a line in `_LANGUAGES`."""

from collections.abc import Mapping

from whoowes.core.ledger.identity.words import en
from whoowes.core.ledger.identity.words.model import TaskWords

_LANGUAGES: Mapping[str, TaskWords] = {"en": en.WORDS}

__all__ = ["TaskWords", "task_words_for"]


def task_words_for(locale: str) -> TaskWords:
    """Return the words of the language of `locale`, English where there is no table yet."""
    language = locale.replace("_", "-").split("-")[0].lower()
    return _LANGUAGES.get(language, en.WORDS)
