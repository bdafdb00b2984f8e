"""Lists of a Word file: bullets, numbers and boxes, by nesting level."""

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from whoowes.emulator.convert.word.styles import StyleSheet
from whoowes.emulator.convert.word.xml import attribute, child, number
from whoowes.emulator.docs.glyphs import LEVELS, list_definition, nesting_level
from whoowes.emulator.docs.state import Json

_EMPTY_BOXES = "☐□▢❏❑❒\uf0a8\uf071\uf06f"
_TICKED_BOXES = "☑☒✓✔\uf0fe\uf0fd\uf052\uf053"
# Bullets in Word's symbol fonts, which lie in the private use area.
_SYMBOLS = {"\uf0b7": "●", "\uf0a7": "■", "o": "○", "\uf0d8": "➢", "\uf0fc": "✔", "\uf076": "❖"}
_GLYPH_TYPES = {
    "decimal": "DECIMAL",
    "decimalZero": "ZERO_DECIMAL",
    "lowerLetter": "ALPHA",
    "upperLetter": "UPPER_ALPHA",
    "lowerRoman": "ROMAN",
    "upperRoman": "UPPER_ROMAN",
    "none": "NONE",
}


class Numbering:
    """The numberings of a file by their number; a file may have none."""

    def __init__(self, document: Document, styles: StyleSheet) -> None:
        self._styles = styles
        self._numbers: dict[str, BaseOxmlElement] = {}
        self._abstract: dict[str, BaseOxmlElement] = {}
        try:
            part = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
        except KeyError:
            return
        for node in part.element:  # type: ignore[attr-defined]
            if node.tag == qn("w:num"):
                self._numbers[str(node.get(qn("w:numId")))] = node
            elif node.tag == qn("w:abstractNum"):
                self._abstract[str(node.get(qn("w:abstractNumId")))] = node

    def definition(self, number_id: str) -> Json | None:
        """Return the List of Docs for a numbering, None where the file has no such one."""
        levels = self._levels(number_id)
        if levels is None:
            return None
        first = _symbol(levels.get(0))
        if first and first in _EMPTY_BOXES + _TICKED_BOXES:
            return list_definition("BULLET_CHECKBOX")
        shown = [_nesting_level(depth, levels.get(depth)) for depth in range(LEVELS)]
        return {"listProperties": {"nestingLevels": shown}}

    def is_ticked(self, number_id: str, depth: int) -> bool:
        """Whether the items of a numbering are boxes with a tick in them."""
        symbol = _symbol((self._levels(number_id) or {}).get(depth))
        return bool(symbol) and symbol in _TICKED_BOXES

    def _levels(self, number_id: str) -> dict[int, BaseOxmlElement] | None:
        node = self._numbers.get(number_id)
        abstract = self._abstract.get(attribute(node, "w:abstractNumId") or "")
        link = attribute(abstract, "w:numStyleLink")
        if link is not None:
            linked = attribute(self._styles.numbering(link), "w:numId")
            return self._levels(linked) if linked not in {None, number_id} else None
        if node is None or abstract is None:
            return None
        overrides = node.findall(qn("w:lvlOverride"))
        levels = [level for holder in (abstract, *overrides) for level in holder.findall(qn("w:lvl"))]
        return {number(level.get(qn("w:ilvl"))): level for level in levels}


def _symbol(level: BaseOxmlElement | None) -> str:
    if attribute(level, "w:numFmt") != "bullet":
        return ""
    return (attribute(level, "w:lvlText") or "")[:1]


def _nesting_level(depth: int, level: BaseOxmlElement | None) -> Json:
    start = child(level, "w:start")
    first = number(attribute(level, "w:start")) if start is not None else 1
    if level is None or attribute(level, "w:numFmt") == "bullet":
        symbol = _SYMBOLS.get(_symbol(level), _symbol(level)) or "●"
        return nesting_level(depth, {"glyphSymbol": symbol, "glyphFormat": f"%{depth}"})
    pattern = attribute(level, "w:lvlText") or ""
    for place in range(1, LEVELS + 1):
        pattern = pattern.replace(f"%{place}", f"%{place - 1}")
    kind = _GLYPH_TYPES.get(attribute(level, "w:numFmt") or "", "DECIMAL")
    return nesting_level(depth, {"glyphType": kind, "glyphFormat": pattern}, first)
