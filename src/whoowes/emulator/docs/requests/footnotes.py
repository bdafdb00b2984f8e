"""createFootnote, and what becomes of a footnote whose reference goes."""

from collections.abc import Iterator

from whoowes.emulator.docs.defaults import points
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, paragraphs, requested_spot
from whoowes.emulator.docs.named_ranges import forget_segment
from whoowes.emulator.docs.requests.text import place_element
from whoowes.emulator.docs.state import Json, paragraph, text_run

_STYLE: Json = {"namedStyleType": "NORMAL_TEXT", "lineSpacing": 100, "direction": "LEFT_TO_RIGHT"}


def create_footnote(edit: Edit, request: Json) -> Json:
    """Carry out createFootnote: a reference of one index, and a segment holding a space and a newline."""
    segment, spot = requested_spot(edit, request)
    if segment.kind != "body":
        raise Refusal("Footnotes can only be inserted in the document body.")
    footnote_id = edit.new_id("kix.")
    place_element(segment, spot, "footnoteReference", {"footnoteId": footnote_id, "footnoteNumber": ""})
    content = [paragraph([text_run(" \n", {"fontSize": points(10)})], _STYLE)]
    made = {"footnoteId": footnote_id, "content": content}
    segment.document_tab.setdefault("footnotes", {})[footnote_id] = made
    edit.segment_of(edit.tab(segment.tab_id), footnote_id)
    _number(segment.document_tab)
    return {"createFootnote": {"footnoteId": footnote_id}}


def drop_orphans(document_tab: Json) -> None:
    """Remove the footnotes whose reference is gone; those that stay are numbered anew."""
    footnotes: Json = document_tab.get("footnotes", {})
    if not footnotes:
        return
    gone = set(footnotes) - {part["footnoteId"] for part in _references(document_tab)}
    for footnote_id in gone:
        forget_segment(document_tab, footnote_id)
        del footnotes[footnote_id]
    if gone:
        _number(document_tab)
    if not footnotes:
        del document_tab["footnotes"]


def _references(document_tab: Json) -> Iterator[Json]:
    for spot in paragraphs(document_tab["body"]["content"]):
        for element in spot.paragraph["elements"]:
            if "footnoteReference" in element:
                yield element["footnoteReference"]


def _number(document_tab: Json) -> None:
    for number, reference in enumerate(_references(document_tab), start=1):
        reference["footnoteNumber"] = str(number)
