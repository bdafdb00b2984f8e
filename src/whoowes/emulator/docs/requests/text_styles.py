"""updateTextStyle: splitting runs, links, and what a style update drags along (rules 25 and 26)."""

from whoowes.emulator.docs.defaults import LINK_COLOR
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.inheritance import drop_idle_falses, inherited
from whoowes.emulator.docs.locate import Edit, Segment, Spot, overlapping, recount_paragraph, requested_range
from whoowes.emulator.docs.requests.links import checked_link, spread_link
from whoowes.emulator.docs.requests.masks import apply_mask, masked_fields, roots
from whoowes.emulator.docs.runs import (
    TYPING_STYLE,
    equal_but_apart,
    join_at,
    split_at,
    style_holder,
)
from whoowes.emulator.docs.state import Json, copied

_BOLD_WEIGHT = 700
_WEIGHTS = range(100, 901, 100)


def update_text_style(edit: Edit, request: Json) -> Json:
    """Carry out updateTextStyle."""
    paths = text_style_paths(masked_fields(request, "textStyle", "TextStyle"))
    style = _checked(edit, request, paths)
    segment, start, end = requested_range(edit, request.get("range", {}))
    for spot in overlapping(segment, start, end):
        first = max(start - spot.element["startIndex"], 0)
        last = min(end, spot.element["endIndex"]) - spot.element["startIndex"]
        _restyle_paragraph(segment, spot, (first, last), style, paths)
    return {}


def text_style_paths(paths: list[str]) -> list[str]:
    """Return the paths of a TextStyle, a path into the link being the link: it has one destination."""
    return list(dict.fromkeys("link" if path.startswith("link.") else path for path in paths))


def checked_font(style: Json, paths: list[str]) -> Json:
    """Return a TextStyle whose font family, if the mask covers it, has a name and a weight."""
    family = style.get("weightedFontFamily")
    if family is None or "weightedFontFamily" not in roots(paths):
        return style
    if not family.get("fontFamily"):
        raise Refusal("The font family must be specified when setting the weighted font family.")
    weighted = {"weight": 400, **family}
    if weighted["weight"] not in _WEIGHTS:
        raise Refusal("The font weight must be a multiple of 100 between 100 and 900.")
    return {**style, "weightedFontFamily": weighted}


def _checked(edit: Edit, request: Json, paths: list[str]) -> Json:
    style = dict(checked_font(request.get("textStyle", {}), paths))
    if style.get("link") is not None and "link" in paths:
        style["link"] = checked_link(edit, style["link"], request.get("range", {}).get("tabId"))
    return style


def _restyle_paragraph(
    segment: Segment, spot: Spot, span: tuple[int, int], style: Json, paths: list[str]
) -> None:
    paragraph, (first, last) = spot.paragraph, span
    paragraph.pop(TYPING_STYLE, None)
    first, last = _extended(spot, first, last)
    elements = paragraph["elements"]
    apart = equal_but_apart(elements)
    before, after = split_at(elements, first), split_at(elements, last)
    if after - before > 0 and style.get("link") and "link" in paths:
        after += _part_newline(elements, after)
        spread_link(elements, before, after, style["link"])
    preceding = _preceding(elements, before)
    kind = paragraph.get("paragraphStyle", {}).get("namedStyleType", "NORMAL_TEXT")
    base = inherited(segment.document_tab, kind, "textStyle")
    for element in elements[before:after]:
        holder = style_holder(element)
        if holder is not None:
            holder["textStyle"] = _restyled(holder, style, paths, preceding, base)
    if first == 0 and last == spot.element["endIndex"] - spot.element["startIndex"]:
        _restyle_bullet(paragraph, style, paths)
    for boundary, offset in ((after, last), (before, first)):
        if offset not in apart:
            join_at(elements, boundary)
    recount_paragraph(spot)


def _extended(spot: Spot, first: int, last: int) -> tuple[int, int]:
    """Take in the newline when all of a paragraph's text is styled, as Docs does."""
    width = spot.element["endIndex"] - spot.element["startIndex"]
    return first, width if first == 0 and last == width - 1 else last


def _part_newline(elements: list[Json], after: int) -> int:
    """Set a newline at the end of a link's range apart, since links cannot cover it; count new runs."""
    run = elements[after - 1].get("textRun")
    if run is None or run["content"] == "\n" or not run["content"].endswith("\n"):
        return 0
    elements[after - 1 : after] = [
        {"textRun": {**run, "content": run["content"][:-1]}},
        {"textRun": {**copied(run), "content": "\n"}},
    ]
    return 1


def _preceding(elements: list[Json], before: int) -> Json:
    """Return the style of what stands before, which text takes on when its link is removed."""
    holder = style_holder(elements[before - 1]) if before else None
    style: Json = (holder or {}).get("textStyle", {})
    return {} if "link" in style else style


def _restyled(holder: Json, style: Json, paths: list[str], preceding: Json, base: Json) -> Json:
    is_newline = holder.get("content") == "\n"
    current = copied(holder["textStyle"])
    if "link" in paths and not style.get("link") and "link" in current:
        current = copied(preceding)
    if "link" in paths and style.get("link") and not is_newline:
        current["underline"] = True
        current["foregroundColor"] = copied(LINK_COLOR)
    apply_mask(current, style, [path for path in paths if not (is_newline and path == "link")])
    _settle_weight(current, paths)
    drop_idle_falses(current, holder["textStyle"], base)
    return current  # type: ignore[no-any-return]


def _settle_weight(style: Json, paths: list[str]) -> None:
    """A new font family brings its weight; unless bold is set too, it decides whether text is bold."""
    if "weightedFontFamily" in roots(paths) and "bold" not in paths:
        weight = style.get("weightedFontFamily", {}).get("weight", 400)
        if weight < _BOLD_WEIGHT:
            style.pop("bold", None)


def _restyle_bullet(paragraph: Json, style: Json, paths: list[str]) -> None:
    """A list paragraph styled as a whole takes its glyph along."""
    bullet = paragraph.get("bullet")
    if bullet is None:
        return
    current = copied(bullet.get("textStyle", {}))
    apply_mask(current, style, [path for path in paths if path != "link"])
    paragraph["bullet"] = {**bullet, "textStyle": current}
