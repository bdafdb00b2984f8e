"""Periods that a task is about, right before its deadline: "Jahresabschluss 2025 bis 30.6.".

The words that mean "to" between two days ("Montag bis Freitag") mean "by" behind a period that the day after
them cannot close: one goes from a month to a month, from a day to a day.
"""

from collections.abc import Iterator
from itertools import takewhile

from whoowes.core.items.due.cutting import Terms, names_a_day
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.terms import Kind, Term, Unit
from whoowes.core.items.due.words.table import Words

_PERIODS = frozenset({Kind.MONTH, Kind.YEAR, Kind.QUARTER, Kind.HALF, Kind.FISCAL})
_DAYS = frozenset({Kind.WEEKDAY, Kind.DATE})
_TO = Kind.TO
_LAST_DAY = 31


def with_deadlines_behind_periods(terms: Terms, text: str, words: Words) -> Terms:
    """Return the terms of a task with "to" read as "by" where it leads from no day to one."""
    if _TO not in [term.kind for term in terms]:
        return terms
    return tuple(_read_again(terms, text, words))


def _read_again(terms: Terms, text: str, words: Words) -> Iterator[Term]:
    for place, term in enumerate(terms):
        is_by = (
            term.kind is Kind.TO
            and 0 < place < len(terms) - 1
            and fold(term.text) in folded_set(words.deadline_leads)
            and terms[place + 1].kind in _DAYS
            and _is_no_first_day(terms[place - 1], terms[place + 1])
            and not _says_from(terms, place, text, words)
        )
        yield term._replace(kind=Kind.LEAD) if is_by else term


def closes_a_range(terms: Terms, place: int, words: Words) -> bool:
    """Whether a deadline word follows a day directly and leads on from it, as in "Mo bis Fr"."""
    if leads_from_week_to_week(terms, place, words):
        return True
    if not place or not _means_to(terms[place], words) or not names_a_day(terms[place - 1 : place]):
        return False
    before = terms[place - 1]
    if before.kind is Kind.UNIT and before.value is Unit.HOUR:
        # "Send the hours by Friday": hours are no day.
        return False
    following = {term.kind for term in terms[place + 1 : place + 3]}
    return not _is_period(before) or before.kind in following


def _means_to(term: Term, words: Words) -> bool:
    return term.kind is Kind.TO or fold(term.text) in folded_set(words.range_words)


def leads_from_week_to_week(terms: Terms, place: int, words: Words) -> bool:
    """Whether numbered weeks stand on both sides of a "to": "KW 12 bis KW 14", "week 12 tot week 14"."""
    if not _means_to(terms[place], words):
        return False
    before, behind = terms[max(place - 2, 0) : place], terms[place + 1 : place + 3]
    return [term.kind for term in before] == [term.kind for term in behind] and _is_numbered_week(before)


def _is_numbered_week(terms: Terms) -> bool:
    first, *rest = terms or (None,)
    if first is None or [term.kind for term in rest] != [Kind.NUMBER]:
        return False
    return first.kind is Kind.CALENDAR_WEEK or (first.kind is Kind.UNIT and first.value is Unit.WEEK)


def _is_no_first_day(before: Term, day: Term) -> bool:
    if before.kind is Kind.NUMBER:
        is_day_of_month = isinstance(before.value, int) and 0 < before.value <= _LAST_DAY
        return day.kind is Kind.WEEKDAY or not is_day_of_month
    return _is_period(before)


def _is_period(term: Term) -> bool:
    return term.kind in _PERIODS or (term.kind is Kind.UNIT and term.value is Unit.QUARTER)


def _is_of_a_period(term: Term) -> bool:
    return term.kind is Kind.ORDINAL or _is_period(term)


def _says_from(terms: Terms, place: int, text: str, words: Words) -> bool:
    """Whether "from" stands before the period: "von Januar bis 10.2."; no month ends on a weekday."""
    if terms[place + 1].kind is Kind.WEEKDAY:
        return False
    period = list(takewhile(_is_of_a_period, reversed(terms[:place])))
    start = period[-1].span[0] if period else terms[place].span[0]
    said = fold(text[:start]).split()
    return bool(said) and said[-1] in folded_set(words.range_starts)
