"""A remark clause by clause: what it tells first, and whether the rest leaves that as it is.

"Got them, thanks Kevin" and "done on the 9th, drawings on the Drive" tell an end, "4 of 6 are up, waiting for
the other two" that the matter goes on.
"""

import re
from functools import lru_cache

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.deeds import tells_of_some
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.outcomes import OUTCOMES
from whoowes.core.items.status.read import (
    FINISHED_WITH_MORE,
    PARTICIPLE,
    is_participle,
    leaves_open,
    may_not_count,
    read_status,
)
from whoowes.core.items.status.told_deeds import is_deed, tells_of_part
from whoowes.core.items.words import words_for
from whoowes.core.items.words.ends import ENDS
from whoowes.core.items.words.unfinished import (
    AS_ABOVE,
    BUT,
    CHOICE,
    NO_NEWS,
    NOT_APPLICABLE,
    NOT_OVER,
    UNFINISHED,
)

_GAP = re.compile(
    r"(?<=[^\d\s])[,;]\s+|(?<=\d)[,;]\s+(?=[^\W\d])|:\s+|(?<=[^\s\d.])[.!]+\s+|(?<=\d)[.!]\s+(?=[^\W\d_a-z])"
    rf"|\s[–—-]+\s|\s(?=\()|\s(?={BUT})",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:sure|certain|sicher|pas (?:encore |tout a fait )?sure?s?|segur[oa]|cert[oa]|sicur[oa]|zeker)\b"
)
"""Whoever is "not yet sure" has not told that it goes on."""
_BUT = re.compile(BUT)
_LITTLE = re.compile(rf"(?:{AS_ABOVE}|{NOT_APPLICABLE})")
_PART = re.compile(
    r"(?<![\d/])(?P<part>\d{1,2})(?: [^\W\d_]+)?(?: (?:of|out of|von|van|sur|de|di|su|em)"
    r"(?: (?:the|den|les|las|los|as|os|i|le))?"
    r" (?P<whole>\d{1,2}))(?![\d/])"
)
_MOST_PARTS = 12
_CLOSED = frozenset({Status.DONE, Status.DROPPED})
_DOUBTED = frozenset({FINISHED_WITH_MORE, PARTICIPLE, "not-a-known-status"})
_WORD = re.compile(r"[^\W\d_]+")


def first_told(said: str, locale: str, *, may_name_days: bool = False) -> str:
    """Return the first clause of a remark; empty where the rest may take it back, or leave something to do.

    Args:
        said: The remark.
        locale: The language of the note.
        may_name_days: Whether the rest may name a day, which is then of something else.
    """
    first, *rest = _GAP.split(said.strip())
    behind = said.strip()[len(first) :]
    is_over = (
        not _goes_on(first, locale) and _not_over(words_for(locale).language).search(fold(first)) is None
    )
    if said.rstrip().endswith("?") or may_not_count(said) or not (is_over or _is_choice(first, locale)):
        return ""
    if any(_may_leave_work(clause, locale) or tells_of_some(fold(clause)) for clause in rest):
        return ""
    if behind and (
        _is_in_doubt(fold(behind), locale) or (not may_name_days and may_name_time(fold(behind), locale))
    ):
        return ""
    return first.rstrip(" .!")


def settled_first(said: str, status: StatusReading, locale: str) -> StatusReading:
    """Return the state that the first clause of a remark tells, where no rule makes one of all of it."""
    if status.status is not Status.UNCLEAR or status.rule not in _DOUBTED:
        return status
    first = first_told(said, locale)
    if not first or first == said.strip():
        return status
    told = read_status(first, locale=locale)
    is_told = told.status in _CLOSED or told.rule in OUTCOMES or told.rule == PARTICIPLE
    return StatusReading(told.status, said, told.rule) if is_told else status


def tells_no_news(said: str, locale: str) -> bool:
    """Whether a remark only says that nothing happened: "no news", "RAS"."""
    return _no_news(words_for(locale).language).fullmatch(fold(said).strip()) is not None


def tells_little(said: str, locale: str) -> bool:
    """Whether a remark only has a word that fills its place: "ditto", "n/a", "no news"."""
    return tells_no_news(said, locale) or _LITTLE.fullmatch(fold(said).strip()) is not None


def is_unfinished(said: str, locale: str) -> bool:
    """Whether a remark plainly says that its matter goes on, and after that tells no end."""
    words = words_for(locale)
    if tells_no_news(said, locale):
        return True
    if (
        _SURE.search(fold(said))
        or _gives_up(words.language).search(fold(said))
        or said.rstrip().endswith("?")
    ):
        return False
    # What a later sentence says goes on may be another matter.
    sentence = sentences_of(said.strip(), locale)[0]
    clauses = [clause for clause in _GAP.split(sentence) if clause]
    if not clauses or _tells_end_first(clauses[0], locale):
        return False
    marks = [
        _goes_on(clause, locale) for clause in clauses if _goes_on(clause, locale) or _ends(clause, locale)
    ]
    return bool(marks) and marks[-1]


def begins_with_end(said: str, locale: str) -> bool:
    """Whether the first clause of a remark has a word of an end: then what is behind it may be no order."""
    first, *rest = _GAP.split(said.strip())
    return bool(rest) and _ends(first, locale)


def _is_choice(clause: str, locale: str) -> bool:
    """Whether a clause begins with what tells which one it is to be: that it "will be" is not ahead."""
    return chooses(clause, words_for(locale).language) > 0


def chooses(said: str, language: str) -> int:
    """Return where the name of what was chosen begins, behind "it will be"; 0 where nothing was."""
    found = _choice(language).match(fold(said))
    return unfolded(said, found.end()) if found else 0


def _tells_end_first(first: str, locale: str) -> bool:
    """Whether a first clause tells an end of its own: "*ordered on the 6th*, not here yet"."""
    told = read_status(first, locale=locale)
    is_end = told.rule in OUTCOMES or told.rule == PARTICIPLE
    return told.status in _CLOSED or (is_end and not _goes_on(first, locale))


def _goes_on(clause: str, locale: str) -> bool:
    key = fold(clause)
    part = _PART.search(key)
    if part is not None and int(part["part"]) < int(part["whole"]) <= _MOST_PARTS:
        return True
    return _unfinished(words_for(locale).language).search(key) is not None


def _ends(clause: str, locale: str) -> bool:
    words = words_for(locale)
    told = (word for word in _WORD.findall(clause) if word[0].islower())
    return _reached(words.language).search(fold(clause)) is not None or any(
        is_deed(word, words) for word in told
    )


def _may_leave_work(clause: str, locale: str) -> bool:
    words = words_for(locale)
    is_ordered = is_order(clause, words) and not is_participle(clause, words)
    is_over = _not_over(words.language).search(fold(clause)) is None and not _goes_on(clause, locale)
    return is_ordered or obliged_rest(clause, locale) is not None or not is_over


def _is_in_doubt(rest: str, locale: str) -> bool:
    words = words_for(locale)
    in_vain = outcome_words(words.language).in_vain.search(rest)
    return bool(_BUT.search(rest) or in_vain or leaves_open(rest, words) or tells_of_part(rest))


@lru_cache(maxsize=16)
def _choice(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{CHOICE[language]}) ")


@lru_cache(maxsize=16)
def _no_news(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{NO_NEWS[language]})(?: (?:yet|so far|bisher|bislang))?[.!]?")


@lru_cache(maxsize=16)
def _unfinished(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{UNFINISHED[language]})\b")


@lru_cache(maxsize=16)
def _not_over(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{NOT_OVER[language]})\b")


@lru_cache(maxsize=16)
def _gives_up(language: str) -> re.Pattern[str]:
    ends = ENDS[language]
    return re.compile(rf"\b(?:{ends.needless}|{ends.dropped}|{ends.handed_over}|given up)\b")


@lru_cache(maxsize=16)
def _reached(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{ENDS[language].reached})\b")
