"""What is told of lines that may be action items, but are not taken for any."""

import re
from collections.abc import Iterable, Iterator

from whoowes.core.document.text import fold
from whoowes.core.items.due import split_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.judge import LONGEST_PLAIN_TASK
from whoowes.core.items.lines.line import Line
from whoowes.core.items.lines.loose import UNSURE_LINE, UNSURE_PROMISE, names_doer, reads_like_promise
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.owned_marks import agreement_length
from whoowes.core.items.lines.prose import promises_in
from whoowes.core.items.lines.remarks import GAP
from whoowes.core.items.lines.signs import ARROW
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import RawItem
from whoowes.core.items.privacy import bears_internal_mark
from whoowes.core.items.status.read import is_participle
from whoowes.core.items.words import Kind, NoteWords, words_for
from whoowes.core.problems import Problem

_UNSURE_NAME = "Tells how far somebody is, but not with what, or that somebody is away."
_UNSURE_LIST = "A list in a document that is not worded as a call; it names no owners."
_UNSURE_CLOSING = (
    "Lists what is finished in one line: nothing was closed by it. Each needs a line of its own."
)
_UNSURE_REVIEW = "Tells in sentences how far earlier actions are: nothing was closed or moved by it."
_UNSURE_DAY = "Names a day for something that was spoken of earlier, and is not read."
_LONGEST_LABEL = 60
_NUMBERS = re.compile(
    r"\s*(?:[A-Za-z]{1,4}[-. ]?|#)?\d+(?:\.\d+)*[a-z]?(?:\s*(?:,|;|&|/|\b\w{1,3}\b)|\s*\.?\s*$)"
)
LONGEST_TOLD = 500
"""Characters of a line of talk that may be a promise; longer ones are paragraphs."""
_TALK = (None, Kind.TALK, Kind.MATTERS)
_ACTIONS = (Kind.ACTIONS, Kind.MIXED)
SAY_NOTHING = (Kind.SKIPPED, Kind.RULES, Kind.LISTS, Kind.ATTENDEES, Kind.WINS)


def unsure_line(
    line: Line,
    element: Element,
    section: Section,
    wording: TaskWording,
    *,
    locale: str,
    names: frozenset[str],
    told: Iterable[RawItem] = (),
) -> Iterator[Problem]:
    """A plain line under an actions heading that is not plainly an action is told, not dropped.

    So is one in the discussion that reads like a promise; `names` are those who were there. Of which promises
    the sentences speak that are `told` as done, the other notes say.
    """
    left = _without_told(line.text, told)
    if element.table is not None or (section.is_carried and not left.strip(" .!,;")):
        return
    shown = _shown(line.text, section, locale)
    is_short = len(line.text.split()) <= LONGEST_PLAIN_TASK
    if _closes_in_one_line(line.text, locale) and section.kind not in SAY_NOTHING:
        yield Problem("unsure-line", _UNSURE_CLOSING, element.where, shown)
    elif section.is_carried and not line.is_listed and _tells_how_far(left, locale):
        yield Problem("unsure-line", _UNSURE_REVIEW, element.where, shown)
    elif section.kind is Kind.MATTERS and line.is_listed and _names_deadline(line.text, locale):
        yield Problem("unsure-line", _UNSURE_DAY, element.where, shown)
    elif section.kind is Kind.MATTERS and line.is_listed and _orders_behind_topic(line.text, locale):
        yield Problem("unsure-line", UNSURE_PROMISE, element.where, shown)
    elif section.kind in _ACTIONS and not line.text.endswith(":") and is_short:
        yield Problem("unsure-line", UNSURE_LINE, element.where, shown)
    else:
        for text in _promises(line, section, wording, locale, names):
            yield Problem("unsure-line", UNSURE_PROMISE, element.where, text if shown else "")


def _closes_in_one_line(text: str, locale: str) -> bool:
    """Whether a line lists what is finished behind a label: "Closed since last time: 1.2, 1.4 and 2.2"."""
    label, colon, rest = text[:_LONGEST_LABEL].partition(":")
    # Most lines have no digit right behind a colon.
    if not colon or not _NUMBERS.match(text, len(label) + 1) or not rest.strip():
        return False
    return read_wording(label, locale).kind in {Kind.DONE, Kind.DROPPED}


def _promises(
    line: Line, section: Section, wording: TaskWording, locale: str, names: frozenset[str]
) -> Iterator[str]:
    """Yield the words of a line that tell who is to do what, behind an arrow somebody nobody knows, too.

    A paragraph may stand below the list of a review, and have nothing to do with it.
    """
    if section.kind in SAY_NOTHING or section.is_internal:
        return
    words = words_for(locale)
    if section.kind in _TALK and _is_told_in_talk(line, wording, words, names):
        yield line.text
    elif not line.is_listed:
        yield from promises_in(line.text, locale, names)


def _is_told_in_talk(line: Line, wording: TaskWording, words: NoteWords, names: frozenset[str]) -> bool:
    if ARROW.match(line.text) is not None and obliged_rest(wording.task, words.language) is not None:
        return True
    reads = reads_like_promise if line.is_listed else names_doer
    is_short = len(wording.task) <= LONGEST_TOLD
    return (is_short and reads(wording.task, words.language, words, names)) or _is_agreed_of_somebody(
        line.text, words
    )


def _is_agreed_of_somebody(text: str, words: NoteWords) -> bool:
    """Whether a line goes on behind "Agreed:" with a name and "to", whatever follows."""
    start = agreement_length(text, words)
    return start > 0 and obliged_rest(text[start:], words.language) is not None


def unsure_prose(
    element: Element,
    section: Section,
    locale: str,
    names: frozenset[str],
    told: Iterable[RawItem] = (),
) -> Iterator[Problem]:
    """A sentence of the discussion that tells a promise ("Carla will send it") is told as well.

    Of which promises the sentences speak that are `told` as done, the other notes say.
    """
    if element.table is not None or section.is_internal or section.kind in SAY_NOTHING:
        return
    text = element.line
    shown = _shown(text[:LONGEST_TOLD], section, locale)
    if _closes_in_one_line(text, locale):
        yield Problem("unsure-line", _UNSURE_CLOSING, element.where, shown)
    elif section.is_carried and _tells_how_far(_without_told(text, told), locale):
        yield Problem("unsure-line", _UNSURE_REVIEW, element.where, shown)
    elif section.kind in _TALK:
        for sentence in promises_in(text, locale, names):
            yield Problem("unsure-line", UNSURE_PROMISE, element.where, sentence if shown else "")


def _without_told(text: str, told: Iterable[RawItem]) -> str:
    """Return a text without the sentences that are told as done."""
    for item in told:
        text = text.replace(item.told.said if item.told else item.status_raw, "")
    return text


def _names_deadline(text: str, locale: str) -> bool:
    """Whether a bullet behind whose label something is told ends with a day: "Van: in repair, by Friday"."""
    is_told = GAP.search(text[:LONGEST_TOLD]) is not None and may_name_time(fold(text[:LONGEST_TOLD]), locale)
    return is_told and split_due(text, locale=locale) is not None


def _orders_behind_topic(text: str, locale: str) -> bool:
    """Whether a bullet orders something behind a topic: "floor mats - get a second quote"."""
    gap, words = GAP.search(text[:LONGEST_TOLD]), words_for(locale)
    said = text[gap.end() :] if gap else ""
    return is_order(said, words) and not is_participle(said, words)


def _tells_how_far(text: str, locale: str) -> bool:
    """Whether sentences say that something was done, or that somebody did it."""
    words, said = words_for(locale), fold(text[:LONGEST_TOLD])
    told_of = (each.end() for each in words.copula.finditer(said))
    return any(words.any_participle.match(said, at) for at in told_of) or words.told.search(said) is not None


def unsure_list(line: Line, element: Element, section: Section, locale: str) -> Problem:
    """Tell of a list in a document that is no call."""
    return Problem("unsure-list", _UNSURE_LIST, element.where, _shown(line.text, section, locale))


def unsure_name(line: Line, element: Element, section: Section, locale: str) -> Problem:
    """Tell of a line that holds a name and a state, and no task: "Sara – done"."""
    return Problem("unsure-line", _UNSURE_NAME, element.where, _shown(line.text, section, locale))


def unsure_promise(line: Line, element: Element, section: Section, locale: str) -> Problem:
    """Tell of a line that reads like a promise, with no heading that says it is one."""
    return Problem("unsure-line", UNSURE_PROMISE, element.where, _shown(line.text, section, locale))


def tell_once(problems: list[Problem], problem: Problem) -> None:
    """Add a problem, unless the like was just told of the same place."""
    if not any((p.code, p.where) == (problem.code, problem.where) for p in problems[-3:]):
        problems.append(problem)


def _shown(text: str, section: Section, locale: str) -> str:
    """Return the words for a problem; internal ones are shown nowhere."""
    is_internal = section.is_internal or bears_internal_mark(text, words_for(locale))
    return "" if is_internal else text
