"""A person acts on the page between the bot's read and its write (rule 43): it reads again and converges."""

import pytest
from tests.e2e.advisor import Advisor, Json, body_of, client_of, index_of, note, page_text

PRICES = "Send the price list | Kevin Wong | 6 Mar 2026 |"
ROOM = "Book the workshop room | Ruth Calloway | 27 Mar 2026 |"


@pytest.fixture
def page(advisor: Advisor) -> str:
    """Acme's page, on which the next pass has something to change."""
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES, ROOM))
    made = str(client_of(advisor.sync(), "Acme")["page"]["id"])
    row = "Book the workshop room | Ruth Calloway | 27 Mar 2026 | Done"
    advisor.put("Acme/2026-03-16 Acme call", note(row))
    advisor.forget_log()
    return made


def insert(index: int, text: str) -> Json:
    return {"insertText": {"location": {"index": index}, "text": text}}


def end_of(advisor: Advisor, page: str) -> int:
    return int(body_of(advisor.read(page))[-1]["endIndex"]) - 1


def converges(advisor: Advisor, page: str) -> bool:
    """Whether the pass updates the page in spite of a refused write, and the next has nothing to do."""
    assert client_of(advisor.sync(), "Acme")["page"]["action"] == "updated"
    writes = [entry["status"] for entry in advisor.log() if entry["method"] == "docs.documents.batchUpdate"]
    assert 400 in writes
    assert "Done: Book the workshop room" in page_text(advisor.read(page))
    before = advisor.document(page)
    return client_of(advisor.sync(), "Acme")["page"]["action"] == "unchanged" and (
        advisor.document(page) == before
    )


def test_rule_43_words_typed_below_the_region_meanwhile_stay_where_they_are(
    advisor: Advisor, page: str
) -> None:
    advisor.interject(page, insert(end_of(advisor, page), "\nBring the samples."))
    assert converges(advisor, page)
    assert page_text(advisor.read(page)).rstrip().endswith("Bring the samples.")
    assert page_text(advisor.read(page)).count("Bring the samples.") == 1


def test_rule_43_words_typed_into_a_cell_meanwhile_are_kept_below(advisor: Advisor, page: str) -> None:
    at = index_of(advisor.read(page), "6 Mar 2026", after="Acme owes")
    advisor.interject(page, insert(at, "not before "))
    assert converges(advisor, page)
    _, _, left = page_text(advisor.read(page)).partition("Notes left on this page\n")
    assert "not before" in left


def test_rule_43_a_comment_made_meanwhile_lives(advisor: Advisor, page: str) -> None:
    at = index_of(advisor.read(page), "Send the price list", after="Acme owes")
    span = {"startIndex": at, "endIndex": at + len("Send the price list")}
    body = {"after": "docs.documents.get", "comment": {"content": "When?", "at": span}}
    advisor.control("POST", f"/emulator/documents/{page}/interject", body)
    assert converges(advisor, page)
    assert advisor.comments(page)["When?"]["state"] == "live"


def test_rule_43_a_suggestion_made_meanwhile_is_left_as_it_is(advisor: Advisor, page: str) -> None:
    at = index_of(advisor.read(page), "6 Mar 2026", after="Acme owes")
    edit = {"requests": [insert(at, "perhaps ")], "suggest": True}
    advisor.control(
        "POST", f"/emulator/documents/{page}/interject", {"after": "docs.documents.get", "edit": edit}
    )
    assert converges(advisor, page)
    assert [each["summary"] for each in advisor.read(page)["suggestions"]] == ["Add: “perhaps ”"]
