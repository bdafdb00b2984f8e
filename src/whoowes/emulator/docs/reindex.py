"""The recount: every index of a segment computed anew from its content.

Handlers change content only; after each request the segments they touched are
counted from nothing (`google-behaviour.md` §1.2). Nothing here looks at the
indices that were there before.
"""

from collections.abc import Iterator
from typing import Any

from whoowes.emulator.docs.units import units

Json = dict[str, Any]

PRIVATE = "\0private:"
"""What the engine's own keys begin with; no caller ever sees them."""

WIDTH = PRIVATE + "width"
"""Private key: units taken by an element whose width does not follow from its content."""

SEGMENT_KINDS = ("headers", "footers", "footnotes")


def element_width(element: Json) -> int:
    """Return the units a paragraph element takes: its text, else 1 unless marked otherwise."""
    run = element.get("textRun")
    if run is not None:
        return units(run.get("content", ""))
    return int(element.get(WIDTH, 1))


def recount(content: list[Json], at: int = 0) -> int:
    """Write the indices of a list of structural elements that begins at `at`; return its end."""
    for element in content:
        element["startIndex"] = at
        if "paragraph" in element:
            at = recount_elements(element["paragraph"]["elements"], at)
        elif "table" in element:
            at = _recount_table(element["table"], at)
        elif "tableOfContents" in element:
            at = recount(element["tableOfContents"].get("content", []), at + 1) + 1
        else:
            at += int(element.get(WIDTH, 1))
        element["endIndex"] = at
    return at


def recount_elements(elements: list[Json], at: int) -> int:
    """Write the indices of a paragraph's elements; return the paragraph's end."""
    for element in elements:
        element["startIndex"] = at
        at += element_width(element)
        element["endIndex"] = at
    return at


def _recount_table(table: Json, at: int) -> int:
    at += 1
    for row in table.get("tableRows", []):
        row["startIndex"] = at
        at += 1
        for cell in row.get("tableCells", []):
            cell["startIndex"] = at
            at = recount(cell["content"], at + 1)
            cell["endIndex"] = at
        row["endIndex"] = at
    return at + 1


def segments(document_tab: Json) -> Iterator[tuple[str, list[Json]]]:
    """Yield (segment id, content) of the body, whose id is empty, and of every other segment."""
    if "body" in document_tab:
        yield "", document_tab["body"]["content"]
    for kind in SEGMENT_KINDS:
        for segment_id, segment in document_tab.get(kind, {}).items():
            yield segment_id, segment["content"]


def recount_tab(tab: Json) -> None:
    """Recount every segment of one tab."""
    for _, content in segments(tab["documentTab"]):
        recount(content)


def strip_indices(content: list[Json]) -> None:
    """Remove all indices from a segment, noting the width of what only its indices measure."""
    for element in content:
        start, end = element.pop("startIndex", 0), element.pop("endIndex", None)
        if "paragraph" in element:
            _strip_elements(element["paragraph"]["elements"])
        elif "table" in element:
            _strip_table(element["table"])
        elif "tableOfContents" in element:
            strip_indices(element["tableOfContents"].get("content", []))
        elif end is not None and end - start != 1:
            element[WIDTH] = end - start


def _strip_elements(elements: list[Json]) -> None:
    for element in elements:
        start, end = element.pop("startIndex", 0), element.pop("endIndex", None)
        if "textRun" not in element and end is not None and end - start != 1:
            element[WIDTH] = end - start


def _strip_table(table: Json) -> None:
    for row in table.get("tableRows", []):
        row.pop("startIndex", None)
        row.pop("endIndex", None)
        for cell in row.get("tableCells", []):
            cell.pop("startIndex", None)
            cell.pop("endIndex", None)
            strip_indices(cell["content"])
