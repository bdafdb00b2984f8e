"""deleteContentRange: what may go, and how paragraphs merge (rules 17 to 22)."""

from collections.abc import Iterable
from typing import NamedTuple

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import EMPTY_RANGE, Edit, Segment, beyond_end, inner_contents, range_indices
from whoowes.emulator.docs.runs import (
    INVALID_DELETION,
    TYPING_STYLE,
    inherited_style,
    join_at,
    split_at,
    splits_surrogates,
    visible_text,
)
from whoowes.emulator.docs.state import Json
from whoowes.emulator.docs.suggestions import DELETION, INSERTION, has_suggestions

_PLACEHOLDER = "\ue907"
_LAST_NEWLINE = "The range cannot include the newline character at the end of the segment."


class _Span(NamedTuple):
    start: int
    end: int

    def covers(self, element: Json) -> bool:
        return bool(self.start <= element["startIndex"] and element["endIndex"] <= self.end)

    def touches(self, element: Json) -> bool:
        return bool(element["startIndex"] < self.end and element["endIndex"] > self.start)


def delete_content_range(edit: Edit, request: Json) -> Json:
    """Carry out deleteContentRange."""
    segment, container, (start, end) = legal_deletion(edit, request)
    _delete(edit, segment, container, start, end)
    return {}


def legal_deletion(edit: Edit, request: Json) -> tuple[Segment, list[Json], tuple[int, int]]:
    """Return the segment, the smallest content that holds the whole range, and the range to delete.

    Raises:
        Refusal: The range cannot be deleted.
    """
    place = request.get("range", {})
    segment, span = edit.segment(place), _Span(*range_indices(place))
    return segment, _legal_container(segment, span), span


def delete_range(edit: Edit, segment: Segment, start: int, end: int) -> None:
    """Delete [start, end) of a segment, refusing what would break its structure."""
    _delete(edit, segment, _legal_container(segment, _Span(start, end)), start, end)


def _legal_container(segment: Segment, span: _Span) -> list[Json]:
    _refuse_outside(segment, span)
    container = _innermost(segment.content, span)
    _refuse_broken_structure(container, span, is_segment=container is segment.content)
    return container


def _delete(edit: Edit, segment: Segment, container: list[Json], start: int, end: int) -> None:
    refuse_pending(edit, container, start, end)
    opens_with_table = any("table" in element and element["startIndex"] == start for element in container)
    remove(
        segment,
        container,
        start,
        end,
        keep_first=edit.switches.merge_keeps == "first",
        remember_style=edit.switches.emptied_paragraph == "remembers",
    )
    if opens_with_table and edit.switches.table_deletion == "merges-paragraphs":
        segment.recount()
        join_paragraphs(segment, container, _position(container, start))


def refuse_pending(edit: Edit, container: list[Json], start: int, end: int) -> None:
    """Break down, as Google does, where [start, end) of a content has pending suggestions (rule 20)."""
    if edit.switches.suggestion_deletion_fails and _has_pending(container, _Span(start, end)):
        raise _breakdown()


def refuse_pending_cells(edit: Edit, rows: Iterable[Json], cells: Iterable[Json]) -> None:
    """Break down where rows that go, or cells that go or what they hold, are pending (rule 20)."""
    if edit.switches.suggestion_deletion_fails and (
        any(_is_pending(row) for row in rows) or any(_cell_pending(cell) for cell in cells)
    ):
        raise _breakdown()


def _breakdown() -> Refusal:
    return Refusal("Internal error encountered.", 500)


def join_paragraphs(segment: Segment, container: list[Json], position: int) -> None:
    """Delete the newline between the paragraph at `position` and the one before it."""
    end = container[position]["startIndex"]
    remove(segment, container, end - 1, end)


def _refuse_outside(segment: Segment, span: _Span) -> None:
    if span.start >= span.end:
        raise Refusal(EMPTY_RANGE)
    if span.end > segment.end:
        raise beyond_end(span.end, segment.end)
    if segment.kind == "body" and span.start < 1:
        raise Refusal("Cannot operate on the first section break in the document.")
    if span.end == segment.end:
        raise Refusal(_LAST_NEWLINE)


def _innermost(content: list[Json], span: _Span) -> list[Json]:
    """Return the smallest content that holds the whole range: a cell's, or the segment's own."""
    for element in content:
        for inner in inner_contents(element):
            if inner and inner[0]["startIndex"] <= span.start and span.end <= inner[-1]["endIndex"]:
                return _innermost(inner, span)
    return content


def can_delete(container: list[Json], start: int, end: int) -> bool:
    """Tell whether deleting [start, end) of `container` leaves a legal structure."""
    try:
        _refuse_broken_structure(container, _Span(start, end), is_segment=False)
    except Refusal:
        return False
    return True


def _refuse_broken_structure(container: list[Json], span: _Span, *, is_segment: bool) -> None:
    if span.end >= container[-1]["endIndex"]:
        raise Refusal(_LAST_NEWLINE if is_segment else INVALID_DELETION)
    for position, element in enumerate(container):
        if not span.touches(element):
            continue
        if "paragraph" not in element:
            if not span.covers(element):
                raise Refusal(INVALID_DELETION)
            continue
        _refuse_broken_paragraph(element, span)
        loses_newline = element["endIndex"] <= span.end
        following = container[position + 1] if loses_newline else element
        if "paragraph" not in following and not span.covers(following):
            raise Refusal(INVALID_DELETION)


def _refuse_broken_paragraph(element: Json, span: _Span) -> None:
    paragraph, start = element["paragraph"], element["startIndex"]
    text = visible_text(paragraph).removesuffix("\n")
    if text and not text.strip(_PLACEHOLDER):
        raise Refusal(INVALID_DELETION)
    for edge in span:
        if start < edge < element["endIndex"] and splits_surrogates(paragraph, edge - start):
            raise Refusal(INVALID_DELETION)


def _has_pending(container: list[Json], span: _Span) -> bool:
    return any(_element_pending(element, span) for element in container if span.touches(element))


def _element_pending(element: Json, span: _Span) -> bool:
    if "paragraph" in element:
        return any(span.touches(part) and has_suggestions(part) for part in element["paragraph"]["elements"])
    return _marked(element) or any(_has_pending(inner, span) for inner in inner_contents(element))


def _marked(element: Json) -> bool:
    table = element.get("table", {})
    rows = table.get("tableRows", [])
    parts = [table, *rows, *(cell for row in rows for cell in row["tableCells"])]
    return any(_is_pending(part) for part in parts)


def _is_pending(part: Json) -> bool:
    return bool(part.get(INSERTION) or part.get(DELETION))


def _cell_pending(cell: Json) -> bool:
    return _is_pending(cell) or _has_pending(cell["content"], _Span(cell["startIndex"], cell["endIndex"]))


def remove(
    segment: Segment,
    container: list[Json],
    start: int,
    end: int,
    *,
    keep_first: bool = True,
    remember_style: bool = True,
) -> None:
    """Delete [start, end), known to be legal, from one content; merge the paragraphs at its edges.

    Args:
        segment: Where `container` lies; its ranges are moved.
        container: The content that holds the whole range; its indices must be current.
        start: First unit that goes.
        end: First unit that stays.
        keep_first: Whether a merged paragraph keeps the properties of the first one
            rather than the last one's.
        remember_style: Whether a paragraph that is emptied passes the style of its text on to the next.
    """
    first, last = _position(container, start), _position(container, end)
    head, tail = container[first], container[last]
    kept = _elements_from(tail, end)
    if "paragraph" in head and start > head["startIndex"]:
        before = _elements_until(head, start)
        style_of = head if keep_first else tail
        elements = [*before, *kept]
        join_at(elements, len(before))
    else:
        style_of, elements = tail, kept
    merged = {**style_of, "paragraph": {**style_of["paragraph"], "elements": elements}}
    if remember_style and first == last and visible_text(merged["paragraph"]) == "\n":
        merged["paragraph"][TYPING_STYLE] = inherited_style(head["paragraph"], end - head["startIndex"])
    container[first : last + 1] = [merged]
    segment.moved(start, removed=end - start)


def _position(container: list[Json], index: int) -> int:
    return next(
        position
        for position, element in enumerate(container)
        if element["startIndex"] <= index < element["endIndex"]
    )


def _elements_until(element: Json, index: int) -> list[Json]:
    elements = list(element["paragraph"]["elements"])
    return elements[: split_at(elements, index - element["startIndex"])]


def _elements_from(element: Json, index: int) -> list[Json]:
    elements = list(element["paragraph"]["elements"])
    return elements[split_at(elements, index - element["startIndex"]) :]
