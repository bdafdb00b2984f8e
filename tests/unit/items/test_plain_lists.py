"""Names on lines of their own over plain lines, below a heading of actions."""

import pytest
from tests.builders import bold, doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract

OVER = heading("Actions")


def owed(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str]]:
    found = extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)
    return [(each.task, each.owner_raw) for each in found.items]


def lines(*texts: str) -> list[Block]:
    return [para(text) for text in texts]


@pytest.mark.parametrize(("one", "two"), [("Laura", "Travis"), ("LAURA", "TRAVIS"), ("KW", "Laura & Travis")])
def test_plain_lines_below_names_are_what_these_are_to_do(one: str, two: str) -> None:
    found = owed(OVER, *lines(one, "price list", "new rota by Friday", two, "lease copy"))
    assert found == [("price list", one), ("new rota by Friday", one), ("lease copy", two)]


def test_names_with_a_colon_head_plain_lines_too() -> None:
    found = owed(OVER, *lines("Laura:", "price list", "Travis:", "lease copy"))
    assert found == [("price list", "Laura"), ("lease copy", "Travis")]


def test_a_word_in_capitals_beside_people_in_capitals_is_somebody() -> None:
    found = owed(OVER, *lines("LAURA", "price list", "ZELDA", "keys", "TRAVIS", "lease copy"))
    assert found == [("price list", "LAURA"), ("keys", "ZELDA"), ("lease copy", "TRAVIS")]


@pytest.mark.parametrize(
    "end", ["", "It was good to see them so relaxed at last, all in all.", "Anything else?"]
)
def test_an_empty_line_or_a_sentence_ends_the_list(end: str) -> None:
    found = owed(OVER, *lines("Laura", "price list", "Travis", "lease copy", end, "brochure in stock"))
    assert found == [("price list", "Laura"), ("lease copy", "Travis")]


def test_one_name_over_plain_lines_heads_no_list() -> None:
    assert owed(OVER, *lines("Laura", "price list", "lease copy")) == []


@pytest.mark.parametrize("over", [heading("Discussion"), heading("Laura's shop"), bold("News")])
def test_outside_the_actions_what_stands_below_names_is_talk(over: Block) -> None:
    assert owed(over, *lines("Laura", "price list", "Travis", "lease copy")) == []


def test_a_list_with_marks_below_a_name_is_read_as_before() -> None:
    found = owed(OVER, para("Laura"), item("price list"), para("Travis"), item("lease copy"))
    assert found == [("price list", "Laura"), ("lease copy", "Travis")]


def test_a_table_ends_the_list() -> None:
    costs = table([["Plan", "Price"], ["Basic", "10"]])
    found = owed(
        OVER, *lines("Laura", "price list", "Travis", "lease copy"), costs, para("brochure in stock")
    )
    assert found == [("price list", "Laura"), ("lease copy", "Travis")]
