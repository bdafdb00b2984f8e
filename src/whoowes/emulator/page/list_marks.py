"""The marks in front of list items, counted as a reader sees them; they are not in the text."""

from dataclasses import dataclass, field

from whoowes.emulator.docs.state import Json

CHECKBOX = "\u2610"
_PLAIN_BULLETS = "●○■"
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


@dataclass
class ListMarks:
    """Counts the items of every list of one tab while its paragraphs are read in order."""

    lists: Json
    _counts: dict[str, list[int]] = field(default_factory=dict)

    def mark(self, bullet: Json) -> str:
        """Return the mark of the next item: a symbol, a number, or `CHECKBOX`."""
        list_id, level = str(bullet.get("listId", "")), int(bullet.get("nestingLevel", 0))
        levels: list[Json] = self.lists.get(list_id, {}).get("listProperties", {}).get("nestingLevels", [])
        counts = self._counts.setdefault(list_id, [0] * (max(len(levels), level + 1)))
        counts[level] += 1
        counts[level + 1 :] = [0] * (len(counts) - level - 1)
        properties = levels[level] if level < len(levels) else {}
        if properties.get("glyphSymbol"):
            return str(properties["glyphSymbol"])
        if properties.get("glyphType", "GLYPH_TYPE_UNSPECIFIED") == "GLYPH_TYPE_UNSPECIFIED":
            return CHECKBOX if "glyphFormat" in properties else _PLAIN_BULLETS[level % 3]
        return _numbered(str(properties.get("glyphFormat", "")), levels, counts)


def _numbered(pattern: str, levels: list[Json], counts: list[int]) -> str:
    for number, properties in enumerate(levels):
        start = int(properties.get("startNumber", 1))
        value = max(counts[number], 1) + start - 1
        pattern = pattern.replace(f"%{number}", _number(value, str(properties.get("glyphType", ""))))
    return pattern


def _number(value: int, kind: str) -> str:
    if kind in ("ALPHA", "UPPER_ALPHA"):
        text = _letters(value)
    elif kind in ("ROMAN", "UPPER_ROMAN"):
        text = _roman(value)
    else:
        text = f"{value:02d}" if kind == "ZERO_DECIMAL" else str(value)
    return text.upper() if kind.startswith("UPPER") else text


def _letters(value: int) -> str:
    letters = ""
    while value > 0:
        value, rest = divmod(value - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _roman(value: int) -> str:
    text = ""
    for size, letters in _ROMAN:
        text += letters * (value // size)
        value %= size
    return text
