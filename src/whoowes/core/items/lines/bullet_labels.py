"""Bullets of a list that are labels, each over bullets of its own: a firm, a team, or a topic.

"Lumen" over "Cut the video", "Acme" over "Send the samples": one such bullet may be a task with notes. Two
side by side, over bullets that all order something or name a deadline, divide a list, and each nested
bullet is an item. Whether the label is somebody, the roster tells.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import Strike, strike
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.loose import asks_something
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.words import words_for

_FEWEST = 2
_HEADINGS = attrgetter("headings")
_LABEL = re.compile(r"[^\W\d_a-z][^\W\d_]*(?:(?: & | \+ |[ &'’+-])[^\W\d_]+){0,3}:?")
_WORDS = re.compile(r"[^\W\d_]+")
_List = tuple[Element, list[Element]]
"""A bullet, and those nested below it."""


def labels_in_lists(
    elements: Iterable[Element], locale: str, names: frozenset[str] = frozenset()
) -> frozenset[int]:
    """Return the ids of such bullets; `elements` keep them alive. `names` are those who were there."""
    found: set[int] = set()
    for _, group in groupby(elements, _HEADINGS):
        lists = _lists(group)
        if len(lists) >= _FEWEST and _are_labels([top for top, _ in lists], locale, names):
            below = (element.line for _, nested in lists for element in nested)
            if all(asks_something(line, locale, words_for(locale), names) for line in below):
                found.update(id(top) for top, _ in lists)
    return frozenset(found)


def _are_labels(tops: Sequence[Element], locale: str, names: frozenset[str]) -> bool:
    """Whether bullets are labels; "Paid search" may be an order, and is none for certain beside somebody."""
    if not all(_is_label(top, locale, names) for top in tops):
        return False
    lines = [top.line.rstrip(" :") for top in tops]
    return any(is_known_name(line, names, locale) for line in lines) or all(map(_is_name_of_something, lines))


def _is_name_of_something(line: str) -> bool:
    return all(word[0].isupper() for word in _WORDS.findall(line))


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


def _is_label(element: Element, locale: str, names: frozenset[str]) -> bool:
    line, words = element.line, words_for(locale)
    if _LABEL.fullmatch(line) is None or is_order(line, words) or _is_task(element, locale, names):
        return False
    reading = read_wording(line, locale)
    return reading.kind is None and not reading.is_internal and split_due(line, locale=locale) is None


def _is_task(element: Element, locale: str, names: frozenset[str]) -> bool:
    """Whether a bullet has a box, is struck out, or names somebody who does something."""
    block = element.block
    assert isinstance(block, Paragraph)
    has_box = block.bullet is not None and block.bullet.is_checklist
    line = element.line.rstrip(" :")
    is_struck = strike(block.inlines) is not Strike.NONE
    if has_box or is_struck or names_own_owner(line, locale):
        return True
    # "Acme team" is a label, "Website Kevin" says whose the website is.
    said = (word for word in _WORDS.findall(line) if word[0].isupper())
    return not is_known_name(line, names, locale) and any(is_known_name(w, names, locale) for w in said)
