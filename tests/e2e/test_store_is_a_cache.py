"""The local store is a cache: it can be deleted at any time (`product.md` principle 7)."""

import sqlite3
from contextlib import closing

import pytest
from tests.e2e.advisor import Advisor, client_of, index_of, note, page_text

PRICES = "Send the price list | Kevin Wong | 6 Mar 2026 | {}"
ROOM = "Book the workshop room | Ruth Calloway | 27 Mar 2026 |"
LEFT = "Notes left on this page"


class Settled:
    """Acme has a page, and the store knows of it."""

    def __init__(self, advisor: Advisor) -> None:
        self.advisor = advisor
        self.note = advisor.put("Acme/2026-03-02 Acme call", note(PRICES.format("open"), ROOM))
        self.page = str(client_of(advisor.sync(), "Acme")["page"]["id"])

    def replace_words(self, before: str, after: str) -> None:
        """Change the note as a person does: the new word is typed, then the old one is taken away."""
        at = index_of(self.advisor.read(self.note), before)
        old = {"startIndex": at, "endIndex": at + len(before)}
        typed = {"insertText": {"location": {"index": at + len(before)}, "text": after}}
        self.advisor.edit(self.note, typed, {"deleteContentRange": {"range": old}})

    def text(self) -> str:
        """Return the page's text."""
        return page_text(self.advisor.read(self.page))


@pytest.fixture
def settled(advisor: Advisor) -> Settled:
    return Settled(advisor)


def test_without_the_store_nothing_is_written_and_the_page_stays_to_the_byte(settled: Settled) -> None:
    advisor = settled.advisor
    before = advisor.document(settled.page)
    advisor.lose_the_store()
    advisor.forget_log()
    page = client_of(advisor.sync(), "Acme")["page"]
    assert (page["action"], page["id"]) == ("unchanged", settled.page)
    assert advisor.writes() == []
    assert advisor.document(settled.page) == before


def test_a_change_made_while_the_store_is_gone_arrives(settled: Settled) -> None:
    advisor = settled.advisor
    advisor.lose_the_store()
    settled.replace_words("open", "Done")
    client = client_of(advisor.sync(), "Acme")
    assert (client["page"]["action"], client["page"]["id"]) == ("updated", settled.page)
    assert client["open"] == {"client": 0, "advisor": 1}
    assert "Done: Send the price list" in settled.text()


def test_words_typed_into_the_region_while_the_store_is_gone_are_kept(settled: Settled) -> None:
    advisor = settled.advisor
    advisor.lose_the_store()
    settled.replace_words("open", "Done")
    at = index_of(advisor.read(settled.page), "27 Mar 2026")
    advisor.type(settled.page, at, "rather early ")
    assert client_of(advisor.sync(), "Acme")["page"]["action"] == "updated"
    managed, heading, left = settled.text().partition(LEFT)
    assert "Done: Send the price list" in managed
    assert "rather early" not in managed
    assert heading
    assert "rather early" in left


def test_a_pass_after_words_were_kept_without_a_store_writes_nothing(settled: Settled) -> None:
    advisor = settled.advisor
    at = index_of(advisor.read(settled.page), "27 Mar 2026")
    advisor.type(settled.page, at, "rather early ")
    advisor.lose_the_store()
    advisor.sync()
    advisor.lose_the_store()
    before = advisor.document(settled.page)
    advisor.forget_log()
    advisor.sync()
    assert advisor.writes() == []
    assert advisor.document(settled.page) == before


def test_a_store_that_is_no_database_ends_with_6_and_says_to_delete_it(settled: Settled) -> None:
    advisor = settled.advisor
    before = advisor.document(settled.page)
    advisor.store.write_bytes(b"this is no database, however hard one looks at it\n" * 200)
    advisor.forget_log()
    done = advisor.run("sync")
    assert (done.code, done.out) == (6, "")
    assert "store.db is damaged" in done.err
    assert "delete it and run again" in done.err
    assert advisor.writes() == []
    assert advisor.document(settled.page) == before


def test_a_store_with_damaged_content_ends_with_6_and_says_to_delete_it(settled: Settled) -> None:
    advisor = settled.advisor
    with closing(sqlite3.connect(advisor.store)) as database, database:
        database.execute("UPDATE roots SET snapshot = x'00ff'")
    done = advisor.run("sync")
    assert done.code == 6
    assert "store.db is damaged" in done.err
    assert "delete it and run again" in done.err


def test_a_store_in_use_ends_with_6_and_says_to_wait(settled: Settled) -> None:
    advisor = settled.advisor
    with closing(sqlite3.connect(advisor.store, isolation_level=None)) as database:
        database.execute("BEGIN EXCLUSIVE")
        done = advisor.run("sync")
    assert done.code == 6
    assert "Another pass is using the store" in done.err


def test_a_store_that_another_pass_uses_does_not_keep_one_from_looking(settled: Settled) -> None:
    advisor = settled.advisor
    with closing(sqlite3.connect(advisor.store, isolation_level=None)) as database:
        database.execute("BEGIN EXCLUSIVE")
        assert advisor.run("show", "Acme").code == 0
        assert advisor.run("sync", "--dry-run").code == 0


def test_a_cursor_that_drive_has_forgotten_leads_to_a_full_listing(settled: Settled) -> None:
    advisor = settled.advisor
    with closing(sqlite3.connect(advisor.store)) as database, database:
        database.execute("UPDATE roots SET cursor = 'long-forgotten'")
    advisor.forget_log()
    outcome = advisor.sync()
    assert outcome["exit"] == 0
    assert client_of(outcome, "Acme")["page"]["action"] == "unchanged"
    assert outcome["api"]["drive.changes.getStartPageToken"] == 1
    assert advisor.writes() == []
