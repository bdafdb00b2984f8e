"""Rows and lines that hold no task: leftovers of a template, "no actions", a program's own lines."""

import re

from whoowes.core.document.text import fold
from whoowes.core.items.words import NoteWords

_LONGEST = 200
_FRAMED = re.compile(r"^(?:\[(.*)\]|<(.*)>|\{+(.*?)\}+)$")
_FRAMES = frozenset("[<{")
_NAMED = re.compile(r"^[^:]{1,30}: ")
_UNWRAPPED = " \t*_\"'.:-"
_BLANK = re.compile(r"[\s\-‐-―−_.…/|]*")


def is_blank(words: str) -> bool:
    """Whether a cell holds nothing, or only a dash."""
    return not words or (not words[:1].isalnum() and _BLANK.fullmatch(words) is not None)


def is_placeholder(text: str, words: NoteWords) -> bool:
    """Whether a task text is empty, dots or dashes, "[Action 1]", "no actions recorded" or the like."""
    key = fold(text[:_LONGEST]).strip(_UNWRAPPED)
    bare = key.strip("() ")
    if not any(map(str.isalnum, key)):
        return True
    if words.nothing.fullmatch(bare) or words.unknown.fullmatch(bare):
        return True
    # "Kevin: nothing for now" names somebody, but no task.
    named = _NAMED.match(bare) if ": " in bare else None
    if named and words.nothing.fullmatch(bare[named.end() :]):
        return True
    framed = _FRAMED.match(key) if key[:1] in _FRAMES else None
    inside = next((group for group in framed.groups() if group is not None), "") if framed else None
    return inside is not None and words.placeholders.fullmatch(inside) is not None


def is_boilerplate(text: str, words: NoteWords) -> bool:
    """Whether a line is one that a note-taking program adds."""
    return words.boilerplate.match(fold(text[:_LONGEST]).lstrip("-*•¿¡ ")) is not None
