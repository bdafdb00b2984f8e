"""From characters to terms: explicit dates first, then clock times and numbers, then the longest phrases."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from whoowes.core.items.due.clock import clock_pattern
from whoowes.core.items.due.explicit import calendar_dates, full_year
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.names import language_of, names_of
from whoowes.core.items.due.settling import settled
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.loans import LOANS
from whoowes.core.items.due.words.table import Words
from whoowes.core.items.model import DayMonthOrder

_PIECE = r"""
    (?P<TIME>{clock})
  | (?P<OFFSET>[jdtg][+\-][0-9]{{1,3}}(?![^\W_]))
  | (?P<ODD>(?:{odd})(?![^\W_]))
  | (?P<ELISION>(?:{elisions})(?=[^\W_]|$))
  | (?P<ORDINAL>[0-9]{{1,2}}(?:{suffixes})(?![^\W_]))
  | (?P<YEAR>(?:19|20|21)[0-9]{{2}}(?![0-9])|'[0-9]{{2}}(?![0-9]))
  | (?P<NUMBER>[0-9]+)
  | (?P<ARROW>-+>|=+>|→|>+)
  | (?P<WORD>[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?P<MARK>\S)
"""
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
_DAYS_OF_MONTH = range(1, 32)
_TEXTS_KEPT = 1024
"""The same cells come again and again, and a task is asked twice: for its deadline, and for a date in it."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """Everything known of one locale's words: phrases as tuples of folded words."""

    phrases: Mapping[tuple[str, ...], tuple[Kind, object]]
    longest: Mapping[str, int]
    """The words of the longest phrase that begins with a word."""
    token: re.Pattern[str]
    words: Words
    months: Mapping[str, int]


@lru_cache(maxsize=_TEXTS_KEPT)
def terms_of(text: str, *, locale: str, order: DayMonthOrder | None) -> tuple[Term, ...]:
    """Return the terms of a due text, glue words and empty punctuation left out.

    The spans of the terms count characters of `text`. What no table knows is `Kind.OTHER`.
    """
    source, lexicon = _Source(text, fold(text)), _lexicon(locale)
    position = 0
    terms: list[Term] = []
    for found in calendar_dates(text, locale=locale, order=order, is_cell=True):
        terms.extend(_words_between(source, (position, found.span[0]), lexicon))
        terms.append(Term(Kind.DATE, text[slice(*found.span)], found.span, found))
        position = found.span[1]
    terms.extend(_words_between(source, (position, len(text)), lexicon))
    return settled(terms, lexicon.words, lexicon.months)


@dataclass(frozen=True, slots=True)
class _Source:
    text: str
    folded: str


def _words_between(source: _Source, span: tuple[int, int], lexicon: _Lexicon) -> Iterator[Term]:
    found = lexicon.token.finditer(source.folded[: span[1]], span[0])
    return _joined([_token_term(match, source.text) for match in found], source, lexicon)


def _token_term(match: re.Match[str], text: str) -> Term:
    group, found = match.lastgroup or "", match.group()
    written = text[match.start() : match.end()]
    value: object = None
    kind = Kind.OTHER
    if group in {"TIME", "ARROW", "OFFSET"}:
        kind = Kind[group]
    elif group == "ORDINAL":
        kind, value = Kind.ORDINAL, int(re.match("[0-9]+", found)[0])  # type: ignore[index]
    elif group == "YEAR":
        kind, value = Kind.YEAR, full_year(found)
    elif group == "NUMBER" and len(found) <= _MAXIMUM_DIGITS:
        kind, value = Kind.NUMBER, int(found)
    elif group == "MARK":
        kind = _MARKS.get(found, Kind.OTHER)
    return Term(kind, written, match.span(), value)


def _joined(tokens: list[Term], source: _Source, lexicon: _Lexicon) -> Iterator[Term]:
    """Replace runs of words by the longest phrase that the table knows; hyphens and full stops are spaces."""
    position = 0
    while position < len(tokens):
        term, width = _phrase_at(tokens, position, source, lexicon)
        yield term
        position += width


def _phrase_at(tokens: list[Term], start: int, source: _Source, lexicon: _Lexicon) -> tuple[Term, int]:
    first = tokens[start]
    if first.kind is not Kind.OTHER:
        return first, 1
    if numbered := _numbered(tokens, start, source, lexicon.words):
        return numbered, 2
    word = source.folded[slice(*first.span)]
    words: list[str] = []
    best: tuple[Term, int] = (first, 1)
    for offset, token in enumerate(tokens[start : start + 2 * lexicon.longest.get(word, 0)]):
        if words and (token.kind is Kind.DASH or token.text == "."):
            continue
        if token.kind is not Kind.OTHER:
            break
        words.append(source.folded[slice(*token.span)])
        if known := lexicon.phrases.get(tuple(words)):
            span = (first.span[0], token.span[1])
            best = (Term(known[0], source.text[slice(*span)], span, known[1]), offset + 1)
    return best


def _numbered(tokens: list[Term], start: int, source: _Source, words: Words) -> Term | None:
    """Read "Q2", "H1" and "dia 17"."""
    if start + 1 >= len(tokens) or tokens[start + 1].kind is not Kind.NUMBER:
        return None
    first, second = tokens[start], tokens[start + 1]
    word, number = source.folded[slice(*first.span)], second.value
    span = (first.span[0], second.span[1])
    text = source.text[slice(*span)]
    if word in folded_set(words.quarter_prefixes) and number in (1, 2, 3, 4):
        return Term(Kind.QUARTER, text, span, number)
    if word in folded_set(words.half_prefixes) and number in (1, 2):
        return Term(Kind.HALF, text, span, number)
    if word in folded_set(words.day_prefixes) and number in _DAYS_OF_MONTH:
        return Term(Kind.ORDINAL, second.text, span, number)
    return None


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
    return _Lexicon(phrases, longest, _token_pattern(phrases, words), words, names.months)


def _token_pattern(phrases: Iterable[tuple[str, ...]], words: Words) -> re.Pattern[str]:
    odd = {word for key in phrases for word in key if re.search(r"[^\w']|[0-9]", word)}
    return re.compile(
        _PIECE.format(
            clock=clock_pattern(words),
            odd=_any(odd),
            elisions=_any(words.elisions),
            suffixes=_any(words.ordinal_suffixes),
        ),
        re.VERBOSE,
    )


def _any(listed: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(map(fold, listed), key=lambda w: (-len(w), w)))) or "(?!)"


def _key(phrase: str, words: Words) -> tuple[str, ...]:
    """Return the words of a phrase as the tokens of a text are: elisions apart."""
    folded = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", " ", fold(phrase))
    if words.elisions:
        folded = re.sub(rf"(?<![^\W_])({_any(words.elisions)})(?=[^\W_])", r"\1 ", folded)
    return tuple(folded.split())
