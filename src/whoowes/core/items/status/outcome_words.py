"""The words for what became of a thing, compiled: a language's own, with the English ones used everywhere."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.items.words.outcomes import OUTCOMES
from whoowes.core.items.words.tellings import TELLINGS

MARK = r"(?:\s*[,;:.!(\[]|\s+[-\u2013\u2014](?=\s))"
"""What parts one thing told from the next."""


class OutcomeWords(NamedTuple):
    """The patterns of `words.outcomes`, over folded text."""

    came: re.Pattern[str]
    here: re.Pattern[str]
    live: re.Pattern[str]
    fine: re.Pattern[str]
    gone: re.Pattern[str]
    still_gone: re.Pattern[str]
    denies: re.Pattern[str]
    well: re.Pattern[str]
    since: re.Pattern[str]
    minds: re.Pattern[str]
    moves: re.Pattern[str]
    delayed: re.Pattern[str]
    inside: re.Pattern[str]
    """What came, is live or is given up, behind what it is said of."""
    in_vain: re.Pattern[str]
    not_yet: re.Pattern[str]
    """What denies it, or puts it ahead; over small letters, with their accents."""


@lru_cache(maxsize=16)
def outcome_words(language: str) -> OutcomeWords:
    """Return the words of a language; English ones alone where it has none."""
    english = OUTCOMES["en"]
    own = OUTCOMES.get(language, english)
    both = (own, english) if own is not english else (own,)
    telling = TELLINGS.get(language, TELLINGS["en"])
    well = _one_of(each.well for each in both)
    return OutcomeWords(
        # "In" and "here" are English, and other words elsewhere.
        came=_whole([own.came]),
        here=_whole([own.here]),
        live=_whole(each.live for each in both),
        fine=_whole(each.fine for each in both),
        gone=_whole(each.gone for each in both),
        still_gone=re.compile(own.still_gone),
        denies=re.compile(rf"\b(?:{own.denies})\b"),
        # "Rate not ok" is not well.
        well=re.compile(rf"{MARK}\s*(?:(?!(?:{own.denies})\b)[^\W\d_]+ ){{0,2}}(?:{well})[.! )]*$"),
        since=re.compile(rf"\W*(?:{own.since})\b"),
        minds=re.compile(rf"\b(?:{own.minds})(?!\w)"),
        moves=re.compile(rf"(?:{own.moves})(?=\d)"),
        delayed=re.compile(rf"\b(?:{own.delayed})"),
        inside=re.compile(rf"(?<=\w )(?:{_one_of((own.came, own.live, own.gone))})(?!\w)"),
        in_vain=re.compile(rf"\b(?:{_one_of(each.in_vain for each in both)})\b"),
        not_yet=re.compile(rf"{telling.denied}|{telling.ahead_of}"),
    )


def _one_of(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _whole(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{_one_of(patterns)})(?!\w)")
