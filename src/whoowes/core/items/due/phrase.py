"""A deadline at the end of a task: "Send the deck by Friday".

Only a deadline word, a dash or comma, brackets, or a bare "tomorrow" or "EOW" makes a date at the end of a
task its due date; "Send March invoice" has none (`reading-rules.md`, below the due rules).
"""

import re

from whoowes.core.items.due.clauses import is_of_another
from whoowes.core.items.due.cutting import Terms, names_a_day
from whoowes.core.items.due.deadlines import (
    TOPICS,
    beginnings,
    ends_on_verb,
    ends_task,
    follows_article,
    follows_genitive,
    follows_mark,
    is_about,
    is_bare_length,
    is_deadline_word,
    is_length_of_years,
    is_over,
)
from whoowes.core.items.due.elsewhere import deadlines_elsewhere
from whoowes.core.items.due.ending import (
    LONGEST_WITHIN,
    Ending,
    Span,
    deadline_before,
    deadline_words,
    doubtful_words,
    end_of_day,
    ending_of,
    is_date,
    is_day,
)
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.grammar import Setting
from whoowes.core.items.due.mentions import days_of
from whoowes.core.items.due.names import ENGLISH, language_of
from whoowes.core.items.due.structure import LONGEST, answer
from whoowes.core.items.due.subjects import leads_from_week_to_week
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.within import TRAILING, lasts, split_within
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.table import Words
from whoowes.core.items.readings import DueKind
from whoowes.core.kept import kept

_NONE, _OPEN, _CLOSE = DueKind.NONE, Kind.OPEN, Kind.CLOSE
_BEGINS_DEADLINE = frozenset({Kind.LEAD, Kind.BEFORE, Kind.COMMA})
_CLOSING = re.compile(r"[ \u00a0]?[\"'”»*_]+")
_MOST_CHARACTERS = 2000
_TWO = 2
_NUMBERS_AT_THE_END = re.compile(
    r"(?:[,;(]|\s[–—-])\s*((?:0?[1-9]|1[0-2])-(?:0?[1-9]|1[0-2])|[0-3]?\d/[0-3]?\d)\)?[.!]?$"
)
"""A day and its month behind a mark, or from one to the other: ", 12-11"; "– 31/02" is none at all."""
_A_WORD = re.compile(r"[^\W\d_]")
_PARTS_TASKS = re.compile(r"[;:]|\s-\s|[–—]")


@kept
def split_due(task: str, *, locale: str) -> tuple[str, str] | None:
    """Cut the deadline off the end of a task: ("Send the deck", "by Friday"), or None where there is none.

    The due words are as written, with their preposition, without brackets around them, fit for `read_due`. A
    task is never left empty; one with two deadlines keeps both. English ones count in every language.
    """
    if len(task) > _MOST_CHARACTERS:
        return None
    found = None
    if ending := ending_of(task, locale):
        found = _split(ending) or split_within(ending) or _split_leading(ending)
    if found is None and language_of(locale) != "en":
        locale = ENGLISH
        found = _split(ending) if (ending := ending_of(task, locale)) else None
    return None if found is None or _is_one_of_two(found, locale) else found


def _is_one_of_two(split: tuple[str, str], locale: str) -> bool:
    """Tell whether another deadline stands in the rest of the task, in another language."""
    others = deadlines_elsewhere(split[0], locale)
    if not others:
        return False
    due = Ending(split[1], locale)
    means = answer(due.terms, due.setting)
    return any(days_of(other.means) != days_of(means) for other in others)


@kept
def date_in_task(task: str, *, locale: str) -> str | None:
    """Return date words of a task that do not say whether they are its deadline, else None.

    Of two deadlines both are returned, with the words between them.

    "Hold the workshop on 30 April", "send the plan 30/3": perhaps the due date, perhaps the date of the thing
    itself; "Umsätze bis März auswerten", with words behind the deadline, no less. So nothing is cut off, but
    nobody may take another date for it either.
    """
    if len(task) > _MOST_CHARACTERS:
        return None
    ending = ending_of(task, locale)
    own = _told(ending) if ending else None
    others = [deadline.span for deadline in deadlines_elsewhere(task, locale)]
    spans = [own, *others] if own else others
    if not own and len(others) < _TWO:
        found = _NUMBERS_AT_THE_END.search(task)
        return found[1] if found else None
    start, stop = min(start for start, _ in spans), max(stop for _, stop in spans)
    return task[start:stop].strip(" ,;:@–—-")


def as_of_a_task(said: str) -> str:
    """Return words with something before them, for those who look for a deadline at the end of a task."""
    return f"x {said}"


def is_day_of_thing(task: str, words: str, *, locale: str) -> bool:
    """Tell whether date words of a task are tied to the thing before them: "minutes of 12 November"."""
    return follows_genitive(task, task.rfind(words), words_of(language_of(locale)))


def _told(ending: Ending) -> Span | None:
    """Return where date words stand in a task that may be its deadline."""
    terms = ending.terms
    # No phrase of the grammar goes past a word that no table knows.
    unknown = max((position for position, term in enumerate(terms) if term.kind is Kind.OTHER), default=0)
    for start in range(max(1, unknown + 1, len(terms) - LONGEST), len(terms)):
        tail = terms[start:]
        is_after = terms[start - 1].kind is Kind.AFTER and start > 1
        is_other = terms[start - 1].kind is Kind.EVERY or (not is_after and is_about(tail, ending.words))
        is_other = is_other or is_over(terms, start, ending.words) or is_length_of_years(tail)
        if not is_other and is_date(answer(tail, ending.setting)):
            if is_after:
                # "Wipe the laptops after Christmas" is due at no call before it.
                return ending.span(start - 1, len(terms))
            is_deadline = terms[start].kind in _BEGINS_DEADLINE
            before = deadline_before(ending, start) if is_deadline else None
            return ending.span(start if before is None else before, len(terms))
    return _deadline_within(ending)


def _split(ending: Ending) -> tuple[str, str] | None:
    terms, body = ending.terms, ending.body
    for start in beginnings(terms, LONGEST):
        tail = _deadline(terms, start, ending.setting, ending.words)
        if tail is not None:
            is_taken = is_of_another(body, tail[0].span[0], ending.words) or leads_from_week_to_week(
                terms, start, ending.words
            )
            if is_taken or deadline_before(ending, start) is not None:
                return None
            act = _act_in_lead(ending, start)
            left = body[: _cut(ending, start, tail) if act is None else act].rstrip(TRAILING)
            begin = tail[0].span[0] if act is None else act
            return (left, body[begin : tail[-1].span[1]].lstrip()) if left else None
    return None


def _act_in_lead(ending: Ending, start: int) -> int | None:
    """Return where a verb ends that begins the deadline and is the task's: "… para *entregar* até sexta"."""
    lead = ending.terms[start]
    first = lead.text.split()[0] if lead.text.split() else ""
    is_act = first != lead.text and fold(first) in folded_set(ending.words.acts_in_leads)
    if not is_act or follows_mark(ending.terms, start, ending.setting.text):
        return None
    return lead.span[0] + len(first)


def _deadline_within(ending: Ending) -> Span | None:
    """Return a deadline with more of the task behind it: "Envoyer d'ici vendredi les visuels"."""
    for start in sorted({*deadline_words(ending, first=0), *doubtful_words(ending)}):
        stop = end_of_day(ending, start, len(ending.terms) - 1)
        if stop is not None:
            return ending.span(start, stop)
    return None


def _split_leading(ending: Ending) -> tuple[str, str] | None:
    """Cut a deadline off the beginning: "Bis Freitag: Fotos liefern", "(Nora soll) bis 12.3. alles prüfen".

    A colon or comma has to stand behind it, or the verb at the very end; and no other day may follow.
    """
    terms, body = ending.terms, ending.body
    if not is_deadline_word(terms, 0, ending.words):
        return None
    is_verbal = bool(ending.words.verb_ends) and ends_on_verb(body, ending.words) and not lasts(body, ending)
    for stop in range(min(len(terms) - 1, LONGEST_WITHIN), 1, -1):
        tail = terms[:stop]
        if is_day(tail, ending):
            rest = body[tail[-1].span[1] :].strip()
            task = rest.lstrip(":,–- ")
            is_set_off = task != rest or tail[-1].kind is Kind.COMMA
            # "Bis Freitag geschlossen - Aushang machen": the verb has nothing to do with the day.
            is_one = is_verbal and len(task.split()) > 1 and _PARTS_TASKS.search(task) is None
            is_task = is_set_off or is_one
            is_plain = not names_a_day(terms[stop:]) and not is_about(tail[1:], ending.words)
            due = body[tail[0].span[0] : tail[-1].span[1]].rstrip(" :,")
            return (task, due) if task and is_task and is_plain else None
    return None


def _cut(ending: Ending, start: int, tail: Terms) -> int:
    """Return where the task ends whose deadline begins at `start`; a closing quotation mark belongs to it."""
    before, body = ending.terms[start - 1], ending.body
    if before.kind in {Kind.OPEN, Kind.ARROW}:
        return min(before.span[0], tail[0].span[0])
    cut = min(before.span[1], tail[0].span[0])
    if is_deadline_word(ending.terms, start, ending.words) and _A_WORD.search(body, cut, tail[0].span[0]):
        # "Kevin macht das bis Freitag": a little word in front of a deadline word is of the task.
        return tail[0].span[0]
    closing = _CLOSING.match(body, cut, tail[0].span[0])
    return closing.end() if closing else cut


def _is_before(lead: Term, text: str, words: Words) -> bool:
    """Tell whether a word for "before" and for "for" stands behind the task's verb: "sturen voor vrijdag"."""
    told = text[: lead.span[0]].rstrip()
    is_verbal = lead.kind is Kind.BEFORE and bool(words.verb_ends) and ends_on_verb(told, words)
    return is_verbal and not fold(told).endswith(words.lasting_verbs)


def _is_moved(before: Term, setting: Setting) -> bool:
    """Tell whether an arrow with words for it stands before a month: "rota -> moved to January"."""
    is_sign = not setting.text[before.span[0]].isalpha()
    return before.kind is Kind.ARROW and is_sign and before.text[:1].isalpha()


def _deadline(terms: Terms, start: int, setting: Setting, words: Words) -> Terms | None:
    """Return the terms of a deadline that begins at `start` and reaches the end of the task."""
    tail = terms[start:]
    is_bracketed = terms[start - 1].kind is _OPEN and tail[-1].kind is _CLOSE
    tail = tail[:-1] if is_bracketed else tail
    if is_deadline_word(terms, start, words) or _is_before(terms[start], setting.text, words):
        is_of_task = follows_article(setting.text, tail[0].span[0])
        return tail if not is_of_task and is_date(answer(tail, setting)) else None
    if follows_mark(terms, start, setting.text):
        is_topic = not _is_moved(terms[start - 1], setting) and all(term.kind in TOPICS for term in tail)
        is_subject = is_topic or is_bare_length(tail)
        return tail if tail and not is_subject and is_date(answer(tail, setting)) else None
    return tail if len(tail) == 1 and ends_task(terms, start, setting.text, words) else None
