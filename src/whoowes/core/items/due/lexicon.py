"""From characters to terms: explicit dates first, then clock times and numbers, then the longest phrases."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from whoowes.core.items.due.explicit import calendar_dates, full_year
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.names import language_of, names_of
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.table import Words
from whoowes.core.items.model import DayMonthOrder

_ZONE = r"(?: ?(?:gmt|utc|bst|cet|cest|est|edt|et|cst|cdt|pst|pdt|pt|uk time)\b)?"
_HALF_DAY = r"(?:am|pm|a\.m\.|p\.m\.)(?![^\W_])"
_PIECE = r"""
    (?P<TIME>[0-9]{{1,2}}(?:[:.][0-9]{{2}})?\ ?{half_day}{zone}
            |(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:\ ?uhr\b)?{zone}
            |[0-9]{{1,2}}\ ?uhr\b)
  | (?P<ODD>(?:{odd})(?![^\W_]))
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
    **dict.fromkeys(".!*_\"“”„«»'|", Kind.GLUE),
    **dict.fromkeys("/&", Kind.OR),
    "-": Kind.DASH,
    "?": Kind.UNSURE,
    "+": Kind.PLUS,
    "~": Kind.DOUBT,
    "≈": Kind.DOUBT,
    "@": Kind.LEAD,
}
_RANGE_ENDS = frozenset(
    {Kind.DATE, Kind.WEEKDAY, Kind.MONTH, Kind.NUMBER, Kind.ORDINAL, Kind.YEAR, Kind.QUARTER, Kind.A}
)
_MAXIMUM_DIGITS = 6


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """Everything known of one locale's words: phrases as tuples of folded words."""

    phrases: Mapping[tuple[str, ...], tuple[Kind, object]]
    longest: int
    token: re.Pattern[str]
    words: Words


def terms_of(text: str, *, locale: str, order: DayMonthOrder | None) -> tuple[Term, ...]:
    """Return the terms of a due text, glue words and empty punctuation left out.

    The spans of the terms count characters of `text`. What no table knows is `Kind.OTHER`.
    """
    folded, lexicon = fold(text), _lexicon(locale)
    dates = [
        Term(Kind.DATE, text[slice(*found.span)], found.span, found)
        for found in calendar_dates(text, locale=locale, order=order, is_cell=True)
    ]
    position, pieces = 0, []
    for term in dates:
        pieces.append(_words_between(text, folded, (position, term.span[0]), lexicon))
        pieces.append([term])
        position = term.span[1]
    pieces.append(_words_between(text, folded, (position, len(text)), lexicon))
    return tuple(_without_idle_marks(chain.from_iterable(pieces)))


def _words_between(text: str, folded: str, span: tuple[int, int], lexicon: _Lexicon) -> list[Term]:
    tokens = [_token_term(match, text) for match in lexicon.token.finditer(folded[: span[1]], span[0])]
    return list(_joined(tokens, folded, lexicon))


def _token_term(match: re.Match[str], text: str) -> Term:
    group, found = match.lastgroup or "", match.group()
    written = text[match.start() : match.end()]
    value: object = None
    kind = Kind.OTHER
    if group in {"TIME", "ARROW"}:
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


def _joined(tokens: list[Term], folded: str, lexicon: _Lexicon) -> Iterator[Term]:
    """Replace runs of words by the longest phrase that the table knows; hyphens count as spaces."""
    position = 0
    while position < len(tokens):
        term, width = _phrase_at(tokens, position, folded, lexicon)
        yield term
        position += width


def _phrase_at(tokens: list[Term], start: int, folded: str, lexicon: _Lexicon) -> tuple[Term, int]:
    first = tokens[start]
    if first.kind is not Kind.OTHER:
        return first, 1
    if numbered := _numbered(tokens, start, folded, lexicon.words):
        return numbered, 2
    words: list[str] = []
    best: tuple[Term, int] = (first, 1)
    for offset, token in enumerate(tokens[start : start + 2 * lexicon.longest]):
        if token.kind is Kind.DASH and words:
            continue
        if token.kind is not Kind.OTHER:
            break
        words.append(folded[slice(*token.span)])
        if known := lexicon.phrases.get(tuple(words)):
            span = (first.span[0], token.span[1])
            text = " ".join(t.text for t in tokens[start : start + offset + 1])
            best = (Term(known[0], text, span, known[1]), offset + 1)
    return best


def _numbered(tokens: list[Term], start: int, folded: str, words: Words) -> Term | None:
    """Read "Q2" and "H1"."""
    if start + 1 >= len(tokens) or tokens[start + 1].kind is not Kind.NUMBER:
        return None
    first, second = tokens[start], tokens[start + 1]
    word, number = folded[slice(*first.span)], second.value
    span, text = (first.span[0], second.span[1]), first.text + second.text
    if word in words.quarter_prefixes and number in (1, 2, 3, 4):
        return Term(Kind.QUARTER, text, span, number)
    if word in words.half_prefixes and number in (1, 2):
        return Term(Kind.HALF, text, span, number)
    return None


def _without_idle_marks(terms: Iterable[Term]) -> Iterator[Term]:
    """Drop glue, and dashes that do not stand between two ends of a range."""
    kept = [term for term in terms if term.kind is not Kind.GLUE]
    for position, term in enumerate(kept):
        if term.kind is Kind.DASH:
            around = kept[max(position - 1, 0) : position] + kept[position + 1 : position + 2]
            if len(around) < 2 or not all(t.kind in _RANGE_ENDS for t in around):  # noqa: PLR2004 (both sides)
                continue
            yield replace(term, kind=Kind.TO)
        else:
            yield term


@lru_cache(maxsize=32)
def _lexicon(locale: str) -> _Lexicon:
    words, names = words_of(language_of(locale)), names_of(locale)
    phrases: dict[tuple[str, ...], tuple[Kind, object]] = {}
    for kind, values in (
        (Kind.MONTH, names.months),
        (Kind.WEEKDAY, names.weekdays),
        (Kind.NUMBER, words.numbers),
        (Kind.ORDINAL, words.ordinals),
        (Kind.HOLIDAY, words.holidays),
    ):
        phrases.update({_key(name): (kind, value) for name, value in values.items()})
    phrases.update({_key(name): (Kind.UNIT, unit) for unit, group in words.units.items() for name in group})
    phrases.update({_key(name): (kind, None) for kind, group in words.phrases.items() for name in group})
    odd = sorted((word for key in phrases for word in key if re.search(r"[^\w']|[0-9]", word)), key=len)
    token = re.compile(
        _PIECE.format(
            half_day=_HALF_DAY,
            zone=_ZONE.replace(" ", r"\ "),
            odd="|".join(map(re.escape, reversed(odd))) or "(?!)",
            suffixes="|".join(map(re.escape, words.ordinal_suffixes)) or "(?!)",
        ),
        re.VERBOSE,
    )
    return _Lexicon(phrases, max(map(len, phrases), default=1), token, words)


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(fold(phrase).split())
