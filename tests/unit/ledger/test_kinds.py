"""Which rows and which promises are of one kind, so that one of them is asked for all."""

import pytest
from tests.builders_ledger import ledger, note, read, row

from whoowes.core.items.model import RawItem, Sighting
from whoowes.core.ledger.calls import CallCalendar
from whoowes.core.ledger.dues import DueRules
from whoowes.core.ledger.kinds import by_kind, kind_of_row, kind_of_thread
from whoowes.core.ledger.life import begin
from whoowes.core.ledger.threads import Thread

RULES = DueRules(CallCalendar((), ()))
DECK = "Send the deck"


def _seen(item: RawItem, call: str = "4 Mar") -> Sighting:
    return read(note(call, row("Book the hall"), item))[0].sightings[1]


def _promise(item: RawItem, call: str = "4 Mar", *, place: int = 0) -> Thread:
    sighting = _seen(item, call)
    thread = Thread(place, begin(sighting, RULES))
    thread.take(sighting, "first seen")
    return thread


OTHERS = [
    row("Send deck"),
    row(DECK, "Sara"),
    row(DECK, due="Fri"),
    row(DECK, status="Done"),
    row(DECK, number="AI-1"),
]


@pytest.mark.parametrize("other", OTHERS)
def test_rows_and_promises_of_another_task_owner_date_state_or_number_are_another_kind(
    other: RawItem,
) -> None:
    assert kind_of_row(_seen(row(DECK)), RULES) != kind_of_row(_seen(other), RULES)
    assert kind_of_thread(_promise(row(DECK))) != kind_of_thread(_promise(other))


def test_a_promise_seen_last_at_another_call_is_another_kind() -> None:
    assert kind_of_thread(_promise(row(DECK))) != kind_of_thread(_promise(row(DECK), "11 Mar"))


def test_where_a_row_stands_and_what_came_of_it_make_no_other_kind() -> None:
    one, other = _seen(row(DECK)), read(note("4 Mar", row(DECK, result="Liked")))[0].sightings[0]
    assert kind_of_row(one, RULES) == kind_of_row(other, RULES)
    assert kind_of_thread(_promise(row(DECK))) == kind_of_thread(_promise(row(DECK), place=7))


def test_things_of_a_kind_stay_in_their_order() -> None:
    assert list(by_kind("abcd", {"a": 1, "b": 2, "c": 1, "d": 2})) == [["a", "c"], ["b", "d"]]


def test_of_promises_that_fit_equally_the_one_seen_last_is_named_first_then_the_others_in_order() -> None:
    found = ledger(
        note("4 Mar", row(DECK, due="6 Mar"), row(DECK, due="13 Mar"), row(DECK, due="20 Mar")),
        note("11 Mar", row(DECK, due="27 Mar")),
    )
    first, second, third = (entry.id for entry in found.entries[:3])
    assert [same.first for same in found.possibly_same] == [third, first, second]
