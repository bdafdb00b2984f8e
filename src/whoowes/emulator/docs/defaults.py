"""The styles a new Google Doc, table or cell starts with (`google-behaviour.md` §1.2)."""

from typing import Any

Json = dict[str, Any]


def points(magnitude: float) -> Json:
    """Return a Dimension in points; Google leaves out a magnitude of 0 (rule 3)."""
    return {"magnitude": magnitude, "unit": "PT"} if magnitude else {"unit": "PT"}


def grey(level: float) -> Json:
    """Return an OptionalColor with equal channels, each 0 to 1."""
    return {"color": {"rgbColor": {"red": level, "green": level, "blue": level}}}


LINK_COLOR: Json = {"color": {"rgbColor": {"red": 0.06666667, "green": 0.33333334, "blue": 0.8}}}
_ARIAL: Json = {"fontFamily": "Arial", "weight": 400}
_DARK = 0.2627451
_MIDDLE = 0.4


def document_style() -> Json:
    """Return the page set-up of a new document: A4, one-inch margins."""
    margins = {f"margin{side}": points(72) for side in ("Top", "Bottom", "Right", "Left")}
    return {
        "background": {"color": {}},
        "pageNumberStart": 1,
        **margins,
        "pageSize": {"height": points(841.8897637795277), "width": points(595.2755905511812)},
        "marginHeader": points(36),
        "marginFooter": points(36),
        "useCustomHeaderFooterMargins": True,
        "documentFormat": {"documentMode": "PAGES"},
    }


def named_styles() -> Json:
    """Return the nine named styles of a new document."""
    return {
        "styles": [
            _normal_text(),
            _heading("HEADING_1", size=20, above=20, below=6),
            _heading("HEADING_2", size=16, above=18, below=6, bold=False),
            _heading("HEADING_3", size=14, above=16, below=4, color=grey(_DARK), bold=False),
            _heading("HEADING_4", size=12, above=14, below=4, color=grey(_MIDDLE)),
            _heading("HEADING_5", size=11, above=12, below=4, color=grey(_MIDDLE)),
            _heading("HEADING_6", size=11, above=12, below=4, color=grey(_MIDDLE), italic=True),
            _heading("TITLE", size=26, above=0, below=3),
            _heading(
                "SUBTITLE",
                size=15,
                above=0,
                below=16,
                color=grey(_MIDDLE),
                italic=False,
                weightedFontFamily=dict(_ARIAL),
            ),
        ]
    }


def _normal_text() -> Json:
    switched_off = ("bold", "italic", "underline", "strikethrough", "smallCaps")
    return {
        "namedStyleType": "NORMAL_TEXT",
        "textStyle": {
            **dict.fromkeys(switched_off, False),
            "backgroundColor": {},
            "foregroundColor": {"color": {"rgbColor": {}}},
            "fontSize": points(11),
            "weightedFontFamily": dict(_ARIAL),
            "baselineOffset": "NONE",
        },
        "paragraphStyle": normal_paragraph_style(115),
    }


def normal_paragraph_style(line_spacing: int) -> Json:
    """Return a paragraph style in which every property is spelt out."""
    borders = {f"border{side}": _no_border() for side in ("Between", "Top", "Bottom", "Left", "Right")}
    return {
        "namedStyleType": "NORMAL_TEXT",
        "alignment": "START",
        "lineSpacing": line_spacing,
        "direction": "LEFT_TO_RIGHT",
        "spacingMode": "COLLAPSE_LISTS",
        "spaceAbove": points(0),
        "spaceBelow": points(0),
        **borders,
        "indentFirstLine": points(0),
        "indentStart": points(0),
        "indentEnd": points(0),
        "keepLinesTogether": False,
        "keepWithNext": False,
        "avoidWidowAndOrphan": True,
        "shading": {"backgroundColor": {}},
        "pageBreakBefore": False,
    }


def _no_border() -> Json:
    return {"color": {}, "width": points(0), "padding": points(0), "dashStyle": "SOLID"}


def _heading(kind: str, *, size: float, above: float, below: float, **text: object) -> Json:
    color = text.pop("color", None)
    text_style = {**text, **({"foregroundColor": color} if color else {}), "fontSize": points(size)}
    return {
        "namedStyleType": kind,
        "textStyle": text_style,
        "paragraphStyle": {
            "namedStyleType": "NORMAL_TEXT",
            "direction": "LEFT_TO_RIGHT",
            "spaceAbove": points(above),
            "spaceBelow": points(below),
            "keepLinesTogether": True,
            "keepWithNext": True,
            "pageBreakBefore": False,
        },
    }


def cell_style() -> Json:
    """Return the style of a cell in a new table: 5-point padding; default borders go unreported."""
    paddings = {f"padding{side}": points(5) for side in ("Left", "Right", "Top", "Bottom")}
    return {"rowSpan": 1, "columnSpan": 1, "backgroundColor": {}, **paddings, "contentAlignment": "TOP"}


def row_style() -> Json:
    """Return the style of a row in a new table."""
    return {"minRowHeight": points(0)}
