"""Loading a `documents.get` answer as a document.

Everything the engine does not understand is kept word for word; only the indices
are thrown away and counted anew.
"""

from typing import Any

from whoowes.emulator.docs.reindex import recount_tab, segments, strip_indices
from whoowes.emulator.docs.state import (
    FIRST_TAB_ID,
    DocumentState,
    IdFactory,
    Json,
    new_tab,
    packed,
    unpacked,
)
from whoowes.emulator.docs.well_formed import check_capture

_FROM_THE_SERVER = (
    *("documentId", "title", "revisionId", "suggestionsViewMode", "commentsViewMode", "tabs"),
    *("comments", "suggestions"),
)
_LEGACY = (
    "body",
    "headers",
    "footers",
    "footnotes",
    "documentStyle",
    "suggestedDocumentStyleChanges",
    "namedStyles",
    "suggestedNamedStylesChanges",
    "lists",
    "namedRanges",
    "inlineObjects",
    "positionedObjects",
)
_LINK_TARGETS = (("headingId", "heading"), ("bookmarkId", "bookmark"))


def load_capture(capture: Json, new_id: IdFactory) -> DocumentState:
    """Return the document a `documents.get` answer describes.

    Args:
        capture: The answer, in the legacy shape (`body` at the top) or with `tabs`.
            It is not changed. Its indices are not trusted: they are counted anew.
        new_id: Source of ids; unused, a capture brings its own.

    Returns:
        A document that `view` gives back as it came, but for the id, the title and
        the revision, which belong to the server.

    Raises:
        CaptureError: It is no document that Docs could hold.
    """
    del new_id
    check_capture(capture)
    capture = unpacked(packed(capture))
    tabs = capture.get("tabs") or [_tab_of_legacy(capture)]
    known = {*_FROM_THE_SERVER, *_LEGACY}
    state = DocumentState(tabs, {key: value for key, value in capture.items() if key not in known})
    for tab in state.all_tabs():
        # Comments are the file's, so a capture's anchors would hold nothing.
        tab["documentTab"].pop("commentAnchors", None)
        for _, content in segments(tab["documentTab"]):
            strip_indices(content)
        recount_tab(tab)
        _write_out_zero_starts(tab["documentTab"])
    return state


def _tab_of_legacy(capture: Json) -> Json:
    tab = new_tab(FIRST_TAB_ID, "Tab 1", 0)
    tab["documentTab"] = {key: _links_with_tab(capture[key]) for key in _LEGACY if key in capture}
    return tab


def _links_with_tab(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Turn legacy link targets into the form that names the tab, which is what Docs stores."""
    if isinstance(value, list):
        return [_links_with_tab(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _link(item) if key == "link" else _links_with_tab(item) for key, item in value.items()}


def _link(link: Json) -> Json:
    for legacy, current in _LINK_TARGETS:
        if legacy in link:
            return {current: {"id": link[legacy], "tabId": FIRST_TAB_ID}}
    return link


def _write_out_zero_starts(document_tab: Json) -> None:
    for named in document_tab.get("namedRanges", {}).values():
        for one in named.get("namedRanges", []):
            for span in one.get("ranges", []):
                span.setdefault("startIndex", 0)
