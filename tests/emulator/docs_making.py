"""Small documents for the tests of the Docs engine, and ways to look at them."""

from collections.abc import Iterator
from itertools import count
from typing import Any

from whoowes.emulator.docs import DocumentState, IdFactory, apply_batch, new_document, view
from whoowes.emulator.switches import Switches

Json = dict[str, Any]


_NUMBERS = count(1)


def ids() -> IdFactory:
    """Return a source of ids that never repeats itself, whoever asks."""
    return lambda prefix: f"{prefix}{next(_NUMBERS)}"


def blank() -> DocumentState:
    return new_document("Untitled", ids())


def at(index: int, **place: str) -> Json:
    return {"location": {"index": index, **place}}


def span(start: int, end: int, **place: str) -> Json:
    return {"range": {"startIndex": start, "endIndex": end, **place}}


def insert(index: int, text: str) -> Json:
    return {"insertText": {**at(index), "text": text}}


def delete(start: int, end: int) -> Json:
    return {"deleteContentRange": span(start, end)}


def table_at(index: int, rows: int, columns: int) -> Json:
    return {"insertTable": {**at(index), "rows": rows, "columns": columns}}


def style_text(start: int, end: int, style: Json, fields: str) -> Json:
    return {"updateTextStyle": {**span(start, end), "textStyle": style, "fields": fields}}


def style_paragraph(start: int, end: int, style: Json, fields: str) -> Json:
    return {"updateParagraphStyle": {**span(start, end), "paragraphStyle": style, "fields": fields}}


def cell(table: int, row: int, column: int) -> Json:
    return {
        "tableCellLocation": {"tableStartLocation": {"index": table}, "rowIndex": row, "columnIndex": column}
    }


def cells(table: int, row: int, column: int, rows: int, columns: int) -> Json:
    return {"tableRange": {**cell(table, row, column), "rowSpan": rows, "columnSpan": columns}}


def run(state: DocumentState, *requests: Json, switches: Switches | None = None) -> DocumentState:
    return apply_batch(state, list(requests), ids(), switches)[0]


def document(text: str, *requests: Json) -> DocumentState:
    """Return a document of `text`, changed by `requests`."""
    return run(blank(), *([insert(1, text)] if text else []), *requests)


def read(state: DocumentState, mode: str = "") -> Json:
    return view(state, include_tabs=True, suggestions_mode=mode, can_edit=True)


def body(state: DocumentState, mode: str = "") -> list[Json]:
    content: list[Json] = read(state, mode)["tabs"][0]["documentTab"]["body"]["content"]
    return content


def paragraphs(content: list[Json]) -> Iterator[Json]:
    """Yield every paragraph element, those in cells too."""
    for element in content:
        if "paragraph" in element:
            yield element
        for row in element.get("table", {}).get("tableRows", []):
            for one in row["tableCells"]:
                yield from paragraphs(one["content"])


def texts(state: DocumentState, mode: str = "") -> list[str]:
    """Return the text of every paragraph; a thing that is not text shows as an asterisk."""
    return [text_of(element) for element in paragraphs(body(state, mode))]


def text_of(element: Json) -> str:
    return "".join(
        part["textRun"]["content"] if "textRun" in part else "*" for part in element["paragraph"]["elements"]
    )


def runs(state: DocumentState) -> list[tuple[str, Json]]:
    """Return text and style of every run."""
    return [
        (part["textRun"]["content"], part["textRun"]["textStyle"])
        for element in paragraphs(body(state))
        for part in element["paragraph"]["elements"]
        if "textRun" in part
    ]


def styles(state: DocumentState) -> list[Json]:
    """Return the style of every paragraph."""
    return [element["paragraph"]["paragraphStyle"] for element in paragraphs(body(state))]


def only_table(state: DocumentState) -> Json:
    (table,) = [element for element in body(state) if "table" in element]
    return table


def grid(state: DocumentState) -> list[list[str]]:
    """Return the texts of the only table's cells, without their last newlines."""
    return [
        ["".join(text_of(element) for element in one["content"])[:-1] for one in row["tableCells"]]
        for row in only_table(state)["table"]["tableRows"]
    ]


def named(state: DocumentState) -> dict[str, list[tuple[int, int]]]:
    """Return start and end of every named range, by name."""
    everything = read(state)["tabs"][0]["documentTab"].get("namedRanges", {})
    return {
        name: [
            (part.get("startIndex", 0), part["endIndex"])
            for one in group["namedRanges"]
            for part in one["ranges"]
        ]
        for name, group in everything.items()
    }
