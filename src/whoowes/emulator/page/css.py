"""Docs styles as CSS, and the style sheet of a rendered page."""

from whoowes.emulator.docs.state import Json

PAGE_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f8f9fa; font-family: Arial, Helvetica, sans-serif; font-size: 11pt;
  line-height: 1.15; color: #000; -webkit-text-size-adjust: 100%; }
main { max-width: 816px; margin: 24px auto; padding: 96px; background: #fff;
  box-shadow: 0 1px 3px rgba(60, 64, 67, .25); overflow-wrap: break-word; }
section + section { margin-top: 48px; padding-top: 24px; border-top: 1px solid #dadce0; }
.tab-title { margin: 0 0 16px; font-size: 10pt; color: #5f6368; }
p, h1, h2, h3, h4, h5, h6 { margin: 0; font-weight: normal; white-space: pre-wrap; min-height: 1em; }
a { color: #1155cc; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { border: 1px solid #000; vertical-align: top; padding: 5pt; text-align: left; font-weight: normal; }
.chip { display: inline-block; max-width: 100%; padding: 0 .5em; border-radius: 1em; background: #e8eaed;
  color: #202124; text-decoration: none; line-height: 1.35; white-space: normal; }
.item { position: relative; }
.glyph { position: absolute; left: -1.5em; min-width: 1em; white-space: nowrap; }
.box { display: inline-block; width: .85em; height: .85em; border: 1.5px solid #5f6368; border-radius: 2px;
  vertical-align: -.08em; }
hr { border: 0; border-top: 1px solid #9aa0a6; margin: .5em 0; width: 100%; display: inline-block; }
.page-break { display: block; border-top: 1px dashed #dadce0; margin: 1em 0; }
ins { color: #188038; text-decoration: underline; }
del { color: #188038; text-decoration: line-through; }
@media (max-width: 640px) {
  main { margin: 0; padding: 24px 16px; box-shadow: none; }
  section + section { margin-top: 24px; }
  .scroll { overflow-x: auto; }
  table { table-layout: auto; }
}
@media print { body { background: #fff; } main { margin: 0; padding: 0; box-shadow: none; } }
"""

_ALIGNMENTS = {"START": "start", "CENTER": "center", "END": "end", "JUSTIFIED": "justify"}
_VERTICAL = {"TOP": "top", "MIDDLE": "middle", "BOTTOM": "bottom"}
_DASHES = {"SOLID": "solid", "DOT": "dotted", "DASH": "dashed"}
_FALLBACK_FONTS = ("Arial", "Helvetica", "sans-serif")
_MONOSPACED = ("courier", "mono", "consolas", "code")
_SPACINGS = {
    "spaceAbove": "margin-top",
    "spaceBelow": "margin-bottom",
    "indentStart": "margin-left",
    "indentEnd": "margin-right",
}
_SIDES = ("Top", "Right", "Bottom", "Left")


def declarations(rules: dict[str, str]) -> str:
    """Return CSS declarations for a style attribute; values are already harmless."""
    return ";".join(f"{name}:{value}" for name, value in rules.items())


def text_rules(style: Json) -> dict[str, str]:
    """Return the CSS of a text style; properties it does not set stay inherited."""
    rules: dict[str, str] = {}
    if "bold" in style:
        rules["font-weight"] = "bold" if style["bold"] else "normal"
    if "italic" in style:
        rules["font-style"] = "italic" if style["italic"] else "normal"
    if style.get("smallCaps"):
        rules["font-variant"] = "small-caps"
    lines = [
        css
        for name, css in (("underline", "underline"), ("strikethrough", "line-through"))
        if style.get(name)
    ]
    if lines:
        rules["text-decoration"] = " ".join(lines)
    rules |= _font_rules(style)
    for name, css in (("foregroundColor", "color"), ("backgroundColor", "background-color")):
        color = css_color(style.get(name, {}))
        if color:
            rules[css] = color
    return rules


def _font_rules(style: Json) -> dict[str, str]:
    rules: dict[str, str] = {}
    if "fontSize" in style:
        rules["font-size"] = css_length(style["fontSize"])
    family = style.get("weightedFontFamily", {}).get("fontFamily", "")
    if family:
        quoted = "".join(letter for letter in family if letter.isalnum() or letter in " -_")
        is_monospaced = any(word in quoted.lower() for word in _MONOSPACED)
        rules["font-family"] = ",".join(
            (f"'{quoted}'", *(("monospace",) if is_monospaced else _FALLBACK_FONTS))
        )
    offset = {"SUPERSCRIPT": "super", "SUBSCRIPT": "sub"}.get(style.get("baselineOffset", ""))
    if offset:
        rules |= {"vertical-align": offset, "font-size": "70%"}
    return rules


def paragraph_rules(style: Json) -> dict[str, str]:
    """Return the CSS of a paragraph style."""
    rules = {css: css_length(style[name]) for name, css in _SPACINGS.items() if name in style}
    if style.get("alignment") in _ALIGNMENTS:
        rules["text-align"] = _ALIGNMENTS[style["alignment"]]
    if "lineSpacing" in style:
        rules["line-height"] = f"{float(style['lineSpacing']) / 100 * 1.15:.3g}"
    if style.get("direction") == "RIGHT_TO_LEFT":
        rules["direction"] = "rtl"
    if "indentFirstLine" in style:
        first = _points(style["indentFirstLine"]) - _points(style.get("indentStart", {}))
        rules["text-indent"] = f"{first:g}pt"
    shading = css_color(style.get("shading", {}).get("backgroundColor", {}))
    if shading:
        rules["background-color"] = shading
    for side in _SIDES:
        rules |= _border(f"border-{side.lower()}", style.get(f"border{side}", {}))
        if style.get(f"border{side}", {}).get("padding", {}).get("magnitude"):
            rules[f"padding-{side.lower()}"] = css_length(style[f"border{side}"]["padding"])
    return rules


def cell_rules(style: Json) -> dict[str, str]:
    """Return the CSS of a table cell."""
    rules: dict[str, str] = {}
    background = css_color(style.get("backgroundColor", {}))
    if background:
        rules["background-color"] = background
    if style.get("contentAlignment") in _VERTICAL:
        rules["vertical-align"] = _VERTICAL[style["contentAlignment"]]
    for side in _SIDES:
        if f"padding{side}" in style:
            rules[f"padding-{side.lower()}"] = css_length(style[f"padding{side}"])
        border = style.get(f"border{side}")
        if border is not None:
            rules[f"border-{side.lower()}"] = "none"
            rules |= _border(f"border-{side.lower()}", border)
    return rules


def _border(name: str, border: Json) -> dict[str, str]:
    width = _points(border.get("width", {}))
    if not width:
        return {}
    kind = _DASHES.get(border.get("dashStyle", "SOLID"), "solid")
    color = css_color(border.get("color", {})) or "transparent"
    return {name: f"{width:g}pt {kind} {color}"}


def css_color(color: Json) -> str:
    """Return an OptionalColor as `#rrggbb`; empty when it is transparent."""
    if "color" not in color or "rgbColor" not in color["color"]:
        return ""
    rgb = color["color"]["rgbColor"]
    channels = (min(max(float(rgb.get(name, 0)), 0.0), 1.0) for name in ("red", "green", "blue"))
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)


def css_length(dimension: Json) -> str:
    """Return a Dimension in points."""
    return f"{_points(dimension):g}pt"


def _points(dimension: Json) -> float:
    return float(dimension.get("magnitude", 0))
