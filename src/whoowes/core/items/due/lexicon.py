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

_MARK_KINDS = {
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
_MARKS: Mapping[str, Meaning] = {mark: (kind, None) for mark, kind in _MARK_KINDS.items()}
_MAXIMUM_DIGITS = 6
_DIGIT = re.compile("[0-9]")
_DIGITS = re.compile("[0-9]+")
_TEXTS_KEPT = 1024
"""The same cells come again and again, and a task is asked twice: for its deadline, and for a date in it."""
_UNKNOWN: Meaning = (Kind.OTHER, None)


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
        terms += _joined(list(pattern.finditer(folded[:start], position)), source)
        terms.append(Term(Kind.DATE, text[start:end], found.span, found))
        position = end
    terms += _joined(list(pattern.finditer(folded, position)), source)
    return settled(terms, vocabulary.words, vocabulary.months)


class _Source(NamedTuple):
    text: str
    folded: str
    vocabulary: Vocabulary


def _joined(pieces: list[re.Match[str]], source: _Source) -> list[Term]:
    """Replace runs of words by the longest phrase that the table knows; hyphens and full stops are spaces."""
    text, vocabulary = source.text, source.vocabulary
    terms: list[Term] = []
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        start, end = span = piece.span()
        meaning, width = _UNKNOWN, 1
        if piece.lastgroup not in _WORDS:
            meaning = _READ[piece.lastgroup](piece.group())
        elif (word := piece.group()) in vocabulary.prefixes and (term := _numbered(pieces, position, source)):
            terms.append(term)
            position += 2
            continue
        elif word in vocabulary.beginnings:
            meaning, width = _phrase_at(pieces, position, source)
            end = pieces[position + width - 1].end()
            span = (start, end)
        terms.append(Term(meaning[0], text[start:end], span, meaning[1]))
        position += width
    return terms


def _phrase_at(pieces: list[re.Match[str]], place: int, source: _Source) -> tuple[Meaning, int]:
    """Return what the longest phrase means that begins at a piece, and of how many pieces it is."""
    text = source.text
    said = source.vocabulary.beginnings[pieces[place].group()]
    meaning, best = said.meaning or _UNKNOWN, 1
    for width, piece in enumerate(pieces[place + 1 : place + 2 * said.longest], 2):
        word = piece.group()
        if word == "-" or text[slice(*piece.span())] == ".":
            continue
        following = said.following.get(word) if piece.lastgroup in _WORDS else None
        if following is None:
            break
        said = following
        if said.meaning:
            meaning, best = said.meaning, width
    return meaning, best


def _numbered(pieces: list[re.Match[str]], place: int, source: _Source) -> Term | None:
    """Read "Q2", "H1" and "dia 17"."""
    if place + 1 == len(pieces) or pieces[place + 1].lastgroup != "NUMBER":
        return None
    prefix, number = pieces[place], pieces[place + 1]
    kind, numbers = source.vocabulary.prefixes[prefix.group()]
    _, value = _number(number.group())
    if value not in numbers:
        return None
    start, end = prefix.start(), number.end()
    written = source.text[number.start() if kind is Kind.ORDINAL else start : end]
    return Term(kind, written, (start, end), value)


def _number(digits: str) -> Meaning:
    return (Kind.NUMBER, int(digits)) if len(digits) <= _MAXIMUM_DIGITS else _UNKNOWN


_WORDS = frozenset({"WORD", "ODD", "ELISION"})
_READ: Mapping[str | None, Callable[[str], Meaning]] = {
    "TIME": lambda _: (Kind.TIME, None),
    "ARROW": lambda _: (Kind.ARROW, None),
    "OFFSET": lambda _: (Kind.OFFSET, None),
    "ORDINAL": lambda word: (Kind.ORDINAL, int(_DIGITS.findall(word)[0])),
    "YEAR": lambda word: (Kind.YEAR, full_year(word)),
    "NUMBER": _number,
    "MARK": lambda mark: _MARKS.get(mark, _UNKNOWN),
}
"""What the groups of the patterns mean that are no words."""
