"""Lists without any mark: below a heading of actions, names on lines of their own over plain lines.

"Laura", "price list by Friday", "Travis", "new rota": the names divide what the heading promises, so each
plain line is an item. It takes two people, with lines below each; a sentence or an empty line ends a list.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import (
    INTRODUCTION_LEVEL,
    Element,
    Heading,
    is_listed,
    without_introduction,
)
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.words import Kind

_LONGEST_NAME = 40
_LONGEST_SENTENCE = 8
"""Words of a line that may end as a sentence does and still be one of a list."""
_FEWEST = 2
_CAPITALS = re.compile(r"[^\W\d_a-z]{4,12}:?")
"""Fewer letters may abbreviate anything."""
_HEADINGS = attrgetter("headings")
_Headings = tuple[Heading, ...]


def with_plain_lists(elements: Sequence[Element], names: frozenset[str], locale: str) -> tuple[Element, ...]:
    """Return the elements with such names as headings over their lines; `names` are those who were there."""
    found: list[Element] = []
    for over, members in _parts(elements):
        may_divide = _has_lines_for_lists(members) and _promise(over, locale)
        lists = _lists(members, names, locale) if may_divide else {}
        people = {fold(members[name].line).rstrip(" :") for name in lists}
        found.extend(_headed(members, lists, over) if len(people) >= _FEWEST else members)
    return tuple(found)


def _parts(elements: Sequence[Element]) -> Iterator[tuple[_Headings, list[Element]]]:
    """Yield what stands under the same headings, introductions aside."""
    over: _Headings = ()
    members: list[Element] = []
    for headings, group in groupby(elements, _HEADINGS):
        above = without_introduction(headings)
        if above != over:
            yield over, members
            over, members = above, []
        members.extend(group)
    yield over, members


def _has_lines_for_lists(members: Sequence[Element]) -> bool:
    """Whether there are plain lines enough for two names and a line below each: in cells there are none."""
    if len(members) < 2 * _FEWEST:
        return False
    return sum(bool(element.line) and _is_plain(element) for element in members) >= 2 * _FEWEST


def _promise(over: _Headings, locale: str) -> bool:
    """Whether the innermost heading that says what stands below it promises actions."""
    kinds = (read_wording(heading.text, locale).kind for heading in reversed(over))
    return next((kind for kind in kinds if kind), None) is Kind.ACTIONS


def _lists(members: Sequence[Element], names: frozenset[str], locale: str) -> dict[int, range]:
    """Return the lines below each name, by their places among the elements; names without any left out."""
    said = [number for number, element in enumerate(members) if _is_name(element, names, locale)]
    if len(said) >= _FEWEST and all(members[number].line.isupper() for number in said):
        # Beside "ROSA" and "BEN" somebody in capitals is one whom nobody else names.
        said = [n for n, element in enumerate(members) if n in said or _is_in_capitals(element)]
    ends = [*said[1:], len(members)]
    lists = {
        name: range(name + 1, _end_of_list(members, name + 1, end))
        for name, end in zip(said, ends, strict=False)
    }
    return {name: lines for name, lines in lists.items() if lines}


def _end_of_list(members: Sequence[Element], start: int, end: int) -> int:
    return next((number for number in range(start, end) if not _is_line_of_list(members[number])), end)


def _is_name(element: Element, names: frozenset[str], locale: str) -> bool:
    is_short = 0 < len(element.line) <= _LONGEST_NAME
    is_heading = element.own_heading is not None and element.own_heading.level != INTRODUCTION_LEVEL
    return is_short and not is_heading and _is_plain(element) and is_known_name(element.line, names, locale)


def _is_in_capitals(element: Element) -> bool:
    return _CAPITALS.fullmatch(element.line) is not None and _is_plain(element)


def _is_line_of_list(element: Element) -> bool:
    line = element.line
    if not line or not _is_plain(element) or element.own_heading is not None or line.endswith((":", "?")):
        return False
    return not line.endswith((".", "!")) or len(line.split()) <= _LONGEST_SENTENCE


def _is_plain(element: Element) -> bool:
    return isinstance(element.block, Paragraph) and element.table is None and not is_listed(element)


def _headed(members: Sequence[Element], lists: dict[int, range], over: _Headings) -> Iterator[Element]:
    below: dict[int, _Headings] = {}
    for number, element in enumerate(members):
        if number in lists:
            name = Heading(element.line, INTRODUCTION_LEVEL, heads_lines=True)
            below |= dict.fromkeys(lists[number], (*over, name))
            yield replace(element, headings=(*over, name), own_heading=name)
        else:
            yield replace(element, headings=below[number]) if number in below else element
