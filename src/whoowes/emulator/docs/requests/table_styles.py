"""Styles of cells, columns and rows (rules 24 and 28)."""

from whoowes.emulator.docs.defaults import cell_style
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.grid import Block, cell_at, referenced_block
from whoowes.emulator.docs.locate import Edit, TablePlace, requested_table
from whoowes.emulator.docs.requests.masks import apply_mask, masked_fields, roots
from whoowes.emulator.docs.state import Json, copied

_BORDERS = frozenset(f"border{side}" for side in ("Left", "Right", "Top", "Bottom"))
_OPAQUE: Json = {"color": {}}
_NARROWEST_COLUMN_PT = 5

# Docs writes borders in this order, so that of two that meet the later one stays.
_SHARED_BORDERS = (
    ("borderRight", "borderLeft", 0, 1),
    ("borderLeft", "borderRight", 0, -1),
    ("borderBottom", "borderTop", 1, 0),
    ("borderTop", "borderBottom", -1, 0),
)


def update_table_cell_style(edit: Edit, request: Json) -> Json:
    """Carry out updateTableCellStyle on a range of cells or on the whole table."""
    place, block = _styled_cells(edit, request)
    style = request.get("tableCellStyle", {})
    paths = masked_fields(request, "tableCellStyle", "TableCellStyle")
    _refuse_transparency(style, paths)
    for row in range(block.row, block.last_row):
        for column in range(block.column, block.last_column):
            cell = cell_at(place.table, row, column)
            cell["tableCellStyle"] = _restyled(cell.get("tableCellStyle", {}), style, paths)
    _share_borders(place.table, block, style, paths)
    return {}


def _refuse_transparency(style: Json, paths: list[str]) -> None:
    masked = roots(paths)
    if "backgroundColor" in masked and "color" not in style.get("backgroundColor", _OPAQUE):
        raise Refusal("Cannot set a transparent background")
    for border in _BORDERS & masked:
        if "color" not in style.get(border, {}).get("color", _OPAQUE):
            raise Refusal("Cannot set a transparent border")


def _styled_cells(edit: Edit, request: Json) -> tuple[TablePlace, Block]:
    table_range, start = request.get("tableRange"), request.get("tableStartLocation")
    if table_range is not None and start is not None:
        raise Refusal("oneof field 'cells' is already set. Cannot set 'tableStartLocation'")
    if table_range is not None:
        location = table_range.get("tableCellLocation", {}).get("tableStartLocation", {})
        place = requested_table(edit, location)
        return place, referenced_block(place.table, table_range)
    if start is None:
        raise Refusal("Either tableRange or tableStartLocation must be specified.")
    place = requested_table(edit, start)
    return place, Block(0, 0, len(place.table["tableRows"]), place.table["columns"])


def _restyled(current: Json, style: Json, paths: list[str]) -> Json:
    """Return the cell style after the update; what is reset reads as in a new table."""
    current = copied(current)
    apply_mask(current, style, paths)
    for name, value in cell_style().items():
        current.setdefault(name, value)
    return current


def _share_borders(table: Json, block: Block, style: Json, paths: list[str]) -> None:
    """A border between two cells is one border: the neighbour's facing side follows."""
    for own, facing, down, right in _SHARED_BORDERS:
        inner = [path.replace(own, facing, 1) for path in paths if path.split(".")[0] == own]
        for row in range(block.row, block.last_row) if inner else ():
            for column in range(block.column, block.last_column):
                if not (0 <= row + down < len(table["tableRows"]) and 0 <= column + right < table["columns"]):
                    continue
                neighbour = cell_at(table, row + down, column + right)
                neighbour["tableCellStyle"] = copied(neighbour.get("tableCellStyle", {}))
                given = {facing: style[own]} if own in style else {}
                apply_mask(neighbour["tableCellStyle"], given, inner)


def update_table_column_properties(edit: Edit, request: Json) -> Json:
    """Carry out updateTableColumnProperties; no column index means all columns."""
    place = requested_table(edit, request.get("tableStartLocation", {}))
    given = request.get("tableColumnProperties", {})
    paths = masked_fields(request, "tableColumnProperties", "TableColumnProperties")
    if "width" in given and given["width"].get("magnitude", 0) < _NARROWEST_COLUMN_PT:
        raise Refusal(f"Table column width must be at least {_NARROWEST_COLUMN_PT} points.")
    columns = place.table["columns"]
    properties = place.table.setdefault("tableStyle", {}).setdefault("tableColumnProperties", [])
    properties.extend({"widthType": "EVENLY_DISTRIBUTED"} for _ in range(columns - len(properties)))
    for column in _chosen(request.get("columnIndices", []), columns, "Column"):
        updated = copied(properties[column])
        apply_mask(updated, given, paths)
        properties[column] = _checked_column(updated)
    return {}


def _checked_column(properties: Json) -> Json:
    kind = properties.setdefault("widthType", "EVENLY_DISTRIBUTED")
    if kind == "FIXED_WIDTH" and "width" not in properties:
        raise Refusal("A width must be specified for columns of FIXED_WIDTH.")
    if kind != "FIXED_WIDTH":
        properties.pop("width", None)
    return properties


def update_table_row_style(edit: Edit, request: Json) -> Json:
    """Carry out updateTableRowStyle; no row index means all rows."""
    place = requested_table(edit, request.get("tableStartLocation", {}))
    paths = masked_fields(request, "tableRowStyle", "TableRowStyle")
    rows = place.table["tableRows"]
    for number in _chosen(request.get("rowIndices", []), len(rows), "Row"):
        style = copied(rows[number].get("tableRowStyle", {}))
        apply_mask(style, request.get("tableRowStyle", {}), paths)
        style.setdefault("minRowHeight", {"unit": "PT"})
        if style.get("preventOverflow") is False:
            del style["preventOverflow"]
        rows[number]["tableRowStyle"] = style
    return {}


def _chosen(indices: list[int], count: int, what: str) -> list[int]:
    for index in indices:
        if not 0 <= index < count:
            raise Refusal(f"{what} index {index} is out of bounds.")
    return indices or list(range(count))
