import pytest

from whoowes.core.items.due import split_due


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        ("Send the deck by Friday", ("Send the deck", "by Friday")),
        ("Send the deck by Friday.", ("Send the deck", "by Friday")),
        ("Send deck - Fri 6 March", ("Send deck", "Fri 6 March")),
        ("Send contract – next Tuesday", ("Send contract", "next Tuesday")),
        ("Send deck, tomorrow", ("Send deck", "tomorrow")),
        ("Send NDA (10 Mar)", ("Send NDA", "10 Mar")),
        ("Send NDA (due Friday)", ("Send NDA", "due Friday")),
        ("Call Kevin tomorrow", ("Call Kevin", "tomorrow")),
        ("Finish report EOW", ("Finish report", "EOW")),
        ("Get approval by Kevin by Friday", ("Get approval by Kevin", "by Friday")),
        ("Share minutes by next call", ("Share minutes", "by next call")),
        ("Draft the SOW by 10 March 2026, 5pm", ("Draft the SOW", "by 10 March 2026, 5pm")),
        ("Ship v2 by Q2", ("Ship v2", "by Q2")),
    ],
)
def test_deadline_at_the_end_of_a_task_is_cut_off(task: str, expected: tuple[str, str]) -> None:
    assert split_due(task, locale="en-GB") == expected


@pytest.mark.parametrize(
    "task",
    [
        "Send March invoice",
        "Share 3/4 of the assets",
        "Review by Kevin",
        "Discuss plans for tomorrow",
        "Send Q1 report (Q1)",
        "Reports for January, February, March",
        "Add numbers before board meeting",
        "Follow up on Monday",
        "Book room for 4 March",
        "Check slots 10-12 March",
        "Sort out cover for Mon, Tue",
        "Call Legal when they are back",
        "Prepare budget 2026",
        "Move from AWS - done",
        "Ask Tom: Friday",
        "Send, by Friday, the deck",
        "by Friday",
        "Friday",
        "",
    ],
)
def test_what_the_task_is_about_is_no_deadline(task: str) -> None:
    assert split_due(task, locale="en-GB") is None


@pytest.mark.parametrize("piece", ["by the 3/4 of next week, ", "after ", "by ", "Fri or ", "(was 3/4) "])
def test_long_runs_of_deadline_words_do_not_run_away(piece: str) -> None:
    assert split_due(piece * 80, locale="en-GB") is None
