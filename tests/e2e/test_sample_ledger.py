"""The sample against what was reasoned by hand before the program ran (`sample_expectations.md`)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from tests.e2e.decisions import decisions_at
from tests.e2e.sample_desk import sample_desk

from whoowes.core.items.people import Side
from whoowes.core.ledger.model import Doubt, Due, EventKind, State
from whoowes.core.summary.view import OwedRow
from whoowes.sync.decide import Decision


@dataclass(frozen=True, slots=True)
class Counts:
    """A line of the table "Counts"."""

    next_call: date
    client: tuple[int, int]
    """Open, and of these overdue."""
    advisor: tuple[int, int]
    unclear: int
    days_late: int
    done: int
    dropped: int


COUNTS = {
    "Millrace Dental": Counts(date(2026, 12, 8), (5, 2), (3, 1), 2, 52, 12, 1),
    "Hobday Bakehouse": Counts(date(2026, 12, 3), (5, 3), (2, 1), 3, 25, 11, 1),
    "Linden Row Architects": Counts(date(2026, 12, 9), (6, 2), (2, 2), 2, 12, 11, 0),
    "Rosterwren": Counts(date(2026, 11, 27), (6, 3), (4, 2), 2, 24, 11, 1),
}

Owed = tuple[str, str, str, int | None]

# What, who, due, calls late (where overdue): as the tables "Open" have it, one list for each side.
CLIENT_OWES: dict[str, list[Owed]] = {
    "Millrace Dental": [
        ("List the associates' contracts with renewal dates", "Moira Keane", "2 Oct", 3),
        ("Send the December rota for the hygienists", "Gareth Lund", "20 Nov", 0),
        ("Switch on text reminders at Eastgate and Priory Road", "Gareth Lund", "27 Nov", None),
        ("Agree the wording of the plant-room letter", "Anita Varma", "4 Dec", None),
        ("Book the year-end stock count at all three practices", "Moira Keane", "11 Dec", None),
    ],
    "Hobday Bakehouse": [
        ("Ring the hotel about the three oldest invoices", "Frank Hobday", "29 Oct", 1),
        ("Cash forecast to the end of January", "Lena Sorbie", "19 Nov", 0),
        ("December night-shift rota up on the wall", "Josie Hobday", "20 Nov", 0),
        ("Ask the bank for lease terms on the second oven", "Frank Hobday", "30 Nov", None),
        ("Last year's turnover, wages and loans for the bank's form", "Lena Sorbie", "next call 3 Dec", None),
    ],
    "Linden Row Architects": [
        ("Draft a retainer offer for the housing association", "Isobel Hartley", "11 Nov", 1),
        ("Write up what we learned from the library bid", "Marek Zielny", "18 Nov", 0),
        ("Share the October timesheets by job", "Bea Lowther", "25 Nov", None),
        ("Agree the new hourly rates among the partners", "Isobel Hartley, Marek Zielny", "27 Nov", None),
        ("Return the signed PI form to the broker", "Bea Lowther", "27 Nov", None),
        ("Photograph the finished library", "Marek Zielny", "TBC", None),
    ],
    "Rosterwren": [
        ("Book an outside tester for a security review", "Kit Aldous", "30 Oct", 1),
        ("Fill the data room", "Naomi Castell", "30 Oct", 1),
        ("Settle how low a discount may go", "both", "13 Nov", 0),
        ("Add two questions to the cancel page", "Kit Aldous", "27 Nov", None),
        ("Draft the investor update for November", "Naomi Castell", "4 Dec", None),
        ("Second reference call with a care-home customer", "Femi Adair", "TBC", None),
    ],
}
ADVISOR_OWES: dict[str, list[Owed]] = {
    "Millrace Dental": [
        ("Model associates' pay at 45 and 48 per cent", "Ruth Calloway", "6 Nov", 1),
        ("Agree the wording of the plant-room letter", "Ruth Calloway", "4 Dec", None),
        (
            "Check that the practice insurance covers the new hygienist",
            "Ruth Calloway",
            "next call 8 Dec",
            None,
        ),
    ],
    "Hobday Bakehouse": [
        ("Cash forecast to the end of January", "Dan Whitby", "19 Nov", 0),
        ("Compare the bank's terms with the oven maker's finance", "Dan Whitby", "1 Dec", None),
    ],
    "Linden Row Architects": [
        ("Draft a retainer offer for the housing association", "Ruth Calloway", "11 Nov", 1),
        ("Review the fee on the riverside house", "Ruth Calloway", "20 Nov", 0),
    ],
    "Rosterwren": [
        ("Fill the data room", "Ruth Calloway", "30 Oct", 1),
        ("Settle how low a discount may go", "both", "13 Nov", 0),
        ("Read the draft term sheet and mark what is unusual", "Ruth Calloway", "25 Nov", None),
        ("Check the option scheme wording with the solicitor", "us", "next call 27 Nov", None),
    ],
}
MOVED = {
    "Millrace Dental": {
        "List the associates' contracts with renewal dates": ["21 Aug", "11 Sep", "2 Oct"],
        "Switch on text reminders at Eastgate and Priory Road": ["6 Nov", "27 Nov"],
        "Model associates' pay at 45 and 48 per cent": ["27 Oct", "6 Nov"],
    },
    "Hobday Bakehouse": {"Ring the hotel about the three oldest invoices": ["21 Aug", "29 Oct"]},
    "Linden Row Architects": {
        "Agree the new hourly rates among the partners": ["16 Oct", "13 Nov", "27 Nov"],
    },
    "Rosterwren": {"Book an outside tester for a security review": ["30 Sep", "30 Oct"]},
}
UNCLEAR = {
    "Millrace Dental": {
        "Decide on Saturday opening at Quayside": {Doubt.NO_OWNER},
        "Reply to the health board about the waiting list": {Doubt.UNCLEAR_DUE},
    },
    "Hobday Bakehouse": {
        "Find out who holds the lease on the second van": {Doubt.UNCLEAR_OWNER},
        "Agree what we charge for trays that don't come back": {Doubt.NO_OWNER},
        "Boxing Day deliveries, yes or no": {Doubt.UNCLEAR_DUE},
    },
    "Linden Row Architects": {
        "Find a part-time bookkeeper": {Doubt.NO_OWNER},
        "Set a ceiling for unpaid design time": {Doubt.UNCLEAR_DUE},
    },
    "Rosterwren": {
        "Trial balance to the end of October": {Doubt.NO_OWNER},
        "Move the broadband contract to the new office": {Doubt.UNCLEAR_OWNER},
    },
}
# Who noted it done, and at which call: one word of the task is enough to know it by.
DONE = {
    "Millrace Dental": {
        "25 Aug": ["appointment data", "missed-appointments policy", "text-reminder suppliers"],
        "15 Sep": ["reminders at Quayside", "leads' meeting", "empty hygiene chair"],
        "6 Oct": ["settlement figure", "wording of the texts", "Wednesday hygiene lists", "August accounts"],
        "17 Nov": ["Eastgate landlord", "steriliser from the reserve account"],
    },
    "Hobday Bakehouse": {
        "20 Aug": ["Customer list", "price-rise letter", "six delivery rounds"],
        "10 Sep": ["Cost per tray", "coast rounds on paper"],
        "1 Oct": ["price list to the cafés", "flour price"],
        "22 Oct": ["joined coast round"],
        "12 Nov": ["break-even", "Photos of the range", "Christmas order"],
    },
    "Linden Row Architects": {
        "19 Aug": ["last three finished jobs", "unpaid stage invoices"],
        "9 Sep": ["Build a fee model", "PI insurance schedule", "weekly half hour"],
        "30 Sep": ["two school invoices", "fee model on the library bid", "one-page routine"],
        "28 Oct": ["two other PI quotes", "clinic bid", "Resourcing view"],
    },
    "Rosterwren": {
        "7 Aug": ["twelve months of customer numbers", "13-week cash forecast", "every tool"],
        "28 Aug": ["five lost customers", "annual prepay offer", "R&D tax claim"],
        "18 Sep": ["holiday view to ten", "January prices"],
        "9 Oct": ["three-year plan", "forty largest customers"],
        "30 Oct": ["investor update for October"],
    },
}
WINS = {"Millrace Dental": 2, "Hobday Bakehouse": 2, "Linden Row Architects": 3, "Rosterwren": 1}
NEVER_SHOWN = "write off the two extra hours"

clients = pytest.mark.parametrize("client", COUNTS)


@pytest.fixture(scope="module")
def decisions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Decision]]:
    home: Path = tmp_path_factory.mktemp("sample")
    with sample_desk(home) as advisor:
        yield {client.name: decision for client, decision in decisions_at(advisor)}


@clients
def test_the_counts_of_the_sample_are_those_reasoned_by_hand(
    decisions: dict[str, Decision], client: str
) -> None:
    view, ledger = decisions[client].view, decisions[client].ledger
    states = [entry.state for entry in ledger.entries]
    client_count, advisor_count = view.counts[Side.CLIENT], view.counts[Side.ADVISOR]
    assert view.next_call is not None
    found = Counts(
        view.next_call,
        (client_count.open, client_count.overdue),
        (advisor_count.open, advisor_count.overdue),
        len(view.clarify),
        view.longest_days_late,
        states.count(State.DONE),
        states.count(State.DROPPED),
    )
    assert (view.calls, found) == (6, COUNTS[client])


@clients
@pytest.mark.parametrize("side", [Side.CLIENT, Side.ADVISOR])
def test_each_side_owes_what_was_reasoned_by_hand(
    decisions: dict[str, Decision], client: str, side: Side
) -> None:
    expected = (CLIENT_OWES if side is Side.CLIENT else ADVISOR_OWES)[client]
    found = [_shown(row) for row in decisions[client].view.owed[side]]
    assert sorted(found, key=str) == sorted(expected, key=str)


@clients
def test_overdue_items_stand_first_and_undated_ones_last(decisions: dict[str, Decision], client: str) -> None:
    for rows in decisions[client].view.owed.values():
        ranks = [(not row.is_overdue, _date(row.due) or date.max) for row in rows]
        assert ranks == sorted(ranks)


@clients
def test_every_date_that_an_item_had_is_kept_in_order(decisions: dict[str, Decision], client: str) -> None:
    rows = [row for side in Side for row in decisions[client].view.owed[side]]
    found = {row.task: [_day(due.date) for due in row.moves if due.date] for row in rows if row.moves}
    assert found == MOVED[client]


@clients
def test_what_is_not_certain_is_asked_and_nothing_else(decisions: dict[str, Decision], client: str) -> None:
    assert {row.task: set(row.doubts) for row in decisions[client].view.clarify} == UNCLEAR[client]


@clients
def test_done_is_dated_by_the_call_whose_note_says_it(decisions: dict[str, Decision], client: str) -> None:
    done: dict[str, list[str]] = {}
    for entry in decisions[client].ledger.entries:
        if entry.state is State.DONE and entry.closed:
            done.setdefault(_day(entry.closed.call.date), []).append(entry.task)
    assert {day: len(tasks) for day, tasks in done.items()} == {
        day: len(words) for day, words in DONE[client].items()
    }
    for day, words in DONE[client].items():
        for word in words:
            assert any(word in task for task in done[day]), (day, word)


@clients
def test_every_win_is_told(decisions: dict[str, Decision], client: str) -> None:
    lines = [line for month in decisions[client].view.achieved for line in month.lines]
    assert sum(line.is_win for line in lines) == WINS[client]


def test_results_of_done_items_are_told_in_the_words_of_the_notes(decisions: dict[str, Decision]) -> None:
    lines = [line for month in decisions["Rosterwren"].view.achieved for line in month.lines]
    assert {line.result for line in lines if line.result and not line.is_win} == {
        "Cash lasts to the end of March, not January as feared",
        "Seven tools cancelled, £640 a month saved",
        "Four of the five named the missing holiday view",
        "Claim filed, £27,000 expected",
        "Nine of ten use it every week",
        "Nine signed, £41,300 paid up front",
    }


def test_the_hotel_was_done_and_then_opened_again(decisions: dict[str, Decision]) -> None:
    entries = decisions["Hobday Bakehouse"].ledger.entries
    (hotel,) = [entry for entry in entries if "hotel" in entry.task]
    kinds = {EventKind.AGREED, EventKind.DONE, EventKind.REOPENED}
    found = [(e.kind, _day(e.call.date)) for e in hotel.events if e.kind in kinds]
    assert found == [
        (EventKind.AGREED, "20 Aug"),
        (EventKind.DONE, "1 Oct"),
        (EventKind.REOPENED, "22 Oct"),
    ]


@clients
def test_internal_words_are_nowhere_in_the_page(decisions: dict[str, Decision], client: str) -> None:
    assert NEVER_SHOWN not in str(decisions[client].page)


def _shown(row: OwedRow) -> Owed:
    due = _day(row.due.date) if row.due.date else row.due.words
    if row.due.named_date and not row.due.date:
        due = f"next call {_day(row.due.named_date)}"
    return row.task, ", ".join(row.who), due, row.calls_late if row.is_overdue else None


def _date(due: Due) -> date | None:
    return due.date or due.named_date


def _day(day: date) -> str:
    return f"{day.day} {day:%b}"
