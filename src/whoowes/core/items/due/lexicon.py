"""From characters to terms: explicit dates first, then clock times and numbers, then the longest phrases."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.items.due.explicit import dates_in, full_year
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.settling import settled
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.vocabulary import Meaning, Vocabulary, vocabulary_of
from whoowes.core.items.model import DayMonthOrder

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
_UNKNOWN: Meaning = (_OTHER, None)


@lru_cache(maxsize=_TEXTS_KEPT)
def terms_of(text: str, *, locale: str, order: DayMonthOrder | None) -> tuple[Term, ...]:
    """Return the terms of a due text, glue words and empty punctuation left out.

    The spans of the terms count characters of `text`. What no table knows is `Kind.OTHER`.
    """
    folded, vocabulary = fold(text), vocabulary_of(locale)
    source = _Source(text, folded, vocabulary)
    is_plain = not _DIGIT.search(folded)
    pattern = vocabulary.plain if is_plain else vocabulary.numbered
    dates = () if is_plain else dates_in(folded, locale=locale, order=order, is_cell=True)
    position = 0
    terms: list[Term] = []
    for found in dates:
        start, end = found.span
        terms += _joined(_tokens(source, (position, start), pattern), source)
        terms.append(Term(Kind.DATE, text[start:end], found.span, found))
        position = end
    terms += _joined(_tokens(source, (position, len(text)), pattern), source)
    return settled(terms, vocabulary.words, vocabulary.months)


class _Source(NamedTuple):
    text: str
    folded: str
    vocabulary: Vocabulary


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


def _number(digits: str) -> Meaning:
    return (_NUMBER, int(digits)) if len(digits) <= _MAXIMUM_DIGITS else _UNKNOWN


_WORDS = frozenset({"WORD", "ODD", "ELISION"})
_READ: Mapping[str | None, Callable[[str], Meaning]] = {
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
    folded, vocabulary = source.folded, source.vocabulary
    terms: list[Term] = []
    position = 0
    while position < len(tokens):
        term, width = tokens[position], 1
        if term.kind is _OTHER:
            start, end = term.span
            word = folded[start:end]
            if word in vocabulary.prefixes and (numbered := _numbered(tokens, position, source)):
                term, width = numbered, 2
            elif word in vocabulary.beginnings:
                term, width = _phrase_at(tokens, position, source)
        terms.append(term)
        position += width
    return terms


def _phrase_at(tokens: list[Term], place: int, source: _Source) -> tuple[Term, int]:
    folded, first = source.folded, tokens[place]
    start, end = first.span
    said = source.vocabulary.beginnings[folded[start:end]]
    meaning, best = said.meaning, 1
    for width, token in enumerate(tokens[place + 1 : place + 2 * said.longest], 2):
        if token.kind is _DASH or token.text == ".":
            continue
        following = said.following.get(folded[slice(*token.span)]) if token.kind is _OTHER else None
        if following is None:
            break
        said = following
        if said.meaning:
            meaning, best, end = said.meaning, width, token.span[1]
    return (Term(meaning[0], source.text[start:end], (start, end), meaning[1]) if meaning else first), best


def _numbered(tokens: list[Term], place: int, source: _Source) -> Term | None:
    """Read "Q2", "H1" and "dia 17"."""
    if place + 1 == len(tokens) or tokens[place + 1].kind is not _NUMBER:
        return None
    prefix, number = tokens[place], tokens[place + 1]
    kind, numbers = source.vocabulary.prefixes[source.folded[slice(*prefix.span)]]
    if number.value not in numbers:
        return None
    start, end = prefix.span[0], number.span[1]
    return Term(
        kind, number.text if kind is Kind.ORDINAL else source.text[start:end], (start, end), number.value
    )
