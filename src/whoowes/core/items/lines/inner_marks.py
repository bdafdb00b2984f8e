"""Marks within a line, with no full stop before them: "AI: Kevin to send it AI: Sara to check it"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.lines.line import Line, split_line
from whoowes.core.items.lines.owned_marks import is_mark
from whoowes.core.items.words import NoteWords
from whoowes.core.items.words.call_lines import ARTICLES
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.mark_owners import OWNER_BEHIND_MARK
from whoowes.core.items.words.sentences import DETERMINERS

_LABELLED = rf"(?:{OWNER_BEHIND_MARK}\d{{0,3}}|\s?[(\[]?\?{{1,3}}[)\]]?)\s?:\s"
"""Behind its label a mark has an owner, a number, or a question mark for an owner."""
_LONGEST = 2000
"""A line beyond is no line of actions that somebody typed."""
_AT_START = re.compile(rf"\s{{0,3}}(?P<label>[^\W\d_a-z][\w-]{{1,14}}(?: \w{{2,10}})??){_LABELLED}")
_BEHIND_WORD = r"(?<![^\W_])(?P<before>[^\W_]{1,40})\W{0,3}\s"
_SHOUTED = re.compile(rf"{_BEHIND_WORD}(?P<label>[^\W\d_a-z]{{4,12}}){_LABELLED}")
"""AI and AP may be words of the text; longer ones nobody writes in capitals but for a mark."""


def split_at_marks(line: Line, words: NoteWords) -> tuple[Line, ...]:
    """Part a line before the mark that it begins with, written again, and before any in capitals."""
    if ":" not in line.raw or len(line.raw) > _LONGEST or line.raw.isupper():
        return (line,)
    labels = tuple(label for label in dict.fromkeys(_labels(line.raw, words)) if is_mark(label, words))
    return split_line(line, _before(labels)) if labels else (line,)


def _labels(text: str, words: NoteWords) -> Iterator[str]:
    first = _AT_START.match(text)
    if first and any(not _is_spoken_of(found, words) for found in _again(first["label"]).finditer(text)):
        yield first["label"]
    yield from (found["label"] for found in _SHOUTED.finditer(text) if not _is_spoken_of(found, words))


def _is_spoken_of(found: re.Match[str], words: NoteWords) -> bool:
    """Whether a mark is only spoken of: "the ACTION: column", "its Action: lines"."""
    before = fold(found["before"])
    return before in FUNCTION_WORDS[words.language] or before in DETERMINERS or before in ARTICLES


@lru_cache(maxsize=64)
def _again(label: str) -> re.Pattern[str]:
    return re.compile(rf"{_BEHIND_WORD}{re.escape(label)}{_LABELLED}")


@lru_cache(maxsize=64)
def _before(labels: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(map(re.escape, labels))
    return re.compile(rf"(?:\s{{0,3}}[,;/|–—-])?\s{{1,9}}(?=(?:{said}){_LABELLED})")
