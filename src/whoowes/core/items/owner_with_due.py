"""An owner cell that also says when: "Kevin by Friday", "KW 6/3", "Sara – EOW", "Kevin (10 March)"."""

import re
from datetime import date

from whoowes.core.document.text import fold
from whoowes.core.items.asks_nothing import asks_nothing, person_told_of
from whoowes.core.items.due import date_in_task, read_due, split_due
from whoowes.core.items.due.presence import may_say_when
from whoowes.core.items.owners import owner_in_task, read_owner
from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.outcome import NOBODY_RULE, TOO_LONG_RULE, WRITER_RULE
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import DueKind, OwnerKind
from whoowes.core.items.words import words_for as note_words_for
from whoowes.core.kept import kept

# Whether words are a date does not depend on the day they were said.
_SOME_DAY = date(2026, 3, 4)
_LONGEST = 12
"""Words in "Kevin Wong, Sara Lind and Tom Beck by the end of next week", with none to spare."""
_OPENING = " \t\n,;:–—-(["
_CLOSING = " \t\n,;.)]"
_LONGEST_SHORT_NAME = 4
_NO_DEADLINES = frozenset({"not-understood", "waits-with-date"})
"""Rules of words that name a day and yet may be no deadline: "if back by Friday"."""
_IN_BRACKETS = re.compile(r"(\S.*?)\s*\(([^()]{3,60})\)[\s.;]*", re.DOTALL)
_BRACKETS_FIRST = re.compile(
    r"\(([^()]{3,60})\)\s*[:–—-]?\s*(\S.*)|\[([^\[\]]{3,60})\]\s*[:–—-]?\s*(\S.*)", re.DOTALL
)
_LABEL = re.compile(r"([^:]{3,70}?)\s*(?::\s|\s[–—-]\s|→|->|=>)\s*(\S.*)", re.DOTALL)
_GAP = re.compile(r"\s+|(?<=[^\W\d_])(?=[(\[])")


@kept
def split_owner_and_due(text: str, roster: Roster, *, locale: str) -> tuple[str, str] | None:
    """Return the owner words and the due words of an owner cell that holds both, else None.

    The due grammar has to read all that stands behind the owner. A name that nobody knows is parted from a
    deadline only by a deadline word; a cell that is a date as a whole has no owner in it.
    """
    body = text.strip()
    # What is due stands in a part of it, and most cells and labels name no time at all.
    if not may_say_when(fold(body), locale):
        return None
    gaps = list(_GAP.finditer(body))
    if len(gaps) >= _LONGEST:
        return None
    for gap in gaps:
        owner, due = body[: gap.start()].strip(_OPENING), _due_behind(body[gap.end() :], locale)
        if due and not _may_be_name(due, roster, locale):
            if _is_due(body, locale) or person_told_of(body, locale):
                return None
            if _is_owner(owner, roster, locale):
                return owner, due
            split = split_due(body, locale=locale)
            if split is not None and split[1] == due and _is_word(split[0]):
                return split
            if owner and _ends_on_a_remark(owner, roster, locale):
                return None
    return None


@kept
def owner_and_due_behind(task: str, roster: Roster, *, locale: str) -> tuple[str, str, str] | None:
    """Return a task without the brackets at its end that hold people of the roster and a deadline, else None.

    "Donor stories (Anna, by 20 Feb)" gives ("Donor stories", "Anna", "by 20 Feb"); either may stand first.
    """
    found = _IN_BRACKETS.fullmatch(task) if task.rstrip(" .;").endswith(")") else None
    split = _people_with_due(found[2], roster, locale) if found else None
    return (found[1], *split) if found and split else None


def owner_and_due_in_front(task: str, roster: Roster, *, locale: str) -> tuple[str, str, str] | None:
    """Return a task without the brackets before it that hold people of the roster and a deadline, else None.

    "(Anna, Fri) donor stories" gives ("donor stories", "Anna", "Fri"). A second date or owner leaves the task
    as it is, and so does what asks nothing of anybody.
    """
    found = _BRACKETS_FIRST.fullmatch(task) if task.startswith(("(", "[")) else None
    split = _people_with_due(found[1] or found[3], roster, locale) if found else None
    if found is None or split is None:
        return None
    rest = found[2] or found[4]
    is_dated = split_due(rest, locale=locale) is not None or date_in_task(rest, locale=locale) is not None
    if is_dated or asks_nothing(rest, locale) or owner_in_task(rest, roster, locale=locale) is not None:
        return None
    return rest, *split


def _people_with_due(inside: str, roster: Roster, locale: str) -> tuple[str, str] | None:
    """Return people of the roster and the deadline beside them, whichever stands first."""
    first, _, last = inside.rpartition(", ")
    for text in (inside, f"{last}, {first}" if first else ""):
        split = split_owner_and_due(text, roster, locale=locale) if text else None
        reading = read_owner(split[0], roster, locale=locale) if split else None
        if reading and (reading.kind is OwnerKind.RESOLVED or reading.rule == WRITER_RULE):
            return split
    return None


def owner_and_due_before(task: str, roster: Roster, *, locale: str) -> tuple[str, str, str] | None:
    """Return a task without the people of the roster and the deadline that label it, else None.

    "Dr. Weber bis Freitag: Freigabe" gives ("Freigabe", "Dr. Weber", "bis Freitag"). A day without a word of
    deadline may be the one on which somebody said it; a second deadline or owner leaves the task as it is.
    """
    found = _LABEL.fullmatch(task)
    split = split_owner_and_due(found[1], roster, locale=locale) if found else None
    if found is None or split is None or split_due(found[2], locale=locale) is not None:
        return None
    owner, due = split
    is_deadline = note_words_for(locale).deadline_word.match(f" {fold(due)}") is not None
    is_owner = read_owner(owner, roster, locale=locale).kind is OwnerKind.RESOLVED
    is_told = is_owner and is_deadline and not asks_nothing(found[2], locale)
    # "Kevin by Friday: Sara to send the deck" does not say who of them is to be ready by then.
    is_other = is_told and owner_in_task(found[2], roster, locale=locale) is not None
    return (found[2], owner, due) if is_told and not is_other else None


def _due_behind(text: str, locale: str) -> str:
    """Return the words if they are due words, without a full stop unless it belongs to them ("15.")."""
    said = text.strip(_OPENING)
    return next((due for due in (said.rstrip(_CLOSING), said) if due and _is_due(due, locale)), "")


def _is_due(text: str, locale: str) -> bool:
    if not may_say_when(fold(text), locale):
        return False
    reading = read_due(text, call_date=_SOME_DAY, locale=locale)
    is_dated = reading.kind in {DueKind.DATE, DueKind.NEXT_CALL}
    is_understood = bool(reading.candidates) and reading.rule not in _NO_DEADLINES
    return is_dated or (reading.kind is DueKind.UNCLEAR and is_understood)


def _may_be_name(due: str, roster: Roster, locale: str) -> bool:
    """Tell whether the short name of a day or month may be a person's: "Ana, Mar", "Wong jun."."""
    if read_owner(due, roster, locale=locale).people:
        return True
    if due.islower() and phrase(due) in words_for(locale).suffixes:
        return True
    is_english = locale.lower().startswith("en")
    return not is_english and due.istitle() and due.isalpha() and len(due) <= _LONGEST_SHORT_NAME


def _is_owner(text: str, roster: Roster, locale: str) -> bool:
    """Tell whether the words are an owner as a whole; behind "Kevin and" another one is to follow."""
    words = words_for(locale)
    said = text.split()
    last = phrase(said[-1]) if said else ""
    if not last or last in words.also or last in words.either:
        return False
    reading = read_owner(text, roster, locale=locale)
    if reading.kind is OwnerKind.NONE or reading.rule in {NOBODY_RULE, TOO_LONG_RULE}:
        return False
    return reading.kind is not OwnerKind.UNCLEAR or not _ends_on_a_remark(text, roster, locale)


def _ends_on_a_remark(text: str, roster: Roster, locale: str) -> bool:
    """Tell whether the last word says what the day behind it is of: "Kevin, emailed", "Kevin (asked"."""
    if text.count("(") > text.count(")"):
        return True
    last, words = text.rsplit(maxsplit=1)[-1], words_for(locale)
    is_joint = phrase(last) in words.also or phrase(last) in words.either
    return last[0].islower() and not is_joint and read_owner(last, roster, locale=locale).rule == NOBODY_RULE


def _is_word(text: str) -> bool:
    return any(letter.isalpha() for letter in text)
