"""What due texts are made of in every language: the words of its tables, numbers, and marks between them."""

from whoowes.core.items.due.names import names_of
from whoowes.core.items.due.words import LANGUAGES, words_of
from whoowes.core.items.due.words.feasts import feasts_of

_NUMBERS = ("1", "8", "15", "31.", "3/4", "13.3.", "9-3", "2026", "Q2", "17h", "10.30")
_MARKS = ("?", "->", "(", ")", ",", "-", "–", ";")


def _pieces(language: str) -> list[str]:
    words, names = words_of(language), names_of(language)
    listed = [*words.phrases.values(), *words.units.values(), words.numbers, words.ordinals]
    listed += [words.deadline_leads, words.date_glue, words.elisions]
    said = [piece for group in listed for piece in group]
    return [*said, *names.months, *names.weekdays, *feasts_of(language, None), *_NUMBERS, *_MARKS]


PIECES_OF = {language: _pieces(language) for language in LANGUAGES}
