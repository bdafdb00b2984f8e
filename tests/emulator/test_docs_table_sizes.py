"""How large a table can be; where Google draws the line is not written anywhere, that it does is sure."""

import pytest
from tests.emulator.docs_making import Json, blank, cell, document, only_table, run, table_at
from tests.emulator.world import World
from tests.emulator.world import refusal as refused_over_http

from whoowes.emulator.docs import DocumentState, RequestError
from whoowes.emulator.docs.grid import MOST_CELLS, MOST_COLUMNS, MOST_ROWS

ROW: Json = {"insertTableRow": {**cell(2, 0, 0), "insertBelow": True}}
COLUMN: Json = {"insertTableColumn": {**cell(2, 0, 0), "insertRight": True}}
TOO_WIDE = f"A table cannot have more than {MOST_COLUMNS} columns."
TOO_LONG = f"A table cannot have more than {MOST_ROWS} rows."
TOO_MANY = f"A table cannot have more than {MOST_CELLS} cells."


def refusal(state: DocumentState, request: Json) -> str:
    before = state.copy()
    with pytest.raises(RequestError) as refused:
        run(state, request)
    assert state == before
    assert refused.value.status == 400
    return refused.value.text


@pytest.mark.parametrize(
    ("rows", "columns", "text"),
    [
        (1, MOST_COLUMNS + 1, TOO_WIDE),
        (MOST_ROWS + 1, 1, TOO_LONG),
        (MOST_CELLS // MOST_COLUMNS + 1, MOST_COLUMNS, TOO_MANY),
        (2**31 - 1, 2**31 - 1, TOO_WIDE),
    ],
)
def test_a_table_of_more_than_docs_takes_is_not_made(rows: int, columns: int, text: str) -> None:
    assert refusal(blank(), table_at(1, rows, columns)) == text


def test_a_table_may_have_as_many_columns_as_the_limit_says() -> None:
    assert only_table(document("", table_at(1, 1, MOST_COLUMNS)))["table"]["columns"] == MOST_COLUMNS


def test_a_table_does_not_grow_past_the_limit_of_columns() -> None:
    assert refusal(document("", table_at(1, 1, MOST_COLUMNS)), COLUMN) == TOO_WIDE


def test_a_table_does_not_grow_past_the_limit_of_rows() -> None:
    assert refusal(document("", table_at(1, MOST_ROWS, 1)), ROW) == TOO_LONG


def test_a_table_does_not_grow_past_the_limit_of_cells() -> None:
    full = document("", table_at(1, MOST_CELLS // MOST_COLUMNS, MOST_COLUMNS))
    assert refusal(full, ROW) == TOO_MANY


def test_a_table_that_would_fill_the_memory_is_refused_over_http(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    before = apis.read(page)
    body = {"requests": [table_at(1, 100_000, 100_000)]}
    error = refused_over_http(apis.docs.documents().batchUpdate(documentId=page, body=body))
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert error["message"] == f"Invalid requests[0].insertTable: {TOO_WIDE}"
    assert apis.read(page) == before
