"""Sentences of a call's talk in one go, for tests of what is promised there, by whom and until when."""

from collections.abc import Sequence

from tests.builders import doc, facts, heading, para

from whoowes.core.items.extract import extract
from whoowes.core.items.model import Sighting
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.row_due import told_due

ROSTER = Roster(
    (
        Person("k", "Kevin Wong", Side.CLIENT),
        Person("j", "Jutta Kolb", Side.CLIENT),
        Person("r", "Renee Castell", Side.ADVISOR),
        Person("h", "Howard Tillman", Side.ADVISOR),
    ),
    author_id="h",
)
KEVIN, JUTTA, RENEE, HOWARD = (person.name for person in ROSTER.people)
MIXED_ROSTER = Roster(
    (
        Person("i", "Ines Maurer", Side.CLIENT),
        Person("r", "Rafael Bento", Side.CLIENT),
        Person("t", "Tessa Vogt", Side.ADVISOR),
        Person("n", "Nils Falk", Side.ADVISOR),
    ),
    author_id="t",
)
"""People with names of several countries."""
ASKED = "?"
LOCALES = {
    "en": "en-US",
    "gb": "en-GB",
    "de": "de-DE",
    "fr": "fr-FR",
    "es": "es-ES",
    "it": "it-IT",
    "pt": "pt-PT",
    "nl": "nl-NL",
}


def sightings(language: str, *said: str, above: str = "", roster: Roster = ROSTER) -> Sequence[Sighting]:
    """Return what the paragraphs of the call of 4 March 2026 promise, below a heading or none."""
    over = [heading(above)] if above else []
    blocks = (*over, *map(para, said))
    note = extract(doc(*blocks), facts("Acme call 2026-03-04"), locale=LOCALES[language])
    return normalise([note], roster, locale=LOCALES[language]).notes[0].sightings


def owed(language: str, said: str, roster: Roster = ROSTER) -> list[tuple[str, str, str]]:
    """Return who owes what until when by a paragraph, with `ASKED` for what is left open."""
    return [_told(each) for each in sightings(language, said, roster=roster)]


def _told(sighting: Sighting) -> tuple[str, str, str]:
    due, people = told_due(sighting), sighting.owner.people
    day = str(due.date) if due.date else ASKED if due.kind.value == "unclear" else ""
    return people[0].name if len(people) == 1 else ASKED, sighting.item.task, day
