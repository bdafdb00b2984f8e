"""`documents.get` answers in small pieces, for tests of the document reader."""

from typing import Any

from whoowes.core.document.model import (
    DateChip,
    DropdownChip,
    Inline,
    LinkChip,
    OpaqueInline,
    PersonChip,
    Run,
)
from whoowes.core.document.read import read_document

Json = dict[str, Any]

HUGE = 10**400
"""A number that JSON can write and a float cannot hold."""


def text(content: str, **style: object) -> Json:
    return {"textRun": {"content": content, **({"textStyle": style} if style else {})}}


def paragraph(*elements: Json, **fields: object) -> Json:
    return {"paragraph": {"elements": list(elements), **fields}}


def cell(content: str = "\n", **style: object) -> Json:
    return {"content": [paragraph(text(content))], "tableCellStyle": style}


def table(*rows: list[Json], **fields: object) -> Json:
    return {"table": {"tableRows": [{"tableCells": row} for row in rows], **fields}}


def body(*content: Json, **fields: object) -> Json:
    return {"body": {"content": list(content)}, **fields}


def blocks(*content: Json, **fields: object) -> tuple[Any, ...]:
    return read_document(body(*content, **fields)).tabs[0].blocks


def inline(element: Json) -> Inline:
    (block,) = blocks(paragraph(element))
    (found,) = block.inlines
    assert isinstance(found, Run | PersonChip | DateChip | LinkChip | DropdownChip | OpaqueInline)
    return found


def tab(tab_id: str, title: str, *children: Json, parent: str | None = None) -> Json:
    properties: Json = {"tabId": tab_id, "title": title}
    if parent:
        properties["parentTabId"] = parent
    content = body(paragraph(text(f"in {title}\n")))
    return {"tabProperties": properties, "documentTab": content, "childTabs": list(children)}


def lists_of(**level: object) -> Json:
    return {"kix.1": {"listProperties": {"nestingLevels": [level, {"glyphType": "DECIMAL"}]}}}
