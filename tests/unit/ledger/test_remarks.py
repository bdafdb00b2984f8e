"""A review that speaks of an open promise in words of which no rule makes a state leaves its state open."""

from dataclasses import replace

import pytest
from tests.builders_ledger import ledger, note, row

from whoowes.core.items.model import UNREAD_REMARK, NoteReading, RawItem, Remark, as_remark
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.ledger.model import Doubt, State

LOG = "Send the Dayton incident log to Carla"


def said_of(task: str, said: str, status: Status = Status.UNCLEAR) -> RawItem:
    told = StatusReading(status, said, UNREAD_REMARK)
    return row(f"{task}: {said}", "", is_carried_forward=True)._replace(remark=Remark(task, said, told))


def talk(call: str, *rows: RawItem) -> NoteReading:
    """Return a note in which rows under review count only where an earlier note has what they speak of."""
    read = note(call, *rows)
    return replace(read, items=(), remarks=tuple(map(as_remark, read.items)))


def test_a_remark_on_an_open_promise_leaves_open_whether_it_is_done() -> None:
    found = ledger(note("4 Mar", row(LOG)), note("11 Mar", said_of("Incident log", "Maggie dealt with it")))
    (entry,) = found.entries
    assert (entry.task, entry.state, entry.doubts) == (LOG, State.OPEN, (Doubt.UNCLEAR_STATUS,))
    assert entry.sightings[-1].item.status.raw == "Maggie dealt with it"


def test_a_remark_that_is_plainly_open_raises_no_doubt() -> None:
    said = said_of("Incident log", "chased twice", Status.OPEN)
    (entry,) = ledger(note("4 Mar", row(LOG)), note("11 Mar", said)).entries
    assert (entry.state, entry.doubts) == (State.OPEN, ())


def test_a_remark_on_nothing_that_was_agreed_is_an_entry_with_all_its_words() -> None:
    found = ledger(note("4 Mar", row(LOG)), note("11 Mar", said_of("Website", "two drafts so far")))
    assert [entry.task for entry in found.entries] == [LOG, "Website: two drafts so far"]


def test_talk_of_nothing_that_was_agreed_is_no_entry() -> None:
    found = ledger(note("4 Mar", row(LOG)), talk("11 Mar", said_of("Website", "people love it")))
    assert [(entry.task, entry.doubts) for entry in found.entries] == [(LOG, ())]


def test_talk_of_an_open_promise_leaves_open_whether_it_is_done() -> None:
    found = ledger(note("4 Mar", row(LOG)), talk("11 Mar", said_of("Incident log", "all good now")))
    assert [(entry.task, entry.doubts) for entry in found.entries] == [(LOG, (Doubt.UNCLEAR_STATUS,))]


def test_talk_in_the_very_words_of_a_promise_speaks_of_it() -> None:
    found = ledger(note("4 Mar", row("Incident log")), talk("11 Mar", said_of("Incident log", "all good")))
    assert [entry.doubts for entry in found.entries] == [(Doubt.UNCLEAR_STATUS,)]


@pytest.mark.parametrize("status", ["Done", "Dropped"])
def test_talk_of_a_closed_promise_opens_nothing(status: str) -> None:
    found = ledger(
        note("4 Mar", row(LOG, status=status)), talk("11 Mar", said_of("Incident log", "all good now"))
    )
    assert [entry.state for entry in found.entries] == [State.DONE if status == "Done" else State.DROPPED]
    assert found.entries[0].doubts == ()


def test_talk_that_may_be_of_two_promises_is_of_neither() -> None:
    found = ledger(
        note("4 Mar", row(LOG), row("Send the Toledo incident log to Carla")),
        talk("11 Mar", said_of("Incident log", "all good now")),
    )
    assert [entry.doubts for entry in found.entries] == [(), ()]


def test_two_remarks_on_one_promise_are_of_neither() -> None:
    found = ledger(
        note("4 Mar", row("Send the old Dayton contract to Carla")),
        talk("11 Mar", said_of("Contract", "fine"), said_of("Old contract", "fine")),
    )
    assert [entry.doubts for entry in found.entries] == [()]


def told_by_participle(agreed: str, reviewed: str, said: str) -> list[State]:
    told = StatusReading(Status.UNCLEAR, said, "participle")
    under_review = row(reviewed, "", is_carried_forward=True)._replace(status=told)
    found = ledger(note("4 Mar", row(agreed)), note("11 Mar", under_review))
    return [entry.state for entry in found.entries]


@pytest.mark.parametrize(
    ("agreed", "reviewed", "said", "state"),
    [
        ("Share the 3-month cash flow", "Cash flow", "shared", State.DONE),
        ("Book the hall", "Hall", "booked on Monday", State.DONE),
        ("Renew the public liability insurance", "Public liability insurance", "now renewed", State.DONE),
        ("Sign the NDA", "NDA", "posted", State.OPEN),
        ("Review and countersign the lease", "Lease", "reviewed", State.OPEN),
        ("Order the signed copy of the deed", "Signed copy of the deed", "signed", State.OPEN),
    ],
)
def test_a_participle_closes_a_promise_where_it_is_the_very_deed(
    agreed: str, reviewed: str, said: str, state: State
) -> None:
    assert told_by_participle(agreed, reviewed, said) == [state]


FORM = "File the trademark form with the registry"


@pytest.mark.parametrize("said", ["done", "Kevin says it is with the examiner"])
def test_what_a_review_says_of_a_part_leaves_open_whether_the_task_is_done(said: str) -> None:
    told = row("Trademark", "", is_carried_forward=True)._replace(
        status=StatusReading(Status.DONE, said, "done-word")
    )
    (entry,) = ledger(note("4 Mar", row(FORM)), note("11 Mar", told)).entries
    assert (entry.task, entry.state, entry.doubts) == (FORM, State.OPEN, (Doubt.UNCLEAR_STATUS,))
    assert entry.sightings[-1].item.status.raw == said


def test_a_part_said_to_be_open_raises_no_doubt_and_no_second_entry() -> None:
    told = row("Trademark", "", is_carried_forward=True)._replace(
        status=StatusReading(Status.OPEN, "not done", "not-done-yet"),
    )
    (entry,) = ledger(note("4 Mar", row(FORM)), note("11 Mar", told)).entries
    assert (entry.state, entry.doubts) == (State.OPEN, ())


def test_a_part_named_twice_never_becomes_the_wording_of_the_task() -> None:
    told = row("Trademark", "", status="Done", is_carried_forward=True)
    (entry,) = ledger(note("4 Mar", row(FORM)), note("11 Mar", told), note("18 Mar", told)).entries
    assert (entry.task, entry.state, entry.doubts) == (FORM, State.OPEN, (Doubt.UNCLEAR_STATUS,))


@pytest.mark.parametrize(
    "told",
    [
        row("Trademark", "", is_carried_forward=True),
        row("Trademark", "", status="Done"),
        row("Trademark search", status="Done", is_carried_forward=True),
    ],
)
def test_what_may_be_another_task_is_an_entry_of_its_own(told: RawItem) -> None:
    found = ledger(note("4 Mar", row(FORM)), note("11 Mar", told))
    assert (len(found.entries), found.entries[0].state, found.entries[0].doubts) == (2, State.OPEN, ())


@pytest.mark.parametrize(
    "told",
    [
        row("Trademark", "", due="20 March", status="Done", is_carried_forward=True),
        row("Trademark search", "", status="Done", is_carried_forward=True),
        row("Drop the trademark", "", status="Done", is_carried_forward=True),
    ],
)
def test_of_nobody_it_closes_nothing_and_is_told(told: RawItem) -> None:
    found = ledger(note("4 Mar", row(FORM)), note("11 Mar", told))
    assert [(entry.state, entry.doubts) for entry in found.entries] == [(State.OPEN, ())]
    assert [each.item.task for each in found.told_of_nothing] == [told.task]


def test_a_part_of_two_promises_is_of_neither() -> None:
    told = row("Trademark", "", status="Done", is_carried_forward=True)
    found = ledger(note("4 Mar", row(FORM), row("Pay the trademark fee")), note("11 Mar", told))
    assert [entry.doubts for entry in found.entries[:2]] == [(), ()]


@pytest.mark.parametrize("owner", ["the agency", "Marta", "Sara"])
def test_a_part_with_another_owner_is_not_the_promise_of_the_first(owner: str) -> None:
    told = row("Trademark", owner, status="Done", is_carried_forward=True)
    entry, other = ledger(note("4 Mar", row(FORM)), note("11 Mar", told)).entries
    assert (entry.owner.raw, entry.doubts, other.task) == ("Kevin", (), "Trademark")


@pytest.mark.parametrize(
    ("agreed", "part"),
    [
        ("Prepare the budget for the board meeting", "Board meeting"),
        ("Invoice Dorset for March", "March"),
        ("Write to Dorset about the lease", "Dorset"),
    ],
)
def test_what_a_task_is_only_for_is_no_part_of_it(agreed: str, part: str) -> None:
    told = row(part, "", status="Done", is_carried_forward=True)
    found = ledger(note("4 Mar", row(agreed)), note("11 Mar", told))
    assert [entry.doubts for entry in found.entries] == [()]


def test_what_a_task_is_for_is_enough_where_more_of_the_task_is_said_of_it() -> None:
    told = said_of("Fair", "Kevin uploaded the papers")
    (entry,) = ledger(note("4 Mar", row("Upload the papers for the fair")), note("11 Mar", told)).entries
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))


def test_an_open_part_with_an_owner_stays_an_entry() -> None:
    told = row("Trademark", is_carried_forward=True)._replace(
        status=StatusReading(Status.OPEN, "started", "open-word")
    )
    assert len(ledger(note("4 Mar", row(FORM)), note("11 Mar", told)).entries) == 2


def test_a_remark_that_words_the_promise_as_done_leaves_it_in_doubt() -> None:
    told = StatusReading(Status.UNCLEAR, "signed", UNREAD_REMARK)
    under_review = row("Contract signed", "", is_carried_forward=True)._replace(
        remark=Remark("Contract", "signed", told)
    )
    (entry,) = ledger(note("4 Mar", row("Sign the contract")), note("11 Mar", under_review)).entries
    assert (entry.task, entry.state, entry.doubts) == (
        "Sign the contract",
        State.OPEN,
        (Doubt.UNCLEAR_STATUS,),
    )


def test_of_two_rows_alike_only_the_one_that_is_a_remark_is_asked_as_one() -> None:
    told = StatusReading(Status.UNCLEAR, "signed", UNREAD_REMARK)
    plain = row("Contract signed", "", is_carried_forward=True)
    remark = plain._replace(remark=Remark("Contract", "signed", told))
    in_order = ledger(note("4 Mar", row("Sign the contract")), note("11 Mar", plain, remark)).entries
    turned = ledger(note("4 Mar", row("Sign the contract")), note("11 Mar", remark, plain)).entries
    assert [entry.joins for entry in in_order] == [entry.joins for entry in turned]
    assert len(in_order[0].joins) == 2
