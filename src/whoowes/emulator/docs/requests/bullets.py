"""createParagraphBullets and deleteParagraphBullets (rule 29)."""

from whoowes.emulator.docs.defaults import points
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.glyphs import LEVELS, PRESETS, indents, list_definition, matches
from whoowes.emulator.docs.locate import Edit, Segment, Spot, overlapping, requested_range
from whoowes.emulator.docs.runs import split_at, visible_text
from whoowes.emulator.docs.state import Json, copied

_INDENT_PER_LEVEL_PT = 36


def create_paragraph_bullets(edit: Edit, request: Json) -> Json:
    """Carry out createParagraphBullets: leading tabs become nesting and are removed."""
    preset = request.get("bulletPreset", "BULLET_GLYPH_PRESET_UNSPECIFIED")
    if preset not in PRESETS:
        raise Refusal("A bullet preset must be specified.")
    segment, start, end = requested_range(edit, request.get("range", {}))
    spots = overlapping(segment, start, end)
    list_id = _list_before(segment, spots[0], preset) if spots else None
    if list_id is None:
        list_id = edit.new_id("kix.")
        segment.document_tab.setdefault("lists", {})[list_id] = list_definition(preset)
    for spot in reversed(spots):
        _make_item(segment, spot, list_id)
    return {}


def _list_before(segment: Segment, spot: Spot, preset: str) -> str | None:
    """Return the list of the paragraph just before, if its glyphs are those of the preset."""
    before = spot.container[spot.position - 1] if spot.position else {}
    list_id: str | None = before.get("paragraph", {}).get("bullet", {}).get("listId")
    definition = segment.document_tab.get("lists", {}).get(list_id, {})
    return list_id if list_id is not None and matches(definition, preset) else None


def _make_item(segment: Segment, spot: Spot, list_id: str) -> None:
    paragraph = spot.paragraph
    text = visible_text(paragraph)
    tabs = len(text) - len(text.lstrip("\t"))
    previous = paragraph.get("bullet", {})
    level = min(tabs + previous.get("nestingLevel", 0), LEVELS - 1)
    if tabs:
        elements = paragraph["elements"]
        del elements[: split_at(elements, tabs)]
        segment.moved(spot.place, removed=tabs)
    first_line, start = indents(level)
    paragraph["bullet"] = _bullet(list_id, level, previous.get("textStyle", {}))
    style = copied(paragraph.get("paragraphStyle", {}))
    paragraph["paragraphStyle"] = {**style, "indentFirstLine": first_line, "indentStart": start}


def _bullet(list_id: str, level: int, text_style: Json) -> Json:
    nesting = {"nestingLevel": level} if level else {}
    return {"listId": list_id, **nesting, "textStyle": copied(text_style)}


def delete_paragraph_bullets(edit: Edit, request: Json) -> Json:
    """Carry out deleteParagraphBullets: the indent left over is that of the nesting, none at level 0.

    By the switch `bullet_removal` no indent is left over at all.
    """
    segment, start, end = requested_range(edit, request.get("range", {}))
    for spot in overlapping(segment, start, end):
        bullet = spot.paragraph.pop("bullet", None)
        if bullet is not None:
            keeps = edit.switches.bullet_removal == "keeps-nesting"
            level = bullet.get("nestingLevel", 0) if keeps else 0
            _keep_visual_nesting(spot.paragraph["paragraphStyle"], level)
    return {}


def _keep_visual_nesting(style: Json, level: int) -> None:
    for name in ("indentFirstLine", "indentStart"):
        style.pop(name, None)
        if level:
            style[name] = points(_INDENT_PER_LEVEL_PT * level)
