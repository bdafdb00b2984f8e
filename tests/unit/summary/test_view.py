"""What the page says: which rows, in which order, with which counts. 4 March 2026 is a Wednesday."""

from dataclasses import replace

import pytest
from tests.builders_ledger import ROSTER, day, ledger, note, row

from whoowes.core.ids import DocumentId
from whoowes.core.items.model import NoteReading
from whoowes.core.items.people import Side
from whoowes.core.items.readings import THIRD_PARTY, OwnerKind, OwnerReading
from whoowes.core.ledger.model import Doubt, EventKind, Ledger
from whoowes.core.summary.view import ROAD_ROWS, ROAD_WEEKS, OwedRow, PageView, build_view


def view(*notes: NoteReading, as_of: str = "31 Mar") -> PageView:
    return look(ledger(*notes, as_of=as_of))


def look(of: Ledger, *unreadable: str) -> PageView:
    ids = frozenset(DocumentId(each) for each in unreadable)
    return build_view(of, client="Acme", advisor="Falk", unreadable=ids, roster=ROSTER)


def tasks(rows: tuple[OwedRow, ...]) -> list[str]:
    return [each.task for each in rows]


def only(rows: tuple[OwedRow, ...]) -> OwedRow:
    (found,) = rows
    return found


EMPTY_CALL = note("25 Mar")


# Sides.


def test_each_side_has_its_own_rows_and_counts() -> None:
    found = view(
        note("4 Mar", row("Send deck", "Kevin", "10 Mar"), row("Draft plan", "Nora", "10 Apr")),
        as_of="11 Mar",
    )
    assert tasks(found.owed[Side.CLIENT]) == ["Send deck"]
    assert tasks(found.owed[Side.ADVISOR]) == ["Draft plan"]
    assert (found.counts[Side.CLIENT].open, found.counts[Side.CLIENT].overdue) == (1, 1)
    assert (found.counts[Side.ADVISOR].open, found.counts[Side.ADVISOR].overdue) == (1, 0)


def test_owners_on_both_sides_stand_in_both_tables_each_with_the_other() -> None:
    found = view(note("4 Mar", row("Agree scope", "Kevin & Nora", "10 Apr")))
    client, advisor = only(found.owed[Side.CLIENT]), only(found.owed[Side.ADVISOR])
    assert (client.who, client.with_whom) == (("Kevin Wong",), ("Nora Falk",))
    assert (advisor.who, advisor.with_whom) == (("Nora Falk",), ("Kevin Wong",))
    assert found.counts[Side.CLIENT].open == found.counts[Side.ADVISOR].open == 1


def test_a_side_without_a_person_is_shown_in_the_raw_words() -> None:
    found = view(note("4 Mar", row("Review contract", "Legal (Acme)", "10 Apr")))
    assert only(found.owed[Side.CLIENT]).who == ("Legal (Acme)",)


def test_a_third_party_stands_under_others_and_in_no_count() -> None:
    made = ledger(note("4 Mar", row("Approve", "Kevin", "10 Apr")), as_of="31 Mar")
    outside = OwnerReading(OwnerKind.RESOLVED, "the bank", THIRD_PARTY, "test")
    found = look(replace(made, entries=(replace(made.entries[0], owner=outside),)))
    assert only(found.others).who == ("the bank",)
    assert [found.counts[side].open for side in Side] == [0, 0]


def test_an_open_entry_stands_in_one_place_only() -> None:
    found = view(note("4 Mar", row("Send deck", "Kevin", "early-ish March"), row("Ship", "Kevin", "1 Apr")))
    assert tasks(found.owed[Side.CLIENT]) == ["Ship"]
    assert [each.task for each in found.clarify] == ["Send deck"]
    assert [each.task for each in found.road] == ["Ship"]


# Order and lateness.


def test_overdue_rows_come_first_then_by_date_the_next_call_in_its_place_and_undated_last() -> None:
    found = view(
        note(
            "25 Mar",
            row("Undated", due="TBC"),
            row("After the call", due="20 Apr"),
            row("At the call", due="next call"),
            row("Before the call", due="1 Apr"),
            row("Late", due="30 Mar"),
            row("Later still", due="26 Mar"),
            next_call="15 Apr",
        )
    )
    assert tasks(found.owed[Side.CLIENT]) == [
        "Later still",
        "Late",
        "Before the call",
        "At the call",
        "After the call",
        "Undated",
    ]


def test_the_next_call_without_a_date_comes_after_every_date_and_before_the_undated() -> None:
    found = view(
        note(
            "25 Mar",
            row("Undated", due="TBC"),
            row("At the call", due="next call"),
            row("Dated", due="1 Dec"),
        )
    )
    assert tasks(found.owed[Side.CLIENT]) == ["Dated", "At the call", "Undated"]


def test_rows_of_one_day_are_in_the_order_of_their_words() -> None:
    found = view(note("25 Mar", row("Write the report", due="1 Apr"), row("book the room", due="1 Apr")))
    assert tasks(found.owed[Side.CLIENT]) == ["book the room", "Write the report"]


def test_lateness_is_counted_in_calls_held_since_the_due_date_and_in_days() -> None:
    found = view(
        note("4 Mar", row("Send deck", due="10 Mar")),
        note("11 Mar"),
        note("18 Mar"),
        EMPTY_CALL,
        as_of="26 Mar",
    )
    late = only(found.owed[Side.CLIENT])
    assert (late.is_overdue, late.calls_late) == (True, 3)
    assert found.longest_days_late == 16


def test_an_item_due_today_is_not_late() -> None:
    found = view(note("4 Mar", row("Send deck", due="10 Mar")), as_of="10 Mar")
    assert not only(found.owed[Side.CLIENT]).is_overdue
    assert found.longest_days_late == 0


def test_an_overdue_item_is_no_call_late_before_another_call_was_held() -> None:
    late = only(view(note("4 Mar", row("Send deck", due="10 Mar")), as_of="11 Mar").owed[Side.CLIENT])
    assert (late.is_overdue, late.calls_late) == (True, 0)


def test_a_moved_item_shows_every_date_and_one_that_never_moved_none() -> None:
    found = view(
        note("4 Mar", row("Send the deck", due="10 Mar"), row("Book the room", due="9 Apr")),
        note("11 Mar", row("Send the deck", due="20 Apr")),
    )
    moves = {each.task: [due.date for due in each.moves] for each in found.owed[Side.CLIENT]}
    assert moves == {"Send the deck": [day("10 Mar"), day("20 Apr")], "Book the room": []}


def test_a_promise_made_again_after_it_was_done_says_so() -> None:
    found = view(
        note("4 Mar", row("Send the weekly report", due="6 Mar")),
        note("11 Mar", row("Send the weekly report", due="6 Mar", status="Done")),
        note("18 Mar", row("Send the weekly report", due="20 Apr")),
    )
    assert only(found.owed[Side.CLIENT]).is_again


# Calls.


def test_calls_are_counted_by_date_and_the_next_one_is_named() -> None:
    found = view(note("4 Mar"), note("11 Mar"), note("11 Mar", name="second"), note("15 Apr"))
    assert (found.calls, found.last_call, found.next_call) == (2, day("11 Mar"), day("15 Apr"))


def test_before_the_first_call_nothing_is_said() -> None:
    found = view()
    assert (found.calls, found.last_call, found.next_call, found.since) == (0, None, None, ())


# Since the last call.


def test_done_moved_new_and_dropped_come_in_this_order() -> None:
    found = view(
        note(
            "4 Mar",
            row("Send the deck", due="10 Mar"),
            row("Book the room", due="9 Mar"),
            row("Hire a clerk", due="9 Mar"),
        ),
        note(
            "11 Mar",
            row("Write the plan", due="20 Mar"),
            row("Hire a clerk", due="9 Mar", status="Dropped"),
            row("Book the room", due="16 Mar"),
            row("Send the deck", due="10 Mar", status="Done"),
        ),
        as_of="12 Mar",
    )
    assert [(line.kind, line.task) for line in found.since] == [
        (EventKind.DONE, "Send the deck"),
        (EventKind.MOVED, "Book the room"),
        (EventKind.AGREED, "Write the plan"),
        (EventKind.DROPPED, "Hire a clerk"),
    ]
    moved = found.since[1]
    assert moved.before is not None
    assert moved.after is not None
    assert (moved.before.date, moved.after.date) == (day("9 Mar"), day("16 Mar"))


def test_what_was_agreed_and_done_in_the_same_call_is_only_done() -> None:
    found = view(note("4 Mar", row("Send the deck", due="10 Mar", status="Done")), as_of="5 Mar")
    assert [line.kind for line in found.since] == [EventKind.DONE]


def test_what_happened_before_the_last_call_is_not_repeated() -> None:
    found = view(note("4 Mar", row("Send the deck", due="10 Mar", status="Done")), note("11 Mar"))
    assert found.since == ()


# To be clarified.


@pytest.mark.parametrize(
    ("owner", "due", "status", "doubt"),
    [
        ("", "10 Apr", "", Doubt.NO_OWNER),
        ("Zed", "10 Apr", "", Doubt.UNCLEAR_OWNER),
        ("Kevin", "early-ish March", "", Doubt.UNCLEAR_DUE),
        ("Kevin", "10 Apr", "\ue907", Doubt.UNCLEAR_STATUS),
    ],
)
def test_whatever_is_not_certain_stands_under_to_be_clarified_in_its_own_words(
    owner: str, due: str, status: str, doubt: Doubt
) -> None:
    found = view(note("4 Mar", row("Send the deck", owner, due, status)))
    (unclear,) = found.clarify
    assert doubt in unclear.doubts
    assert (unclear.owner_words, unclear.due_words, unclear.status_words) == (owner, due, status)
    assert [found.counts[side].open for side in Side] == [0, 0]


def test_a_doubt_of_a_state_is_that_of_the_call_which_raised_it() -> None:
    found = view(
        note("4 Mar", row("Send the deck", due="10 Apr")),
        note("11 Mar", row("Send the deck", due="10 Apr", status="\ue907")),
        note("18 Mar", row("Sign the lease", due="10 Apr")),
    )
    (unclear,) = found.clarify
    assert (unclear.doubts, unclear.evidence.date) == ((Doubt.UNCLEAR_STATUS,), day("11 Mar"))


def test_a_doubt_of_the_owner_is_that_of_the_call_which_agreed_it() -> None:
    rows = [note(call, row("Send the deck", "Zed", "10 Apr")) for call in ("4 Mar", "11 Mar")]
    (unclear,) = view(*rows).clarify
    assert unclear.evidence.date == day("4 Mar")


def test_a_contradiction_names_both_calls() -> None:
    found = view(
        note("4 Mar", row("Send the deck", due="10 Mar")),
        note("11 Mar", row("Send the deck", due="10 Mar", status="Done")),
        note("18 Mar", row("Send the deck", due="10 Mar")),
    )
    (unclear,) = found.clarify
    assert unclear.doubts == (Doubt.CONTRADICTION,)
    assert unclear.other_evidence is not None
    assert (unclear.other_evidence.date, unclear.evidence.date) == (day("11 Mar"), day("18 Mar"))


def test_a_sighting_of_an_undated_call_is_shown_and_has_no_date() -> None:
    found = view(note(None, row("Send the deck", due="10 Apr")))
    (unclear,) = found.clarify
    assert Doubt.UNDATED_CALL in unclear.doubts
    assert unclear.evidence.date is None


# The road ahead.


def test_the_road_starts_on_this_week_s_monday_and_counts_weeks_from_it() -> None:
    found = view(
        note(
            "25 Mar",
            row("Today", due="26 Mar"),
            row("This Sunday", due="29 Mar"),
            row("Next Monday", due="30 Mar"),
            row("Yesterday", due="25 Mar"),
        ),
        as_of="26 Mar",
    )
    assert found.road_start == day("23 Mar")
    assert [(each.task, each.week) for each in found.road] == [
        ("Today", 0),
        ("This Sunday", 0),
        ("Next Monday", 1),
    ]


def test_the_road_ends_after_its_weeks_and_leaves_the_undated_out() -> None:
    last, beyond = "24 May", "25 May"
    assert (day(beyond) - day("30 Mar")).days == 7 * ROAD_WEEKS
    found = view(note("25 Mar", row("Last", due=last), row("Beyond", due=beyond), row("Undated", due="TBC")))
    assert [(each.task, each.week) for each in found.road] == [("Last", ROAD_WEEKS - 1)]


def test_the_road_holds_the_nearest_dozen() -> None:
    animals = ["ant", "bee", "cat", "dog", "elk", "fox", "gnu", "hen", "ibis", "jay", "kite", "lark", "mole"]
    rows = [row(f"Write the {animal} report", due=f"{at + 1} Apr") for at, animal in enumerate(animals)]
    found = view(note("25 Mar", *reversed(rows)), as_of="26 Mar")
    assert len(found.road) == ROAD_ROWS
    assert found.road[0].task == "Write the ant report"


def test_the_next_call_stands_on_the_road_on_its_date() -> None:
    found = view(note("25 Mar", row("Send the deck", due="next call"), next_call="8 Apr"), as_of="26 Mar")
    assert [each.week for each in found.road] == [2]


# Achieved.


def test_what_was_done_stands_month_by_month_newest_first() -> None:
    found = view(
        note("4 Feb", row("Sign the lease", due="5 Feb", status="Done")),
        note("4 Mar", row("Book the venue", due="5 Mar", status="Done")),
        note("18 Mar", row("Send the deck", due="20 Mar", status="Done"), wins=["First order"]),
    )
    assert [(month.year, month.month, [line.text for line in month.lines]) for month in found.achieved] == [
        (2026, 3, ["First order", "Send the deck", "Book the venue"]),
        (2026, 2, ["Sign the lease"]),
    ]


def test_what_was_achieved_is_told_for_six_months_and_no_longer() -> None:
    found = view(
        note("30 Jun", wins=["Too old"]), note("1 Jul", wins=["Just in"]), note("1 Dec"), as_of="31 Dec"
    )
    assert [line.text for month in found.achieved for line in month.lines] == ["Just in"]


def test_six_months_reach_back_over_the_new_year() -> None:
    found = view(note("1 Jan", wins=["Early"]), as_of="31 Jan")
    assert [(month.year, month.month) for month in found.achieved] == [(2026, 1)]


def test_a_dropped_promise_is_no_achievement() -> None:
    found = view(note("4 Mar", row("Send the deck", due="10 Mar", status="Dropped")))
    assert found.achieved == ()


def test_an_achievement_keeps_the_result_in_the_notes_words() -> None:
    found = view(note("4 Mar", row("Cut costs", due="10 Mar", status="Done", result="saved £4,000")))
    assert found.achieved[0].lines[0].result == "saved £4,000"


def test_wins_of_one_note_have_keys_of_their_own() -> None:
    found = view(note("4 Mar", wins=["One", "Two"]), note("4 Mar", name="second", wins=["Three"]))
    keys = [line.key for month in found.achieved for line in month.lines]
    assert len(set(keys)) == 3


# Evidence.


def test_a_line_that_rests_on_an_unreadable_note_is_marked() -> None:
    made = ledger(note("4 Mar", row("Send the deck", due="10 Apr"), wins=["First order"]), as_of="31 Mar")
    lost = look(made, "doc-4 Mar call")
    assert not only(lost.owed[Side.CLIENT]).agreed.readable
    assert not lost.achieved[0].lines[0].evidence.readable
    assert only(look(made).owed[Side.CLIENT]).agreed.readable
