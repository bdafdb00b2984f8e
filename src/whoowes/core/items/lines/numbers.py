"""The number before a task: "3.", "#12", "AI-014:", "4.1"."""

import re

from whoowes.core.document.text import fold
from whoowes.core.items.words import NoteWords

_ID = (
    r"(?:[A-Z]{1,8}(?:[-\u2010\u2011][A-Z]{1,6}\d{0,3}){0,3}[-\u2010\u2011]\d{1,5}[a-z]?"
    r"|(?i:ai|a|ap|act|action|t|task|item|no|nr|ref|id)[-\u2010\u2011 ]\d{1,5}[a-z]?"
    r"|[A-Z]{1,3}\d{1,3}\.\d{1,3})"
)
_NUMBER = re.compile(rf"^(?:#\s?(\d{{1,5}}[a-z]?)[:.)]?\s+|(\d{{1,3}}[a-z]?)[.)]\s+|({_ID})\s*[:.)\]]\s+)")
_NUMBER_OF_MINUTES = re.compile(r"^(\d{1,2}(?:\.\d{1,2}){1,2})[.:)]?\s+(?=[@\[]?[^\W\d_a-z])")
"""Of a line of minutes: "3.1 Kevin to send it"."""
_DAY_PERHAPS = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])")
_LETTER = re.compile(r"^(?:[a-z][.)]|\((?:[a-z]|\d{1,2}|[ivx]{1,4})\))\s+")


def without_number(text: str, words: NoteWords) -> tuple[str | None, str]:
    """Return the number before a task, and the task; a letter that only counts is taken off, too."""
    mark = _NUMBER.match(text) or _number_of_minutes(text, words)
    # "Phase 1:" or "ROOM-4:" says which of several like tasks it is: part of the task, never its number.
    if mark and not words.counted_things.match(fold(mark.group())):
        return next(group for group in mark.groups() if group), text[mark.end() :]
    return None, _LETTER.sub("", text) if text[:1].islower() or text[:1] == "(" else text


def _number_of_minutes(text: str, words: NoteWords) -> re.Match[str] | None:
    mark = _NUMBER_OF_MINUTES.match(text) if text[:1].isdigit() else None
    # But in English, "3.1" may be a day.
    is_day = mark and words.language != "en" and _DAY_PERHAPS.fullmatch(mark[1])
    return None if is_day else mark


def number_as_written(text: str, number: str) -> str:
    """Return a number with the letters before it, where they belong to it: "AI-014"."""
    head = text[: text.lower().find(number) + len(number)]
    return head if re.fullmatch(r"[A-Z]{1,3}[-\u2010\u2011]\d+[a-z]?", head) else number
