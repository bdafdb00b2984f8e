"""What a captured document must have for the engine to hold it (`google-behaviour.md` §1.2).

Every segment ends in a paragraph, every paragraph in the one line break it has, every table is a full grid of
cells. Elements and fields that are not known here are let through.
"""

from typing import Any

from whoowes.emulator.docs.reindex import SEGMENT_KINDS, Json

_INDICES = ("startIndex", "endIndex")


class CaptureError(ValueError):
    """What was given is no document; the message says what is wrong, and where."""


def check_capture(capture: Any) -> None:  # noqa: ANN401 - JSON
    """Refuse a `documents.get` answer, in either shape, that is no whole document.

    Raises:
        CaptureError: With the place, such as `tabs[0].documentTab.body.content[3].table`.
    """
    _object(capture, "the document")
    if not capture.get("tabs"):
        if "body" not in capture:
            raise CaptureError("the document has neither tabs nor a body")
        _check_tab_content(capture, "")
        return
    seen: set[str] = set()
    for at, tab in enumerate(_list(capture["tabs"], "tabs")):
        _check_tab(tab, f"tabs[{at}]", seen)


def _check_tab(tab: Any, where: str, seen: set[str]) -> None:  # noqa: ANN401 - JSON
    properties = _object(_object(tab, where).get("tabProperties"), f"{where}.tabProperties")
    tab_id = properties.get("tabId")
    if not isinstance(tab_id, str) or not tab_id or tab_id in seen:
        raise CaptureError(f"{where}.tabProperties.tabId must be an id of its own")
    seen.add(tab_id)
    document_tab = _object(tab.get("documentTab"), f"{where}.documentTab")
    _check_tab_content(document_tab, f"{where}.documentTab.")
    for at, child in enumerate(_list(tab.get("childTabs", []), f"{where}.childTabs")):
        _check_tab(child, f"{where}.childTabs[{at}]", seen)


def _check_tab_content(document_tab: Json, where: str) -> None:
    body = _object(document_tab.get("body"), f"{where}body")
    _check_content(body.get("content"), f"{where}body.content")
    if "sectionBreak" not in body["content"][0]:
        raise CaptureError(f"{where}body.content must begin with a section break")
    for kind in SEGMENT_KINDS:
        for segment_id, segment in _object(document_tab.get(kind, {}), f"{where}{kind}").items():
            place = f"{where}{kind}.{segment_id}"
            _check_content(_object(segment, place).get("content"), f"{place}.content")
    _check_named_ranges(document_tab.get("namedRanges", {}), f"{where}namedRanges")


def _check_named_ranges(named_ranges: Any, where: str) -> None:  # noqa: ANN401 - JSON
    for name, named in _object(named_ranges, where).items():
        place = f"{where}.{name}"
        ranges = _object(named, place).get("namedRanges", [])
        for at, one in enumerate(_list(ranges, f"{place}.namedRanges")):
            inner = f"{place}.namedRanges[{at}]"
            for number, span in enumerate(_list(_object(one, inner).get("ranges", []), f"{inner}.ranges")):
                _check_indices(span, f"{inner}.ranges[{number}]")


def _check_content(content: Any, where: str) -> None:  # noqa: ANN401 - JSON
    elements = _list(content, where)
    for at, element in enumerate(elements):
        _check_element(element, f"{where}[{at}]")
    if not elements or "paragraph" not in elements[-1]:
        raise CaptureError(f"{where} must end in a paragraph")


def _check_element(element: Any, where: str) -> None:  # noqa: ANN401 - JSON
    _check_indices(element, where)
    if "paragraph" in element:
        _check_paragraph(_object(element["paragraph"], f"{where}.paragraph"), f"{where}.paragraph")
    elif "table" in element:
        _check_table(_object(element["table"], f"{where}.table"), f"{where}.table")
    elif "tableOfContents" in element:
        place = f"{where}.tableOfContents"
        content = _list(_object(element["tableOfContents"], place).get("content", []), f"{place}.content")
        for at, inner in enumerate(content):
            _check_element(inner, f"{place}.content[{at}]")


def _check_paragraph(paragraph: Json, where: str) -> None:
    elements = _list(paragraph.get("elements"), f"{where}.elements")
    texts = [_text_of(element, f"{where}.elements[{at}]") for at, element in enumerate(elements)]
    if not texts or not texts[-1].endswith("\n") or "".join(texts).count("\n") != 1:
        raise CaptureError(f"{where} must end in a line break, and hold no other")


def _text_of(element: Any, where: str) -> str:  # noqa: ANN401 - JSON
    _check_indices(element, where)
    if "textRun" not in element:
        return ""
    text = _object(element["textRun"], f"{where}.textRun").get("content", "")
    if not isinstance(text, str):
        raise CaptureError(f"{where}.textRun.content must be text")
    return text


def _check_table(table: Json, where: str) -> None:
    widths = set()
    for at, row in enumerate(_list(table.get("tableRows"), f"{where}.tableRows")):
        place = f"{where}.tableRows[{at}]"
        cells = _list(_object(row, place).get("tableCells"), f"{place}.tableCells")
        for number, cell in enumerate(cells):
            inner = f"{place}.tableCells[{number}]"
            _check_content(_object(cell, inner).get("content"), f"{inner}.content")
        widths.add(len(cells))
    if len(widths) != 1 or 0 in widths:
        raise CaptureError(f"{where} must have rows, each with the same number of cells")


def _check_indices(value: Any, where: str) -> None:  # noqa: ANN401 - JSON
    for word in _INDICES:
        if type(_object(value, where).get(word, 0)) is not int:
            raise CaptureError(f"{where}.{word} must be a whole number")


def _object(value: Any, where: str) -> Json:  # noqa: ANN401 - JSON
    if not isinstance(value, dict):
        raise CaptureError(f"{where} must be a JSON object" if value is not None else f"{where} is missing")
    return value


def _list(value: Any, where: str) -> list[Any]:  # noqa: ANN401 - JSON
    if not isinstance(value, list):
        raise CaptureError(f"{where} must be a list" if value is not None else f"{where} is missing")
    return value
