"""Minutes with who acts at the side: below "Action" stand names, and what they act on beside them."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading

HEADER = ["Ref", "Minute", "Action", "Date"]
RENDER = "Render cracked by the porch again."
GUTTER = "Gutter still leaking, builder to be called back."
NEXT = "Newsletter went down well with the neighbours."


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme meeting 4 March 2026"), locale="en-GB")


def rows(*blocks: Block) -> list[tuple[str, str, str]]:
    return [(i.task, i.owner_raw, i.due_raw) for i in read(*blocks).items]


@pytest.mark.parametrize("minute", ["Minute", "Item", "Discussion", "Notes", "Matter discussed"])
@pytest.mark.parametrize(("one", "two"), [("KW", "KW/SB"), ("DO", "LA"), ("Kevin", "Sara & Tom")])
def test_beside_names_and_dates_the_minute_is_the_task(minute: str, one: str, two: str) -> None:
    minutes = table(
        [["Ref", minute, "Action", "By"], ["2.1", RENDER, one, "13 March"], ["2.2", GUTTER, two, "asap"]]
    )
    assert rows(minutes) == [(RENDER, one, "13 March"), (GUTTER, two, "asap")]


@pytest.mark.parametrize("minute", ["Minute", "Discussion", "Notes"])
def test_so_it_is_below_action_by(minute: str) -> None:
    minutes = table(
        [
            ["No.", minute, "Action by", "Target"],
            ["1", RENDER, "Firstfix", "13 March"],
            ["2", NEXT, "", ""],
            ["3", GUTTER, "KW", "asap"],
        ]
    )
    assert rows(minutes) == [(RENDER, "Firstfix", "13 March"), (GUTTER, "KW", "asap")]


def test_a_date_before_the_minute_is_that_of_the_minute() -> None:
    found = read(
        table([["Date", "Notes", "Action by"], ["2 March", RENDER, "KW"], ["3 March", GUTTER, "SB"]])
    )
    assert (found.items, [problem.code for problem in found.problems]) == ((), ["unsure-table"])


def test_an_item_is_an_action_with_a_name_beside_it_or_without() -> None:
    log = table(
        [["No.", "Item", "Action by", "Due"], ["1", RENDER, "KW", "13 March"], ["2", GUTTER, "", "Fri"]]
    )
    assert rows(log) == [(RENDER, "KW", "13 March"), (GUTTER, "", "Fri")]


@pytest.mark.parametrize("side", ["", "-", "Note", "Noted", "Info", "For information"])
def test_what_is_minuted_with_nobodys_name_is_no_action(side: str) -> None:
    minutes = table([HEADER, ["1", RENDER, "KW", "13 March"], ["2", GUTTER, "SB", ""], ["3", NEXT, side, ""]])
    assert rows(minutes) == [(RENDER, "KW", "13 March"), (GUTTER, "SB", "")]


def test_names_beside_minutes_with_no_dates_are_told() -> None:
    found = read(table([["Ref", "Minute", "Action"], ["1", RENDER, "KW"], ["2", GUTTER, "SB"]]))
    assert (found.items, [problem.code for problem in found.problems]) == ((), ["unsure-table"])


@pytest.mark.parametrize(
    "actions",
    [("Payroll", "Website"), ("Send the rota", "Ring the bank"), ("KW to call back", "SB to paint")],
)
def test_tasks_below_action_stay_tasks(actions: tuple[str, str]) -> None:
    minutes = table([HEADER, ["1", RENDER, actions[0], "13 March"], ["2", GUTTER, actions[1], "Fri"]])
    assert [i.task for i in read(minutes).items] == list(actions)


def test_short_words_beside_names_may_be_anything() -> None:
    assert rows(table([["Item", "Action", "Due"], ["Tax", "Kevin", "13 March"]])) == [
        ("Kevin", "", "13 March")
    ]


def test_a_row_whose_state_is_info_and_which_nobody_owes_is_no_action() -> None:
    log = table(
        [
            ["Action", "Owner", "Due", "Status"],
            ["Skip permit", "Kevin", "Fri", "Info"],
            ["Scaffold comes down in May", "-", "", "For info"],
            ["Paint the gate", "", "", "-"],
            ["Second coat", "", "", "agreed"],
        ]
    )
    assert [i.task for i in read(heading("Actions"), log).items] == [
        "Skip permit",
        "Paint the gate",
        "Second coat",
    ]
