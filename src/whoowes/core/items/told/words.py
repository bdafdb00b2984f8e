"""The words of a locale by which sentences tell deeds, compiled once."""

import re
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.tellings import TELLINGS

_AHEAD = {"en": 1}
_NEVER = re.compile(r"(?!)")
_FIRST_PERSON = {"es": re.compile(r"\w+é|hice"), "pt": re.compile(r"\w+(?:ei|ámos|amos|i)|fiz|pus")}


class ToldWords(NamedTuple):
    """See `words/tellings.py` for what each pattern matches, in small letters."""

    note: NoteWords
    is_verb_last: bool
    first_person: re.Pattern[str]
    """Forms that tell of the one who writes: "envié", and nouns like "café"."""
    ahead: int
    """Within how many words behind "and" a second deed is told: "e *lo ha spedito*"."""
    speakers: re.Pattern[str]
    has: re.Pattern[str]
    reports: re.Pattern[str]
    past: re.Pattern[str]
    ambiguous: re.Pattern[str]
    went: re.Pattern[str]
    denied: re.Pattern[str]
    of_no_deed: re.Pattern[str]
    asks: re.Pattern[str]
    then: re.Pattern[str]
    ahead_of: re.Pattern[str]


@lru_cache(maxsize=32)
def told_words_for(locale: str) -> ToldWords:
    """Return the words of a locale's language."""
    note = words_for(locale)
    told = TELLINGS[note.language]
    patterns = (told.speakers, told.has, told.reports, told.past, told.ambiguous, told.went)
    denied, ahead_of = map(_outside_compounds, (told.denied, told.ahead_of))
    more = (denied, told.of_no_deed, told.asks, told.then, ahead_of)
    return ToldWords(
        note,
        told.is_verb_last,
        _FIRST_PERSON.get(note.language, _NEVER),
        _AHEAD.get(note.language, 3),
        *map(re.compile, (*patterns, *more)),
    )


def _outside_compounds(pattern: str) -> str:
    """Return a pattern that finds nothing between hyphens: "return-*to*-work", "*no*-show"."""
    return rf"(?<![\w]-)(?:{pattern})(?!-[^\W\d_])"
