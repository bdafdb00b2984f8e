"""Headers that ask in a sentence what a column holds."""

import pytest

from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.words import Role


@pytest.mark.parametrize(
    "header",
    [
        "Who's on it?",
        "Who is doing this",
        "Who's handling it",
        "Who is in charge?",
        "Who leads",
        "Who will take it",
    ],
)
def test_a_column_that_asks_who_does_it_holds_owners(header: str) -> None:
    assert role_of(header, "en-GB") is Role.OWNER


@pytest.mark.parametrize(
    "header", ["Who asked", "Who benefits?", "Who raised it", "Who attended", "Who to contact"]
)
def test_a_column_that_asks_for_somebody_else_holds_none(header: str) -> None:
    assert role_of(header, "en-GB") is not Role.OWNER


@pytest.mark.parametrize(
    "header", ["Date needed", "DATE REQ’D", "Req'd by", "Date required by", "Action by date", "Date wanted"]
)
def test_a_column_that_says_by_when_it_is_wanted_holds_deadlines(header: str) -> None:
    assert role_of(header, "en-GB") is Role.DUE


@pytest.mark.parametrize("header", ["Date sent", "Date received", "Date noted", "Requested by"])
def test_a_column_of_another_day_holds_none(header: str) -> None:
    assert role_of(header, "en-GB") is not Role.DUE
