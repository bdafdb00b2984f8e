"""Wins: marked lines, lists and tables of achievements, result columns."""

import pytest
from tests.builders import doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


@pytest.mark.parametrize(
    ("line", "text", "result"),
    [
        ("WIN: new rota saves £1,150 a month", "new rota saves £1,150 a month", ""),
        ("Win – 39 of 41 cafés stayed", "39 of 41 cafés stayed", ""),
        ("🏆 WIN: new rota → £1,150 a month", "new rota", "£1,150 a month"),
        ("WIN: 41 bookings (result: +18 %)", "41 bookings", "+18 %"),
        ("Success: new rota. Impact: a day a week", "new rota", "a day a week"),
    ],
)
def test_a_marked_line_is_a_win_wherever_it_stands(line: str, text: str, result: str) -> None:
    for block in (para(line), item(line)):
        assert [(w.text, w.result) for w in read(heading("Pricing"), block).wins] == [(text, result)]


@pytest.mark.parametrize(
    "over", ["Wins", "Wins since last call", "Client wins", "Successes", "Achievements", "What went well"]
)
def test_a_list_under_wins_holds_wins_and_no_items(over: str) -> None:
    found = read(heading(over), item("New rota"), item("Invoices paid"))
    assert ([w.text for w in found.wins], found.items) == (["New rota", "Invoices paid"], ())


@pytest.mark.parametrize("line", ["Winning back customers", "We win: maybe", "Window cleaning – Friday"])
def test_the_letters_win_alone_are_no_win(line: str) -> None:
    assert read(para(line)).wins == ()


@pytest.mark.parametrize("header", [["Win", "Result"], ["Achievement", "Impact"], ["Success", "ROI"]])
def test_a_table_of_achievements_holds_wins(header: list[str]) -> None:
    found = read(table([header, ["New rota", "£1,150 a month"]]))
    assert [(w.text, w.result, w.where.row) for w in found.wins] == [("New rota", "£1,150 a month", 1)]
    assert found.items == ()


def test_the_result_column_of_an_action_table_stays_with_its_item() -> None:
    found = read(table([["Action", "Owner", "Result"], ["New rota", "KW", "£1,150 a month"]]))
    assert [(i.task, i.result) for i in found.items] == [("New rota", "£1,150 a month")]


def test_a_win_has_the_call_in_which_it_is_told() -> None:
    found = read(heading("18 March 2026"), para("WIN: b"), heading("4 March 2026"), para("WIN: a"))
    assert [(w.text, w.call.date and w.call.date.day) for w in found.wins] == [("b", 18), ("a", 4)]


def test_internal_wins_are_marked() -> None:
    found = read(
        heading("Internal"), para("WIN: better margin"), heading("Pricing"), para("internal: WIN: more hours")
    )
    assert [(w.text, w.is_internal) for w in found.wins] == [("better margin", True), ("more hours", True)]
