"""createNamedRange, deleteNamedRange and replaceNamedRangeContent (rules 31 to 33)."""

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, find_paragraph, requested_range
from whoowes.emulator.docs.named_ranges import (
    add_named_range,
    find_named_ranges,
    remove_named_ranges,
    restore_named_range,
)
from whoowes.emulator.docs.requests.deletion import delete_range
from whoowes.emulator.docs.requests.text import kept_text, place_text
from whoowes.emulator.docs.runs import marks_at, style_at
from whoowes.emulator.docs.state import Json
from whoowes.emulator.docs.units import units


def create_named_range(edit: Edit, request: Json) -> Json:
    """Carry out createNamedRange; the reply carries the new id."""
    segment, start, end = requested_range(edit, request.get("range", {}))
    span: Json = {"startIndex": start, "endIndex": end}
    if segment.segment_id:
        span["segmentId"] = segment.segment_id
    range_id = add_named_range(segment.document_tab, request.get("name", ""), span, edit.new_id)
    return {"createNamedRange": {"namedRangeId": range_id}}


def delete_named_range(edit: Edit, request: Json) -> Json:
    """Carry out deleteNamedRange by id or, for all ranges of a name, by name."""
    range_id, name = _reference(request, "name")
    tabs = edit.chosen_tabs(request)
    found = [remove_named_ranges(tab["documentTab"], range_id=range_id, name=name) for tab in tabs]
    if range_id and not any(found):
        raise _not_found(range_id)
    return {}


def replace_named_range_content(edit: Edit, request: Json) -> Json:
    """Carry out replaceNamedRangeContent: the first range of each takes the text, its others lose theirs.

    Raises:
        Refusal: No range has the id given, or what would be deleted cannot go. A name that nothing has is
            no fault.
    """
    range_id, name = _reference(request, "namedRangeName")
    tabs = edit.chosen_tabs(request)
    found = [
        (tab, one)
        for tab in tabs
        for one in find_named_ranges(tab["documentTab"], range_id=range_id, name=name)
    ]
    if range_id and not found:
        raise _not_found(range_id)
    for tab, one in found:
        _replace(edit, tab, one, kept_text(edit, request.get("text", "")))
    return {}


def _replace(edit: Edit, tab: Json, named_range: Json, text: str) -> None:
    """Replace from the last range to the first, so that each is still where the ones before it left it."""
    if not named_range["ranges"]:
        return
    first, *others = named_range["ranges"]
    for span in reversed(others):
        _empty(edit, tab, span)
    start, (style, marks) = first["startIndex"], _empty(edit, tab, first)
    if not text:
        return
    segment = edit.segment_of(tab, first.get("segmentId", ""))
    place = find_paragraph(segment.content, start)
    if place is None:
        raise Refusal("Cannot replace the content of the named range.")
    place_text(segment, place, text, edit.new_id, style, marks=marks)
    segment.recount()
    restored = {**first, "startIndex": start, "endIndex": start + units(text)}
    restore_named_range(tab["documentTab"], named_range, restored)


def _empty(edit: Edit, tab: Json, span: Json) -> tuple[Json | None, Json]:
    """Delete what a range covers; return style, None if it has none, and suggestions of its first unit."""
    segment = edit.segment_of(tab, span.get("segmentId", ""))
    start, end = span["startIndex"], span["endIndex"]
    if start == end:
        return None, {}
    spot = find_paragraph(segment.content, start)
    style, marks = None, {}
    if spot is not None:
        style, marks = style_at(spot.paragraph, spot.offset), marks_at(spot.paragraph, spot.offset)
    delete_range(edit, segment, start, end)
    segment.recount()
    return style, marks


def _reference(request: Json, name_field: str) -> tuple[str, str]:
    """Return the id and the name a request refers to, one of them empty."""
    range_id, name = request.get("namedRangeId", ""), request.get(name_field, "")
    if range_id and name:
        raise Refusal("oneof field 'named_range_reference' is already set.")
    if not range_id and not name:
        raise Refusal("ID or name for named range must be set")
    return range_id, name


def _not_found(range_id: str) -> Refusal:
    return Refusal(f"The named range with ID {range_id} was not found.")
