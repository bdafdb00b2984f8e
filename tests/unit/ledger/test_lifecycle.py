"""The transition table is complete, and every standing can be reached."""

import itertools

import pytest

from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.ledger.lifecycle import TRANSITIONS, Says, Standing, step, what_status_says
from whoowes.core.ledger.model import EventKind, State

SEEN = [standing for standing in Standing if standing is not Standing.UNSEEN]


@pytest.mark.parametrize(("standing", "says"), list(itertools.product(Standing, Says)))
def test_whatever_a_note_says_of_a_promise_however_it_stands_has_a_defined_consequence(
    standing: Standing, says: Says
) -> None:
    assert step(standing, says).standing is not Standing.UNSEEN


def test_every_standing_is_reached_from_a_promise_never_seen() -> None:
    reached = {Standing.UNSEEN}
    while True:
        more = {after.standing for each in reached for after in TRANSITIONS[each].values()} - reached
        if not more:
            break
        reached |= more
    assert reached == set(Standing)


def test_every_event_of_the_table_can_happen() -> None:
    happening = {kind for row in TRANSITIONS.values() for after in row.values() for kind in after.events}
    told_by_owner_and_due = {EventKind.MOVED, EventKind.COPIED, EventKind.REASSIGNED}
    assert happening | told_by_owner_and_due == set(EventKind)


@pytest.mark.parametrize("says", Says)
def test_only_a_promise_never_seen_is_agreed(says: Says) -> None:
    assert step(Standing.UNSEEN, says).events[0] is EventKind.AGREED
    assert all(EventKind.AGREED not in step(standing, says).events for standing in SEEN)


@pytest.mark.parametrize("standing", SEEN)
def test_an_unreadable_status_neither_opens_nor_closes(standing: Standing) -> None:
    assert step(standing, Says.UNREADABLE).standing is standing


@pytest.mark.parametrize("says", [Says.LISTED, Says.DATED, Says.REOPENED, Says.UNREADABLE])
def test_nothing_is_closed_by_a_row_that_does_not_say_so(says: Says) -> None:
    assert not step(Standing.OPEN, says).standing.is_closed


def test_only_a_done_promise_listed_with_a_date_of_its_own_is_a_new_one() -> None:
    again = {(s, says) for s in Standing for says in Says if step(s, says).is_again}
    assert again == {(Standing.DONE, Says.DATED)}


@pytest.mark.parametrize(
    ("standing", "state"),
    [
        (Standing.OPEN, State.OPEN),
        (Standing.CONTRADICTED, State.OPEN),
        (Standing.DONE, State.DONE),
        (Standing.DROPPED, State.DROPPED),
    ],
)
def test_a_contradiction_shows_as_open(standing: Standing, state: State) -> None:
    assert standing.state is state


@pytest.mark.parametrize(
    ("status", "is_reopened", "is_own", "says"),
    [
        (Status.OPEN, False, False, Says.LISTED),
        (Status.OPEN, False, True, Says.DATED),
        (Status.OPEN, True, True, Says.REOPENED),
        (Status.DONE, False, True, Says.DONE),
        (Status.DROPPED, False, True, Says.DROPPED),
        (Status.UNCLEAR, False, True, Says.UNREADABLE),
    ],
)
def test_a_status_goes_before_a_date_of_its_own(
    status: Status, *, is_reopened: bool, is_own: bool, says: Says
) -> None:
    reading = StatusReading(status, "", "test", is_reopened=is_reopened)
    assert what_status_says(reading, has_date_of_its_own=is_own) is says
