from pathlib import Path

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, PersonMention, Roster, Side
from whoowes.core.items.readings import OwnerReading

CLIENT = {
    "ps": ("Priya Shah", "priya@harbour.example"),
    "do": ("Daniel Okafor", "daniel.okafor@harbour.example"),
    "ag": ("Ana Lucía Gómez", None),
    "mj": ("Mark Jansen", None),
    "br": ("Theo Braun", None),
    "tb": ("Tim Braun", None),
    "no": ("Nicole Østergård", None),
    "qa": ("Quinn Abbott", None),
    "ef": ("Elizabeth Frost", None),
    "tm": ("Thomas Müller-Kern", None),
}
ADVISOR = {
    "md": ("Marc Dubois", "marc@larch.example"),
    "hd": ("Helen van Dijk", "helen@larch.example"),
    "so": ("Sean O'Brien", None),
}


def _roster() -> Roster:
    aliases = {"do": ("Danno",)}
    people = [
        Person(identifier, name, side, email, aliases.get(identifier, ()))
        for side, members in ((Side.CLIENT, CLIENT), (Side.ADVISOR, ADVISOR))
        for identifier, (name, email) in members.items()
    ]
    return build_roster(people, ["Harbour Bakery Ltd"], ["Larch Consulting"])


def _rows() -> list[list[str]]:
    lines = Path(__file__).with_name("owners.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines if line.startswith("|")]
    return rows[2:]


def _shown(reading: OwnerReading) -> tuple[str, str, str, str, str]:
    people = " ".join(sorted(person.id for person in reading.people))
    side = "both" if len(reading.sides) > 1 else "".join(reading.sides)
    return reading.kind.value, people, side, " ".join(sorted(reading.suggestions)), reading.rule


def _chip(chip: str) -> PersonMention:
    name, _, address = chip.rpartition("=")
    return PersonMention(address, name.replace("_", " ") or None)


@pytest.mark.parametrize(
    ("text", "chips", "expected"),
    [(row[1], row[2], tuple(row[3:])) for row in _rows()],
    ids=[row[0] for row in _rows()],
)
def test_owner_text_reads_as_the_table_says(text: str, chips: str, expected: tuple[str, ...]) -> None:
    reading = read_owner(text, _roster(), chips=[_chip(chip) for chip in chips.split()])

    assert _shown(reading) == expected
    assert reading.raw == text
    assert reading.why
