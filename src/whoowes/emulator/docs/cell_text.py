"""Table cells that are nothing but a line of text, as a person can retype them in place.

A cell with chips, an image, a footnote, several paragraphs, a line break or a waiting suggestion is none: a
new text for it would have to say what becomes of those.
"""

from whoowes.emulator.docs.reindex import element_width
from whoowes.emulator.docs.state import Json
from whoowes.emulator.docs.suggestions import has_suggestions

_BREAKS = ("\x0b", "\ue907")


def why_not_plain(cell: Json) -> str:
    """Return what a cell holds beside a line of text; empty if nothing."""
    content = cell["content"]
    if any("paragraph" not in element for element in content):
        return "a table of its own"
    if len(content) != 1:
        return "several paragraphs"
    elements = content[0]["paragraph"]["elements"]
    if any("textRun" not in element for element in elements):
        return "a chip, an image or a footnote"
    if any(has_suggestions(element) for element in elements):
        return "a suggestion that waits for an answer"
    if any(mark in element["textRun"]["content"] for element in elements for mark in _BREAKS):
        return "a line break inside its paragraph"
    return ""


def plain_text(cell: Json) -> str:
    """Return the text of a plain cell, without its last newline."""
    elements = cell["content"][0]["paragraph"]["elements"]
    return "".join(element["textRun"]["content"] for element in elements).removesuffix("\n")


def link_around(cell: Json, start: int, end: int) -> Json:
    """Return the link of a plain cell's text from `start` to `end`; `{}` if there is none, or several.

    Args:
        cell: The cell.
        start: Code units from the beginning of its text. Where `end` is the same, the link counts that the
            units on both sides belong to.
        end: Code units from the beginning of its text.
    """
    reach = (start, end) if start < end else (start - 1, end + 1)
    found, at = [], 0
    for element in cell["content"][0]["paragraph"]["elements"]:
        width = element_width(element)
        if at < reach[1] and at + width > reach[0]:
            found.append(element["textRun"].get("textStyle", {}).get("link", {}))
        at += width
    return found[0] if found and reach[0] >= 0 and all(link == found[0] for link in found) else {}
