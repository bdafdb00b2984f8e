"""Status words: done, dropped, open, reopened, unclear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.document.text import GLYPH
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_done_cell, read_status, struck_out

DONE = [
    "Done",
    "DONE",
    "done.",
    "Done (this session)",
    "Done. Closed",
    "Closed 2026-09-04 — mapping now lives in docs",
    "Completed on 4 March",
    "Complete ✅",
    "✅",
    "✔ sent",
    "☑",
    "[x]",
    "100 %",
    "100%",
    "Finished",
    "Resolved",
    "Sent",
    "_Closed._",
    "all done",
    "Shipped ✓",
    "yes, done",
    "Delivered 3 March",
    "Task completed",
    "☒",
]
OPEN = [
    "",
    "—",
    "-",
    "...",
    "Open",
    "OPEN",
    "Active",
    "New",
    "In progress",
    "In Progress",
    "Not started",
    "Pending",
    "To Do",
    "TODO",
    "BLOCKED",
    "blocked on M3",
    "Waiting on Kevin",
    "On hold",
    "Ongoing.",
    "WIP",
    "Late",
    "Overdue",
    "Carried forward",
    "c/f",
    "Raised",
    "In action",
    "Deferred",
    "Live and urgent 2026-09-28",
    "not done",
    "Not yet done",
    "not completed",
    "nearly done",
    "half done",
    "90% done",
    "75 %",
    "Incomplete",
    "to be done",
    "red",
    "Amber",
    "GREEN",
    "🟢",
    "🔴 red",
    "RAG: green",
    "drafts ready, need to post",
    "9 days queued",
    "☐",
    "[ ]",
    "⬜ in progress",
    "unfinished",
    "Started",
    "in review",
    "Kevin will look",
    "no",
    "PENDING ⏳",
]
DROPPED = [
    "Dropped",
    "Cancelled",
    "canceled",
    "No longer needed",
    "no longer required",
    "Parked",
    "Parked until autumn",
    "Withdrawn",
    "Abandoned",
    "Superseded",
    "Won't do",
    "Not needed any more",
    "Closed - no longer needed",
    "Closed (superseded)",
    "Not going ahead",
    "axed, no budget",
    "binned",
    "cut: no longer wanted",
]
UNCLEAR = [
    GLYPH,
    f" {GLYPH}",
    "Done?",
    "Done but waiting for sign-off",
    "Done, except the appendix",
    "Resolved pending root cause",
    "yes",
    "x",
    "I think it is done",
    "drafts done, need to post",
    "✅ cancelled",
    "Closed?",
    "ok",
    "filed, rejected",
    "Sent 3 March, they declined",
    "paid - came back",
]


@pytest.mark.parametrize("text", DONE)
def test_finished_words_read_done(text: str) -> None:
    assert read_status(text).status is Status.DONE


@pytest.mark.parametrize("text", OPEN)
def test_unfinished_and_silent_words_read_open(text: str) -> None:
    assert read_status(text).status is Status.OPEN


@pytest.mark.parametrize("text", DROPPED)
def test_given_up_words_read_dropped(text: str) -> None:
    assert read_status(text).status is Status.DROPPED


@pytest.mark.parametrize("text", UNCLEAR)
def test_words_that_leave_it_open_whether_it_is_finished_read_unclear(text: str) -> None:
    assert read_status(text).status is Status.UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Reopened",
        "re-opened 4 March",
        "Still open",
        "not done after all",
        "Open again",
        "Not closed after all",
    ],
)
def test_words_that_take_a_finish_back_read_reopened(text: str) -> None:
    reading = read_status(text)
    assert (reading.status, reading.is_reopened) == (Status.OPEN, True)


@pytest.mark.parametrize("text", ["Open", "In progress", "not done"])
def test_plain_open_words_reopen_nothing(text: str) -> None:
    assert not read_status(text).is_reopened


@pytest.mark.parametrize(
    "text", ["x", "X", "✓", "✔", "✅", "yes", "Y", "done", "100%", "☑", "[x]", "ok", "Sent 3 March"]
)
def test_a_filled_done_column_is_done(text: str) -> None:
    assert read_done_cell(text).status is Status.DONE


@pytest.mark.parametrize("text", ["", "-", "no", "N", "☐", "[ ]", "✗", "❌", "not yet", "50%", "in progress"])
def test_an_empty_or_negative_done_column_is_open(text: str) -> None:
    assert read_done_cell(text).status is Status.OPEN


@pytest.mark.parametrize("text", ["Kevin?", GLYPH, "half of it is done"])
def test_a_done_column_with_other_words_is_unclear(text: str) -> None:
    assert read_done_cell(text).status is Status.UNCLEAR


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("", Status.DONE),
        ("Done", Status.DONE),
        ("Dropped", Status.DROPPED),
        ("green", Status.DONE),
        ("Open", Status.UNCLEAR),
        ("still open", Status.UNCLEAR),
    ],
)
def test_a_struck_task_is_done_unless_its_words_say_otherwise(own: str, expected: Status) -> None:
    assert struck_out(read_status(own)).status is expected


@given(st.text(max_size=300))
def test_any_text_has_a_reading_that_keeps_the_words(text: str) -> None:
    assert read_status(text).raw == text.strip()
    assert read_done_cell(text).raw == text.strip()
