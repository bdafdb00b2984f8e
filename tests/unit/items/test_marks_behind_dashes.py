"""A mark of privacy with a colon behind a dash within a task: what it marks hides the whole of it."""

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.items.extract import extract


@pytest.mark.parametrize(
    "said",
    [
        "Send the list - confidential: he is broke",
        "Kevin: send the plan – internal: raise the fee",
        "✅ Signed lease - off the record: Kevin drinks",
        "Book the hall — not for the client: she may cancel",
    ],
)
def test_a_mark_behind_a_dash_hides_the_task(said: str) -> None:
    found = extract(doc(heading("Actions"), item(said)), facts("Acme call 4 March 2026")).items
    assert [each.is_internal for each in found] == [True]
    rows = [["Action", "Owner", "Due"], [said, "Kevin", "6 March"]]
    assert all(each.is_internal for each in extract(doc(table(rows)), facts("Acme call 4 March 2026")).items)


@pytest.mark.parametrize(
    "said",
    [
        "Build the site - internal links: ten",
        "Kevin - internal audit: Friday",
        "Update the plan – private clients: call them",
        "Send the list - by Friday",
    ],
)
def test_a_topic_behind_a_dash_hides_nothing(said: str) -> None:
    found = extract(doc(heading("Actions"), item(said)), facts("Acme call 4 March 2026")).items
    assert [each.is_internal for each in found] == [False]
