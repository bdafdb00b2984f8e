"""Owners told by their mail address: person chips, addresses in words."""

import re

from whoowes.core.items.owners.outcome import Ground, resolved, side_name, unclear
from whoowes.core.items.owners.roster import person_at, side_of_address
from whoowes.core.items.people import Person, PersonMention
from whoowes.core.items.readings import OwnerReading

_ADDRESS = re.compile(
    r"(?:mailto:)?([^\s@<>()\[\],;]+@[^\s@<>()\[\],;]+\.[^\s@<>()\[\],;.]+)\.?", re.IGNORECASE
)


def chip_alone(ground: Ground, text: str) -> OwnerReading | None:
    """Read a person chip that stands alone in its part of the cell."""
    chip = ground.chips.get(text)
    return None if chip is None else read_chip(ground, chip)


def read_chip(ground: Ground, chip: PersonMention) -> OwnerReading:
    """Read a person chip by its address alone, never by its name."""
    person = person_at(chip.email, ground.roster)
    shown = chip.name or chip.email
    if person:
        return resolved(shown, "chip", f"the person chip's address is {person.name}'s", person)
    side = side_of_address(chip.email, ground.roster)
    if side is None:
        why = f"the person chip's address {chip.email} is on neither side's mail domain"
        return unclear(shown, "chip", why, suggestions=(chip.email.strip().lower(),))
    person = Person(chip.email.strip().lower(), shown, side, chip.email.strip().lower())
    return resolved(shown, "chip", f"the person chip's address is on {side_name(side)}'s mail domain", person)


def address_alone(ground: Ground, text: str) -> OwnerReading | None:
    """Read a mail address: exact, or open with the side of its domain."""
    match = _ADDRESS.fullmatch(text.strip())
    if match is None:
        return None
    address = match.group(1)
    person = person_at(address, ground.roster)
    if person:
        return resolved(text, "address", f"the address of {person.name}", person)
    side = side_of_address(address, ground.roster)
    why = f"nobody on the roster has the address {address}"
    if side:
        why += f"; its domain is {side_name(side)}'s"
    return unclear(text, "address", why, side=side)
