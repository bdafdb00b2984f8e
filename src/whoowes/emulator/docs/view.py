"""`documents.get`: what a caller sees of a document (`google-behaviour.md` §1.2 to §1.4)."""

from typing import Any

from whoowes.emulator.docs.errors import ViewRefusedError
from whoowes.emulator.docs.reindex import PRIVATE, segments
from whoowes.emulator.docs.state import DocumentState, Json, copied, packed, unpacked, walk_tabs
from whoowes.emulator.docs.suggestions import accepted, without_suggestions

INLINE = "SUGGESTIONS_INLINE"
WITHOUT = "PREVIEW_WITHOUT_SUGGESTIONS"
ACCEPTED = "PREVIEW_SUGGESTIONS_ACCEPTED"
_PREVIEWS = {WITHOUT: without_suggestions, ACCEPTED: accepted}


def view(state: DocumentState, *, include_tabs: bool, suggestions_mode: str, can_edit: bool) -> Json:
    """Return the body of `documents.get` without `documentId`, `title` and `revisionId`.

    Args:
        state: The document; not changed.
        include_tabs: True fills `tabs`; False gives the fields of the first tab at
            the top level and no `tabs` (rule 44).
        suggestions_mode: A SuggestionsViewMode; empty means
            `DEFAULT_FOR_CURRENT_ACCESS`.
        can_edit: Whether the caller may see suggestions (editors and commenters).

    Raises:
        ViewRefusedError: Suggestions were asked for without the right to see them.
    """
    mode = _resolved(suggestions_mode, can_edit=can_edit)
    preview = _PREVIEWS.get(mode)
    tabs = state.tabs if preview is None else _previewed(state.tabs, preview)
    if include_tabs:
        body = {"tabs": _shown_tabs(tabs)}
    else:
        single = len(list(state.all_tabs())) == 1
        body = _shown(tabs[0]["documentTab"], legacy_tab=_tab_id(tabs[0]) if single else None)
    return {**copied(state.extra), **body, "suggestionsViewMode": mode}


def _resolved(mode: str, *, can_edit: bool) -> str:
    if mode in ("", "DEFAULT_FOR_CURRENT_ACCESS"):
        return INLINE if can_edit else WITHOUT
    if mode != WITHOUT and not can_edit:
        raise ViewRefusedError
    return mode


def _previewed(tabs: list[Json], preview: Any) -> list[Json]:  # noqa: ANN401 - one of two functions
    return [
        {
            **tab,
            "documentTab": preview(tab["documentTab"]),
            **({"childTabs": _previewed(tab["childTabs"], preview)} if "childTabs" in tab else {}),
        }
        for tab in tabs
    ]


def _tab_id(tab: Json) -> str:
    return str(tab["tabProperties"]["tabId"])


def _shown_tabs(tabs: list[Json]) -> list[Json]:
    """Copy whole tabs: quickly where the engine has left no keys of its own in them."""
    blob = packed(tabs)
    if PRIVATE.encode() in blob:
        return _shown(tabs)  # type: ignore[no-any-return]
    shown: list[Json] = unpacked(blob)
    for tab in walk_tabs(shown):
        _drop_zero_starts(tab["documentTab"])
    return shown


def _drop_zero_starts(document_tab: Json) -> None:
    for _, content in segments(document_tab):
        _drop_first_start(content)
    for named in document_tab.get("namedRanges", {}).values():
        for one in named["namedRanges"]:
            for span in one["ranges"]:
                if not span["startIndex"]:
                    del span["startIndex"]


def _drop_first_start(parts: list[Json]) -> None:
    """Only what opens a segment starts at 0: its first element, and what that begins with."""
    if parts and not parts[0]["startIndex"]:
        del parts[0]["startIndex"]
        _drop_first_start(parts[0].get("paragraph", {}).get("elements", []))


def _shown(value: Any, legacy_tab: str | None = None) -> Any:  # noqa: ANN401 - JSON
    """Copy `value` as protocol buffers would print it: a start index of 0 is left out (rule 3)."""
    if isinstance(value, list):
        return [_shown(item, legacy_tab) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _legacy_link(item, legacy_tab)
        if key == "link" and legacy_tab is not None
        else _shown(item, legacy_tab)
        for key, item in value.items()
        if not key.startswith(PRIVATE) and not (key == "startIndex" and item == 0)
    }


def _legacy_link(link: Json, tab_id: str) -> Json:
    """Name a target the old way, as Docs does in documents of one tab read without tabs."""
    for legacy, current in (("headingId", "heading"), ("bookmarkId", "bookmark")):
        target = link.get(current)
        if target is not None and target.get("tabId", tab_id) == tab_id:
            return {legacy: target["id"]}
    return copied(link)  # type: ignore[no-any-return]
