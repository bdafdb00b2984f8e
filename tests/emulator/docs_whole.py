"""One document with something of everything, its indices counted by hand (`google-behaviour.md` §1.2–1.5).

A table takes one index to open, one a row, one a cell, and one to close; a chip and a reference take one, an
emoji two. Zero starts are left out, as Google leaves them out.
"""

from typing import Any

Json = dict[str, Any]

Part = tuple[int, int, Json]


def text(start: int, end: int, content: str, **marks: list[str]) -> Part:
    return start, end, {"textRun": {"content": content, "textStyle": {}, **marks}}


def placed(start: int, end: int, value: Json) -> Json:
    return ({"startIndex": start} if start else {}) | {"endIndex": end} | value


def paragraph(start: int, end: int, *parts: Part, **more: Json) -> Json:
    style = {"namedStyleType": "NORMAL_TEXT", "direction": "LEFT_TO_RIGHT"}
    elements = [placed(*part) for part in parts]
    return placed(start, end, {"paragraph": {"elements": elements, "paragraphStyle": style, **more}})


def line(start: int, end: int, content: str) -> Json:
    return paragraph(start, end, text(start, end, content))


def cell(start: int, end: int, *content: Json, columns: int = 1) -> Json:
    style = {"rowSpan": 1, "columnSpan": columns}
    return placed(start, end, {"content": list(content), "tableCellStyle": style})


def row(start: int, end: int, *cells: Json) -> Json:
    return placed(start, end, {"tableCells": list(cells), "tableRowStyle": {}})


def table(start: int, end: int, *rows: Json) -> Json:
    columns = len(rows[0]["tableCells"])
    style = {"tableColumnProperties": [{"widthType": "EVENLY_DISTRIBUTED"} for _ in range(columns)]}
    value = {"rows": len(rows), "columns": columns, "tableRows": list(rows), "tableStyle": style}
    return placed(start, end, {"table": value})


def chip(start: int, kind: str, **value: object) -> Part:
    return start, start + 1, {kind: {**value, "textStyle": {}}}


SECTION = {"endIndex": 1, "sectionBreak": {"sectionStyle": {"sectionType": "CONTINUOUS"}}}
PERSON = {"personId": "kix.p", "personProperties": {"email": "kevin@acme.com"}}
LINK = {"richLinkId": "kix.r", "richLinkProperties": {"title": "Plan", "uri": "https://a.example/plan"}}
DATE = {"dateId": "kix.d", "dateElementProperties": {"timestamp": "2026-03-04T12:00:00Z", "locale": "en"}}
NOTE = {"footnoteId": "kix.n", "footnoteNumber": "1"}
BULLET = {"listId": "kix.l", "textStyle": {}}
NESTED = table(50, 57, row(51, 56, cell(52, 56, line(53, 56, "in\n"))))
TABLE = table(
    37,
    63,
    row(38, 47, cell(39, 45, line(40, 45, "Head\n"), columns=2), cell(45, 47, line(46, 47, "\n"))),
    row(
        47,
        62,
        cell(48, 58, line(49, 50, "\n"), NESTED, line(57, 58, "\n")),
        cell(
            58,
            62,
            paragraph(
                59, 62, chip(59, "richLink", **LINK), chip(60, "dateElement", **DATE), text(61, 62, "\n")
            ),
        ),
    ),
)
BODY = [
    SECTION,
    paragraph(1, 8, text(1, 6, "Hi 😀"), chip(6, "person", **PERSON), text(7, 8, "\n")),
    paragraph(
        8,
        20,
        text(8, 12, "Pay "),
        text(12, 16, "200 ", suggestedInsertionIds=["suggest.1"]),
        text(16, 19, "100", suggestedDeletionIds=["suggest.1"]),
        text(19, 20, "\n"),
    ),
    paragraph(20, 25, text(20, 25, "Call\n"), bullet=BULLET),
    paragraph(25, 30, text(25, 28, "See"), chip(28, "footnoteReference", **NOTE), text(29, 30, "\n")),
    placed(30, 36, {"tableOfContents": {"content": [line(31, 35, "Top\n")]}}),
    line(36, 37, "\n"),
    TABLE,
    line(63, 67, "End\n"),
]
RANGE = {"startIndex": 63, "endIndex": 66}
NAMED = {
    "x": {"name": "x", "namedRanges": [{"namedRangeId": "kix.x", "name": "x", "ranges": [RANGE]}]},
}
LEVEL = {"bulletAlignment": "START", "glyphType": "GLYPH_TYPE_UNSPECIFIED", "glyphFormat": "%0"}
DOCUMENT: Json = {
    "tabs": [
        {
            "tabProperties": {"tabId": "t.0", "title": "One", "index": 0},
            "documentTab": {
                "body": {"content": BODY},
                "headers": {"kix.h": {"headerId": "kix.h", "content": [line(0, 5, "Head\n")]}},
                "footers": {"kix.f": {"footerId": "kix.f", "content": [line(0, 1, "\n")]}},
                "footnotes": {"kix.n": {"footnoteId": "kix.n", "content": [line(0, 6, " note\n")]}},
                "documentStyle": {"defaultHeaderId": "kix.h", "defaultFooterId": "kix.f"},
                "namedStyles": {"styles": []},
                "lists": {"kix.l": {"listProperties": {"nestingLevels": [LEVEL]}}},
                "namedRanges": NAMED,
            },
        },
        {
            "tabProperties": {"tabId": "t.2", "title": "Two", "index": 1},
            "documentTab": {
                "body": {"content": [SECTION, line(1, 5, "Two\n")]},
                "documentStyle": {},
                "namedStyles": {"styles": []},
            },
        },
    ],
    "suggestionsViewMode": "SUGGESTIONS_INLINE",
}
