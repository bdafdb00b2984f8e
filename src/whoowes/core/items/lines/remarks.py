"""What a review of earlier actions says of a task, behind it: "UPS battery (Luis) - done 3/12".

The remark is parted from the task by its owner in brackets, by a dash or colon, or by being the rest of a
sentence ("The deck was sent on Tuesday"). It must tell what became of the task, else it is part of it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import as_of_a_task, split_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.end_states import MARKS, ends_bare
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.remark_clauses import settled_first, tells_little
from whoowes.core.items.lines.remark_owners import (
    LONGEST_SUBJECT,
    is_person,
    is_thing,
    named_owner,
)
from whoowes.core.items.lines.remark_promises import day_moved_to, promised_anew
from whoowes.core.items.lines.remark_states import how_far, told_due
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import PROMISED_ANEW, UNREAD_REMARK
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.new_day import new_day
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.read import (
    CLOSING_WORD_IN_TASK,
    FINISHED_WITH_MORE,
    NO_STATUS,
    TELLS_NO_STATE,
    is_participle,
    read_status,
)
from whoowes.core.items.status.settled import adds_nothing
from whoowes.core.items.status.told_deeds import tells_a_deed_done
from whoowes.core.items.tables.cell_shapes import begins_due, is_name_like
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.negations import NEGATIONS
from whoowes.core.items.words.sentences import THANKFUL

_OF_SEVERAL = re.compile(
    r"(?<!\d)\d+ (?:of|out of|von|van|sur|de|di|su) (?:the |den |de |les |los |os |as )?\d+(?!\d)"
)
"""What is told of a part: "two laptops of five" in figures."""
_BEHIND_OWNER = re.compile(r"(\S[^()]*?)\s*\(([^()]{1,40})\)(\s*[:–—-]+)?\s+(\S.*)", re.DOTALL)
_LAST_BRACKET = re.compile(r"\(([^()]{1,80})\)\W*$")
GAP = re.compile(r"\s*:\s+|\s+[–—-]+\s+|\s+(?:→|->|=>)\s*")
_DOER = re.compile(r"([^\W\d_][\w.'’-]*(?: [A-Z][\w.'’-]*)?) (?=\S)")
_DOER_BEHIND_VERB = re.compile(r"(?P<verb>[^\W\d_A-Z]{3,6}) (?P<doer>[A-ZÀ-ÖØ-Þ][\w.'’-]*) (?=\S)")
_DENIED = {
    language: (re.compile(words.before_state), re.compile(words.alone))
    for language, words in NEGATIONS.items()
}
_THANKS_BEHIND = re.compile(
    rf"(?:\s*[,.!:)–—-]+\s*|\s*\(|\s){THANKFUL}(?:,? [^\W\d_]+){{0,2}}[\s.!)]*$", re.IGNORECASE
)
"""Thanks at the end, whoever is thanked: "Staff list done, *thank you Sally!*"."""
LONGEST = 300
_LONGEST_PARTICLE = 3
_NOT_BY_SOMEBODY = "not-done-by-somebody"
_MAY_BE_UNREAD = TELLS_NO_STATE | {CLOSING_WORD_IN_TASK}
_FURTHER_ON = frozenset({"not-a-known-status", "done-word-in-a-sentence", CLOSING_WORD_IN_TASK})
"""Rules by which a state may stand anywhere in some words: "pas *de porte fini*" denies nothing."""
_ARROWS = ("→", "->", "=>")
_CLOSED = (Status.DONE, Status.DROPPED)


class _Report(NamedTuple):
    """What is told of a task under review."""

    task: str
    said: str
    owner: str = ""
    status: StatusReading = NO_STATUS
    due: str = ""


def take_remark(wording: TaskWording, locale: str, names: frozenset[str] = frozenset()) -> str:
    """Take owner and remark off a task under review and return the remark; empty where there is none.

    The remark tells the state where its words are known, and a new due date where it says "moved to".

    Args:
        wording: The task, taken apart; the remark's parts are set in it.
        locale: Language of the note.
        names: Who was there, by the attendee lines of the note.
    """
    words = words_for(locale)
    found = (
        _behind_owner(wording, locale, words)
        or _told(wording, locale, words, names)
        or _of_somebody(wording, locale, names)
        or _told_and_closed(wording, locale, words, names)
    )
    if found is None:
        return ""
    wording.task = found.task
    wording.owner_raw = wording.owner_raw or found.owner
    wording.due_raw = wording.due_raw or found.due
    if found.status.rule not in TELLS_NO_STATE:
        wording.status = found.status
    return found.said


def casts_doubt(task: str, locale: str) -> bool:
    """Whether a task under "Done" may not be, by its words: "NDA – not yet", "NDA?", "Rent not paid"."""
    words = words_for(locale)
    gap = GAP.search(task)
    if gap and is_known_name(task[: gap.start()], frozenset(), locale):
        # "Kevin: draft the contract" says what he was to do.
        gap = GAP.search(task, gap.end())
    behind = fold(task[gap.end() :]) if gap else ""
    doubted = (
        words.state_doubts.search(behind) or words.moved_to.match(behind) or _OF_SEVERAL.search(fold(task))
    )
    # What is in brackets may say that something is left: "(still to be sent)".
    bracket = _LAST_BRACKET.search(task)
    if bracket is not None:
        said = fold(bracket[1])
        doubted = doubted or words.state_doubts.search(said) or words.still_to.search(said)
    return task.rstrip().endswith("?") or doubted is not None or _is_undone(task, words)


def _is_undone(task: str, words: NoteWords) -> bool:
    """Whether a negation of the note's language stands before a known state, or denies the deed alone."""
    key = fold(task)
    before_state, alone = _DENIED[words.language]
    behind = (key[found.end() :] for found in before_state.finditer(key))
    if any(_is_state(said, words) for said in behind):
        return True
    return alone.search(key) is not None and not is_order(task, words)


def _is_state(said: str, words: NoteWords) -> bool:
    told = read_status(said, locale=words.language)
    return told.status is not Status.OPEN and told.rule not in _FURTHER_ON


def _behind_owner(wording: TaskWording, locale: str, words: NoteWords) -> _Report | None:
    """Return the remark behind an owner in brackets: what orders nothing there is no part of the task."""
    parts = _BEHIND_OWNER.fullmatch(wording.task)
    if parts is None or wording.owner_raw or not is_name_like(parts[2], locale) or is_order(parts[4], words):
        return None
    if any(sign.isdigit() for sign in parts[2]):
        # "VAT return (Q4): done" is of a quarter, and of nobody.
        return None
    task, owner, said = parts[1], parts[2].strip(), parts[4]
    if not parts[3] and not words.tail_states.fullmatch(fold(said)):
        return None
    due = new_day(said, words, at_start=False) or (said if begins_due(said, locale) else "")
    return _Report(task, said, owner, read_status(said, locale=locale), due)


def _told(wording: TaskWording, locale: str, words: NoteWords, names: frozenset[str]) -> _Report | None:
    if len(wording.task) > LONGEST:
        return None
    for task, said in _parted(wording.task, locale, words, names):
        found = None if is_person(task, locale, names) else _report(task, said, locale, names)
        if found is not None and _agrees(found.status, wording.status):
            return found
    return None


def _of_somebody(wording: TaskWording, locale: str, names: frozenset[str]) -> _Report | None:
    """Read "Leaflets: Tom, at the printer's": they are his, and no words that are known say how far."""
    gap = GAP.search(wording.task[:LONGEST])
    if gap is None or wording.owner_raw or wording.status.rule not in _MAY_BE_UNREAD:
        return None
    task, said = wording.task[: gap.start()], wording.task[gap.end() :]
    owner, rest = named_owner(said, locale, names)
    words = words_for(locale)
    may_be_task = is_order(rest, words) and not is_participle(rest, words)
    # "Licence → Tom, ten days": behind an arrow stands whose it is, and what may be part of the task.
    is_handed = gap.group().strip() in _ARROWS
    if not owner or may_be_task or is_handed or said.endswith("?") or not is_thing(task, locale, names):
        return None
    return _Report(task, said, owner, how_far(rest, locale))


def _told_and_closed(
    wording: TaskWording, locale: str, words: NoteWords, names: frozenset[str]
) -> _Report | None:
    """Read "Fence quotes: the cheapest won. Done.": what is told stands before the closing word."""
    gap = GAP.search(wording.task[:LONGEST]) if wording.status.status is Status.DONE else None
    if (
        gap is None
        or wording.status.rule in _MAY_BE_UNREAD
        or not is_thing(wording.task[: gap.start()], locale, names)
    ):
        return None
    said = wording.task[gap.end() :]
    key = fold(said)
    may_leave_work = words.still_to.search(key) or is_order(said, words)
    return (
        None
        if may_leave_work or not tells_a_deed_done(said, words)
        else _Report(wording.task[: gap.start()], said)
    )


def _parted(text: str, locale: str, words: NoteWords, names: frozenset[str]) -> Iterator[tuple[str, str]]:
    for gap in GAP.finditer(text):
        yield text[: gap.start()], text[gap.end() :]
    copulas = list(words.copula.finditer(fold(text)))
    for gap in copulas:
        start = unfolded(text, gap.start())
        before, said = text[:start].strip(), text[start:].strip()
        is_ahead = words.copula_now.match(fold(said)) is not None and may_name_time(fold(said), locale)
        if not is_ahead and not _asks(before, words):
            yield before, said
    bare = _THANKS_BEHIND.sub("", text).rstrip(" .!")
    before, _, last = bare.rpartition(" ")
    is_closed = ends_bare(fold(bare), words) or _came(last, words)
    # "Price list: research done" and "as good as done" behind a mark tell of no end.
    is_step = any(not is_known_name(bare[: gap.start()], names, locale) for gap in GAP.finditer(before))
    if not copulas and is_closed and not is_step and not _asks(before, words):
        yield before.rstrip(MARKS), text[len(before) :].strip()


def _came(last: str, words: NoteWords) -> bool:
    """Whether a last word says of the thing before it that it came: "Statements received", not "in"."""
    is_word = len(last) > _LONGEST_PARTICLE
    return is_word and outcome_words(words.language).came.fullmatch(fold(last)) is not None


def _asks(before: str, words: NoteWords) -> bool:
    """Whether the words before "is sent" make that no report on the task: "Make sure the deck"."""
    key = fold(before)
    is_of_order = " " in before and is_order(before, words)
    is_long = len(key.split()) > LONGEST_SUBJECT
    return is_of_order or is_long or bool(words.state_doubts.search(key) or words.unsure_subject.search(key))


def _report(task: str, said: str, locale: str, names: frozenset[str]) -> _Report | None:
    """Return what a remark tells of a task: its state, a new date, or whose it is and how far."""
    if (anew := promised_anew(said, locale)) is not None and is_thing(task, locale, names):
        is_sure = bool(anew.deed)
        told = (Status.OPEN, said, PROMISED_ANEW) if is_sure else (Status.UNCLEAR, said, UNREAD_REMARK)
        return _Report(task, said, anew.owner, StatusReading(*told), anew.due)
    words = words_for(locale)
    owner, rest = named_owner(said, locale, names)
    status = _state(task, said, rest, locale, names)
    due = day_moved_to(rest, locale) or (told_due(rest, status, locale) if owner else "")
    # "Budget – draft" and "Website – new" may be what is to be done; "NDA – chased" tells how far it is.
    may_be_task = status.rule == "open-word" and rest == said and not is_participle(said, words)
    is_told = status.rule not in TELLS_NO_STATE and not may_be_task
    if not task or not (is_told or due) or _leaves_work(status, due, rest, locale):
        return None
    return _Report(task, said, owner, status, due)


def _state(task: str, said: str, rest: str, locale: str, names: frozenset[str]) -> StatusReading:
    """Return the state that a remark tells; one that names a day beside a closing word is unclear."""
    words = words_for(locale)
    done = _done_by_somebody(task, said, locale, names)
    if done is not None:
        return done
    status = read_status(rest, locale=locale)
    if status.status is Status.DROPPED and tells_little(rest, locale):
        return replace(status, status=Status.UNCLEAR, rule=UNREAD_REMARK)
    if status.rule in TELLS_NO_STATE and rest != said:
        status = read_status(said, locale=locale)
    if status.status in _CLOSED and _names_day_ahead(status.reason, locale, words):
        return replace(status, status=Status.UNCLEAR, rule=FINISHED_WITH_MORE)
    return settled_first(rest, status, locale)


def _done_by_somebody(task: str, said: str, locale: str, names: frozenset[str]) -> StatusReading | None:
    """Return what a remark tells that begins with who did the task, or has not; None where it does not."""
    words = words_for(locale)
    did = told_of_doer(said, locale, names)
    if did is None:
        return None
    if words.untold.match(fold(did)):
        return StatusReading(Status.OPEN, said, _NOT_BY_SOMEBODY)
    if _is_done_by(did, words):
        # "Sign the NDA – Kevin sent it": what he did may not be what was asked.
        told = Status.UNCLEAR if is_order(task, words) else Status.DONE
        return StatusReading(told, said, "done-by-somebody")
    return StatusReading(Status.UNCLEAR, said, "not-a-known-status") if _is_handled(did, words) else None


def told_of_doer(said: str, locale: str, names: frozenset[str]) -> str | None:
    """Return what is told of a person: of "Kevin sent it" all but the name, of "hat Enno bezahlt", too."""
    doer = _DOER.match(said)
    if doer and is_known_name(doer[1], names, locale):
        return said[doer.end() :]
    behind = _DOER_BEHIND_VERB.match(said)
    if behind and is_known_name(behind["doer"], names, locale):
        return f"{behind['verb']} {said[behind.end() :]}"
    return None


def _is_handled(did: str, words: NoteWords) -> bool:
    """Whether somebody did something with the task that may be what was asked, and no state is told."""
    key = fold(did)
    return words.handled.match(key) is not None or words.told.match(key) is not None


def _names_day_ahead(reason: str, locale: str, words: NoteWords) -> bool:
    """Whether what follows a closing word names a day beside the one on which it was done."""
    key = fold(reason)
    if not may_name_time(key, locale) or adds_nothing(f" {key}", words):
        return False
    behind = words.state_rest.fullmatch(f" {key}")
    # "On the 20th, ok": a day before a mark is that of the deed.
    rest = key if behind is None else behind["reason"] or ""
    if words.due_like.search(rest) or find_dates(rest, locale=locale, order=None):
        return True
    return split_due(as_of_a_task(rest), locale=locale) is not None


def _is_done_by(rest: str, words: NoteWords) -> bool:
    """Whether what follows a person says that they did it, and nothing that may leave something to do."""
    key = fold(rest)
    told = words.told.match(key)
    return told is not None and adds_nothing(key[told.end() :], words)


def _leaves_work(status: StatusReading, due: str, rest: str, locale: str) -> bool:
    """Whether a remark that closes nothing is an order, or names a day by which something is left to do."""
    if status.status in _CLOSED:
        return False
    words = words_for(locale)
    if is_order(rest, words) and not is_participle(rest, words):
        return True
    if due:
        return False
    if status.rule == _NOT_BY_SOMEBODY:
        return split_due(rest, locale=locale) is not None
    is_open = status.status is Status.OPEN
    return obliged_rest(rest, locale) is not None or (is_open and may_name_time(fold(rest), locale))


def _agrees(told: StatusReading, known: StatusReading) -> bool:
    """Whether a remark says nothing else than the state at the end of its line does."""
    is_open_to_it = known.rule in TELLS_NO_STATE or known.rule == CLOSING_WORD_IN_TASK
    return is_open_to_it or told.rule in TELLS_NO_STATE or told.status is known.status
