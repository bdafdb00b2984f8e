"""What neither the due cell nor the owner settles is asked about, never taken for granted."""

from tests.builders_ledger import day, ledger, note, only, row

from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.model import Doubt, State


def test_a_date_named_in_the_task_is_not_replaced_by_the_next_call() -> None:
    found = ledger(note("4 Mar", row("Run the training on 12 May")), note("11 Mar"), as_of="20 Mar")
    entry = only(found)
    assert entry.due.kind is DueKind.UNCLEAR
    assert entry.due.candidates == (day("12 May"),)
    assert Doubt.UNCLEAR_DUE in entry.doubts
    assert not found.is_overdue(entry)


def test_a_due_cell_goes_before_a_date_in_the_task() -> None:
    entry = only(ledger(note("4 Mar", row("Run the training on 12 May", due="10 Apr")), as_of="20 Mar"))
    assert entry.due.date == day("10 Apr")


def test_another_persons_finished_row_of_another_date_closes_nothing() -> None:
    found = ledger(
        note("4 Mar", row("Check the proofs", "Kevin", "10 Mar")),
        note("11 Mar", row("Check the proofs", "Sara", "18 Mar", "Done")),
        as_of="20 Mar",
    )
    assert sorted(entry.state for entry in found.entries) == [State.DONE, State.OPEN]
    assert len(found.possibly_same) == 1


def test_a_finished_row_of_another_person_without_a_date_of_its_own_closes_the_promise() -> None:
    found = ledger(
        note("4 Mar", row("Check the proofs", "Kevin", "10 Mar")),
        note("11 Mar", row("Check the proofs", "Sara", "10 Mar", "Done")),
        as_of="20 Mar",
    )
    assert only(found).state is State.DONE
