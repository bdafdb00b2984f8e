"""Real Google Docs answers: none of them holds an action table, so none yields an item."""

import json
from pathlib import Path

import pytest

from whoowes.core.document.read import read_document
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteFacts

CAPTURES = Path(__file__).parents[4] / "shared" / "fixtures"
FILES = sorted(CAPTURES.glob("*.json")) if CAPTURES.is_dir() else []


@pytest.mark.skipif(not FILES, reason="the captured documents are not beside this repository")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_capture_without_an_action_table_yields_no_item(path: Path) -> None:
    document = read_document(json.loads(path.read_text(encoding="utf-8")))
    reading = extract(document, NoteFacts(document.id, document.title))
    assert reading.items == ()
