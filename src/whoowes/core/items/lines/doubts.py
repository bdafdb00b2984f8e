"""What is told of lines that may be action items, but are not taken for any."""

from collections.abc import Iterator

from whoowes.core.items.lines.judge import LONGEST_PLAIN_TASK
from whoowes.core.items.lines.line import Line
from whoowes.core.items.lines.loose import UNSURE_PROMISE, begins_as_promise, names_doer, reads_like_promise
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.owned_marks import agreement_length
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.outline import Element
from whoowes.core.items.sections import Section
from whoowes.core.items.words import Kind, NoteWords, words_for
from whoowes.core.problems import Problem

_UNSURE_LINE = "Stands under an actions heading, but may not be an action."
_UNSURE_NAME = "Tells how far somebody is, but not with what, or that somebody is away."
_UNSURE_LIST = "A list in a document that is not worded as a call; it names no owners."
_TALK = (None, Kind.TALK)
_ACTIONS = (Kind.ACTIONS, Kind.MIXED)


def unsure_line(
    line: Line,
    element: Element,
    section: Section,
    wording: TaskWording,
    *,
    locale: str,
    names: frozenset[str],
) -> Iterator[Problem]:
    """A plain line under an actions heading that is not plainly an action is told, not dropped.

    So is one in the discussion that reads like a promise; `names` are those who were there.
    """
    if element.table is not None:
        return
    words = words_for(locale)
    reads = reads_like_promise if line.is_listed else names_doer
    is_told = reads(wording.task, locale, words, names)
    if section.kind in _TALK and (is_told or _is_agreed_of_somebody(line.text, words)):
        yield Problem("unsure-line", UNSURE_PROMISE, element.where, _shown(line, section))
    if section.kind not in _ACTIONS or line.text.endswith(":"):
        return
    if len(line.text.split()) <= LONGEST_PLAIN_TASK:
        yield Problem("unsure-line", _UNSURE_LINE, element.where, _shown(line, section))


def _is_agreed_of_somebody(text: str, words: NoteWords) -> bool:
    """Whether a line goes on behind "Agreed:" with a name and "to", whatever follows."""
    start = agreement_length(text, words)
    return start > 0 and obliged_rest(text[start:], words.language) is not None


def unsure_prose(element: Element, section: Section, locale: str) -> Iterator[Problem]:
    """A paragraph of the discussion that begins as a promise ("Carla will send it") is told as well."""
    if element.table is not None or section.kind not in _TALK:
        return
    if len(element.line.split()) <= LONGEST_PLAIN_TASK and begins_as_promise(element.line, locale):
        yield Problem("unsure-line", UNSURE_PROMISE, element.where, element.line)


def unsure_list(line: Line, element: Element, section: Section) -> Problem:
    """Tell of a list in a document that is no call."""
    return Problem("unsure-list", _UNSURE_LIST, element.where, _shown(line, section))


def unsure_name(line: Line, element: Element, section: Section) -> Problem:
    """Tell of a line that holds a name and a state, and no task: "Sara – done"."""
    return Problem("unsure-line", _UNSURE_NAME, element.where, _shown(line, section))


def tell_once(problems: list[Problem], problem: Problem) -> None:
    """Add a problem, unless the like was just told of the same place."""
    if not any((p.code, p.where) == (problem.code, problem.where) for p in problems[-3:]):
        problems.append(problem)


def _shown(line: Line, section: Section) -> str:
    """Return the words for a problem; internal ones are shown nowhere."""
    return "" if section.is_internal else line.text
