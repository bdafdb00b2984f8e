"""Lines of the talk that tell who takes over what was promised: "Pixel: Jonah is ill, Alicia takes it over".

Of what they speak and whether the taker is known, the other notes and the roster say: where no earlier
promise is called so, such a line counts for nothing.
"""

import re
from collections.abc import Iterator

from whoowes.core.document.text import fold
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.doubts import SAY_NOTHING
from whoowes.core.items.lines.numbers import TYPED_NUMBER
from whoowes.core.items.lines.remark_owners import LONGEST_SUBJECT
from whoowes.core.items.lines.remarks import GAP
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.owners import clause_of_taker, may_hand_over
from whoowes.core.items.privacy import bears_internal_mark, speaks_of_privacy
from whoowes.core.items.words import words_for
from whoowes.core.items.words.deeds import CONDITIONS, NOT_SURELY
from whoowes.core.items.words.sentences import PERHAPS
from whoowes.core.items.words.wishes import WISHES

_LONGEST = 300
_HEDGED = re.compile(rf"\b(?:{NOT_SURELY}|{CONDITIONS}|{PERHAPS}|{WISHES})\b|\?")


def handovers(text: str, element: Element, section: Section, call: Call, locale: str) -> Iterator[RawItem]:
    """Yield what a line of talk names before a colon or a dash, with the words that say who takes it over."""
    if element.table is not None or section.is_internal or section.kind in SAY_NOTHING:
        return
    if len(text) > _LONGEST or not may_hand_over(text):
        return
    text = TYPED_NUMBER.sub("", text)
    gap = GAP.search(text)
    if gap is None or not 0 < len(text[: gap.start()].split()) <= LONGEST_SUBJECT:
        return
    said = text[gap.end() :]
    clause = "" if _HEDGED.search(fold(said)) else clause_of_taker(said, locale=locale)
    if clause and not (speaks_of_privacy(text) or bears_internal_mark(text, words_for(locale))):
        yield RawItem(
            task=text[: gap.start()],
            call=call,
            where=element.where,
            position=0,
            notes=f"{said}; {clause}",
            is_carried_forward=True,
            is_bare_remark=True,
        )
