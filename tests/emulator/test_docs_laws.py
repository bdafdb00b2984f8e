"""Laws every document of the engine obeys, whatever legal batches made it."""

from collections.abc import Iterator
from itertools import count
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.emulator.docs_making import (
    Json,
    at,
    body,
    cell,
    cells,
    delete,
    document,
    ids,
    insert,
    named,
    read,
    run,
    span,
    style_paragraph,
    style_text,
    table_at,
)

from whoowes.emulator.docs import DocumentState, IdFactory, RequestError, apply_batch, load_capture

PRESETS = st.sampled_from(["BULLET_DISC_CIRCLE_SQUARE", "NUMBERED_DECIMAL_NESTED", "BULLET_CHECKBOX"])
HEADINGS = st.sampled_from(["NORMAL_TEXT", "TITLE", "HEADING_1", "HEADING_3"])
INDEX = st.integers(0, 60)
SMALL = st.integers(0, 3)
TEXT = st.text(alphabet="ab\n\t😀é\u0301", min_size=1, max_size=6)


def ranges() -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(INDEX, st.sampled_from([1, 1, 2, 3, 5, 12])).map(
        lambda pair: (pair[0], pair[0] + pair[1])
    )


def _on_table(kind: str, **extra: bool) -> st.SearchStrategy[Json]:
    return st.builds(
        lambda table, row, column: {kind: {**cell(table, row, column), **extra}}, INDEX, SMALL, SMALL
    )


REQUESTS: st.SearchStrategy[Json] = st.one_of(
    st.builds(insert, INDEX, TEXT),
    st.builds(insert, INDEX, TEXT),
    ranges().map(lambda pair: delete(*pair)),
    ranges().map(lambda pair: delete(*pair)),
    st.builds(table_at, INDEX, st.integers(1, 3), st.integers(1, 3)),
    _on_table("insertTableRow", insertBelow=True),
    _on_table("insertTableRow"),
    _on_table("insertTableColumn", insertRight=True),
    _on_table("insertTableColumn"),
    _on_table("deleteTableRow"),
    _on_table("deleteTableColumn"),
    st.builds(
        lambda kind, table, row, column, rows, columns: {kind: cells(table, row, column, rows, columns)},
        st.sampled_from(["mergeTableCells", "unmergeTableCells"]),
        *[INDEX, SMALL, SMALL, SMALL, SMALL],
    ),
    ranges().map(lambda pair: style_text(*pair, {"bold": True}, "bold,italic")),
    ranges().map(lambda pair: style_text(*pair, {"link": {"url": "https://a.example"}}, "link")),
    ranges().map(lambda pair: style_text(*pair, {}, "link")),
    st.builds(
        lambda pair, kind: style_paragraph(pair[0], pair[1], {"namedStyleType": kind}, "namedStyleType"),
        ranges(),
        HEADINGS,
    ),
    st.builds(
        lambda pair, preset: {"createParagraphBullets": {**span(*pair), "bulletPreset": preset}},
        ranges(),
        PRESETS,
    ),
    ranges().map(lambda pair: {"deleteParagraphBullets": span(*pair)}),
    st.builds(
        lambda pair, name: {"createNamedRange": {**span(*pair), "name": name}},
        ranges(),
        st.sampled_from("xy"),
    ),
    st.builds(
        lambda found, text: {"replaceAllText": {"containsText": {"text": found}, "replaceText": text}},
        st.sampled_from(["a", "b\n", "ab"]),
        st.sampled_from(["", "c", "d\ne"]),
    ),
    INDEX.map(lambda index: {"insertPerson": {**at(index), "personProperties": {"email": "a@b.example"}}}),
    INDEX.map(lambda index: {"insertPageBreak": at(index)}),
)


def grown(requests: list[Json]) -> DocumentState:
    """Return a document changed by those of `requests` that are legal, each in its turn."""
    state = document("abc\nab 😀\nend", table_at(5, 2, 2), insert(11, "b"))
    for request in requests:
        try:
            state = run(state, aimed(state, request))
        except RequestError as refused:
            assert refused.status in (400, 500)  # noqa: PT017 - anything else is a bug of the engine
    return state


def aimed(state: DocumentState, request: Json) -> Json:
    """Return the request with its numbers taken round to what the document has, so that many are legal."""
    content = body(state)
    found = list(tables(content))

    def taken_round(value: Any) -> Any:  # noqa: ANN401 - JSON
        if not isinstance(value, dict):
            return value
        value = {key: taken_round(item) for key, item in value.items()}
        if "tableStartLocation" in value and found:
            table = found[value["tableStartLocation"]["index"] % len(found)]
            shape = table["table"]
            value["tableStartLocation"] = {"index": table["startIndex"]}
            value["rowIndex"] = value["rowIndex"] % shape["rows"]
            value["columnIndex"] = value["columnIndex"] % shape["columns"]
        if "location" in value:
            value["location"] = {"index": value["location"]["index"] % content[-1]["endIndex"]}
        if "startIndex" in value:
            length = value["endIndex"] - value["startIndex"]
            value["startIndex"] %= content[-1]["endIndex"]
            value["endIndex"] = value["startIndex"] + length
        return value

    aimed_at: Json = taken_round(request)
    return aimed_at


def tables(content: list[Json]) -> Iterator[Json]:
    for element in content:
        if "table" in element:
            yield element
            for row in element["table"]["tableRows"]:
                for one in row["tableCells"]:
                    yield from tables(one["content"])


def check_content(content: list[Json], start: int) -> int:
    """Assert that a content is a legal structure counted without gaps; return its end."""
    kinds = [next(kind for kind in element if "Index" not in kind) for element in content]
    assert kinds[-1] == "paragraph"
    for before, kind, after in zip(["", *kinds], kinds, [*kinds[1:], ""], strict=False):
        assert kind != "table" or before == after == "paragraph"
    for element in content:
        assert element.get("startIndex", 0) == start
        start = check_element(element, start)
        assert element["endIndex"] == start
    return start


def check_element(element: Json, start: int) -> int:
    if "table" in element:
        return check_table(element["table"], start)
    if "sectionBreak" in element:
        return start + 1
    text = ""
    for part in element["paragraph"]["elements"]:
        assert part["startIndex"] == start + utf16(text)
        text += part["textRun"]["content"] if "textRun" in part else "*"
        assert part["endIndex"] == start + utf16(text)
        assert "textRun" not in part or part["textRun"]["content"]
    assert text.endswith("\n")
    assert "\n" not in text[:-1]
    style = element["paragraph"]["paragraphStyle"]
    assert ("headingId" in style) == (style["namedStyleType"] != "NORMAL_TEXT")
    return start + utf16(text)


def check_table(table: Json, at_: int) -> int:
    at_ += 1
    assert table["rows"] == len(table["tableRows"])
    assert table["columns"] == len(table["tableStyle"]["tableColumnProperties"])
    for row in table["tableRows"]:
        assert row["startIndex"] == at_
        assert len(row["tableCells"]) == table["columns"]
        at_ += 1
        for one in row["tableCells"]:
            assert one["startIndex"] == at_
            at_ = check_content(one["content"], at_ + 1)
            assert one["endIndex"] == at_
        assert row["endIndex"] == at_
    check_spans(table)
    return at_ + 1


def check_spans(table: Json) -> None:
    """Merged blocks lie inside the table, do not overlap, and their covered cells are empty."""
    taken: set[tuple[int, int]] = set()
    for row, line in enumerate(table["tableRows"]):
        for column, one in enumerate(line["tableCells"]):
            style = one["tableCellStyle"]
            if style["rowSpan"] == style["columnSpan"] == 1:
                continue
            block = {
                (row + r, column + c) for r in range(style["rowSpan"]) for c in range(style["columnSpan"])
            }
            assert not block & taken
            assert max(r for r, _ in block) < table["rows"]
            assert max(c for _, c in block) < table["columns"]
            taken |= block


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(st.lists(REQUESTS, max_size=14))
@settings(deadline=None, max_examples=300)
def test_every_legal_edit_keeps_the_document_well_formed(requests: list[Json]) -> None:
    state = grown(requests)
    for tab in read(state)["tabs"]:
        end = check_content(tab["documentTab"]["body"]["content"], 0)
        for starts in named(state).values():
            assert all(0 <= start < stop <= end for start, stop in starts)


@given(st.lists(REQUESTS, max_size=10))
@settings(deadline=None, max_examples=100)
def test_indices_equal_a_count_from_nothing(requests: list[Json]) -> None:
    state = grown(requests)
    assert read(load_capture(read(state), ids())) == read(state)


@given(st.lists(REQUESTS, max_size=6), st.lists(REQUESTS, min_size=1, max_size=6))
@settings(deadline=None, max_examples=150)
def test_a_batch_is_applied_wholly_or_not_at_all(made: list[Json], batch: list[Json]) -> None:
    state = grown(made)
    batch = [aimed(state, request) for request in batch]
    before = state.copy()
    try:
        after, replies = apply_batch(state, batch, ids())
    except RequestError as refused:
        assert 0 <= refused.index < len(batch)  # noqa: PT017 - the refusal itself is looked at
    else:
        assert len(replies) == len(batch)
        assert after is not state
    assert state == before


@given(st.lists(REQUESTS, max_size=6), st.lists(REQUESTS, min_size=2, max_size=4))
@settings(deadline=None, max_examples=100)
def test_one_batch_is_the_same_as_its_requests_one_by_one(made: list[Json], batch: list[Json]) -> None:
    state = grown(made)
    batch = [aimed(state, request) for request in batch]
    try:
        together, _ = apply_batch(state, batch, numbered())
    except RequestError:
        return
    singly, new_id = state, numbered()
    for request in batch:
        singly, _ = apply_batch(singly, [request], new_id)
    assert singly == together


def numbered() -> IdFactory:
    numbers = count(1_000_000)
    return lambda prefix: f"{prefix}{next(numbers)}"
