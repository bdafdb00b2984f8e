"""Lines of a note that tell what was done, for the promises of earlier notes to be found by them."""

from collections.abc import Sequence

from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.doubts import SAY_NOTHING
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.privacy import bears_internal_mark, speaks_of_privacy
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
        """Return what a line under review tells, where all of it only says what was done, or was not."""
        if not section.is_carried or element.table is not None or self._is_internal(text):
            return ()
        told: list[RawItem] = []
        for sentence in sentences_of(text, self._locale):
            deeds = [*self.deeds(sentence, element, section, call)]
            if not any(item.told is not None and item.told.is_no_order for item in deeds):
                deeds = list(
                    reported_items(
                        sentence, element.where, section, call, locale=self._locale, names=self._names
                    )
                )
            if not deeds:
                return ()
            told += deeds
        return (
            told
            if len(list(sentences_of(text, self._locale))) == 1
            else self.deeds(text, element, section, call)
        )

    def _is_internal(self, text: str) -> bool:
        """Whether a mark may stand anywhere in a text: no sentence beside one is told to anybody."""
        return speaks_of_privacy(text) or bears_internal_mark(text, self._words)
