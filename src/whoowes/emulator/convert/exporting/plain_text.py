"""A Google Doc as plain text: a line for each paragraph, those of cells among them."""

from collections.abc import Iterator

from whoowes.emulator.convert.exporting.reading import Item, Items, settled_tabs, words_of
from whoowes.emulator.docs.state import DocumentState, Json


def to_plain_text(state: DocumentState, *, shows_chosen: bool) -> str:
    """Return the text of all tabs; a numbered item shows its number in digits.

    Args:
        state: The document.
        shows_chosen: Whether drop-downs show their choice, and boxes their tick.
    """
    lines: list[str] = []
    for title, tab in settled_tabs(state):
        items = Items(tab.get("lists", {}))
        lines += [title, ""] if title else []
        lines += _lines(tab["body"]["content"], items, shows_chosen=shows_chosen)
    return "\n".join(lines) + "\n"


def _lines(content: list[Json], items: Items, *, shows_chosen: bool) -> Iterator[str]:
    for element in content:
        if "paragraph" in element:
            words = (words_of(part, shows_chosen=shows_chosen) for part in element["paragraph"]["elements"])
            text = "".join(words).removesuffix("\n").replace("\x0b", "\n")
            yield _marked(items.mark(element["paragraph"]), shows_chosen=shows_chosen) + text
        inner = element.get("table", {}).get("tableRows", [])
        for cell in (cell for row in inner for cell in row["tableCells"]):
            yield from _lines(cell["content"], items, shows_chosen=shows_chosen)
        yield from _lines(
            element.get("tableOfContents", {}).get("content", []), items, shows_chosen=shows_chosen
        )


def _marked(item: Item | None, *, shows_chosen: bool) -> str:
    if item is None:
        return ""
    mark = f"{item.number}." if item.number else "*"
    if item.ticked is not None and shows_chosen:
        mark = "[x]" if item.ticked else "[ ]"
    return "   " * item.depth + mark + " "
