"""A state that is not certain reads unclear, never silently done, dropped or open."""

import pytest
from tests.builders import day, doc, facts, heading, item, table

from whoowes.core.document.model import Block
from whoowes.core.items.due import split_due
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading, RawItem
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_done_cell, read_status

_ACTIONS = heading("Actions")


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


def first(*blocks: Block) -> RawItem:
    return read(*blocks).items[0]


@pytest.mark.parametrize(
    "text",
    [
        "Done by Monday",
        "Finished next week",
        "Complete when the board agrees",
        "Sent for review",
        "Delivered to Mia for approval",
        "Submitted, waiting for the council",
        "Filed - needs a stamp",
        "Paid a third",
        "Completed 60%",
        "Delivered 2 of 5",
        "done/not done",
        "open/closed",
        "Handed over to Mia to check",
        "Signed off by Mia, not by Kevin",
        "✔ mostly",
        "Closed by end of April",
        "Fixed (untested)",
        "Not needed until June",
        "No longer required?",
        "Cancel unless Kevin replies",
        "Rejected by the bank, resubmitting",
        "Dropped a line to Mia",
        "Cancelled flight, rebook",
        "Duplicate forms printed",
        "Shelved?",
    ],
)
def test_a_closing_word_followed_by_anything_else_is_unclear(text: str) -> None:
    assert read_status(text).status is Status.UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "done 16 Oct",
        "Done - sent Tuesday",
        "Closed 2026-10-05 — the form now lives in Drive",
        "Done by Mia Stone",
        "Completed last week, thanks!",
        "Sent yesterday 👍",
        "Finished on Friday 6 March 2026",
        "Sent and filed",
        "Paid (bank transfer)",
        "✅ Mia",
    ],
)
def test_a_closing_word_with_its_past_day_person_or_reason_is_done(text: str) -> None:
    assert read_status(text).status is Status.DONE


@pytest.mark.parametrize(
    "text",
    ["cancelled, not needed", "Not needed", "Dropped - too dear", "Cancelled by Kevin", "Duplicate of AI-3"],
)
def test_a_dropping_word_with_its_reason_is_dropped(text: str) -> None:
    assert read_status(text).status is Status.DROPPED


@pytest.mark.parametrize("text", ["still to do", "Still outstanding", "still not done"])
def test_words_that_say_still_open_take_a_finish_back(text: str) -> None:
    assert (read_status(text).status, read_status(text).is_reopened) == (Status.OPEN, True)


@pytest.mark.parametrize("text", ["done?", "yes?"])
def test_a_done_column_with_a_question_is_unclear(text: str) -> None:
    assert read_done_cell(text).status is Status.UNCLEAR


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("Kevin: order the doors: done", Status.DONE),
        ("Kevin: order the doors COMPLETED", Status.DONE),
        ("Kevin: order the doors (sent 3 March)", Status.DONE),
        ("Kevin: order the doors - finished yesterday", Status.DONE),
        ("CANCELLED Kevin: order the doors", Status.DROPPED),
        ("Kevin: order the doors → closed", Status.DONE),
        ("Kevin: order the doors, finished", Status.DONE),
        ("Kevin: order the doors, no longer needed", Status.DROPPED),
        ("Kevin: order the doors – still to do", Status.OPEN),
        ("Kevin: order the doors (not done)", Status.OPEN),
    ],
)
def test_a_state_around_a_listed_task_is_no_part_of_it(written: str, status: Status) -> None:
    found = first(_ACTIONS, item(written))
    assert (found.task.removeprefix("Kevin: "), found.status.status) == ("order the doors", status)


@pytest.mark.parametrize(
    "written",
    [
        "Kevin: order the doors finished",
        "Kevin: order the doors done",
        "Kevin: set up columns to do, doing, done",
        "Kevin: mark the last row: closed",
        "Kevin: order the doors - done by Monday",
    ],
)
def test_a_closing_word_that_may_belong_to_the_task_leaves_it_unclear(written: str) -> None:
    assert first(_ACTIONS, item(written)).status.status is Status.UNCLEAR


@pytest.mark.parametrize(
    "written",
    ["Kevin: get the kitchen finished", "Kevin: ask when the form has to be sent", "Kevin: send the plan"],
)
def test_a_task_to_get_something_finished_is_open(written: str) -> None:
    assert first(_ACTIONS, item(written)).status.status is Status.OPEN


def test_a_state_that_names_a_new_date_moves_the_item() -> None:
    found = first(_ACTIONS, item("Kevin: order the doors - not done, moved to 2 April"))
    assert (found.task, found.due_raw, found.status.status) == (
        "Kevin: order the doors",
        "2 April",
        Status.OPEN,
    )


@pytest.mark.parametrize(
    ("over", "status"),
    [
        ("Finished 🎉", Status.DONE),
        ("Closed (since January)", Status.DONE),
        ("Just completed", Status.DONE),
        ("Cancelled ❌", Status.DROPPED),
        ("Cancelled / parked", Status.UNCLEAR),
        ("Completed by Monday", Status.UNCLEAR),
        ("Completed by Kevin", Status.DONE),
        ("Sent or sorted", Status.UNCLEAR),
        ("Thoughts, not agreed", Status.UNCLEAR),
        ("Actions to be done by Friday", Status.OPEN),
        ("Not done", Status.OPEN),
    ],
)
def test_a_sub_heading_with_a_closing_word_is_done_dropped_or_unclear(over: str, status: Status) -> None:
    assert first(_ACTIONS, heading(over, level=3), item("Kevin: send the plan")).status.status is status


def test_label_rows_are_titles_and_an_unknown_one_ends_the_section_above() -> None:
    found = read(
        _ACTIONS,
        table(
            [
                ["Action", "Owner", "Due"],
                ["Outstanding", "", ""],
                ["Order doors", "Kevin", "10 March"],
                ["Finished ✅", "", ""],
                ["Paint wall", "Kevin", "1 March"],
                ["Cancelled", "", ""],
                ["Sell van", "Kevin", "1 March"],
                ["Sent / parked", "", ""],
                ["Buy lamps", "Kevin", "1 March"],
                ["Open an account at the bank", "", ""],
            ]
        ),
    )
    assert [(i.task, i.status.status) for i in found.items] == [
        ("Order doors", Status.OPEN),
        ("Paint wall", Status.DONE),
        ("Sell van", Status.DROPPED),
        ("Buy lamps", Status.UNCLEAR),
        ("Open an account at the bank", found.items[-1].status.status),
    ]
    assert [p.code for p in found.problems] == ["unsure-line"]


@pytest.mark.parametrize("header", ["Completion", "Completed", "Date completed"])
@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("3 March", Status.DONE),
        ("2026-02-27", Status.DONE),
        ("20 December", Status.DONE),
        ("yes", Status.DONE),
        ("60%", Status.OPEN),
        ("aim for 20 March", Status.UNCLEAR),
        ("by 2 March", Status.UNCLEAR),
        ("", Status.OPEN),
    ],
)
def test_a_completion_cell_is_done_only_with_a_date_or_a_done_word(
    header: str, value: str, status: Status
) -> None:
    found = first(
        _ACTIONS,
        table([["Action", "Owner", "Due", header], ["Order doors", "Kevin", "30 March", value]]),
    )
    assert found.status.status is status


@pytest.mark.parametrize(
    ("header", "status"),
    [("Completion", Status.UNCLEAR), ("Completed", Status.DONE), ("Date completed", Status.DONE)],
)
def test_a_date_after_the_call_is_a_plan_only_where_the_column_may_hold_plans(
    header: str, status: Status
) -> None:
    row = ["Order doors", "Kevin", "30 March"]
    for later in ("20 March", day("2026-03-20")):
        found = first(_ACTIONS, table([["Action", "Owner", "Due", header], [*row, later]]))
        assert found.status.status is status
    before = first(_ACTIONS, table([["Action", "Owner", "Due", header], [*row, day("2026-03-02")]]))
    assert before.status.status is Status.DONE


@pytest.mark.parametrize("head", ["Phase 3", "Week 12", "Stage 2", "Sprint 4", "Room 7", "Site 1", "LOT-4"])
def test_which_of_several_like_tasks_it_is_stays_in_the_task(head: str) -> None:
    found = first(table([["Action", "Owner"], [f"{head}: order doors", "Kevin"]]))
    assert (found.number, found.task) == (None, f"{head}: order doors")


def test_a_deadline_in_square_brackets_leaves_no_bracket_in_the_task() -> None:
    assert split_due("Order the doors [by 2 April]", locale="en-GB") == ("Order the doors", "by 2 April")


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Sent, wrong month"),
        ("en-US", "paid (incorrect sum)"),
        ("de-DE", "verschickt, falscher Monat"),
        ("de-DE", "erledigt – unvollständig"),
        ("fr-FR", "envoyé, mauvais mois"),
        ("es-ES", "pagado, mes incorrecto"),
        ("it-IT", "inviato, mese sbagliato"),
        ("nl-NL", "verstuurd, verkeerde maand"),
        ("pt-PT", "enviado, mês errado"),
    ],
)
def test_what_was_done_wrongly_may_have_to_be_done_again(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.UNCLEAR
