"""The elements of one paragraph: where runs split, where they join, what style a place has."""

from itertools import pairwise

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.reindex import PRIVATE, element_width
from whoowes.emulator.docs.state import Json, copied
from whoowes.emulator.docs.units import split_units, splits_pair

TYPING_STYLE = PRIVATE + "typingStyle"
"""Private key of a paragraph emptied by a deletion: the style its next text takes."""

INVALID_DELETION = "Invalid deletion range. Cannot delete the requested range."


def split_at(elements: list[Json], offset: int) -> int:
    """Make an element boundary at `offset` units; return the index of the element that begins there."""
    at = 0
    for index, element in enumerate(elements):
        if offset <= at:
            return index
        width = element_width(element)
        if offset < at + width:
            elements[index : index + 1] = _halves(element, offset - at)
            return index + 1
        at += width
    return len(elements)


def _halves(element: Json, offset: int) -> list[Json]:
    if "textRun" not in element:
        raise Refusal(INVALID_DELETION)
    run = element["textRun"]
    left, right = split_units(run["content"], offset)
    return [
        {**element, "textRun": {**run, "content": left}},
        {**element, "textRun": {**copied(run), "content": right}},
    ]


def join_at(elements: list[Json], index: int) -> None:
    """Merge the runs on both sides of element boundary `index` if they differ in text only."""
    if 0 < index < len(elements) and _differ_in_text_only(elements[index - 1], elements[index]):
        left, right = elements[index - 1]["textRun"], elements[index]["textRun"]
        joined = {**left, "content": left["content"] + right["content"]}
        elements[index - 1 : index + 1] = [{**elements[index - 1], "textRun": joined}]


def equal_but_apart(elements: list[Json]) -> set[int]:
    """Return the offsets at which equal runs meet: Docs does not always join them, nor do we (rule 25)."""
    found: set[int] = set()
    at = 0
    for left, right in pairwise(elements):
        at += element_width(left)
        if _differ_in_text_only(left, right):
            found.add(at)
    return found


def _differ_in_text_only(before: Json, behind: Json) -> bool:
    left, right = before.get("textRun"), behind.get("textRun")
    if left is None or right is None or left["content"].endswith("\n"):
        return False
    return {**left, "content": ""} == {**right, "content": ""}


def visible_text(paragraph: Json) -> str:
    """Return the paragraph's text with a newline for every unit that is not text.

    A newline never joins a neighbour into one grapheme cluster, so lengths and
    cluster boundaries are those of the paragraph.
    """
    return "".join(
        element["textRun"]["content"] if "textRun" in element else "\n" * element_width(element)
        for element in paragraph["elements"]
    )


def splits_surrogates(paragraph: Json, offset: int) -> bool:
    """Tell whether `offset` lies inside a surrogate pair of the paragraph."""
    return splits_pair(visible_text(paragraph), offset)


def style_holder(element: Json) -> Json | None:
    """Return the part of a paragraph element that carries a `textStyle`."""
    for part in element.values():
        if isinstance(part, dict) and "textStyle" in part:
            return part
    return None


def marks_at(paragraph: Json, offset: int) -> Json:
    """Return what the suggestions pending on the unit at `offset` have left on its run."""
    at = 0
    for element in paragraph["elements"]:
        at += element_width(element)
        if offset < at:
            holder = style_holder(element) or {}
            return {key: copied(value) for key, value in holder.items() if key.startswith("suggested")}
    return {}


def style_at(paragraph: Json, offset: int) -> Json:
    """Return the text style of the unit at `offset`."""
    at = 0
    for element in paragraph["elements"]:
        at += element_width(element)
        if offset < at:
            style: Json = copied((style_holder(element) or {}).get("textStyle", {}))
            return style
    return {}


def inherited_style(paragraph: Json, offset: int) -> Json:
    """Return the text style that text inserted at `offset` takes (rule 15).

    It is that of the unit before, or at a paragraph's start that of its first
    unit; a link is never passed on, though its colour and underline are. A
    paragraph emptied by a deletion remembers the style of what was deleted.
    """
    if TYPING_STYLE in paragraph:
        remembered: Json = copied(paragraph[TYPING_STYLE])
        return remembered
    at = 0
    holder: Json | None = None
    for element in paragraph["elements"]:
        if holder is not None and at >= offset:
            break
        holder = style_holder(element) or holder
        at += element_width(element)
    style: Json = copied((holder or {}).get("textStyle", {}))
    style.pop("link", None)
    return style
