"""Who is said to have been on a call: chips, addresses and the words of "Attendees:" lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from whoowes.core.document.model import Paragraph, PersonChip, Table
from whoowes.core.document.text import agreed, fold, inline_text, join, squeeze
from whoowes.core.items.calls.top_dates import labelled_text, row_label
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import BOLD_LEVEL, LABEL_LEVEL, Element, Heading
from whoowes.core.items.people import PersonMention
from whoowes.core.items.words import words_for

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
# "Priya Shah <priya@acme.example>", with brackets of any kind.
_NAME_BEFORE = re.compile(r"((?:[^\W\d_][\w.'-]* ){0,3}[^\W\d_][\w.'-]*) ?[<(\[](?:mailto:)?$")
_CAPITALIZED = re.compile(r"[^\W\d_a-z][\w'’-]+")
_LONGEST_LABEL = 60
_LONGEST_LIST = 2000
_LIST_AND_GROUP = 2
_HEADINGS = attrgetter("headings")


def names_attendees(element: Element, locale: str) -> bool:
    """Whether a paragraph lists who was there, by its own label or by its heading."""
    return _names_attendees(element, locale, is_listed=_lists_attendees(element.headings, locale))


def _names_attendees(element: Element, locale: str, *, is_listed: bool) -> bool:
    if not isinstance(element.block, Paragraph):
        return False
    if not is_listed and not _may_name_attendees(element, locale):
        return False
    words = words_for(locale)
    text = fold(labelled_text(element)[:_LONGEST_LABEL])
    label = words.attendees_line.match(text)
    if (label is None and not is_listed) or words.absent_line.match(text):
        return False
    return is_listed or (
        label is not None and (label.group().endswith(":") or _is_followed_by_chip(element.block))
    )


def _lists_attendees(over: Sequence[Heading], locale: str) -> bool:
    return bool(over) and read_wording(over[-1].text, locale).lists_attendees


def _may_name_attendees(element: Element, locale: str) -> bool:
    """Whether a paragraph holds what ends a label, or its row has the label of a list."""
    if label := row_label(element):
        return read_wording(label.text, locale).opens_attendees
    return _holds_end_of_label(element)


def _holds_end_of_label(element: Element) -> bool:
    """Whether a paragraph holds a colon, once folded, or a chip; folding makes a colon of no ASCII."""
    line = element.line
    return ":" in line or _holds_chips(element.block) or (not line.isascii() and ":" in fold(line))


def _holds_chips(block: Paragraph | Table) -> bool:
    return isinstance(block, Paragraph) and PersonChip in map(type, block.inlines)


def _is_followed_by_chip(paragraph: Paragraph) -> bool:
    """Gemini writes "Invited" and then chips, with nothing but spaces between."""
    if not _holds_chips(paragraph):
        return False
    shown = [inline for inline in agreed(paragraph.inlines) if squeeze(inline_text(inline))]
    return len(shown) > 1 and isinstance(shown[1], PersonChip)


@dataclass(frozen=True, slots=True)
class Attendance:
    """All that the attendee lists of a note say."""

    mentions: tuple[PersonMention, ...]
    """People with an address, each once, in order."""
    lines: tuple[str, ...]
    """The words beside them, line by line."""

    @property
    def name_words(self) -> frozenset[str]:
        """All words with a capital, folded: those of the names are among them."""
        named = [mention.name for mention in self.mentions if mention.name]
        return frozenset(fold(word) for text in (*named, *self.lines) for word in _CAPITALIZED.findall(text))


def attendance(elements: Iterable[Element], locale: str) -> Attendance:
    """Return the people with an address on all attendee lines, and what these lines say in words."""
    found: dict[str, PersonMention] = {}
    lines: list[str] = []
    for over, below in groupby(filter(_may_tell, elements), _HEADINGS):
        is_listed, group = _lists_attendees(over, locale), _group_of_attendees(over, locale)
        for element in below:
            if _names_attendees(element, locale, is_listed=is_listed):
                for mention in _mentions(element):
                    found.setdefault(mention.email.casefold(), mention)
                lines.extend(_lines(element, locale))
            elif group and element.table is None:
                lines.extend(f"{group}: {line}" for line in _lines(element, locale))
    return Attendance(tuple(found.values()), tuple(lines))


def _may_tell(element: Element) -> bool:
    """Whether a paragraph has lines, an address or a chip: without any, a list tells nothing in it."""
    return _has_lines(element) or "@" in element.line or _holds_chips(element.block)


def _has_lines(element: Element) -> bool:
    # A table under the heading "Attendees" may well be one of actions, unless it lays out the page.
    return element.own_heading is None and (
        element.table is None or element.headings[-1].level == LABEL_LEVEL
    )


def _lines(element: Element, locale: str) -> Iterator[str]:
    """Yield the lines of a paragraph without its label and its chips, which are read by their address."""
    if not isinstance(element.block, Paragraph) or not _has_lines(element):
        return
    words = join(i for i in agreed(element.block.inlines) if not isinstance(i, PersonChip))
    for line in words[:_LONGEST_LIST].split("\v"):
        label, colon, rest = line.partition(":")
        is_label = colon and words_for(locale).attendees_line.fullmatch(fold(f"{label.strip()}:"))
        if text := squeeze(rest if is_label else line):
            yield text


def _group_of_attendees(headings: Sequence[Heading], locale: str) -> str:
    """Return the sub-heading of an attendee list under which paragraphs stand ("Client:"), else nothing."""
    over = headings[-2:]
    if len(over) < _LIST_AND_GROUP or over[-1].level < BOLD_LEVEL:
        return ""
    is_list = read_wording(over[0].text, locale).lists_attendees
    return over[-1].text.rstrip(" :") if is_list else ""


def _mentions(element: Element) -> Iterable[PersonMention]:
    if not isinstance(element.block, Paragraph):
        return
    for inline in agreed(element.block.inlines):
        if isinstance(inline, PersonChip):
            yield PersonMention(inline.email, inline.name)
    text = element.line[:_LONGEST_LIST]
    for match in _ADDRESS.finditer(text):
        before = _NAME_BEFORE.search(text, 0, match.start())
        yield PersonMention(match.group(), before.group(1) if before else None)
