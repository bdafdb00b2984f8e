"""Tables that look like action tables and are not, and those that are told as unsure."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


NOT_ACTIONS = {
    "permission matrix": [["Action", "Lead", "Member"], ["Delete a file", "yes", "no"], ["Invite", "✓", "—"]],
    "permission matrix with ticks": [
        ["Action", "Worker", "Viewer", "Lead"],
        ["Edit", "x", "", "x"],
        ["View", "x", "x", "x"],
    ],
    "rules of a product": [
        ["Action", "Who", "When", "Meaning"],
        ["Archive", "Admin", "after 30 days", "Hides the file"],
        ["Delete", "Admin", "Fri", "Removes it"],
    ],
    "file plan": [
        ["Path", "Action", "Responsibility"],
        ["src/a.py", "Create", "parser"],
        ["src/b.py", "Modify", "tests"],
    ],
    "file plan by file": [["File", "Action", "Owner"], ["a.py", "Create", "KW"]],
    "file plan without a path": [["Module", "Action", "Owner"], ["a", "Create", "KW"], ["b", "Modify", "SL"]],
    "routing rules": [["Condition", "Next Step", "Owner"], ["Ticket open", "Call back", "Support"]],
    "escalation": [["Time", "Action", "Responsibility"], ["15 min", "Page the lead", "On-call"]],
    "runbook": [["Time", "Action", "Responsible", "Duration"], ["09:00", "Stop the server", "Ops", "5 min"]],
    "raci by header": [
        ["Task", "Responsible", "Accountable", "Consulted", "Informed"],
        ["Deck", "KW", "SL", "TB", "All"],
    ],
    "raci by letters": [["Task", "Kevin", "Sara"], ["Deck", "R", "A"], ["Bank", "C", "R/A"]],
    "revision history": [
        ["Revision", "Date", "Editor", "Changes Made"],
        ["1.0", "4 March 2026", "KW", "First version"],
    ],
    "revisions with a state": [["Revision", "Date", "Status", "Summary"], ["2", "4 March", "Done", "Second"]],
    "component status": [
        ["Area", "Owner", "Status", "Notes"],
        ["Parsing", "IR layer", "green", "rich"],
    ],
    "durations": [
        ["Step", "Responsible", "Deadline"],
        ["Review", "Legal", "2 days"],
        ["Sign", "CEO", "~10 min"],
    ],
    "plan": [["Milestone", "Duration", "Tasks", "Team"], ["Alpha", "2 weeks", "Build; test", "Red"]],
    "decision log": [["Decision", "Made by", "Date"], ["Vendor B", "Sara", "4 March"]],
    "attendance": [["Name", "Role", "Present"], ["Kevin", "CEO", "yes"]],
    "agenda": [["Time", "Item", "Lead"], ["10:00", "Budget", "Sara"]],
    "budget": [["Item", "Amount", "Notes"], ["Ads", "£400", "monthly"]],
    "glossary": [["Token", "Hex", "Usage"], ["primary", "#fff", "buttons"]],
    "test plan": [["Feature", "Example", "Expected"], ["Link", "[a](b)", "kept"]],
    "names and values": [["Name", "Value", "Description"], ["a", "1", "first"]],
    "log without actions": [
        ["Type", "Description", "Owner", "Due"],
        ["Risk", "May fail", "KW", "6 March"],
        ["Issue", "Is slow", "SL", "6 March"],
    ],
}


@pytest.mark.parametrize("name", NOT_ACTIONS)
def test_a_known_other_kind_of_table_yields_nothing_and_no_noise(name: str) -> None:
    found = read(heading("Notes"), table(NOT_ACTIONS[name]))
    assert [i.task for i in found.items] == []
    assert found.problems == ()


UNSURE = {
    "decisions wanted": [["Decision", "By whom", "By when"], ["Vendor A or B", "Sara", "Fri"]],
    "decision needed": [["Decision Needed", "Owner", "Deadline"], ["Vendor", "Sara", "6 March"]],
    "milestones": [["Milestone", "Owner", "Due date"], ["Beta", "KW", "6 March"]],
    "blockers": [["Blocker", "Owner", "By when"], ["No data", "KW", "Fri"]],
    "roles": [["Who", "What"], ["Kevin", "Sales"], ["Sara", "Finance"]],
    "tasks with states only": [["Task", "Status"], ["Import", "Open"]],
    "unknown text column": [["Workstream", "Owner", "Due"], ["Hiring", "KW", "6 March"]],
    "playbook days": [["Action", "Owner", "When"], ["Call", "Sales", "Day 1"], ["Mail", "Sales", "Day 3"]],
    "items with owners and states": [["Item", "Owner", "Status"], ["Website", "KW", "Open"]],
}


@pytest.mark.parametrize("name", UNSURE)
def test_a_table_that_may_or_may_not_hold_promises_is_told_not_guessed(name: str) -> None:
    found = read(heading("Notes"), table(UNSURE[name]))
    assert found.items == ()
    assert [(p.code, p.where.table) for p in found.problems] == [("unsure-table", 0)]
    assert found.problems[0].raw == " | ".join(UNSURE[name][0])


@pytest.mark.parametrize(
    "over",
    [
        "RACI",
        "Escalation path",
        "Permissions",
        "Revision history",
        "Runbook",
        "Template",
        "Roles and responsibilities",
    ],
)
def test_a_section_that_promises_nothing_silences_even_a_perfect_table(over: str) -> None:
    found = read(heading(over), table([["Action", "Owner", "Due"], ["Send deck", "Kevin", "6 March"]]))
    assert (found.items, found.problems) == ((), ())


@pytest.mark.parametrize(
    "name",
    ["blockers", "unknown text column", "tasks with states only", "items with owners and states", "roles"],
)
def test_an_actions_heading_settles_what_the_columns_leave_open(name: str) -> None:
    assert len(read(heading("Actions"), table(UNSURE[name])).items) == len(UNSURE[name]) - 1


@pytest.mark.parametrize(
    "extra", ["Effort", "Hours", "Files", "Estimate", "Example", "Start date", "Department"]
)
def test_an_odd_column_more_does_not_hide_a_dated_action_table(extra: str) -> None:
    found = read(table([["Action", "Owner", "Due", extra], ["Send deck", "Kevin", "6 March", "2h"]]))
    assert [i.task for i in found.items] == ["Send deck"]


@pytest.mark.parametrize("over", ["Key dates", "Timeline", "Deadlines", "Milestones"])
def test_the_dates_of_a_plan_that_names_nobody_are_told(over: str) -> None:
    found = read(heading(over), table([["What", "When"], ["Brochure in print", "6 March"]]))
    assert (found.items, [problem.code for problem in found.problems]) == ((), ["unsure-table"])


def test_below_key_dates_a_table_with_owners_is_one_of_actions() -> None:
    found = read(heading("Key dates"), table([["What", "Who", "When"], ["Print", "Kevin", "6 March"]]))
    assert [i.task for i in found.items] == ["Print"]
