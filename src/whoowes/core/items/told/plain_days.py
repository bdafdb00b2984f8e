"""Clauses that say plainly by when it is owed now: "let's say 15 May", "she'll send it by Friday".

They name nothing themselves: of what they speak, the label or the sentence before says.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.due import as_of_a_task, date_in_task, read_due, split_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.readings import DueKind
from whoowes.core.items.told.words import told_words_for
from whoowes.core.items.words.deeds import CONDITIONS, NO_CONDITIONS, NOT_SURELY
from whoowes.core.items.words.plain_days import HOPES, INSTEAD_OF, ORDINAL_DAY, PLAIN_DAYS
from whoowes.core.items.words.sentences import PERHAPS
from whoowes.core.kept import kept

_CUT = re.compile(r"\s*(?:[,;:(]\s+|\(|\s[–—-]+\s|[.!?]+\s+(?=[^\W\d_a-z]))\s*")
_ORDINAL = re.compile(ORDINAL_DAY, re.IGNORECASE)
_ANY_DAY = date(2026, 3, 4)
_OF_A_STATE = frozenset({"after", "waits-with-date", "not-understood", "status-with-date"})
_LONGEST = 120
_LONGEST_DAY = 60
_EDGES = " .,;:!)–—-"


class PlainDay(NamedTuple):
    """A clause that gives a day."""

    start: int
    """Where it begins in its text."""
    day: str
    doer: str = ""
    """Who keeps it: a name or the word for oneself; empty where nobody is named."""
    pronoun: str = ""
    """Who keeps it, where the text before tells who that is: "he"."""
    deed: str = ""
    """The verb, where it may be another one than the one that is owed."""
    is_sure: bool = True
    """Nothing around it hedges it."""


def may_have_clauses(text: str) -> bool:
    """Whether a text has more than one clause: one alone gives its day to nothing that it names."""
    return _CUT.search(text) is not None


@kept
def plain_day(said: str, locale: str) -> PlainDay | None:
    """Return the only clause of a text that gives a day, if one does and names nothing else."""
    if not may_name_time(fold(said), locale):
        return None
    found = [
        found for start, clause in _clauses_of(said, locale) if (found := _read(clause, start, said, locale))
    ]
    return found[0] if len({each.day for each in found}) == 1 else None


def is_plain_day(sentence: str, locale: str) -> bool:
    """Whether a sentence is such a clause, and so goes on with the one before it."""
    found = plain_day(sentence, locale)
    return found is not None and not sentence[: found.start].strip(_EDGES)


def is_only_day(sentence: str, locale: str) -> bool:
    """Whether a sentence is a day and nothing else: "This Friday."."""
    bare = sentence.strip(_EDGES)
    return 0 < len(bare) <= _LONGEST_DAY and may_name_time(fold(bare), locale) and _is_day(bare, locale)


def _clauses_of(said: str, locale: str) -> Iterator[tuple[int, str]]:
    """Yield where the clauses of a text begin, with their words: each part, and two that a comma parts."""
    at = 0
    for sentence in sentences_of(said, locale):
        begin = said.index(sentence, at) if sentence else at
        cuts = [0, *(cut.end() for cut in _CUT.finditer(sentence))]
        ends = [*(cut.start() for cut in _CUT.finditer(sentence)), len(sentence)]
        for place, start in enumerate(cuts):
            for end in ends[place : place + 2]:
                yield begin + start, sentence[start:end]
        at = begin + len(sentence)


def _read(clause: str, start: int, said: str, locale: str) -> PlainDay | None:
    bare = _plain(clause).strip(_EDGES)
    if not bare or len(bare) > _LONGEST:
        return None
    words = _day_words(told_words_for(locale).note.language)
    bare = words.instead_of.sub("", bare)
    for pattern in words.clauses:
        match = pattern.fullmatch(bare)
        if match is None or not _is_day(match["day"], locale):
            continue
        groups = match.groupdict()
        if groups.get("name") and _is_day(f"{groups['name']} {match['day']}", locale):
            # "This Friday" is nobody's.
            continue
        around = fold(f"{said[:start]} {said[start + len(clause) :]}")
        beside = fold(f"{around} {bare.replace(match['day'], ' ')}")
        is_hedged = words.hedges.search(beside) or words.conditions.search(around)
        is_sure = is_hedged is None
        return PlainDay(
            start,
            match["day"],
            groups.get("name") or groups.get("me") or "",
            (groups.get("other") or "").lower(),
            (groups.get("deed") or groups.get("verb") or "").lower(),
            is_sure,
        )
    return None


def _plain(text: str) -> str:
    """Return a text without accents, and with plain quotes."""
    parted = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(each for each in parted if not unicodedata.combining(each))


@lru_cache(maxsize=1024)
def _is_day(words: str, locale: str) -> bool:
    """Whether words are a day, with what leads to it, and nothing else."""
    if _ORDINAL.fullmatch(words):
        return True
    task = as_of_a_task(words)
    split = split_due(task, locale=locale)
    found = split[1] if split is not None else date_in_task(task, locale=locale)
    if not found or task != as_of_a_task(found):
        return False
    # "Started 3 March" is the day of a state.
    reading = read_due(words, call_date=_ANY_DAY, locale=locale)
    return reading.kind is DueKind.DATE and reading.rule not in _OF_A_STATE


class _DayWords(NamedTuple):
    clauses: tuple[re.Pattern[str], ...]
    instead_of: re.Pattern[str]
    hedges: re.Pattern[str]
    conditions: re.Pattern[str]


@lru_cache(maxsize=16)
def _day_words(language: str) -> _DayWords:
    conditions = rf"(?!(?:{NO_CONDITIONS[language]})\b)" if language in NO_CONDITIONS else ""
    patterns = (
        INSTEAD_OF,
        rf"\b(?:{HOPES[language]}|{PERHAPS}|{NOT_SURELY})\b|\?",
        rf"\b{conditions}(?:{CONDITIONS})\b",
    )
    return _DayWords(PLAIN_DAYS[language], *(re.compile(each, re.IGNORECASE) for each in patterns))
