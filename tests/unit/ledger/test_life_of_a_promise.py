"""Each sentence of "The life of a promise" as a short story of calls. All dates are of 2026; 4 March is a
Wednesday, and calls are weekly."""

import pytest
from tests.builders_ledger import KEVIN, NORA, SARA, day, ledger, log, note, only, row, story

from whoowes.core.items.model import DateSource, NoteReading, RawItem
from whoowes.core.items.people import Side
from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.model import Doubt, Entry, State

DECK = "Send the Q3 deck to the board"


def life(*rows: tuple[str, RawItem], as_of: str = "31 Dec") -> Entry:
    """Return the one promise that is told of in these calls."""
    return only(ledger(*(note(call, item) for call, item in rows), as_of=as_of))


def test_a_promise_first_seen_is_agreed() -> None:
    entry = life(("4 Mar", row(DECK, due="20 Mar")))
    assert story(entry) == ["agreed 4 Mar"]
    assert (entry.state, entry.due.date, entry.owner.people) == (State.OPEN, day("20 Mar"), (KEVIN,))


def test_a_promise_listed_again_in_other_words_is_restated() -> None:
    entry = life(("4 Mar", row(DECK, due="20 Mar")), ("11 Mar", row(DECK, due="Friday 20 March")))
    assert story(entry) == ["agreed 4 Mar", "restated 11 Mar"]


def test_a_changed_due_date_is_a_move_and_every_date_is_kept() -> None:
    entry = life(
        ("4 Mar", row(DECK, due="20 Mar")),
        ("11 Mar", row(DECK, due="27 Mar")),
        ("18 Mar", row(DECK, due="3 Apr")),
    )
    assert story(entry) == ["agreed 4 Mar", "moved 11 Mar", "moved 18 Mar"]
    assert [due.date for due in entry.due_history] == [day("20 Mar"), day("27 Mar"), day("3 Apr")]


def test_a_date_that_the_same_row_says_was_replaced_is_a_move() -> None:
    entry = life(("4 Mar", row(DECK, due="27 Mar", was_due="20 Mar")))
    assert story(entry) == ["agreed 4 Mar", "moved 4 Mar"]
    assert [due.date for due in entry.due_history] == [day("20 Mar"), day("27 Mar")]


def test_the_original_date_kept_beside_the_revised_one_is_recorded_once() -> None:
    entry = life(
        ("4 Mar", row(DECK, due="20 Mar")),
        ("11 Mar", row(DECK, due="27 Mar", was_due="20 Mar")),
        ("18 Mar", row(DECK, due="27 Mar", was_due="20 Mar")),
    )
    assert [due.date for due in entry.due_history] == [day("20 Mar"), day("27 Mar")]
    assert story(entry) == ["agreed 4 Mar", "moved 11 Mar", "copied 18 Mar"]


def test_a_move_between_two_calls_that_only_the_row_remembers_is_kept_too() -> None:
    entry = life(("4 Mar", row(DECK, due="20 Mar")), ("11 Mar", row(DECK, due="3 Apr", was_due="27 March")))
    assert [due.date for due in entry.due_history] == [day("20 Mar"), day("27 Mar"), day("3 Apr")]


def test_another_owner_is_a_reassignment() -> None:
    entry = life(("4 Mar", row(DECK, "Kevin")), ("11 Mar", row(DECK, "Sara")))
    assert story(entry) == ["agreed 4 Mar", "reassigned 11 Mar"]
    assert entry.owner.people == (SARA,)


def test_the_same_owner_in_other_words_is_no_reassignment() -> None:
    entry = life(("4 Mar", row(DECK, "Kevin")), ("11 Mar", row(DECK, "Kevin Wong")))
    assert story(entry) == ["agreed 4 Mar", "restated 11 Mar"]


def test_a_person_named_for_the_side_that_owed_it_is_no_reassignment() -> None:
    entry = life(("4 Mar", row(DECK, "Acme")), ("11 Mar", row(DECK, "Sara")))
    assert story(entry) == ["agreed 4 Mar", "restated 11 Mar"]
    assert entry.owner.people == (SARA,)


def test_an_owner_found_at_last_is_no_reassignment() -> None:
    entry = life(("4 Mar", row(DECK, "TBD")), ("11 Mar", row(DECK, "Sara")))
    assert story(entry) == ["agreed 4 Mar", "restated 11 Mar"]
    assert entry.doubts == ()


def test_a_restated_row_with_an_empty_owner_keeps_its_owner() -> None:
    entry = life(("4 Mar", row(DECK, "Kevin")), ("11 Mar", row(DECK, "")))
    assert entry.owner.people == (KEVIN,)


def test_a_restated_row_with_an_empty_due_cell_keeps_its_date_and_is_no_move() -> None:
    entry = life(("4 Mar", row(DECK, due="20 Mar")), ("11 Mar", row(DECK)), ("18 Mar", row(DECK, due="-")))
    assert story(entry) == ["agreed 4 Mar", "restated 11 Mar", "restated 18 Mar"]
    assert entry.due.date == day("20 Mar")


def test_done_in_a_later_call_closes_it() -> None:
    entry = life(("4 Mar", row(DECK)), ("11 Mar", row(DECK, status="Done")))
    assert story(entry) == ["agreed 4 Mar", "done 11 Mar"]
    assert entry.state is State.DONE


def test_dropped_closes_it_without_its_being_done() -> None:
    entry = life(("4 Mar", row(DECK)), ("11 Mar", row(DECK, status="Dropped")))
    assert (entry.state, story(entry)) == (State.DROPPED, ["agreed 4 Mar", "dropped 11 Mar"])


def test_a_row_ticked_afterwards_is_done_under_the_call_whose_note_says_so() -> None:
    entry = life(("4 Mar", row(DECK, status="Done")), as_of="31 Dec")
    assert story(entry) == ["agreed 4 Mar", "done 4 Mar"]


def test_a_done_row_that_is_listed_as_done_again_tells_nothing_new() -> None:
    entry = life(
        ("4 Mar", row(DECK)), ("11 Mar", row(DECK, status="Done")), ("18 Mar", row(DECK, status="Done"))
    )
    assert story(entry) == ["agreed 4 Mar", "done 11 Mar"]


def test_not_mentioned_in_a_later_call_is_still_open() -> None:
    found = ledger(note("4 Mar", row(DECK, due="6 Mar")), note("11 Mar", row("Book a room for the offsite")))
    assert [(entry.state, story(entry)) for entry in found.entries] == [
        (State.OPEN, ["agreed 4 Mar"]),
        (State.OPEN, ["agreed 11 Mar"]),
    ]


@pytest.mark.parametrize("words", ["Fri", "tomorrow", "EOW", "next call", "6 Mar"])
def test_copied_forward_word_for_word_keeps_the_earlier_date_and_is_noted_as_copied(words: str) -> None:
    entry = life(("4 Mar", row(DECK, due=words)), ("11 Mar", row(DECK, due=words)))
    assert story(entry) == ["agreed 4 Mar", "copied 11 Mar"]
    assert entry.due.date is not None
    assert entry.due.date <= day("11 Mar")


def test_a_relative_due_is_read_anew_when_its_words_changed() -> None:
    entry = life(
        ("4 Mar", row(DECK, due="Fri")), ("11 Mar", row(DECK, due="EOW")), ("18 Mar", row(DECK, due="Fri"))
    )
    assert [due.date for due in entry.due_history] == [day("6 Mar"), day("13 Mar"), day("20 Mar")]


def test_an_unclear_date_is_settled_by_the_date_the_promise_had() -> None:
    entry = life(("11 Feb", row(DECK, due="20 Feb")), ("4 Mar", row(DECK, due="Feb 20")))
    assert story(entry) == ["agreed 11 Feb", "restated 4 Mar"]
    assert (entry.due.date, entry.doubts) == (day("20 Feb"), ())


def test_an_unclear_date_that_nothing_settles_is_shown_with_its_words() -> None:
    entry = life(("4 Mar", row(DECK, due="20 Mar")), ("11 Mar", row(DECK, due="early April")))
    assert (entry.due.kind, entry.due.words) == (DueKind.UNCLEAR, "early April")
    assert entry.doubts == (Doubt.UNCLEAR_DUE,)
    assert [due.words for due in entry.due_history] == ["20 Mar", "early April"]


@pytest.mark.parametrize("cell", ["", "-", "–", " — "])
def test_an_empty_due_cell_or_a_bare_dash_means_the_next_call(cell: str) -> None:
    entry = life(("4 Mar", row(DECK, due=cell)))
    assert (entry.due.kind, entry.due.words, entry.due.date) == (DueKind.NEXT_CALL, "", None)


def test_a_configuration_can_turn_off_that_empty_means_the_next_call() -> None:
    found = ledger(note("4 Mar", row(DECK)), note("11 Mar"), empty_due_is_next_call=False)
    assert only(found).due.kind is DueKind.NONE


@pytest.mark.parametrize("words", ["TBC", "ongoing", "once budget is approved", "ASAP"])
def test_words_that_read_none_stay_undated_and_are_never_late(words: str) -> None:
    found = ledger(note("4 Mar", row(DECK, due=words)), note("11 Mar"))
    entry = only(found)
    assert (entry.due.kind, entry.due.words) == (DueKind.NONE, words)
    assert not found.is_overdue(entry)


@pytest.mark.parametrize("words", ["", "next call"])
def test_next_call_becomes_a_date_when_a_later_call_was_held(words: str) -> None:
    notes = (note("4 Mar", row(DECK, due=words)), note("12 Mar"))
    assert only(ledger(*notes, as_of="11 Mar")).due.date is None
    assert only(ledger(*notes, as_of="12 Mar")).due.date == day("12 Mar")


def test_due_at_the_next_call_is_overdue_from_the_day_after_that_call() -> None:
    notes = (note("4 Mar", row(DECK)), note("12 Mar"))
    on_the_day, after = (ledger(*notes, as_of=as_of) for as_of in ("12 Mar", "13 Mar"))
    assert not on_the_day.is_overdue(only(on_the_day))
    assert after.is_overdue(only(after))


def test_due_at_the_next_call_is_never_overdue_because_a_named_date_went_by() -> None:
    found = ledger(note("4 Mar", row(DECK), next_call="11 Mar"), as_of="30 Mar")
    assert (only(found).due.named_date, only(found).due.date) == (day("11 Mar"), None)
    assert not found.is_overdue(only(found))


def test_until_the_next_call_was_held_the_date_the_notes_name_for_it_is_shown() -> None:
    found = ledger(note("4 Mar", row(DECK), next_call="18 Mar"), as_of="5 Mar")
    assert (only(found).due.named_date, found.next_call) == (day("18 Mar"), day("18 Mar"))


def test_an_empty_cell_restated_stays_due_at_the_call_that_was_next_when_it_was_agreed() -> None:
    entry = life(("4 Mar", row(DECK)), ("11 Mar", row(DECK)), ("18 Mar", row(DECK)))
    assert entry.due.date == day("11 Mar")
    assert story(entry) == ["agreed 4 Mar", "restated 11 Mar", "restated 18 Mar"]


def test_done_then_still_open_in_words_is_reopened() -> None:
    entry = life(
        ("4 Mar", row(DECK)), ("11 Mar", row(DECK, status="Done")), ("18 Mar", row(DECK, status="Still open"))
    )
    assert (entry.state, story(entry)[-1]) == (State.OPEN, "reopened 18 Mar")
    assert entry.doubts == ()


def test_done_then_listed_with_a_later_date_of_its_own_is_again() -> None:
    found = ledger(
        note("4 Mar", row(DECK, due="6 Mar")),
        note("11 Mar", row(DECK, due="6 Mar", status="Done")),
        note("18 Mar", row(DECK, due="27 Mar")),
    )
    first, second = found.entries
    assert (first.state, first.is_again, story(first)) == (State.DONE, False, ["agreed 4 Mar", "done 11 Mar"])
    assert (second.state, second.is_again, story(second)) == (State.OPEN, True, ["agreed 18 Mar"])
    assert found.possibly_same == ()


def test_a_weekly_promise_is_a_new_one_each_week() -> None:
    found = ledger(
        note("4 Mar", row(DECK, due="Fri", status="Done")),
        note("11 Mar", row(DECK, due="Fri", status="Done")),
        note("18 Mar", row(DECK, due="Fri")),
    )
    assert found.entries[0].due.date == day("6 Mar")
    assert found.entries[-1].due.date == day("20 Mar")
    assert found.entries[-1].is_again


def test_done_then_listed_open_without_a_word_is_a_contradiction() -> None:
    entry = life(
        ("4 Mar", row(DECK, due="20 Mar")),
        ("11 Mar", row(DECK, due="20 Mar", status="Done")),
        ("18 Mar", row(DECK, due="20 Mar")),
    )
    assert entry.state is State.OPEN
    assert entry.doubts == (Doubt.CONTRADICTION,)
    assert entry.contradiction is not None
    assert [call.date for call in entry.contradiction] == [day("11 Mar"), day("18 Mar")]
    assert story(entry)[-1] == "contradicted 18 Mar"


def test_the_notes_settle_a_contradiction() -> None:
    calls = [
        ("4 Mar", row(DECK)),
        ("11 Mar", row(DECK, status="Done")),
        ("18 Mar", row(DECK)),
        ("25 Mar", row(DECK)),
    ]
    assert life(*calls).doubts == (Doubt.CONTRADICTION,)
    settled = life(*calls, ("1 Apr", row(DECK, status="Done")))
    assert (settled.state, settled.doubts, settled.contradiction) == (State.DONE, (), None)
    assert settled.closed is not None
    assert settled.closed.call.date == day("1 Apr")


def test_dropped_then_listed_with_a_new_date_is_taken_up_again() -> None:
    entry = life(
        ("4 Mar", row(DECK, due="6 Mar")),
        ("11 Mar", row(DECK, status="Dropped")),
        ("18 Mar", row(DECK, due="27 Mar")),
    )
    assert story(entry) == ["agreed 4 Mar", "dropped 11 Mar", "reopened 18 Mar", "moved 18 Mar"]
    assert entry.due.date == day("27 Mar")


def test_an_unreadable_status_is_unclear_and_never_silently_open() -> None:
    entry = life(("4 Mar", row(DECK, status="\ue907")))
    assert entry.doubts == (Doubt.UNCLEAR_STATUS,)


def test_an_unreadable_status_is_cleared_by_the_next_note() -> None:
    entry = life(("4 Mar", row(DECK, status="\ue907")), ("11 Mar", row(DECK, status="Done")))
    assert (entry.state, entry.doubts) == (State.DONE, ())


def test_a_due_cell_that_says_done_closes_the_entry_and_keeps_its_date() -> None:
    entry = life(("4 Mar", row(DECK, due="6 Mar")), ("11 Mar", row(DECK, due="done")))
    assert (entry.state, entry.doubts) == (State.DONE, ())
    assert entry.due.date == day("6 Mar")


def test_a_due_cell_that_says_done_beside_an_open_state_is_unclear() -> None:
    entry = life(("4 Mar", row(DECK, due="6 Mar")), ("11 Mar", row(DECK, due="done", status="Open")))
    assert entry.doubts == (Doubt.UNCLEAR_STATUS,)


def test_lateness_is_counted_in_calls_held_since_the_due_date() -> None:
    found = ledger(note("4 Mar", row(DECK, due="6 Mar")), note("11 Mar"), note("18 Mar"), as_of="20 Mar")
    assert found.is_overdue(only(found))
    assert found.calls_after(day("6 Mar")) == 2


def test_owners_on_both_sides_make_one_entry_that_shows_them_all() -> None:
    entry = life(("4 Mar", row(DECK, "Kevin, Nora")))
    assert set(entry.owner.people) == {KEVIN, NORA}
    assert entry.owner.sides == frozenset(Side)


def test_a_certain_side_without_a_person_is_no_doubt() -> None:
    assert life(("4 Mar", row(DECK, "Legal (Acme)"))).doubts == ()


@pytest.mark.parametrize(("owner", "doubt"), [("", Doubt.NO_OWNER), ("Zacharias", Doubt.UNCLEAR_OWNER)])
def test_no_owner_or_an_unclear_one_is_to_be_clarified(owner: str, doubt: Doubt) -> None:
    assert life(("4 Mar", row(DECK, owner))).doubts == (doubt,)


def test_a_closed_promise_needs_no_owner_cleared_up() -> None:
    assert life(("4 Mar", row(DECK, "", status="Done"))).doubts == ()


def test_several_notes_of_one_call_make_no_extra_event() -> None:
    found = ledger(note("4 Mar", row(DECK, due="20 Mar"), name="A"), note("4 Mar", row(DECK), name="B"))
    assert story(only(found)) == ["agreed 4 Mar"]
    assert len(only(found).sightings) == 2


def test_a_second_note_of_the_call_may_fill_in_the_date_that_the_first_left_empty() -> None:
    found = ledger(note("4 Mar", row(DECK), name="A"), note("4 Mar", row(DECK, due="20 Mar"), name="B"))
    assert story(only(found)) == ["agreed 4 Mar"]
    assert [due.date for due in only(found).due_history] == [day("20 Mar")]


def test_rows_of_an_undated_call_stand_apart_and_change_nothing() -> None:
    found = ledger(note("4 Mar", row(DECK, due="20 Mar")), note(None, row(DECK, due="27 Mar", status="Done")))
    dated, undated = found.entries
    assert (dated.state, dated.due.date, story(dated)) == (State.OPEN, day("20 Mar"), ["agreed 4 Mar"])
    assert (undated.state, undated.events, undated.doubts) == (State.OPEN, (), (Doubt.UNDATED_CALL,))


def test_a_call_dated_after_today_gives_the_next_call_and_its_rows_wait_for_their_day() -> None:
    notes = (note("4 Mar", row(DECK)), note("11 Mar", row("Book a room for the offsite")))
    before, then = (ledger(*notes, as_of=as_of) for as_of in ("10 Mar", "11 Mar"))
    assert (len(before.entries), before.next_call) == (1, day("11 Mar"))
    assert (len(then.entries), then.next_call) == (2, None)


def test_the_next_call_is_the_earliest_that_the_latest_notes_name_or_a_note_proves() -> None:
    named_long_ago = note("25 Feb", next_call="20 Mar")
    found = ledger(named_long_ago, note("4 Mar", next_call="25 Mar"), note("18 Mar"), as_of="10 Mar")
    assert found.next_call == day("18 Mar")
    assert ledger(named_long_ago, note("4 Mar", next_call="25 Mar"), as_of="10 Mar").next_call == day(
        "25 Mar"
    )


def test_a_call_dated_only_by_creation_resolves_no_next_call_and_counts_as_none() -> None:
    created = note("11 Mar", row("Book a room for the offsite"), source=DateSource.CREATED)
    found = ledger(note("4 Mar", row(DECK)), created, as_of="20 Mar")
    assert found.entries[0].due.date is None
    assert [call.date for call in found.calls] == [day("4 Mar"), day("11 Mar")]
    assert found.calls_after(day("4 Mar")) == 0


def test_a_document_dated_only_by_creation_is_a_call_only_with_a_sighting() -> None:
    assert ledger(note("11 Mar", source=DateSource.CREATED)).calls == ()


def test_all_notes_of_one_date_are_one_call() -> None:
    found = ledger(note("4 Mar", name="A"), note("4 Mar", row(DECK), name="B"))
    (call,) = found.calls
    assert call.notes == ("doc-A", "doc-B")


def test_a_dated_note_that_is_not_worded_as_a_call_and_has_no_items_is_none() -> None:
    assert ledger(note("4 Mar", is_worded=False)).calls == ()


def test_a_row_of_a_standing_log_belongs_to_the_call_on_or_before_its_raised_date() -> None:
    found = ledger(note("4 Mar"), note("11 Mar"), log("Actions", ("9 Mar", row(DECK, due="20 Mar"))))
    assert story(only(found)) == ["agreed 4 Mar"]


def test_internal_rows_are_no_part_of_the_ledger() -> None:
    assert ledger(note("4 Mar", row(DECK, is_internal=True))).entries == ()


def test_wins_are_those_of_calls_held() -> None:
    found = ledger(note("4 Mar", wins=["Churn down 3 %"]), note("11 Mar", wins=["Deal"]), as_of="5 Mar")
    assert [noted.win.text for noted in found.wins] == ["Churn down 3 %"]


def test_the_result_of_a_done_promise_stays_with_it() -> None:
    entry = life(
        ("4 Mar", row(DECK)),
        ("11 Mar", row(DECK, status="Done", result="Board approved")),
        ("18 Mar", row(DECK, status="Done")),
    )
    assert entry.result == "Board approved"


def test_the_newest_words_of_a_task_are_shown() -> None:
    entry = life(("4 Mar", row("Send Q3 deck to board")), ("11 Mar", row("Send the Q3 deck to the board")))
    assert entry.task == "Send the Q3 deck to the board"


def test_arrival_plays_no_part() -> None:
    notes: list[NoteReading] = [
        note("4 Mar", row(DECK, due="20 Mar")),
        note("11 Mar", row(DECK, due="27 Mar")),
        note("18 Mar", row(DECK, status="Done")),
    ]
    assert ledger(*notes) == ledger(*reversed(notes))
