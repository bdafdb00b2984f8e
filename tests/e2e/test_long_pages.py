"""A client with more open items than one batch may make rows of (`google-behaviour.md` §1.7)."""

from tests.e2e.advisor import Advisor, client_of, note, page_text

from whoowes.core.updates.stages import MAX_REQUESTS

OPEN = 90


def long_note() -> str:
    rows = (
        f"Send the statement for shop {n} of {OPEN} | Kevin Wong | {n % 28 + 1} Apr 2026 |"
        for n in range(OPEN)
    )
    return note(*rows)


def test_a_long_page_is_made_in_several_batches_and_then_rests(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", long_note())
    page = client_of(advisor.sync(), "Acme")["page"]
    batches = [
        len(e["body"]["requests"]) for e in advisor.log() if e["method"] == "docs.documents.batchUpdate"
    ]
    assert len(batches) > 1
    assert max(batches) <= MAX_REQUESTS
    assert page["requests"] == sum(batches)
    text = page_text(advisor.read(page["id"]))
    assert all(f"shop {n} of" in text for n in range(OPEN))
    assert client_of(advisor.sync("--full"), "Acme")["page"]["action"] == "unchanged"


def test_a_long_page_cut_off_between_its_batches_is_finished_by_the_next_pass(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", long_note())
    advisor.faults({"match": "docs.documents.batchUpdate", "nth": 2, "count": 50, "do": "html-502"})
    assert advisor.sync()["exit"] == 5
    advisor.faults()
    done = client_of(advisor.sync(), "Acme")["page"]
    text = page_text(advisor.read(done["id"]))
    assert all(f"shop {n} of" in text for n in range(OPEN))
    assert "Notes left on this page" not in text
    assert client_of(advisor.sync("--full"), "Acme")["page"]["action"] == "unchanged"


def test_a_dry_run_of_a_long_page_ends_and_writes_nothing(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", long_note())
    advisor.forget_log()
    page = client_of(advisor.sync("--dry-run"), "Acme")["page"]
    assert page["action"] == "created"
    assert not advisor.writes()
