"""What all notes of a client together tell of one of them."""

from dataclasses import replace

import pytest
from tests.builders_ledger import KEVIN, NORA, ROSTER, day, log, note, read, row

from whoowes.core.items.model import DateSource, NoteReading, RawItem, Sighting
from whoowes.core.items.normalise import day_month_order, normalise
from whoowes.core.items.owners.widening import widen_roster
from whoowes.core.items.people import Person, PersonMention, Side
from whoowes.core.items.readings import DayMonthOrder, DueKind, OwnerKind


def one(
    item: RawItem, *others: NoteReading, call: str = "4 Mar", source: DateSource = DateSource.TITLE
) -> Sighting:
    """Return how a row of the note of a call reads, beside other notes of the client."""
    return read(note(call, item, source=source), *others)[0].sightings[0]


def test_the_owner_cell_is_read_from_the_roster() -> None:
    assert one(row("Send the deck", "KW")).owner.people == (KEVIN,)


def test_an_empty_owner_cell_leaves_it_to_the_task_which_then_loses_the_owner() -> None:
    found = one(row("Kevin to send the deck to the board", ""))
    assert (found.owner.people, found.item.owner_raw, found.item.task) == (
        (KEVIN,),
        "Kevin",
        "send the deck to the board",
    )


def test_a_filled_owner_cell_leaves_the_task_as_it_is() -> None:
    assert one(row("Kevin to send the deck", "Nora")).item.task == "Kevin to send the deck"


def test_an_owner_nobody_names_reads_none() -> None:
    assert one(row("Send the deck", "")).owner.kind is OwnerKind.NONE


def test_an_empty_due_cell_leaves_it_to_a_deadline_at_the_end_of_the_task() -> None:
    found = one(row("Send the deck by Friday", due=""))
    assert found.due.date == day("6 Mar")
    assert (found.item.task, "Friday" in found.item.due_raw) == ("Send the deck", True)


def test_a_filled_due_cell_leaves_the_task_as_it_is() -> None:
    assert one(row("Send the deck by Friday", due="20 Mar")).item.task == "Send the deck by Friday"


def test_an_original_date_beside_an_empty_revised_one_counts() -> None:
    found = one(row("Send the deck", was_due="20 Mar"))
    assert (found.due.date, found.due.earlier) == (day("20 Mar"), ())


def test_an_original_date_beside_a_revised_one_is_an_earlier_date() -> None:
    found = one(row("Send the deck", due="27 Mar", was_due="20 Mar"))
    assert found.due.date == day("27 Mar")
    assert [reading.date for reading in found.due.earlier] == [day("20 Mar")]


def test_relative_words_read_unclear_where_the_calls_date_is_inferred_from_creation() -> None:
    found = one(row("Send the deck", due="Friday"), source=DateSource.CREATED)
    assert found.due.kind is DueKind.UNCLEAR


def test_the_next_call_is_the_next_later_call_known() -> None:
    found = one(row("Send the deck", due="next call"), note("11 Mar"), note("18 Mar"))
    assert (found.due.kind, found.due.date) == (DueKind.NEXT_CALL, day("11 Mar"))


def test_without_a_later_call_the_next_call_is_the_one_that_the_note_names() -> None:
    (read_note,) = read(note("4 Mar", row("Send the deck", due="next call"), next_call="18 Mar"))
    assert read_note.sightings[0].due.date == day("18 Mar")


@pytest.mark.parametrize(
    ("telling", "order", "expected"),
    [("23/4/2026", DayMonthOrder.DAY_FIRST, "3 Apr"), ("4/23/2026", DayMonthOrder.MONTH_FIRST, "4 Mar")],
)
def test_one_telling_date_decides_the_order_for_all_notes(
    telling: str, order: DayMonthOrder, expected: str
) -> None:
    notes = (
        note("2 Mar", row("Send the deck", due="3/4/2026")),
        note("9 Mar", row("Book a room", due=telling)),
    )
    found = normalise(notes, ROSTER, locale="en-GB")
    assert found.order is order
    assert found.notes[0].sightings[0].due.date == day(expected)


def test_no_date_leaves_the_order_open() -> None:
    assert day_month_order([note("4 Mar", row("Send the deck", due="3/4/2026"))]) is None


def test_attendees_join_the_roster_with_the_side_of_their_mail_domain() -> None:
    chips = [PersonMention("Tom@ACME.example", "Tom Ray"), PersonMention("eve@elsewhere.example", "Eve Orr")]
    widened = widen_roster(ROSTER, [note("4 Mar", attendees=chips)], locale="en-GB")
    assert widened.people[len(ROSTER.people) :] == (
        Person("tom@acme.example", "Tom Ray", Side.CLIENT, "tom@acme.example"),
    )


def test_an_attendee_on_the_roster_is_not_taken_twice() -> None:
    chips = [PersonMention("KEVIN@acme.example", "Kev Wong"), PersonMention("lee@acme.example", "Lee Ash")]
    nameless = replace(ROSTER, people=(*ROSTER.people, Person("lee", "Lee Ash", Side.CLIENT)))
    widened = widen_roster(nameless, [note("4 Mar", attendees=chips)], locale="en-GB")
    assert [(person.id, person.email) for person in widened.people[len(ROSTER.people) :]] == [
        ("lee", "lee@acme.example")
    ]


def test_an_attendee_of_one_note_is_known_in_all_others() -> None:
    attending = note("11 Mar", attendees=[PersonMention("tom@acme.example", "Tom Ray")])
    found = one(row("Send the deck", "Tom"), attending)
    assert [person.name for person in found.owner.people] == ["Tom Ray"]


def test_a_raised_row_belongs_to_the_call_on_or_before_its_date() -> None:
    raised = log("Log", ("4 Mar", row("a")), ("10 Mar", row("b")), ("1 Jan", row("c")), ("19 Mar", row("d")))
    read_log = read(raised, note("4 Mar"), note("11 Mar"))[0]
    assert [each.call_date for each in read_log.sightings] == [
        day("4 Mar"), day("4 Mar"), day("1 Jan"), day("11 Mar"),
    ]  # fmt: skip


def test_without_any_other_call_a_raised_date_is_itself_the_call() -> None:
    (read_log,) = read(log("Log", ("4 Mar", row("a")), ("10 Mar", row("b"))))
    assert [call.date for call in read_log.calls] == [day("4 Mar"), day("10 Mar")]


def test_a_relative_due_that_counts_differently_from_call_and_raised_date_is_unclear() -> None:
    raised = log("Log", ("9 Mar", row("Send the deck", due="Friday")))
    due = read(raised, note("4 Mar"))[0].sightings[0].due
    assert (due.kind, due.rule, due.candidates) == (
        DueKind.UNCLEAR, "raised-after-call", (day("13 Mar"), day("6 Mar")),
    )  # fmt: skip


def test_a_written_date_is_the_same_from_call_and_raised_date() -> None:
    raised = log("Log", ("9 Mar", row("Send the deck", due="20 March 2026")))
    assert read(raised, note("4 Mar"))[0].sightings[0].due.date == day("20 Mar")


def test_the_order_of_notes_changes_no_reading() -> None:
    notes = (
        note("4 Mar", row("Send the deck", "NF", due="3/4")),
        note("11 Mar", row("Book a room", "Nora", due="23/4")),
    )
    assert set(read(*notes)) == set(read(*reversed(notes)))
    assert one(row("x", "Nora")).owner.people == (NORA,)
