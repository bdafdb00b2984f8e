"""The two previews of a document with pending suggestions (`google-behaviour.md` §1.4)."""

from typing import Any

from whoowes.emulator.docs.named_ranges import shift_ranges
from whoowes.emulator.docs.reindex import recount, segments
from whoowes.emulator.docs.state import Json, copied, text_run

INSERTION = "suggestedInsertionIds"
DELETION = "suggestedDeletionIds"

_STYLE_CHANGES = {
    "suggestedTextStyleChanges": "textStyle",
    "suggestedParagraphStyleChanges": "paragraphStyle",
    "suggestedTableCellStyleChanges": "tableCellStyle",
    "suggestedTableRowStyleChanges": "tableRowStyle",
}

Span = tuple[int, int]


def without_suggestions(document_tab: Json) -> Json:
    """Return the tab as it stands with every suggestion rejected."""
    return _preview(document_tab, dropped=INSERTION, apply_styles=False)


def accepted(document_tab: Json) -> Json:
    """Return the tab as it would stand with every suggestion accepted."""
    return _preview(document_tab, dropped=DELETION, apply_styles=True)


def has_suggestions(element: Json) -> bool:
    """Tell whether a paragraph element is itself suggested for insertion or deletion."""
    return any(
        isinstance(part, dict) and (INSERTION in part or DELETION in part) for part in element.values()
    )


def _preview(document_tab: Json, *, dropped: str, apply_styles: bool) -> Json:
    tab: Json = copied(document_tab)
    for segment_id, content in segments(tab):
        removed: list[Span] = []
        content[:] = _kept_content(content, dropped, removed)
        for start, end in reversed(removed):
            shift_ranges(tab, segment_id, start, removed=end - start)
        recount(content)
    settled: Json = _settled(tab, apply_styles=apply_styles)
    return settled


def _kept_content(content: list[Json], dropped: str, removed: list[Span]) -> list[Json]:
    kept: list[Json] = []
    carried: Json | None = None
    for position, element in enumerate(content):
        if "paragraph" in element:
            _keep_elements(element, dropped, removed)
            element = _joined(carried, element)  # noqa: PLW2901 - the paragraph as merged
            carried = None
            if not _ends_in_newline(element):
                if position + 1 < len(content) and "paragraph" in content[position + 1]:
                    carried = element
                    continue
                _restore_newline(element, removed)
        elif "table" in element and not _keep_table(element, dropped, removed):
            continue
        kept.append(element)
    return kept


def _keep_elements(paragraph: Json, dropped: str, removed: list[Span]) -> None:
    elements = paragraph["paragraph"]["elements"]
    kept = []
    for element in elements:
        if any(isinstance(part, dict) and part.get(dropped) for part in element.values()):
            removed.append((element["startIndex"], element["endIndex"]))
        else:
            kept.append(element)
    elements[:] = kept


def _joined(first: Json | None, second: Json) -> Json:
    """Merge a paragraph that lost its newline into the one after it; the first one's style stays."""
    if first is None or not first["paragraph"]["elements"]:
        return second
    elements = first["paragraph"]["elements"] + second["paragraph"]["elements"]
    return {**first, "paragraph": {**first["paragraph"], "elements": elements}}


def _ends_in_newline(element: Json) -> bool:
    elements = element["paragraph"]["elements"]
    return bool(elements) and str(elements[-1].get("textRun", {}).get("content", "")).endswith("\n")


def _restore_newline(element: Json, removed: list[Span]) -> None:
    """The newline before a table or at a segment's end cannot go, whatever was suggested."""
    element["paragraph"]["elements"].append(text_run("\n"))
    start, end = removed.pop()
    if end - start > 1:
        removed.append((start, end - 1))


def _keep_table(element: Json, dropped: str, removed: list[Span]) -> bool:
    table = element["table"]
    if table.get(dropped):
        removed.append((element["startIndex"], element["endIndex"]))
        return False
    table["tableRows"] = [row for row in table["tableRows"] if _keep(row, dropped, removed)]
    for row in table["tableRows"]:
        row["tableCells"] = [cell for cell in row["tableCells"] if _keep(cell, dropped, removed)]
        for cell in row["tableCells"]:
            cell["content"] = _kept_content(cell["content"], dropped, removed)
    removed.sort()
    table["rows"] = len(table["tableRows"])
    return True


def _keep(part: Json, dropped: str, removed: list[Span]) -> bool:
    if part.get(dropped):
        removed.append((part["startIndex"], part["endIndex"]))
        return False
    return True


def _settled(value: Any, *, apply_styles: bool) -> Any:  # noqa: ANN401 - JSON
    """Remove every mark of suggestions; with `apply_styles`, carry the suggested styles out first."""
    if isinstance(value, list):
        return [_settled(item, apply_styles=apply_styles) for item in value]
    if not isinstance(value, dict):
        return value
    if apply_styles:
        value = _with_suggested_styles(value)
    return {
        key: _settled(item, apply_styles=apply_styles)
        for key, item in value.items()
        if not _is_suggestion_mark(key)
    }


def _is_suggestion_mark(key: str) -> bool:
    return key in (INSERTION, DELETION) or (key.startswith("suggested") and key.endswith("Changes"))


def _with_suggested_styles(value: Json) -> Json:
    value = dict(value)
    for changes, style_name in _STYLE_CHANGES.items():
        for change in value.get(changes, {}).values():
            value[style_name] = _changed(value.get(style_name, {}), change, style_name)
    for change in value.get("suggestedBulletChanges", {}).values():
        value["bullet"] = change.get("bullet", value.get("bullet", {}))
    return value


def _changed(style: Json, change: Json, style_name: str) -> Json:
    style = dict(style)
    suggested = change.get(style_name, {})
    for mark, is_suggested in change.get(f"{style_name}SuggestionState", {}).items():
        name = mark.removesuffix("Suggested")
        if is_suggested is not True or name == mark:
            continue
        if name in suggested:
            style[name] = suggested[name]
        else:
            style.pop(name, None)
    return style
