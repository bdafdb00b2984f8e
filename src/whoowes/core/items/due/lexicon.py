"""From characters to terms: explicit dates first, then clock times and numbers, then the longest phrases."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from whoowes.core.items.due.explicit import dates_in, full_year
from whoowes.core.items.due.folding import DIGIT, fold
from whoowes.core.items.due.settling import settled
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.vocabulary import Beginning, Meaning, Vocabulary, vocabulary_of
from whoowes.core.items.readings import DayMonthOrder

_MARK_KINDS = {
    **dict.fromkeys("([{", Kind.OPEN),
    **dict.fromkeys(")]}", Kind.CLOSE),
    **dict.fromkeys(",;:", Kind.COMMA),
    **dict.fromkeys(".!*_\"“”„«»'|¿¡\ufe0f📅📆🗓⏰", Kind.GLUE),
    **dict.fromkeys("✓✔✅☑", Kind.FINISHED),
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
_DIGITS = re.compile("[0-9]+")
_TEXTS_KEPT = 1024
"""The same cells come again and again, and a task is asked twice: for its deadline, and for a date in it."""
_UNKNOWN: Meaning = (Kind.OTHER, None)
_DATE, _TIME, _ARROW, _OFFSET = Kind.DATE, Kind.TIME, Kind.ARROW, Kind.OFFSET
_ORDINAL, _YEAR, _NUMBER = Kind.ORDINAL, Kind.YEAR, Kind.NUMBER


@lru_cache(maxsize=_TEXTS_KEPT)
def terms_of(text: str, *, locale: str, order: DayMonthOrder | None) -> tuple[Term, ...]:
    """Return the terms of a due text, glue words and empty punctuation left out.

    The spans of the terms count characters of `text`. What no table knows is `Kind.OTHER`.
    """
    folded, vocabulary = fold(text), vocabulary_of(locale)
    if not DIGIT.search(folded):
        terms = _joined(list(vocabulary.plain.finditer(folded)), text, vocabulary)
        return settled(terms, vocabulary.words, vocabulary.months)
    terms = []
    position = 0
    for found in dates_in(folded, locale=locale, order=order, is_cell=True):
        start, end = found.span
        if position < start:
            terms += _joined(list(vocabulary.numbered.finditer(folded[:start], position)), text, vocabulary)
        terms.append(Term(_DATE, text[start:end], found.span, found))
        position = end
    if position < len(folded):
        terms += _joined(list(vocabulary.numbered.finditer(folded, position)), text, vocabulary)
    return settled(terms, vocabulary.words, vocabulary.months)


def _joined(pieces: list[re.Match[str]], text: str, vocabulary: Vocabulary) -> list[Term]:
    """Replace runs of words by the longest phrase that the table knows; hyphens and full stops are spaces."""
    beginnings, prefixes = vocabulary.beginnings, vocabulary.prefixes
    terms: list[Term] = []
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        start, end = span = piece.span()
        word = piece[0]
        meaning, width = _UNKNOWN, 1
        if piece.lastgroup in _COUNTS and (term := _numbered_in_front(pieces, position, text, prefixes)):
            terms.append(term)
            position += 2
            continue
        if piece.lastgroup not in _WORDS:
            meaning = _READ[piece.lastgroup](word)
        elif word in prefixes and (term := _numbered(pieces, position, text, prefixes[word])):
            terms.append(term)
            position += 2
            continue
        elif word in beginnings:
            meaning, width = _phrase_at(pieces, position, text, beginnings[word])
            if width > 1:
                end = pieces[position + width - 1].end()
                span = (start, end)
        kind, value = meaning
        terms.append(Term(kind, text[start:end], span, value))
        position += width
    return terms


def _phrase_at(pieces: list[re.Match[str]], place: int, text: str, said: Beginning) -> tuple[Meaning, int]:
    """Return what the longest phrase means that begins at a piece, and of how many pieces it is."""
    meaning, best = said.meaning or _UNKNOWN, 1
    if not said.following:
        return meaning, best
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


def _numbered(
    pieces: list[re.Match[str]], place: int, text: str, prefixed: tuple[Kind, range]
) -> Term | None:
    """Read "Q2", "H1" and "dia 17"."""
    if place + 1 == len(pieces) or pieces[place + 1].lastgroup != "NUMBER":
        return None
    prefix, number = pieces[place], pieces[place + 1]
    kind, numbers = prefixed
    _, value = _number(number.group())
    is_apart = kind is Kind.NUMBERED_WEEK and number.start() != prefix.end()
    if value not in numbers or is_apart:
        return None
    start, end = prefix.start(), number.end()
    written = text[number.start() if kind is _ORDINAL else start : end]
    return Term(kind, written, (start, end), value)


def _numbered_in_front(
    pieces: list[re.Match[str]], place: int, text: str, prefixes: Mapping[str, tuple[Kind, range]]
) -> Term | None:
    """Read Spanish "1T26", "2º trim. 2026", "1S 2026": a part of the year that is written behind it."""
    number = pieces[place]
    letter, *rest = [piece for piece in pieces[place + 1 : place + 4] if piece.group() != "."] or [number]
    if not rest or letter.group() not in prefixes:
        return None
    year = rest[0]
    kind, numbers = prefixes[letter.group()]
    if kind is Kind.NUMBERED_WEEK and letter.group() == "s":
        kind, numbers = Kind.HALF, range(1, 3)
    value = int(_DIGITS.findall(number.group())[0])
    is_letter = len(letter.group()) == 1 and number.end() == letter.start()
    is_near = is_letter or number.lastgroup == "ORDINAL"
    if kind not in _PARTS_OF_YEAR or value not in numbers or not is_near or not _is_year(year, letter):
        return None
    span = number.start(), letter.end()
    return Term(kind, text[slice(*span)], span, value)


def _is_year(piece: re.Match[str], before: re.Match[str]) -> bool:
    is_short = piece.lastgroup == "NUMBER" and len(piece.group()) == 2 and piece.start() == before.end()  # noqa: PLR2004
    # "1h26" is a length of time.
    return piece.lastgroup == "YEAR" or (is_short and before.group() != "h")


def _number(digits: str) -> Meaning:
    return (_NUMBER, int(digits)) if len(digits) <= _MAXIMUM_DIGITS else _UNKNOWN


_COUNTS = frozenset({"NUMBER", "ORDINAL"})
_PARTS_OF_YEAR = frozenset({Kind.QUARTER, Kind.HALF})
_WORDS = frozenset({"WORD", "ODD", "ELISION"})
_READ: Mapping[str | None, Callable[[str], Meaning]] = {
    "TIME": lambda _: (_TIME, None),
    "ARROW": lambda _: (_ARROW, None),
    "OFFSET": lambda _: (_OFFSET, None),
    "ORDINAL": lambda word: (_ORDINAL, int(_DIGITS.findall(word)[0])),
    "YEAR": lambda word: (_YEAR, full_year(word)),
    "NUMBER": _number,
    "MARK": lambda mark: _MARKS.get(mark, _UNKNOWN),
}
"""What the groups of the patterns mean that are no words."""
