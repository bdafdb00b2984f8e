"""Owner and due date with their label, in brackets, behind bars, below the task, or a date before it."""

import datetime as dt

import pytest
from tests.builders import doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.readings import Status

ROSTER = Roster((Person("k", "Kevin Wong", Side.CLIENT),))


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


def read_one(*blocks: Block) -> tuple[str, str, dt.date | None]:
    (found,) = normalise([read(heading("Actions"), *blocks)], ROSTER, locale="en-GB").notes[0].sightings
    return found.item.task, ", ".join(person.name for person in found.owner.people), found.due.date


@pytest.mark.parametrize(
    "text",
    [
        "Send logos | Owner: Kevin | Due: 13 March",
        "Send logos (Owner: Kevin, Due: 13 March)",
        "Send logos — Who: Kevin — By when: 13 March",
        "Send logos [Assigned to: Kevin; Deadline: 13 March]",
        "13 March: Kevin to send logos",
        "By 13 March - Kevin to send logos",
    ],
)
def test_labelled_owner_and_due_date_beside_a_task_are_read(text: str) -> None:
    task, owner, due = read_one(item(text))
    assert (task.lower(), owner, due) == ("send logos", "Kevin Wong", dt.date(2026, 3, 13))


def test_labelled_lines_below_a_task_are_its_fields_and_others_its_remarks() -> None:
    below = ("Owner: Kevin", "Due: 13 March", "Status: done", "Note: in SVG")
    found = read(heading("Actions"), item("Send logos"), *(item(text, 1) for text in below)).items[0]
    assert (found.owner_raw, found.due_raw, found.status.status, found.notes) == (
        "Kevin",
        "13 March",
        Status.DONE,
        "Note: in SVG",
    )


@pytest.mark.parametrize("task", [para("☐ Send logos"), item("Send logos"), para("Send logos")])
@pytest.mark.parametrize("owner", ["Assigned to Kevin Wong", "Owner: Kevin", "Assignee: Kevin Wong"])
def test_plain_lines_below_a_task_are_its_fields_too(task: Block, owner: str) -> None:
    below = (para(owner), para("Due: 13 March"), para("☐ Other logos"))
    found = read(heading("Actions"), task, *below)
    told = [(each.owner_raw.split()[0], each.due_raw) for each in found.items if each.owner_raw]
    assert (len(found.items), told, found.problems) == (2, [("Kevin", "13 March")], ())


@pytest.mark.parametrize("below", ["Owner: Kevin", "Deadline: 20 November", "Assigned to Kevin Wong"])
def test_a_plain_line_below_the_last_of_several_items_is_no_field_of_it(below: str) -> None:
    found = read(heading("Actions"), item("Send logos"), item("Book the hall"), para(below))
    assert [(each.owner_raw, each.due_raw) for each in found.items[:2]] == [("", ""), ("", "")]


@pytest.mark.parametrize("below", ["Status: sent", "Due date: the board wants it"])
def test_a_plain_line_says_nothing_of_a_state_and_no_day_without_naming_one(below: str) -> None:
    (found,) = read(heading("Actions"), item("Send logos"), para(below)).items
    assert (found.status.rule, found.due_raw) == ("no-status", "")


def test_a_plain_line_gives_no_other_owner_to_a_task_that_names_its_own() -> None:
    found = read(heading("Actions"), item("Sara to book the hall"), para("Assigned to Kevin Wong"))
    assert found.items[0].owner_raw == ""


def test_a_field_below_something_else_is_told_and_is_nobodys() -> None:
    found = read(heading("Actions"), item("Send logos"), para("Thanks to all."), para("Owner: Kevin"))
    assert [each.owner_raw for each in found.items] == [""]
    assert [problem.raw for problem in found.problems][-1:] == ["Owner: Kevin"]


@pytest.mark.parametrize("text", ["Website: fix the form", "Phase 1: send logos", "May: send logos"])
def test_any_other_label_stays_in_the_task(text: str) -> None:
    assert read(heading("Actions"), item(text)).items[0].task == text


def test_a_table_under_an_internal_title_that_is_not_merged_is_internal() -> None:
    rows = [["Internal actions", "", ""], ["Action", "Owner", "Due"], ["Raise rates", "Sara", "13 March"]]
    assert [i.is_internal for i in read(table(rows)).items] == [True]


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["No", "Item", "Action by"],
            ["1", "Ads are down, send new ones.", "KW"],
            ["2", "Site is slow.", ""],
        ],
        [["", "", "Action"], ["1", "Ads are down, send new ones.", "KW"], ["2", "Site is slow.", "TB"]],
    ],
)
def test_minutes_with_who_acts_at_the_side_are_told(rows: list[list[str]]) -> None:
    found = read(table(rows))
    assert (found.items, [p.code for p in found.problems]) == ((), ["unsure-table"])


def test_an_introduction_counts_by_its_last_sentence() -> None:
    found = read(para("Great call, thanks. Actions below:"), para("You: send logos"))
    assert [(i.task, i.owner_raw) for i in found.items] == [("You: send logos", "")]


@pytest.mark.parametrize("state", ["Approved", "Booked", "Signed", "Uploaded 3/3"])
def test_a_status_that_may_well_mean_done_is_unclear(state: str) -> None:
    rows = [["Action", "Owner", "Status"], ["Deck", "Kevin", state], ["Site", "Kevin", "Not approved yet"]]
    assert [i.status.status for i in read(table(rows)).items] == [Status.UNCLEAR, Status.OPEN]
