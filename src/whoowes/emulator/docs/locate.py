"""From an index to the place it means: segment, paragraph, table."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.movement import move_along
from whoowes.emulator.docs.reindex import SEGMENT_KINDS, recount, recount_elements
from whoowes.emulator.docs.runs import splits_surrogates, visible_text
from whoowes.emulator.docs.spans import Shift
from whoowes.emulator.docs.state import DocumentState, IdFactory, Json
from whoowes.emulator.docs.units import cluster_start
from whoowes.emulator.switches import Switches

OUTSIDE_PARAGRAPHS = "The insertion index must be inside the bounds of an existing paragraph."
RANGE_WITHOUT_INDEX = "Invalid range: must contain a start and end index"
WITHIN_CLUSTER = "The insertion index cannot be within a grapheme cluster"
EMPTY_RANGE = "The range should not be empty."
PARTED_PAIR = "The range cannot split a surrogate pair."
NOT_A_TABLE_START = "Invalid table start location. Must specify the start index of the table."


def beyond_end(index: int, end: int) -> Refusal:
    """Return Google's refusal of an index that is not inside its segment."""
    return Refusal(f"Index {index} must be less than the end index of the referenced segment, {end}.")


@dataclass
class Segment:
    """The body, a header, a footer or a footnote of one tab, under edit.

    Attributes:
        document_tab: The DocumentTab it belongs to.
        tab_id: That tab's id.
        segment_id: Empty for the body.
        kind: `body`, `headers`, `footers` or `footnotes`.
        content: The structural elements, edited in place.
        switches: How conflicting facts are decided.
    """

    document_tab: Json
    tab_id: str
    segment_id: str
    kind: str
    content: list[Json]
    switches: Switches

    @property
    def end(self) -> int:
        """The end index of the segment, exclusive."""
        return int(self.content[-1]["endIndex"])

    def moved(self, at: int, *, removed: int = 0, inserted: int = 0, is_break: bool = False) -> None:
        """Take named ranges and comment anchors past an edit; indices are those before the edit.

        Args:
            at: Where the edit is.
            removed: Units deleted from `at` on.
            inserted: Units inserted at `at`.
            is_break: Whether a newline or a table is among what is inserted.
        """
        splits = is_break and self.switches.named_ranges_split
        keep_empty = self.switches.emptied_named_range == "stays"
        shift = Shift(at, removed, inserted, splits=splits, keep_empty=keep_empty)
        move_along(self.document_tab, self.segment_id, shift)

    def recount(self) -> None:
        """Count the segment's indices anew."""
        recount(self.content)


@dataclass
class Edit:
    """One batch at work on its own copy of a document."""

    state: DocumentState
    new_id: IdFactory
    switches: Switches
    touched: dict[tuple[str, str], Segment] = field(default_factory=dict)

    def tab(self, tab_id: str | None) -> Json:
        """Return the tab with `tab_id`, or the first one when none is named (rule 33)."""
        for tab in self.state.all_tabs():
            if not tab_id or tab["tabProperties"]["tabId"] == tab_id:
                return tab
        raise Refusal(f"Tab with ID {tab_id} was not found")

    def chosen_tabs(self, request: Json) -> list[Json]:
        """Return the tabs named by `tabsCriteria`, or all of them."""
        ids = request.get("tabsCriteria", {}).get("tabIds", [])
        return [self.tab(tab_id) for tab_id in ids] if ids else list(self.state.all_tabs())

    def segment(self, place: Json) -> Segment:
        """Return the segment a Location, Range or EndOfSegmentLocation names."""
        return self.segment_of(self.tab(place.get("tabId")), place.get("segmentId", ""))

    def segment_of(self, tab: Json, segment_id: str) -> Segment:
        """Return one segment of `tab` and mark it for the recount after this request."""
        document_tab, tab_id = tab["documentTab"], tab["tabProperties"]["tabId"]
        kind, content = _segment_content(document_tab, segment_id)
        segment = Segment(document_tab, tab_id, segment_id, kind, content, self.switches)
        self.touched[tab_id, segment_id] = segment
        return segment

    def settle(self) -> None:
        """Recount what the request touched."""
        for segment in self.touched.values():
            segment.recount()
        self.touched.clear()


def _segment_content(document_tab: Json, segment_id: str) -> tuple[str, list[Json]]:
    if not segment_id:
        return "body", document_tab["body"]["content"]
    for kind in SEGMENT_KINDS:
        if segment_id in document_tab.get(kind, {}):
            return kind, document_tab[kind][segment_id]["content"]
    raise Refusal(f"Segment with ID {segment_id} was not found")


class Spot(NamedTuple):
    """A place inside a paragraph.

    Attributes:
        container: The list of structural elements that holds the paragraph.
        position: The paragraph's place in it.
        offset: Units from the paragraph's start.
        in_table: Whether the paragraph lies in a table cell.
    """

    container: list[Json]
    position: int
    offset: int
    in_table: bool

    @property
    def element(self) -> Json:
        """The structural element that holds the paragraph."""
        return self.container[self.position]

    @property
    def paragraph(self) -> Json:
        """The paragraph itself."""
        paragraph: Json = self.element["paragraph"]
        return paragraph

    @property
    def place(self) -> int:
        """The index in the segment."""
        return int(self.element["startIndex"]) + self.offset


def insertion_spot(segment: Segment, index: int) -> Spot:
    """Return the place at `index`, which must lie inside a paragraph (rule 11)."""
    if index >= segment.end:
        raise beyond_end(index, segment.end)
    spot = find_paragraph(segment.content, index)
    if spot is None:
        raise Refusal(OUTSIDE_PARAGRAPHS)
    return spot


def requested_spot(edit: Edit, request: Json) -> tuple[Segment, Spot]:
    """Return the place an inserting request names, which is between two user-perceived characters."""
    segment, spot = _named_spot(edit, request)
    start = cluster_start(visible_text(spot.paragraph), spot.offset)
    if start == spot.offset:
        return segment, spot
    if edit.switches.grapheme_insertion == "refused":
        raise Refusal(WITHIN_CLUSTER)
    return segment, spot._replace(offset=start)


def _named_spot(edit: Edit, request: Json) -> tuple[Segment, Spot]:
    """Return the place named by `location` or `endOfSegmentLocation`."""
    location, at_end = request.get("location"), request.get("endOfSegmentLocation")
    if location is not None and at_end is not None:
        raise Refusal("oneof field 'insertion_location' is already set. Cannot set 'endOfSegmentLocation'")
    if location is not None:
        segment = edit.segment(location)
        return segment, insertion_spot(segment, location.get("index", 0))
    if at_end is None:
        raise Refusal("An insertion location must be specified.")
    segment = edit.segment(at_end)
    return segment, insertion_spot(segment, segment.end - 1)


def find_paragraph(content: list[Json], index: int, *, in_table: bool = False) -> Spot | None:
    """Return the paragraph with start <= index < end, looking into cells and tables of contents."""
    for position, element in enumerate(content):
        if not element["startIndex"] <= index < element["endIndex"]:
            continue
        if "paragraph" in element:
            return Spot(content, position, index - element["startIndex"], in_table)
        inner = _cells(element["table"]) if "table" in element else _contents(element)
        for part in inner:
            found = find_paragraph(part, index, in_table=in_table or "table" in element)
            if found is not None:
                return found
    return None


def _cells(table: Json) -> Iterator[list[Json]]:
    for row in table["tableRows"]:
        for cell in row["tableCells"]:
            yield cell["content"]


def _contents(element: Json) -> Iterator[list[Json]]:
    if "tableOfContents" in element:
        yield element["tableOfContents"].get("content", [])


def inner_contents(element: Json) -> Iterator[list[Json]]:
    """Yield the contents nested in a structural element: its cells, or its table of contents."""
    if "table" in element:
        yield from _cells(element["table"])
    yield from _contents(element)


def paragraphs(content: list[Json], *, in_table: bool = False) -> Iterator[Spot]:
    """Yield every paragraph in reading order, each as the place of its start."""
    for position, element in enumerate(content):
        if "paragraph" in element:
            yield Spot(content, position, 0, in_table)
        for inner in inner_contents(element):
            yield from paragraphs(inner, in_table=in_table or "table" in element)


def overlapping(segment: Segment, start: int, end: int) -> list[Spot]:
    """Return the paragraphs that share at least one unit with [start, end)."""
    return [
        spot
        for spot in paragraphs(segment.content)
        if spot.element["startIndex"] < end and spot.element["endIndex"] > start
    ]


def requested_range(edit: Edit, span: Json) -> tuple[Segment, int, int]:
    """Return segment, start and end of a Range that holds something, stays inside and parts no character."""
    segment = edit.segment(span)
    start, end = range_indices(span)
    if start >= segment.end:
        raise beyond_end(start, segment.end)
    if end > segment.end:
        raise beyond_end(end, segment.end)
    if start >= end or start < 0:
        raise Refusal(EMPTY_RANGE)
    _refuse_parted_pairs(segment, (start, end))
    return segment, start, end


def _refuse_parted_pairs(segment: Segment, edges: tuple[int, int]) -> None:
    """Refuse a range with an edge between the two halves of a character (rule 2)."""
    for edge in edges:
        spot = find_paragraph(segment.content, edge)
        if spot is not None and splits_surrogates(spot.paragraph, spot.offset):
            raise Refusal(PARTED_PAIR)


def range_indices(span: Json) -> tuple[int, int]:
    """Return start and end of a Range; Google takes no default for either."""
    if "startIndex" not in span or "endIndex" not in span:
        raise Refusal(RANGE_WITHOUT_INDEX)
    return span["startIndex"], span["endIndex"]


class TablePlace(NamedTuple):
    """A table and the list of structural elements that holds it."""

    segment: Segment
    container: list[Json]
    position: int

    @property
    def element(self) -> Json:
        """The structural element that holds the table."""
        return self.container[self.position]

    @property
    def table(self) -> Json:
        """The table itself."""
        table: Json = self.element["table"]
        return table


def requested_table(edit: Edit, location: Json) -> TablePlace:
    """Return the table that starts exactly at `location`."""
    segment = edit.segment(location)
    found = _table_at(segment, segment.content, location.get("index", 0))
    if found is None:
        raise Refusal(NOT_A_TABLE_START)
    return found


def _table_at(segment: Segment, content: list[Json], index: int) -> TablePlace | None:
    for position, element in enumerate(content):
        if not element["startIndex"] <= index < element["endIndex"]:
            continue
        if "table" in element and element["startIndex"] == index:
            return TablePlace(segment, content, position)
        for inner in inner_contents(element):
            found = _table_at(segment, inner, index)
            if found is not None:
                return found
    return None


def recount_paragraph(spot: Spot) -> None:
    """Count the elements of one paragraph anew; for edits that leave its length as it was."""
    recount_elements(spot.paragraph["elements"], spot.element["startIndex"])
