"""Rules 1 to 10 of the fact sheet: the document model, tables, merged cells."""

import pytest
from tests.emulator.docs_making import (
    Json,
    at,
    blank,
    body,
    cell,
    cells,
    delete,
    document,
    grid,
    ids,
    insert,
    only_table,
    paragraphs,
    read,
    run,
    runs,
    style_text,
    styles,
    table_at,
    texts,
)

from whoowes.emulator.docs import DocumentState, RequestError, apply_batch


def test_rule_01_a_new_document_is_a_section_break_and_an_empty_paragraph() -> None:
    first, second = body(blank())
    assert ("startIndex" in first, first["endIndex"], "sectionBreak" in first) == (False, 1, True)
    assert (second["startIndex"], second["endIndex"]) == (1, 2)
    assert [part["textRun"]["content"] for part in second["paragraph"]["elements"]] == ["\n"]
    assert read(blank())["tabs"][0]["tabProperties"] == {"tabId": "t.0", "title": "Tab 1", "index": 0}


def test_rule_02_indices_count_utf_16_units() -> None:
    state = document("😀a")
    assert body(state)[1]["endIndex"] == 5
    assert texts(run(state, insert(3, "-"))) == ["😀-a\n"]


def test_rule_03_zero_starts_and_idle_falses_are_left_out() -> None:
    state = document("word", style_text(1, 5, {"bold": False}, "bold"))
    assert runs(state) == [("word\n", {})]
    zero = {"foregroundColor": {"color": {"rgbColor": {"red": 0, "green": 0.4, "blue": 0}}}}
    colored = document("word", style_text(1, 5, zero, "foregroundColor"))
    assert runs(colored)[0][1] == {"foregroundColor": {"color": {"rgbColor": {"green": 0.4}}}}


def test_rule_04_a_table_has_a_paragraph_before_and_after_it() -> None:
    kinds = [
        next(kind for kind in element if "Index" not in kind)
        for element in body(document("", table_at(1, 1, 1)))
    ]
    assert kinds == ["sectionBreak", "paragraph", "table", "paragraph"]


@pytest.mark.parametrize(
    ("index", "rows", "columns", "start", "end"), [(41, 1, 1, 42, 47), (88, 2, 3, 89, 105)]
)
def test_rule_05_a_table_inserted_at_i_starts_at_i_plus_1(
    index: int, rows: int, columns: int, start: int, end: int
) -> None:
    element = only_table(document("x" * 100, table_at(index, rows, columns)))
    assert (element["startIndex"], element["endIndex"]) == (start, end)


@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (2, 3), (5, 2), (3, 7)])
def test_rule_05_the_sizes_of_an_empty_table_follow_the_formula(rows: int, columns: int) -> None:
    state, index = document("before after", table_at(7, rows, columns)), 7
    element = only_table(state)
    assert element["endIndex"] - element["startIndex"] == 2 + rows + 2 * rows * columns
    for row_number, row in enumerate(element["table"]["tableRows"]):
        for column, one in enumerate(row["tableCells"]):
            assert one["content"][0]["startIndex"] == index + 4 + row_number * (2 * columns + 1) + 2 * column
    assert body(state)[-1]["startIndex"] == index + 3 + rows * (2 * columns + 1)


def test_rule_05_a_table_at_the_end_of_a_paragraph_leaves_an_empty_one_behind_it() -> None:
    state = document("one\ntwo", table_at(4, 1, 1))
    assert texts(state) == ["one\n", "\n", "\n", "two\n"]


def test_rule_06_cell_contents_of_any_shape_keep_the_arithmetic() -> None:
    state = document("", table_at(1, 2, 2), insert(10, "c"), insert(5, "two\nlines"), table_at(5, 1, 1))
    outer = next(element for element in body(state) if "table" in element)
    previous_end = outer["startIndex"] + 1
    for row in outer["table"]["tableRows"]:
        assert row["startIndex"] == previous_end
        at_cell = row["startIndex"] + 1
        for one in row["tableCells"]:
            assert one["startIndex"] == at_cell
            assert one["content"][0]["startIndex"] == at_cell + 1
            at_cell = one["endIndex"]
            assert one["content"][-1]["endIndex"] == at_cell
        assert row["endIndex"] == at_cell
        previous_end = row["endIndex"]
    assert outer["endIndex"] == previous_end + 1


def test_rule_06_tables_nest() -> None:
    inner = [
        element
        for row in only_table(document("", table_at(1, 1, 1), table_at(5, 1, 1)))["table"]["tableRows"]
        for one in row["tableCells"]
        for element in one["content"]
    ]
    assert ["table" in element for element in inner] == [False, True, False]


def filled() -> DocumentState:
    """Return a table at 2 whose cells read a b c / d e f."""
    starts = (17, 15, 13, 10, 8, 6)
    return document(
        "", table_at(1, 2, 3), *(insert(i - 1, text) for i, text in zip(starts, "fedcba", strict=True))
    )


def test_cells_are_filled_from_the_last_to_the_first() -> None:
    assert grid(filled()) == [["a", "b", "c"], ["d", "e", "f"]]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (True, [["a", "b", "c"], ["", "", ""], ["d", "e", "f"]]),
        (False, [["", "", ""], ["a", "b", "c"], ["d", "e", "f"]]),
    ],
)
def test_rule_07_a_row_adds_one_unit_and_two_per_column(*, below: bool, expected: list[list[str]]) -> None:
    before = filled()
    after = run(before, {"insertTableRow": {**cell(2, 0, 1), "insertBelow": below}})
    assert grid(after) == expected
    assert only_table(after)["endIndex"] - only_table(before)["endIndex"] == 1 + 2 * 3
    assert only_table(after)["table"]["rows"] == 3


@pytest.mark.parametrize(
    ("right", "expected"),
    [(True, [["a", "b", "", "c"], ["d", "e", "", "f"]]), (False, [["a", "", "b", "c"], ["d", "", "e", "f"]])],
)
def test_rule_07_a_column_adds_two_units_per_row(*, right: bool, expected: list[list[str]]) -> None:
    before = filled()
    after = run(before, {"insertTableColumn": {**cell(2, 0, 1), "insertRight": right}})
    assert grid(after) == expected
    assert only_table(after)["endIndex"] - only_table(before)["endIndex"] == 2 * 2
    assert len(only_table(after)["table"]["tableStyle"]["tableColumnProperties"]) == 4


def test_rule_07_rows_and_columns_go_singly() -> None:
    state = run(filled(), {"deleteTableRow": cell(2, 0, 0)}, {"deleteTableColumn": cell(2, 0, 1)})
    assert grid(state) == [["d", "f"]]


@pytest.mark.parametrize("kind", ["deleteTableRow", "deleteTableColumn"])
def test_rule_07_the_last_row_or_column_takes_the_table_and_leaves_two_paragraphs(kind: str) -> None:
    state = document("onetwo", table_at(4, 1, 1), {kind: cell(5, 0, 0)})
    assert texts(state) == ["one\n", "two\n"]


def test_rule_08_merged_text_gathers_in_the_head_and_covered_cells_stay() -> None:
    state = run(filled(), {"mergeTableCells": cells(2, 0, 0, 2, 2)})
    assert grid(state) == [["a\nb\nd\ne", "", "c"], ["", "", "f"]]
    head = only_table(state)["table"]["tableRows"][0]["tableCells"][0]["tableCellStyle"]
    assert (head["rowSpan"], head["columnSpan"]) == (2, 2)


def test_rule_08_an_empty_head_takes_the_text_of_the_others_alone() -> None:
    state = document("", table_at(1, 1, 2), insert(7, "x"), {"mergeTableCells": cells(2, 0, 0, 1, 2)})
    assert grid(state) == [["x", ""]]


def test_rule_08_a_merge_across_a_part_of_a_merge_is_refused() -> None:
    merged = run(filled(), {"mergeTableCells": cells(2, 0, 0, 2, 2)})
    with pytest.raises(RequestError, match="rectangular"):
        run(merged, {"mergeTableCells": cells(2, 1, 1, 1, 2)})


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({"deleteTableRow": cell(2, 0, 0)}, [["", "", ""]]),
        ({"deleteTableRow": cell(2, 1, 1)}, [["", "", ""]]),
        ({"deleteTableColumn": cell(2, 0, 2)}, [["", ""], ["", ""], ["", ""]]),
        ({"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}}, [["", "", ""]] * 4),
    ],
)
def test_rule_08_a_merged_cell_counts_with_all_its_rows(request_: Json, expected: list[list[str]]) -> None:
    merged = document("", table_at(1, 3, 3), {"mergeTableCells": cells(2, 0, 0, 2, 2)})
    assert grid(run(merged, request_)) == expected


def test_rule_08_an_inserted_row_goes_past_the_whole_merge() -> None:
    merged = document("", table_at(1, 3, 1), {"mergeTableCells": cells(2, 0, 0, 2, 1)}, insert(5, "top"))
    assert grid(run(merged, {"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}})) == [
        ["top"],
        [""],
        [""],
        [""],
    ]
    state = run(
        merged, {"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}}, {"deleteTableRow": cell(2, 0, 0)}
    )
    assert grid(state) == [[""], [""]]


def test_rule_08_a_row_inserted_through_a_merge_makes_it_taller() -> None:
    state = document(
        "",
        table_at(1, 3, 2),
        {"mergeTableCells": cells(2, 0, 0, 3, 1)},
        {"insertTableRow": {**cell(2, 0, 1), "insertBelow": True}},
    )
    assert only_table(state)["table"]["tableRows"][0]["tableCells"][0]["tableCellStyle"]["rowSpan"] == 4


def test_rule_08_unmerging_leaves_the_text_in_the_head() -> None:
    whole = cells(2, 0, 0, 2, 2)
    state = run(filled(), {"mergeTableCells": whole}, {"unmergeTableCells": whole})
    assert grid(state) == [["a\nb\nd\ne", "", "c"], ["", "", "f"]]
    spans = [
        one["tableCellStyle"]["rowSpan"]
        for row in only_table(state)["table"]["tableRows"]
        for one in row["tableCells"]
    ]
    assert set(spans) == {1}


def test_rule_09_a_new_row_looks_like_its_neighbour() -> None:
    grey = {"backgroundColor": {"color": {"rgbColor": {"red": 0.8, "green": 0.8, "blue": 0.8}}}}
    state = document(
        "",
        table_at(1, 1, 1),
        insert(5, "Head"),
        style_text(5, 9, {"bold": True}, "bold"),
        {
            "updateTableCellStyle": {
                "tableStartLocation": {"index": 2},
                "tableCellStyle": grey,
                "fields": "backgroundColor",
            }
        },
        {"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}},
        insert(12, "new"),
    )
    assert (
        only_table(state)["table"]["tableRows"][1]["tableCells"][0]["tableCellStyle"]["backgroundColor"]
        == grey["backgroundColor"]
    )
    assert ("new\n", {"bold": True}) in runs(state)


def test_rule_09_a_new_row_under_a_pinned_one_is_not_pinned() -> None:
    pin = {"pinTableHeaderRows": {"tableStartLocation": {"index": 2}, "pinnedHeaderRowsCount": 1}}
    state = document("", table_at(1, 1, 1), pin, {"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}})
    assert ["tableHeader" in row["tableRowStyle"] for row in only_table(state)["table"]["tableRows"]] == [
        True,
        False,
    ]


def test_rule_09_a_new_column_is_as_wide_as_its_neighbour() -> None:
    width = {"widthType": "FIXED_WIDTH", "width": {"magnitude": 72, "unit": "PT"}}
    update = {
        "tableStartLocation": {"index": 2},
        "tableColumnProperties": width,
        "fields": "width,widthType",
        "columnIndices": [1],
    }
    state = document(
        "",
        table_at(1, 1, 2),
        {"updateTableColumnProperties": update},
        {"insertTableColumn": {**cell(2, 0, 1), "insertRight": True}},
    )
    assert only_table(state)["table"]["tableStyle"]["tableColumnProperties"][1:] == [width, width]


def test_new_cells_spell_their_paragraph_style_out() -> None:
    style = styles(document("", table_at(1, 1, 1)))[1]
    assert (style["lineSpacing"], style["alignment"], style["direction"]) == (100, "START", "LEFT_TO_RIGHT")


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        ({"insertPerson": {**at(2), "personProperties": {"email": "sue@acme.example"}}}, "person"),
        (
            {"insertDate": {**at(2), "dateElementProperties": {"timestamp": "2026-03-04T12:00:00Z"}}},
            "dateElement",
        ),
        (
            {"insertRichLink": {**at(2), "richLinkProperties": {"uri": "https://docs.example/d/1"}}},
            "richLink",
        ),
    ],
)
def test_rule_10_a_chip_takes_one_index_outside_any_run(request_: Json, kind: str) -> None:
    state = document("ab", request_)
    (element,) = list(paragraphs(body(state)))
    parts = element["paragraph"]["elements"]
    assert [next(key for key in part if "Index" not in key) for part in parts] == ["textRun", kind, "textRun"]
    assert (parts[1]["startIndex"], parts[1]["endIndex"], element["endIndex"]) == (2, 3, 5)


def test_rule_10_a_chip_is_deleted_like_a_letter() -> None:
    person = {"insertPerson": {**at(2), "personProperties": {"email": "sue@acme.example"}}}
    assert texts(document("ab", person, delete(2, 3))) == ["ab\n"]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({}, "Mar 4, 2026"),
        ({"dateFormat": "DATE_FORMAT_ISO8601"}, "2026-03-04"),
        ({"dateFormat": "DATE_FORMAT_MONTH_DAY_FULL"}, "March 4"),
        ({"locale": "en-GB"}, "4 Mar 2026"),
        ({"locale": "de"}, "04.03.2026"),
    ],
)
def test_a_date_chip_shows_its_date_in_its_locale(given: Json, shown: str) -> None:
    properties = {"timestamp": "2026-03-04T12:00:00Z", **given}
    state = document("", {"insertDate": {**at(1), "dateElementProperties": properties}})
    (element,) = list(paragraphs(body(state)))
    chip = element["paragraph"]["elements"][0]["dateElement"]["dateElementProperties"]
    assert (chip["displayText"], chip["timestamp"]) == (shown, "2026-03-04T12:00:00Z")


def test_a_page_break_takes_two_units_and_stays_out_of_tables() -> None:
    state = document("ab", {"insertPageBreak": at(2)})
    assert texts(state) == ["a*\n", "b\n"]
    with pytest.raises(RequestError, match="outside of tables"):
        document("", table_at(1, 1, 1), {"insertPageBreak": at(5)})


@pytest.mark.parametrize("index", [1, 3, 0, 40])
def test_a_table_is_found_by_its_exact_start_only(index: int) -> None:
    with pytest.raises(RequestError) as refused:
        run(filled(), {"deleteTableRow": cell(index, 0, 0)})
    assert refused.value.text == "Invalid table start location. Must specify the start index of the table."


def test_a_table_in_another_tab_is_reached_by_its_tab_id() -> None:
    state, replies = apply_batch(blank(), [{"addDocumentTab": {"tabProperties": {"title": "Two"}}}], ids())
    tab_id = replies[0]["addDocumentTab"]["tabProperties"]["tabId"]
    state = run(state, {"insertTable": {**at(1, tabId=tab_id), "rows": 1, "columns": 1}})
    assert len(body(state)) == 2
    assert "table" in read(state)["tabs"][1]["documentTab"]["body"]["content"][2]
