"""Plain lines behind a list of actions: one with a label of its own is about something else."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(line: str, *, is_listed: bool = False) -> NoteReading:
    last = item(line) if is_listed else para(line)
    return extract(doc(heading("Actions"), item("Send the deck"), last), facts("Acme call 2026-03-04"))


@pytest.mark.parametrize(
    "line",
    ["Budget: 600 in June", "Ideas: loyalty card?", "Parking lot: a second shop", "Feedback - all good"],
)
def test_what_is_about_something_else_is_told_and_no_action(line: str) -> None:
    found = read(line)
    assert [each.task for each in found.items] == ["Send the deck"]
    assert [problem.raw for problem in found.problems] == [line]


@pytest.mark.parametrize(
    "line", ["Kevin: new menu", "Budget: Kevin to cut it", "Website: new texts by Friday"]
)
def test_what_may_be_an_action_is_never_lost(line: str) -> None:
    found = read(line)
    assert line in {each.task for each in found.items} | {problem.raw for problem in found.problems}


def test_a_bullet_among_actions_may_begin_with_its_topic() -> None:
    assert [each.task for each in read("Budget: 600 in June", is_listed=True).items][1:] == [
        "Budget: 600 in June"
    ]


@pytest.mark.parametrize("line", ["Costs: 450 fixed", "Venue – the usual place", "Zed: happy with the shop"])
def test_behind_a_list_a_label_that_is_nobodys_heads_something_else(line: str) -> None:
    found = read(line)
    assert [each.task for each in found.items] == ["Send the deck"]
    assert [problem.raw for problem in found.problems] == [line]


@pytest.mark.parametrize(
    "line", ["Kevin: new menu", "Shelving: book it", "Costs: quote by Friday", "Zed to send the keys"]
)
def test_behind_a_list_a_line_may_still_be_somebodys_or_an_order(line: str) -> None:
    assert len(read(line).items) == 2


def test_where_actions_are_plain_lines_a_label_is_one_of_them() -> None:
    lines = (para("Zed: happy hour list"), para("Shelving: the usual place"))
    found = extract(doc(heading("Actions"), *lines), facts("Acme call 2026-03-04"))
    assert len(found.items) == 2
