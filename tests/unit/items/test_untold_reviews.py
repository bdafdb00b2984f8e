"""What a note says of earlier actions in a form that is not read: it is told, not dropped."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract

_TALE = "Tom rang twice and got through. The roof was repaired on Friday by the same two men as last year."


@pytest.mark.parametrize(
    ("locale", "title", "tale"),
    [
        ("en-GB", "Since last time", _TALE),
        ("en-GB", "Review of last actions", _TALE),
        (
            "de-DE",
            "Rückblick",
            "Tom hat zweimal angerufen. Das Dach wurde repariert, am Freitag.",
        ),
    ],
)
def test_a_paragraph_that_tells_how_far_earlier_actions_are_is_kept_as_what_it_tells(
    locale: str, title: str, tale: str
) -> None:
    reading = extract(doc(heading(title), para(tale)), facts("Acme call 2026-10-19"), locale=locale)
    assert " ".join(dict.fromkeys(each.status_raw for each in reading.remarks)) == tale
    assert all(each.told is not None for each in reading.remarks)
    assert reading.items == ()


@pytest.mark.parametrize("title", ["Since last time", "Review of last actions"])
def test_what_a_paragraph_tells_otherwise_of_how_far_things_are_is_told(title: str) -> None:
    tale = "Tom rang twice and got through. Whether the roof is repaired or not, nobody has told us."
    reading = extract(doc(heading(title), para(tale)), facts("Acme call 2026-10-19"))
    assert [(each.code, each.raw) for each in reading.problems] == [("unsure-line", tale)]


@pytest.mark.parametrize(
    ("title", "line"),
    [
        (
            "Since last time",
            "Quiet weeks all round, with rain on most days, and nobody in the shop before ten or eleven.",
        ),
        ("Discussion", _TALE),
    ],
)
def test_talk_is_not(title: str, line: str) -> None:
    assert extract(doc(heading(title), para(line)), facts("Acme call 2026-10-19")).problems == ()


@pytest.mark.parametrize(
    "line",
    [
        "Done since last time: 3.1, 3.4 and 3.7",
        "Closed since 3 March: A4, A5",
        "Dropped since last time: #12",
    ],
)
def test_numbers_of_what_is_finished_in_one_line_are_told(line: str) -> None:
    reading = extract(doc(heading("Notes"), para(line)), facts("Acme call 2026-10-19"))
    assert [each.raw for each in reading.problems] == [line]


@pytest.mark.parametrize(
    "line", ["Closed: 25 December", "Done: nothing", "Sent: 40 invitations", "Finished: 3 pm"]
)
def test_days_and_counts_are_no_numbers_of_actions(line: str) -> None:
    assert extract(doc(heading("Notes"), para(line)), facts("Acme call 2026-10-19")).problems == ()


def test_a_list_under_a_heading_of_what_is_done_needs_no_telling() -> None:
    assert extract(doc(heading("Done"), item("Roof: repaired")), facts("Acme call 2026-10-19")).problems == ()


def test_a_day_named_for_something_spoken_of_earlier_is_told_where_it_is_not_read() -> None:
    line = "Office lease terms for the yard: no word from the landlord, by 30 October"
    reading = extract(doc(heading("Since last time"), item(line)), facts("Acme call 2026-10-19"))
    assert (reading.items, [each.raw for each in reading.problems]) == ((), [line])
