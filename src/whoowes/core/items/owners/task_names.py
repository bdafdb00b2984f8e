"""Whether the words before a task, or within it, are those of an owner."""

from dataclasses import dataclass

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.outcome import FIRM_OR_PERSON_RULE, WORD_OR_NAME_RULE, WRITER_RULE
from whoowes.core.items.owners.read import read_owner
from whoowes.core.items.owners.words import OwnerWords
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import OwnerKind, OwnerReading
from whoowes.core.items.tables.cell_shapes import is_name_like

LONGEST_OWNER = 8
"""Words in "Kevin Wong, Sara Lindqvist and Tom Becker", with one to spare."""


@dataclass(frozen=True, slots=True)
class Notes:
    """In whose notes a task stands, and in which language."""

    roster: Roster
    locale: str
    words: OwnerWords


def is_owner(text: str, notes: Notes, *, sides_too: bool = True) -> bool:
    """Whether words name people, one of several, the writer or, with `sides_too`, a side or a team of it."""
    words = notes.words
    said = phrase(text)
    is_side = said in words.us or said in words.you
    is_determiner = not is_side and (said in words.our or said in words.your)
    if is_determiner or said in words.names_too:
        return False
    reading = read_owner(text, notes.roster, locale=notes.locale)
    if said in words.mine and reading.rule == WRITER_RULE:
        return False
    is_one_of_several = reading.rule == "not-settled" and len(reading.suggestions) > 1
    if reading.people and reading.kind is OwnerKind.UNCLEAR:
        # "Sara, banner artwork to me" names Sara, but its beginning is no list of names.
        return is_name_like(text, notes.locale)
    if reading.people or is_one_of_several or reading.rule in {"several-fit", WRITER_RULE}:
        return True
    is_one_or_a_side = reading.rule in {FIRM_OR_PERSON_RULE, WORD_OR_NAME_RULE}
    return sides_too and (is_one_or_a_side or reading.kind is OwnerKind.GROUP or _is_team_of_a_side(reading))


def _is_team_of_a_side(reading: OwnerReading) -> bool:
    return (
        reading.kind is OwnerKind.UNCLEAR and reading.rule in {"team", "possession"} and bool(reading.sides)
    )
