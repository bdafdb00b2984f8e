"""Rule 20: what becomes of pending suggestions under edits that take content away."""

import pytest
from tests.emulator.docs_making import (
    Json,
    cell,
    delete,
    document,
    grid,
    ids,
    insert,
    run,
    span,
    table_at,
    texts,
)

from whoowes.emulator.docs import DocumentState, RequestError
from whoowes.emulator.docs.suggesting import Suggester, suggest_batch
from whoowes.emulator.switches import Switches

WORKING = Switches(suggestion_deletion_fails=False)
WITHOUT, ACCEPTED = "PREVIEW_WITHOUT_SUGGESTIONS", "PREVIEW_SUGGESTIONS_ACCEPTED"
NAMED: Json = {"createNamedRange": {"name": "x", **span(5, 8)}}
FILLED: Json = {"replaceNamedRangeContent": {"namedRangeName": "x", "text": "300"}}


def suggested(state: DocumentState, *requests: Json) -> DocumentState:
    return suggest_batch(state, list(requests), Suggester("suggest.1"), ids())


def replaced(found: str, text: str) -> Json:
    return {"replaceAllText": {"containsText": {"text": found}, "replaceText": text}}


def pay() -> DocumentState:
    """Return "Pay pounds" with "200 " suggested before the pounds."""
    return suggested(document("Pay pounds"), insert(5, "200 "))


def filled_cells(place: int = 5) -> DocumentState:
    """Return a table of two by two with text suggested in the cell at `place`; the first is at 5."""
    return suggested(document("", table_at(1, 2, 2)), insert(place, "new"))


def refused(state: DocumentState, request: Json) -> tuple[int, str]:
    before = state.copy()
    with pytest.raises(RequestError) as found:
        run(state, request)
    assert state == before
    return found.value.status, found.value.full_message


BREAKDOWN = (500, "Internal error encountered.")


@pytest.mark.parametrize("request_", [replaced("200", "300"), replaced("y 2", ""), replaced("200 p", "P")])
def test_rule_20_replacing_pending_text_breaks_google_down(request_: Json) -> None:
    assert refused(pay(), request_) == BREAKDOWN


def test_rule_20_replacing_pending_text_of_a_named_range_breaks_google_down() -> None:
    assert refused(run(pay(), NAMED), FILLED) == BREAKDOWN


def test_rule_20_replacing_does_not_concern_text_beside_a_suggestion() -> None:
    assert texts(run(pay(), replaced("pounds", "euros"))) == ["Pay 200 euros\n"]


@pytest.mark.parametrize("text", ["300", "300\n4"])
def test_rule_20_switched_off_what_replaces_pending_text_is_pending_too(text: str) -> None:
    state = run(pay(), replaced("200", text), switches=WORKING)
    assert "".join(texts(state)) == f"Pay {text} pounds\n"
    assert texts(state, WITHOUT) == ["Pay pounds\n"]
    assert "".join(texts(state, ACCEPTED)) == f"Pay {text} pounds\n"


def test_rule_20_switched_off_what_replaces_text_suggested_to_go_would_go_too() -> None:
    state = suggested(document("Pay 100 pounds"), delete(5, 9))
    state = run(state, replaced("100", "999"), switches=WORKING)
    assert texts(state, WITHOUT) == ["Pay 999 pounds\n"]
    assert texts(state, ACCEPTED) == ["Pay pounds\n"]


def test_rule_20_switched_off_what_fills_a_pending_named_range_is_pending_too() -> None:
    state = run(pay(), NAMED, FILLED, switches=WORKING)
    assert texts(state) == ["Pay 300 pounds\n"]
    assert texts(state, WITHOUT) == ["Pay pounds\n"]


@pytest.mark.parametrize("kind", ["deleteTableRow", "deleteTableColumn"])
def test_rule_20_deleting_cells_with_pending_text_breaks_google_down(kind: str) -> None:
    assert refused(filled_cells(), {kind: cell(2, 0, 0)}) == BREAKDOWN
    left = run(filled_cells(), {kind: cell(2, 0, 0)}, switches=WORKING)
    assert grid(left) in ([["", ""]], [[""], [""]])


@pytest.mark.parametrize("kind", ["deleteTableRow", "deleteTableColumn"])
def test_rule_20_deleting_cells_beside_a_pending_one_is_no_matter(kind: str) -> None:
    left = run(filled_cells(), {kind: cell(2, 1, 1)})
    assert grid(left) in ([["new", ""]], [["new"], [""]])


@pytest.mark.parametrize("kind", ["deleteTableRow", "deleteTableColumn"])
def test_rule_20_deleting_the_last_row_or_column_of_a_table_with_pending_text_breaks_google_down(
    kind: str,
) -> None:
    state = suggested(document("", table_at(1, 1, 1)), insert(5, "new"))
    assert refused(state, {kind: cell(2, 0, 0)}) == BREAKDOWN
    assert texts(run(state, {kind: cell(2, 0, 0)}, switches=WORKING)) == ["\n", "\n"]


def test_rule_20_deleting_a_row_that_is_itself_pending_breaks_google_down() -> None:
    row = {"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}}
    state = suggested(document("", table_at(1, 2, 2)), row)
    assert refused(state, {"deleteTableRow": cell(2, 1, 0)}) == BREAKDOWN
    assert refused(state, {"deleteTableColumn": cell(2, 0, 0)}) == BREAKDOWN
    assert len(grid(run(state, {"deleteTableRow": cell(2, 0, 0)}))) == 2
