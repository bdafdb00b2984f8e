"""Rules for words that are no date, and for the next call."""

from whoowes.core.items.due.days import spoken
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.grammar import Answer, Phrase, Rule, Setting, no_date, unclear
from whoowes.core.items.due.written import resolve
from whoowes.core.items.readings import DueKind


def next_call(setting: Setting) -> Answer:
    """Answer the next call, with its date where the notes name it."""
    known = f", on {spoken(setting.next_call)}" if setting.next_call else ", whose date is not known yet"
    return Answer(DueKind.NEXT_CALL, f"the next call{known}", date=setting.next_call)


def _next_call(phrase: Phrase) -> Answer:
    return next_call(phrase.setting)


def _call_of_day(phrase: Phrase) -> Answer:
    """Read "for 18 March call": that day, if it is still to come."""
    found = next(term.value for term in phrase.terms if isinstance(term.value, CalendarDate))
    answer = resolve(found, phrase.setting)
    if answer.date is None or answer.date > phrase.call:
        return answer
    return unclear(f"the call of {spoken(answer.date)} is no later one", (answer.date,))


def _urgent(phrase: Phrase) -> Answer:
    return no_date(f"“{phrase.text}” says how urgent it is, not when it is due")


def _recurring(phrase: Phrase) -> Answer:
    return no_date(f"“{phrase.text}” comes again and again, so it has no one date")


def _status(phrase: Phrase) -> Answer:
    return no_date(f"“{phrase.text}” is a status, no date")


def _unsure(_phrase: Phrase) -> Answer:
    return no_date("no date is set yet")


def _waits(_phrase: Phrase) -> Answer:
    return no_date("it waits for something that has no date")


def _undated(_phrase: Phrase) -> Answer:
    return no_date("the words say that there is no date")


_NO_DATE = "(UNDATED | URGENT | SOONEST | RECURRING | FINISHED | STATE | UNSURE | TO_CONFIRM)"
_TIMES = "(WEEKDAY|UNIT|MONTH|CALL|ORDINAL|DATE|QUARTER|WEEKEND|EOD|EOW|EOM|EOQ|EOY)"
_PART = "(END|EARLY|MID|LATE)"
_AHEAD = "(NEXT|FOLLOWING|COMING)"

RULES = (
    Rule("next-call", f"IN? {_AHEAD} RECURRING? CALL+", _next_call, needs_call=False),
    Rule("next-call", f"IN? CALL {_AHEAD} | NEXT_CALL", _next_call, needs_call=False),
    Rule("call-of-day", "LEAD DATE CALL", _call_of_day),
    Rule("urgency", "(URGENT|SOONEST)+ | NOW", _urgent, needs_call=False),
    Rule("recurring", "EVERY? RECURRING+ | (ORDINAL|WEEKDAY) EVERY UNIT", _recurring, needs_call=False),
    Rule("recurring", f"EVERY NUMBER? {_TIMES}+ | RECURRING ON? {_TIMES}", _recurring, needs_call=False),
    Rule("recurring", "(A|NUMBER) EVERY UNIT", _recurring, needs_call=False),
    Rule("recurring", f"EVERY {_PART} {_TIMES} | {_PART} EVERY {_TIMES}", _recurring, needs_call=False),
    Rule("waits-for", "DEPENDS", _waits, needs_call=False),
    Rule("status-word", "(FINISHED | STATE)+", _status, needs_call=False),
    Rule("to-be-decided", "(UNSURE | TO_CONFIRM)+", _unsure, needs_call=False),
    Rule("no-date-words", f"{_NO_DATE} ((COMMA|OR)? {_NO_DATE})*", _undated, needs_call=False),
)  # fmt: skip
