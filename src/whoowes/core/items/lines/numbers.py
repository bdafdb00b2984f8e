"""The number before a task: "3.", "#12", "AI-014:", and in minutes "4.1"."""

import re
from collections.abc import Iterable, Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.lines.line import Line, split_line
from whoowes.core.items.words import NoteWords

_ID = (
    r"(?:[A-Z]{1,8}(?:[-\u2010\u2011][A-Z]{1,6}\d{0,3}){0,3}[-\u2010\u2011]\d{1,5}[a-z]?"
    r"|(?i:ai|a|ap|act|action|t|task|item|no|nr|ref|id)[-\u2010\u2011 ]\d{1,5}[a-z]?"
    r"|[A-Z]{1,3}\d{1,3}\.\d{1,3})"
)
_NUMBER = re.compile(rf"^(?:#\s?(\d{{1,5}}[a-z]?)[:.)]?\s+|(\d{{1,3}}[a-z]?)[.)]\s+|({_ID})\s*[:.)\]]\s+)")
_OF_MINUTES = re.compile(r"\s*(\d{1,2})\.([1-9]\d?)[.:)]?\s+(?=\S)")
"""Chapter and count: "3.1 Kevin to send it"."""
_OF_MINUTES_AT_START = re.compile(rf"\A{_OF_MINUTES.pattern}")
TYPED_NUMBER = re.compile(r"\A\s*\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+(?=[^\W\d_])")
"""A number of minutes before the words of a line, wherever it stands: "2. ", "1.2 "."""
_LETTER = re.compile(r"^(?:[a-z][.)]|\((?:[a-z]|\d{1,2}|[ivx]{1,4})\))\s+")


def without_number(text: str, words: NoteWords) -> tuple[str | None, str]:
    """Return the number before a task, and the task; a letter that only counts is taken off, too."""
    mark = _NUMBER.match(text)
    # "Phase 1:" or "ROOM-4:" says which of several like tasks it is: part of the task, never its number.
    if mark and not words.counted_things.match(fold(mark.group())):
        return next(group for group in mark.groups() if group), text[mark.end() :]
    return None, _LETTER.sub("", text) if text[:1].islower() or text[:1] == "(" else text


def numbered_as_minutes(elements: Iterable[Element]) -> frozenset[int]:
    """Return the ids of paragraphs that count on, "3.1" and then "3.2"; `elements` keep them alive.

    Alone such a number may be a day, a time or an amount: "12.3 Kevin to send it", "2.5 Million".
    """
    found: set[int] = set()
    before: tuple[int, int, int] | None = None
    for element in elements:
        if not element.line and element.table is None:
            continue
        number = _of_minutes(element)
        if number and before and before[1:] == (number[1], number[2] - 1):
            found |= {before[0], number[0]}
        before = number
    return frozenset(found)


def _of_minutes(element: Element) -> tuple[int, int, int] | None:
    is_plain = element.table is None and element.own_heading is None and element.line[:1].isdigit()
    mark = _OF_MINUTES.match(element.line) if is_plain else None
    return (id(element), int(mark[1]), int(mark[2])) if mark else None


def without_number_of_minutes(lines: Sequence[Line]) -> tuple[str | None, Sequence[Line]]:
    """Return the number before the first line, and the lines without it."""
    mark = _OF_MINUTES.match(lines[0].raw) if lines else None
    if mark is None:
        return None, lines
    return f"{mark[1]}.{mark[2]}", (*split_line(lines[0], _OF_MINUTES_AT_START), *lines[1:])


def number_as_written(text: str, number: str) -> str:
    """Return a number with the letters before it, where they belong to it: "AI-014"."""
    head = text[: text.lower().find(number) + len(number)]
    return head if re.fullmatch(r"[A-Z]{1,3}[-\u2010\u2011]\d+[a-z]?", head) else number
