"""The end of a task, cut into terms: where deadlines stand in it, and whether one is the only one."""

from datetime import date
from itertools import pairwise

from whoowes.core.items.due.cutting import Terms, may_be_due, names_a_day
from whoowes.core.items.due.deadlines import ends_task, is_deadline_word
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.grammar import Answer, Setting
from whoowes.core.items.due.lexicon import terms_of
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.due.structure import answer
from whoowes.core.items.due.subjects import closes_a_range, with_deadlines_behind_periods
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.table import Words
from whoowes.core.items.readings import DueKind
from whoowes.core.kept import kept

# Whether words are a deadline does not depend on the day they were said; any day serves to ask the grammar.
_SOME_DAY = date(2026, 3, 4)
_NO_DEADLINE = frozenset({"before-event", "waits-for", "after", "not-understood", "past-day"})
LONGEST_WITHIN = 8
"""Terms of a deadline in the middle of a task: "bis spätestens Freitag, den 6. März, mittags"."""
_NO_WORDS = frozenset({Kind.COMMA, Kind.OR, Kind.OPEN, Kind.CLOSE})
_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY})
_UNTIL = frozenset({Kind.LEAD, Kind.TO})
_MOVES = frozenset({Kind.ARROW, Kind.NOW})
_SIGNS = frozenset({">", "→"})


Span = tuple[int, int]
"""A place in the text, in characters."""


class Ending:
    """A task without its final full stop, cut into terms."""

    def __init__(self, task: str, locale: str) -> None:
        self.words = words_of(language_of(locale))
        self.body = _without_stop(task.rstrip(), self.words)
        self.setting = Setting(_SOME_DAY, None, locale, None, self.body)
        terms = _with_whole_arrows(terms_of(self.body, locale=locale, order=None))
        self.terms = with_deadlines_behind_periods(terms, self.body, self.words)

    def span(self, start: int, stop: int) -> Span:
        """Return where the words stand from one term up to another."""
        return self.terms[start].span[0], self.terms[stop - 1].span[1]


@kept
def ending_of(task: str, locale: str) -> Ending | None:
    """Cut a task into terms; None where none of them can be part of a due date."""
    if not may_name_time(fold(task), locale):
        return None
    ending = Ending(task, locale)
    return ending if may_be_due(ending.terms) else None


def _with_whole_arrows(terms: Terms) -> Terms:
    """Return terms with an arrow and the words for it behind as one: "matrix -> moved to January"."""
    arrow, found = Kind.ARROW, list(terms[:1])
    for before, term in pairwise(terms):
        if before.kind is arrow and term.kind in _MOVES and before.text[-1] in _SIGNS:
            found[-1] = term._replace(kind=arrow, span=(before.span[0], term.span[1]))
        else:
            found.append(term)
    return tuple(found)


def _without_stop(task: str, words: Words) -> str:
    """Take off the final full stop, unless it may belong to an ordinal: "bis zum 15."."""
    body = task.rstrip("!")
    is_ordinal = "." in words.ordinal_suffixes and body[-2:-1].isdigit() and body.endswith(".")
    return body if is_ordinal else body.rstrip(".!")


def deadline_words(ending: Ending, *, first: int = 1) -> list[int]:
    """Return the places of deadline words with no day directly before them, as in "Mo bis Fr"."""
    terms = ending.terms
    return [
        place
        for place in range(first, len(terms))
        if is_deadline_word(terms, place, ending.words) and not closes_a_range(terms, place, ending.words)
    ]


def doubtful_words(ending: Ending) -> list[int]:
    """Return the places of words that may make a deadline of a day: "voor vrijdag", "tot 1 mei"."""
    terms = ending.terms
    until = folded_set(ending.words.range_words)
    return [
        place
        for place, term in enumerate(terms)
        if term.kind is Kind.BEFORE
        or (
            term.kind in _UNTIL
            and fold(term.text) in until
            and not closes_a_range(terms, place, ending.words)
        )
    ]


def end_of_day(ending: Ending, start: int, limit: int) -> int | None:
    """Return where the deadline ends whose word stands at `start`; None where no day follows it."""
    lead = ending.terms[start]._replace(kind=Kind.LEAD) if ending.terms[start].kind is Kind.TO else None
    stops = range(min(limit, start + LONGEST_WITHIN), start + 1, -1)
    for stop in stops:
        tail = ending.terms[start:stop]
        if is_day(tail if lead is None else (lead, *tail[1:]), ending):
            return stop
    return None


def is_day(tail: Terms, ending: Ending) -> bool:
    """Tell whether a phrase is a day or the next call; "bis 17 Uhr" is neither."""
    found = answer(tail, ending.setting)
    return is_date(found) and (names_a_day(tail) or (found is not None and found.kind is DueKind.NEXT_CALL))


def is_date(found: Answer | None) -> bool:
    """Tell whether an answer of the grammar says when something is due."""
    return found is not None and found.kind is not DueKind.NONE and found.rule not in _NO_DEADLINE


def deadline_before(ending: Ending, start: int) -> int | None:
    """Return the place of another deadline before the one at `start`, with words of the task between them.

    "Send the draft by Friday, the rest by Monday" is two promises, and so it is without the comma. "Extend
    the offer until May by Friday" is one: nothing stands between the two days.
    """
    for place in _deadlines(ending, start):
        bare = ends_task(ending.terms, place, ending.body, ending.words)
        stop = place + 1 if bare else _first_day(ending, place, start)
        between = ending.terms[stop:start] if stop is not None else ()
        if not _NO_WORDS.issuperset({term.kind for term in between} - _DAYS):
            return place
    return None


def _first_day(ending: Ending, start: int, limit: int) -> int | None:
    """Return where the shortest deadline ends whose word stands at `start`; the rest may be of the task."""
    stops = range(start + 2, min(limit, start + LONGEST_WITHIN) + 1)
    return next((stop for stop in stops if is_day(ending.terms[start:stop], ending)), None)


def _deadlines(ending: Ending, limit: int) -> list[int]:
    terms, words = ending.terms, ending.words
    bare = [place for place in range(len(terms)) if ends_task(terms, place, ending.body, words)]
    before = [place for place, term in enumerate(terms) if term.kind is Kind.BEFORE]
    return sorted(place for place in {*deadline_words(ending, first=0), *bare, *before} if place < limit)
