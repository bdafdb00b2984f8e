"""Plain lines that are nothing but names and stand over a list: "Laura", "For Laura", with no bold or colon.

They head the list as "Laura:" does. Only here is it known who was there, so the outline cannot tell them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.dates import find_dates
from whoowes.core.items.headings.outline import (
    INTRODUCTION_LEVEL,
    Element,
    Heading,
    is_listed,
    without_introduction,
)
from whoowes.core.items.lines.known_names import is_known_name, named_alone

_LONGEST = 40
_LONGEST_LIST = 200
_INITIAL = 2
"""Characters of "N."."""
_NAME = re.compile(r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]*\.?)?")
_BETWEEN = re.compile(r"\s*[,/&+]\s*|\s+and\s+")
_BESIDE_DATE = re.compile(r"\s*\|\s*|(?<=\w{2})\.\s+")
"""What parts names from a date on their line: "4 March | Rick + Shauna", "4 March, 30 min. Rick, Shauna"."""
_SENTENCE_END = re.compile(r"(?<=\w{2})[.;](?:\s|$)|\s[–—(-]|:")


def names_below_dates(elements: Sequence[Element], locale: str) -> frozenset[str]:
    """Return the names, folded, of those whom the first line below a date lists: "Rick, Shauna, Dev".

    So does a line with the date itself: "4 March 2026 | Rick + Shauna". It has no label, so at least half of
    them must be first names that everybody knows.
    """
    found: set[str] = set()
    above: Element | None = None
    for element in elements:
        if not element.line:
            continue
        if above and above.own_heading and any(map(str.isdigit, above.own_heading.text)):
            found.update(_names_listed(element, locale))
        if above is None or above.own_heading:
            found.update(_names_beside_date(element, locale))
        above = element
    return frozenset(found)


def _names_listed(element: Element, locale: str) -> Iterator[str]:
    if _is_plain(element) and element.line[:1].isupper():
        yield from _names_in(_SENTENCE_END.split(element.line[:_LONGEST_LIST])[0], locale)


def _names_beside_date(element: Element, locale: str) -> Iterator[str]:
    line = element.line
    if len(line) > _LONGEST_LIST or not _is_plain(element):
        return
    dates = find_dates(line, locale=locale, order=None)
    if dates:
        start, end = dates[0].span
        for piece in (*_BESIDE_DATE.split(line[:start]), *_BESIDE_DATE.split(line[end:])):
            yield from _names_in(piece.strip(" ,"), locale)


def _is_plain(element: Element) -> bool:
    is_line = isinstance(element.block, Paragraph) and not element.block.bullet
    return is_line and not element.own_heading and element.table is None


def _names_in(text: str, locale: str) -> Iterator[str]:
    names = [name for name in _BETWEEN.split(text) if name]
    known = [name for name in names if is_known_name(name, frozenset(), locale)]
    if len(names) > 1 and all(map(_NAME.fullmatch, names)) and 2 * len(known) >= len(names):
        yield from (fold(word) for name in names for word in name.split() if len(word) > _INITIAL)


def with_names_over_lists(
    elements: Sequence[Element], names: frozenset[str], locale: str
) -> tuple[Element, ...]:
    """Return the elements with such lines as headings over their lists; `names` are those who were there."""
    return tuple(_headed(elements, names, locale))


def _headed(elements: Sequence[Element], names: frozenset[str], locale: str) -> Iterator[Element]:
    over: tuple[Heading, ...] = ()
    place: object = None
    for number, element in enumerate(elements):
        if said := _name_over_list(elements, number, names, locale):
            name = Heading(said, INTRODUCTION_LEVEL)
            over, place = (*without_introduction(element.headings), name), id(element.headings)
            yield replace(element, headings=over, own_heading=name)
        elif over and id(element.headings) == place and (is_listed(element) or not element.text):
            yield replace(element, headings=over)
        else:
            over = ()
            yield element


def _name_over_list(elements: Sequence[Element], number: int, names: frozenset[str], locale: str) -> str:
    element = elements[number]
    if not _is_plain(element) or not 0 < len(element.line) <= _LONGEST:
        return ""
    below = _next_said(elements, number + 1)
    is_over_list = below is not None and below.headings is element.headings and is_listed(below)
    return named_alone(element.line, names, locale) if is_over_list else ""


def _next_said(elements: Sequence[Element], number: int) -> Element | None:
    while number < len(elements) and not elements[number].text and elements[number].table is None:
        number += 1
    return elements[number] if number < len(elements) else None
