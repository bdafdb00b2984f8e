"""Headings as English notes have them: people, symbols, months, calls not held, next calls."""

import datetime as dt

import pytest
from tests.builders import bold, doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import Status

TITLE = "Acme call 4 March 2026"


def read(*blocks: Block, title: str = TITLE) -> NoteReading:
    return extract(doc(*blocks), facts(title))


def tasks(*blocks: Block) -> list[tuple[str, str]]:
    return [(i.task, i.owner_raw) for i in read(*blocks).items]


@pytest.mark.parametrize("name", ["Kevin", "Zoe", "KW", "Sara & Tom", "Both", "Kevin Wong"])
@pytest.mark.parametrize("level", [3, 4])
def test_a_sub_heading_that_is_a_name_owns_what_stands_below_it(name: str, level: int) -> None:
    blocks = (heading("Action items"), heading(name, level), item("Send logos"))
    assert tasks(*blocks) == [("Send logos", name)]


@pytest.mark.parametrize("name", ["Kevin", "Zoe", "KW"])
def test_a_bullet_that_is_a_name_owns_the_bullets_below_it(name: str) -> None:
    blocks = (item(name), item("Send logos", 1), item("Sign NDA", 1), item("Tom"), item("Ring host", 1))
    assert tasks(heading("Actions"), *blocks) == [
        ("Send logos", name),
        ("Sign NDA", name),
        ("Ring host", "Tom"),
    ]


def test_a_name_is_known_from_the_list_of_those_present() -> None:
    below = (heading("Actions"), item("Oluwaseun"), item("Send logos", 1))
    assert tasks(para("Present: Oluwaseun Ade, Sara"), *below) == [("Send logos", "Oluwaseun")]
    assert tasks(*below) == [("Oluwaseun", "")]


@pytest.mark.parametrize("topic", ["Website", "SEO", "Google Ads"])
def test_a_topic_owns_nothing(topic: str) -> None:
    found = read(heading("Actions"), item(topic), item("Fix form", 1))
    assert [(i.task, i.owner_raw, i.notes) for i in found.items] == [(topic, "", "Fix form")]


@pytest.mark.parametrize(
    ("over", "status"),
    [("✅ Done", Status.DONE), ("⏳ In progress", Status.OPEN), ("❌ Dropped", Status.DROPPED)],
)
def test_a_plain_line_with_a_symbol_before_its_words_is_a_heading(over: str, status: Status) -> None:
    assert [i.status.status for i in read(para(over), item("Kevin: send logos")).items] == [status]


def test_a_plain_line_about_wins_with_a_symbol_opens_them() -> None:
    assert [w.text for w in read(para("🎉 Wins this month"), item("New CRM is live")).wins] == [
        "New CRM is live"
    ]


@pytest.mark.parametrize("text", ["✅ Send the price list", "✅ Supplier list"])
def test_a_ticked_task_is_no_heading(text: str) -> None:
    assert [i.status.status for i in read(heading("Actions"), para(text)).items] == [Status.DONE]


@pytest.mark.parametrize("over", ["Who's doing what", "Who is doing what", "Who, what and when"])
def test_wordings_of_who_does_what_open_actions(over: str) -> None:
    assert tasks(heading(over), item("Kevin: send logos")) == [("Kevin: send logos", "")]


@pytest.mark.parametrize(
    "over", ["Key takeaways & actions", "What we agreed", "Recap and next steps", "Agreements"]
)
def test_where_agreements_and_actions_are_mixed_promises_are_items_and_the_rest_is_told(over: str) -> None:
    found = read(heading(over), item("Kevin to send logos"), item("The price stays"))
    assert ([i.task for i in found.items], [p.raw for p in found.problems]) == (
        ["Kevin to send logos"],
        ["The price stays"],
    )


@pytest.mark.parametrize("over", ["What I'll do:", "What you will do:", "What we're doing"])
def test_what_somebody_will_do_opens_their_actions(over: str) -> None:
    (found,) = read(heading(over), item("Send the worksheet")).items
    assert found.owner_raw.lower() in {"i", "you", "we"}


@pytest.mark.parametrize("text", ["No actions from today.", "None at present", "No actions from the call"])
def test_a_line_that_says_there_is_none_is_neither_item_nor_doubt(text: str) -> None:
    found = read(heading("Actions"), item(text))
    assert (found.items, found.problems) == ((), ())


@pytest.mark.parametrize(
    ("month", "day"),
    [("March 2026", "Tues 3rd"), ("March", "3rd"), ("March 2026", "Tuesday 3"), ("March", "3rd - Zoom")],
)
def test_a_day_below_its_month_begins_a_call(month: str, day: str) -> None:
    blocks = (heading("Acme 2026", 1), heading(month, 2), heading(day, 3), item("[ ] Send logos"))
    assert [i.call.date for i in read(*blocks, title="Notes").items] == [dt.date(2026, 3, 3)]


def test_a_number_below_a_topic_is_no_day() -> None:
    blocks = (heading("Website", 2), heading("3rd - menu", 3), item("[ ] Send logos"))
    assert [i.call.date for i in read(*blocks).items] == [dt.date(2026, 3, 4)]


@pytest.mark.parametrize("why", ["cancelled, Kevin is ill", "postponed", "no call", "call cancelled"])
def test_a_heading_that_says_the_call_was_not_held_is_none(why: str) -> None:
    blocks = (heading(f"18 March 2026 - {why}"), heading("4 March 2026"), item("[ ] Send logos"))
    assert [c.date for c in read(*blocks, title="Acme notes").calls] == [dt.date(2026, 3, 4)]


@pytest.mark.parametrize(
    "line",
    [
        "We'll speak again on Weds 18 March at 10",
        "Next catch up will be on 18th March",
        "Next mtg: 18/3",
        "Follow-up call booked for 18 March",
        "Let's meet again 18 March 2026",
    ],
)
def test_wordings_of_the_next_call_name_its_date(line: str) -> None:
    found = read(heading("Actions"), item("Send logos"), para(line))
    assert [c.names_next_call for c in found.calls] == [dt.date(2026, 3, 18)]


def test_a_heading_for_the_next_call_takes_its_date_from_the_line_below() -> None:
    found = read(
        heading("Actions"), item("Send logos"), heading("Next meeting"), para("18 March 2026, 10:00")
    )
    assert [c.names_next_call for c in found.calls] == [dt.date(2026, 3, 18)]


@pytest.mark.parametrize("mark", ["(a)", "(ii)", "(3)"])
def test_a_line_with_a_letter_in_brackets_is_one_of_a_list(mark: str) -> None:
    assert tasks(bold("Next steps"), para(f"{mark} Send notice")) == [("Send notice", "")]


@pytest.mark.parametrize("state", ["paid", "submitted", "filed", "sorted"])
def test_a_closing_word_of_trades_behind_a_dash_is_done(state: str) -> None:
    assert [i.status.status for i in read(heading("Actions"), item(f"Tom: invoice - {state}")).items] == [
        Status.DONE
    ]


def test_a_row_whose_action_is_empty_and_that_owes_nothing_is_no_item() -> None:
    rows = [
        ["Item", "Discussion", "Action"],
        ["Ads", "CPC down", "Kevin to send logos"],
        ["Website", "Slow", ""],
    ]
    assert tasks(heading("Minutes"), table(rows)) == [("Kevin to send logos", "")]


def test_one_cell_may_name_several_people_with_a_task_each() -> None:
    rows = [["Item", "Discussion", "Action"], ["Hiring", "Two", "Tom to ring both; Sara to draft the offer"]]
    assert len(read(table(rows)).items) == 2


@pytest.mark.parametrize("cell", ["100%", "100 %"])
def test_a_column_of_per_cent_says_what_is_done(cell: str) -> None:
    rows = [
        ["Task", "Owner", "Due", "%"],
        ["Send logos", "Kevin", "6 March", cell],
        ["Sign", "Tom", "6 March", "50%"],
    ]
    assert [i.status.status for i in read(table(rows)).items] == [Status.DONE, Status.OPEN]


@pytest.mark.parametrize(
    "rows",
    [
        [["Level", "Who", "When", "Action"], ["1", "Tom", "after 2 hours", "Ring support"]],
        [["KPI", "Target", "Actual", "Owner"], ["Leads", "40", "32", "Tom"]],
        [["Metric", "Owner", "Target"], ["Churn", "Tom", "2%"]],
    ],
)
def test_escalations_and_measures_owe_nothing(rows: list[list[str]]) -> None:
    found = read(table(rows))
    assert (found.items, found.problems) == ((), ())


@pytest.mark.parametrize(
    "title",
    [
        "Status of February's action items",
        "Review of agreed actions",
        "What happened to last time's actions",
        "Where we are with the last actions",
        "Where last call's to-dos stand",
    ],
)
def test_these_headings_are_over_a_review_of_nobody(title: str) -> None:
    (found,) = read(heading(title), item("Send logos")).items
    assert (found.is_carried_forward, found.owner_raw) == (True, "")
