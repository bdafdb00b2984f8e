"""Dates that stand in the text of a note: its own at the top, and that of the next call."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby, islice
from operator import attrgetter

from whoowes.core.document.model import DateChip, Paragraph
from whoowes.core.document.text import SOFT_BREAK, fold
from whoowes.core.items.calls.headings import Dated, DateReader, Wording, date_chips
from whoowes.core.items.calls.plain_lines import tells_only_the_call
from whoowes.core.items.calls.years import WrittenDate
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import LABEL_LEVEL, TITLE_LEVEL, Element, Heading
from whoowes.core.items.model import DateSource
from whoowes.core.items.words.lengths import UNITS_OF_LENGTH

_LINES_AT_TOP = 12
_PLAIN_LINES_AT_TOP = 4
_LONGEST_LINE = 80
_FARTHEST_NEXT_CALL = timedelta(days=370)
_BESIDE_TITLE = timedelta(days=2)
_BEFORE_PEOPLE = re.compile(r"\s*[,;(:–—-]\s*")
_LENGTH = rf"\d{{1,3}}(?::\d\d| ?{UNITS_OF_LENGTH}(?: ?\d{{1,2}} ?{UNITS_OF_LENGTH})?)(?![\w:])"
_FACTS = re.compile(rf"\s+[·•]\s+(?:{_LENGTH}|\S+@\S)", re.IGNORECASE)
"""What programs add to the date of a call, behind a dot: how long it was, or the address of who wrote."""
_HEADINGS = attrgetter("headings")


@dataclass(frozen=True, slots=True)
class TopDate:
    """A date at the top of a note, and what it stands in."""

    dated: Dated
    source: DateSource
    is_labelled: bool = True
    """Its line is labelled as the date of the call, or the date is a chip in a line of nothing else."""


def top_date(elements: Iterable[Element], reader: DateReader, titled: date | None = None) -> TopDate | None:
    """Return the date of a chip or "Date:" line before the first action; None if there is none.

    Args:
        elements: The outline, from the top.
        reader: How dates are written in the note.
        titled: The day in the document's title. No plain line puts it aside, save for one right beside it.
    """
    seen = 0
    is_titled = False
    for element in elements:
        if not isinstance(element.block, Paragraph):
            continue
        if element.own_heading and _opens_actions(element, reader):
            if element.own_heading.level > TITLE_LEVEL:
                return None
            is_titled = True
        text = labelled_text(element)
        if not text or element.own_heading or element.block.bullet:
            continue
        seen += 1
        if seen > _LINES_AT_TOP:
            return None
        if is_titled and not reader.words.date_line.match(fold(text)):
            # Below "Action tracker" a bare day may be the first deadline.
            continue
        found = _own_date(element, text, seen, reader)
        if found and (titled is None or found.is_labelled or _is_beside(found.dated.written, titled)):
            return found
    return None


def with_year_at_top(dated: Dated, elements: Iterable[Element], reader: DateReader) -> Dated:
    """Return a tab's date with the year that the first lines below tell of the same day: "Jan 13, 2026"."""
    if dated.written.has_year:
        return dated
    lines = (element.line for element in elements if isinstance(element.block, Paragraph) and element.line)
    for line in islice(lines, _PLAIN_LINES_AT_TOP):
        told = reader.dated(line[:_LONGEST_LINE])
        day = told.written.known() if told else None
        if told and day and dated.written.in_year(day.year) == day:
            return replace(dated, written=told.written)
    return dated


def _opens_actions(element: Element, reader: DateReader) -> bool:
    heading = element.own_heading
    kind = read_wording(heading.text, reader.locale).kind if heading else None
    return kind is not None and kind.value in {"actions", "carried-forward", "done"} and bool(heading)


def labelled_text(element: Element) -> str:
    """Return a paragraph's text; in a table that lays out a page, with the label of its row before it."""
    if not isinstance(element.block, Paragraph):
        return ""
    label = row_label(element)
    return element.line if label is None else f"{label.text.rstrip(':')}: {element.line}"


def row_label(element: Element) -> Heading | None:
    """Return the label of the row, which stands before a paragraph in a table that lays out a page."""
    if not element.line or element.table is None or not element.headings:
        return None
    over = element.headings[-1]
    return over if over.level == LABEL_LEVEL else None


def _own_date(element: Element, text: str, seen: int, reader: DateReader) -> TopDate | None:
    words = reader.words
    text = _FACTS.split(text, maxsplit=1)[0]
    text = text if len(text) <= _LONGEST_LINE else _without_people(text, reader)
    if len(text) > _LONGEST_LINE or words.next_call.match(fold(text)):
        return None
    dated = reader.dated(text, _chips(element))
    if dated is None:
        return None
    if words.date_line.match(fold(text)):
        return TopDate(dated, DateSource.CHIP if dated.written.exact else DateSource.DATE_LINE)
    if element.table is not None or words.not_call_date.search(dated.rest):
        return None
    is_bare = dated.wording is Wording.BARE
    # "12 May 2026, in progress" tells of something else.
    is_led = dated.wording is Wording.LED and words.tail_states.fullmatch(dated.rest) is None
    is_worded = is_led or dated.wording is Wording.WORDED
    is_sure = is_bare or (is_worded and tells_only_the_call(text, dated, reader))
    if dated.written.exact:
        return TopDate(dated, DateSource.CHIP, is_labelled=is_sure)
    is_sure = is_sure and seen <= _PLAIN_LINES_AT_TOP
    return TopDate(dated, DateSource.DATE_LINE, is_labelled=False) if is_sure else None


def _is_beside(written: WrittenDate, titled: date) -> bool:
    """Whether a date is the title's or one right beside it: notes are titled on the day before or after."""
    years = {titled.year - 1, titled.year, titled.year + 1}
    days = (written.in_year(year, turned=turned) for year in years for turned in (False, True))
    return any(day is not None and abs(day - titled) <= _BESIDE_TITLE for day in days)


def _without_people(text: str, reader: DateReader) -> str:
    """Return a long line without the list of those who were there: "Visit on 5 Feb 2026, with Ute, …"."""
    gaps = _BEFORE_PEOPLE.finditer(text[:_LONGEST_LINE])
    people = reader.words.attendees_line
    # No label is longer, and what is behind it may be as long as it likes.
    told = ((gap.start(), text[gap.end() : gap.end() + _LONGEST_LINE]) for gap in gaps)
    return next((text[:end] for end, behind in told if people.match(fold(behind))), text)


def _chips(element: Element) -> tuple[DateChip, ...]:
    return date_chips(element.block) if isinstance(element.block, Paragraph) else ()


def next_call_named(elements: Iterable[Element], held: date | None, reader: DateReader) -> date | None:
    """Return the date which the notes of a call name for the next one; the last one named counts."""
    named: date | None = None
    for over, below in groupby(elements, _HEADINGS):
        for element in _may_name_next_call(over, below, reader):
            for line in _next_call_lines(element, reader):
                dated = reader.dated(line, _chips(element))
                named = (dated and _after(dated, held)) or named
    return named


def _may_name_next_call(
    over: Sequence[Heading], below: Iterable[Element], reader: DateReader
) -> Iterable[Element]:
    """Return the paragraphs with a label and a date for that at all; most have not."""
    above = over[-1] if over else None
    if above and above.level == LABEL_LEVEL and not read_wording(above.text, reader.locale).tells_next_call:
        return [element for element in below if SOFT_BREAK in element.text]
    if above and (above.level == LABEL_LEVEL or reader.may_be_dated(above.text)):
        return below
    return [element for element in below if reader.may_be_dated(element.line) or _chips(element)]


def _next_call_lines(element: Element, reader: DateReader) -> list[str]:
    if not isinstance(element.block, Paragraph):
        return []
    text = element.text
    over = element.headings[-1] if element.headings and element.own_heading is None else None
    if over and len(text) <= _LONGEST_LINE and read_wording(over.text, reader.locale).names_next_call:
        # A heading "Next call", and below it nothing but when.
        return [f"{over.text}: {element.line}"]
    lines = text.split(SOFT_BREAK) if SOFT_BREAK in text else [labelled_text(element)]
    return [line for line in lines if reader.words.next_call.match(fold(line[:_LONGEST_LINE]).lstrip("-*• "))]


def _after(dated: Dated, held: date | None) -> date | None:
    written = dated.written
    if written.has_year:
        day = written.known()
        return day if day and (held is None or day > held) else None
    if held is None:
        return None
    days = (written.in_year(year) for year in (held.year, held.year + 1))
    return next((d for d in days if d and held < d <= held + _FARTHEST_NEXT_CALL), None)
