"""Names that stand beside a date and nowhere else tell who was there."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract


def owed(*blocks: Block) -> list[tuple[str, str]]:
    found = extract(doc(heading("Session 7", 1), *blocks), facts("Acme"), locale="en-US")
    return [(each.task, each.owner_raw) for each in found.items]


@pytest.mark.parametrize(
    "line", ["March 4, 2026 | Zelda + Kevin", "Kevin, Zelda | 3/4/26", "Zoom | March 4, 2026 | Zelda & Kevin"]
)
def test_names_beside_a_date_head_lists_below_the_actions(line: str) -> None:
    lists = (heading("Kevin's commitments"), item("Lease"), heading("Zelda"), item("Price list"))
    assert owed(para(line), *lists) == [("Lease", "Kevin"), ("Price list", "Zelda")]


@pytest.mark.parametrize(
    "line", ["March 4, 2026 | Zelda + Launch", "Room 4 | Zelda + Kevin", "March 4, 2026, Zelda loves Kevin"]
)
def test_other_words_beside_a_number_name_nobody(line: str) -> None:
    lists = (heading("Kevin's commitments"), item("Lease"), heading("Zelda"), item("Price list"))
    assert owed(para(line), *lists) == [("Lease", "Kevin")]
