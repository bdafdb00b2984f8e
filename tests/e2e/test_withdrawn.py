"""A row deleted from its note leaves the page, and the pass and `status` say so."""

import pytest
from tests.e2e.acme import PRICES, ROOM, SAMPLES, put_acme
from tests.e2e.advisor import Advisor, client_of, note, page_text, problems_of

ROWS = [f"Errand number {word} | | {day} Apr 2026 |" for day, word in enumerate(("one", "two", "three"), 7)]


@pytest.fixture
def shortened(advisor: Advisor) -> tuple[Advisor, str]:
    """Acme's page, after one of two rows was deleted from the only note."""
    call = advisor.put("Acme/2026-03-02 Acme call", note(PRICES.format(""), ROOM))
    page = str(client_of(advisor.sync(), "Acme")["page"]["id"])
    advisor.change(call, trashed=True)
    put_acme(advisor)
    return advisor, page


def test_the_pass_tells_of_a_row_that_is_in_no_note_any_more(shortened: tuple[Advisor, str]) -> None:
    advisor, page = shortened
    outcome = advisor.sync()
    assert problems_of(outcome, "Acme") == ["withdrawn"]
    assert outcome["exit"] == 0
    assert "Book the workshop room" not in page_text(advisor.read(page))


def test_status_tells_of_it_until_the_next_visit(shortened: tuple[Advisor, str]) -> None:
    advisor, _ = shortened
    advisor.sync()
    assert "“Book the workshop room” is in no note any more" in advisor.run("status").out
    advisor.put("Acme/2026-03-16 Acme call", note(SAMPLES))
    advisor.sync()
    assert "in no note any more" not in advisor.run("status").out


def test_unclear_lines_count_as_open_ones_when_too_many_would_vanish(advisor: Advisor) -> None:
    rows = [*ROWS, *(row.replace("Errand", "Question") for row in ROWS)]
    call = advisor.put("Acme/2026-03-02 Acme call", note(*rows))
    page = str(client_of(advisor.sync(), "Acme")["page"]["id"])
    before = advisor.document(page)
    advisor.change(call, trashed=True)
    assert advisor.sync()["exit"] == 7
    assert advisor.document(page) == before
