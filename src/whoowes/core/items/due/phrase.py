"""A deadline at the end of a task: "Send the deck by Friday".

Only a deadline word, a dash or comma, brackets, or a bare "tomorrow" or "EOW" makes a date at the end of a
task its due date; "Send March invoice" has none (`reading-rules.md`, below the due rules).
"""

import re
from datetime import date

from whoowes.core.items.due.cutting import Terms, may_be_due, names_a_day
from whoowes.core.items.due.deadlines import (
    TOPICS,
    beginnings,
    ends_on_verb,
    follows_mark,
    is_about,
    is_bare,
    is_deadline_word,
    is_topic,
)
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.grammar import Answer, Setting
from whoowes.core.items.due.lexicon import terms_of
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.due.structure import LONGEST, answer
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.table import Words
from whoowes.core.items.model import DueKind

# Whether words are a deadline does not depend on the day they were said; any day serves to ask the grammar.
_SOME_DAY = date(2026, 3, 4)
_ENGLISH = "en-GB"
_NO_DEADLINE = frozenset({"before-event", "waits-for", "after", "not-understood"})
_NONE, _OPEN, _CLOSE = DueKind.NONE, Kind.OPEN, Kind.CLOSE
_CLOSING = re.compile(r"[ \u00a0]?[\"'”»*_]+")
_TRAILING = " \t\u000b\n,;:-–—(["
_MOST_CHARACTERS = 2000
_LONGEST_WITHIN = 8
"""Terms of a deadline in the middle of a task: "bis spätestens Freitag, den 6. März, mittags"."""
_LONGEST_VERB_END = 4
"""Words in "an den Kunden schicken"."""
_ANY_MARK = re.compile(r"[,;:()]|\s-\s|[–—]")


def split_due(task: str, *, locale: str) -> tuple[str, str] | None:
    """Cut the deadline off the end of a task: ("Send the deck", "by Friday"), or None where there is none.

    The due words are as written, with their preposition, without brackets around them, fit for `read_due`. A
    task is never left empty; one with two deadlines keeps both. English ones count in every language.
    """
    if len(task) > _MOST_CHARACTERS:
        return None
    found = None
    if ending := _ending(task, locale):
        found = _split(ending) or _split_before_verb(ending) or _split_leading(ending)
    if found is None and language_of(locale) != "en" and (ending := _ending(task, _ENGLISH)):
        found = _split(ending)
    return found


def date_in_task(task: str, *, locale: str) -> str | None:
    """Return date words of a task that do not say whether they are its deadline, else None.

    "Hold the workshop on 30 April", "send the plan 30/3": perhaps the due date, perhaps the date of the thing
    itself; "Umsätze bis März auswerten", with words behind the deadline, no less. So nothing is cut off, but
    nobody may take another date for it either.
    """
    if len(task) > _MOST_CHARACTERS:
        return None
    ending = _ending(task, locale)
    if ending is None:
        return None
    terms = ending.terms
    # No phrase of the grammar goes past a word that no table knows.
    unknown = max((position for position, term in enumerate(terms) if term.kind is Kind.OTHER), default=0)
    for start in range(max(1, unknown + 1, len(terms) - LONGEST), len(terms)):
        tail = terms[start:]
        is_other = terms[start - 1].kind is Kind.EVERY or is_about(tail, ending.words)
        if not is_other and _is_date(answer(tail, ending.setting)):
            return ending.body[tail[0].span[0] : tail[-1].span[1]]
    return _deadline_within(ending)


def _ending(task: str, locale: str) -> "_Ending | None":
    """Cut a task into terms; None where none of them can be part of a due date."""
    if not may_name_time(fold(task), locale):
        return None
    ending = _Ending(task, locale)
    return ending if may_be_due(ending.terms) else None


class _Ending:
    """A task without its final full stop, cut into terms."""

    def __init__(self, task: str, locale: str) -> None:
        self.words = words_of(language_of(locale))
        self.body = _without_stop(task.rstrip(), self.words)
        self.setting = Setting(_SOME_DAY, None, locale, None, self.body)
        self.terms = terms_of(self.body, locale=locale, order=None)


def _without_stop(task: str, words: Words) -> str:
    """Take off the final full stop, unless it may belong to an ordinal: "bis zum 15."."""
    body = task.rstrip("!")
    is_ordinal = "." in words.ordinal_suffixes and body[-2:-1].isdigit() and body.endswith(".")
    return body if is_ordinal else body.rstrip(".!")


def _split(ending: _Ending) -> tuple[str, str] | None:
    terms, body = ending.terms, ending.body
    for start in beginnings(terms, LONGEST):
        tail = _deadline(terms, start, ending.setting, ending.words)
        if tail is not None:
            if _follows_other(ending, start):
                return None
            left = body[: _cut(ending, start, tail)].rstrip(_TRAILING)
            return (left, body[tail[0].span[0] : tail[-1].span[1]]) if left else None
    return None


def _split_before_verb(ending: _Ending) -> tuple[str, str] | None:
    """Cut out a deadline behind which only the verb's end follows: "Angebot bis Freitag an Jens schicken".

    The rest may name no other day ("bis Freitag auf Montag verschieben"), nor may a day stand directly before
    the deadline word ("von Montag bis Freitag"); and "Umsätze bis März auswerten" may be about these months.
    """
    terms, body = ending.terms, ending.body
    if not ending.words.verb_ends or not ends_on_verb(body, ending.words):
        return None
    for start in _deadline_words(ending):
        for stop in range(min(len(terms) - 1, start + LONGEST), start + 1, -1):
            tail = terms[start:stop]
            is_plain = not is_about(tail[1:], ending.words) and _is_verb_end(terms[stop:], tail[-1], ending)
            if is_plain and _is_day(tail, ending) and not _follows_other(ending, start):
                left = body[: tail[0].span[0]].rstrip(_TRAILING)
                rest = body[tail[-1].span[1] :].strip()
                return f"{left} {rest}", body[tail[0].span[0] : tail[-1].span[1]].rstrip(" ,")
    return None


def _follows_other(ending: _Ending, start: int) -> bool:
    """Tell whether another deadline stands before the one at `start`, with words of the task between them.

    "Send the draft by Friday, the rest by Monday" is two promises; "extend the offer until May by Friday" is
    one, as its words for the two days differ, unless the second day has none ("…, 12 March").
    """
    terms, words = ending.terms, ending.words
    lead = fold(terms[start].text) if is_deadline_word(terms, start, words) else None
    first = [0] if is_deadline_word(terms, 0, words) else []
    for place in (*first, *_deadline_words(ending)):
        if place < start and lead in {None, fold(terms[place].text)}:
            stop = _end_of_day(ending, place, start)
            if stop is not None and any(term.kind is Kind.OTHER for term in terms[stop:start]):
                return True
    return False


def _end_of_day(ending: _Ending, start: int, limit: int) -> int | None:
    """Return where the deadline ends whose word stands at `start`; None where no day follows it."""
    stops = range(min(limit, start + _LONGEST_WITHIN), start + 1, -1)
    return next((stop for stop in stops if _is_day(ending.terms[start:stop], ending)), None)


def _is_day(tail: Terms, ending: _Ending) -> bool:
    """Tell whether a phrase is a day or the next call; "bis 17 Uhr" is neither."""
    found = answer(tail, ending.setting)
    return _is_date(found) and (names_a_day(tail) or (found is not None and found.kind is DueKind.NEXT_CALL))


def _deadline_words(ending: _Ending) -> list[int]:
    """Return the places of deadline words with no day directly before them, as in "Mo bis Fr"."""
    terms = ending.terms
    return [
        place
        for place in range(1, len(terms))
        if is_deadline_word(terms, place, ending.words) and not names_a_day(terms[place - 1 : place])
    ]


def _deadline_within(ending: _Ending) -> str | None:
    """Return a deadline with more of the task behind it: "Envoyer d'ici vendredi les visuels"."""
    terms = ending.terms
    for start in _deadline_words(ending):
        stop = _end_of_day(ending, start, len(terms) - 1)
        if stop is not None:
            return ending.body[terms[start].span[0] : terms[stop - 1].span[1]]
    return None


def _split_leading(ending: _Ending) -> tuple[str, str] | None:
    """Cut a deadline off the beginning: "Bis Freitag: Fotos liefern", "(Nora soll) bis 12.3. alles prüfen".

    A colon or comma has to stand behind it, or the verb at the very end; and no other day may follow.
    """
    terms, body = ending.terms, ending.body
    if not is_deadline_word(terms, 0, ending.words):
        return None
    is_verbal = bool(ending.words.verb_ends) and ends_on_verb(body, ending.words) and not _lasts(body, ending)
    for stop in range(min(len(terms) - 1, _LONGEST_WITHIN), 1, -1):
        tail = terms[:stop]
        if _is_day(tail, ending):
            rest = body[tail[-1].span[1] :].strip()
            task = rest.lstrip(":,–- ")
            is_set_off = task != rest or tail[-1].kind is Kind.COMMA
            is_task = is_set_off or (is_verbal and len(task.split()) > 1)
            is_plain = not names_a_day(terms[stop:]) and not is_about(tail[1:], ending.words)
            due = body[tail[0].span[0] : tail[-1].span[1]].rstrip(" :,")
            return (task, due) if task and is_task and is_plain else None
    return None


def _lasts(text: str, ending: _Ending) -> bool:
    return fold(text.rsplit(maxsplit=1)[-1]).endswith(ending.words.lasting_verbs)


def _is_verb_end(rest: Terms, before: Term, ending: _Ending) -> bool:
    said = ending.body[before.span[1] :]
    is_short = 1 <= len(said.split()) <= _LONGEST_VERB_END
    return is_short and not _lasts(said, ending) and not names_a_day(rest) and _ANY_MARK.search(said) is None


def _cut(ending: _Ending, start: int, tail: Terms) -> int:
    """Return where the task ends whose deadline begins at `start`; a closing quotation mark belongs to it."""
    before, body = ending.terms[start - 1], ending.body
    if before.kind is Kind.OPEN:
        return min(before.span[0], tail[0].span[0])
    cut = min(before.span[1], tail[0].span[0])
    closing = _CLOSING.match(body, cut, tail[0].span[0])
    return closing.end() if closing else cut


def _deadline(terms: Terms, start: int, setting: Setting, words: Words) -> Terms | None:
    """Return the terms of a deadline that begins at `start` and reaches the end of the task."""
    tail = terms[start:]
    is_bracketed = terms[start - 1].kind is _OPEN and tail[-1].kind is _CLOSE
    tail = tail[:-1] if is_bracketed else tail
    if is_deadline_word(terms, start, words):
        return tail if _is_date(answer(tail, setting)) else None
    if follows_mark(terms, start, setting.text):
        is_subject = all(term.kind in TOPICS for term in tail)
        return tail if tail and not is_subject and _is_date(answer(tail, setting)) else None
    if len(tail) == 1 and is_bare(tail[0]) and not is_topic(tail[0], setting.text, words):
        return tail
    return None


def _is_date(found: Answer | None) -> bool:
    return found is not None and found.kind is not _NONE and found.rule not in _NO_DEADLINE
