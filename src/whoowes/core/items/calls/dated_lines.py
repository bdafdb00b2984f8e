"""Calls that begin with a line for their date, not with a dated heading.

A running note may have "Call with Acme" as every heading and "Date: 4 March" below it, or nothing but a
date on a line of its own between the calls. One such line is the date of the whole note (`calls.top_dates`);
from two on, each begins a call.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.calls.headings import Candidate, Dated, DateReader, Wording, date_chips
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import BOLD_LEVEL, Element, Heading
from whoowes.core.items.model import DateSource

_LONGEST_LINE = 80


def dated_lines(
    elements: Sequence[Element],
    members: Sequence[int],
    reader: DateReader,
    headed: Sequence[Candidate],
    *,
    is_titled: bool,
) -> list[Candidate]:
    """Return the lines, or the undated headings right above them, that begin a call.

    Args:
        elements: The outline.
        members: Which of them belong to the tab.
        reader: How dates are written in the note.
        headed: The dated headings of the tab. Where there are any, a line begins a call only below an undated
            heading that is no deeper than they are.
        is_titled: The title of the note names the day of a call: that of another meeting may be told within.
    """
    found = [one if is_titled else _named(one, reader) for one in _lines(elements, members, reader)]
    if headed:
        top = min(candidate.heading.level for candidate in headed)
        return [one for one in found if one.heading.level <= min(top, BOLD_LEVEL - 1)]
    days = {(one.dated.written.exact, one.dated.written.raw) for one in found}
    return found if len(days) > 1 else []


def _named(one: Candidate, reader: DateReader) -> Candidate:
    """Return a call below a heading that names one as worded so: "Review, March", then "Date: 31 March"."""
    is_named = reader.words.call_words.search(one.dated.rest) is not None
    return replace(one, dated=replace(one.dated, wording=Wording.WORDED)) if is_named else one


def _lines(elements: Sequence[Element], members: Sequence[int], reader: DateReader) -> Iterator[Candidate]:
    above: int | None = None
    for at in members:
        element = elements[at]
        if element.own_heading is not None:
            above = at
            continue
        if not _is_plain_line(element):
            above = above if _is_blank(element) else None
            continue
        if (read := _date_line(element, reader)) is not None:
            dated, source = read
            heading = _undated_heading(elements, above, reader)
            if above is not None and heading is not None:
                named = replace(dated, rest=fold(heading.text))
                yield Candidate(above, heading, named, elements[above].headings[:-1], source)
            else:
                line = Heading(dated.written.raw, BOLD_LEVEL)
                yield Candidate(at, line, replace(dated, rest=""), element.headings, source)
        above = None


def _is_plain_line(element: Element) -> bool:
    block = element.block
    if not isinstance(block, Paragraph) or element.table is not None or block.bullet:
        return False
    return bool(element.line)


def _is_blank(element: Element) -> bool:
    return isinstance(element.block, Paragraph) and not element.line


def _date_line(element: Element, reader: DateReader) -> tuple[Dated, DateSource] | None:
    if not isinstance(element.block, Paragraph):
        return None
    text, chips = element.line, date_chips(element.block)
    if len(text) > _LONGEST_LINE or not (chips or reader.may_be_dated(text)):
        return None
    dated = reader.dated(text, chips)
    if dated is None:
        return None
    if dated.wording is not Wording.BARE and not reader.words.date_line.match(fold(text)):
        return None
    return dated, DateSource.CHIP if dated.written.exact else DateSource.DATE_LINE


def _undated_heading(elements: Sequence[Element], at: int | None, reader: DateReader) -> Heading | None:
    """Return the heading right above a line, unless it is a part of a call or dated itself."""
    heading = None if at is None else elements[at].own_heading
    if heading is None or heading.level > BOLD_LEVEL or reader.dated(heading.text, heading.dates):
        return None
    return heading if read_wording(heading.text, reader.locale).kind is None else None
