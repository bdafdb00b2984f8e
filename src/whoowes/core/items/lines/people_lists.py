"""Lists under a bare name, outside any section of actions: what that person is to do, or what was said of it.

"Laura" over "Send the texts by Friday" is a list of actions though nothing says "action"; "Laura" over "Happy
with the launch" is a report. At least half of the bullets must be worded as orders, or end with a deadline.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter

from whoowes.core.document.model import Paragraph
from whoowes.core.items.due import split_due
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.line import Line, lines_of
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.outline import TITLE_LEVEL, Element, Heading
from whoowes.core.items.words import words_for

_HEADINGS = attrgetter("headings")


def lists_of_people(elements: Sequence[Element], names: frozenset[str], locale: str) -> frozenset[int]:
    """Return the headings that are nothing but names of people and stand over what these are to do.

    Lists that stand side by side are all of one kind. Headings are told by their ids, for two calls have a
    "Laura" each; `elements` keep them alive.
    """
    below: dict[tuple[Heading, ...], list[tuple[Heading, Line]]] = {}
    for over, under in groupby(elements, _HEADINGS):
        if over and over[-1].level > TITLE_LEVEL and is_known_name(over[-1].text, names, locale):
            lines = [(over[-1], line) for element in under for line in _listed(element)]
            below.setdefault(over[:-1], []).extend(lines)
    return frozenset(
        id(heading)
        for lists in below.values()
        if _are_mostly_promises([line for _, line in lists], locale)
        for heading, _ in lists
    )


def _are_mostly_promises(lines: Sequence[Line], locale: str) -> bool:
    return 2 * sum(_is_promise(line, locale) for line in lines) >= len(lines) > 0


def _listed(element: Element) -> Iterable[Line]:
    """Yield the bullets of a list that are not nested below another."""
    if not isinstance(element.block, Paragraph) or element.table is not None:
        return ()
    return [line for line in lines_of(element.block, element.line) if line.is_listed and not line.nesting]


def _is_promise(line: Line, locale: str) -> bool:
    return is_order(line.text, words_for(locale)) or split_due(line.text, locale=locale) is not None
