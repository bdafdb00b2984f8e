"""What every export reads of a document: all its tabs, the words on chips, the marks of list items."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from whoowes.emulator.docs.glyphs import TICKED, is_checklist
from whoowes.emulator.docs.state import DocumentState, Json
from whoowes.emulator.docs.suggestions import without_suggestions


def settled_tabs(state: DocumentState) -> Iterator[tuple[str, Json]]:
    """Yield title and content of every tab without its suggestions; the title of a lone tab is empty."""
    tabs = list(state.all_tabs())
    for tab in tabs:
        title = tab["tabProperties"].get("title", "") if len(tabs) > 1 else ""
        yield title, without_suggestions(tab["documentTab"])


def words_of(element: Json, *, shows_chosen: bool) -> str:
    """Return what a reader sees of a paragraph element that is no picture.

    Args:
        element: The element.
        shows_chosen: Whether a drop-down shows its choice.
    """
    for kind, part in element.items():
        if not isinstance(part, dict):
            continue
        properties = part.get(f"{kind}Properties", {})
        if kind == "textRun":
            return str(part.get("content", ""))
        if kind == "dropdown":
            return str(properties.get("displayValue", "")) if shows_chosen else ""
        for word in ("displayText", "title", "name", "email"):
            if properties.get(word):
                return str(properties[word])
    return ""


def target_of(element: Json) -> str:
    """Return where a link or a chip leads, nothing where it leads nowhere outside the document."""
    if "person" in element:
        return "mailto:" + str(element["person"].get("personProperties", {}).get("email", ""))
    if "richLink" in element:
        return str(element["richLink"].get("richLinkProperties", {}).get("uri", ""))
    return str(element.get("textRun", {}).get("textStyle", {}).get("link", {}).get("url", ""))


@dataclass(frozen=True)
class Item:
    """The mark of a list item. `number` is 0 for bullets and boxes; `ticked` is None but for boxes."""

    depth: int
    number: int
    ticked: bool | None


@dataclass
class Items:
    """Marks the items of one tab while its paragraphs are read in order."""

    lists: Json
    _counts: dict[tuple[str, int], int] = field(default_factory=dict)

    def mark(self, paragraph: Json) -> Item | None:
        """Return the mark of a paragraph, None for one that is no list item."""
        bullet = paragraph.get("bullet")
        if bullet is None:
            return None
        list_id, depth = str(bullet.get("listId", "")), int(bullet.get("nestingLevel", 0))
        definition = self.lists.get(list_id, {})
        if is_checklist(definition, depth):
            return Item(depth, 0, bool(paragraph.get(TICKED)))
        levels = definition.get("listProperties", {}).get("nestingLevels", [])
        level = levels[depth] if depth < len(levels) else {}
        if "glyphSymbol" in level or not level:
            return Item(depth, 0, None)
        return Item(depth, self._next(list_id, depth, int(level.get("startNumber", 1))), None)

    def _next(self, list_id: str, depth: int, start: int) -> int:
        for key in [key for key in self._counts if key[0] == list_id and key[1] > depth]:
            del self._counts[key]
        self._counts[list_id, depth] = self._counts.get((list_id, depth), start - 1) + 1
        return self._counts[list_id, depth]
