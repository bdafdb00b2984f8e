"""Plain lines among decisions and remarks: who is to do what is an action, in a list or not."""

import pytest
from tests.builders import bold, doc, facts, para

from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(line: str) -> NoteReading:
    blocks = (para("Attendees: Zelda Moor, Travis Boyd"), bold("What we agreed"), para(line))
    return extract(doc(*blocks), facts("Orchard call 4 March 2026"), locale="en-GB")


@pytest.mark.parametrize(
    "line", ["Zelda to send the photos", "Travis - price list, by Friday", "Shelf plan: Travis to redraw it"]
)
def test_a_promise_is_an_item(line: str) -> None:
    assert len(read(line).items) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Zelda was happy with the photos",
        "Right to work checks: all fine",
        "Access to work at the shop: sorted",
        "Budget: 600",
    ],
)
def test_what_only_tells_something_is_told(line: str) -> None:
    found = read(line)
    assert (found.items, [problem.raw for problem in found.problems]) == ((), [line])
