"""Rule 75 on a document made by hand, which is always there: its indices are those a person counted."""

from copy import deepcopy
from typing import Any

import pytest
from tests.emulator.docs_making import Json, ids, read
from tests.emulator.docs_whole import DOCUMENT
from tests.emulator.world import World

from whoowes.emulator.docs import load_capture


def uncounted(value: Any, wrong: int | None) -> Any:  # noqa: ANN401 - JSON
    """Return a document whose indices are gone or `wrong`, save those of named ranges."""
    if isinstance(value, list):
        return [uncounted(item, wrong) for item in value]
    if not isinstance(value, dict):
        return value
    found = {
        key: item if key == "namedRanges" else uncounted(item, wrong)
        for key, item in value.items()
        if key not in ("startIndex", "endIndex")
    }
    if wrong is not None and "endIndex" in value:
        found |= {"startIndex": wrong, "endIndex": wrong + 1}
    return found


def test_rule_75_a_document_of_everything_comes_back_as_it_was() -> None:
    given = deepcopy(DOCUMENT)
    assert read(load_capture(given, ids())) == DOCUMENT
    assert given == DOCUMENT


@pytest.mark.parametrize("wrong", [None, 7])
def test_rule_75_a_document_of_everything_is_counted_as_a_person_counts_it(wrong: int | None) -> None:
    assert read(load_capture(uncounted(DOCUMENT, wrong), ids())) == DOCUMENT


def test_rule_75_a_document_of_everything_reads_back_unchanged_over_http(world: World) -> None:
    control: Json = {"path": "Everything", "document": uncounted(DOCUMENT, None)}
    made = world.control("POST", "/emulator/files", control)["id"]
    found = world.sign_in().read(made, includeTabsContent=True)
    assert {key: found[key] for key in DOCUMENT} == DOCUMENT
    assert set(found) - set(DOCUMENT) == {"documentId", "title", "revisionId"}
