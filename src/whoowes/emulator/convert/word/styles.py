"""The styles of a Word file: which paragraph is a heading, and what its runs look like."""

from collections.abc import Iterator

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from whoowes.emulator.convert.word.xml import attribute, child, is_on, number
from whoowes.emulator.docs.defaults import points
from whoowes.emulator.docs.state import Json

_KINDS = {
    "title": "TITLE",
    "subtitle": "SUBTITLE",
    **{f"heading {level}": f"HEADING_{min(level, 6)}" for level in range(1, 10)},
}
_FLAGS = {
    "w:b": "bold",
    "w:i": "italic",
    "w:strike": "strikethrough",
    "w:dstrike": "strikethrough",
    "w:smallCaps": "smallCaps",
}
_OFFSETS = {"superscript": "SUPERSCRIPT", "subscript": "SUBSCRIPT"}
_ALIGNMENTS = {
    "left": "START",
    "start": "START",
    "center": "CENTER",
    "right": "END",
    "end": "END",
    "both": "JUSTIFIED",
    "distribute": "JUSTIFIED",
}
_HIGHLIGHTS = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "black": "000000",
    "white": "FFFFFF",
}
_HEX_DIGITS = 6


class StyleSheet:
    """The styles of a file by id, each with those it is based on."""

    def __init__(self, document: Document) -> None:
        self._styles = {str(style.get(qn("w:styleId"))): style for style in document.styles.element.style_lst}

    def kind(self, style_id: str | None) -> str:
        """Return the named style of Docs for a paragraph style, NORMAL_TEXT for all that are no heading."""
        for style in self._chain(style_id):
            kind = _KINDS.get((attribute(style, "w:name") or "").lower())
            if kind:
                return kind
        return "NORMAL_TEXT"

    def text_style(self, style_id: str | None) -> Json:
        """Return what a character or paragraph style does to runs; headings look as Docs has them."""
        found: Json = {}
        if self.kind(style_id) == "NORMAL_TEXT":
            for style in reversed(list(self._chain(style_id))):
                if not style.get(qn("w:default")):
                    found |= run_style(child(style, "w:rPr"))
        return found

    def numbering(self, style_id: str | None) -> BaseOxmlElement | None:
        """Return the `w:numPr` that a paragraph style brings."""
        for style in self._chain(style_id):
            found = child(style, "w:pPr/w:numPr")
            if found is not None:
                return found
        return None

    def _chain(self, style_id: str | None) -> Iterator[BaseOxmlElement]:
        seen: set[str] = set()
        while style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            style = self._styles[style_id]
            yield style
            style_id = attribute(style, "w:basedOn")


def run_style(properties: BaseOxmlElement | None) -> Json:
    """Return the text style that `w:rPr` describes; a flag that is turned off is false."""
    if properties is None:
        return {}
    style: Json = {}
    for tag, name in _FLAGS.items():
        flag = child(properties, tag)
        if flag is not None:
            style[name] = is_on(flag) or style.get(name, False)
    underline = child(properties, "w:u")
    if underline is not None:
        style["underline"] = is_on(underline)
    offset = _OFFSETS.get(attribute(properties, "w:vertAlign") or "")
    return style | _colours(properties) | _font(properties) | ({"baselineOffset": offset} if offset else {})


def _colours(properties: BaseOxmlElement) -> Json:
    front = colour(attribute(properties, "w:color"))
    highlight = _HIGHLIGHTS.get(attribute(properties, "w:highlight") or "")
    back = colour(highlight or attribute(properties, "w:shd", "w:fill"))
    found = {"foregroundColor": front, "backgroundColor": back}
    return {name: value for name, value in found.items() if value is not None}


def _font(properties: BaseOxmlElement) -> Json:
    size = number(attribute(properties, "w:sz")) / 2
    family = attribute(properties, "w:rFonts", "w:ascii")
    found: Json = {"fontSize": points(size)} if size else {}
    return found | ({"weightedFontFamily": {"fontFamily": family, "weight": 400}} if family else {})


def colour(hexadecimal: str | None) -> Json | None:
    """Return an OptionalColor for `RRGGBB`; None for `auto` and for nothing. A channel of 0 is left out."""
    if hexadecimal is None or len(hexadecimal) != _HEX_DIGITS:
        return None
    try:
        channels = [int(hexadecimal[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    except ValueError:
        return None
    named = zip(("red", "green", "blue"), channels, strict=True)
    return {"color": {"rgbColor": {name: round(channel, 8) for name, channel in named if channel}}}


def paragraph_style(properties: BaseOxmlElement | None) -> Json:
    """Return alignment, direction and indents of `w:pPr`."""
    style: Json = {"direction": "RIGHT_TO_LEFT" if is_on(child(properties, "w:bidi")) else "LEFT_TO_RIGHT"}
    alignment = _ALIGNMENTS.get(attribute(properties, "w:jc") or "")
    if alignment:
        style["alignment"] = alignment
    start = _twips(properties, "w:left") or _twips(properties, "w:start")
    first = start + _twips(properties, "w:firstLine") - _twips(properties, "w:hanging")
    if start or first:
        style |= {"indentFirstLine": points(first / 20), "indentStart": points(start / 20)}
    return style


def _twips(properties: BaseOxmlElement | None, name: str) -> int:
    return number(attribute(properties, "w:ind", name))
