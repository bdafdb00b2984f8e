"""Thousands of rows of the same words are matched one to one, and the most fitting goes first."""

from tests.builders_ledger import ledger, note, row


def test_thousands_of_equal_rows_restate_a_promise_each() -> None:
    rows = [row("Send the report to the board")] * 2000

    found = ledger(note("4 Mar", *rows), note("11 Mar", *rows))

    assert [len(entry.sightings) for entry in found.entries] == [2] * 2000


def test_among_hundreds_of_equal_rows_that_of_the_same_date_is_taken() -> None:
    others = [row("Send the report to the board", due="6 Mar")] * 120

    found = ledger(
        note("4 Mar", row("Send the report to the board", "Sara", "20 Mar"), *others),
        note("11 Mar", *others, row("Send the report to the board", "Sara", "20 Mar")),
    )

    assert [entry.due.words for entry in found.entries if len(entry.sightings) != 2] == []
    assert [entry.due.words for entry in found.entries].count("20 Mar") == 1
