"""Edits → Docs `Request` objects, one or more each, in the same order (`google-behaviour.md` §1.6)."""

from collections.abc import Iterable
from functools import singledispatch
from typing import Any

from whoowes.core.document.model import Range, TextStyle
from whoowes.core.ids import TabId
from whoowes.core.updates import edits as e

Json = dict[str, Any]

TEXT_FIELDS = "bold,italic,underline,strikethrough,link,foregroundColor,fontSize"
_RULE_COLOR = "#d9dce1"
_RULE_POINTS = 0.5


def to_requests(edits: Iterable[e.Edit], *, tab_id: TabId | None) -> list[Json]:
    """Return the requests of a batch. Every location names its tab: omitted it would mean the first."""
    place = _Place(tab_id)
    return [request for edit in edits for request in _requests(edit, place)]


class _Place:
    def __init__(self, tab_id: TabId | None) -> None:
        self._tab: Json = {"tabId": tab_id} if tab_id else {}

    def location(self, index: int) -> Json:
        return {"index": index, **self._tab}

    def range(self, span: Range) -> Json:
        return {"startIndex": span.start, "endIndex": span.end, **self._tab}

    def cell(self, table_start: int, row: int, column: int = 0) -> Json:
        return {
            "tableStartLocation": self.location(table_start),
            "rowIndex": row,
            "columnIndex": column,
        }


@singledispatch
def _requests(edit: e.Edit, place: _Place) -> list[Json]:
    message = f"no request for {type(edit).__name__} at {place}"
    raise TypeError(message)


@_requests.register
def _(edit: e.InsertText, place: _Place) -> list[Json]:
    return [{"insertText": {"location": place.location(edit.index), "text": edit.text}}]


@_requests.register
def _(edit: e.DeleteRange, place: _Place) -> list[Json]:
    return [{"deleteContentRange": {"range": place.range(edit.span)}}]


@_requests.register
def _(edit: e.StyleText, place: _Place) -> list[Json]:
    style = text_style_json(edit.style)
    return [{"updateTextStyle": {"range": place.range(edit.span), "textStyle": style, "fields": TEXT_FIELDS}}]


@_requests.register
def _(edit: e.StyleParagraph, place: _Place) -> list[Json]:
    style: Json = {"namedStyleType": edit.named_style.value}
    spaces = {"spaceAbove": edit.space_above, "spaceBelow": edit.space_below}
    style.update({name: _points(value) for name, value in spaces.items() if value is not None})
    fields = "namedStyleType,spaceAbove,spaceBelow"
    span = place.range(edit.span)
    return [{"updateParagraphStyle": {"range": span, "paragraphStyle": style, "fields": fields}}]


@_requests.register
def _(edit: e.InsertTable, place: _Place) -> list[Json]:
    location = place.location(edit.index)
    return [{"insertTable": {"location": location, "rows": edit.rows, "columns": edit.columns}}]


@_requests.register
def _(edit: e.InsertRow, place: _Place) -> list[Json]:
    cell = place.cell(edit.table_start, edit.row)
    return [{"insertTableRow": {"tableCellLocation": cell, "insertBelow": True}}]


@_requests.register
def _(edit: e.DeleteRow, place: _Place) -> list[Json]:
    return [{"deleteTableRow": {"tableCellLocation": place.cell(edit.table_start, edit.row)}}]


@_requests.register
def _(edit: e.ShadeCells, place: _Place) -> list[Json]:
    table_range = {
        "tableCellLocation": place.cell(edit.table_start, edit.row, edit.column),
        "rowSpan": 1,
        "columnSpan": edit.columns,
    }
    style = {"backgroundColor": _color(edit.color)}
    return [
        {
            "updateTableCellStyle": {
                "tableRange": table_range,
                "tableCellStyle": style,
                "fields": "backgroundColor",
            }
        }
    ]


@_requests.register
def _(edit: e.FrameTable, place: _Place) -> list[Json]:
    start = place.location(edit.table_start)
    rule = {"color": _color(_RULE_COLOR), "width": _points(_RULE_POINTS), "dashStyle": "SOLID"}
    names = ("borderTop", "borderBottom", "borderLeft", "borderRight")
    frame = {
        "updateTableCellStyle": {
            "tableStartLocation": start,
            "tableCellStyle": dict.fromkeys(names, rule),
            "fields": ",".join(names),
        }
    }
    columns: dict[float, list[int]] = {}
    for column, width in enumerate(edit.widths):
        columns.setdefault(width, []).append(column)
    return [frame, *(_width(start, alike, width) for width, alike in columns.items())]


def _width(start: Json, columns: list[int], width: float) -> Json:
    return {
        "updateTableColumnProperties": {
            "tableStartLocation": start,
            "columnIndices": columns,
            "tableColumnProperties": {"widthType": "FIXED_WIDTH", "width": _points(width)},
            "fields": "widthType,width",
        }
    }


@_requests.register
def _(edit: e.PinHeader, place: _Place) -> list[Json]:
    start = place.location(edit.table_start)
    return [{"pinTableHeaderRows": {"tableStartLocation": start, "pinnedHeaderRowsCount": 1}}]


@_requests.register
def _(edit: e.AddNamedRange, place: _Place) -> list[Json]:
    return [{"createNamedRange": {"name": edit.name, "range": place.range(edit.span)}}]


@_requests.register
def _(edit: e.DropNamedRange, place: _Place) -> list[Json]:  # noqa: ARG001 - an id needs no place
    return [{"deleteNamedRange": {"namedRangeId": edit.id}}]


def text_style_json(style: TextStyle) -> Json:
    """Return a TextStyle as JSON. What is left out is reset by the field mask to "as inherited"."""
    flags = ("bold", "italic", "underline", "strikethrough")
    body: Json = {name: True for name in flags if getattr(style, name)}
    if style.link:
        body["link"] = {"url": style.link}
    if style.color:
        body["foregroundColor"] = _color(style.color)
    if style.size:
        body["fontSize"] = _points(style.size)
    return body


def _points(value: float) -> Json:
    return {"magnitude": value, "unit": "PT"}


def _color(color: str) -> Json:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return {"color": {"rgbColor": dict(zip(("red", "green", "blue"), channels, strict=True))}}
