"""From an owner cell to people of the roster: the entry to the rules (`reading-rules.md` "Owners")."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from whoowes.core.items.owners.cells import read_cell
from whoowes.core.items.owners.folding import phrase, tidy
from whoowes.core.items.owners.outcome import TOO_LONG_RULE, Ground, ground_of, unclear
from whoowes.core.items.owners.suggestions import MOST
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.people import PersonMention, Roster
from whoowes.core.items.readings import OwnerKind, OwnerReading

_LONGEST_KEPT = 80
_LONGEST = 300
"""Characters that name owners at most, beside the names of chips: more is a text, or a mistake."""
_MOST_WORDS = 40
"""Words of names, a chip being one word."""
# One private-use character stands for each chip while the text around it is read.
_FIRST_MARK = 0xF0000
# People chips often follow one another with nothing but a space between.
_BETWEEN_MARKS = re.compile(r"(?<=[\U000f0000-\U0010ffff])\s*(?=[\U000f0000-\U0010ffff])")


def read_owner(
    text: str,
    roster: Roster,
    *,
    chips: Sequence[PersonMention] = (),
    locale: str = "en-GB",
) -> OwnerReading:
    """Return who an owner text means: people of the roster, a side, nobody, or unclear.

    Exact evidence assigns; likeness only suggests (`reading-rules.md` "Owners"). A chip is read by its
    address alone. What is too long for owners is not searched for them. `unclear` keeps the people that are
    certain, the side where it is, and the ids of at most three people who may be meant (for a chip of neither
    side, its address).

    Args:
        text: The owner's words as written, chips by their name; empty where the cell holds chips only.
        roster: The people of this one client relationship.
        chips: The person chips of the cell, in order. One without an address is read by its words.
        locale: The language of the notes.
    """
    # The same few owners stand in all rows of a client's notes.
    read = _kept if len(text) <= _LONGEST_KEPT else _read
    return read(text, roster, tuple(chips), locale)


def _read_words(text: str, roster: Roster, locale: str) -> OwnerReading:
    marked = _marked(text, {})
    reading = _too_long(text) if marked is None else read_cell(ground_of(roster, locale), marked)
    is_open = reading.kind is OwnerKind.UNCLEAR
    suggestions = _besides(reading, reading.suggestions) if is_open else reading.suggestions
    if reading.raw == text and reading.suggestions == suggestions:
        return reading
    return replace(reading, raw=text, suggestions=suggestions)


def _too_long(text: str) -> OwnerReading:
    return unclear(text, TOO_LONG_RULE, "too long for an owner")


def _read(text: str, roster: Roster, chips: tuple[PersonMention, ...], locale: str) -> OwnerReading:
    addressed = [chip for chip in chips if chip.email]
    if not addressed:
        return _read_words(text, roster, locale)
    marks = {chr(_FIRST_MARK + place): chip for place, chip in enumerate(addressed[:_MOST_WORDS])}
    ground = Ground(roster, words_for(locale), marks)
    marked = None if len(addressed) > _MOST_WORDS else _marked(text, marks)
    reading = _too_long(text) if marked is None else read_cell(ground, marked)
    if reading.kind is OwnerKind.UNCLEAR:
        reading = _with_every_chip(ground, reading)
    return replace(reading, raw=text, why=ground.in_words(reading.why))


_kept = lru_cache(maxsize=4096)(_read)


def _marked(text: str, marks: "dict[str, PersonMention]") -> str | None:
    """Return the text with a mark for each chip, or None where it is too long for owners."""
    named = sum([len(chip.name or chip.email) for chip in marks.values()])
    if len(text) > _LONGEST + named:
        return None
    marked = _with_marks(tidy(text), marks)
    return None if len(marked) > _LONGEST or len(marked.split()) > _MOST_WORDS else marked


def _with_every_chip(ground: Ground, reading: OwnerReading) -> OwnerReading:
    """Suggest each person whose chip is in the cell, so that where all is unclear no chip is lost."""
    chips = ground.suggestions("".join(ground.chips))
    return replace(reading, suggestions=_besides(reading, (*chips, *reading.suggestions)))


def _besides(reading: OwnerReading, suggestions: tuple[str, ...]) -> tuple[str, ...]:
    """Return the suggestions beside the people who are certain, each once."""
    if not suggestions:
        return ()
    certain = {person.id for person in reading.people}
    return tuple([each for each in dict.fromkeys(suggestions) if each not in certain])[:MOST]


def _with_marks(text: str, marks: "dict[str, PersonMention]") -> str:
    """Put a chip's mark where the text has its name; chips that the text does not name are added to it."""
    if not marks:
        return text
    if _holds_chips_alone(text, marks.values()):
        return "\n".join(marks)
    missing = []
    for mark, chip in marks.items():
        marked = _mark_in_place(text, mark, chip)
        if marked is None:
            missing.append(mark)
        else:
            text = marked
    text = ", ".join(part for part in (text, *missing) if part)
    return _BETWEEN_MARKS.sub("\n", text)


def _holds_chips_alone(text: str, chips: Iterable[PersonMention]) -> bool:
    """Tell whether the text is the names of the chips in order, with nothing or a mark between them."""
    names = [re.escape(chip.name or chip.email) for chip in chips]
    return bool(names) and re.fullmatch(r"[\s,;]*".join(names), text) is not None


def _mark_in_place(text: str, mark: str, chip: PersonMention) -> str | None:
    labels = [label for label in (chip.name or "", chip.email, *phrase(chip.name or "").split()) if label]
    for label in labels:
        spaced = r"\s*".join(re.escape(piece) for piece in label.split())
        pattern = re.compile(rf"@?(?<!\w){spaced}(?!\w)", re.IGNORECASE)
        if pattern.search(text):
            return pattern.sub(mark, text, count=1)
    return None
