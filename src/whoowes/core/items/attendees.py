"""Who is said to have been on a call: person chips and addresses on "Attendees:" lines."""

import re
from collections.abc import Iterable

from whoowes.core.document.model import Paragraph, PersonChip
from whoowes.core.document.text import agreed, fold, inline_text, squeeze
from whoowes.core.items.model import PersonMention
from whoowes.core.items.outline import Element
from whoowes.core.items.sections import read_wording
from whoowes.core.items.top_dates import labelled_text
from whoowes.core.items.words import Kind, words_for

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_LONGEST_LABEL = 60


def names_attendees(element: Element, locale: str) -> bool:
    """Whether a paragraph lists who was there, by its own label or by its heading."""
    if not isinstance(element.block, Paragraph):
        return False
    words = words_for(locale)
    text = fold(labelled_text(element)[:_LONGEST_LABEL])
    if words.absent_line.match(text):
        return False
    label = words.attendees_line.match(text)
    if label and (label.group().endswith(":") or _is_followed_by_chip(element.block)):
        return True
    nearest = element.headings[-1:]
    return any(read_wording(h.text, locale).kind is Kind.ATTENDEES for h in nearest)


def _is_followed_by_chip(paragraph: Paragraph) -> bool:
    """Gemini writes "Invited" and then chips, with nothing but spaces between."""
    shown = [inline for inline in agreed(paragraph.inlines) if squeeze(inline_text(inline))]
    return len(shown) > 1 and isinstance(shown[1], PersonChip)


def attendees(elements: Iterable[Element], locale: str) -> tuple[PersonMention, ...]:
    """Return the people with an address on all attendee lines, each once, in order."""
    found: dict[str, PersonMention] = {}
    for element in elements:
        if names_attendees(element, locale):
            for mention in _mentions(element):
                found.setdefault(mention.email.casefold(), mention)
    return tuple(found.values())


def _mentions(element: Element) -> Iterable[PersonMention]:
    if not isinstance(element.block, Paragraph):
        return
    for inline in agreed(element.block.inlines):
        if isinstance(inline, PersonChip):
            yield PersonMention(inline.email, inline.name)
    for address in _ADDRESS.findall(element.line[:2000]):
        yield PersonMention(address)
