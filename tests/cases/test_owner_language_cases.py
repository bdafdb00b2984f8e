"""Owner cells and tasks in seven languages: one readable table a language, with the people in it."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from whoowes.core.items.owners import build_roster, owner_in_task, read_owner
from whoowes.core.items.people import Person, PersonMention, Roster, Side

Row = list[str]
FILES = sorted(Path(__file__).parent.glob("owners_*.md"))
SETTING = re.compile(r"Client: (.+)\. Advisor: (.+)\. Locale: (\S+)\.")


@dataclass(frozen=True)
class Language:
    """The tables of one file."""

    name: str
    locale: str
    roster: Roster
    cells: list[Row]
    tasks: list[Row]


def _language(file: Path) -> Language:
    text = file.read_text(encoding="utf-8")
    tables: list[list[Row]] = [[]]
    for line in text.splitlines():
        if line.startswith("|"):
            tables[-1].append([cell.strip() for cell in line[1:-1].split("|")])
        elif tables[-1]:
            tables.append([])
    people, cells, tasks = (table[2:] for table in tables if table)
    setting = SETTING.search(text)
    assert setting is not None
    return Language(file.stem, setting[3], _roster(people, setting[1], setting[2]), cells, tasks)


def _roster(rows: list[Row], client: str, advisor: str) -> Roster:
    people = [
        Person(identifier, name, Side(side), address or None, tuple(aliases.split()))
        for identifier, name, side, address, aliases in rows
    ]
    return build_roster(people, [client], [advisor])


def _chip(chip: str) -> PersonMention:
    name, _, address = chip.rpartition("=")
    return PersonMention(address, name.replace("_", " ") or None)


LANGUAGES = [_language(file) for file in FILES]
CELLS = [(language, row) for language in LANGUAGES for row in language.cells]
TASKS = [(language, row) for language in LANGUAGES for row in language.tasks]


@pytest.mark.parametrize(
    ("language", "row"), CELLS, ids=[f"{language.name}: {row[0]}" for language, row in CELLS]
)
def test_owner_cell_reads_as_the_table_of_its_language_says(language: Language, row: Row) -> None:
    _, text, chips, kind, people, side, suggested = row

    reading = read_owner(
        text, language.roster, chips=[_chip(chip) for chip in chips.split()], locale=language.locale
    )

    read_side = "both" if len(reading.sides) > 1 else "".join(reading.sides)
    read_people = " ".join(sorted(person.id for person in reading.people))
    assert (reading.kind.value, read_people, read_side) == (kind, people, side), reading.why
    assert set(suggested.split()) <= set(reading.suggestions)


@pytest.mark.parametrize(
    ("language", "row"), TASKS, ids=[f"{language.name}: {row[0]}" for language, row in TASKS]
)
def test_owner_in_a_task_is_found_as_the_table_of_its_language_says(language: Language, row: Row) -> None:
    task, owner, rest = row

    found = owner_in_task(task, language.roster, locale=language.locale)

    assert found == ((owner, rest) if owner else None)
