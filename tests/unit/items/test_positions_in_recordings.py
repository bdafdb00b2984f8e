"""Notes of meeting programs tell behind each line where in the recording it was said."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract

TITLE = "Orchard call 4 March 2026"


OTHERS = (item("Call the bank (03:11)"), item("Order the chairs (07:42)"), item("Hire a van (11:58)"))


def read(*blocks: Block) -> list[str]:
    return [each.task for each in extract(doc(heading("Action items"), *blocks), facts(TITLE)).items]


@pytest.mark.parametrize("position", ["(04:12)", "[1:02:15]", "(31:07)", "(12:34 - 13:05)", "(104:58)"])
def test_a_position_is_no_part_of_a_task(position: str) -> None:
    assert read(item(f"Send the photos {position}"), *OTHERS)[0] == "Send the photos"


def test_the_deadline_before_a_position_counts() -> None:
    found = read(item("Send the photos by Friday (04:12)"), item("Sign the lease, 13 March (22:30)"), *OTHERS)
    assert found[:2] == ["Send the photos by Friday", "Sign the lease, 13 March"]


def test_beside_a_position_a_whole_hour_is_one_too() -> None:
    assert read(item("Send the photos (12:30)"), *OTHERS)[0] == "Send the photos"


def test_a_time_of_day_in_brackets_is_not_dropped() -> None:
    assert read(item("Ring the bank (14:30)")) == ["Ring the bank (14:30)"]


@pytest.mark.parametrize("train", ["Take the train (09:12)", "Print the map (1:25)"])
def test_a_train_to_the_minute_among_hours_stays(train: str) -> None:
    hours = (item("Ring the bank (14:30)"), item("Open the hall (09:00)"))
    assert read(item(train), *hours)[0] == train


def test_a_line_that_is_nothing_but_a_position_stays() -> None:
    assert read(para("(04:12)"), item("Send the photos")) == ["Send the photos"]


@pytest.mark.parametrize("position", ["06:55", "[1:02:10]", "(14:41) -", "00:13:02"])
def test_a_position_before_the_words_of_a_bullet_is_no_part_of_them(position: str) -> None:
    others = (item("[03:12] Sara to call the bank"), item("[07:42] Tom to hire a van"))
    assert read(*others, item(f"{position} Kevin to sign the lease")) == [
        "Sara to call the bank",
        "Tom to hire a van",
        "Kevin to sign the lease",
    ]


def test_an_hour_before_the_words_of_a_bullet_stays() -> None:
    assert read(item("09:30 Kevin to open the hall")) == ["09:30 Kevin to open the hall"]


def test_what_somebody_says_at_some_position_is_no_task() -> None:
    talk = (para("00:03:12 Sara: Send it by Friday"), para("00:03:40 Kevin: Sign the lease by Monday"))
    found = read(*OTHERS, heading("Talk"), *talk)
    assert found == ["Call the bank", "Order the chairs", "Hire a van"]
