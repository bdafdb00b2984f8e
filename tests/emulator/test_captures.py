"""Real answers of Google survive the engine: indices counted anew, all else untouched (rule 75)."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.emulator.docs_making import ids, paragraphs, read, run
from tests.emulator.docs_requests import all_segments

from whoowes.emulator.docs import load_capture, view
from whoowes.emulator.docs.state import walk_tabs
from whoowes.emulator.page import render_html

Json = dict[str, Any]

CAPTURES = Path(__file__).parents[3] / "shared" / "fixtures"
FILES = sorted(CAPTURES.glob("*.json"))

# One run of this file was edited by hand after the capture, so its own indices are wrong from there on.
EDITED_BY_HAND = "gatsby-links.json"

pytestmark = pytest.mark.skipif(not FILES, reason="the captures in ../shared/fixtures are absent")


def load(path: Path) -> Json:
    capture: Json = json.loads(path.read_text(encoding="utf-8"))
    return capture


def back(capture: Json) -> Json:
    return view(
        load_capture(capture, ids()),
        include_tabs="tabs" in capture,
        suggestions_mode=capture.get("suggestionsViewMode", ""),
        can_edit=True,
    )


def expected(capture: Json) -> Json:
    kept = {key: value for key, value in capture.items() if key not in ("documentId", "title", "revisionId")}
    return {"suggestionsViewMode": "SUGGESTIONS_INLINE", **kept}


def without_indices(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, list):
        return [without_indices(item) for item in value]
    if isinstance(value, dict):
        return {k: without_indices(v) for k, v in value.items() if k not in ("startIndex", "endIndex")}
    return value


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.name != EDITED_BY_HAND], ids=lambda path: path.stem
)
def test_a_capture_comes_back_as_it_was(path: Path) -> None:
    capture = load(path)
    assert back(capture) == expected(capture)


def test_the_capture_edited_by_hand_comes_back_but_for_its_indices() -> None:
    capture = load(CAPTURES / EDITED_BY_HAND)
    assert without_indices(back(capture)) == without_indices(expected(capture))
    assert back(back(capture)) == back(capture)


def without_counted_indices(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a capture without indices, save the bounds of named ranges: nothing else tells them."""
    if isinstance(value, list):
        return [without_counted_indices(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: item if key == "namedRanges" else without_counted_indices(item)
        for key, item in value.items()
        if key not in ("startIndex", "endIndex")
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_index_of_a_capture_is_trusted(path: Path) -> None:
    capture = load(path)
    assert back(without_counted_indices(capture)) == back(capture)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_loading_leaves_the_capture_alone(path: Path) -> None:
    capture = load(path)
    load_capture(capture, ids())
    assert capture == load(path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_capture_renders(path: Path) -> None:
    capture = load(path)
    assert render_html(load_capture(capture, ids()), capture["title"]).endswith("</main></body></html>\n")


# Enough to reach every kind of place in a capture; the largest has thousands of runs.
MANY = 60


def nothing_new(tab: Json) -> list[Json]:
    """Return requests that say of paragraphs and runs, in the body and beside it, what is so already."""
    tab_id = tab["tabProperties"]["tabId"]
    return [
        request
        for segment_id, content in all_segments(tab["documentTab"])
        for request in nothing_new_in(content, {"tabId": tab_id, "segmentId": segment_id})
    ]


def nothing_new_in(content: list[Json], place: Json) -> list[Json]:
    found = []
    for element in paragraphs(content):
        span = {"startIndex": element.get("startIndex", 0), "endIndex": element["endIndex"], **place}
        kept = {
            key: element["paragraph"]["paragraphStyle"][key]
            for key in ("alignment", "lineSpacing")
            if key in element["paragraph"]["paragraphStyle"]
        }
        found.append(
            {
                "updateParagraphStyle": {
                    "range": span,
                    "paragraphStyle": kept,
                    "fields": "alignment,lineSpacing",
                }
            }
        )
        found += [
            same_style(part, place) for part in element["paragraph"]["elements"] if is_styled_alone(part)
        ]
    return found[:: max(1, len(found) // MANY)]


def is_styled_alone(part: Json) -> bool:
    """Whether a run can be styled without the newline and the bullet of its paragraph."""
    content = part.get("textRun", {}).get("content", "\n")
    return not content.endswith("\n")


def same_style(part: Json, place: Json) -> Json:
    style = part["textRun"]["textStyle"]
    kept = {key: style[key] for key in ("strikethrough", "smallCaps") if key in style}
    span = {"startIndex": part.get("startIndex", 0), "endIndex": part["endIndex"], **place}
    return {"updateTextStyle": {"range": span, "textStyle": kept, "fields": "strikethrough,smallCaps"}}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_rule_75_a_capture_stays_whole_when_told_what_is_so_already(path: Path) -> None:
    state = load_capture(load(path), ids())
    before = read(state)
    requests = [request for tab in walk_tabs(before["tabs"]) for request in nothing_new(tab)]
    assert requests
    assert read(run(state, *requests)) == before


@pytest.mark.parametrize("path", [path for path in FILES if "tabs" in load(path)], ids=lambda path: path.stem)
def test_read_without_tabs_a_capture_shows_its_first_tab(path: Path) -> None:
    capture = load(path)
    shown = view(load_capture(capture, ids()), include_tabs=False, suggestions_mode="", can_edit=True)
    first = capture["tabs"][0]["documentTab"]
    assert "tabs" not in shown
    assert len(shown["body"]["content"]) == len(first["body"]["content"])
    assert shown["documentStyle"] == first["documentStyle"]
