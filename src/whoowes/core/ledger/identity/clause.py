"""A task as a sequence of words in which verbs are looked for, and what is found."""

from collections.abc import Sequence
from dataclasses import dataclass

from whoowes.core.ledger.identity.tokens import Token
from whoowes.core.ledger.identity.verbs import Verb
from whoowes.core.ledger.identity.words import Classes, TaskWords


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of a task."""

    classes: frozenset[Classes] = frozenset()
    """Of each verb its classes."""
    places: frozenset[int] = frozenset()
    """Where their words stand, with the words before them that say nothing."""
    asked: tuple[str, str] = ("", "")
    """What is meant before whom one asks, "from", and the preposition before what one asks for."""
    doers: frozenset[int] = frozenset()
    """Where those stand who do it: "*Kevin* to send"."""
    receivers: frozenset[int] = frozenset()
    """Where those stand who get it: "*Dana* needs the floor plan"."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A task in which the words for what is to be done are looked for."""

    tokens: Sequence[Token]
    """Without the asides at the end."""
    table: TaskWords
    start: int
    """Where the first word stands that says something."""

    def word(self, place: int) -> str:
        """Return the word at a place, "" beyond the ends."""
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def without_empty_end(self, end: int) -> int:
        """Return where a clause ends without the words at its end that say nothing: "signed *yet*"."""
        while end > self.start and self.word(end - 1) in self.table.leading:
            end -= 1
        return end

    def found(self, verbs: Sequence[Verb], *, extra: frozenset[int] = frozenset()) -> Actions:
        """Return these verbs as the actions of the task, with other places that are theirs."""
        places = frozenset(place for verb in verbs for place in verb.places)
        return Actions(frozenset(verb.classes for verb in verbs), places | extra)


def may_be_person(token: Token, table: TaskWords) -> bool:
    """Tell whether a word may name whoever does or gets something, or joins two of them."""
    return token.word in table.conjunctions or (
        token.raw[:1].isupper()
        and token.word not in table.actions
        and table.key(token.word) not in table.nouns
    )
