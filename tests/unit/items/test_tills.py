"""A till is a thing of the task where the deadline has a word of its own behind it."""

import pytest

from whoowes.core.items.due import split_due


@pytest.mark.parametrize(
    ("task", "rest", "due"),
    [
        ("Repair the bakery till by Friday", "Repair the bakery till", "by Friday"),
        (
            "Order rolls for the till no later than 6 March",
            "Order rolls for the till",
            "no later than 6 March",
        ),
        ("Move the second till by the end of March", "Move the second till", "by the end of March"),
        ("Price a card reader for each till, by 12 May", "Price a card reader for each till", "by 12 May"),
    ],
)
def test_a_till_before_the_word_of_the_deadline_is_of_the_task(task: str, rest: str, due: str) -> None:
    assert split_due(task, locale="en-GB") == (rest, due)


@pytest.mark.parametrize(
    ("task", "split"),
    [
        ("Finish the stock count, till Friday", ("Finish the stock count", "till Friday")),
        ("Collect the votes until 12 May", ("Collect the votes", "until 12 May")),
        ("Keep the stall open till Friday", None),
    ],
)
def test_till_with_the_day_right_behind_it_is_read_as_before(
    task: str, split: tuple[str, str] | None
) -> None:
    assert split_due(task, locale="en-GB") == split
