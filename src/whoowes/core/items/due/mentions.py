"""The days in words that make no one date together: explicit dates, "tomorrow", and what deadlines name."""

from datetime import date
from typing import NamedTuple

from whoowes.core.items.due.cutting import Terms, names_a_day
from whoowes.core.items.due.deadlines import is_bare
from whoowes.core.items.due.grammar import Answer, Reader, Setting
from whoowes.core.items.due.terms import Kind

_LEADS = frozenset({Kind.LEAD, Kind.BEFORE})
_LONGEST = 8
"""Terms of a deadline among other words."""


class Mention(NamedTuple):
    """A day, and where in the text it is named."""

    place: int
    day: date


def days_mentioned(terms: Terms, setting: Setting, read: Reader) -> tuple[date, ...]:
    """Return the days named in a phrase, in order, each once."""
    return tuple(dict.fromkeys(mention.day for mention in mentions(terms, setting, read)))


def mentions(terms: Terms, setting: Setting, read: Reader) -> list[Mention]:
    """Return every naming of a day in a phrase."""
    found: list[Mention] = []
    position = 0
    while position < len(terms):
        stop = _end_of_deadline(terms, position, setting, read)
        if stop > position + 1 or _names_day(terms, position):
            place = terms[position].span[0]
            found += [Mention(place, day) for day in days_of(read(terms[position:stop], setting))]
        position = stop
    return found


def _end_of_deadline(terms: Terms, start: int, setting: Setting, read: Reader) -> int:
    """Return where the longest deadline ends that begins at a term; the next term where none does."""
    if terms[start].kind in _LEADS:
        for stop in range(min(len(terms), start + _LONGEST), start + 1, -1):
            tail = terms[start:stop]
            # The whole phrase was asked before.
            if len(tail) < len(terms) and _is_plain(tail) and days_of(read(tail, setting)):
                return stop
    return start + 1


def _names_day(terms: Terms, position: int) -> bool:
    following = next(iter(terms[position + 1 : position + 2]), None)
    # "1.5 weeks" looks like a date too.
    is_length = following is not None and following.kind is Kind.UNIT
    return is_bare(terms[position]) or (terms[position].kind is Kind.DATE and not is_length)


def _is_plain(tail: Terms) -> bool:
    return names_a_day(tail) and Kind.OTHER not in {term.kind for term in tail}


def days_of(found: Answer | None) -> tuple[date, ...]:
    """Return the days that an answer could mean."""
    return () if found is None else tuple(day for day in (found.date, *found.candidates) if day)
