"""Bullets of a list that are labels, each over bullets of its own: a firm, a team, or a topic.

"Lumen" over "Cut the video", "Acme" over "Send the samples": one such bullet may be a task with notes. Two
side by side, over bullets that mostly order something or name a deadline, divide a list, and each nested
bullet is an item. Whether the label is somebody, the roster tells.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from whoowes.core.document.model import Paragraph
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.words import NoteWords, words_for

_FEWEST = 2
_HEADINGS = attrgetter("headings")
_LABEL = re.compile(r"[^\W\d_a-z][^\W\d_]*(?:[ &'’/+-]{1,3}[^\W\d_]+){0,3}:?")
_List = tuple[Element, list[Element]]
"""A bullet, and those nested below it."""


def labels_in_lists(elements: Iterable[Element], locale: str) -> frozenset[int]:
    """Return the ids of such bullets; `elements` keep them alive."""
    found: set[int] = set()
    words = words_for(locale)
    for _, group in groupby(elements, _HEADINGS):
        lists = _lists(group)
        if len(lists) >= _FEWEST and all(_is_label(top, locale, words) for top, _ in lists):
            orders = [_is_promise(below, locale, words) for _, nested in lists for below in nested]
            if 2 * sum(orders) >= len(orders):
                found.update(id(top) for top, _ in lists)
    return frozenset(found)


def _lists(group: Iterable[Element]) -> Sequence[_List]:
    """Return the bullets that have others directly below them, with these."""
    found: list[_List] = []
    top: Element | None = None
    for element, nesting in _bullets(group):
        if nesting == 0:
            top = element
        elif top is not None and found and found[-1][0] is top:
            found[-1][1].append(element)
        elif top is not None:
            found.append((top, [element]))
    return found


def _bullets(group: Iterable[Element]) -> Iterator[tuple[Element, int]]:
    for element in group:
        block = element.block
        if element.table is None and isinstance(block, Paragraph) and block.bullet is not None:
            yield element, block.bullet.nesting


def _is_label(element: Element, locale: str, words: NoteWords) -> bool:
    line = element.line
    if _LABEL.fullmatch(line) is None or is_order(line, words):
        return False
    return read_wording(line, locale).kind is None and split_due(line, locale=locale) is None


def _is_promise(element: Element, locale: str, words: NoteWords) -> bool:
    return is_order(element.line, words) or split_due(element.line, locale=locale) is not None
