"""Action tables: columns by header wording, rows, cells with several tasks, struck dates, chips, merges."""

import pytest
from tests.builders import (
    cell,
    day,
    doc,
    dropdown,
    facts,
    heading,
    item,
    person,
    table,
)

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.people import PersonMention
from whoowes.core.items.readings import Status


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


def rows(*blocks: Block) -> list[tuple[str, str, str]]:
    return [(i.task, i.owner_raw, i.due_raw) for i in read(*blocks).items]


@pytest.mark.parametrize(
    "header",
    [
        ["Action", "Owner", "Due"],
        ["ACTION ITEM", "OWNER(S)", "DUE DATE"],
        ["Action items", "Owner", "Deadline"],
        ["Action Point", "Who?", "By when?"],
        ["Task", "Assigned To", "Target date (dd/mm)"],
        ["What", "Who", "When"],
        ["Next step", "Lead", "Due by"],
        ["Agreed action", "By whom", "Target close"],
        ["What was promised", "Person responsible", "Target Completion Date"],
        ["To-do", "Assignee", "ETA"],
        ["Deliverable", "Responsible", "Timeline"],
        ["Corrective action", "Action owner", "Completion date"],
        ["Item description", "Resolver", "Complete by"],
        ["*Action*", "Owner:", "Due [date]"],
        ["Action", "Owner", "Date"],
        ["Description", "Owner", "Due"],
        ["Outcome", "Owner", "Deadline"],
        ["Next Steps / Notes", "Owner", "Due"],
        ["Response Actions", "Owner", "Due"],
        ["Áction", "Ówner", "Due\u00a0date"],
    ],
)
def test_columns_are_known_by_their_wording(header: list[str]) -> None:
    assert rows(table([header, ["Send deck", "Kevin", "Fri 6 March"]])) == [
        ("Send deck", "Kevin", "Fri 6 March")
    ]


def test_the_number_of_columns_and_their_order_do_not_matter() -> None:
    found = read(
        table(
            [
                ["Prio", "Due", "#", "Who", "Comments", "Action", "Status", "Impact"],
                ["High", "Fri", "7", "KW", "after the audit", "Send deck", "In progress", "saves a day"],
            ]
        )
    ).items[0]
    assert (found.task, found.owner_raw, found.due_raw, found.number) == ("Send deck", "KW", "Fri", "7")
    assert (found.priority, found.notes, found.result) == ("High", "after the audit", "saves a day")
    assert found.status_raw == "In progress"


@pytest.mark.parametrize(
    "ids", [["1", "2"], ["AI-001", "AI-002"], ["A4.1", "A4.2"], ["A\u20111", "A\u20112"]]
)
def test_a_blank_header_over_numbers_is_the_number_column(ids: list[str]) -> None:
    found = read(
        table([["", "Action", "Owner"], [ids[0], "Send deck", "KW"], [ids[1], "Call bank", "SL"]])
    ).items
    assert [(i.number, i.task) for i in found] == [(ids[0], "Send deck"), (ids[1], "Call bank")]


@pytest.mark.parametrize(
    ("written", "number", "task"),
    [
        ("AI-1: Send deck", "AI-1", "Send deck"),
        ("3a. Send deck", "3a", "Send deck"),
        ("#12 Send deck", "12", "Send deck"),
        ("A-DAT-033: Send deck", "A-DAT-033", "Send deck"),
        ("Q3: send deck", None, "Q3: send deck"),
        ("2026 budget to Kevin", None, "2026 budget to Kevin"),
    ],
)
def test_a_number_at_the_start_of_a_task_is_taken_off(written: str, number: str | None, task: str) -> None:
    found = read(table([["Action", "Owner"], [written, "KW"]])).items[0]
    assert (found.number, found.task) == (number, task)


def test_the_header_may_stand_under_a_merged_title_row() -> None:
    titled = table(
        [
            [cell("Action log", columns=3), "", ""],
            ["Action", "Owner", "Due"],
            ["Send deck", "Kevin", "Fri"],
        ]
    )
    found = read(titled).items
    assert [(i.task, i.where.table, i.where.row) for i in found] == [("Send deck", 0, 2)]


def test_a_merged_owner_or_due_cell_holds_for_every_row_it_covers() -> None:
    merged = table(
        [
            ["Action", "Owner", "Due"],
            ["Send deck", cell("Kevin", rows=2), "Fri"],
            ["Call bank", "", cell("Mon", rows=2)],
            ["Pay invoice", "Sara", ""],
        ]
    )
    assert rows(merged) == [
        ("Send deck", "Kevin", "Fri"),
        ("Call bank", "Kevin", "Mon"),
        ("Pay invoice", "Sara", "Mon"),
    ]


def test_an_owner_cell_left_empty_is_not_filled_from_above() -> None:
    assert rows(table([["Action", "Owner"], ["Send deck", "Kevin"], ["Call bank", ""]]))[1] == (
        "Call bank",
        "",
        "",
    )


def test_each_bullet_of_a_task_cell_is_a_sighting_and_sub_bullets_are_notes() -> None:
    several = cell(item("Send deck"), item("with the new slides", 1), item("Call bank"))
    found = read(table([["Action", "Owner"], [several, "Kevin"]])).items
    assert [(i.task, i.owner_raw, i.notes) for i in found] == [
        ("Send deck", "Kevin", "with the new slides"),
        ("Call bank", "Kevin", ""),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1. Send deck\n2. Call bank",
        "- Send deck\n- Call bank",
        "[ ] Send deck\n[ ] Call bank",
        "a) Send deck\nb) Call bank",
    ],
)
def test_typed_lists_in_a_task_cell_are_sightings_each(text: str) -> None:
    assert [task for task, *_ in rows(table([["Action", "Owner"], [text, "Kevin"]]))] == [
        "Send deck",
        "Call bank",
    ]


def test_plain_lines_are_tasks_of_their_own_when_owners_stand_line_by_line() -> None:
    found = rows(
        table([["Action", "Owner", "Due"], ["Deck to board\nBank letter", "Kevin\nSara", "Fri\nMon"]])
    )
    assert found == [("Deck to board", "Kevin", "Fri"), ("Bank letter", "Sara", "Mon")]


def test_plain_lines_that_start_with_a_verb_are_tasks_of_their_own() -> None:
    found = rows(table([["Action", "Owner"], ["Send deck\nCall bank", "Kevin"]]))
    assert found == [("Send deck", "Kevin", ""), ("Call bank", "Kevin", "")]


def test_plain_lines_that_only_go_on_stay_one_task() -> None:
    found = rows(table([["Action", "Owner"], ["Send deck to the board\nwith the new figures", "Kevin"]]))
    assert found == [("Send deck to the board with the new figures", "Kevin", "")]


def test_a_remark_line_becomes_a_note() -> None:
    found = read(table([["Action", "Owner"], ["Send deck\nNote: wait for figures", "Kevin"]])).items[0]
    assert (found.task, found.notes) == ("Send deck", "Note: wait for figures")


def test_sub_rows_are_items_and_their_head_is_not() -> None:
    found = read(
        table(
            [
                ["#", "Action", "Owner", "Due"],
                ["3", "Onboarding", "", "Fri"],
                ["3a", "Send forms", "Kevin", ""],
                ["3b", "Check forms", "Sara", ""],
                ["4", "Call bank", "Sara", ""],
            ]
        )
    ).items
    assert [(i.number, i.task, i.owner_raw, i.due_raw) for i in found] == [
        ("3a", "Send forms", "Kevin", "Fri"),
        ("3b", "Check forms", "Sara", "Fri"),
        ("4", "Call bank", "Sara", ""),
    ]


def test_a_row_with_an_owner_is_an_item_even_with_sub_rows() -> None:
    found = read(
        table([["#", "Action", "Owner"], ["3", "Onboarding", "Kevin"], ["3a", "Send forms", "Sara"]])
    ).items
    assert [i.number for i in found] == ["3", "3a"]


def test_chips_in_cells_are_owners_and_dates() -> None:
    found = read(
        table(
            [
                ["Action", "Owner", "Due"],
                ["Send deck", [person("Kevin Wong"), person("Sara Lind")], [day("2026-03-06", "6 Mar")]],
            ]
        )
    ).items[0]
    assert found.owner_raw == "Kevin Wong, Sara Lind"
    assert found.owner_chips == (
        PersonMention("kevin@acme.example", "Kevin Wong"),
        PersonMention("sara@acme.example", "Sara Lind"),
    )
    assert (found.due_raw, [d.isoformat() for d in found.due_chips]) == ("6 Mar", ["2026-03-06"])


def test_a_chip_before_the_task_owns_it_where_no_column_does() -> None:
    found = read(
        heading("Actions"), table([["Action", "Due"], [[person("Kevin Wong"), " Send deck"], "Fri"]])
    ).items[0]
    assert (found.task, found.owner_raw) == ("Send deck", "Kevin Wong")


def test_a_struck_date_beside_a_new_one_is_the_previous_due() -> None:
    found = read(table([["Action", "Owner", "Due"], ["Send deck", "KW", "~20 Feb~ 27 Feb"]])).items[0]
    assert (found.due_raw, found.due_previous_raw) == ("27 Feb", "20 Feb")


@pytest.mark.parametrize(
    ("header", "cells", "due", "previous"),
    [
        (["Original date", "Revised date"], ["20 Feb", "27 Feb"], "27 Feb", "20 Feb"),
        (["Original date", "Revised date"], ["20 Feb", ""], "20 Feb", ""),
        (["Due", "Revised due"], ["20 Feb", "27 Feb"], "27 Feb", "20 Feb"),
        (["Due", "Revised due"], ["20 Feb", "—"], "20 Feb", ""),
        (["Due", "Was due"], ["27 Feb", "20 Feb"], "27 Feb", "20 Feb"),
        (["Previous due date", "New date"], ["20 Feb", "27 Feb"], "27 Feb", "20 Feb"),
    ],
)
def test_the_revised_date_counts_and_the_original_is_kept(
    header: list[str], cells: list[str], due: str, previous: str
) -> None:
    found = read(table([["Action", "Owner", *header], ["Send deck", "KW", *cells]])).items[0]
    assert (found.due_raw, found.due_previous_raw) == (due, previous)


def test_a_struck_owner_is_replaced() -> None:
    assert rows(table([["Action", "Owner"], ["Send deck", "~Kevin~ Sara"]])) == [("Send deck", "Sara", "")]


def test_a_task_struck_from_end_to_end_is_done_with_its_words_kept() -> None:
    found = read(table([["Action", "Owner", "Due"], ["~Send deck~", "~KW~", "~Fri~"]])).items[0]
    assert (found.task, found.owner_raw, found.due_raw) == ("Send deck", "KW", "Fri")
    assert (found.status.status, found.status.rule) == (Status.DONE, "struck-through")


def test_a_partly_struck_task_is_open_without_the_struck_words() -> None:
    found = read(table([["Action", "Owner"], ["~Draft~ Sign the contract", "KW"]])).items[0]
    assert (found.task, found.status.status) == ("Sign the contract", Status.OPEN)


@pytest.mark.parametrize(
    ("header", "text", "status"),
    [
        ("Status", "Done", Status.DONE),
        ("Status", "", Status.OPEN),
        ("Done?", "x", Status.DONE),
        ("Done?", "", Status.OPEN),
        ("Done?", "✓", Status.DONE),
        ("Completed", "4 March", Status.DONE),
        ("Date completed", "4 Mar 2026", Status.DONE),
        ("Date completed", "", Status.OPEN),
        ("Closed on", "TBC", Status.OPEN),
        ("% complete", "100%", Status.DONE),
        ("% complete", "80%", Status.OPEN),
        ("RAG", "Green", Status.OPEN),
        ("Progress", "Dropped", Status.DROPPED),
        ("State", "no longer needed", Status.DROPPED),
    ],
)
def test_state_columns_are_read(header: list[str], text: str, status: Status) -> None:
    found = read(table([["Action", "Owner", "Due", header], ["Send deck", "KW", "Fri", text]])).items[0]
    assert found.status.status is status


def test_a_status_drop_down_that_docs_does_not_report_is_unclear() -> None:
    found = read(table([["Action", "Owner", "Status"], ["Send deck", "KW", [dropdown(None)]]])).items[0]
    assert found.status.status is Status.UNCLEAR


def test_a_drop_down_with_a_value_is_read() -> None:
    found = read(table([["Action", "Owner", "Status"], ["Send deck", "KW", [dropdown("Done")]]])).items[0]
    assert found.status.status is Status.DONE


def test_columns_that_contradict_each_other_are_unclear() -> None:
    header = ["Action", "Owner", "Status", "Date completed"]
    found = read(table([header, ["Send deck", "KW", "In progress", "4 March"]])).items[0]
    assert found.status.status is Status.UNCLEAR


@pytest.mark.parametrize(
    "row",
    [
        ["", "", "", ""],
        ["...", "...", "...", "..."],
        ["[Action 1]", "[Person]", "[Date]", "[Status]"],
        ["<Task>", "<Name>", "", ""],
        ["*(no actions recorded)*", "—", "—", ""],
        ["No actions", "", "", ""],
        ["None", "", "", ""],
        ["N/A", "", "", ""],
        ["—", "", "", "Not started"],
        ["", "", "", "Not started"],
        ["No new actions this week.", "", "", ""],
        ["e.g. Send the deck", "Kevin", "Fri", ""],
        ["Action", "Owner", "Due", "Status"],
    ],
)
def test_placeholder_rows_hold_no_item(row: list[str]) -> None:
    found = read(table([["Action", "Owner", "Due", "Status"], row]))
    assert (found.items, found.problems) == ((), ())


def test_a_row_with_an_owner_but_no_task_is_told() -> None:
    found = read(table([["Action", "Owner", "Due"], ["", "Kevin", "Fri"], ["TBC", "Sara", ""]]))
    assert found.items == ()
    assert [p.code for p in found.problems] == ["row-without-task", "row-without-task"]


def test_section_rows_hold_for_the_rows_below_them() -> None:
    sectioned = table(
        [
            ["Action", "Owner", "Due"],
            [cell("Homework for Tom", columns=3), "", ""],
            ["Send deck", "", "Fri"],
            [cell("Done", columns=3), "", ""],
            ["Call bank", "Sara", ""],
            [cell("Internal", columns=3), "", ""],
            ["Raise the fee", "us", ""],
        ]
    )
    found = read(sectioned).items
    assert [(i.task, i.owner_raw, i.status.status.value, i.is_internal) for i in found] == [
        ("Send deck", "Tom", "open", False),
        ("Call bank", "Sara", "done", False),
        ("Raise the fee", "us", "open", True),
    ]
