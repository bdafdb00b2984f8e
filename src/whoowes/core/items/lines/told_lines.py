"""Lines of a note that tell what was done, for the promises of earlier notes to be found by them."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.doubts import SAY_NOTHING
from whoowes.core.items.lines.numbers import TYPED_NUMBER
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.privacy import bears_internal_mark, speaks_of_privacy
from whoowes.core.items.told.days import days_told
from whoowes.core.items.told.ends import ends_told
from whoowes.core.items.told.items import reported_items, states_told, told_items
from whoowes.core.items.told.takers import takers_told
from whoowes.core.items.words import words_for

_BOX = re.compile(r"^\W*(?:[xX]\]\W+)?")


class ToldLines:
    """Reads what the lines of a note tell as done; it stands in no item."""

    def __init__(self, locale: str, names: frozenset[str]) -> None:
        self._locale = locale
        self._names = names
        self._words = words_for(locale)

    def deeds(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what the sentences of a text tell; of tables, other rules read the state."""
        if element.table is not None or section.kind in SAY_NOTHING:
            return ()
        told = told_items(text, element.where, section, call, locale=self._locale, names=self._names)
        return self._unless_internal(text, told)

    def states(
        self, text: str, element: Element, section: Section, call: Call, *, needs_mark: bool
    ) -> Sequence[RawItem]:
        """Return what a text says of things by a state alone, behind a mark at least or not."""
        if element.table is not None or section.kind in SAY_NOTHING:
            return ()
        text = TYPED_NUMBER.sub("", text)
        told = states_told(
            text,
            element.where,
            section,
            call,
            locale=self._locale,
            names=self._names,
            needs_mark=needs_mark,
        )
        return self._unless_internal(text, told)

    def ends(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return the clauses of a text that may tell the end of whatever they name, another day or taker."""
        if element.table is not None or section.kind in SAY_NOTHING:
            return ()
        text = TYPED_NUMBER.sub("", text)
        told = ends_told(text, element.where, section, call, locale=self._locale, names=self._names)
        days = days_told(text, element.where, section, call, locale=self._locale)
        takers = takers_told(text, element.where, section, call, locale=self._locale)
        return self._unless_internal(text, chain(told, days, takers))

    def turns(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what a bullet of a review hands to somebody, and in its sentences gives another day."""
        if element.table is not None or section.kind in SAY_NOTHING:
            return ()
        text = _BOX.sub("", TYPED_NUMBER.sub("", text))
        days = days_told(text, element.where, section, call, locale=self._locale)
        takers = takers_told(text, element.where, section, call, locale=self._locale)
        return self._unless_internal(text, chain(days, takers))

    def days(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what stands as a label before a delay and its day."""
        if element.table is not None or section.kind in SAY_NOTHING:
            return ()
        text = _BOX.sub("", TYPED_NUMBER.sub("", text))
        told = days_told(text, element.where, section, call, locale=self._locale, only_labels=True)
        found = self._unless_internal(text, told)
        # One word may name another promise: it is an item itself.
        return [each for each in found if section.is_carried or " " in each.task.strip()]

    def instead_of_item(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what a line under review tells, where all of it only says what was done, or was not."""
        if element.table is not None or not section.is_carried:
            return ()
        deeds = self.deeds(text, element, section, call)
        reports: list[RawItem] = []
        for sentence in sentences_of(text, self._locale):
            if not any(_only_tells(item, sentence) for item in deeds):
                denied = reported_items(
                    sentence, element.where, section, call, locale=self._locale, names=self._names
                )
                found = self._unless_internal(text, denied)
                if not found:
                    return ()
                reports += found
        return [*deeds, *reports]

    def _unless_internal(self, text: str, told: Iterator[RawItem]) -> Sequence[RawItem]:
        """Return what is told; nothing where anywhere in the text a mark of what is private may stand."""
        found = list(told)
        is_internal = bool(found) and (speaks_of_privacy(text) or bears_internal_mark(text, self._words))
        return () if is_internal else found


def _only_tells(item: RawItem, sentence: str) -> bool:
    return item.told is not None and item.told.said == sentence and item.told.is_no_order
