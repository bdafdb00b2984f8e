"""A state written before or behind a task: "DONE Kevin: send plan", "send plan (done 9 March)"."""

import re
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.signs import may_be_labelled
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.new_day import new_day
from whoowes.core.items.status.outcomes import OUTCOMES
from whoowes.core.items.status.read import CLOSING_WORD_IN_TASK, NO_STATUS, PARTICIPLE, read_status
from whoowes.core.items.status.settled import adds_nothing
from whoowes.core.items.words import NoteWords

LONGEST_END = 70
_LONGEST_LEAD = 40
_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]\s*$")
_DASH = re.compile(r"\s+[–—-]+\s+(?=([^\s–—-].{1,59})$)")
_ARROW = re.compile(r"(?:=>|→|->)\s*(?=([^=>→]{2,60})$)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=(\w[\w ]{1,29}[.!]?)$)")
_COLON = re.compile(r"[:;]\s+(?=([^:;]{2,60})$)")
_COMMA = re.compile(r",\s+(?=([^,]{2,60})$)")
_SIGN = re.compile(r"\s+(?:…|\.{1,3}|::)\s+(?=([^…:.][^…]{1,59})$)")
_STROKE = re.compile(r"\s+(?:[|/=]|>{1,2})\s+(?=([^|/=>][^|/=>]{1,59})$)")
"""Behind one may stand the other of two ("open / closed"), or the next one ("Reports > Completed")."""
_CAPITALS = re.compile(r"\s+(?=((?:[A-Z]{2,} ){0,2}[A-Z]{3,}[.!]?)$)")
_ASIDE = (_SENTENCE, _SIGN)
MARKS = " –—-.!?…:|/=>"
"""What stands between a task and the state that is told of it aside: "Send the deck? Done."."""
_SHOUTED = "shouted"
_CLOSING = frozenset(")]")
ENDS = (
    (_CLOSING, _BRACKET, False),
    (frozenset("–—-"), _DASH, False),
    (frozenset(">→"), _ARROW, False),
    (frozenset(".!?"), _SENTENCE, False),
    (frozenset("….:"), _SIGN, True),
    (frozenset("|/=>"), _STROKE, True),
    (frozenset(":;"), _COLON, True),
    (frozenset({_SHOUTED}), _CAPITALS, True),
    (frozenset(","), _COMMA, True),
)
"""What parts a state from its task, with the characters of which it has one, and whether it parts loosely."""
_ANY_SIGN = re.compile(r"[–—>→:;,.!?|/=…-](?:(?<=[>→])|(?=\s))")
"""All but the brackets: an arrow anywhere, the others before a space."""
_CAPITAL_LEAD = re.compile(r"^([A-Z]{4,})\s+(?=[^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,3}\s?:)")
_BRACKET_LEAD = re.compile(r"^\(([^()]{2,30})\)\s*[:–-]?\s*(?=\S)")
_LONG_LEAD = re.compile(r"^([^:]{4,40}?)(?:\s?:|\s[–—-])\s+(?=\S)")
_LABEL = re.compile(r"^[^:]{1,40}?\s?:\s+")
_ALL = re.compile(r"100 ?%")
_SHORTEST_TASK_WORDS = 2
_LONGEST_SUBJECT = 5
_PARTS = re.compile(r"(?:[:;,→]|\s[–—-]\s|->)\s*\S")


class EndState(NamedTuple):
    """A task without the state behind it."""

    task: str
    status: StatusReading = NO_STATUS
    due_raw: str = ""
    """A new due date which the state names: "not done, moved to 30 March"."""


def lead_state(text: str, words: NoteWords) -> tuple[StatusReading, str] | None:
    """Return the state before a task and the task without it; None where there is none."""
    if text[:1] != "(" and not may_be_labelled(fold(text)):
        return None
    lead = words.lead_states.match(fold(text[:_LONGEST_LEAD]))
    if lead and text[lead.end() :].strip():
        return read_status(lead.group().strip(" :-"), locale=words.language), text[lead.end() :].strip()
    mark = (_BRACKET_LEAD if text[:1] == "(" else _CAPITAL_LEAD).match(text)
    if mark and words.tail_states.fullmatch(fold(mark[1])):
        return read_status(mark[1], locale=words.language), text[mark.end() :].strip()
    mark = _LONG_LEAD.match(text)
    if mark and words.closing_tails.match(fold(mark[1])):
        reading = read_status(mark[1], locale=words.language)
        return (reading, text[mark.end() :].strip()) if _closes(reading) else None
    return None


def end_state(task: str, words: NoteWords) -> EndState:
    """Take the state off the end of a task.

    A closing word that may as well belong to the task is left there, and the state reads unclear: neither
    open nor done is certain (`product.md` "The life of a promise").
    """
    for pattern, is_loose in possible_ends(task):
        for mark in pattern.finditer(task, max(0, len(task) - LONGEST_END)):
            found = _parted(task, mark, words, is_loose=is_loose)
            if found is not None:
                return found
    key = fold(task)
    if ends_bare(key, words):
        return _left_in(task, task.rsplit(maxsplit=1)[-1])
    if (end := words.unneeded.search(key.rstrip(" .!)"))) and end.start():
        return _unneeded(task, end.group(), words)
    return EndState(task)


def _unneeded(task: str, said: str, words: NoteWords) -> EndState:
    """Read "Photos not needed for now"; behind a name or an order the words may be what it asks or tells."""
    subject = task[: len(task.rstrip(" .!)")) - len(said)]
    may_be_asked = (
        is_order(task, words)
        or len(subject.split()) > _LONGEST_SUBJECT
        or _PARTS.search(subject) is not None
        or obliged_rest(subject, words.language) is not None
    )
    status = Status.UNCLEAR if may_be_asked else Status.DROPPED
    return EndState(task, StatusReading(status, said, "dropped-word"))


def ends_bare(key: str, words: NoteWords) -> bool:
    """Whether a task ends with a closing word that nothing parts from it: "Deck sent"."""
    last = key.rpartition(" ")[2]
    # Only the last word closes, and behind any other word it would: most tasks are ruled out by it alone.
    if not words.bare_closing.search(f"x {last}"):
        return False
    return words.bare_closing.search(key) is not None and words.causative.search(key) is None


def possible_ends(task: str) -> list[tuple[re.Pattern[str], bool]]:
    """Return the patterns of ends whose characters are there at all; for most tasks, none."""
    # A full stop may stand right before the characters that count, and one at the very end parts nothing.
    there = _ANY_SIGN.findall(task[-LONGEST_END - 1 : -1])
    if task[-1:] in _CLOSING:
        there.append(task[-1:])
    if task.rstrip(".!")[-1:].isupper():
        there.append(_SHOUTED)
    if not there:
        return []
    return [(pattern, is_loose) for signs, pattern, is_loose in ENDS if not signs.isdisjoint(there)]


def _parted(task: str, mark: re.Match[str], words: NoteWords, *, is_loose: bool) -> EndState | None:
    before, state = task[: mark.start()].rstrip(MARKS if mark.re in _ASIDE else " –—-"), mark[1].strip()
    if state.endswith(")") and before.rfind("(") > before.rfind(")"):
        # "Check the log (Nora, done)": the name keeps its brackets.
        before, state = f"{before})", state[:-1]
    key = fold(state)
    first = key.partition(",")[0].partition(";")[0].strip()
    is_state = words.tail_states.fullmatch(first) is not None
    if not before or not (is_state or words.closing_tails.match(key)):
        return (
            _told_by_deed(task, before, state, words, is_in_brackets=mark.re is _BRACKET) if before else None
        )
    reading = read_status(state, locale=words.language)
    if (not is_state and not _closes(reading)) or (mark.re is _STROKE and _closes(reading)):
        return _left_in(task, state)
    if is_loose and _is_about_states(before, words):
        closes = _closes(reading)
        return EndState(task, StatusReading(Status.UNCLEAR, state, CLOSING_WORD_IN_TASK)) if closes else None
    day = "" if _closes(reading) else new_day(state, words, at_start=False)
    # "Fatto, due cartelle mancavano": in Italian these are two.
    return EndState(before, reading, day if may_name_time(fold(day), words.language) else "")


def _told_by_deed(
    task: str, before: str, state: str, words: NoteWords, *, is_in_brackets: bool
) -> EndState | None:
    """Read "Book the room: booked": a participle and no more behind a task; of what, the task says.

    In brackets and behind a thing it may say which one is meant ("send the lease (signed)"), and stays in the
    task; so does "100 %", which may be what is wanted.
    """
    if _ALL.fullmatch(state):
        return _left_in(task, state)
    found = words.any_participle.match(state.casefold())
    if found is None or not adds_nothing(fold(state.casefold()[found.end() :]), words):
        return None
    reading = read_status(state, locale=words.language)
    if reading.status is Status.DONE:
        # "Shipped" closes a row; behind "Kevin: ship the kit" it does, too, and not behind "Pack the kit".
        reading = StatusReading(Status.UNCLEAR, state, PARTICIPLE)
    if reading.rule != PARTICIPLE and reading.rule not in OUTCOMES:
        return None
    is_part = is_in_brackets or not is_order(_LABEL.sub("", before), words)
    return _left_in(task, state) if is_part else EndState(before, reading)


def _left_in(task: str, state: str) -> EndState:
    return EndState(task, StatusReading(Status.UNCLEAR, state, CLOSING_WORD_IN_TASK))


def _is_about_states(before: str, words: NoteWords) -> bool:
    """Whether the state may be what the task is about: "Columns: to do, doing, done"."""
    last = fold(re.split(r"[,:;]", before)[-1]).strip()
    is_list = len(last.split()) < _SHORTEST_TASK_WORDS or words.tail_states.fullmatch(last) is not None
    return (
        is_list
        or words.ends_open.search(last) is not None
        or words.about_states.search(fold(before)) is not None
    )


def _closes(reading: StatusReading) -> bool:
    return reading.status in {Status.DONE, Status.DROPPED}
