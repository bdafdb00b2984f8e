"""A document as the engine holds it: tabs in the shape of `documents.get`, indices always current."""

import marshal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Self

from whoowes.emulator.docs.defaults import document_style, named_styles
from whoowes.emulator.docs.reindex import recount_tab

Json = dict[str, Any]
IdFactory = Callable[[str], str]

FIRST_TAB_ID = "t.0"


@dataclass
class DocumentState:
    """A whole document; opaque to those who serve it.

    Attributes:
        tabs: Top-level tabs, each as the API's Tab resource with its child tabs.
            Indices are UTF-16 code units; a start index of 0 is written out here
            and elided by `view`.
        extra: Top-level fields of a loaded capture that the engine does not know.
    """

    tabs: list[Json]
    extra: Json = field(default_factory=dict)

    def copy(self) -> Self:
        """Return an equal document that shares nothing mutable with this one."""
        return replace(self, tabs=unpacked(packed(self.tabs)), extra=copied(self.extra))

    def all_tabs(self) -> Iterator[Json]:
        """Yield every tab, parents before their children, in reading order."""
        return walk_tabs(self.tabs)


def walk_tabs(tabs: list[Json]) -> Iterator[Json]:
    """Yield `tabs` and their descendants, depth first."""
    for tab in tabs:
        yield tab
        yield from walk_tabs(tab.get("childTabs", []))


def packed(value: Any) -> bytes:  # noqa: ANN401 - JSON
    """Return a JSON value as bytes of this process, the quickest way to copy a whole document."""
    # Version 2 writes every value out; later ones would make parts that are equal one object in the copy.
    return marshal.dumps(value, 2)


def unpacked(blob: bytes) -> Any:  # noqa: ANN401 - JSON
    """Return what `packed` was given, sharing nothing with it."""
    return marshal.loads(blob)  # noqa: S302 - made by `packed` in this process


def copied(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a deep copy of a small JSON value; several times quicker than `copy.deepcopy`."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copied(item) for item in value]
    return value


def new_document(title: str, new_id: IdFactory) -> DocumentState:
    """Return what `documents.create` makes: a section break and one empty paragraph (rule 1).

    Args:
        title: The document's title. Docs shows it from the file's metadata, so it
            does not become part of the state.
        new_id: Source of ids; unused, since the first tab of every document is `t.0`.
    """
    del title, new_id
    return DocumentState([new_tab(FIRST_TAB_ID, "Tab 1", 0)])


def new_tab(tab_id: str, title: str, index: int) -> Json:
    """Return an empty tab with the styles of a new document."""
    tab = {
        "tabProperties": {"tabId": tab_id, "title": title, "index": index},
        "documentTab": {
            "body": {"content": [first_section_break(), paragraph([text_run("\n")])]},
            "documentStyle": document_style(),
            "namedStyles": named_styles(),
        },
    }
    recount_tab(tab)
    return tab


def first_section_break() -> Json:
    """Return the section break that opens every body."""
    style = {
        "columnSeparatorStyle": "NONE",
        "contentDirection": "LEFT_TO_RIGHT",
        "sectionType": "CONTINUOUS",
    }
    return {"sectionBreak": {"sectionStyle": style}}


def text_run(text: str, style: Json | None = None) -> Json:
    """Return a paragraph element holding `text`."""
    return {"textRun": {"content": text, "textStyle": copied(style or {})}}


def paragraph(elements: list[Json], style: Json | None = None) -> Json:
    """Return a structural element holding one paragraph; `elements` must end in a newline."""
    style = copied(style) if style else {"namedStyleType": "NORMAL_TEXT", "direction": "LEFT_TO_RIGHT"}
    return {"paragraph": {"elements": elements, "paragraphStyle": style}}
