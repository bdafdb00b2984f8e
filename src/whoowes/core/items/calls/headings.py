"""Which dated headings start a call.

A heading that is a date, or a date with the word "call", "notes" or the like, or a date and then a topic,
starts one. A dated heading *inside* a call ("Review of actions from 28 April", "Launch 6 June") does not,
unless it plainly continues the run of call headings at another level (`reading-rules.md` "Calls").
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from whoowes.core.document.model import DateChip, Paragraph
from whoowes.core.document.text import agreed, fold
from whoowes.core.items.calls.years import WrittenDate
from whoowes.core.items.dates import CalendarDate, find_dates
from whoowes.core.items.headings.outline import TAB_LEVEL, Heading
from whoowes.core.items.language import line_languages
from whoowes.core.items.model import DateSource
from whoowes.core.items.readings import DayMonthOrder
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.kept import kept

_LONGEST = 160
_ENGLISH = "en-GB"
_DIGIT = re.compile(r"\d")
_DAY_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_CLOCK = re.compile(r"\b\d{1,2}[:.hu]\d{2}(?: ?(?:[ap]m|uhr|uur|h|u))?\b|\b\d{1,2} ?(?:[ap]m|uhr|uur)\b")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(
    r"(?:[^\W\d_]{2,10}\.?,? (?:the )?\d{1,2}(?:st|nd|rd|th|\.)?|\d{1,2}(?:st|nd|rd|th|\.)|\d{1,2}$)"
    r"(?=$|\s*[-\u2013\u2014:,(|])"
)
_LONGEST_MONTH = 20
_SEPARATED = re.compile(r"^\s*[-:,|(\[/]|^\s*$")


def date_chips(paragraph: Paragraph) -> tuple[DateChip, ...]:
    """Return the date chips of a paragraph, suggested ones left out."""
    chips = [inline for inline in paragraph.inlines if isinstance(inline, DateChip)]
    return tuple([chip for chip in agreed(chips) if isinstance(chip, DateChip)]) if chips else ()


class Wording(Enum):
    """How surely a dated line is the name of a call."""

    BARE = "bare"
    """Nothing but the date."""
    WORDED = "worded"
    LED = "led"
    """The date first, then a topic."""
    NAMED = "named"
    """A name first, then the date: a call only if other headings do the same."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Dated:
    """A line with a date, and how it is worded."""

    written: WrittenDate
    wording: Wording
    rest: str
    """The folded words beside the date, by which headings of one kind are known."""


@dataclass(frozen=True, slots=True)
class DateReader:
    """How dates are written in one note."""

    locale: str
    order: DayMonthOrder | None

    @property
    def words(self) -> NoteWords:
        """The words of the note's language."""
        return words_for(self.locale)

    def may_be_dated(self, text: str) -> bool:
        """Whether `dated` can find anything in words; every form of a date has a number."""
        return _DIGIT.search(text) is not None

    def dated(self, text: str, chips: Sequence[DateChip] = ()) -> Dated | None:
        """Read a line; None if it has no date. A chip beats words."""
        chip = next((chip for chip in chips if chip.date is not None), None)
        if chip is not None:
            start = text.find(chip.display_text)
            span = (max(start, 0), max(start, 0) + len(chip.display_text))
            written = WrittenDate(chip.display_text or str(chip.date), exact=chip.date)
            return self._worded(text, span, written)
        return _by_words(text, self) if self.may_be_dated(text) else None

    def by_words(self, text: str) -> Dated | None:
        """Read a line without a chip."""
        found = self._dates(text[:_LONGEST])
        if not found:
            return None
        first = found[0]
        raw = text[first.span[0] : first.span[1]]
        return self._worded(text, first.span, WrittenDate(raw, words=first))

    def _dates(self, text: str) -> Sequence[CalendarDate]:
        """Find dates in the note's language, else in English, else in that of the line's own words.

        "Check-in 4 March 2026" stands in German notes, "Jour fixe 4. März" in English ones.
        """
        if found := find_dates(text, locale=self.locale, order=self.order):
            return found
        if not _DAY_NUMBER.search(text):
            return ()
        others = (_ENGLISH, *line_languages(text, self.locale))
        readings = (find_dates(text, locale=name, order=self.order) for name in others)
        return next((dates for dates in readings if dates), ())

    def _worded(self, text: str, span: tuple[int, int], written: WrittenDate) -> Dated:
        before, after = fold(text[: span[0]]), fold(text[span[1] : _LONGEST])
        rest = _EDGES.sub("", _CLOCK.sub("", f"{before} {after}").strip())
        return Dated(written, self._wording(before, after, rest), rest)

    def _wording(self, before: str, after: str, rest: str) -> Wording:
        words = self.words
        if not rest:
            return Wording.BARE
        topic = words.topic_of_call.sub("call", rest)
        if words.next_call.match(rest) or words.outside.fullmatch(topic):
            return Wording.NONE
        is_led = not _EDGES.sub("", before)
        if is_led and _SEPARATED.match(after) and not words.topic_words.match(rest):
            return Wording.WORDED if words.call_words.search(rest) else Wording.LED
        if words.not_a_call.search(topic) or words.other_date.search(before):
            return Wording.NONE
        if words.call_words.search(rest):
            return Wording.WORDED
        return Wording.NONE if words.topic_words.search(rest) else Wording.NAMED


@kept
def _by_words(text: str, reader: DateReader) -> Dated | None:
    return reader.by_words(text)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A dated heading, and whether it stands inside the section of another call."""

    at: int
    """Index of its element."""
    heading: Heading
    dated: Dated
    over: tuple[Heading, ...]
    """The headings above it."""
    source: DateSource = DateSource.HEADING


def split_candidates(candidates: Sequence[Candidate], title: str) -> tuple[list[Candidate], list[Candidate]]:
    """Tell the headings that start a call from those that only might, because they stand inside one."""
    names = Counter(c.dated.rest for c in candidates if c.dated.wording is Wording.NAMED)
    known = set(re.findall(r"\w+", fold(title)))
    sure: list[Candidate] = []
    nested: list[Candidate] = []
    starts: set[int] = set()
    for candidate in candidates:
        if not _may_start(candidate.dated, names, known):
            continue
        if any(id(heading) in starts for heading in candidate.over):
            nested.append(candidate)
        else:
            sure.append(candidate)
            starts.add(id(candidate.heading))
    return sure, nested


def _may_start(dated: Dated, names: Counter[str], known: set[str]) -> bool:
    if dated.wording is not Wording.NAMED:
        return dated.wording is not Wording.NONE
    return names[dated.rest] > 1 or set(re.findall(r"\w+", dated.rest)) <= known


def with_year_above(dated: Dated, over: Sequence[Heading], reader: DateReader) -> Dated:
    """Take a missing year from an undated heading above ("2026", "March 2026")."""
    words = dated.written.words
    if words is None or words.year is not None:
        return dated
    for heading in reversed([h for h in over if h.level > TAB_LEVEL]):
        year = _YEAR.search(heading.text)
        if year and reader.dated(heading.text, heading.dates) is None:
            written = replace(dated.written, words=words._replace(year=int(year.group())))
            return replace(dated, written=written)
    return dated


def below_month(text: str, over: Sequence[Heading], reader: DateReader) -> Dated | None:
    """Read "Tues 3rd" or "10th" below a heading that is nothing but its month ("March 2026", "February")."""
    day = _DAY.match(text)
    month = over[-1].text if day and over else ""
    is_month = day and not any(c.isdigit() for c in _YEAR.sub("", month)) and len(month) <= _LONGEST_MONTH
    if not day or not is_month or reader.dated(month) is not None:
        return None
    dated = reader.dated(f"{day.group()} {month}{text[day.end() :]}")
    is_bare = dated is not None and reader.dated(f"{day.group()} {month}") is not None
    return dated if is_bare else None


def continues_run(candidate: Candidate, sure: Sequence[Candidate]) -> bool:
    """Whether a dated heading inside a call is worded like the calls' own headings, with none in between."""
    alike = {other.dated.rest for other in sure}
    inner = candidate.over[-1:] and candidate.over[-1]
    directly = any(inner is other.heading for other in sure)
    return directly and candidate.dated.rest in alike
