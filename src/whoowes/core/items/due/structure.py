"""The whole reading of a phrase: one rule that consumes it, or a structure of parts read so."""

from whoowes.core.items.due import beside, choices, hours, moves, waiting
from whoowes.core.items.due.calendar_weeks import RULES as CALENDAR_WEEKS
from whoowes.core.items.due.cutting import CLOCK, TRIMMED, Terms, core, trimmed, without
from whoowes.core.items.due.grammar import Answer, Grammar, Setting
from whoowes.core.items.due.month_days import RULES as MONTH_DAYS
from whoowes.core.items.due.month_weeks import RULES as MONTH_WEEKS
from whoowes.core.items.due.periods import RULES as PERIODS
from whoowes.core.items.due.spans import RULES as SPANS
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.due.undated import RULES as UNDATED
from whoowes.core.items.due.weekdays import RULES as WEEKDAYS
from whoowes.core.items.due.weeks import RULES as WEEKS
from whoowes.core.items.due.written import RULES as WRITTEN

_GRAMMAR = Grammar(
    (*UNDATED, *WRITTEN, *MONTH_DAYS, *WEEKDAYS, *WEEKS, *CALENDAR_WEEKS, *MONTH_WEEKS, *PERIODS, *SPANS)
)
_STRUCTURES = (
    (moves.MARKS, moves.moved),
    (moves.MOVED_BEHIND, moves.moved_behind),
    (choices.DOUBTS, choices.doubted),
    (waiting.FINISHED, waiting.finished),
    (waiting.WAITING, waiting.depends),
    (waiting.BEFORE, waiting.before),
    (waiting.AFTER, waiting.after),
    (waiting.URGENT, waiting.urgent_with_deadline),
    (choices.MARKS, choices.alternatives),
    (beside.MARKS, beside.beside),
)
"""In the order in which they are tried, each with the kinds of which a phrase must hold one."""
_WITH_ANY_WORDS = waiting.FINISHED | waiting.WAITING | waiting.BEFORE | waiting.AFTER
"""Where a phrase holds none of these, every word of it must be known."""
_OTHER = Kind.OTHER
_IDLE = CLOCK | {Kind.COMMA}
LONGEST = 40
"""Terms of a phrase that may still be a due date; longer ones are prose."""


def answer(terms: Terms, setting: Setting) -> Answer | None:
    """Answer a phrase of which every term must be understood; None where that fails."""
    kinds = {term.kind for term in terms}
    if not kinds.isdisjoint(TRIMMED):
        terms = trimmed(terms)
        kinds = {term.kind for term in terms}
    if not terms or len(terms) > LONGEST:
        return None
    if _OTHER in kinds:
        if kinds.isdisjoint(_WITH_ANY_WORDS):
            return None
    else:
        is_timed = Kind.TIME in kinds and Kind.WEEKDAY in kinds
        if is_timed and (found := hours.day_or_hour(terms, setting, answer)):
            return found
        if found := _by_one_rule(terms, setting):
            return found
    for needed, read in _STRUCTURES:
        if not kinds.isdisjoint(needed) and (found := read(terms, setting, answer)):
            return found
    return None


def _by_one_rule(terms: Terms, setting: Setting) -> Answer | None:
    """Let one rule consume everything; deadline words and clock times at the ends may be left out."""
    if found := _GRAMMAR.answer(terms, setting):
        return found
    tried = terms
    for candidate in (core(terms), core(without(terms, _IDLE))):
        if candidate and candidate != tried and (found := _GRAMMAR.answer(candidate, setting)):
            return found
        tried = candidate
    return None
