"""A known name before the plain verb of what that person is to do: "Laura send the photos"."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading

PRESENT = para("Attendees: Zelda Moor, Travis Boyd")


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(PRESENT, *blocks), facts("Orchard call 4 March 2026"), locale=locale)


@pytest.mark.parametrize(
    "line", ["Zelda send the photos", "Zelda/Travis arrange cover", "Travis ring the bank"]
)
def test_plain_lines_of_that_form_below_actions_are_items(line: str) -> None:
    assert len(read(heading("Action steps"), para(line)).items) == 1


@pytest.mark.parametrize("line", ["Zelda report was fun", "Shop send rate fell", "Travis review in June"])
def test_other_plain_lines_are_told(line: str) -> None:
    found = read(heading("Action steps"), para(line))
    assert found.items == ()
    assert [problem.raw for problem in found.problems] == [line]


def test_in_the_discussion_it_is_told_as_a_promise() -> None:
    found = read(heading("Marketing"), item("Zelda send the photos"), item("Zelda visit was fun"))
    assert found.items == ()
    assert [problem.raw for problem in found.problems] == ["Zelda send the photos"]


def test_where_a_language_has_infinitives_they_do_the_same() -> None:
    found = read(heading("Marketing"), item("Travis mandar las fotos"), locale="es-ES")
    assert [problem.raw for problem in found.problems] == ["Travis mandar las fotos"]
