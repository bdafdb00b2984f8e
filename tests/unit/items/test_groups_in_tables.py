"""Rows that head groups of others: of one side, internal ones, and what only looks like one."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.items.extract import extract

HEADER = ["Action", "Owner", "Due"]


def told(*rows: list[str], over: str = "Actions") -> list[tuple[str, bool]]:
    found = extract(doc(heading(over), table([HEADER, *rows])), facts("Acme call 4 March 2026"))
    return [(i.task, i.is_internal) for i in found.items]


DRAFT, SIGN = ["Draft", "Kevin", ""], ["Sign", "Sara", ""]


@pytest.mark.parametrize("side", ["CLIENT", "Client", "Us", "Both"])
def test_a_group_of_a_side_ends_an_internal_one(side: str) -> None:
    assert told(["INTERNAL", "", ""], DRAFT, [side, "", ""], SIGN) == [("Draft", True), ("Sign", False)]


def test_a_group_of_no_side_leaves_what_is_internal_as_it_is() -> None:
    assert told(["INTERNAL", "", ""], DRAFT, ["FINANCE", "", ""], SIGN) == [("Draft", True), ("Sign", True)]


def test_a_group_of_a_side_ends_nothing_that_is_internal_as_a_whole() -> None:
    rows = (["INTERNAL", "", ""], DRAFT, ["CLIENT", "", ""], SIGN)
    assert told(*rows, over="Internal actions") == [("Draft", True), ("Sign", True)]


def test_a_title_over_the_header_holds_for_every_group() -> None:
    rows = [["INTERNAL", "", ""], HEADER, DRAFT, ["CLIENT", "", ""], SIGN]
    found = extract(doc(heading("Actions"), table(rows)), facts("Acme call 4 March 2026"))
    assert [i.is_internal for i in found.items] == [True, True]


def test_an_order_in_capitals_between_groups_is_an_action() -> None:
    rows = (["FINANCE", "", ""], ["PAY VAT", "", ""], DRAFT, ["LEGAL", "", ""], SIGN)
    assert told(*rows) == [("PAY VAT", False), ("Draft", False), ("Sign", False)]


def owned(*rows: list[str], header: list[str]) -> list[tuple[str, str, str]]:
    found = extract(doc(table([header, *rows])), facts("Acme call 4 March 2026"))
    return [(i.task, i.owner_raw, i.due_raw) for i in found.items]


@pytest.mark.parametrize(
    ("header", "names"),
    [
        (["Job", "By", "Notes"], ["Kevin", "Sara"]),
        (["Task", "Deadline", "Status"], ["KEVIN", "SARA"]),
        (["Item", "Due", "Comments"], ["Kevin & Tom", "Sara"]),
    ],
)
def test_rows_that_are_nothing_but_names_own_what_stands_below_them(
    header: list[str], names: list[str]
) -> None:
    first, second = names
    found = owned(
        [first, "", ""],
        ["Site tour", "6 March", ""],
        ["Badges", "", "two sizes"],
        [second, "", ""],
        ["Video", "9 March", ""],
        header=header,
    )
    assert found == [("Site tour", first, "6 March"), ("Badges", first, ""), ("Video", second, "9 March")]


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (
            ["Item", "Due", "Notes"],
            [["Kitchen", "", ""], ["Tiles", "6 March", ""], ["Bath", "", ""], ["Sink", "9 March", ""]],
        ),
        (["Point", "Date", "Notes"], [["Kevin", "", ""], ["Born", "6 March", ""], ["Sara", "", ""]]),
        (["Post", "Date", "Channel"], [["Reel", "6 March", "IG"], ["Story", "9 March", "IG"]]),
    ],
)
def test_rows_that_name_nobody_own_nothing(header: list[str], rows: list[list[str]]) -> None:
    assert owned(*rows, header=header) == []
