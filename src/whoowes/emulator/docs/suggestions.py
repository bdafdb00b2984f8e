"""Pending suggestions: the two previews, and what deciding one does (`google-behaviour.md` §1.4)."""

from typing import Any, NamedTuple

from whoowes.emulator.docs.movement import move_along
from whoowes.emulator.docs.reindex import recount, segments
from whoowes.emulator.docs.spans import Shift
from whoowes.emulator.docs.state import DocumentState, Json, copied, text_run

INSERTION = "suggestedInsertionIds"
DELETION = "suggestedDeletionIds"

_STYLE_CHANGES = {
    "suggestedTextStyleChanges": "textStyle",
    "suggestedParagraphStyleChanges": "paragraphStyle",
    "suggestedTableCellStyleChanges": "tableCellStyle",
    "suggestedTableRowStyleChanges": "tableRowStyle",
}

Span = tuple[int, int]


class _Verdict(NamedTuple):
    """What becomes of suggestions: the parts marked `dropped` go, the others stay without their mark.

    `only` is the id of the one suggestion concerned; empty means all.
    """

    dropped: str
    apply_styles: bool
    only: str = ""

    def drops(self, part: Json) -> bool:
        """Tell whether a part of the document goes."""
        marked: list[str] = part.get(self.dropped, [])
        return self.only in marked if self.only else bool(marked)


_REJECTED = _Verdict(INSERTION, apply_styles=False)
_ACCEPTED = _Verdict(DELETION, apply_styles=True)


def without_suggestions(document_tab: Json) -> Json:
    """Return the tab as it stands with every suggestion rejected."""
    return _decided(document_tab, _REJECTED)


def accepted(document_tab: Json) -> Json:
    """Return the tab as it would stand with every suggestion accepted."""
    return _decided(document_tab, _ACCEPTED)


def decide(state: DocumentState, suggestion_id: str, *, accept: bool) -> DocumentState:
    """Return the document with one suggestion accepted or rejected; the others stay pending.

    Named ranges and comments move as with any edit: those on text that goes are gone with it.
    """
    verdict = (_ACCEPTED if accept else _REJECTED)._replace(only=suggestion_id)
    decided = state.copy()
    for tab in decided.all_tabs():
        tab["documentTab"] = _decided(tab["documentTab"], verdict)
    return decided


def has_suggestions(element: Json) -> bool:
    """Tell whether a paragraph element is itself suggested for insertion or deletion."""
    return any(
        isinstance(part, dict) and (INSERTION in part or DELETION in part) for part in element.values()
    )


def _decided(document_tab: Json, verdict: _Verdict) -> Json:
    tab: Json = copied(document_tab)
    for segment_id, content in segments(tab):
        removed: list[Span] = []
        content[:] = _kept_content(content, verdict, removed)
        for start, end in reversed(removed):
            move_along(tab, segment_id, Shift(start, removed=end - start))
        recount(content)
    settled: Json = _settled(tab, verdict)
    return settled


def _kept_content(content: list[Json], verdict: _Verdict, removed: list[Span]) -> list[Json]:
    kept: list[Json] = []
    carried: Json | None = None
    for position, element in enumerate(content):
        if "paragraph" in element:
            _keep_elements(element, verdict, removed)
            element = _joined(carried, element)  # noqa: PLW2901 - the paragraph as merged
            carried = None
            if not _ends_in_newline(element):
                if position + 1 < len(content) and "paragraph" in content[position + 1]:
                    carried = element
                    continue
                _restore_newline(element, removed)
        elif "table" in element and not _keep_table(element, verdict, removed):
            continue
        kept.append(element)
    return kept


def _keep_elements(paragraph: Json, verdict: _Verdict, removed: list[Span]) -> None:
    elements = paragraph["paragraph"]["elements"]
    kept = []
    for element in elements:
        if any(isinstance(part, dict) and verdict.drops(part) for part in element.values()):
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


def _keep_table(element: Json, verdict: _Verdict, removed: list[Span]) -> bool:
    table = element["table"]
    if not _keep(element, table, verdict, removed):
        return False
    table["tableRows"] = [row for row in table["tableRows"] if _keep(row, row, verdict, removed)]
    for row in table["tableRows"]:
        row["tableCells"] = [cell for cell in row["tableCells"] if _keep(cell, cell, verdict, removed)]
        for cell in row["tableCells"]:
            cell["content"] = _kept_content(cell["content"], verdict, removed)
    removed.sort()
    table["rows"] = len(table["tableRows"])
    return True


def _keep(placed: Json, part: Json, verdict: _Verdict, removed: list[Span]) -> bool:
    if verdict.drops(part):
        removed.append((placed["startIndex"], placed["endIndex"]))
        return False
    return True


def _settled(value: Any, verdict: _Verdict) -> Any:  # noqa: ANN401 - JSON
    """Remove the marks of the suggestions decided; with `apply_styles`, carry their styles out first."""
    if isinstance(value, list):
        return [_settled(item, verdict) for item in value]
    if not isinstance(value, dict):
        return value
    if verdict.apply_styles:
        value = _with_suggested_styles(value, verdict.only)
    return {
        key: _settled(item, verdict)
        for key, given in value.items()
        if (item := _left_of_mark(key, given, verdict.only)) is not None
    }


def _left_of_mark(key: str, value: Any, only: str) -> Any:  # noqa: ANN401 - JSON
    """Return what stays of a member: all of it, of a mark what belongs to other suggestions, or None."""
    if key not in {INSERTION, DELETION} and not (key.startswith("suggested") and key.endswith("Changes")):
        return value
    if not only:
        return None
    if isinstance(value, dict):
        return {suggestion: change for suggestion, change in value.items() if suggestion != only} or None
    return [suggestion for suggestion in value if suggestion != only] or None


def _with_suggested_styles(value: Json, only: str) -> Json:
    value = dict(value)
    for changes, style_name in _STYLE_CHANGES.items():
        for suggestion, change in value.get(changes, {}).items():
            if only in {"", suggestion}:
                value[style_name] = _changed(value.get(style_name, {}), change, style_name)
    for suggestion, change in value.get("suggestedBulletChanges", {}).items():
        if only in {"", suggestion}:
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
