"""Edits that a person makes in suggesting mode: pending, inline, until somebody decides (§1.4).

A suggested insertion is in the text and marked; a suggested deletion leaves its text and marks it; a
replacement is both under one id, the new words before the old ones, as the captured documents have it.
Deleting what one has oneself suggested takes it away.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from whoowes.emulator.docs.errors import Refusal, RequestError
from whoowes.emulator.docs.grid import Block, merged_blocks, referenced_cell
from whoowes.emulator.docs.locate import (
    Edit,
    Segment,
    overlapping,
    requested_range,
    requested_spot,
    requested_table,
)
from whoowes.emulator.docs.reindex import element_width
from whoowes.emulator.docs.requests.deletion import can_delete, legal_deletion, remove
from whoowes.emulator.docs.requests.masks import masked_fields
from whoowes.emulator.docs.requests.tables import insert_table_row
from whoowes.emulator.docs.requests.text import insert_text
from whoowes.emulator.docs.requests.text_styles import text_style_paths
from whoowes.emulator.docs.runs import split_at, style_holder
from whoowes.emulator.docs.state import DocumentState, IdFactory, Json
from whoowes.emulator.docs.suggestions import DELETION, INSERTION
from whoowes.emulator.switches import Switches

_STYLE_CHANGES = "suggestedTextStyleChanges"
_ONLY_TEXT = "Only text can be suggested for deletion here, not a table or a break."
_MERGED = "A row with merged cells cannot be suggested for deletion here."


@dataclass(frozen=True)
class Suggester:
    """Who suggests.

    Attributes:
        suggestion_id: The id under which everything of one call is suggested.
        own: The ids of what the same person has suggested before.
    """

    suggestion_id: str
    own: frozenset[str] = frozenset()


def suggest_batch(
    state: DocumentState,
    requests: list[Json],
    by: Suggester,
    new_id: IdFactory,
    switches: Switches | None = None,
) -> DocumentState:
    """Return the document with requests made as suggestions.

    Args:
        state: The document; it is never changed.
        requests: Request objects as for `apply_batch`.
        by: Who suggests, and under which id.
        new_id: Source of ids.
        switches: How conflicting facts are decided.

    Raises:
        RequestError: A request breaks a rule, or is of a kind that cannot be suggested here (501).
    """
    edit = Edit(state.copy(), new_id, switches or Switches())
    for index, request in enumerate(requests):
        kind = next(iter(request), "")
        handler = _HANDLERS.get(kind)
        if handler is None:
            raise RequestError(
                index, kind, f"suggesting is not implemented beyond {', '.join(_HANDLERS)}", 501
            )
        try:
            handler(edit, request[kind], by)
        except Refusal as refusal:
            raise RequestError(index, kind, refusal.text, refusal.status) from refusal
        edit.settle()
    return edit.state


def _insert_text(edit: Edit, request: Json, by: Suggester) -> None:
    segment, spot = requested_spot(edit, request)
    start, end_before = spot.place, segment.end
    insert_text(edit, request)
    segment.recount()
    for part in _text_parts(segment, start, start + segment.end - end_before):
        _mark(part, INSERTION, by)


def _delete_content_range(edit: Edit, request: Json, by: Suggester) -> None:
    segment, container, (start, end) = legal_deletion(edit, request)
    touched = [
        element for element in container if element["startIndex"] < end and element["endIndex"] > start
    ]
    if any("paragraph" not in element for element in touched):
        raise Refusal(_ONLY_TEXT)
    own: list[tuple[int, int]] = []
    at = start
    for part, width in _measured(segment, start, end):
        if by.own.union({by.suggestion_id}).intersection(part.get(INSERTION, [])):
            own.append((at, at + width))
        else:
            _mark(part, DELETION, by)
        at += width
    segment.recount()
    for first, last in reversed(own):
        if can_delete(container, first, last):
            remove(segment, container, first, last)
            segment.recount()


def _insert_table_row(edit: Edit, request: Json, by: Suggester) -> None:
    rows = _table(edit, request)["tableRows"]
    before = list(rows)
    insert_table_row(edit, request)
    for row in rows:
        if not any(row is old for old in before):
            _mark_row(row, INSERTION, by)


def _delete_table_row(edit: Edit, request: Json, by: Suggester) -> None:
    table = _table(edit, request)
    row, _ = referenced_cell(table, request.get("tableCellLocation", {}))
    line = Block(row, 0, 1, table["columns"])
    if any(block.overlaps(line) for block in merged_blocks(table)):
        raise Refusal(_MERGED)
    _mark_row(table["tableRows"][row], DELETION, by)


def _update_text_style(edit: Edit, request: Json, by: Suggester) -> None:
    paths = text_style_paths(masked_fields(request, "textStyle", "TextStyle"))
    names = sorted({path.split(".")[0] for path in paths})
    given = request.get("textStyle", {})
    change = {
        "textStyle": {name: given[name] for name in names if name in given},
        "textStyleSuggestionState": {f"{name}Suggested": True for name in names},
    }
    segment, start, end = requested_range(edit, request.get("range", {}))
    for part in _text_parts(segment, start, end):
        part[_STYLE_CHANGES] = {**part.get(_STYLE_CHANGES, {}), by.suggestion_id: change}


def _table(edit: Edit, request: Json) -> Json:
    location = request.get("tableCellLocation", {}).get("tableStartLocation", {})
    return requested_table(edit, location).table


def _mark_row(row: Json, key: str, by: Suggester) -> None:
    for part in (row, *row["tableCells"]):
        _mark(part, key, by)


def _mark(part: Json, key: str, by: Suggester) -> None:
    ids: list[str] = part.get(key, [])
    if by.suggestion_id not in ids:
        part[key] = [*ids, by.suggestion_id]


def _text_parts(segment: Segment, start: int, end: int) -> Iterator[Json]:
    for part, _ in _measured(segment, start, end):
        yield part


def _measured(segment: Segment, start: int, end: int) -> Iterator[tuple[Json, int]]:
    """Yield the text runs and chips that make up [start, end), split off at its edges, and their widths."""
    for spot in overlapping(segment, start, end):
        elements, base = spot.paragraph["elements"], spot.element["startIndex"]
        first = split_at(elements, max(start - base, 0))
        last = split_at(elements, min(end, spot.element["endIndex"]) - base)
        for element in elements[first:last]:
            part = style_holder(element) or _any_part(element)
            yield part, element_width(element)


def _any_part(element: Json) -> Json:
    return next(part for part in element.values() if isinstance(part, dict))


_HANDLERS: dict[str, Callable[[Edit, Json, Suggester], None]] = {
    "insertText": _insert_text,
    "deleteContentRange": _delete_content_range,
    "insertTableRow": _insert_table_row,
    "deleteTableRow": _delete_table_row,
    "updateTextStyle": _update_text_style,
}
