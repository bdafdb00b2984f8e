"""Random requests of every kind that the engine implements, aimed at what a document has."""

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st
from tests.emulator.docs_making import (
    Json,
    cell,
    cells,
    document,
    insert,
    read,
    table_at,
)

from whoowes.emulator.docs import DocumentState, RequestError, apply_batch
from whoowes.emulator.switches import Switches, each_other_position

INDEX = st.integers(0, 60)
SMALL = st.integers(0, 3)
TEXT = st.text(alphabet="ab\n\t😀é\u0301\v", min_size=1, max_size=6)
SEGMENT = st.sampled_from([0, 0, 0, 0, 1, 2, 3])
PRESETS = st.sampled_from(["BULLET_DISC_CIRCLE_SQUARE", "NUMBERED_DECIMAL_NESTED", "BULLET_CHECKBOX"])
HEADINGS = st.sampled_from(["NORMAL_TEXT", "TITLE", "HEADING_1", "HEADING_3"])
SWITCHES = st.sampled_from(
    [*[Switches(), Switches(developer_preview=True)] * 4, *[other for _, other in each_other_position()]]
)
POINTS = {"magnitude": 30, "unit": "PT"}
GREY = {"color": {"rgbColor": {"red": 0.5, "green": 0.5, "blue": 0.5}}}
OPTIONS = [{"displayValue": "Open"}, {"displayValue": "Done"}]

# The number of a segment stands for its id, that of a table for its place, until `aimed` puts them in.
PLACE = st.builds(lambda index, number: {"location": {"index": index, "segmentId": number}}, INDEX, SEGMENT)
RANGE = st.builds(
    lambda start, length, number: {
        "range": {"startIndex": start, "endIndex": start + length, "segmentId": number}
    },
    INDEX,
    st.sampled_from([1, 1, 2, 3, 5, 12]),
    SEGMENT,
)
TABLE = INDEX.map(lambda number: {"tableStartLocation": {"index": number}})
NAMES = st.sampled_from("xy")


def _inserting(kind: str, **more: Any) -> st.SearchStrategy[Json]:  # noqa: ANN401 - JSON
    return PLACE.map(lambda place: {kind: {**place, **more}})


def _ranged(kind: str, **more: Any) -> st.SearchStrategy[Json]:  # noqa: ANN401 - JSON
    return RANGE.map(lambda span: {kind: {**span, **more}})


def _styled(kind: str, part: str, style: Json, fields: str) -> st.SearchStrategy[Json]:
    place = TABLE if part.startswith("table") else RANGE
    return place.map(lambda where: {kind: {**where, part: style, "fields": fields}})


def _on_cell(kind: str, **more: bool) -> st.SearchStrategy[Json]:
    return st.builds(
        lambda table, row, column: {kind: {**cell(table, row, column), **more}}, INDEX, SMALL, SMALL
    )


_TEXTS = (
    st.builds(lambda place, text: {"insertText": {**place, "text": text}}, PLACE, TEXT),
    _ranged("deleteContentRange"),
    _ranged("updateTextStyle", textStyle={"bold": True}, fields="bold,italic"),
    _ranged("updateTextStyle", textStyle={"link": {"url": "https://a.example"}}, fields="link"),
    _ranged("updateTextStyle", textStyle={}, fields="*"),
    st.builds(
        lambda span, kind: {
            "updateParagraphStyle": {
                **span,
                "paragraphStyle": {"namedStyleType": kind},
                "fields": "namedStyleType",
            }
        },
        RANGE,
        HEADINGS,
    ),
    st.builds(
        lambda span, preset: {"createParagraphBullets": {**span, "bulletPreset": preset}}, RANGE, PRESETS
    ),
    _ranged("deleteParagraphBullets"),
    st.builds(
        lambda found, text: {"replaceAllText": {"containsText": {"text": found}, "replaceText": text}},
        st.sampled_from(["a", "b\n", "ab"]),
        st.sampled_from(["", "c", "d\ne"]),
    ),
)
_TABLES = (
    st.builds(
        lambda place, rows, columns: {"insertTable": {**place, "rows": rows, "columns": columns}},
        PLACE,
        st.integers(1, 3),
        st.integers(1, 3),
    ),
    _on_cell("insertTableRow", insertBelow=True),
    _on_cell("insertTableRow"),
    _on_cell("insertTableColumn", insertRight=True),
    _on_cell("insertTableColumn"),
    _on_cell("deleteTableRow"),
    _on_cell("deleteTableColumn"),
    st.builds(
        lambda kind, table, row, column, rows, columns: {kind: cells(table, row, column, rows, columns)},
        st.sampled_from(["mergeTableCells", "unmergeTableCells"]),
        *[INDEX, SMALL, SMALL, SMALL, SMALL],
    ),
    st.builds(
        lambda table, rows: {"pinTableHeaderRows": {**table, "pinnedHeaderRowsCount": rows}}, TABLE, SMALL
    ),
    _styled("updateTableCellStyle", "tableCellStyle", {"backgroundColor": GREY}, "backgroundColor"),
    _styled("updateTableRowStyle", "tableRowStyle", {"minRowHeight": POINTS}, "*"),
    _styled(
        "updateTableColumnProperties",
        "tableColumnProperties",
        {"width": POINTS, "widthType": "FIXED_WIDTH"},
        "width,widthType",
    ),
)
_CHIPS = (
    _inserting("insertPerson", personProperties={"email": "a@b.example"}),
    _inserting("insertDate", dateElementProperties={"timestamp": "2026-03-04T12:00:00Z"}),
    _inserting("insertRichLink", richLinkProperties={"uri": "https://a.example"}),
    _inserting("insertPageBreak"),
)
_RANGES = (
    st.builds(lambda span, name: {"createNamedRange": {**span, "name": name}}, RANGE, NAMES),
    NAMES.map(lambda name: {"deleteNamedRange": {"name": name}}),
    st.builds(
        lambda name, text: {"replaceNamedRangeContent": {"namedRangeName": name, "text": text}}, NAMES, TEXT
    ),
)
_SEGMENTS = (
    st.sampled_from(["createHeader", "createFooter"]).map(lambda kind: {kind: {"type": "DEFAULT"}}),
    _inserting("createFootnote"),
    _inserting("insertSectionBreak", sectionType="NEXT_PAGE"),
    _styled("updateSectionStyle", "sectionStyle", {"marginTop": POINTS}, "marginTop"),
    st.just({"updateDocumentStyle": {"documentStyle": {"marginTop": POINTS}, "fields": "marginTop"}}),
    HEADINGS.map(
        lambda kind: {
            "updateNamedStyle": {"namedStyle": {"namedStyleType": kind}, "fields": "namedStyleType,textStyle"}
        }
    ),
)
_TABS: tuple[st.SearchStrategy[Json], ...] = (
    st.just({"addDocumentTab": {"tabProperties": {}}}),
    st.just({"addDocumentTab": {"tabProperties": {"parentTabId": "t.0"}}}),
)

REQUESTS: st.SearchStrategy[Json] = st.one_of(
    *_TEXTS, *_TEXTS, *_TABLES, *_CHIPS, *_RANGES, *_SEGMENTS, *_TABS
)


def _listed(parts: tuple[Json, ...]) -> list[Json]:
    return list(parts)


_DEFINITION = {"dropdownDefinition": {"dropdownDefinitionProperties": {"options": OPTIONS}}}
# Kinds that hardly ever meet what they need when requests come singly.
_FLOWS: tuple[st.SearchStrategy[list[Json]], ...] = (
    st.tuples(
        st.just({"createHeader": {"type": "DEFAULT"}}),
        REQUESTS,
        SEGMENT.map(lambda number: {"deleteHeader": {"headerId": number}}),
    ).map(_listed),
    st.tuples(
        st.just({"addDocumentTab": {"tabProperties": {"index": 0}}}),
        REQUESTS,
        SMALL.map(lambda number: {"deleteTab": {"tabId": number}}),
    ).map(_listed),
    st.tuples(
        st.just({"createDropdownDefinition": _DEFINITION}),
        _inserting("insertDropdown", dropdownDefinitionId=0),
        REQUESTS,
        st.just({"deleteDropdownDefinition": {"dropdownDefinitionId": 0}}),
    ).map(_listed),
    st.tuples(_inserting("createFootnote"), REQUESTS, _ranged("deleteContentRange")).map(_listed),
)


def batches(most: int) -> st.SearchStrategy[list[Json]]:
    """Return lists of about `most` requests or fewer, now and then with some that belong together."""
    single = REQUESTS.map(lambda request: [request])
    parts = st.lists(st.one_of(single, single, single, *_FLOWS), max_size=most)
    return parts.map(lambda found: [request for part in found for request in part])


def grown(requests: list[Json], switches: Switches) -> DocumentState:
    """Return a document changed by those of `requests` that are legal, each in its turn."""
    start = document("abc\nab 😀\nend", table_at(5, 2, 2), insert(11, "b"))
    return legal_batch(start, requests, switches, first_id=2_000_000)[0]


class Numbered:
    """A source of ids that gives the same ones to whoever makes the same things."""

    def __init__(self, start: int = 1_000_000) -> None:
        self.next = start

    def __call__(self, prefix: str) -> str:
        self.next += 1
        return f"{prefix}{self.next}"


def legal_batch(
    state: DocumentState, requests: list[Json], switches: Switches, first_id: int = 1_000_000
) -> tuple[DocumentState, list[Json]]:
    """Return the last document and the legal ones of `requests`, aimed at the document each of them meets."""
    taken = []
    new_id = Numbered(first_id)
    for request in requests:
        aimed_at, used = aimed(state, request), new_id.next
        try:
            state, _ = apply_batch(state, [aimed_at], new_id, switches)
        except RequestError as refused:
            assert refused.status in (400, 500)  # noqa: PT017 - anything else is a bug of the engine
            new_id.next = used
        else:
            taken.append(aimed_at)
    return state, taken


def aimed(state: DocumentState, request: Json) -> Json:
    """Return the request with its numbers taken round to what the first tab has, so that many are legal."""
    tabs = [tab["tabProperties"]["tabId"] for tab in read(state)["tabs"]]
    document_tab = read(state)["tabs"][0]["documentTab"]
    segments = dict(all_segments(document_tab))
    names = {
        "segmentId": list(segments),
        "headerId": list(document_tab.get("headers", {})) or ["kix.none"],
        "footerId": list(document_tab.get("footers", {})) or ["kix.none"],
        "tabId": tabs,
        "dropdownDefinitionId": list(document_tab.get("dropdownDefinitions", {})) or ["kix.none"],
    }
    # Two segments may have tables that start at one index; the spans fit the first of them.
    found = [table for content in segments.values() for table in tables(content)]

    def taken_round(value: Any) -> Any:  # noqa: ANN401 - JSON
        if not isinstance(value, dict):
            return value
        value = {key: taken_round(item) for key, item in value.items()}
        for name, known in names.items():
            if isinstance(value.get(name), int):
                value[name] = known[value[name] % len(known)]
        if "tableStartLocation" in value and found:
            table = found[value["tableStartLocation"]["index"] % len(found)]
            _aim_at_table(value, table, segments)
        elif "rowSpan" in value and found:
            start = value["tableCellLocation"]["tableStartLocation"]
            shape = next(one["table"] for one in found if one["startIndex"] == start["index"])
            _aim_inside_table(value, shape)
        elif "segmentId" in value:
            _aim_inside(value, segments[value["segmentId"]][-1]["endIndex"])
        return value

    aimed_at: Json = taken_round(request)
    return aimed_at


def _aim_at_table(value: Json, table: Json, segments: dict[str, list[Json]]) -> None:
    shape = table["table"]
    place = next(name for name, content in segments.items() if any(one is table for one in tables(content)))
    value["tableStartLocation"] = {"index": table["startIndex"], "segmentId": place}
    for name, count in (("rowIndex", shape["rows"]), ("columnIndex", shape["columns"])):
        if name in value:
            value[name] %= count


def _aim_inside_table(table_range: Json, shape: Json) -> None:
    corner = table_range["tableCellLocation"]
    table_range["rowSpan"] = 1 + table_range["rowSpan"] % (shape["rows"] - corner["rowIndex"])
    table_range["columnSpan"] = 1 + table_range["columnSpan"] % (shape["columns"] - corner["columnIndex"])


def _aim_inside(value: Json, end: int) -> None:
    if "startIndex" in value:
        length = value["endIndex"] - value["startIndex"]
        value["startIndex"] %= end
        value["endIndex"] = value["startIndex"] + length
    else:
        value["index"] %= end


def all_segments(document_tab: Json) -> Iterator[tuple[str, list[Json]]]:
    """Yield id and content of the body, whose id is empty, and of every header, footer and footnote."""
    yield "", document_tab["body"]["content"]
    for kind in ("headers", "footers", "footnotes"):
        for segment_id, segment in document_tab.get(kind, {}).items():
            yield segment_id, segment["content"]


def tables(content: list[Json]) -> Iterator[Json]:
    """Yield every table, those in cells too."""
    for element in content:
        if "table" in element:
            yield element
            for row in element["table"]["tableRows"]:
                for one in row["tableCells"]:
                    yield from tables(one["content"])
