"""Everything known of one locale's words: phrases by their first words, and what tokens look like."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from whoowes.core.items.due.clock import clock_pattern
from whoowes.core.items.due.folding import DIGIT, fold
from whoowes.core.items.due.names import language_of, names_of, territory_of
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.feasts import feasts_of
from whoowes.core.items.due.words.loans import LOANS
from whoowes.core.items.due.words.table import Words

Meaning = tuple[Kind, object]

_NUMBERED = r"""
    (?P<TIME>{clock})
  | (?P<OFFSET>[jdtg][+\-][0-9]{{1,3}}(?![^\W_]))
  | {odd}
  | (?P<ORDINAL>[0-9]{{1,2}}(?:{suffixes})(?![^\W_]))
  | (?P<YEAR>(?:19|20|21)[0-9]{{2}}(?![0-9])|'[0-9]{{2}}(?![0-9]))
  | (?P<NUMBER>[0-9]+)
  | {plain}
"""
_ODD = r"(?P<ODD>(?:{odd})(?![^\W_])) | (?P<ELISION>(?:{elisions})(?=[^\W_]|$))"
_PLAIN = r"(?P<ARROW>-+>|=+>|→|>+) | (?P<WORD>[^\W\d_]+(?:'[^\W\d_]+)*) | (?P<MARK>\S)"


@dataclass(slots=True)
class Beginning:
    """The first words of phrases: what they mean if no more follow, and by which words they go on."""

    meaning: Meaning | None = None
    longest: int = 1
    """Words of the longest phrase, counted from here."""
    following: dict[str, "Beginning"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one locale; phrases are tuples of folded words."""

    phrases: Mapping[tuple[str, ...], Meaning]
    beginnings: Mapping[str, Beginning]
    """What phrases begin with a word."""
    numbered: re.Pattern[str]
    """The tokens of a text with digits."""
    plain: re.Pattern[str]
    """The same without what needs a digit."""
    prefixes: Mapping[str, tuple[Kind, range]]
    """Words that make something of the number behind them."""
    words: Words
    months: Mapping[str, int]


@lru_cache(maxsize=32)
def vocabulary_of(locale: str) -> Vocabulary:
    """Return the words of a locale, compiled once."""
    words, names = words_of(language_of(locale)), names_of(locale)
    phrases: dict[tuple[str, ...], tuple[Kind, object]] = {}
    if words.language != "en":
        phrases.update({_key(name, words): (kind, None) for kind, group in LOANS.items() for name in group})
    months = {name: month for name, month in names.months.items() if name not in names.twofold_months}
    for kind, values in (
        (Kind.MONTH, months),
        (Kind.WEEKDAY, names.weekdays),
        (Kind.NUMBER, words.numbers),
        (Kind.ORDINAL, words.ordinals),
        (Kind.HOLIDAY, feasts_of(words.language, territory_of(locale))),
    ):
        phrases.update({_key(name, words): (kind, value) for name, value in values.items()})
    for name in months.keys() & names.weekdays.keys():
        phrases[_key(name, words)] = (Kind.WEEKDAY_OR_MONTH, (names.weekdays[name], months[name]))
    if words.month_week:
        weeks = {name + words.month_week: month for name, month in months.items()}
        phrases.update({(name,): (Kind.MONTH_WEEK, month) for name, month in weeks.items()})
    for unit, group in words.units.items():
        phrases.update({_key(name, words): (Kind.UNIT, unit) for name in group})
    for kind, group in words.phrases.items():
        phrases.update({_key(name, words): (kind, None) for name in group})
    numbered, plain = _token_patterns(phrases, words)
    return Vocabulary(phrases, _beginnings(phrases), numbered, plain, _prefixes(words), words, months)


def _beginnings(phrases: Mapping[tuple[str, ...], Meaning]) -> dict[str, Beginning]:
    root = Beginning()
    for words, meaning in phrases.items():
        said = root
        for left, word in zip(range(len(words), 0, -1), words, strict=True):
            said = said.following.setdefault(word, Beginning())
            said.longest = max(said.longest, left)
        said.meaning = meaning
    return root.following


def _prefixes(words: Words) -> dict[str, tuple[Kind, range]]:
    listed = (
        (words.day_prefixes, Kind.ORDINAL, range(1, 32)),
        (words.half_prefixes, Kind.HALF, range(1, 3)),
        (words.quarter_prefixes, Kind.QUARTER, range(1, 5)),
        (words.week_prefixes, Kind.NUMBERED_WEEK, range(1, 54)),
    )
    return {fold(name): (kind, numbers) for names, kind, numbers in listed for name in names}


def _token_patterns(
    phrases: Iterable[tuple[str, ...]], words: Words
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    odd = {word for key in phrases for word in key if re.search(r"[^\w']|[0-9]|\w{2}'$", word)}
    elisions = _any(words.elisions)
    numbered = _NUMBERED.format(
        clock=clock_pattern(words),
        odd=_ODD.format(odd=_any(odd), elisions=elisions),
        suffixes=_any(words.ordinal_suffixes),
        plain=_PLAIN,
    )
    plain = _ODD.format(odd=_any(word for word in odd if not DIGIT.search(word)), elisions=elisions)
    return re.compile(numbered, re.VERBOSE), re.compile(f"{plain} | {_PLAIN}", re.VERBOSE)


def _any(listed: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(map(fold, listed), key=lambda w: (-len(w), w)))) or "(?!)"


def _key(phrase: str, words: Words) -> tuple[str, ...]:
    """Return the words of a phrase as the tokens of a text are: elisions apart."""
    folded = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", " ", fold(phrase))
    if words.elisions:
        folded = re.sub(rf"(?<![^\W_])({_any(words.elisions)})(?=[^\W_])", r"\1 ", folded)
    return tuple(folded.split())
