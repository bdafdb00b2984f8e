"""mergeTableCells, unmergeTableCells and pinTableHeaderRows (rules 8 and 27)."""

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.grid import Block, cell_at, merged_blocks, referenced_block, set_spans
from whoowes.emulator.docs.locate import Edit, TablePlace, requested_table
from whoowes.emulator.docs.requests.tables import cell_like
from whoowes.emulator.docs.state import IdFactory, Json


def merge_table_cells(edit: Edit, request: Json) -> Json:
    """Carry out mergeTableCells: the text gathers in the head cell, the covered cells stay empty."""
    place, block = _ranged(edit, request)
    table = place.table
    inside = [other for other in merged_blocks(table) if other.overlaps(block)]
    if not all(block.covers(other) for other in inside):
        raise Refusal("The table range to merge must be rectangular.")
    for other in inside:
        set_spans(table, other, rows=1, columns=1)
    _gather_text(place, block, edit.new_id)
    set_spans(table, block, rows=block.rows, columns=block.columns)
    return {}


def _ranged(edit: Edit, request: Json) -> tuple[TablePlace, Block]:
    table_range = request.get("tableRange", {})
    location = table_range.get("tableCellLocation", {}).get("tableStartLocation", {})
    place = requested_table(edit, location)
    return place, referenced_block(place.table, table_range)


def _gather_text(place: TablePlace, block: Block, new_id: IdFactory) -> None:
    """Move the paragraphs of covered cells behind those of the head, last cell first."""
    covered = [
        cell_at(place.table, row, column)
        for row in range(block.row, block.last_row)
        for column in range(block.column, block.last_column)
    ]
    head, *others = covered
    gathered: list[Json] = []
    for cell in reversed(others):
        if _is_empty(cell):
            continue
        gathered = cell["content"] + gathered
        start, end = cell["startIndex"] + 1, cell["endIndex"]
        cell["content"] = cell_like(cell, new_id)["content"]
        place.segment.moved(start, removed=end - 1 - start)
    if gathered:
        _append(place, head, gathered)


def _append(place: TablePlace, head: Json, gathered: list[Json]) -> None:
    added = sum(element["endIndex"] - element["startIndex"] for element in gathered)
    if _is_empty(head):
        place.segment.moved(head["startIndex"] + 1, inserted=added - 1)
        head["content"] = gathered
        return
    place.segment.moved(head["endIndex"], inserted=added)
    head["content"] = head["content"] + gathered


def _is_empty(cell: Json) -> bool:
    content = cell["content"]
    return len(content) == 1 and content[0]["endIndex"] - content[0]["startIndex"] == 1


def unmerge_table_cells(edit: Edit, request: Json) -> Json:
    """Carry out unmergeTableCells: blocks in the range come apart, the text stays in their heads."""
    place, block = _ranged(edit, request)
    for other in merged_blocks(place.table):
        if other.overlaps(block):
            set_spans(place.table, other, rows=1, columns=1)
    return {}


def pin_table_header_rows(edit: Edit, request: Json) -> Json:
    """Carry out pinTableHeaderRows: the first N rows become headers, the others none."""
    place = requested_table(edit, request.get("tableStartLocation", {}))
    count, rows = request.get("pinnedHeaderRowsCount", 0), place.table["tableRows"]
    if edit.switches.pin_beyond_table == "pins-all":
        count = min(count, len(rows))
    if not 0 <= count <= len(rows):
        raise Refusal(f"Cannot pin {count} header rows of a table with {len(rows)} rows.")
    for number, row in enumerate(rows):
        style = row.setdefault("tableRowStyle", {})
        style.pop("tableHeader", None)
        if number < count:
            style["tableHeader"] = True
    return {}
