"""Habits of note takers, one by one: numbered bold headings, remarks behind a name, "Done:" lines."""

import pytest
from tests.builders import bold, doc, facts, heading, item, para, table
from tests.call_notes import dates

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading, RawItem


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


def items(*blocks: Block) -> list[RawItem]:
    return list(read(*blocks).items)


# Headings


def test_a_bold_numbered_line_opens_a_section() -> None:
    found = items(bold("3. New actions"), para("1. PM to ring the bank by Tuesday"))

    assert [each.task for each in found] == ["PM to ring the bank by Tuesday"]


def test_a_bold_numbered_line_ends_the_section_before_it() -> None:
    reading = read(bold("2. Actions"), item("Ring the bank"), bold("3. Fees"), item("Payroll 60 a month"))

    assert [each.task for each in reading.items] == ["Ring the bank"]


def test_bold_numbered_orders_under_actions_are_tasks() -> None:
    found = items(heading("Actions"), bold("1. Send the deck"), bold("2. Call the bank"))

    assert [each.task for each in found] == ["Send the deck", "Call the bank"]


@pytest.mark.parametrize("title", ["From me", "From us:", "On our side", "My to-dos", "For you:"])
def test_a_heading_names_a_side_as_owner_of_what_follows(title: str) -> None:
    found = items(heading(title), item("Look up the book"))

    assert [(each.task, bool(each.owner_raw)) for each in found] == [("Look up the book", True)]


@pytest.mark.parametrize(
    "title",
    [
        "Website go-live call 4 March 2026",
        "Budget meeting - 4 March 2026",
        "4 March 2026 launch planning session",
        "Contract review call, 4 March 2026",
        "Invoice workshop 4 March 2026",
    ],
)
def test_a_topic_right_before_the_word_call_makes_it_no_other_date(title: str) -> None:
    assert dates(heading(title), para("We talked."), name="Acme") == [("2026-03-04", "heading")]


@pytest.mark.parametrize("title", ["Website go-live 4 March 2026", "Actions from the last call 4 March 2026"])
def test_a_topic_with_a_date_is_still_no_call(title: str) -> None:
    assert ("2026-03-04", "heading") not in dates(heading(title), para("We talked."), name="Acme")


@pytest.mark.parametrize("task", ["count to five", "subscribe to the digest", "reply to all"])
def test_a_verb_before_to_is_no_owner_of_its_own(task: str) -> None:
    found = items(heading("Homework for Jess"), item(task))

    assert [(each.task, each.owner_raw) for each in found] == [(task, "Jess")]


# Remarks in a review of earlier actions


@pytest.mark.parametrize(
    ("line", "task", "owner", "status", "due"),
    [
        ("Loaner laptop (Jo B) - still has it, moved to 3/31", "Loaner laptop", "Jo B", "open", "3/31"),
        ("Firewall quote (Dr. Shih) - not approved yet", "Firewall quote", "Dr. Shih", "open", ""),
        ("Quotes (Meg) - got 2 of 3, third one by 3/27", "Quotes", "Meg", "open", ""),
    ],
)
def test_what_stands_behind_the_name_is_a_remark(
    line: str, task: str, owner: str, status: str, due: str
) -> None:
    found = items(heading("Review of action items from 3 February"), item(line))

    assert [(i.task, i.owner_raw, i.status.status.value, i.due_raw) for i in found] == [
        (task, owner, status, due)
    ]
    assert found[0].notes


@pytest.mark.parametrize(
    ("line", "task", "status"),
    [
        ("#2 UPS battery (Luis) - done 3/12", "UPS battery (Luis)", "done"),
        ("Training (Dana) – dropped, they'll use the video", "Training (Dana)", "dropped"),
    ],
)
def test_a_remark_that_is_a_state_is_the_state(line: str, task: str, status: str) -> None:
    found = items(heading("Review of action items from 3 February"), item(line))

    assert [(each.task, each.status.status.value) for each in found] == [(task, status)]


def test_among_new_actions_what_follows_a_bracket_stays_in_the_task() -> None:
    found = items(heading("Actions"), item("Check the return (HMRC) - send it by Friday"))

    assert [each.task for each in found] == ["Check the return (HMRC) - send it by Friday"]


# States


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Received 9/2", "done"),
        ("submitted 5/2", "done"),
        ("done 3/12", "done"),
        ("done, 2/3 of it", "unclear"),
        ("Sent 3/4 of the files", "unclear"),
        ("Still awaited", "open"),
        ("Presented ✔", "done"),
        ("Letter sent 10/2, awaiting reply", "open"),
    ],
)
def test_a_position_column_tells_the_state(cell: str, status: str) -> None:
    found = items(table([["Ref", "Action", "By whom", "Position"], ["1", "Bank letter", "LO", cell]]))

    assert [each.status.status.value for each in found] == [status]


def test_a_line_that_begins_done_is_a_done_item() -> None:
    found = items(heading("Check-in"), para("Done: wireframes of the shop page (Joe)"))

    assert [(each.task, each.status.status.value) for each in found] == [
        ("wireframes of the shop page (Joe)", "done")
    ]


def test_bullets_under_internal_that_name_an_owner_are_internal_items() -> None:
    reading = read(heading("Internal"), item("Joe: find out why we are over"), item("They seem unhappy"))

    assert [(each.task, each.is_internal) for each in reading.items] == [
        ("Joe: find out why we are over", True)
    ]


# Logs and results


def test_in_a_log_with_next_steps_only_rows_of_type_action_are_items() -> None:
    log = table(
        [
            ["ID", "Type", "Description", "Owner", "Next step", "Due date"],
            ["R-01", "Risk", "Closet overheats", "Megan", "watch temps", "1 June 2026"],
            ["A-02", "Action", "Inventory of all PCs", "Luis", "", "20 March 2026"],
            ["A-03", "Action", "Offer for the line", "Luis", "call again", "20 March 2026"],
        ]
    )

    assert [(each.task, each.notes) for each in items(log)] == [
        ("Inventory of all PCs", ""),
        ("Offer for the line", "call again"),
    ]


def test_in_a_log_without_a_task_column_the_topic_of_an_action_is_the_action() -> None:
    log = table(
        [
            ["No", "Type", "Topic", "Owner", "Due"],
            ["1", "A", "VPN for Petra", "Huber", "27 March 2026"],
            ["2", "I", "Closed on Mondays", "", ""],
            ["3", "Action", "List of extensions", "Arndt", "3 April 2026"],
        ]
    )

    assert "List of extensions" in [each.task for each in items(log)]


@pytest.mark.parametrize("header", [["Result", "Impact"], ["Outcome", "ROI"], ["Result", "Saving"]])
def test_a_table_of_results_and_their_impact_tells_wins(header: list[str]) -> None:
    reading = read(table([header, ["Booking page live", "3 clicks fewer"]]))

    assert [(win.text, win.result) for win in reading.wins] == [("Booking page live", "3 clicks fewer")]


@pytest.mark.parametrize("header", ["Will do what", "Does what", "Says he will do what"])
def test_a_header_that_ends_in_what_holds_the_tasks(header: str) -> None:
    log = table([["Who", header, "By when"], ["Owen", "calendar audit", "10 March 2026"]])

    assert [(each.task, each.owner_raw) for each in items(log)] == [("calendar audit", "Owen")]
