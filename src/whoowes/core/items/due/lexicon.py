"""From characters to terms: explicit dates first, then clock times and numbers, then the longest phrases."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.items.due.clock import clock_pattern
from whoowes.core.items.due.explicit import dates_in, full_year
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.names import language_of, names_of
from whoowes.core.items.due.settling import settled
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.loans import LOANS
from whoowes.core.items.due.words.table import Words
from whoowes.core.items.model import DayMonthOrder

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
_MARKS = {
    **dict.fromkeys("([{", Kind.OPEN),
    **dict.fromkeys(")]}", Kind.CLOSE),
    **dict.fromkeys(",;:", Kind.COMMA),
    **dict.fromkeys(".!*_\"“”„«»'|¿¡", Kind.GLUE),
    **dict.fromkeys("/&", Kind.OR),
    "-": Kind.DASH,
    "?": Kind.UNSURE,
    "+": Kind.PLUS,
    "~": Kind.DOUBT,
    "≈": Kind.DOUBT,
    "@": Kind.LEAD,
}
_MAXIMUM_DIGITS = 6
_DIGIT = re.compile("[0-9]")
_DIGITS = re.compile("[0-9]+")
_TEXTS_KEPT = 1024
"""The same cells come again and again, and a task is asked twice: for its deadline, and for a date in it."""
_OTHER, _NUMBER, _DASH = Kind.OTHER, Kind.NUMBER, Kind.DASH
_Meaning = tuple[Kind, object]
_UNKNOWN: _Meaning = (_OTHER, None)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """Everything known of one locale's words: phrases as tuples of folded words."""

    phrases: Mapping[tuple[str, ...], _Meaning]
    longest: Mapping[str, int]
    """The words of the longest phrase that begins with a word."""
    numbered: re.Pattern[str]
    """The tokens of a text with digits."""
    plain: re.Pattern[str]
    """The same without what needs a digit."""
    prefixes: Mapping[str, tuple[Kind, range]]
    """Words that make something of the number behind them."""
    words: Words
    months: Mapping[str, int]


@lru_cache(maxsize=_TEXTS_KEPT)
def terms_of(text: str, *, locale: str, order: DayMonthOrder | None) -> tuple[Term, ...]:
    """Return the terms of a due text, glue words and empty punctuation left out.

    The spans of the terms count characters of `text`. What no table knows is `Kind.OTHER`.
    """
    folded, lexicon = fold(text), _lexicon(locale)
    source = _Source(text, folded, lexicon)
    is_plain = not _DIGIT.search(folded)
    pattern = lexicon.plain if is_plain else lexicon.numbered
    dates = () if is_plain else dates_in(folded, locale=locale, order=order, is_cell=True)
    position = 0
    terms: list[Term] = []
    for found in dates:
        start, end = found.span
        terms += _joined(_tokens(source, (position, start), pattern), source)
        terms.append(Term(Kind.DATE, text[start:end], found.span, found))
        position = end
    terms += _joined(_tokens(source, (position, len(text)), pattern), source)
    return settled(terms, lexicon.words, lexicon.months)


class _Source(NamedTuple):
    text: str
    folded: str
    lexicon: _Lexicon


def _tokens(source: _Source, span: tuple[int, int], pattern: re.Pattern[str]) -> list[Term]:
    """Cut a part of the text into words, numbers and marks; what a word means is not asked yet."""
    start, end = span
    if start == end:
        return []
    text, tokens = source.text, []
    for match in pattern.finditer(source.folded[:end], start):
        start, end = span = match.span()
        group = match.lastgroup
        kind, value = _UNKNOWN if group in _WORDS else _READ[group](match.group())
        tokens.append(Term(kind, text[start:end], span, value))
    return tokens


def _number(digits: str) -> _Meaning:
    return (_NUMBER, int(digits)) if len(digits) <= _MAXIMUM_DIGITS else _UNKNOWN


_WORDS = frozenset({"WORD", "ODD", "ELISION"})
_READ: Mapping[str | None, Callable[[str], _Meaning]] = {
    "TIME": lambda _: (Kind.TIME, None),
    "ARROW": lambda _: (Kind.ARROW, None),
    "OFFSET": lambda _: (Kind.OFFSET, None),
    "ORDINAL": lambda word: (Kind.ORDINAL, int(_DIGITS.findall(word)[0])),
    "YEAR": lambda word: (Kind.YEAR, full_year(word)),
    "NUMBER": _number,
    "MARK": lambda mark: (_MARKS.get(mark, _OTHER), None),
}
"""What the groups of the patterns mean that are no words."""


def _joined(tokens: list[Term], source: _Source) -> list[Term]:
    """Replace runs of words by the longest phrase that the table knows; hyphens and full stops are spaces."""
    folded, lexicon = source.folded, source.lexicon
    terms: list[Term] = []
    position = 0
    while position < len(tokens):
        term, width = tokens[position], 1
        if term.kind is _OTHER:
            start, end = term.span
            word = folded[start:end]
            if word in lexicon.prefixes and (numbered := _numbered(tokens, position, source)):
                term, width = numbered, 2
            elif word in lexicon.longest:
                term, width = _phrase_at(tokens, position, source)
        terms.append(term)
        position += width
    return terms


def _phrase_at(tokens: list[Term], place: int, source: _Source) -> tuple[Term, int]:
    folded, lexicon = source.folded, source.lexicon
    first = tokens[place]
    start, end = first.span
    most = lexicon.longest[folded[start:end]]
    words: list[str] = []
    best = (first, 1)
    for width, token in enumerate(tokens[place : place + 2 * most], 1):
        if words and (token.kind is _DASH or token.text == "."):
            continue
        if token.kind is not _OTHER or len(words) == most:
            break
        words.append(folded[slice(*token.span)])
        if known := lexicon.phrases.get(tuple(words)):
            end = token.span[1]
            best = (Term(known[0], source.text[start:end], (start, end), known[1]), width)
    return best


def _numbered(tokens: list[Term], place: int, source: _Source) -> Term | None:
    """Read "Q2", "H1" and "dia 17"."""
    if place + 1 == len(tokens) or tokens[place + 1].kind is not _NUMBER:
        return None
    prefix, number = tokens[place], tokens[place + 1]
    kind, numbers = source.lexicon.prefixes[source.folded[slice(*prefix.span)]]
    if number.value not in numbers:
        return None
    start, end = prefix.span[0], number.span[1]
    return Term(
        kind, number.text if kind is Kind.ORDINAL else source.text[start:end], (start, end), number.value
    )


def phrases_of(locale: str) -> dict[tuple[str, ...], Kind]:
    """Return the phrases that a locale knows, as their folded words, with what they mean by themselves."""
    return {words: kind for words, (kind, _) in _lexicon(locale).phrases.items()}


@lru_cache(maxsize=32)
def _lexicon(locale: str) -> _Lexicon:
    words, names = words_of(language_of(locale)), names_of(locale)
    phrases: dict[tuple[str, ...], tuple[Kind, object]] = {}
    if words.language != "en":
        phrases.update({_key(name, words): (kind, None) for kind, group in LOANS.items() for name in group})
    for kind, values in (
        (Kind.MONTH, names.months),
        (Kind.WEEKDAY, names.weekdays),
        (Kind.NUMBER, words.numbers),
        (Kind.ORDINAL, words.ordinals),
        (Kind.HOLIDAY, words.holidays),
    ):
        phrases.update({_key(name, words): (kind, value) for name, value in values.items()})
    for name in names.months.keys() & names.weekdays.keys():
        phrases[_key(name, words)] = (Kind.WEEKDAY_OR_MONTH, (names.weekdays[name], names.months[name]))
    for unit, group in words.units.items():
        phrases.update({_key(name, words): (Kind.UNIT, unit) for name in group})
    for kind, group in words.phrases.items():
        phrases.update({_key(name, words): (kind, None) for name in group})
    longest: dict[str, int] = {}
    for key in phrases:
        longest[key[0]] = max(longest.get(key[0], 0), len(key))
    numbered, plain = _token_patterns(phrases, words)
    return _Lexicon(phrases, longest, numbered, plain, _prefixes(words), words, names.months)


def _prefixes(words: Words) -> dict[str, tuple[Kind, range]]:
    listed = (
        (words.day_prefixes, Kind.ORDINAL, range(1, 32)),
        (words.half_prefixes, Kind.HALF, range(1, 3)),
        (words.quarter_prefixes, Kind.QUARTER, range(1, 5)),
    )
    return {fold(name): (kind, numbers) for names, kind, numbers in listed for name in names}


def _token_patterns(
    phrases: Iterable[tuple[str, ...]], words: Words
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    odd = {word for key in phrases for word in key if re.search(r"[^\w']|[0-9]", word)}
    elisions = _any(words.elisions)
    numbered = _NUMBERED.format(
        clock=clock_pattern(words),
        odd=_ODD.format(odd=_any(odd), elisions=elisions),
        suffixes=_any(words.ordinal_suffixes),
        plain=_PLAIN,
    )
    plain = _ODD.format(odd=_any(word for word in odd if not _DIGIT.search(word)), elisions=elisions)
    return re.compile(numbered, re.VERBOSE), re.compile(f"{plain} | {_PLAIN}", re.VERBOSE)


def _any(listed: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(map(fold, listed), key=lambda w: (-len(w), w)))) or "(?!)"


def _key(phrase: str, words: Words) -> tuple[str, ...]:
    """Return the words of a phrase as the tokens of a text are: elisions apart."""
    folded = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", " ", fold(phrase))
    if words.elisions:
        folded = re.sub(rf"(?<![^\W_])({_any(words.elisions)})(?=[^\W_])", r"\1 ", folded)
    return tuple(folded.split())
