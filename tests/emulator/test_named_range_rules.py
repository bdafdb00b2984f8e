"""Named ranges that shift, split and die (rules 31 and 32, `google-behaviour.md` §1.8)."""

import pytest
from tests.emulator.docs_making import (
    Json,
    cell,
    delete,
    document,
    ids,
    insert,
    named,
    read,
    run,
    span,
    table_at,
)

from whoowes.emulator.convert import from_markdown
from whoowes.emulator.docs import DocumentState, load_capture
from whoowes.emulator.switches import Switches

SPLITTING = Switches(named_ranges_split=True)


def named_as(name: str, *ranges: tuple[int, int]) -> DocumentState:
    """Return "abcdefghijkl" with one named range over several ranges, as only a capture can bring it."""
    capture = read(document("abcdefghijkl"))
    parts = [{"startIndex": start, "endIndex": end} for start, end in ranges]
    group = {"name": name, "namedRanges": [{"namedRangeId": "kix.1", "name": name, "ranges": parts}]}
    capture["tabs"][0]["documentTab"]["namedRanges"] = {name: group}
    return load_capture(capture, ids())


@pytest.mark.parametrize(
    ("edit", "moved"),
    [
        (insert(1, "XY"), [(4, 7), (9, 11)]),
        (insert(2, "XY"), [(4, 7), (9, 11)]),
        (insert(3, "XY"), [(2, 7), (9, 11)]),
        (insert(5, "XY"), [(2, 5), (9, 11)]),
        (insert(6, "XY"), [(2, 5), (9, 11)]),
        (insert(7, "XY"), [(2, 5), (9, 11)]),
        (insert(8, "XY"), [(2, 5), (7, 11)]),
        (insert(9, "XY"), [(2, 5), (7, 9)]),
        (delete(2, 5), [(4, 6)]),
        (delete(7, 9), [(2, 5)]),
        (delete(4, 8), [(2, 4), (4, 5)]),
        (delete(5, 7), [(2, 5), (5, 7)]),
    ],
)
def test_rule_31_each_range_of_a_named_range_moves_by_itself(
    edit: Json, moved: list[tuple[int, int]]
) -> None:
    state = named_as("region", (2, 5), (7, 9))
    for switches in (Switches(), SPLITTING):
        assert named(run(state, edit, switches=switches)) == {"region": moved}


def test_rule_31_a_named_range_is_gone_with_the_last_of_its_ranges() -> None:
    state = named_as("region", (2, 5), (7, 9))
    assert named(run(state, delete(1, 10))) == {}
    assert named(run(state, delete(7, 9), delete(2, 5))) == {}


def test_rule_31_a_deleted_row_takes_its_range_and_shrinks_the_one_around() -> None:
    state = document("", table_at(1, 2, 1), insert(8, "low"), insert(5, "top"))
    state = run(
        state,
        {"createNamedRange": {"name": "row", **span(11, 14)}},
        {"createNamedRange": {"name": "table", **span(2, 16)}},
    )
    after = run(state, {"deleteTableRow": cell(2, 1, 0)})
    assert named(after) == {"table": [(2, 10)]}


@pytest.mark.parametrize(
    ("edit", "whole", "split"),
    [
        (insert(4, "\n"), [(2, 8)], [(2, 4), (5, 8)]),
        (insert(4, "X\nY"), [(2, 10)], [(2, 4), (7, 10)]),
        (insert(4, "X"), [(2, 8)], [(2, 8)]),
        (insert(2, "\n"), [(3, 8)], [(3, 8)]),
        (insert(7, "\n"), [(2, 7)], [(2, 7)]),
        (table_at(4, 1, 1), [(2, 13)], [(2, 4), (10, 13)]),
        (table_at(2, 1, 1), [(8, 13)], [(8, 13)]),
        (table_at(7, 1, 1), [(2, 7)], [(2, 7)]),
    ],
)
def test_rule_31_a_break_inside_a_range_splits_it_where_the_switch_has_it(
    edit: Json, whole: list[tuple[int, int]], split: list[tuple[int, int]]
) -> None:
    state = named_as("region", (2, 7))
    assert named(run(state, edit)) == {"region": whole}
    assert named(run(state, edit, switches=SPLITTING)) == {"region": split}


def test_rule_32_a_split_range_is_one_named_range_and_goes_as_one() -> None:
    state = run(named_as("region", (2, 7)), insert(4, "\n"), switches=SPLITTING)
    (one,) = read(state)["tabs"][0]["documentTab"]["namedRanges"]["region"]["namedRanges"]
    assert len(one["ranges"]) == 2
    assert named(run(state, {"deleteNamedRange": {"namedRangeId": "kix.1"}})) == {}
    assert named(run(state, {"deleteNamedRange": {"name": "region"}})) == {}


def test_rule_31_ranges_of_a_preview_are_those_of_the_text_it_shows() -> None:
    suggested = from_markdown("a <!-- insert: new --> b and c", ids())
    state = run(suggested, {"createNamedRange": {"name": "new", **span(3, 6)}})
    shown = read(state, "PREVIEW_WITHOUT_SUGGESTIONS")["tabs"][0]["documentTab"]
    assert "namedRanges" not in shown
