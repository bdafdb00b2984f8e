"""Action tables of other shapes: transposed, without a header, combined columns, mixed logs, nested."""

import pytest
from tests.builders import (
    cell,
    check,
    doc,
    facts,
    heading,
    inserted,
    item,
    link,
    para,
    table,
)

from whoowes.core.document.model import Block, Row, Suggestion, Table
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import Status


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


def rows(*blocks: Block) -> list[tuple[str, str, str]]:
    return [(i.task, i.owner_raw, i.due_raw) for i in read(*blocks).items]


def test_a_transposed_table_is_one_item() -> None:
    fields = table(
        [
            ["Field", "Value"],
            ["Raised by", "Sara"],
            ["Owner", "Kevin"],
            ["Agreed action", "Send deck"],
            ["Target close", "6 March"],
            ["Status", "Open"],
        ]
    )
    found = read(fields).items
    assert [(i.task, i.owner_raw, i.due_raw, i.status_raw) for i in found] == [
        ("Send deck", "Kevin", "6 March", "Open")
    ]
    assert found[0].where.row == 3


def test_rows_without_a_header_count_under_an_actions_heading_if_they_are_plain() -> None:
    plain = table([["Send the deck to the board", "Kevin", "Fri"], ["Call the bank", "Sara", "next call"]])
    assert rows(heading("Actions"), plain) == [
        ("Send the deck to the board", "Kevin", "Fri"),
        ("Call the bank", "Sara", "next call"),
    ]


def test_rows_without_a_header_elsewhere_are_nothing() -> None:
    plain = table([["Send the deck to the board", "Kevin", "Fri"], ["Call the bank", "Sara", "Mon"]])
    assert rows(heading("Pricing"), plain) == []


def test_a_combined_action_and_owner_column_is_parted() -> None:
    assert rows(table([["Action / Owner", "Due"], ["Send deck – Kevin", "6 March"]])) == [
        ("Send deck", "Kevin", "6 March")
    ]


@pytest.mark.parametrize("text", ["KW / Fri", "KW, Fri", "KW – Fri", "KW\nFri", "KW (Fri)"])
def test_a_combined_owner_and_due_column_is_parted(text: str) -> None:
    assert rows(table([["Action", "Owner / Due"], ["Send deck", text]])) == [("Send deck", "KW", "Fri")]


def test_minutes_with_an_action_column_beside_the_discussion_hold_actions() -> None:
    minutes = table(
        [
            ["Item", "Discussion", "Action"],
            ["1", "Talked about prices", ""],
            ["2", "Rota", "KW to send the rota"],
        ]
    )
    assert [task for task, *_ in rows(minutes)] == ["KW to send the rota"]


def test_in_a_mixed_log_only_rows_of_type_action_are_items() -> None:
    log = table(
        [
            ["ID", "Type", "Description", "Owner", "Due"],
            ["1", "Risk", "Supplier may fail", "KW", "6 March"],
            ["2", "Action", "Send deck", "KW", "6 March"],
            ["3", "Decision", "Use vendor B", "SL", ""],
        ]
    )
    assert rows(log) == [("Send deck", "KW", "6 March")]


def test_links_in_a_task_are_kept_and_its_text_is_whole() -> None:
    found = read(
        table([["Action", "Owner"], [["Send ", link("the deck", "https://x.example"), " today"], "KW"]])
    ).items[0]
    assert (found.task, [(k.text, k.url) for k in found.links]) == (
        "Send the deck today",
        [("the deck", "https://x.example")],
    )


def test_suggested_words_rows_and_tables_do_not_count() -> None:
    plain = table([["Action", "Owner"], [["Send deck", inserted(" and plan")], "KW"], ["Call bank", "SL"]])
    proposed_row = Row(plain.rows[2].cells, suggestion=Suggestion.INSERTION)
    assert rows(Table((*plain.rows[:2], proposed_row))) == [("Send deck", "KW", "")]
    assert rows(Table(plain.rows, suggestion=Suggestion.INSERTION)) == []


def test_tables_are_numbered_from_nought_with_nested_ones_after_their_outer_one() -> None:
    inner = table([["Action", "Owner"], ["Send deck", "KW"]])
    outer = table([[cell(para("Minutes"), inner)]])
    last = table([["Action", "Owner"], ["Call bank", "SL"]])
    found = read(table([["a quote"]]), outer, last).items
    assert [(i.task, i.where.table, i.where.row) for i in found] == [("Send deck", 2, 1), ("Call bank", 3, 1)]


def test_where_names_tab_heading_and_the_nearest_heading_with_an_id() -> None:
    found = read(
        heading("Call 4 March 2026", 1, "h.call"),
        heading("Actions"),
        table([["Action", "Owner"], ["Send deck", "KW"]]),
    ).items[0]
    assert (found.where.heading, found.where.heading_id) == ("Actions", "h.call")


def test_a_checklist_in_a_task_cell_is_a_list_of_tasks() -> None:
    several = cell(check("Send deck"), check("Call bank"))
    assert [task for task, *_ in rows(table([["Action", "Owner"], [several, "KW"]]))] == [
        "Send deck",
        "Call bank",
    ]


def test_columns_of_actions_for_each_side_are_read_column_by_column() -> None:
    sides = table(
        [
            ["Client actions", "Our actions"],
            [cell(item("Send deck"), item("Call bank")), cell(item("Draft plan"))],
        ]
    )
    assert rows(sides) == [("Send deck", "Client", ""), ("Call bank", "Client", ""), ("Draft plan", "", "")]


def test_a_column_of_boxes_without_a_header_says_what_is_done() -> None:
    found = read(table([["", "Action", "Owner"], ["☐", "Send deck", "KW"], ["☑", "Call bank", "SL"]])).items
    assert [i.status.status for i in found] == [Status.OPEN, Status.DONE]


def test_an_ownerless_row_whose_task_sounds_like_a_heading_is_an_item() -> None:
    assert rows(table([["Action", "Owner", "Due"], ["Follow-ups", "", ""], ["Send deck", "KW", ""]])) == [
        ("Follow-ups", "", ""),
        ("Send deck", "KW", ""),
    ]


def test_action_lines_in_the_cells_of_a_page_layout_are_read() -> None:
    layout = table(
        [["Pricing", "We talked.\nACTION KW: send the price list"], ["Actions", cell(item("Call bank"))]]
    )
    assert rows(layout) == [("send the price list", "KW", ""), ("Call bank", "", "")]


def test_struck_words_of_a_status_cell_were_replaced_by_the_others() -> None:
    reading = read(table([["Action", "Owner", "Status"], ["Print the menu", "Ana", "~open~ parked"]]))
    assert [item.status.status for item in reading.items] == [Status.DROPPED]
