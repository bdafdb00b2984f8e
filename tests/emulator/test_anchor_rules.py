"""What edits do to a comment's anchor (`google-behaviour.md` §1.10), on the engine alone."""

import pytest
from tests.emulator.docs_making import (
    Json,
    cell,
    cells,
    delete,
    document,
    grid,
    ids,
    insert,
    read,
    run,
    style_text,
    table_at,
)

from whoowes.emulator.docs import DocumentState, load_capture
from whoowes.emulator.docs.anchors import (
    Anchored,
    add_anchor,
    anchored_range,
    drop_anchors,
    find_words,
    remove_anchor,
    text_in,
)
from whoowes.emulator.docs.errors import Refusal


def tied(state: DocumentState, words: str) -> str:
    """Tie an anchor to the first place with these words."""
    where = find_words(state, words)
    assert where is not None
    return add_anchor(state, where, ids())


def under(state: DocumentState, anchor: str) -> str | None:
    """Return the text under an anchor; None for an orphan."""
    where = anchored_range(state, anchor)
    return text_in(state, where) if where else None


@pytest.mark.parametrize(
    ("edits", "left"),
    [
        ((insert(1, "so "),), "brave new"),
        ((insert(5, "very "),), "brave new"),
        ((insert(6, "!"),), "b!rave new"),
        ((insert(14, "er"),), "brave new"),
        ((delete(3, 7),), "ave new"),
        ((delete(12, 19),), "brave n"),
        ((delete(6, 13),), "bw"),
        ((insert(9, "\n"),), "brav\ne new"),
        ((insert(5, "brave new"), delete(14, 23)), None),
        ((delete(5, 14), insert(5, "brave new")), None),
        ((delete(3, 16),), None),
        ((style_text(5, 14, {"bold": True}, "bold"),), "brave new"),
    ],
)
def test_an_anchor_moves_with_its_text_and_dies_with_all_of_it(
    edits: tuple[Json, ...], left: str | None
) -> None:
    state = document("The brave new world")
    anchor = tied(state, "brave new")
    assert under(run(state, *edits), anchor) == left


def test_replacing_all_of_an_anchored_text_orphans_it_and_a_part_does_not() -> None:
    state = document("Send the list")
    whole, part = tied(state, "list"), tied(state, "the list")
    replacing = {"replaceAllText": {"containsText": {"text": "list"}, "replaceText": "list"}}
    after = run(state, replacing)
    assert under(after, whole) is None
    assert under(after, part) == "the "


def table_of_words() -> DocumentState:
    """Return a table of two rows and two columns, which starts at 2: aa, bb; cc, dd."""
    state = document("", table_at(1, 2, 2))
    return run(state, insert(12, "dd"), insert(10, "cc"), insert(7, "bb"), insert(5, "aa"))


ROW = {"deleteTableRow": cell(2, 1, 0)}
COLUMN = {"deleteTableColumn": cell(2, 0, 1)}
TABLE = delete(2, 22)
MERGED = {"mergeTableCells": cells(2, 0, 0, 2, 2)}


@pytest.mark.parametrize(
    ("edit", "left"),
    [
        (ROW, ["aa", "bb", None, None]),
        (COLUMN, ["aa", None, "cc", None]),
        (TABLE, [None, None, None, None]),
        (MERGED, ["aa", None, None, None]),
        ({"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}}, ["aa", "bb", "cc", "dd"]),
        ({"insertTableColumn": {**cell(2, 0, 0), "insertRight": True}}, ["aa", "bb", "cc", "dd"]),
        ({"unmergeTableCells": cells(2, 0, 0, 2, 2)}, ["aa", "bb", "cc", "dd"]),
        ({"pinTableHeaderRows": {"tableStartLocation": {"index": 2}, "pinnedHeaderRowsCount": 1}}, None),
    ],
)
def test_anchors_live_and_die_with_rows_columns_cells_and_tables(
    edit: Json, left: list[str | None] | None
) -> None:
    state = table_of_words()
    assert grid(state) == [["aa", "bb"], ["cc", "dd"]]
    words = ["aa", "bb", "cc", "dd"]
    anchors = [tied(state, each) for each in words]
    assert [under(run(state, edit), anchor) for anchor in anchors] == (left or words)


def test_an_anchor_over_two_rows_shrinks_to_the_one_that_stays() -> None:
    state = table_of_words()
    anchor = add_anchor(state, Anchored("t.0", "", 5, 21), ids())
    assert under(run(state, ROW), anchor) == "aa\nbb\n"


def test_text_moved_by_a_merge_into_an_empty_head_cell_leaves_its_comment_behind() -> None:
    state = document("", table_at(1, 1, 2), insert(7, "moved"))
    anchor = tied(state, "moved")
    merged = run(state, {"mergeTableCells": cells(2, 0, 0, 1, 2)})
    assert grid(merged) == [["moved", ""]]
    assert under(merged, anchor) is None


def test_an_edit_of_another_tab_or_segment_moves_no_anchor() -> None:
    state = run(document("one two"), {"addDocumentTab": {"tabProperties": {"title": "Second"}}})
    other = next(tab["tabProperties"]["tabId"] for tab in list(state.all_tabs())[1:])
    anchor = tied(state, "two")
    after = run(state, {"insertText": {"location": {"index": 1, "tabId": other}, "text": "two and more"}})
    assert anchored_range(after, anchor) == Anchored("t.0", "", 5, 8)
    assert find_words(after, "two", other) == Anchored(other, "", 1, 4)


def test_a_refused_batch_leaves_the_anchors_where_they_were() -> None:
    state = document("one two")
    anchor = tied(state, "two")
    with pytest.raises(Exception, match="paragraph"):
        run(state, delete(5, 8), insert(0, "x"))
    assert under(state, anchor) == "two"


def test_anchors_are_out_of_sight_of_an_ordinary_read_and_of_a_capture() -> None:
    state = document("one two")
    before = read(state)
    tied(state, "two")
    assert read(state) == before
    capture = read(state)
    capture["tabs"][0]["documentTab"]["commentAnchors"] = {"kix.1": {"anchorId": "kix.1"}}
    assert read(load_capture(capture, ids())) == before


def test_anchors_are_counted_in_utf16_units() -> None:
    state = document("😀 two 😀")
    where = find_words(state, "two 😀")
    assert where == Anchored("t.0", "", 4, 10)
    assert text_in(state, where) == "two 😀"


def test_an_anchor_can_be_untied_and_all_of_them_can() -> None:
    state = document("one two three")
    one, two, three = (tied(state, each) for each in ("one", "two", "three"))
    remove_anchor(state, one)
    remove_anchor(state, "kix.unknown")
    assert (under(state, one), under(state, two)) == (None, "two")
    drop_anchors(state)
    assert under(state, three) is None


@pytest.mark.parametrize(
    ("where", "text"),
    [
        (Anchored("t.0", "", 3, 3), "must hold something"),
        (Anchored("t.0", "", 3, 99), "end by index 5"),
        (Anchored("t.9", "", 1, 2), "Tab with ID t.9 was not found"),
        (Anchored("t.0", "kix.h", 1, 2), "Segment with ID kix.h was not found"),
    ],
)
def test_an_anchor_must_lie_in_the_document(where: Anchored, text: str) -> None:
    with pytest.raises(Refusal, match=text):
        add_anchor(document("one"), where, ids())
