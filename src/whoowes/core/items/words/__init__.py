"""The wordings of call notes, one file for each language."""

from whoowes.core.items.words.en import ENGLISH
from whoowes.core.items.words.table import Kind, NoteWords, Role, StateWord

__all__ = ["Kind", "NoteWords", "Role", "StateWord", "words_for"]

_LANGUAGES = {"en": ENGLISH}


def words_for(locale: str) -> NoteWords:
    """Return the words of a locale's language; English where that language has no table."""
    return _LANGUAGES.get(locale.replace("_", "-").partition("-")[0].lower(), ENGLISH)
