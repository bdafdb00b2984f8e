"""createNamedRange and deleteNamedRange (rules 31 to 33)."""

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, requested_range
from whoowes.emulator.docs.named_ranges import add_named_range, remove_named_ranges
from whoowes.emulator.docs.state import Json


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
    range_id, name = request.get("namedRangeId", ""), request.get("name", "")
    if range_id and name:
        raise Refusal("oneof field 'named_range_reference' is already set.")
    if not range_id and not name:
        raise Refusal("ID or name for named range must be set")
    tabs = edit.chosen_tabs(request)
    found = [remove_named_ranges(tab["documentTab"], range_id=range_id, name=name) for tab in tabs]
    if range_id and not any(found):
        raise Refusal(f"The named range with ID {range_id} was not found.")
    return {}
