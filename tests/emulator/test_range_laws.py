"""Ranges and anchors after random edits are where markers put into the text would be (rule 31, §1.10)."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.emulator.docs_making import (
    Json,
    body,
    cell,
    document,
    ids,
    insert,
    named,
    run,
    span,
    table_at,
)
from tests.emulator.docs_requests import INDEX, SMALL, TEXT, aimed, tables
from tests.emulator.test_docs_laws import utf16

from whoowes.emulator.docs import DocumentState, RequestError
from whoowes.emulator.docs.anchors import Anchored, add_anchor, anchored_range
from whoowes.emulator.switches import Switches

UNIT, START, END = "unit", "start", "end"
EMPTY_CELL = 2

# The body by its number, as `aimed` takes it.
BODY: Json = {"segmentId": 0}


def ranges() -> st.SearchStrategy[tuple[int, int]]:
    lengths = st.sampled_from([1, 1, 2, 3, 5, 12])
    return st.builds(lambda start, length: (start, start + length), INDEX, lengths)


def inserting(kind: str, index: int, **more: object) -> Json:
    return {kind: {"location": {"index": index, **BODY}, **more}}


TYPED = st.builds(lambda index, text: inserting("insertText", index, text=text), INDEX, TEXT)
DELETED = ranges().map(
    lambda pair: {"deleteContentRange": {"range": {"startIndex": pair[0], "endIndex": pair[1], **BODY}}}
)
EDITS = st.one_of(
    TYPED,
    TYPED,
    DELETED,
    DELETED,
    st.builds(
        lambda index, rows, columns: inserting("insertTable", index, rows=rows, columns=columns),
        INDEX,
        st.integers(1, 3),
        st.integers(1, 3),
    ),
    *(
        st.builds(
            lambda table, row, column, kind=kind, extra=extra: {kind: {**cell(table, row, column), **extra}},
            INDEX,
            SMALL,
            SMALL,
        )
        for kind, extra in (
            ("insertTableRow", {"insertBelow": True}),
            ("insertTableRow", {}),
            ("insertTableColumn", {"insertRight": True}),
            ("insertTableColumn", {}),
            ("deleteTableRow", {}),
            ("deleteTableColumn", {}),
        )
    ),
)


class Marked:
    """A body as a row of units, with a marker before and behind each range; it knows no ranges of its own."""

    def __init__(self, length: int) -> None:
        self.tokens: list[tuple[str, str]] = [(UNIT, "")] * length

    def mark(self, name: str, start: int, end: int) -> None:
        self.tokens.insert(self._behind(end), (END, name))
        self.tokens.insert(self._behind(start), (START, name))

    def insert(self, at: int, width: int) -> None:
        """Put units in: behind what ends there, before what begins there."""
        first, last = self._behind(at), self._before(at)
        here = self.tokens[first:last]
        ending = [token for token in here if token[0] == END]
        beginning = [token for token in here if token[0] == START]
        self.tokens[first:last] = [*ending, *[(UNIT, "")] * width, *beginning]

    def delete(self, start: int, end: int) -> None:
        """Take units out; a range without any unit left is forgotten."""
        first, last = self._before(start), self._behind(end)
        markers = [token for token in self.tokens[first:last] if token[0] != UNIT]
        self.tokens[first:last] = markers
        for name, (begin, stop) in self.found().items():
            if begin == stop:
                self.tokens = [token for token in self.tokens if token[1] != name]

    def found(self) -> dict[str, tuple[int, int]]:
        """Return start and end of each range that is left."""
        places: dict[str, dict[str, int]] = {}
        at = 0
        for kind, name in self.tokens:
            if kind == UNIT:
                at += 1
            else:
                places.setdefault(name, {})[kind] = at
        return {name: (place[START], place[END]) for name, place in places.items()}

    def _behind(self, index: int) -> int:
        """Return the position just behind the unit before `index`, before all markers there."""
        seen = 0
        for position, (kind, _) in enumerate(self.tokens):
            if seen == index:
                return position
            seen += kind == UNIT
        return len(self.tokens)

    def _before(self, index: int) -> int:
        """Return the position of the unit at `index`, behind all markers there."""
        position = self._behind(index)
        while position < len(self.tokens) and self.tokens[position][0] != UNIT:
            position += 1
        return position


def follow(marked: Marked, content: list[Json], request: Json) -> None:
    """Do to the units what a request does, told from the document as it was before."""
    ((kind, given_),) = request.items()
    if kind == "insertText":
        marked.insert(given_["location"]["index"], utf16(given_["text"]))
    elif kind == "deleteContentRange":
        marked.delete(given_["range"]["startIndex"], given_["range"]["endIndex"])
    elif kind == "insertTable":
        rows, columns = given_["rows"], given_["columns"]
        marked.insert(given_["location"]["index"], 1)
        marked.insert(given_["location"]["index"] + 1, 2 + rows + 2 * rows * columns)
    else:
        follow_table(marked, content, kind, given_)


def follow_table(marked: Marked, content: list[Json], kind: str, given_: Json) -> None:
    location = given_["tableCellLocation"]
    start = location["tableStartLocation"]["index"]
    element = next(each for each in tables(content) if each["startIndex"] == start)
    rows, row, column = element["table"]["tableRows"], location["rowIndex"], location["columnIndex"]
    if kind == "insertTableRow":
        place = rows[row]["endIndex"] if given_.get("insertBelow") else rows[row]["startIndex"]
        marked.insert(place, 1 + EMPTY_CELL * element["table"]["columns"])
    elif kind == "insertTableColumn":
        for each in reversed(rows):
            one = each["tableCells"][column]
            marked.insert(one["endIndex"] if given_.get("insertRight") else one["startIndex"], EMPTY_CELL)
    elif len(rows) == 1 if kind == "deleteTableRow" else element["table"]["columns"] == 1:
        marked.delete(start, element["endIndex"])
    elif kind == "deleteTableRow":
        marked.delete(rows[row]["startIndex"], rows[row]["endIndex"])
    else:
        for each in reversed(rows):
            one = each["tableCells"][column]
            marked.delete(one["startIndex"], one["endIndex"])


def end_of(state: DocumentState) -> int:
    return int(body(state)[-1]["endIndex"])


def prepared(pairs: list[tuple[int, int]]) -> tuple[DocumentState, Marked, dict[str, str]]:
    """Return a document with a named range and an anchor over each pair, the units, the anchors by name."""
    state = document("abc\nab 😀\nend", table_at(5, 2, 2), insert(11, "b"))
    marked, anchors, end = Marked(end_of(state)), {}, end_of(state)
    for number, (first, last) in enumerate(pairs):
        start, stop = first % end, min(first % end + last - first, end)
        name = f"r{number}"
        try:
            state = run(state, {"createNamedRange": {"name": name, **span(start, stop)}})
        except RequestError:
            # It would part a surrogate pair.
            continue
        anchors[name] = add_anchor(state, Anchored("t.0", "", start, stop), ids())
        marked.mark(name, start, stop)
    return state, marked, anchors


def anchored(state: DocumentState, anchors: dict[str, str]) -> dict[str, tuple[int, int]]:
    places = {name: anchored_range(state, anchor) for name, anchor in anchors.items()}
    return {name: (place.start, place.end) for name, place in places.items() if place}


@given(st.lists(ranges(), min_size=1, max_size=4), st.lists(EDITS, max_size=10))
@settings(deadline=None, max_examples=300)
def test_rule_31_ranges_and_anchors_are_where_markers_in_the_text_would_be(
    pairs: list[tuple[int, int]], requests: list[Json]
) -> None:
    state, marked, anchors = prepared(pairs)
    for each in requests:
        request, content = aimed(state, each), body(state)
        try:
            state = run(state, request)
        except RequestError:
            continue
        follow(marked, content, request)
        assert len([token for token in marked.tokens if token[0] == UNIT]) == end_of(state)
        assert {name: found for name, (found,) in named(state).items()} == marked.found()
        assert anchored(state, anchors) == marked.found()


@given(st.lists(ranges(), min_size=1, max_size=4), st.lists(EDITS, max_size=10))
@settings(deadline=None, max_examples=150)
def test_rule_31_ranges_that_split_stay_apart_in_order_and_inside_their_segment(
    pairs: list[tuple[int, int]], requests: list[Json]
) -> None:
    splitting = Switches(named_ranges_split=True)
    whole, _, anchors = prepared(pairs)
    state = whole
    for each in requests:
        request = aimed(state, each)
        try:
            state = run(state, request, switches=splitting)
        except RequestError:
            continue
        whole = run(whole, request)
        assert anchored(state, anchors) == anchored(whole, anchors)
        for name, parts in named(state).items():
            edges = [edge for part in parts for edge in part]
            assert edges == sorted(edges)
            (around,) = named(whole)[name]
            assert around[0] <= edges[0]
            assert edges[-1] <= around[1] <= end_of(state)
