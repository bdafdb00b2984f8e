"""Whole French and Italian call notes, as advisors of different kinds write them.

A case is a note in Markdown and, below a line "=== expected", one line for each sighting
(`call | task | owner | due | status`, an internal one marked), win or next call.
"""

from itertools import count
from pathlib import Path

import pytest
from tests.builders import facts

from whoowes.core.document.read import read_document
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.emulator.convert.markdown import from_markdown

_FOLDER = Path(__file__).parents[3] / "cases" / "whole_notes"


def _cases() -> list[Path]:
    return sorted(path for path in _FOLDER.glob("*.md") if path.name.startswith(("fr-", "it-")))


def _said(reading: NoteReading) -> list[str]:
    items = [
        " | ".join(
            (
                str(item.call.date or "undated"),
                item.task,
                item.owner_raw,
                item.due_raw,
                item.status.status.value + (" internal" if item.is_internal else ""),
            )
        )
        for item in reading.items
    ]
    wins = [f"win | {win.text} | {win.result}" for win in reading.wins]
    nexts = [f"next | {call.names_next_call}" for call in reading.calls if call.names_next_call]
    return [*items, *wins, *nexts, *(f"problem | {problem.code}" for problem in reading.problems)]


@pytest.mark.parametrize("path", _cases(), ids=lambda path: path.stem)
def test_a_whole_note_yields_what_stands_in_it(path: Path) -> None:
    text, _, expected = path.read_text(encoding="utf-8").partition("\n=== expected\n")
    title, _, body = text.partition("\n")
    numbers = count(1)
    state = from_markdown(body, lambda prefix: f"{prefix}{next(numbers)}")
    document = read_document({"documentId": "d", "title": title, "tabs": state.tabs})

    reading = extract(document, facts(title, created=None), locale="en-GB")

    assert _said(reading) == [line for line in expected.splitlines() if line]
    assert reading.locale == path.name[:2]
