"""deletePositionedObject."""

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, paragraphs
from whoowes.emulator.docs.reindex import segments
from whoowes.emulator.docs.state import Json


def delete_positioned_object(edit: Edit, request: Json) -> Json:
    """Carry out deletePositionedObject; it takes no index, so no index moves."""
    document_tab = edit.tab(request.get("tabId"))["documentTab"]
    object_id = request.get("objectId", "")
    objects: Json = document_tab.get("positionedObjects", {})
    if object_id not in objects:
        raise Refusal(f"The positioned object with ID {object_id} was not found.")
    del objects[object_id]
    if not objects:
        del document_tab["positionedObjects"]
    for _, content in segments(document_tab):
        for spot in paragraphs(content):
            _untie(spot.paragraph, object_id)
    return {}


def _untie(paragraph: Json, object_id: str) -> None:
    tied = paragraph.get("positionedObjectIds", [])
    if object_id in tied:
        paragraph["positionedObjectIds"] = [one for one in tied if one != object_id]
        if not paragraph["positionedObjectIds"]:
            del paragraph["positionedObjectIds"]
