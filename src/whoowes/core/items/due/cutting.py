"""Cutting a run of terms: off its ends, out of its middle, and apart at its marks."""

from collections.abc import Collection, Iterable
from itertools import pairwise

from whoowes.core.items.due.terms import Kind, Term

Terms = tuple[Term, ...]

CLOCK = frozenset({Kind.TIME, Kind.EOD})
BRACKETS = frozenset({Kind.OPEN, Kind.CLOSE})
TRIMMED = frozenset({Kind.OPEN, Kind.COMMA})
"""Kinds of which a phrase must hold one for `trimmed` to change it."""
_LEADS = CLOCK | {Kind.LEAD, Kind.ON, Kind.COMMA}
_TRAILERS = CLOCK | {Kind.LATEST, Kind.COMMA, Kind.LEAD}
_IN_CLOCK_BRACKETS = CLOCK | {Kind.LATEST, Kind.LEAD}
_OPEN, _CLOSE, _COMMA = Kind.OPEN, Kind.CLOSE, Kind.COMMA
_CALENDAR_WORDS = frozenset(
    {
        Kind.DATE,
        Kind.WEEKDAY,
        Kind.WEEKDAY_OR_MONTH,
        Kind.EOW_OR_WEEKEND,
        Kind.CALENDAR_WEEK,
        Kind.NUMBERED_WEEK,
        Kind.MONTH_WEEK,
        Kind.MONTH,
        Kind.YEAR,
        Kind.HOLIDAY,
        Kind.TODAY,
        Kind.TOMORROW,
        Kind.OVERMORROW,
        Kind.ORDINAL,
        Kind.UNIT,
        Kind.QUARTER,
        Kind.HALF,
        Kind.EOD,
        Kind.EOW,
        Kind.EOM,
        Kind.EOQ,
        Kind.EOY,
        Kind.WEEKEND,
        Kind.MIDWEEK,
        Kind.WEEK_OF,
        Kind.WEEK_ENDING,
        Kind.NEXT_CALL,
        Kind.SEASON,
        Kind.SOMETIME,
        Kind.FISCAL,
        Kind.YESTERDAY,
    }
)


TIME_WORDS = _CALENDAR_WORDS | {
    Kind.TIME,
    Kind.CALL,
    Kind.OFFSET,
}
"""Kinds that can be part of a due date at all."""


def may_be_due(terms: Terms) -> bool:
    """Tell whether any word of a phrase can be part of a due date at all."""
    return not TIME_WORDS.isdisjoint([term.kind for term in terms])


def names_a_day(terms: Terms) -> bool:
    """Tell whether any word of a phrase belongs to the calendar."""
    return not _CALENDAR_WORDS.isdisjoint([term.kind for term in terms])


def trimmed(terms: Terms) -> Terms:
    """Take off commas at the ends, brackets around the whole, and brackets with nothing in them."""
    if _count(terms, _OPEN):
        terms = _without_empty_brackets(terms)
    while terms and terms[0].kind is _COMMA:
        terms = terms[1:]
    while terms and terms[-1].kind is _COMMA:
        terms = terms[:-1]
    if terms and terms[0].kind is _OPEN and terms[-1].kind is _CLOSE and _count(terms, _OPEN) == 1:
        return trimmed(terms[1:-1])
    return terms


def _count(terms: Terms, kind: Kind) -> int:
    return [term.kind for term in terms].count(kind)


def _without_empty_brackets(terms: Terms) -> Terms:
    empty = {
        position
        for position, (one, other) in enumerate(pairwise(terms))
        if one.kind is _OPEN and other.kind is _CLOSE
    }
    return tuple(t for position, t in enumerate(terms) if not {position, position - 1} & empty)


def core(terms: Terms) -> Terms:
    """Take deadline words and clock times off both ends."""
    terms = without(terms, BRACKETS) if _is_clock_bracket(terms) else terms
    while terms and terms[0].kind in _LEADS:
        terms = terms[1:]
    while terms and terms[-1].kind in _TRAILERS:
        terms = terms[:-1]
    return terms


def _is_clock_bracket(terms: Terms) -> bool:
    kinds = [term.kind for term in terms]
    if _OPEN not in kinds or _CLOSE not in kinds:
        return False
    inner = kinds[kinds.index(_OPEN) + 1 : kinds.index(_CLOSE)]
    return bool(inner) and _IN_CLOCK_BRACKETS.issuperset(inner)


def without(terms: Terms, kinds: Iterable[Kind]) -> Terms:
    """Return the terms that are of none of these kinds."""
    dropped = frozenset(kinds)
    return tuple([term for term in terms if term.kind not in dropped])


def segments(terms: Terms, marks: Collection[Kind]) -> list[tuple[Kind | None, Terms]]:
    """Cut the terms apart at marks of these kinds; each part comes with the mark before it."""
    parts: list[tuple[Kind | None, list[Term]]] = [(None, [])]
    for term in terms:
        if term.kind in marks:
            parts.append((term.kind, []))
        else:
            parts[-1][1].append(term)
    return [(kind, tuple(part)) for kind, part in parts]
