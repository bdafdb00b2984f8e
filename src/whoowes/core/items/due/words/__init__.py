"""The words of due dates, one table per language. A language is added by its file and a line here."""

from collections.abc import Mapping

from whoowes.core.items.due.words import de, en, es, fr, it, nl, pt
from whoowes.core.items.due.words.table import Words

_TABLES: Mapping[str, Words] = {table.WORDS.language: table.WORDS for table in (de, en, es, fr, it, nl, pt)}
LANGUAGES = tuple(sorted(_TABLES))


def words_of(language: str) -> Words:
    """Return the table of a language ("en", "de"); an empty one where there is none yet."""
    return _TABLES.get(language) or Words(language=language)
