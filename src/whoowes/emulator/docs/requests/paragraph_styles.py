"""updateParagraphStyle (rules 24 and 26)."""

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.inheritance import drop_idle_falses, inherited
from whoowes.emulator.docs.locate import Edit, Segment, Spot, overlapping, requested_range
from whoowes.emulator.docs.requests.masks import apply_mask, masked_fields
from whoowes.emulator.docs.requests.text import mark_heading
from whoowes.emulator.docs.runs import TYPING_STYLE, style_holder
from whoowes.emulator.docs.state import Json, copied

_BORDERS = tuple(f"border{side}" for side in ("Between", "Bottom", "Left", "Right", "Top"))
_WHOLE_BORDER = frozenset({"color", "width", "padding", "dashStyle"})
_CLEARED_BY_NAMED_STYLE = ("bold", "italic")


def update_paragraph_style(edit: Edit, request: Json) -> Json:
    """Carry out updateParagraphStyle on every paragraph that overlaps the range."""
    paths = masked_fields(request, "paragraphStyle", "ParagraphStyle")
    style = request.get("paragraphStyle", {})
    refuse_partial_borders(style, paths)
    segment, start, end = requested_range(edit, request.get("range", {}))
    for spot in overlapping(segment, start, end):
        if style.get("pageBreakBefore") and "pageBreakBefore" in paths:
            _refuse_page_break(segment, spot)
        _restyle(edit, segment, spot.paragraph, style, paths)
    return {}


def refuse_partial_borders(style: Json, paths: list[str]) -> None:
    """Refuse a mask that reaches into a border, or a border that is not given in its entirety."""
    for border in _BORDERS:
        if any(path.startswith(border + ".") for path in paths):
            raise Refusal("Paragraph borders cannot be partially updated.")
        if border in paths and border in style and not set(style[border]) >= _WHOLE_BORDER:
            raise Refusal("Paragraph borders cannot be partially updated.")


def _refuse_page_break(segment: Segment, spot: Spot) -> None:
    if spot.in_table or segment.kind != "body":
        raise Refusal("Cannot set pageBreakBefore in a table, header, footer or footnote.")


def _restyle(edit: Edit, segment: Segment, paragraph: Json, style: Json, paths: list[str]) -> None:
    current = copied(paragraph.get("paragraphStyle", {}))
    if "namedStyleType" in paths:
        current["namedStyleType"] = style.get("namedStyleType", "NORMAL_TEXT")
        mark_heading(current, edit.new_id)
        _clear_direct_styles(paragraph)
    apply_mask(current, style, [path for path in paths if path != "namedStyleType"])
    if "direction" in paths:
        current.setdefault("direction", "LEFT_TO_RIGHT")
    base = inherited(segment.document_tab, current.get("namedStyleType", "NORMAL_TEXT"), "paragraphStyle")
    drop_idle_falses(current, paragraph.get("paragraphStyle", {}), base)
    paragraph["paragraphStyle"] = current


def _clear_direct_styles(paragraph: Json) -> None:
    """A named style wipes bold and italic of its text and the style of its bullet."""
    paragraph.pop(TYPING_STYLE, None)
    for element in paragraph["elements"]:
        holder = style_holder(element)
        if holder is not None:
            holder["textStyle"] = {
                name: value
                for name, value in holder["textStyle"].items()
                if name not in _CLEARED_BY_NAMED_STYLE
            }
    if "bullet" in paragraph:
        paragraph["bullet"] = {**paragraph["bullet"], "textStyle": {}}
