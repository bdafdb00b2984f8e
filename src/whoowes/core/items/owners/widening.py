"""The roster of a client, widened by the people whom its own notes name and place on a side."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from whoowes.core.items.model import NoteReading
from whoowes.core.items.owners.present import with_people_present
from whoowes.core.items.owners.roster import distinct_people, side_of_address
from whoowes.core.items.people import Person, PersonMention, Roster


def widen_roster(roster: Roster, readings: Sequence[NoteReading], *, locale: str) -> Roster:
    """Return the roster with the people whose side their mail domain or an attendee list tells.

    Nobody is taken twice; somebody known by name alone gets the address that a chip or a list tells.
    """
    named = _names_by_address(readings)
    added = []
    for address in sorted(named):
        side = side_of_address(address, roster)
        if side is not None:
            added.append(Person(id=address, name=named[address], side=side, email=address))
    widened = replace(roster, people=distinct_people((*roster.people, *added)))
    lines = {(line, reading.locale or locale) for reading in readings for line in reading.attendee_lines}
    return with_people_present(widened, sorted(lines))


def _names_by_address(readings: Iterable[NoteReading]) -> dict[str, str]:
    named: dict[str, str] = {}
    for mention in _mentions(readings):
        address = mention.email.strip().lower()
        if address:
            # The longest name said most; the alphabet decides between equals, so order never does.
            named[address] = max(
                named.get(address, ""), mention.name or "", key=lambda name: (len(name), name)
            )
    return {address: name or address for address, name in named.items()}


def _mentions(readings: Iterable[NoteReading]) -> Iterable[PersonMention]:
    for reading in readings:
        yield from reading.attendees
        for item in reading.items:
            yield from item.owner_chips
