"""Cells that begin with what a date is *not*: a status, a condition, "before" and "after", urgency."""

import re
from datetime import date
from itertools import pairwise

from whoowes.core.items.due.cutting import BRACKETS, Terms, core, names_a_day, trimmed, without
from whoowes.core.items.due.days import spoken
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.grammar import Answer, Reader, Setting, no_date, on_date, unclear
from whoowes.core.items.due.mentions import days_mentioned
from whoowes.core.items.due.names import names_of
from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.readings import DueKind

FINISHED = frozenset({Kind.FINISHED})
WAITING = frozenset({Kind.DEPENDS, Kind.STATE, Kind.TO_CONFIRM})
BEFORE = frozenset({Kind.BEFORE})
AFTER = frozenset({Kind.AFTER, Kind.FROM, Kind.FOLLOWING})
URGENT = frozenset({Kind.URGENT, Kind.SOONEST})
_LENGTH = frozenset({Kind.NUMBER, Kind.UNIT})
_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY, Kind.WEEKDAY_OR_MONTH, Kind.ORDINAL})
_AHEAD = frozenset({Kind.NEXT, Kind.COMING, Kind.FOLLOWING})
_OWNING = re.compile(r"'s?$")


def finished(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "Done 2 Mar", "sent to Kevin": a status; its date, if any, is not a deadline."""
    if terms[0].kind is not Kind.FINISHED:
        return None
    rest = terms[1:]
    if not names_a_day(rest):
        return no_date("a status, no date", rule="status-word")
    found = read(rest, setting)
    if found is None or any(term.kind in (Kind.LEAD, Kind.BEFORE) for term in rest):
        return None
    is_written = any(term.kind is Kind.DATE for term in rest)
    if setting.call and found.date and found.date > setting.call:
        if is_written:
            return unclear("a status, and a day still to come", (found.date,), rule="status-ahead")
        return no_date("a status, and a day that may be past or still to come", rule="status-with-day")
    return no_date("a status with its date, no deadline", rule="status-with-date")


def depends(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "once budget is approved", "waiting on legal": it waits for something without a date."""
    is_waiting = terms[0].kind in (Kind.DEPENDS, Kind.STATE)
    if not (is_waiting or terms[-1].kind in (Kind.TO_CONFIRM, Kind.DEPENDS)) or len(terms) == 1:
        return None
    if terms[0].kind is Kind.STATE and _LENGTH.issuperset([term.kind for term in terms[1:]]):
        # "Past due 45 days" says for how long, not until when.
        return None
    rest = read(trimmed(terms[1:]), setting) if is_waiting else None
    if rest and rest.kind is DueKind.NEXT_CALL and terms[0].kind is Kind.DEPENDS:
        # French "lors de" waits for an event, which may be the call itself.
        return rest
    # "Sobald die Stunden da sind": hours are no day.
    if names_a_day(_without_hours(terms)) or (terms[0].kind is Kind.STATE and _names_next_call(terms)):
        days = (rest.date, *rest.candidates) if rest else days_mentioned(terms, setting, read)
        return unclear("it waits for something, and names a date as well", days, rule="waits-with-date")
    return no_date("it waits for something that has no date", rule="waits-for")


def _without_hours(terms: Terms) -> Terms:
    return tuple(term for term in terms if term.kind is not Kind.UNIT or term.value is not Unit.HOUR)


def _names_next_call(terms: Terms) -> bool:
    """Tell whether a phrase has the words for the next call in it, in either order."""
    pairs = [{one.kind, other.kind} for one, other in pairwise(terms)]
    return any(Kind.CALL in pair and not _AHEAD.isdisjoint(pair) for pair in pairs)


def before(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "before Friday": in time as late as then, so that nobody is late who keeps to either day.

    "Before the end of March" is its end; before a feast is the day before it; before a month is no day.
    """
    if terms[0].kind is not Kind.BEFORE:
        return None
    rest = trimmed(terms[1:])
    found = read(rest, setting)
    if found is None:
        is_dated = not rest or names_a_day(rest) or _is_of_a_day(rest, setting)
        return None if is_dated else no_date("an event without a date", rule="before-event")
    if found.kind is not DueKind.DATE or found.date is None or _is_end(rest):
        return found
    if any(term.kind is Kind.WEEKEND for term in rest):
        friday = date.fromordinal(found.date.toordinal() - 2)
        if setting.call and friday >= setting.call:
            return on_date(friday, "the Friday before the weekend", rule="before-weekend")
    return _latest_before(found.date, rest)


def _latest_before(day: date, named: Terms) -> Answer:
    """Return the last day on which it is still "before" what is named: a day itself, the eve of a feast."""
    eve = date.fromordinal(max(day.toordinal() - 1, 1))
    kinds = {term.kind for term in named}
    if Kind.HOLIDAY in kinds:
        return on_date(eve, f"the day before {spoken(day)}", rule="before-date")
    if kinds.isdisjoint(_DAYS):
        return unclear("it says before what stretch of time, no day", rule="before-date")
    return on_date(day, f"before {spoken(day)}, and late only once that day is over", rule="before-date")


def _is_of_a_day(terms: Terms, setting: Setting) -> bool:
    """Tell "Thursday's call" from "the client's call"."""
    weekdays = names_of(setting.locale).weekdays
    return any(_OWNING.sub("", fold(term.text)) in weekdays for term in terms if term.kind is Kind.OTHER)


def _is_end(terms: Terms) -> bool:
    kinds = {Kind.END, Kind.EOW, Kind.EOM, Kind.EOQ, Kind.EOY, Kind.EOD, Kind.TIME}
    return any(term.kind in kinds for term in terms)


def after(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "after Easter", "from Monday": when it may begin, not by when; "from 3 to 5 May" is a range."""
    if terms[0].kind not in AFTER or len(terms) == 1:
        return None
    found = read(terms[1:], setting)
    if found and found.rule == "range" and terms[0].kind is Kind.FROM:
        return found
    days = (found.date, *found.candidates) if found else days_mentioned(terms, setting, read)
    return unclear("it says after what, not by when", days, rule="after")


def urgent_with_deadline(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "ASAP, by Friday latest": the deadline counts. Without a deadline word it is two statements.

    Behind a date that is written out, "urgent!" only presses for it; "earliest" may say from when on.
    """
    if len(terms) == 1:
        return None
    dated = core(without(terms, BRACKETS | {Kind.URGENT}))
    if terms[0].kind is Kind.DATE and [term.kind for term in dated] == [Kind.DATE]:
        return read(dated, setting)
    if any(term.kind is Kind.SOONEST for term in terms[1:]):
        found = read(core(without(terms, BRACKETS | URGENT)), setting)
        days = (found.date, *found.candidates) if found else ()
        return unclear("from that day on, or as soon as can be", days, rule="after")
    if terms[0].kind not in URGENT:
        return None
    is_joined = [term.kind for term in terms[1:3]] == [Kind.OR, Kind.LEAD]
    found = read(terms[2:] if is_joined else terms[1:], setting)
    if found is None or found.kind is not DueKind.DATE:
        return found
    if any(term.kind in (Kind.LEAD, Kind.LATEST) for term in terms):
        return found
    return unclear("urgent, and a date beside it", (found.date,), rule="urgency-with-date")
