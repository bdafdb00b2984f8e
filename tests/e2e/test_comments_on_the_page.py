"""Comments in the margin of the page: a pass kills none whose text stays (§1.10, rules 43 and 65)."""

import pytest
from tests.e2e.advisor import Advisor, Json, client_of, index_of, note, page_text

PRICES = "Send the price list | Kevin Wong | 6 Mar 2026 |"
ROOM = "Book the workshop room | Ruth Calloway | 27 Mar 2026 |"
OFFER = "Draft the offer | Mia Stone | 3 Apr 2026 |"
LEFT = "Notes left on this page"


@pytest.fixture
def page(advisor: Advisor) -> str:
    """Acme's page after its first call."""
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES, ROOM, OFFER))
    return str(client_of(advisor.sync(), "Acme")["page"]["id"])


def a_call_is_held(advisor: Advisor) -> None:
    """The room is booked, and the offer is put off by a week."""
    rows = (
        "Book the workshop room | Ruth Calloway | 27 Mar 2026 | Done",
        "Draft the offer | Mia Stone | 10 Apr 2026 |",
    )
    advisor.put("Acme/2026-03-16 Acme call", note(*rows))


def action(outcome: Json) -> str:
    return str(client_of(outcome, "Acme")["page"]["action"])


UNCHANGED = (
    ("Who owes what", ""),
    ("As of", ""),
    ("Acme owes", ""),
    ("Send the price list", "Acme owes"),
    ("Kevin Wong", "Acme owes"),
    ("2 Mar 2026", "Kevin Wong"),
    ("Draft the offer", "Acme owes"),
    ("Draft the offer", "The road ahead"),
    ("keeps it current", ""),
)


def comment_everywhere(advisor: Advisor, page: str) -> None:
    for words, after in UNCHANGED:
        advisor.comment(page, f"About {words} {after}", words, after=after)


def test_a_pass_that_changes_the_page_kills_no_comment_on_unchanged_text(advisor: Advisor, page: str) -> None:
    comment_everywhere(advisor, page)
    before = {content: seen["text"] for content, seen in advisor.comments(page).items()}
    a_call_is_held(advisor)
    assert action(advisor.sync()) == "updated"
    after = advisor.comments(page)
    assert {content: seen["text"] for content, seen in after.items()} == before
    assert {seen["state"] for seen in after.values()} == {"live"}
    assert all(seen["anchor"] for seen in after.values())


def test_a_comment_inside_a_changed_cell_lives_while_a_part_of_its_text_does(
    advisor: Advisor, page: str
) -> None:
    advisor.comment(page, "Sure?", "3 Apr 2026", after="Acme owes")
    assert advisor.comments(page)["Sure?"]["text"] == "3 Apr 2026"
    a_call_is_held(advisor)
    assert action(advisor.sync()) == "updated"
    assert "10 Apr 2026" in page_text(advisor.read(page))
    seen = advisor.comments(page)["Sure?"]
    assert seen["state"] == "live"
    assert " Apr 2026" in seen["text"]
    assert seen["quoted"] == "3 Apr 2026"


def test_a_comment_on_a_row_that_must_go_is_orphaned_and_quoted_under_the_notes_left(
    advisor: Advisor, page: str
) -> None:
    advisor.comment(page, "Is the big room free?", "Book the workshop room", after="Larkfold owes")
    advisor.comment(page, "Thanks!", "Draft the offer", after="Acme owes", author="Ruth Calloway")
    a_call_is_held(advisor)
    assert action(advisor.sync()) == "updated"
    comments = advisor.comments(page)
    assert comments["Is the big room free?"]["state"] == "orphaned"
    assert comments["Thanks!"]["state"] == "live"
    _, _, left = page_text(advisor.read(page)).partition(f"{LEFT}\n")
    assert "Is the big room free?" in left
    assert "Kevin Wong" in left
    assert "Thanks!" not in left


def test_passes_with_nothing_to_say_leave_every_comment_as_it_is(advisor: Advisor, page: str) -> None:
    comment_everywhere(advisor, page)
    before = advisor.comments(page)
    assert action(advisor.sync()) == "unchanged"
    advisor.lose_the_store()
    assert action(advisor.sync()) == "unchanged"
    assert advisor.comments(page) == before


def test_comments_live_through_pass_after_pass(advisor: Advisor, page: str) -> None:
    comment_everywhere(advisor, page)
    for day, due in (("09", "8 Apr 2026"), ("16", "15 Apr 2026"), ("19", "22 Apr 2026")):
        advisor.put(f"Acme/2026-03-{day} Acme call", note(f"Draft the offer | Mia Stone | {due} |"))
        assert action(advisor.sync()) == "updated"
    assert {seen["state"] for seen in advisor.comments(page).values()} == {"live"}


def test_suggestions_and_comments_side_by_side_both_survive_a_pass(advisor: Advisor, page: str) -> None:
    at = index_of(advisor.read(page), "6 Mar 2026", after="Acme owes")
    advisor.suggest_words(page, at, "perhaps ")
    advisor.comment(page, "When?", "Send the price list", after="Acme owes")
    a_call_is_held(advisor)
    assert action(advisor.sync()) == "updated"
    assert advisor.comments(page)["When?"]["state"] == "live"
    assert [each["summary"] for each in advisor.read(page)["suggestions"]] == ["Add: “perhaps ”"]
