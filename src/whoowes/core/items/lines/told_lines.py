"""Lines of a note that tell what was done, for the promises of earlier notes to be found by them."""

from collections.abc import Sequence

from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.doubts import SAY_NOTHING
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.privacy import bears_internal_mark
from whoowes.core.items.told.items import reported_items, states_told, told_items
from whoowes.core.items.words import words_for


class ToldLines:
    """Reads what the lines of a note tell as done; it stands in no item."""

    def __init__(self, locale: str, names: frozenset[str]) -> None:
        self._locale = locale
        self._names = names
        self._words = words_for(locale)

    def deeds(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what the sentences of a text tell; of tables, other rules read the state."""
        if element.table is not None or section.kind in SAY_NOTHING or self._is_internal(text):
            return ()
        return list(told_items(text, element.where, section, call, locale=self._locale, names=self._names))

    def states(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what a paragraph under review says of things by a state alone."""
        if not section.is_carried or element.table is not None or self._is_internal(text):
            return ()
        return list(states_told(text, element.where, section, call, locale=self._locale, names=self._names))

    def instead_of_item(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what a line of a list tells that only says what somebody did, or has not done."""
        deeds = self.deeds(text, element, section, call)
        told = deeds if any(item.told is not None and item.told.is_no_order for item in deeds) else ()
        if told or element.table is not None or self._is_internal(text):
            return told
        return list(
            reported_items(text, element.where, section, call, locale=self._locale, names=self._names)
        )

    def _is_internal(self, text: str) -> bool:
        return bears_internal_mark(text, self._words)
