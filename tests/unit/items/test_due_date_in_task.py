"""A date at the end of a task that is not called a deadline is told, and never replaced by another."""

import pytest

from whoowes.core.items.due import date_in_task


@pytest.mark.parametrize(
    ("task", "words"),
    [
        ("Run the training on 12 May", "on 12 May"),
        ("Publish the survey in June", "in June"),
        ("Walk the site w/c 11 May", "w/c 11 May"),
        ("Send samples 14/5", "14/5"),
        ("Visit the depot on the 19th", "on the 19th"),
        ("Call the broker next week", "next week"),
    ],
)
def test_a_date_at_the_end_is_told(task: str, words: str) -> None:
    assert date_in_task(task, locale="en-GB") == words


@pytest.mark.parametrize(
    "task",
    [
        "Send the May invoice",
        "Budget for 2027",
        "Collect the figures for Q3",
        "Agree the price of the June edition",
        "Share 2/3 of the list",
        "Order 14 desks",
    ],
)
def test_what_a_thing_is_about_is_no_date_of_the_task(task: str) -> None:
    assert date_in_task(task, locale="en-GB") is None
