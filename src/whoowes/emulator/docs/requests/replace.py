"""replaceAllText (rules 33 and 34)."""

from collections.abc import Callable, Iterator

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.locate import Edit, Segment, Spot, find_paragraph, paragraphs
from whoowes.emulator.docs.regular_expressions import Found, finder
from whoowes.emulator.docs.reindex import element_width, segments
from whoowes.emulator.docs.requests.deletion import can_delete, refuse_pending, remove
from whoowes.emulator.docs.requests.text import kept_text, place_text
from whoowes.emulator.docs.runs import marks_at, style_at
from whoowes.emulator.docs.state import Json
from whoowes.emulator.docs.units import units


def replace_all_text(edit: Edit, request: Json) -> Json:
    """Carry out replaceAllText in all tabs, or in those chosen; the reply counts the replacements."""
    find = _finder(request.get("containsText", {}))
    text = kept_text(edit, request.get("replaceText", ""))
    count = 0
    for tab in edit.chosen_tabs(request):
        for segment_id, _ in list(segments(tab["documentTab"])):
            count += _replace_in(edit, edit.segment_of(tab, segment_id), find, text)
    return {"replaceAllText": {"occurrencesChanged": count} if count else {}}


def _finder(criteria: Json) -> Callable[[str], Iterator[Found]]:
    text = criteria.get("text", "")
    if not text:
        raise Refusal("The text to find must not be empty.")
    return finder(
        text,
        is_regex=bool(criteria.get("searchByRegex")),
        match_case=bool(criteria.get("matchCase")),
    )


def _replace_in(edit: Edit, segment: Segment, find: Callable[[str], Iterator[Found]], text: str) -> int:
    """Replace from the end of the segment to its start, so that indices before stay right."""
    count = 0
    for spot in reversed(list(paragraphs(segment.content))):
        base = spot.element["startIndex"]
        for start, end in reversed(list(_matches(spot, find))):
            if can_delete(spot.container, base + start, base + end):
                _replace(edit, segment, spot, (base + start, base + end), text)
                count += 1
    return count


def _matches(spot: Spot, find: Callable[[str], Iterator[Found]]) -> Iterator[Found]:
    """Yield the matches in one paragraph, in units from its start; chips and breaks end a text."""
    at, pending = 0, ""
    for element in [*spot.paragraph["elements"], {}]:
        if "textRun" in element:
            pending += element["textRun"]["content"]
            continue
        for start, end in find(pending):
            yield at + units(pending[:start]), at + units(pending[:end])
        at += units(pending) + element_width(element)
        pending = ""


def _replace(edit: Edit, segment: Segment, spot: Spot, span: Found, text: str) -> None:
    start, end = span
    offset = start - spot.element["startIndex"]
    style, marks = style_at(spot.paragraph, offset), marks_at(spot.paragraph, offset)
    refuse_pending(edit, spot.container, start, end)
    remove(segment, spot.container, start, end)
    segment.recount()
    if not text:
        return
    place = find_paragraph(spot.container, start)
    assert place is not None
    place_text(segment, place, text, edit.new_id, style, marks=marks)
    segment.recount()
