"""The bullet presets and the list definitions they make (rules 29 and 30)."""

from itertools import cycle, islice

from whoowes.emulator.docs.defaults import points
from whoowes.emulator.docs.reindex import PRIVATE
from whoowes.emulator.docs.state import Json

LEVELS = 9

TICKED = PRIVATE + "ticked"
"""Private key of a paragraph in a checklist: a person has ticked it."""

_SYMBOLS = {
    "BULLET_DISC_CIRCLE_SQUARE": "●○■",
    "BULLET_DIAMONDX_ARROW3D_SQUARE": "❖➢■",
    "BULLET_ARROW_DIAMOND_DISC": "➔◆●",
    "BULLET_STAR_CIRCLE_SQUARE": "★○■",
    "BULLET_ARROW3D_CIRCLE_SQUARE": "➢○■",
    "BULLET_LEFTTRIANGLE_DIAMOND_DISC": "◀◆●",
    "BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE": "❖◇■",
    "BULLET_DIAMOND_CIRCLE_SQUARE": "◆○■",
}
_NUMBERS = {
    "NUMBERED_DECIMAL_ALPHA_ROMAN": (("DECIMAL", "ALPHA", "ROMAN"), "."),
    "NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS": (("DECIMAL", "ALPHA", "ROMAN"), ")"),
    "NUMBERED_UPPERALPHA_ALPHA_ROMAN": (("UPPER_ALPHA", "ALPHA", "ROMAN"), "."),
    "NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL": (("UPPER_ROMAN", "UPPER_ALPHA", "DECIMAL"), "."),
    "NUMBERED_ZERODECIMAL_ALPHA_ROMAN": (("ZERO_DECIMAL", "ALPHA", "ROMAN"), "."),
}
_CHECKBOX = "BULLET_CHECKBOX"
_NESTED = "NUMBERED_DECIMAL_NESTED"

PRESETS = frozenset({*_SYMBOLS, *_NUMBERS, _CHECKBOX, _NESTED})


def list_definition(preset: str) -> Json:
    """Return the List a preset makes: nine nesting levels, each with its glyph and indents."""
    glyphs = list(islice(_glyphs(preset), LEVELS))
    levels = [nesting_level(number, glyph) for number, glyph in enumerate(glyphs)]
    return {"listProperties": {"nestingLevels": levels}}


def _glyphs(preset: str) -> list[Json]:
    if preset == _CHECKBOX:
        return [
            {"glyphType": "GLYPH_TYPE_UNSPECIFIED", "glyphFormat": f"%{level}"} for level in range(LEVELS)
        ]
    if preset == _NESTED:
        formats = ["".join(f"%{level}." for level in range(depth + 1)) for depth in range(LEVELS)]
        return [{"glyphType": "DECIMAL", "glyphFormat": pattern} for pattern in formats]
    if preset in _SYMBOLS:
        symbols = enumerate(islice(cycle(_SYMBOLS[preset]), LEVELS))
        return [{"glyphSymbol": symbol, "glyphFormat": f"%{level}"} for level, symbol in symbols]
    kinds, mark = _NUMBERS[preset]
    levels = enumerate(islice(cycle(kinds), LEVELS))
    return [{"glyphType": kind, "glyphFormat": f"%{level}{mark}"} for level, kind in levels]


def nesting_level(number: int, glyph: Json, start_number: int = 1) -> Json:
    """Return one nesting level of a list with its glyph."""
    first_line, start = indents(number)
    return {
        "bulletAlignment": "START",
        **glyph,
        "indentFirstLine": first_line,
        "indentStart": start,
        "textStyle": {"underline": False},
        "startNumber": start_number,
    }


def indents(level: int) -> tuple[Json, Json]:
    """Return first-line and start indent of a list paragraph: 18 and 36 pt, 36 more per level."""
    return points(18 + 36 * level), points(36 + 36 * level)


def is_checklist(definition: Json, level: int = 0) -> bool:
    """Tell whether the items of a list at a level are boxes to tick (rule 30)."""
    levels = definition.get("listProperties", {}).get("nestingLevels", [])
    glyph = levels[level] if level < len(levels) else {}
    unspecified = glyph.get("glyphType", "GLYPH_TYPE_UNSPECIFIED") == "GLYPH_TYPE_UNSPECIFIED"
    return "glyphFormat" in glyph and "glyphSymbol" not in glyph and unspecified


def matches(definition: Json, preset: str) -> bool:
    """Tell whether a list of the document has the glyphs of `preset`."""
    levels = definition.get("listProperties", {}).get("nestingLevels", [])
    expected = _glyphs(preset)
    return len(levels) == len(expected) and all(
        all(level.get(name) == glyph.get(name) for name in ("glyphSymbol", "glyphFormat"))
        and level.get("glyphType") == glyph.get("glyphType")
        for level, glyph in zip(levels, expected, strict=True)
    )
