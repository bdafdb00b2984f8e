"""Rows that name a promise in fewer words: its owner and its very day make them that promise, no more."""

import pytest
from tests.builders_ledger import ledger, note, only, row

from whoowes.core.items.model import RawItem
from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.model import Doubt, State

TASK = "Translate the summer leaflet for the fair"


def test_the_fuller_words_stay_on_the_page() -> None:
    found = ledger(
        note("4 Mar", row(TASK, due="13 March")), note("11 Mar", row("Summer leaflet", due="13 March"))
    )
    assert (only(found).task, only(found).state) == (TASK, State.OPEN)


def test_a_finished_row_in_two_words_closes_and_says_nothing_new_where_it_is_copied() -> None:
    done = row("Summer leaflet", due="13 March", status="Done")
    found = ledger(note("4 Mar", row(TASK, due="13 March")), note("11 Mar", done), note("18 Mar", done))
    assert (only(found).task, only(found).state) == (TASK, State.DONE)


@pytest.mark.parametrize("words", ["Friday", "Thursday", "next week"])
def test_the_same_words_of_another_week_are_another_day(words: str) -> None:
    found = ledger(
        note("4 Mar", row(TASK, due=words)),
        note("18 Mar", row("Summer leaflet", due=words, status="Done")),
    )
    assert [entry.state for entry in found.entries] == [State.OPEN, State.DONE]


@pytest.mark.parametrize(
    ("task", "later"),
    [
        (TASK, row("Leaflet", due="13 March", status="Done")),
        ("Ring the surveyor", row("Surveyor", due="13 March", status="Dropped")),
        ("Cancel the York venue", row("York venue", due="13 March", status="Dropped")),
    ],
)
def test_one_word_closes_nothing_and_few_words_drop_nothing(task: str, later: RawItem) -> None:
    entry = only(ledger(note("4 Mar", row(task, due="13 March")), note("11 Mar", later)))
    assert (entry.task, entry.state) == (task, State.OPEN)
    assert Doubt.UNCLEAR_STATUS in entry.doubts


def test_one_word_is_no_wording_by_which_a_later_row_is_known() -> None:
    found = ledger(
        note("4 Mar", row(TASK, due="13 March")),
        note("11 Mar", row("Leaflet", due="13 March")),
        note("18 Mar", row("Leaflet", due="27 March", status="Done")),
    )
    assert [entry.state for entry in found.entries] == [State.OPEN, State.DONE]


@pytest.mark.parametrize(
    ("locale", "text", "count"),
    [
        ("de-DE", "Kaufvertrag", 1),
        ("de-DE", "der alte Kaufvertrag", 2),
        ("en-GB", "The leaflet 2025", 1),
        ("en-GB", "May leaflet", 2),
    ],
)
def test_a_compound_is_one_word_and_a_number_none(locale: str, text: str, count: int) -> None:
    assert TaskTexts(locale).count_words(text) == count
