"""Deadlines in a text that are written in another language than the note."""

from typing import NamedTuple

from whoowes.core.items.due.cutting import Terms
from whoowes.core.items.due.ending import Ending, Span, deadline_words, end_of_day
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.grammar import Answer
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import other_locales
from whoowes.core.items.due.structure import answer
from whoowes.core.items.due.words import words_of


class Deadline(NamedTuple):
    """A deadline with its word, and the language that it is written in."""

    terms: Terms
    locale: str
    means: Answer | None
    """On some day, so that two deadlines can be compared."""

    @property
    def span(self) -> Span:
        """Return the place of its words in the text."""
        return self.terms[0].span[0], self.terms[-1].span[1]


def deadlines_elsewhere(text: str, locale: str) -> list[Deadline]:
    """Return the deadlines that other languages than that of `locale` see in a text, and it does not."""
    own = folded_set(words_of(language_of(locale)).deadline_leads)
    found: list[Deadline] = []
    for other in other_locales(fold(text), locale):
        ending = Ending(text, other)
        for start in deadline_words(ending, first=0):
            stop = end_of_day(ending, start, len(ending.terms))
            if stop is not None and fold(ending.terms[start].text) not in own:
                tail = ending.terms[start:stop]
                found.append(Deadline(tail, other, answer(tail, ending.setting)))
    return found
