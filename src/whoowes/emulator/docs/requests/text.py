"""insertText and everything else that puts something into a paragraph (rules 11 to 16)."""

import re

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.glyphs import TICKED
from whoowes.emulator.docs.locate import Edit, Segment, Spot, requested_spot
from whoowes.emulator.docs.runs import (
    TYPING_STYLE,
    inherited_style,
    join_at,
    split_at,
)
from whoowes.emulator.docs.state import IdFactory, Json, copied
from whoowes.emulator.docs.units import units

#: What Docs drops from text without a word (`google-behaviour.md` §1.6).
STRIPPED = re.compile("[\x00-\x08\x0c-\x1f\ue000-\uf8ff]")
_HEADING_STYLES = frozenset({"TITLE", "SUBTITLE", *(f"HEADING_{level}" for level in range(1, 7))})


def insert_text(edit: Edit, request: Json) -> Json:
    """Carry out insertText."""
    text = request.get("text", "")
    if not text:
        raise Refusal("Insert text requests must specify text to insert.")
    segment, spot = requested_spot(edit, request)
    place_text(segment, spot, kept_text(edit, text), edit.new_id)
    return {}


def kept_text(edit: Edit, text: str) -> str:
    """Return what Docs keeps of a text that a request brings (rule 14)."""
    text = STRIPPED.sub("", text)
    return text.replace("\v", "") if edit.switches.vertical_tab == "dropped" else text


def place_text(
    segment: Segment,
    spot: Spot,
    text: str,
    new_id: IdFactory,
    style: Json | None = None,
    *,
    marks: Json | None = None,
) -> int:
    """Insert `text` at `spot`, splitting the paragraph at every newline.

    Args:
        segment: Where `spot` lies; its ranges are moved.
        spot: The place; its indices must be current.
        text: What Docs keeps of the text sent.
        new_id: Source of heading ids for new headings.
        style: Text style of what is inserted; by default that of its surroundings.
        marks: What a text run says of suggestions, if the text is part of some.

    Returns:
        The position in `spot.container` of the paragraph that ends as the old one did.
    """
    segment.moved(spot.place, inserted=units(text), is_break="\n" in text)
    paragraph = spot.paragraph
    style = inherited_style(paragraph, spot.offset) if style is None else style
    run = {**(marks or {}), "textStyle": style}
    paragraph.pop(TYPING_STYLE, None)
    elements = paragraph["elements"]
    at = split_at(elements, spot.offset)
    before, after = elements[:at], elements[at:]
    pieces = text.split("\n")
    last = len(pieces) - 1
    made = []
    for number, piece in enumerate(pieces):
        line = piece if number == last else piece + "\n"
        made.append(_woven(before if number == 0 else [], line, run, after if number == last else []))
    keeper = last if spot.offset == 0 else 0
    spot.container[spot.position : spot.position + 1] = [
        _with_elements(spot.element, part, new_id, is_original=number == keeper)
        for number, part in enumerate(made)
    ]
    return spot.position + last


def _woven(before: list[Json], text: str, run: Json, after: list[Json]) -> list[Json]:
    """Return `before`, a run of `text` and `after` as one list, joined where only the text differs."""
    middle: list[Json] = [{"textRun": {**copied(run), "content": text}}] if text else []
    elements = [*before, *middle, *after]
    join_at(elements, len(before) + len(middle))
    join_at(elements, len(before))
    return elements


def _with_elements(element: Json, elements: list[Json], new_id: IdFactory, *, is_original: bool) -> Json:
    """Return a paragraph like `element` with other elements; a copy is a heading of its own."""
    if is_original:
        return {**element, "paragraph": {**element["paragraph"], "elements": elements}}
    paragraph = copied({key: value for key, value in element["paragraph"].items() if key != "elements"})
    paragraph.pop("positionedObjectIds", None)
    paragraph.pop(TICKED, None)
    mark_heading(paragraph["paragraphStyle"], new_id, is_new=True)
    return {"paragraph": {**paragraph, "elements": elements}}


def mark_heading(style: Json, new_id: IdFactory, *, is_new: bool = False) -> None:
    """Give a heading its `headingId`, and take it from a paragraph that is none."""
    if style.get("namedStyleType") not in _HEADING_STYLES:
        style.pop("headingId", None)
    elif is_new or "headingId" not in style:
        style["headingId"] = new_id("h.")


def place_element(segment: Segment, spot: Spot, kind: str, value: Json) -> None:
    """Insert one thing that is not text; it takes one index and the style of its surroundings."""
    paragraph = spot.paragraph
    element = {kind: {**value, "textStyle": inherited_style(paragraph, spot.offset)}}
    paragraph.pop(TYPING_STYLE, None)
    elements = paragraph["elements"]
    elements.insert(split_at(elements, spot.offset), element)
    segment.moved(spot.place, inserted=1)
