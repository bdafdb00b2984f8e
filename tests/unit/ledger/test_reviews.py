"""What a review of earlier actions names in short: the one open promise that has all of its words."""

import pytest
from tests.builders_ledger import ledger, note, only, row

from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.model import Doubt, State

LOG = "Send the Dayton incident log to Carla"


@pytest.mark.parametrize(
    ("agreed", "reviewed"),
    [
        (LOG, "Incident log"),
        ("Roll back the firmware on arms 3 and 5", "Firmware rollback"),
        ("Make a list of all new suppliers with their payment terms", "New suppliers list"),
        ("Ask Hartford for the new insurance certificate", "Insurance certificate"),
    ],
)
def test_a_row_under_review_closes_the_one_promise_that_it_names_in_short(agreed: str, reviewed: str) -> None:
    found = ledger(
        note("4 Mar", row(agreed), row("Book the venue in Lisbon")),
        note("11 Mar", row(reviewed, "", status="Done", is_carried_forward=True)),
    )
    entry, other = found.entries
    assert (entry.state, other.state) == (State.DONE, State.OPEN)
    assert entry.joins[-1] == "named in short where earlier actions are reviewed"


def test_the_fuller_words_stay_on_the_page() -> None:
    entry = only(
        ledger(note("4 Mar", row(LOG)), note("11 Mar", row("Incident log", is_carried_forward=True)))
    )
    assert entry.task == LOG
    assert [sighting.item.task for sighting in entry.sightings] == [LOG, "Incident log"]


def test_the_same_short_words_among_new_actions_stay_in_doubt() -> None:
    found = ledger(note("4 Mar", row(LOG)), note("11 Mar", row("Incident log", "")))
    assert len(found.entries) == 2
    assert len(found.possibly_same) == 1


def test_short_words_that_two_open_promises_have_close_neither() -> None:
    found = ledger(
        note("4 Mar", row(LOG), row("Send the Toledo incident log to Carla")),
        note("11 Mar", row("Incident log", "", status="Done", is_carried_forward=True)),
    )
    unclear = (State.OPEN, (Doubt.UNCLEAR_STATUS,))
    assert [(entry.state, entry.doubts) for entry in found.entries] == [unclear, unclear]


def test_the_owner_tells_which_of_two_promises_is_meant() -> None:
    found = ledger(
        note("4 Mar", row(LOG, "Kevin"), row("Send the Toledo incident log to Carla", "Sara")),
        note("11 Mar", row("Incident log", "Sara", status="Done", is_carried_forward=True)),
    )
    assert [entry.state for entry in found.entries] == [State.OPEN, State.DONE]


def test_two_rows_that_name_one_promise_in_short_close_it_not() -> None:
    reviewed = [
        row(task, "", status="Done", is_carried_forward=True) for task in ("Contract", "Old contract")
    ]
    entry = only(
        ledger(note("4 Mar", row("Send the old Dayton contract to Carla")), note("11 Mar", *reviewed))
    )
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))


def test_short_words_that_a_closed_promise_has_too_close_nothing_else() -> None:
    found = ledger(
        note("4 Mar", row("Send the Toledo incident log to Carla", status="Done"), row(LOG)),
        note("11 Mar", row("Incident log", "", status="Done", is_carried_forward=True)),
    )
    assert found.entries[1].state is State.OPEN


@pytest.mark.parametrize(
    ("agreed", "reviewed"),
    [
        ("Send the NDA and the lease to Sara", "NDA"),
        ("Send the NDA and the lease to Sara", "Lease"),
        ("Send Sara the accounts, the lease and the bank statements", "Bank statements"),
        ("Roll back the firmware on arms 3 and 5", "Arm 5 firmware rollback"),
        ("Pay invoices 14 and 15", "Invoice 14"),
    ],
)
def test_one_of_several_things_done_closes_not_all_of_them(agreed: str, reviewed: str) -> None:
    found = ledger(
        note("4 Mar", row(agreed)),
        note("11 Mar", row(reviewed, "", status="Done", is_carried_forward=True)),
    )
    assert found.entries[0].state is State.OPEN


@pytest.mark.parametrize(
    "reviewed", ["Incident log template", "Delete the incident log", "Toledo incident log"]
)
def test_words_that_may_be_about_something_else_close_nothing(reviewed: str) -> None:
    found = ledger(
        note("4 Mar", row(LOG)),
        note("11 Mar", row(reviewed, "", status="Done", is_carried_forward=True)),
    )
    assert found.entries[0].state is State.OPEN


def test_somebody_elses_short_words_close_nothing() -> None:
    found = ledger(
        note("4 Mar", row(LOG, "Kevin")),
        note("11 Mar", row("Incident log", "Sara", status="Done", is_carried_forward=True)),
    )
    assert found.entries[0].state is State.OPEN


def closed_by(agreed: str, reviewed: str, said: str) -> bool:
    told = row(reviewed, "", is_carried_forward=True)._replace(
        status=StatusReading(Status.DONE, said, "done-word")
    )
    return ledger(note("4 Mar", row(agreed)), note("11 Mar", told)).entries[0].state is State.DONE


@pytest.mark.parametrize(
    ("agreed", "reviewed", "said"),
    [
        ("Sign the NDA", "NDA", "received, thanks"),
        ("Pay invoice 14", "Invoice 14", "was sent on Tuesday"),
        ("Review the budget", "Budget", "sent"),
        ("Return the laptop", "Laptop", "received"),
        ("Find a new office for the Leeds team", "Office", "closed on Friday"),
        ("Get two more quotes for the roof", "Roof", "done"),
        ("Collect references", "Reference", "received"),
        ("Update the website (prices, hours, photos)", "Photos", "done"),
        ("Send Kevin the report", "Kevin", "done"),
    ],
)
def test_what_was_not_asked_for_closes_nothing(agreed: str, reviewed: str, said: str) -> None:
    assert not closed_by(agreed, reviewed, said)


@pytest.mark.parametrize(
    ("agreed", "reviewed", "said"),
    [
        ("Draft the pilot letter", "Pilot letter", "Carla sent it 10/14"),
        ("Get the lease from the agent", "Lease", "received"),
        ("Pay invoice 14 from Miller", "Invoice 14", "paid"),
        ("Send 6 months of bank statements", "Bank statements", "sent"),
        ("Book the venue in Lisbon", "Venue", "done"),
    ],
)
def test_a_deed_that_was_asked_for_or_needs_it_closes(agreed: str, reviewed: str, said: str) -> None:
    assert closed_by(agreed, reviewed, said)


@pytest.mark.parametrize(
    ("agreed", "reviewed", "is_short"),
    [
        ("Jahresabschluss 2025 fertigstellen", "Jahresabschluss", True),
        ("Vertragsabschluss mit Holm erledigen", "Vertragsabschluss", True),
        ("Jahresabschluss 2025 prüfen", "Jahresabschluss", False),
    ],
)
def test_a_thing_whose_name_ends_in_a_deed_is_short_for_that_deed_alone(
    agreed: str, reviewed: str, *, is_short: bool
) -> None:
    assert TaskTexts("de-DE").is_short_for(reviewed, agreed) is is_short


TRUSSES, KITCHEN = "Order the roof trusses", "Choose the kitchen"


def reviewed(number: str, task: str = "Roof truss order", owner: str = "") -> list[tuple[State, bool]]:
    found = ledger(
        note("4 Mar", row(TRUSSES, number="3.1"), row(KITCHEN, number="3.2")),
        note("11 Mar", row(task, owner, status="Done", number=number, is_carried_forward=True)),
    )
    assert [entry.task for entry in found.entries[:2]] == [TRUSSES, KITCHEN]
    return [(entry.state, Doubt.UNCLEAR_STATUS in entry.doubts) for entry in found.entries]


OPEN, IN_DOUBT, DONE = (State.OPEN, False), (State.OPEN, True), (State.DONE, False)


@pytest.mark.parametrize("owner", ["", "Kevin"])
def test_a_number_tells_of_which_promise_a_review_speaks_without_its_verb(owner: str) -> None:
    assert reviewed("3.1", owner=owner) == [IN_DOUBT, OPEN]


@pytest.mark.parametrize(
    ("number", "task", "owner"),
    [
        ("3.2", "Roof truss order", ""),
        ("3.1", "Scaffold strike", ""),
        ("3.1", "Roof tiles", ""),
        ("3.1", "Roof inspection", ""),
        ("1", "Roof truss order", ""),
        ("3.1", "Roof truss order", "Sara"),
        ("3.1", "Roof truss order", "the landlord"),
    ],
)
def test_a_number_beside_other_words_or_another_owner_tells_nothing(
    number: str, task: str, owner: str
) -> None:
    assert reviewed(number, task, owner) == ([OPEN, OPEN, DONE] if owner else [OPEN, OPEN])


def test_a_promise_that_a_review_hands_over_moves_to_its_new_owner_and_day() -> None:
    handed = StatusReading(Status.OPEN, "Tom is ill, Sara will do it by 20 March", "promised-anew")
    reviewed = row("Server room", "Sara", "20 March", is_carried_forward=True)._replace(status=handed)
    found = ledger(note("4 Mar", row("Clear out the server room", due="6 March")), note("11 Mar", reviewed))
    entry = only(found)
    assert [person.id for person in entry.owner.people] == ["sara"]
    assert (entry.state, str(entry.due.date)) == (State.OPEN, "2026-03-20")


@pytest.mark.parametrize("said", ["Sara will visit it on 20 March", "Sara should see it", "you will get it"])
def test_who_will_do_something_else_with_it_owes_nothing_of_it(said: str) -> None:
    told = StatusReading(Status.OPEN, said, "promised-anew")
    reviewed = row("Server room", "Sara", "20 March", is_carried_forward=True)._replace(status=told)
    found = ledger(note("4 Mar", row("Clear out the server room", due="6 March")), note("11 Mar", reviewed))
    entry = only(found)
    assert ([person.id for person in entry.owner.people], str(entry.due.date)) == (["kevin"], "2026-03-06")
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))


def test_what_a_line_under_done_says_was_not_done_leaves_its_promise_in_doubt_and_begins_no_other() -> None:
    denied = StatusReading(Status.UNCLEAR, "Rent not paid", "section-contradicted")
    told = row("Rent not paid")._replace(status=denied)
    found = ledger(note("4 Mar", row("Pay the rent", "Kevin", "6 March")), note("11 Mar", told))
    assert [(entry.task, Doubt.UNCLEAR_STATUS in entry.doubts) for entry in found.entries] == [
        ("Pay the rent", True)
    ]
