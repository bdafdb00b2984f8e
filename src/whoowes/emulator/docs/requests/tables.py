"""Tables as wholes, rows and columns: making, growing, shrinking (rules 5 to 9)."""

from collections.abc import Callable

from whoowes.emulator.docs.defaults import cell_style, normal_paragraph_style, row_style
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.grid import (
    Block,
    block_at,
    cell_at,
    merged_blocks,
    referenced_cell,
    refuse_oversize,
    set_spans,
)
from whoowes.emulator.docs.locate import Edit, TablePlace, requested_spot, requested_table
from whoowes.emulator.docs.reindex import recount
from whoowes.emulator.docs.requests.deletion import join_paragraphs, refuse_pending, refuse_pending_cells
from whoowes.emulator.docs.requests.text import mark_heading, place_text
from whoowes.emulator.docs.runs import inherited_style
from whoowes.emulator.docs.state import IdFactory, Json, copied, paragraph, text_run

_EMPTY_CELL_UNITS = 2


def insert_table(edit: Edit, request: Json) -> Json:
    """Carry out insertTable: a newline at the index, the table right after it (rule 5)."""
    rows, columns = request.get("rows", 0), request.get("columns", 0)
    if rows < 1 or columns < 1:
        raise Refusal("A table must have at least one row and one column.")
    refuse_oversize(rows, columns)
    segment, spot = requested_spot(edit, request)
    if segment.kind == "footnotes":
        raise Refusal("Tables cannot be inserted inside a footnote.")
    index = spot.place
    position = place_text(segment, spot, "\n", edit.new_id)
    element = new_table(rows, columns)
    spot.container.insert(position, element)
    segment.moved(index + 1, inserted=recount([element]), is_break=True)
    return {}


def new_table(rows: int, columns: int) -> Json:
    """Return a structural element with an empty table: evenly distributed columns, default cells."""
    properties = [{"widthType": "EVENLY_DISTRIBUTED"} for _ in range(columns)]
    return {
        "table": {
            "rows": rows,
            "columns": columns,
            "tableRows": [_new_row([new_cell() for _ in range(columns)]) for _ in range(rows)],
            "tableStyle": {"tableColumnProperties": properties},
        }
    }


def _new_row(cells: list[Json]) -> Json:
    return {"tableCells": cells, "tableRowStyle": row_style()}


def new_cell() -> Json:
    """Return a cell of a new table, every property of its paragraph spelt out."""
    content = paragraph([text_run("\n")], normal_paragraph_style(100))
    return {"content": [content], "tableCellStyle": cell_style()}


def cell_like(model: Json, new_id: IdFactory) -> Json:
    """Return an empty cell styled like `model`, its neighbour (rule 9)."""
    style = {**copied(model.get("tableCellStyle", {})), "rowSpan": 1, "columnSpan": 1}
    return {"content": [_empty_like(model["content"], new_id)], "tableCellStyle": style}


def _empty_like(content: list[Json], new_id: IdFactory) -> Json:
    """Return an empty paragraph in the styles of a cell's first one."""
    model = next((element["paragraph"] for element in content if "paragraph" in element), None)
    if model is None:
        return paragraph([text_run("\n")])
    style = copied(model.get("paragraphStyle", {}))
    mark_heading(style, new_id, is_new=True)
    return paragraph([text_run("\n", inherited_style(model, 0))], style)


def insert_table_row(edit: Edit, request: Json) -> Json:
    """Carry out insertTableRow: an empty row past the whole merged block (rules 7 to 9)."""
    place, block = _referenced(edit, request)
    table, below = place.table, request.get("insertBelow", False)
    refuse_oversize(len(table["tableRows"]) + 1, table["columns"])
    boundary = block.last_row if below else block.row
    model = table["tableRows"][block.last_row - 1 if below else block.row]
    row = {
        "tableCells": [cell_like(cell, edit.new_id) for cell in model["tableCells"]],
        "tableRowStyle": {**copied(model.get("tableRowStyle", {}))},
    }
    _pin_only_inside_pinned_rows(table, row, boundary)
    at = _row_start(place, boundary)
    for other in merged_blocks(table):
        if other.row < boundary < other.last_row:
            set_spans(table, other, rows=other.rows + 1, columns=other.columns)
    table["tableRows"].insert(boundary, row)
    table["rows"] = len(table["tableRows"])
    place.segment.moved(at, inserted=1 + _EMPTY_CELL_UNITS * len(row["tableCells"]))
    return {}


def _pin_only_inside_pinned_rows(table: Json, row: Json, boundary: int) -> None:
    """Pinned rows are always the first ones, so a new row is pinned if the one after it is."""
    rows = table["tableRows"]
    if boundary < len(rows) and rows[boundary].get("tableRowStyle", {}).get("tableHeader"):
        row["tableRowStyle"]["tableHeader"] = True
    else:
        row["tableRowStyle"].pop("tableHeader", None)


def _row_start(place: TablePlace, boundary: int) -> int:
    rows = place.table["tableRows"]
    return int(rows[boundary]["startIndex"] if boundary < len(rows) else rows[-1]["endIndex"])


def insert_table_column(edit: Edit, request: Json) -> Json:
    """Carry out insertTableColumn: an empty column past the whole merged block (rules 7 to 9)."""
    place, block = _referenced(edit, request)
    table, right = place.table, request.get("insertRight", False)
    refuse_oversize(len(table["tableRows"]), table["columns"] + 1)
    boundary = block.last_column if right else block.column
    model = block.last_column - 1 if right else block.column
    for other in merged_blocks(table):
        if other.column < boundary < other.last_column:
            set_spans(table, other, rows=other.rows, columns=other.columns + 1)
    for row in reversed(table["tableRows"]):
        cells = row["tableCells"]
        at = cells[boundary]["startIndex"] if boundary < len(cells) else row["endIndex"]
        cells.insert(boundary, cell_like(cells[model], edit.new_id))
        place.segment.moved(at, inserted=_EMPTY_CELL_UNITS)
    table["columns"] += 1
    properties = _column_properties(table)
    if model < len(properties):
        properties.insert(boundary, copied(properties[model]))
    return {}


def delete_table_row(edit: Edit, request: Json) -> Json:
    """Carry out deleteTableRow: all rows the referenced cell spans go; the last one takes the table."""
    place, block = _referenced(edit, request)
    table = place.table
    if block.rows == len(table["tableRows"]):
        return _delete_table(edit, place)
    rows = table["tableRows"]
    gone = rows[block.row : block.last_row]
    refuse_pending_cells(edit, gone, (cell for row in gone for cell in row["tableCells"]))
    _shrink_blocks(table, lambda other: _without_rows(other, block))
    del rows[block.row : block.last_row]
    table["rows"] = len(rows)
    start, end = gone[0]["startIndex"], gone[-1]["endIndex"]
    place.segment.moved(start, removed=end - start)
    return {}


def delete_table_column(edit: Edit, request: Json) -> Json:
    """Carry out deleteTableColumn: all columns the referenced cell spans go; the last takes the table."""
    place, block = _referenced(edit, request)
    table = place.table
    if block.columns == table["columns"]:
        return _delete_table(edit, place)
    lost = [row["tableCells"][block.column : block.last_column] for row in table["tableRows"]]
    refuse_pending_cells(edit, (), (cell for cells in lost for cell in cells))
    _shrink_blocks(table, lambda other: _without_columns(other, block))
    for row in reversed(table["tableRows"]):
        gone = row["tableCells"][block.column : block.last_column]
        del row["tableCells"][block.column : block.last_column]
        start, end = gone[0]["startIndex"], gone[-1]["endIndex"]
        place.segment.moved(start, removed=end - start)
    table["columns"] -= block.columns
    del _column_properties(table)[block.column : block.last_column]
    return {}


def _column_properties(table: Json) -> list[Json]:
    properties: list[Json] = table.setdefault("tableStyle", {}).setdefault("tableColumnProperties", [])
    return properties


def _delete_table(edit: Edit, place: TablePlace) -> Json:
    """Remove the table; the paragraphs around it stay two, unless the switch says otherwise (rule 7)."""
    start, end = place.element["startIndex"], place.element["endIndex"]
    refuse_pending(edit, place.container, start, end)
    del place.container[place.position]
    place.segment.moved(start, removed=end - start)
    if edit.switches.table_deletion == "merges-paragraphs":
        place.segment.recount()
        join_paragraphs(place.segment, place.container, place.position)
    return {}


def _referenced(edit: Edit, request: Json) -> tuple[TablePlace, Block]:
    location = request.get("tableCellLocation", {})
    place = requested_table(edit, location.get("tableStartLocation", {}))
    row, column = referenced_cell(place.table, location)
    return place, block_at(place.table, row, column)


def _shrink_blocks(table: Json, shrunk: Callable[[Block], Block]) -> None:
    """Write the spans merged blocks have after a deletion that is still to come.

    A block whose head goes while a part of it stays gets a new head in the first
    row or column that stays.
    """
    for block in merged_blocks(table):
        rest = shrunk(block)
        if rest == block:
            continue
        set_spans(table, block, rows=1, columns=1)
        if rest.rows > 0 and rest.columns > 0:
            head = cell_at(table, rest.row, rest.column).setdefault("tableCellStyle", {})
            head["rowSpan"], head["columnSpan"] = rest.rows, rest.columns


def _without_rows(block: Block, gone: Block) -> Block:
    stays = [row for row in range(block.row, block.last_row) if not gone.row <= row < gone.last_row]
    return block._replace(row=stays[0] if stays else block.row, rows=len(stays))


def _without_columns(block: Block, gone: Block) -> Block:
    stays = [
        column
        for column in range(block.column, block.last_column)
        if not gone.column <= column < gone.last_column
    ]
    return block._replace(column=stays[0] if stays else block.column, columns=len(stays))
