"""What the rules for owners pass to each other: the ground they stand on, and how a reading is worded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from whoowes.core.items.owners.folding import first_words
from whoowes.core.items.owners.name_words import KnownName, KnownNames, names_of, written_name
from whoowes.core.items.owners.organisations import beginnings_of_sides
from whoowes.core.items.owners.roster import person_at
from whoowes.core.items.owners.suggestions import MOST, suggest
from whoowes.core.items.owners.words import OwnerWords, words_for
from whoowes.core.items.people import Person, PersonMention, Roster, Side
from whoowes.core.items.readings import OwnerKind, OwnerReading

NOBODY_RULE = "nobody-known"
"""The rule of a text that no other rule could read."""
FIRM_OR_PERSON_RULE = "firm-or-person"
"""The rule of a name that an organisation bears, and somebody of the same side."""
WORD_OR_NAME_RULE = "word-or-name"
"""The rule of a word for a side that is somebody's name too."""
WRITER_RULE = "writer"
"""The rule of a word for whoever wrote the notes."""
TOO_LONG_RULE = "too-long"
"""The rule of a text that is far too long to be a list of owners."""
_NO_SIDE = frozenset[Side]()


@dataclass(frozen=True, slots=True)
class Ground:
    """All that an owner text is read against."""

    roster: Roster
    words: OwnerWords
    chips: Mapping[str, PersonMention] = field(default_factory=dict)
    """Person chips by the one character that stands for each in the text."""

    known: KnownNames = field(init=False)
    """The names of everybody on the roster."""

    beginnings: frozenset[str] = field(init=False)
    """Folded words without any of which a text is no group, function, team, pronoun or word for nobody."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", _names_of(self.roster))
        object.__setattr__(self, "beginnings", _beginnings(self.roster, self.words))

    @property
    def names(self) -> tuple[KnownName, ...]:
        """The names of everybody on the roster."""
        return self.known.names

    def narrowed(self, side: Side) -> "Ground":
        """Return the same ground with the people of one side only."""
        return Ground(_of_side(self.roster, side), self.words, self.chips)

    def suggestions(self, text: str) -> tuple[str, ...]:
        """Return the ids of people whose chips stand in `text`, then of those whom it resembles."""
        if not self.names and not self.chips:
            return ()
        addresses = [chip.email.strip().lower() for mark, chip in self.chips.items() if mark in text]
        people = [person_at(address, self.roster) for address in addresses]
        named = [person.id if person else address for person, address in zip(people, addresses, strict=True)]
        return tuple(dict.fromkeys([*named, *suggest(written_name(text), self.known)]))[:MOST]

    def in_words(self, text: str) -> str:
        """Return `text` with the names of the chips in the place of their marks."""
        for mark, chip in self.chips.items():
            text = text.replace(mark, chip.name or chip.email)
        return text

    def spoken(self, ids: Sequence[str]) -> str:
        """Return the people's names in a sentence ("Kevin Wong or Sara Lindqvist")."""
        names = {person.id: person.name for person in self.roster.people}
        return " or ".join(names.get(identifier, identifier) for identifier in ids)


@lru_cache(maxsize=256)
def ground_of(roster: Roster, locale: str) -> Ground:
    """Return the ground of all texts without chips in one client's notes."""
    return Ground(roster, words_for(locale))


@lru_cache(maxsize=256)
def _names_of(roster: Roster) -> KnownNames:
    return names_of(roster.people)


@lru_cache(maxsize=256)
def _beginnings(roster: Roster, words: OwnerWords) -> frozenset[str]:
    tables = (words.nobody, words.me, words.mine, words.third_party, words.role, words.team)
    return first_words(*tables) | beginnings_of_sides(roster, words)


@lru_cache(maxsize=256)
def _of_side(roster: Roster, side: Side) -> Roster:
    return replace(roster, people=tuple(person for person in roster.people if person.side is side))


def resolved(text: str, rule: str, why: str, person: Person) -> OwnerReading:
    """The text is one person."""
    return OwnerReading(OwnerKind.RESOLVED, text, rule, why, (person,), frozenset({person.side}))


def group(text: str, rule: str, why: str, sides: frozenset[Side]) -> OwnerReading:
    """The text is a side, or both sides, as a whole."""
    return OwnerReading(OwnerKind.GROUP, text, rule, why, (), sides)


def nobody(text: str, why: str) -> OwnerReading:
    """The text names no owner."""
    return OwnerReading(OwnerKind.NONE, text, "no-owner", why)


def unclear(
    text: str, rule: str, why: str, *, side: Side | None = None, suggestions: Sequence[str] = ()
) -> OwnerReading:
    """The text names somebody, and it is not certain whom; at most three suggestions are kept."""
    sides = frozenset({side}) if side else _NO_SIDE
    return OwnerReading(OwnerKind.UNCLEAR, text, rule, why, (), sides, tuple(suggestions[:MOST]))


def side_name(side: Side) -> str:
    """Return the side as a sentence says it."""
    return "the client" if side is Side.CLIENT else "the advisor"
