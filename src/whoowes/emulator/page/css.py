"""Docs styles as CSS."""

from whoowes.emulator.docs.state import Json

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
