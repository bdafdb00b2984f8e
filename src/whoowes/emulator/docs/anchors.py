"""Where people's comments are tied to the text (`google-behaviour.md` §1.10).

An anchor is a range of one segment. It lives in the document, out of sight of ordinary reads, and moves
with every edit by the law of `spans`. When all of its text is deleted it is gone, and its comment is
orphaned. So it is where text moves: cells that are merged give up their text, and what the head cell
receives is new text, without comments (inferred). Undo, which in the editor brings an anchor back, does
not exist here.
"""

from collections.abc import Iterator
from typing import NamedTuple

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.reindex import PRIVATE, segments
from whoowes.emulator.docs.runs import visible_text
from whoowes.emulator.docs.spans import Shift, moved_spans
from whoowes.emulator.docs.state import DocumentState, IdFactory, Json
from whoowes.emulator.docs.units import split_units, units

ANCHORS = PRIVATE + "commentAnchors"
"""Private key of a tab: anchor id to CommentAnchor."""


class Anchored(NamedTuple):
    """A range that a comment is tied to; `segment_id` is empty for the body, indices are UTF-16 units."""

    tab_id: str
    segment_id: str
    start: int
    end: int


def add_anchor(state: DocumentState, where: Anchored, new_id: IdFactory) -> str:
    """Tie a new anchor to a range and return its id.

    Raises:
        Refusal: There is no such tab or segment, or the range is empty or reaches beyond it.
    """
    document_tab, content = _segment(state, where)
    end = content[-1]["endIndex"]
    if not 0 <= where.start < where.end <= end:
        raise Refusal(f"The range [{where.start}, {where.end}) must hold something and end by index {end}.")
    anchor_id = new_id("kix.")
    put_anchor(document_tab, anchor_id, where)
    return anchor_id


def put_anchor(document_tab: Json, anchor_id: str, where: Anchored) -> None:
    """Record an anchor under a known id."""
    span: Json = {"startIndex": where.start, "endIndex": where.end, "tabId": where.tab_id}
    if where.segment_id:
        span["segmentId"] = where.segment_id
    document_tab.setdefault(ANCHORS, {})[anchor_id] = {"anchorId": anchor_id, "ranges": [span]}


def remove_anchor(state: DocumentState, anchor_id: str) -> None:
    """Untie an anchor, if it is there."""
    for tab in state.all_tabs():
        anchors: Json = tab["documentTab"].get(ANCHORS, {})
        if anchors.pop(anchor_id, None) is not None and not anchors:
            del tab["documentTab"][ANCHORS]


def drop_anchors(state: DocumentState) -> None:
    """Untie all anchors, as a copy without the comments has none."""
    for tab in state.all_tabs():
        tab["documentTab"].pop(ANCHORS, None)


def anchored_range(state: DocumentState, anchor_id: str) -> Anchored | None:
    """Return what an anchor is tied to now; None once all of its text is gone."""
    for tab in state.all_tabs():
        for span in tab["documentTab"].get(ANCHORS, {}).get(anchor_id, {}).get("ranges", []):
            return Anchored(span["tabId"], span.get("segmentId", ""), span["startIndex"], span["endIndex"])
    return None


def shift_anchors(document_tab: Json, segment_id: str, shift: Shift) -> None:
    """Move the anchors of one segment past an edit; those whose text is all deleted are gone."""
    anchors: Json = document_tab.get(ANCHORS, {})
    for anchor_id, anchor in list(anchors.items()):
        anchor["ranges"] = moved_spans(anchor["ranges"], segment_id, shift)
        if not anchor["ranges"]:
            del anchors[anchor_id]
    if ANCHORS in document_tab and not anchors:
        del document_tab[ANCHORS]


def text_in(state: DocumentState, where: Anchored) -> str:
    """Return the text in a range, paragraph by paragraph; what is not text is left out.

    Raises:
        Refusal: There is no such tab or segment.
    """
    _, content = _segment(state, where)
    return "".join(_text_within(paragraph, where) for paragraph in _paragraphs(content))


def find_words(state: DocumentState, words: str, tab_id: str = "") -> Anchored | None:
    """Return where words first stand within one paragraph of a tab (by default, of any)."""
    for tab in state.all_tabs():
        found_id = tab["tabProperties"]["tabId"]
        if tab_id and found_id != tab_id:
            continue
        for segment_id, content in segments(tab["documentTab"]):
            for paragraph in _paragraphs(content):
                text = visible_text(paragraph["paragraph"])
                if words in text:
                    start = paragraph["startIndex"] + units(text[: text.index(words)])
                    return Anchored(found_id, segment_id, start, start + units(words))
    return None


def _segment(state: DocumentState, where: Anchored) -> tuple[Json, list[Json]]:
    for tab in state.all_tabs():
        if tab["tabProperties"]["tabId"] != where.tab_id:
            continue
        for segment_id, content in segments(tab["documentTab"]):
            if segment_id == where.segment_id:
                return tab["documentTab"], content
        raise Refusal(f"Segment with ID {where.segment_id} was not found")
    raise Refusal(f"Tab with ID {where.tab_id} was not found")


def _text_within(paragraph: Json, where: Anchored) -> str:
    pieces = []
    for element in paragraph["paragraph"]["elements"]:
        start, end = element["startIndex"], element["endIndex"]
        if "textRun" in element and start < where.end and end > where.start:
            _, rest = split_units(element["textRun"]["content"], max(where.start - start, 0))
            kept, _ = split_units(rest, min(end, where.end) - max(start, where.start))
            pieces.append(kept)
    return "".join(pieces)


def _paragraphs(content: list[Json]) -> Iterator[Json]:
    for element in content:
        if "paragraph" in element:
            yield element
        for row in element.get("table", {}).get("tableRows", []):
            for cell in row["tableCells"]:
                yield from _paragraphs(cell["content"])
        yield from _paragraphs(element.get("tableOfContents", {}).get("content", []))
