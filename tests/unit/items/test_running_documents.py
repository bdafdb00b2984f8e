"""One running document with a dated heading for each call, newest first or last."""

from collections.abc import Callable

import pytest
from tests.builders import bold, day, heading, item, para
from tests.call_notes import actions, placed, read

from whoowes.core.document.model import Block, Tab
from whoowes.core.items.readings import DayMonthOrder


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_dated_heading_starts_a_call_newest_first_or_last(level: int) -> None:
    newest: list[Block | Tab] = [
        heading("18 March 2026", level),
        actions("b"),
        heading("4 March 2026", level),
        actions("a"),
    ]
    assert placed(*newest) == {"b": "2026-03-18", "a": "2026-03-04"}
    assert placed(*newest[2:], *newest[:2]) == {"a": "2026-03-04", "b": "2026-03-18"}


def test_bold_dates_are_headings_too() -> None:
    assert placed(bold("18 March 2026"), actions("b"), bold("4 March 2026"), actions("a")) == {
        "b": "2026-03-18",
        "a": "2026-03-04",
    }


def test_sub_headings_and_flat_headings_stay_in_their_call() -> None:
    blocks: list[Block | Tab] = [
        heading("18 March 2026"),
        heading("Notes"),
        item("x"),
        heading("Actions"),
        actions("b"),
        heading("4 March 2026"),
        heading("Budget"),
        heading("Actions"),
        actions("a"),
    ]
    assert placed(*blocks) == {"b": "2026-03-18", "a": "2026-03-04"}


def test_calls_may_stand_at_different_levels() -> None:
    blocks: list[Block | Tab] = [
        heading("18 March 2026", 1),
        actions("c"),
        heading("4 March 2026", 2),
        actions("b"),
        heading("18 Feb 2026", 1),
        actions("a"),
    ]
    assert placed(*blocks) == {"c": "2026-03-18", "b": "2026-03-04", "a": "2026-02-18"}


@pytest.mark.parametrize(
    "inner",
    [
        "Review of actions from 28 April",
        "Launch 6 June",
        "28 April",
        "Deadline 6 June",
        "6 June – launch",
        "Board 28 April",
        "Actions from 18 February",
        "Next call 1 April",
        "Open since 4 February 2026",
    ],
)
def test_a_dated_sub_heading_inside_a_call_starts_none(inner: str) -> None:
    blocks: list[Block | Tab] = [
        heading("18 March 2026", 1),
        heading(inner, 2),
        actions("b"),
        heading("4 March 2026", 1),
        actions("a"),
    ]
    assert placed(*blocks) == {"b": "2026-03-18", "a": "2026-03-04"}


@pytest.mark.parametrize(
    "outside",
    [
        "Introduction",
        "Template",
        "Budget 2026",
        "Call template",
        "Preparation for call on 1 April",
        "How we work",
        "Glossary",
    ],
)
def test_what_stands_outside_the_calls_is_no_call_and_its_actions_are_told(outside: str) -> None:
    blocks: list[Block | Tab] = [
        heading(outside, 1),
        actions("Old thing"),
        heading("18 March 2026", 1),
        actions("b"),
        heading("4 March 2026", 1),
        actions("a"),
    ]
    found = read(*blocks)
    assert [i.task for i in found.items] == ["b", "a"]
    assert [p.code for p in found.problems if p.code != "not-a-call"] == []


def test_an_action_table_before_the_first_call_is_kept_undated() -> None:
    blocks: list[Block | Tab] = [
        heading("All actions", 1),
        actions("Old thing"),
        heading("18 March 2026", 1),
        actions("b"),
        heading("4 March 2026", 1),
        actions("a"),
    ]
    found = read(*blocks)
    assert {i.task: i.call.date and i.call.date.day for i in found.items} == {
        "Old thing": None,
        "b": 18,
        "a": 4,
    }
    assert [p.code for p in found.problems] == ["undated-call"]


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["18 March 2026", "4 March", "18 February"], ["2026-03-18", "2026-03-04", "2026-02-18"]),
        (["14 January", "17 December", "3 December 2025"], ["2026-01-14", "2025-12-17", "2025-12-03"]),
        (["3 December 2025", "17 December", "14 January"], ["2025-12-03", "2025-12-17", "2026-01-14"]),
        (["14 January 2026", "17 December", "3 December"], ["2026-01-14", "2025-12-17", "2025-12-03"]),
        (["18 March", "4 March", "18 February"], ["2026-03-18", "2026-03-04", "2026-02-18"]),
        (["Wed 18 Mar", "Wed 4 Mar 2026"], ["2026-03-18", "2026-03-04"]),
    ],
)
def test_a_missing_year_comes_from_the_neighbours(headings: list[str], expected: list[str]) -> None:
    blocks: list[Block | Tab] = [
        block for n, text in enumerate(headings) for block in (heading(text), actions(str(n)))
    ]
    assert list(placed(*blocks, created="2026-02-18").values()) == expected


def test_a_year_in_the_title_dates_the_oldest_call() -> None:
    blocks: list[Block | Tab] = [heading("14 January"), actions("b"), heading("17 December"), actions("a")]
    assert placed(*blocks, name="Acme calls 2025", created=None) == {"b": "2026-01-14", "a": "2025-12-17"}


def test_without_any_year_calls_stay_undated() -> None:
    found = read(heading("14 January"), actions("b"), created=None)
    assert [(i.call.date, i.call.raw_date) for i in found.items] == [(None, "14 January")]


@pytest.mark.parametrize(
    ("headings", "locale", "expected"),
    [
        (["1/4/2026", "18/3/2026", "4/3/2026"], "en-US", ["2026-04-01", "2026-03-18", "2026-03-04"]),
        (["4/1/2026", "3/18/2026", "3/4/2026"], "en-GB", ["2026-04-01", "2026-03-18", "2026-03-04"]),
        (["8/4/2026", "7/4/2026", "6/4/2026"], "en-GB", ["2026-04-08", "2026-04-07", "2026-04-06"]),
        (["5/4", "4/3", "3/2/2026"], "en-US", ["2026-05-04", "2026-04-03", "2026-03-02"]),
    ],
)
def test_the_order_of_the_headings_helps_to_tell_day_from_month(
    headings: list[str], locale: str, expected: list[str]
) -> None:
    blocks: list[Block | Tab] = [
        block for n, text in enumerate(headings) for block in (heading(f"Call {text}"), actions(str(n)))
    ]
    assert list(placed(*blocks, locale=locale).values()) == expected


def test_the_clients_own_order_of_day_and_month_wins() -> None:
    assert placed(
        heading("Call 3/4/2026"), actions("a"), order=DayMonthOrder.MONTH_FIRST, locale="en-GB"
    ) == {"a": "2026-03-04"}


@pytest.mark.parametrize(
    "over",
    [
        lambda text: [heading("Call with Acme", 1), para(f"Date: {text}")],
        lambda text: [heading("Call with Acme", 1), para(""), para(text)],
        lambda text: [
            heading("Weekly", 1),
            para([day("2026-03-18" if "18" in text else "2026-03-04", text)]),
        ],
        lambda text: [para(f"Date: {text}")],
        lambda text: [para(text)],
        lambda text: [para(f"Date: {text}"), heading("Actions")],
    ],
)
def test_lines_with_a_date_each_begin_a_call_from_two_on(over: Callable[[str], list[Block]]) -> None:
    blocks = [*over("18 March 2026"), actions("b"), *over("4 March 2026"), actions("a")]
    assert placed(*blocks) == {"b": "2026-03-18", "a": "2026-03-04"}


def test_a_heading_of_the_call_before_does_not_reach_into_the_next() -> None:
    blocks: list[Block | Tab] = [
        para("18 March 2026"),
        para("Actions:"),
        item("Send deck"),
        para("4 March 2026"),
    ]
    found = read(*blocks, item("We talked about prices"), para("Actions:"), item("Call bank"))
    assert [i.task for i in found.items] == ["Send deck", "Call bank"]


@pytest.mark.parametrize("line", ["Date: 1 April 2026", "Attendees: Kevin", "Next call: 1 April"])
def test_lines_about_the_call_itself_are_no_items(line: str) -> None:
    assert placed(heading("Call 4 March 2026"), bold("Actions"), item(line), para(line)) == {}


def test_a_line_with_a_date_inside_a_dated_call_begins_none() -> None:
    blocks: list[Block | Tab] = [
        heading("18 March 2026"),
        para("Date: 16 March 2026"),
        para("1 April 2026"),
        actions("b"),
    ]
    assert placed(*blocks, heading("4 March 2026"), actions("a")) == {"b": "2026-03-18", "a": "2026-03-04"}


@pytest.mark.parametrize("over", ["March 2026", "2026", "Calls 2026"])
def test_a_heading_above_gives_the_year(over: str) -> None:
    blocks: list[Block | Tab] = [
        heading(over, 1),
        heading("18 March"),
        actions("b"),
        heading("4 March"),
        actions("a"),
    ]
    assert placed(*blocks, created=None) == {"b": "2026-03-18", "a": "2026-03-04"}
