"""Numbers that identify a row, and those that only count."""

import pytest
from tests.builders_ledger import note, read, row

from whoowes.core.items.model import NoteReading
from whoowes.core.ledger.numbers import identifying_numbers, number_key, scheme_of
from whoowes.core.ledger.order import listings


def identifying(*notes: NoteReading) -> frozenset[str]:
    """Return the identifying numbers where only equal texts are the same row."""
    rows = [sighting for each in read(*notes) for sighting in each.sightings]
    return identifying_numbers(listings(rows), is_surely_same=str.__eq__, is_maybe_same=str.__eq__)


@pytest.mark.parametrize(
    ("number", "key"),
    [("AI-014", "ai-014"), (" #AI-014.", "ai-014"), ("A 4.1", "a4.1"), ("(3)", "3"), (None, ""), ("–", "–")],
)
def test_a_number_is_known_by_its_key(number: str | None, key: str) -> None:
    assert number_key(number) == key


@pytest.mark.parametrize(
    ("key", "scheme"), [("ai-014", "ai-"), ("a4.1", "a4."), ("3", ""), ("3a", ""), ("x", "")]
)
def test_numbers_of_one_column_share_a_scheme(key: str, scheme: str) -> None:
    assert scheme_of(key) == scheme


def test_a_number_of_ten_thousand_digits_is_one_like_any_other() -> None:
    long = f"AI-{'9' * 10_000}"
    assert scheme_of(number_key(long)) == "ai-"
    assert identifying(note("4 Mar", row("a", number=long))) == {number_key(long)}


def test_a_number_that_only_one_row_bears_identifies_it() -> None:
    assert identifying(note("4 Mar", row("a", number="AI-1"), row("b", number="AI-2"))) == {"ai-1", "ai-2"}


def test_a_number_twice_in_one_listing_identifies_nothing() -> None:
    rows = (row("a", number="AI-3"), row("b", number="AI-3"), row("c", number="AI-4"))
    assert identifying(note("4 Mar", *rows)) == {"ai-4"}


@pytest.mark.parametrize("scheme", ["", "A", "AI-", "Action "])
def test_a_scheme_that_starts_anew_identifies_nothing(scheme: str) -> None:
    first = note("4 Mar", row("a", number=f"{scheme}1"), row("b", number=f"{scheme}2"))
    second = note("11 Mar", row("c", number=f"{scheme}1"), row("b", number=f"{scheme}2"))
    assert identifying(first, second) == frozenset()


def test_a_standing_register_identifies_its_rows_though_they_are_mere_counts() -> None:
    first = note("4 Mar", row("a", number="1"), row("b", number="2"))
    second = note("11 Mar", row("b", number="2"), row("c", number="3"))
    assert identifying(first, second) == {"1", "2", "3"}


def test_a_mere_count_on_two_different_rows_gives_itself_away() -> None:
    first = note("4 Mar", row("a", number="1"), row("b", number="2"))
    assert identifying(first, note("11 Mar", row("c", number="2"))) == frozenset()


def test_a_lettered_number_reworded_once_leaves_the_others_trusted() -> None:
    first = note("4 Mar", row("a", number="AI-13"), row("b", number="AI-14"))
    assert identifying(first, note("11 Mar", row("c", number="AI-14"))) == {"ai-13", "ai-14"}
