"""Positions in a recording, which programs put behind the lines of their notes: "Send the deck (12:34)"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import paragraph_text, squeeze
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.lines.line import Line, split_line

_TIME = r"\d{1,3}:[0-5]\d(?::[0-5]\d)?"
_POSITION = re.compile(rf"\s*[(\[]({_TIME})(?:\s?[-–]\s?{_TIME})?[)\]]\s*\Z")
_BEFORE = re.compile(rf"\A\s*(?:[(\[]({_TIME})[)\]]|({_TIME}))(?:\s*[-–—])?\s+(?=\S)")
"""Before a bullet's words: "06:55 Greg to send it"; before plain lines it tells who spoke."""
_LONGEST = 24
_LAST_HOUR = 23
_STEP = 5
"""Who meets, meets at 12:30 or 12:35: most times of day are told to five minutes."""
_FEWEST = 2


def without_positions(elements: Sequence[Element]) -> Sequence[Element]:
    """Return the elements without positions at either end, where these are plainly no hours."""
    behind = {
        number: position[1]
        for number, element in enumerate(elements)
        if element.line[-1:] in (")", "]") and (position := _position(element)) is not None
    }
    before = {
        number: position[1] or position[2]
        for number, element in enumerate(elements)
        if (element.line[:1].isdigit() or element.line[:1] in ("(", "["))
        and _is_bullet(element)
        and (position := _BEFORE.match(element.line)) is not None
    }
    ends = [(_BEFORE, before), (_POSITION, behind)]
    told = [(pattern, found) for pattern, found in ends if _are_positions(found.values())]
    if not told:
        return elements
    kept = list(elements)
    for pattern, found in told:
        for number in found:
            kept[number] = _cut(kept[number], pattern)
    return kept


def _is_bullet(element: Element) -> bool:
    block = element.block
    return isinstance(block, Paragraph) and block.bullet is not None and element.table is None


def _position(element: Element) -> re.Match[str] | None:
    is_line = element.table is None and element.own_heading is None
    position = _POSITION.search(element.line[-_LONGEST:]) if is_line else None
    is_alone = position is not None and element.line == position.group().strip()
    return None if is_alone else position


def _are_positions(times: Collection[str]) -> bool:
    """Whether times are positions: one that runs past a day, or several, most of them to the odd minute.

    A train leaves at 9:12, too, but not each line of a note is about a train.
    """
    odd = sum(map(_is_no_hour, times))
    return any(map(_is_past_a_day, times)) or (odd >= _FEWEST and 2 * odd > len(times))


def _is_past_a_day(time: str) -> bool:
    minutes, more = time.split(":", 1)
    return ":" in more or int(minutes) > _LAST_HOUR


def _is_no_hour(time: str) -> bool:
    more = time.split(":", 1)[1]
    return _is_past_a_day(time) or int(more) % _STEP != 0


def _cut(element: Element, position: re.Pattern[str]) -> Element:
    paragraph = element.block
    if not isinstance(paragraph, Paragraph):
        return element
    lines = split_line(Line(paragraph.inlines, paragraph.bullet), position)
    if not lines:
        return element
    block = replace(paragraph, inlines=lines[0].inlines)
    text = paragraph_text(block)
    return replace(element, block=block, text=text, line=squeeze(text))
