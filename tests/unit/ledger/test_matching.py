"""Which rows are one promise: never merged silently, one to one within a listing, explained."""

import pytest
from tests.builders_ledger import day, ledger, note, only, row, story

from whoowes.core.items.model import RawItem
from whoowes.core.ledger.model import State

DECK = "Send the Q3 deck to the board"


def test_a_row_in_slightly_different_words_joins_with_the_reason() -> None:
    entry = only(ledger(note("4 Mar", row(DECK)), note("11 Mar", row("Send Q3 deck to the board"))))
    assert len(entry.sightings) == len(entry.joins) == 2
    assert entry.joins[0] == "first seen"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Send the March invoice", "Send the April invoice"),
        ("Draft the supplier contract", "Sign the supplier contract"),
        ("Add Tom to the distribution list", "Remove Tom from the distribution list"),
    ],
)
def test_a_contradicting_fact_keeps_two_promises_apart(one: str, other: str) -> None:
    assert len(ledger(note("4 Mar", row(one)), note("11 Mar", row(other))).entries) == 2


def test_a_number_that_is_its_rows_own_joins_what_the_words_leave_in_doubt() -> None:
    long, short = "Send the Q3 deck", "Send the deck"
    apart = ledger(note("4 Mar", row(long)), note("11 Mar", row(short)))
    joined = ledger(note("4 Mar", row(long, number="AI-014")), note("11 Mar", row(short, number="AI-014")))
    assert len(apart.entries) == 2
    assert only(joined).joins == ("first seen", "the same number, AI-014")


def test_doubt_makes_two_entries_and_a_notice_that_says_why() -> None:
    found = ledger(note("4 Mar", row("Send the Q3 deck")), note("11 Mar", row("Send the deck")))
    (same,) = found.possibly_same
    assert (same.first, same.second) == tuple(entry.id for entry in found.entries)
    assert "Q3" in same.why


@pytest.mark.parametrize("settling", ["Send the deck", "Send the board pack"])
def test_the_notes_settle_a_doubt_with_the_same_words_or_plainly_different_ones(settling: str) -> None:
    found = ledger(note("4 Mar", row("Send the deck")), note("11 Mar", row(settling)))
    assert found.possibly_same == ()


def test_a_doubt_about_two_closed_promises_concerns_nobody() -> None:
    found = ledger(
        note("4 Mar", row("Send the Q3 deck")),
        note("11 Mar", row("Send the deck", status="Done")),
        note("18 Mar", row("Send the Q3 deck", status="Done")),
    )
    assert found.possibly_same == ()


def test_the_veto_beats_the_number() -> None:
    found = ledger(
        note("4 Mar", row("Send the March invoice", number="AI-014")),
        note("11 Mar", row("Send the April invoice", number="AI-014")),
    )
    assert len(found.entries) == 2


def test_a_column_that_counts_up_from_one_again_joins_nothing() -> None:
    found = ledger(
        note("4 Mar", row("Review the supplier contract", number="1"), row("Book the offsite", number="2")),
        note("11 Mar", row("Renew the domain names", number="1"), row("Order new badges", number="2")),
    )
    assert len(found.entries) == 4


def test_the_same_words_under_another_number_of_their_own_are_another_promise() -> None:
    found = ledger(note("4 Mar", row(DECK, number="AI-014")), note("11 Mar", row(DECK, number="AI-021")))
    assert len(found.entries) == 2
    assert len(found.possibly_same) == 1


def test_two_rows_of_one_note_never_join_one_promise() -> None:
    found = ledger(note("4 Mar", row(DECK)), note("11 Mar", row(DECK, "Kevin"), row(DECK, "Sara")))
    assert [len(entry.sightings) for entry in found.entries] == [2, 1]


def test_equal_words_are_told_apart_by_owner() -> None:
    found = ledger(
        note("4 Mar", row("Send feedback", "Kevin"), row("Send feedback", "Sara")),
        note("11 Mar", row("Send feedback", "Sara", status="Done")),
    )
    kevins, saras = found.entries
    assert (kevins.state, saras.state) == (State.OPEN, State.DONE)


def test_equal_words_are_told_apart_by_their_due_words() -> None:
    found = ledger(
        note("4 Mar", row("Send feedback", due="20 Mar"), row("Send feedback", due="27 Mar")),
        note("11 Mar", row("Send feedback", due="27 Mar", status="Done")),
    )
    assert [entry.state for entry in found.entries] == [State.OPEN, State.DONE]


def test_a_row_that_fits_two_open_promises_equally_joins_neither_and_says_so() -> None:
    found = ledger(
        note("4 Mar", row("Send feedback", "Kevin"), row("Send feedback", "Sara")),
        note("11 Mar", row("Send feedback", "", status="Done")),
    )
    assert [entry.state for entry in found.entries] == [State.OPEN, State.OPEN, State.DONE]
    assert {(same.first, same.second) for same in found.possibly_same} == {
        (found.entries[0].id, found.entries[2].id),
        (found.entries[1].id, found.entries[2].id),
    }


def test_the_open_one_of_two_equal_promises_is_the_one_that_is_done() -> None:
    found = ledger(
        note("4 Mar", row(DECK, due="6 Mar", status="Done")),
        note("11 Mar", row(DECK, due="20 Mar")),
        note("18 Mar", row(DECK, status="Done")),
    )
    assert [story(entry) for entry in found.entries] == [
        ["agreed 4 Mar", "done 4 Mar"],
        ["agreed 11 Mar", "done 18 Mar"],
    ]


def test_the_same_words_are_preferred_to_alike_ones() -> None:
    found = ledger(
        note("4 Mar", row("Send the Q3 deck to the board"), row("Send the Q3 deck")),
        note("11 Mar", row("Send the Q3 deck", status="Done")),
    )
    assert [entry.state for entry in found.entries] == [State.OPEN, State.DONE]


def test_more_than_ninety_days_of_absence_never_link_by_themselves() -> None:
    found = ledger(note("4 Mar", row(DECK)), note("4 Jun", row(DECK)))
    assert [story(entry) for entry in found.entries] == [["agreed 4 Mar"], ["agreed 4 Jun"]]
    (same,) = found.possibly_same
    assert (same.first, same.second) == tuple(entry.id for entry in found.entries)


def test_ninety_days_of_absence_still_link() -> None:
    assert len(ledger(note("4 Mar", row(DECK)), note("2 Jun", row(DECK))).entries) == 1


def test_more_than_three_calls_of_absence_never_link_by_themselves() -> None:
    between = [note(call) for call in ("11 Mar", "18 Mar", "25 Mar", "1 Apr")]
    assert len(ledger(note("4 Mar", row(DECK)), *between[:3], note("8 Apr", row(DECK))).entries) == 1
    assert len(ledger(note("4 Mar", row(DECK)), *between, note("8 Apr", row(DECK))).entries) == 2


def test_done_then_listed_after_a_long_absence_is_again() -> None:
    found = ledger(note("4 Mar", row(DECK, status="Done")), note("4 Jun", row(DECK)))
    assert [entry.is_again for entry in found.entries] == [False, True]
    assert found.possibly_same == ()


def test_two_rows_of_one_call_are_plainly_two_and_settle_the_doubt() -> None:
    doubtful = (note("4 Mar", row("Send the Q3 deck")), note("11 Mar", row("Send the deck")))
    settled = ledger(*doubtful, note("18 Mar", row("Send the Q3 deck"), row("Send the deck")))
    assert (len(settled.entries), settled.possibly_same) == (2, ())


@pytest.mark.parametrize(
    "again", ["Send the weekly report", "Weekly report: send", "Share the weekly report"]
)
def test_what_recurs_is_not_merged_with_last_times_by_its_words_alone(again: str) -> None:
    last, this = row("Send the weekly report", due="6 Mar"), row(again, due="13 Mar")
    found = ledger(note("4 Mar", last), note("11 Mar", this))
    assert [entry.due.date for entry in found.entries] == [day("6 Mar"), day("13 Mar")]
    assert len(found.possibly_same) == 1


@pytest.mark.parametrize(
    "again",
    [
        row("Send the weekly report"),
        row("Send the weekly report", due="6 Mar"),
        row("Weekly report: send", due="6 Mar"),
    ],
)
def test_what_recurs_is_carried_over_where_no_other_date_is_set(again: RawItem) -> None:
    found = ledger(note("4 Mar", row("Send the weekly report", due="6 Mar")), note("11 Mar", again))
    assert only(found).due.date == day("6 Mar")


def test_another_owner_and_other_words_are_a_doubt() -> None:
    found = ledger(note("4 Mar", row(DECK, "Kevin")), note("11 Mar", row("Send the Q3 deck", "Sara")))
    assert (len(found.entries), len(found.possibly_same)) == (2, 1)


def test_a_carried_forward_list_and_the_table_below_it_may_name_the_same_promise() -> None:
    found = ledger(
        note("4 Mar", row(DECK, due="20 Mar")),
        note(
            "11 Mar",
            row("Send the Q3 deck to the board", due="27 Mar"),
            row("Send Q3 deck to the board", is_carried_forward=True),
        ),
    )
    assert story(only(found)) == ["agreed 4 Mar", "moved 11 Mar"]


def test_a_chain_of_small_changes_does_not_lead_from_one_promise_to_another() -> None:
    found = ledger(
        note("4 Mar", row("Send the March invoice")),
        note("11 Mar", row("Send the invoice")),
        note("18 Mar", row("Send the April invoice")),
    )
    march = found.entries[0]
    assert all("April" not in sighting.item.task for sighting in march.sightings)


def test_rows_of_a_later_date_are_not_compared_at_all() -> None:
    found = ledger(note("4 Mar", row(DECK)), note("4 Apr", row(DECK, status="Done")), as_of="3 Apr")
    assert only(found).state is State.OPEN
    assert found.as_of == day("3 Apr")


def test_a_row_in_fewer_words_with_the_owner_and_the_date_of_one_promise_is_that_promise() -> None:
    entry = only(
        ledger(
            note("4 Mar", row("Set up the spring newsletter", due="10 March")),
            note("11 Mar", row("Spring newsletter", due="10 March", status="Done")),
        )
    )
    assert (entry.state, entry.joins[-1]) == (State.DONE, "named in short, with the same owner and due date")


@pytest.mark.parametrize(
    "later",
    [
        row("Spring newsletter", due="9 March"),
        row("Spring newsletter", due="12 March", status="Done"),
        row("Spring newsletter", "Sara", due="12 March"),
        row("Summer newsletter", due="12 March"),
        row("Newsletter", due="12 March"),
        row("Order the spring newsletter", due="12 March"),
    ],
)
def test_fewer_words_with_another_owner_state_or_word_stay_apart(later: RawItem) -> None:
    found = ledger(note("4 Mar", row("Set up the spring newsletter", due="10 March")), note("11 Mar", later))
    assert len(found.entries) == 2


@pytest.mark.parametrize("due", ["12 March", ""])
def test_an_open_row_that_names_all_but_the_deed_is_the_promise_with_another_date(due: str) -> None:
    later = row("Spring newsletter", due=due)
    entry = only(
        ledger(note("4 Mar", row("Set up the spring newsletter", due="10 March")), note("11 Mar", later))
    )
    assert (entry.task, entry.state) == ("Set up the spring newsletter", State.OPEN)


def test_fewer_words_that_two_promises_of_one_date_have_are_neither() -> None:
    found = ledger(
        note(
            "4 Mar", row("Write the newsletter", due="10 March"), row("Print the newsletter", due="10 March")
        ),
        note("11 Mar", row("Newsletter", due="10 March", status="Done")),
    )
    assert [entry.state for entry in found.entries] == [State.OPEN, State.OPEN, State.DONE]
