"""Words of a state that hint at privacy: they are read, and quoted nowhere."""

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status


@pytest.mark.parametrize(
    "said",
    [
        "came in. Confidential: Kevin drinks",
        "sent, between us Kevin drinks",
        "paid (don't tell him)",
        "done (secret)",
        "done \U0001f512",
    ],
)
def test_the_words_of_a_state_that_hint_at_privacy_are_not_kept(said: str) -> None:
    rows = [["Action", "Owner", "Due", "Status"], ["Send the lease", "Kevin", "6 March", said]]
    (found,) = extract(doc(table(rows)), facts("Acme call 4 March 2026")).items
    assert (found.status.raw, found.status.reason, found.status_raw) == ("", "", "")
    assert found.status.status is not Status.OPEN


@pytest.mark.parametrize(
    "said", ["Signed lease: Internal: Kevin drinks", "Signed lease – sent (for Olli only)"]
)
def test_nor_are_those_of_a_review(said: str) -> None:
    note = extract(doc(heading("Since last time"), item(said)), facts("Acme call 4 March 2026"))
    told = [*note.items, *note.remarks]
    assert not any("drinks" in each.status_raw or "Olli" in each.status_raw for each in told)


def test_a_bracket_under_done_says_what_is_left() -> None:
    lines = ("Signed lease (still to be sent)", "Van papers (blue folder)")
    note = extract(doc(heading("Done since last week"), *map(item, lines)), facts("Acme call 4 March 2026"))
    assert [each.status.status for each in note.items] == [Status.UNCLEAR, Status.DONE]
