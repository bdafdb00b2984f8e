"""The end of a task, cut into terms: where deadlines stand in it, and whether one is the only one."""

from datetime import date

from whoowes.core.items.due.cutting import Terms, may_be_due, names_a_day
from whoowes.core.items.due.deadlines import is_bare, is_deadline_word
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.grammar import Answer, Setting
from whoowes.core.items.due.lexicon import terms_of
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.due.structure import answer
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.table import Words
from whoowes.core.items.model import DueKind

# Whether words are a deadline does not depend on the day they were said; any day serves to ask the grammar.
_SOME_DAY = date(2026, 3, 4)
_NO_DEADLINE = frozenset({"before-event", "waits-for", "after", "not-understood"})
LONGEST_WITHIN = 8
"""Terms of a deadline in the middle of a task: "bis spätestens Freitag, den 6. März, mittags"."""
_JOINTS = frozenset({Kind.COMMA, Kind.OR})
_NO_WORDS = _JOINTS | {Kind.OPEN, Kind.CLOSE}
_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY})


class Ending:
    """A task without its final full stop, cut into terms."""

    def __init__(self, task: str, locale: str) -> None:
        self.words = words_of(language_of(locale))
        self.body = _without_stop(task.rstrip(), self.words)
        self.setting = Setting(_SOME_DAY, None, locale, None, self.body)
        self.terms = terms_of(self.body, locale=locale, order=None)

    def said(self, start: int, stop: int) -> str:
        """Return the words from one term up to another, as written."""
        return self.body[self.terms[start].span[0] : self.terms[stop - 1].span[1]]


def ending_of(task: str, locale: str) -> Ending | None:
    """Cut a task into terms; None where none of them can be part of a due date."""
    if not may_name_time(fold(task), locale):
        return None
    ending = Ending(task, locale)
    return ending if may_be_due(ending.terms) else None


def _without_stop(task: str, words: Words) -> str:
    """Take off the final full stop, unless it may belong to an ordinal: "bis zum 15."."""
    body = task.rstrip("!")
    is_ordinal = "." in words.ordinal_suffixes and body[-2:-1].isdigit() and body.endswith(".")
    return body if is_ordinal else body.rstrip(".!")


def deadline_words(ending: Ending) -> list[int]:
    """Return the places of deadline words with no day directly before them, as in "Mo bis Fr"."""
    terms = ending.terms
    return [
        place
        for place in range(1, len(terms))
        if is_deadline_word(terms, place, ending.words) and not names_a_day(terms[place - 1 : place])
    ]


def end_of_day(ending: Ending, start: int, limit: int) -> int | None:
    """Return where the deadline ends whose word stands at `start`; None where no day follows it."""
    stops = range(min(limit, start + LONGEST_WITHIN), start + 1, -1)
    return next((stop for stop in stops if is_day(ending.terms[start:stop], ending)), None)


def is_day(tail: Terms, ending: Ending) -> bool:
    """Tell whether a phrase is a day or the next call; "bis 17 Uhr" is neither."""
    found = answer(tail, ending.setting)
    return is_date(found) and (names_a_day(tail) or (found is not None and found.kind is DueKind.NEXT_CALL))


def is_date(found: Answer | None) -> bool:
    """Tell whether an answer of the grammar says when something is due."""
    return found is not None and found.kind is not DueKind.NONE and found.rule not in _NO_DEADLINE


def deadline_before(ending: Ending, start: int) -> int | None:
    """Return the place of another deadline before the one at `start`, with words of the task between them.

    "Send the draft by Friday, the rest by Monday" is two promises. "Extend the offer until May by Friday" is
    one: nothing parts the two days, and the words before them differ.
    """
    lead = _lead(ending, start)
    for place in _deadlines(ending, start):
        bare = is_bare(ending.terms[place])
        stop = place + 1 if bare else _first_day(ending, place, start)
        between = ending.terms[stop:start] if stop is not None else ()
        kinds = {term.kind for term in between} - _DAYS
        is_parted = not _JOINTS.isdisjoint(kinds) or (not bare and lead in {None, _lead(ending, place)})
        if is_parted and not _NO_WORDS.issuperset(kinds):
            return place
    return None


def _first_day(ending: Ending, start: int, limit: int) -> int | None:
    """Return where the shortest deadline ends whose word stands at `start`; the rest may be of the task."""
    stops = range(start + 2, min(limit, start + LONGEST_WITHIN) + 1)
    return next((stop for stop in stops if is_day(ending.terms[start:stop], ending)), None)


def _deadlines(ending: Ending, limit: int) -> list[int]:
    terms = ending.terms
    first = [0] if is_deadline_word(terms, 0, ending.words) else []
    places = {*first, *deadline_words(ending), *(n for n, term in enumerate(terms) if is_bare(term))}
    return sorted(place for place in places if place < limit)


def _lead(ending: Ending, start: int) -> str | None:
    """Return the first word of a deadline's lead: of "bis spätestens" no more than of "bis"."""
    is_lead = is_deadline_word(ending.terms, start, ending.words)
    return fold(ending.terms[start].text).partition(" ")[0] if is_lead else None
