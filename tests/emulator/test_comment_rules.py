"""Comments that people tie to words, and what a person sees of them afterwards (§1.10)."""

import pytest
from tests.emulator.docs_making import Json, delete, insert
from tests.emulator.world import ControlRefusedError, World

from whoowes.emulator.convert import from_markdown
from whoowes.emulator.people.comments import comment_views


class Margin:
    """A document "Send the price list" and its margin."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.apis = world.sign_in()
        self.id = self.apis.make("Page")
        self.apis.type(self.id, "Send the price list")

    def comment(self, content: str = "Which one?", **words: object) -> str:
        body = {"content": content, "author": "Kevin Wong", **words}
        return str(self.world.control("POST", f"/emulator/documents/{self.id}/comments", body)["id"])

    def seen(self) -> list[Json]:
        found: list[Json] = self.world.control("GET", f"/emulator/documents/{self.id}")["comments"]
        return found

    def one(self) -> Json:
        (only,) = self.seen()
        return only


@pytest.fixture
def margin(world: World) -> Margin:
    return Margin(world)


def test_a_comment_on_words_shows_where_it_is_tied(margin: Margin) -> None:
    comment = margin.comment(text="price list")
    seen = margin.one()
    anchor = seen.pop("anchor")
    assert seen == {
        "id": comment,
        "author": "Kevin Wong",
        "content": "Which one?",
        "quoted": "price list",
        "resolved": False,
        "state": "live",
        "text": "price list",
        "replies": [],
    }
    assert anchor.pop("id").startswith("kix.")
    assert anchor == {"tabId": "t.0", "startIndex": 10, "endIndex": 20}


def test_the_page_of_a_document_shows_its_comments_and_suggestions(margin: Margin) -> None:
    margin.comment(text="price list")
    body = {"requests": [insert(1, "Please ")], "suggest": True, "as": "mia@acme.com"}
    margin.world.control("POST", f"/emulator/documents/{margin.id}/edit", body)
    status, html = margin.world.raw("GET", f"/emulator/documents/{margin.id}.html")
    assert status == 200
    assert "Which one?" in html
    assert "Suggested by Mia" in html


def test_a_comment_at_a_range_quotes_what_is_there(margin: Margin) -> None:
    margin.comment(at={"startIndex": 1, "endIndex": 5})
    assert (margin.one()["text"], margin.one()["quoted"]) == ("Send", "Send")


def test_a_comment_with_neither_words_nor_range_is_tied_to_nothing(margin: Margin) -> None:
    margin.comment(quoted="price list")
    seen = margin.one()
    assert (seen["state"], seen["anchor"], seen["text"]) == ("unanchored", None, "")
    assert seen["quoted"] == "price list"


def test_an_edit_inside_keeps_a_comment_and_the_quote_stays_as_it_was(margin: Margin) -> None:
    margin.comment(text="price list")
    margin.apis.write(margin.id, [insert(15, "- and discount"), delete(10, 12)])
    assert (margin.one()["text"], margin.one()["quoted"]) == ("ice- and discount list", "price list")


def test_deleting_and_writing_the_same_text_again_orphans_a_comment(margin: Margin) -> None:
    margin.comment(text="price list")
    margin.apis.write(margin.id, [delete(10, 20), insert(10, "price list")])
    seen = margin.one()
    assert (seen["state"], seen["anchor"], seen["text"]) == ("orphaned", None, "")
    assert seen["quoted"] == "price list"


def test_new_content_for_the_whole_document_orphans_every_comment(margin: Margin) -> None:
    margin.comment(text="price list")
    workspace = margin.world.server.emulator.workspace
    file = workspace.files[margin.id]
    workspace.content_changed(file, workspace.advisor, from_markdown("Send the price list", workspace.ids))
    assert [view["state"] for view in comment_views(file)] == ["orphaned"]


def test_a_comment_on_words_moves_the_revision_but_not_the_text_nor_the_modified_time(
    margin: Margin,
) -> None:
    margin.world.control("POST", "/emulator/clock", {"now": "2026-03-20T12:00:00Z"})
    before = margin.apis.read(margin.id)
    modified = margin.apis.drive.files().get(fileId=margin.id, fields="modifiedTime").execute()
    margin.comment(text="price list")
    after = margin.apis.read(margin.id)
    assert after.pop("revisionId") != before.pop("revisionId")
    assert after == before
    assert margin.apis.drive.files().get(fileId=margin.id, fields="modifiedTime").execute() == modified


def test_a_person_replies_and_resolves(margin: Margin) -> None:
    comment = margin.comment(text="price list")
    margin.comment("The long one.", to=comment, author="Mia Stone")
    margin.comment("", to=comment, action="resolve")
    seen = margin.one()
    assert seen["resolved"]
    assert seen["replies"] == [
        {"author": "Mia Stone", "content": "The long one."},
        {"author": "Kevin Wong", "content": "", "action": "resolve"},
    ]


def test_comments_can_be_set_with_a_file_and_tied_to_its_words(world: World) -> None:
    comments = [{"content": "Hm.", "text": "list"}, {"content": "Old.", "resolved": True}]
    body = {"path": "Note", "markdown": "Send the list", "comments": comments}
    note = world.control("POST", "/emulator/files", body)["id"]
    seen = world.control("GET", f"/emulator/documents/{note}")["comments"]
    assert [(each["content"], each["state"], each["resolved"]) for each in seen] == [
        ("Hm.", "live", False),
        ("Old.", "unanchored", True),
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({}, "A comment takes content"),
        ({"content": "x", "mood": "bad"}, "A comment takes content"),
        ({"content": "x", "text": "nowhere"}, "No paragraph holds the words 'nowhere'"),
        ({"content": "x", "text": ""}, "No paragraph holds the words ''"),
        ({"content": "x", "text": "list", "at": {"startIndex": 1, "endIndex": 2}}, "by either text or at"),
        ({"content": "x", "at": {"startIndex": 1}}, "at takes whole numbers"),
        ({"content": "x", "at": {"startIndex": 1, "endIndex": True}}, "at takes whole numbers"),
        ({"content": "x", "at": {"startIndex": 5, "endIndex": 5}}, "must hold something"),
        ({"content": "x", "at": {"startIndex": 1, "endIndex": 99}}, "end by index 21"),
        ({"content": "x", "at": {"startIndex": 1, "endIndex": 2, "tabId": "t.9"}}, "Tab with ID t.9"),
        ({"to": "AAAA", "content": "x"}, "There is no comment 'AAAA'"),
        ({"to": "AAAA"}, "A reply takes to and content"),
        ({"to": "AAAA", "action": "burn"}, "action is one of resolve, reopen"),
    ],
)
def test_a_comment_that_cannot_be_is_refused_and_changes_nothing(
    margin: Margin, body: Json, text: str
) -> None:
    before = margin.world.control("GET", f"/emulator/documents/{margin.id}")
    with pytest.raises(ControlRefusedError, match=text):
        margin.world.control("POST", f"/emulator/documents/{margin.id}/comments", body)
    assert margin.world.control("GET", f"/emulator/documents/{margin.id}") == before
