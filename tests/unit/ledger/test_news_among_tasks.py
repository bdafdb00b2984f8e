"""Lines of nobody that tell how far an earlier promise is, among what is done or among new tasks."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ledger

from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.ledger.model import State


def call(day: str, title: str, *lines: str) -> NoteReading:
    found = doc(heading(title), *map(item, lines))
    return extract(found, facts(f"Acme call {day} 2026"), locale="en-GB")


FIRST = call("4 March", "Actions", "Kevin: ask the bank for the credit terms by 10 March", "Sara: lease copy")


@pytest.mark.parametrize(
    "said",
    [
        "credit terms: not yet, he is on holiday",
        "Credit terms still not in",
        "Alarm on 2 of 3 floors, the attic is left",
        "lease copy - the landlord has no answer yet",
    ],
)
def test_among_what_is_done_a_line_of_nobody_that_is_not_is_no_new_promise(said: str) -> None:
    found = ledger(FIRST, call("11 March", "Done since last time", "Deposit paid", said))
    assert len(found.entries) == 2
    assert {entry.state for entry in found.entries} == {State.OPEN}


@pytest.mark.parametrize(
    "said", ["lease copy: landlord still has no answer", "lease copy - not yet, no answer"]
)
def test_among_tasks_news_of_the_one_promise_that_it_names_is_no_second_one(said: str) -> None:
    found = ledger(FIRST, call("11 March", "Open", said))
    assert [entry.task for entry in found.entries if "lease" in entry.task] == ["lease copy"]


@pytest.mark.parametrize(
    ("said", "task"),
    [
        ("Menu: no nuts on it", "Menu: no nuts on it"),
        ("Parking permit: the council has no answer yet", "Parking permit: the council has no answer yet"),
        ("lease copy: two for Kevin", "lease copy: two for Kevin"),
        ("lease copy: the landlord isn't in before 20 March", "lease copy: the landlord isn't in"),
    ],
)
def test_what_tells_no_news_of_a_promise_or_a_new_day_stays_a_task(said: str, task: str) -> None:
    found = ledger(FIRST, call("11 March", "Actions", said))
    assert [entry.task for entry in found.entries][2:] != []
    assert found.entries[2].task.startswith(task[:20])


@pytest.mark.parametrize(
    ("said", "is_plain"),
    [
        ("not yet, the landlord is away", True),
        ("not yet", True),
        ("pas encore, il est malade", True),
        ("nog niet, hij is ziek", True),
        ("noch nicht, er ist krank", True),
        ("not yet sure about it", False),
        ("not yet, forget it", False),
    ],
)
def test_not_yet_leaves_a_promise_plainly_open_whatever_the_reason(said: str, *, is_plain: bool) -> None:
    found = ledger(FIRST, call("11 March", "Last time", f"Lease copy: {said}"))
    lease = next(each for each in found.entries if "lease" in each.task.lower())
    is_open = lease.state is State.OPEN and lease.doubts == ()
    assert is_open is is_plain
