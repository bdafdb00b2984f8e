"""A Google Doc as Markdown: punctuation escaped, merged cells flattened, the first row always a header."""

import re
from dataclasses import dataclass

from whoowes.emulator.convert.exporting.reading import Item, Items, settled_tabs, target_of, words_of
from whoowes.emulator.docs.state import DocumentState, Json

_PUNCTUATION = re.compile(r"([\\`*_\[\]<>#+!|~=])")
_LINE_START = re.compile(r"^(\s*)(-|\d+(?=[.)]))([.)]?)")
_HEADINGS = {"TITLE": 1, "SUBTITLE": 2, **{f"HEADING_{level}": level for level in range(1, 7)}}
_MARKS = (("bold", "**"), ("italic", "*"), ("strikethrough", "~~"))


def to_markdown(state: DocumentState, *, shows_chosen: bool) -> str:
    """Return the Markdown of all tabs.

    Args:
        state: The document.
        shows_chosen: Whether drop-downs show their choice, and boxes their tick.
    """
    blocks: list[str] = []
    for title, tab in settled_tabs(state):
        blocks += [f"# {_escaped(title)}"] if title else []
        blocks += _Writer(Items(tab.get("lists", {})), shows_chosen).blocks(tab["body"]["content"])
    return "\n\n".join(blocks) + "\n"


@dataclass
class _Writer:
    """Writes one tab; `items` marks its list items in reading order."""

    items: Items
    shows_chosen: bool

    def blocks(self, content: list[Json]) -> list[str]:
        """Return the blocks that blank lines part; the items of a list are one."""
        found: list[str] = []
        in_list = False
        for element in content:
            if "table" in element:
                found.append(self._table(element["table"]))
            elif "tableOfContents" in element:
                found += self.blocks(element["tableOfContents"].get("content", []))
            text = self._paragraph(element["paragraph"]) if "paragraph" in element else ""
            is_item = "bullet" in element.get("paragraph", {})
            if text and is_item and in_list:
                found[-1] += "\n" + text
            elif text:
                found.append(text)
            in_list = is_item
        return found

    def _paragraph(self, paragraph: Json) -> str:
        item = self.items.mark(paragraph)
        text = self._inline(paragraph).replace("\x0b", "  \n")
        level = _HEADINGS.get(paragraph.get("paragraphStyle", {}).get("namedStyleType", ""))
        if item is not None:
            return self._mark(item) + text
        if level and text:
            return "#" * level + " " + text
        return _LINE_START.sub(r"\1\2\\\3" if text[:1].isdigit() else r"\1\\\2", text)

    def _mark(self, item: Item) -> str:
        mark = f"{item.number}. " if item.number else "* "
        if item.ticked is not None and self.shows_chosen:
            mark = "- [x] " if item.ticked else "- [ ] "
        return "   " * item.depth + mark

    def _inline(self, paragraph: Json) -> str:
        found = ""
        for element in paragraph["elements"]:
            words = words_of(element, shows_chosen=self.shows_chosen).removesuffix("\n")
            found += _styled(words, element) if words.strip() else words
        return found

    def _table(self, table: Json) -> str:
        rows = [[self._cell(cell) for cell in row["tableCells"]] for row in table["tableRows"]]
        lines = ["| " + " | ".join(row) + " |" for row in rows]
        rule = "| " + " | ".join(":----" for _ in range(table["columns"])) + " |"
        return "\n".join([lines[0], rule, *lines[1:]])

    def _cell(self, cell: Json) -> str:
        return "<br>".join(block.replace("\n", "<br>") for block in self.blocks(cell["content"]))


def _styled(words: str, element: Json) -> str:
    (part,) = (part for part in element.values() if isinstance(part, dict))
    style = part.get("textStyle", {})
    bare = words.strip()
    before, _, after = words.partition(bare)
    text = _escaped(bare)
    for name, mark in _MARKS:
        if style.get(name):
            text = f"{mark}{text}{mark}"
    target = target_of(element)
    return f"{before}[{text}]({target}){after}" if target else before + text + after


def _escaped(text: str) -> str:
    return _PUNCTUATION.sub(r"\\\1", text)
