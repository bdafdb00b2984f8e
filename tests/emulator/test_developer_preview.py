"""Comments and suggestions through the Docs API, for a project enrolled in the preview (rule 41, §1.10)."""

from typing import Any

import pytest
from tests.emulator.docs_making import Json, delete, insert, span
from tests.emulator.world import Apis, World, refusal

from whoowes.emulator.switches import Switches

INCLUDED = "COMMENTS_VIEW_MODE_INCLUDED"
ALL = {
    "includeTabsContent": True,
    "suggestionsViewMode": "SUGGESTIONS_INLINE",
    "commentsViewMode": INCLUDED,
}


class Page:
    """A page "Send the price list" of an enrolled project."""

    def __init__(self, world: World) -> None:
        world.server.reset(switches=Switches(developer_preview=True))
        self.world = world
        self.apis = world.sign_in()
        self.id = self.apis.make("Page")
        self.apis.type(self.id, "Send the price list")

    def comment(self, content: str = "Which one?", start: int = 10, end: int = 20) -> Json:
        answer = self.apis.write(self.id, [insert_comment(content, start, end)])
        found: Json = answer["replies"][0]["insertComment"]["commentThread"]
        return found

    def read(self, apis: Apis | None = None) -> Json:
        return (apis or self.apis).read(self.id, **ALL)

    def refused(self, *requests: Json, apis: Apis | None = None) -> tuple[int, str]:
        before = self.read()
        call = (
            (apis or self.apis)
            .docs.documents()
            .batchUpdate(documentId=self.id, body={"requests": list(requests)})
        )
        error = refusal(call)
        assert self.read() == before
        return error["code"], error["message"]

    def shared(self, role: str) -> Apis:
        permission = {"type": "user", "role": role, "email": "kevin@acme.com", "name": "Kevin Wong"}
        self.world.control("POST", f"/emulator/files/{self.id}", {"permissions": [permission]})
        return self.world.sign_in(user="kevin@acme.com")


def insert_comment(content: str, start: int, end: int) -> Json:
    return {"insertComment": {"content": content, **span(start, end)}}


@pytest.fixture
def page(world: World) -> Page:
    return Page(world)


def test_rule_41_an_unenrolled_project_has_no_comment_requests_and_no_comments_view(world: World) -> None:
    apis = world.sign_in()
    document = apis.make("Page")
    for request in (
        insert_comment("x", 1, 2),
        {"addCommentReply": {"commentId": "AAAA", "post": {"content": "x"}}},
        {"updateCommentPost": {"commentId": "AAAA", "postId": "AAAA", "content": "x"}},
        {"deleteComment": {"commentId": "AAAA"}},
        {"deleteCommentReply": {"commentId": "AAAA", "postId": "AAAA"}},
        {"acceptSuggestion": {"suggestionId": "suggest.1"}},
        {"rejectSuggestion": {"suggestionId": "suggest.1"}},
        {"deleteSuggestion": {"suggestionId": "suggest.1"}},
    ):
        call = apis.docs.documents().batchUpdate(documentId=document, body={"requests": [request]})
        error = refusal(call)
        assert (error["code"], error["message"]) == (400, "Invalid requests[0]: No request set.")
    error = refusal(apis.docs.documents().get(documentId=document, **ALL))
    assert (error["code"], error["status"]) == (501, "UNIMPLEMENTED")


def test_rule_41_an_enrolled_project_ties_a_comment_to_a_range(page: Page) -> None:
    thread = page.comment()
    assert (thread["headPost"]["content"], thread["plainTextQuote"], thread["status"]) == (
        "Which one?",
        "price list",
        "OPEN",
    )
    assert thread["headPost"]["author"] == {"displayName": "Advisor", "me": True}
    shown = page.read()
    assert shown["comments"] == [thread]
    assert shown["commentsViewMode"] == INCLUDED
    anchor = shown["tabs"][0]["documentTab"]["commentAnchors"][thread["anchorId"]]
    assert anchor == {
        "anchorId": thread["anchorId"],
        "ranges": [{"startIndex": 10, "endIndex": 20, "tabId": "t.0"}],
    }
    (seen,) = page.world.control("GET", f"/emulator/documents/{page.id}")["comments"]
    assert (seen["state"], seen["text"]) == ("live", "price list")
    assert seen["id"] == thread["commentId"]


def test_rule_41_the_range_of_a_comment_is_that_of_its_turn_in_the_batch(page: Page) -> None:
    answer = page.apis.write(page.id, [insert(1, "Do "), insert_comment("?", 13, 23), delete(13, 19)])
    assert answer["replies"][1]["insertComment"]["commentThread"]["plainTextQuote"] == "price list"
    assert answer["commentUpdateState"] == "ALL_SAVED"
    assert answer["suggestionResponses"] == [{}, {}, {}]
    (anchor,) = page.read()["tabs"][0]["documentTab"]["commentAnchors"].values()
    assert anchor["ranges"][0]["startIndex"] == 13
    assert anchor["ranges"][0]["endIndex"] == 17


def test_an_orphaned_comment_keeps_its_anchor_id_and_the_tab_has_no_such_anchor(page: Page) -> None:
    thread = page.comment()
    answer = page.apis.write(page.id, [delete(10, 20)])
    assert answer["commentUpdateState"] == "NO_UPDATES_REQUESTED"
    shown = page.read()
    assert [each["anchorId"] for each in shown["comments"]] == [thread["anchorId"]]
    assert "commentAnchors" not in shown["tabs"][0]["documentTab"]


def test_a_thread_is_replied_to_resolved_changed_and_deleted(page: Page) -> None:
    comment = page.comment()["commentId"]
    reply = {"addCommentReply": {"commentId": comment, "post": {"content": "The long one."}}}
    resolve = {"addCommentReply": {"commentId": comment, "post": {"commentAction": "RESOLVE"}}}
    answer = page.apis.write(page.id, [reply, resolve])
    posts = [each["addCommentReply"]["post"] for each in answer["replies"]]
    assert [(post.get("content"), post.get("commentAction")) for post in posts] == [
        ("The long one.", None),
        (None, "RESOLVE"),
    ]
    (thread,) = page.read()["comments"]
    assert (thread["status"], thread["replies"]) == ("RESOLVED", posts)
    assert page.apis.drive.comments().list(fileId=page.id, fields="comments(resolved)").execute() == {
        "comments": [{"resolved": True}]
    }
    post = {"commentId": comment, "postId": posts[0]["postId"]}
    page.apis.write(
        page.id,
        [
            {"updateCommentPost": {"commentId": comment, "postId": comment, "content": "Which list?"}},
            {"updateCommentPost": {**post, "content": "The short one."}},
        ],
    )
    (thread,) = page.read()["comments"]
    assert thread["headPost"]["content"] == "Which list?"
    assert thread["replies"][0]["content"] == "The short one."
    page.apis.write(page.id, [{"deleteCommentReply": post}])
    assert len(page.read()["comments"][0]["replies"]) == 1
    page.apis.write(page.id, [{"deleteComment": {"commentId": comment}}])
    shown = page.read()
    assert shown["comments"] == []
    assert "commentAnchors" not in shown["tabs"][0]["documentTab"]


def test_what_is_wrong_with_a_comment_request_is_said_and_the_whole_batch_refused(page: Page) -> None:
    comment = page.comment()["commentId"]
    resolve = {"addCommentReply": {"commentId": comment, "post": {"commentAction": "RESOLVE"}}}
    action = page.apis.write(page.id, [resolve])["replies"][0]["addCommentReply"]["post"]["postId"]
    cases: list[tuple[Json, str]] = [
        (insert_comment("", 1, 2), "insertComment: The content of a comment must not be empty."),
        (insert_comment("é" * 1025, 1, 2), "insertComment: The content of a comment must not exceed 2048"),
        (insert_comment("x", 5, 5), "insertComment: The range should not be empty."),
        (insert_comment("x", 1, 99), "insertComment: Index 99 must be less than the end index"),
        ({"deleteComment": {"commentId": "A"}}, "deleteComment: The comment with ID A was not found."),
        (
            {"deleteCommentReply": {"commentId": comment, "postId": "A"}},
            "deleteCommentReply: The post with ID A was not found.",
        ),
        (
            {"deleteCommentReply": {"commentId": comment, "postId": action}},
            "deleteCommentReply: A reply that contains an action cannot be deleted.",
        ),
        (
            {"addCommentReply": {"commentId": comment, "post": {}}},
            "addCommentReply: The content of a comment must not be empty.",
        ),
        (
            {"acceptSuggestion": {"suggestionId": "suggest.1"}},
            "acceptSuggestion: The suggestion with ID suggest.1 was not found.",
        ),
    ]
    for request, text in cases:
        code, message = page.refused(insert(1, "x"), insert_comment("y", 1, 2), request)
        assert code == 400
        assert message.startswith(f"Invalid requests[2].{text}")


def test_only_authors_change_their_posts(page: Page) -> None:
    comment = page.comment()["commentId"]
    kevin = page.shared("writer")
    changed = {"updateCommentPost": {"commentId": comment, "postId": comment, "content": "Mine"}}
    for request in (changed, {"deleteComment": {"commentId": comment}}):
        code, message = page.refused(request, apis=kevin)
        assert (code, "Only the author of a post can change it." in message) == (400, True)


def test_suggestions_are_shown_and_decided_by_an_editor(page: Page) -> None:
    def suggest() -> str:
        body = {"requests": [insert(6, "whole ")], "suggest": True, "as": "kevin@acme.com"}
        found = page.world.control("POST", f"/emulator/documents/{page.id}/edit", body)
        return str(found["suggestionId"])

    first = suggest()
    (thread,) = page.read()["suggestions"]
    assert thread["headPost"].pop("createTime")
    assert thread == {
        "suggestionId": first,
        "status": "OPEN",
        "summaryText": "Add: “whole ”",
        "headPost": {"author": {"displayName": "Kevin", "me": False}},
    }
    answer = page.apis.write(page.id, [{"rejectSuggestion": {"suggestionId": first}}])
    assert answer["suggestionResponses"] == [{"rejectedSuggestionIds": [first]}]
    second = suggest()
    code, message = page.refused({"deleteSuggestion": {"suggestionId": second}})
    assert (code, message) == (403, "The caller does not have permission")
    page.apis.write(page.id, [{"acceptSuggestion": {"suggestionId": second}}])
    shown = page.read()
    assert shown["suggestions"] == []
    (line,) = [each for each in shown["tabs"][0]["documentTab"]["body"]["content"] if "paragraph" in each]
    assert {"content": "whole ", "textStyle": {}} in [
        part["textRun"] for part in line["paragraph"]["elements"]
    ]


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"commentsViewMode": INCLUDED}, "you must also set include_tabs_content to true"),
        ({"commentsViewMode": "COMMENTS_VIEW_MODE_OMITTED"}, "you must also set include_tabs_content"),
        (
            {"commentsViewMode": INCLUDED, "includeTabsContent": True},
            "you must also explicitly set suggestions_view_mode to SUGGESTIONS_INLINE",
        ),
        (
            {**ALL, "suggestionsViewMode": "PREVIEW_WITHOUT_SUGGESTIONS"},
            "you must also explicitly set suggestions_view_mode to SUGGESTIONS_INLINE",
        ),
        (
            {
                **ALL,
                "commentsViewMode": "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS",
                "suggestionsViewMode": "PREVIEW_SUGGESTIONS_ACCEPTED",
            },
            "you may not set suggestions_view_mode to PREVIEW_WITHOUT_SUGGESTIONS",
        ),
    ],
)
def test_view_modes_that_do_not_go_together_are_refused(page: Page, more: Any, text: str) -> None:  # noqa: ANN401 - query
    error = refusal(page.apis.docs.documents().get(documentId=page.id, **more))
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert text in error["message"]


def test_a_viewer_may_not_ask_for_comments_and_gets_none_by_default(page: Page) -> None:
    page.comment()
    kevin = page.shared("reader")
    error = refusal(kevin.docs.documents().get(documentId=page.id, **ALL))
    assert (error["code"], error["status"]) == (403, "PERMISSION_DENIED")
    default = {
        "includeTabsContent": True,
        "commentsViewMode": "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS",
    }
    assert "comments" not in kevin.read(page.id, **default)
    assert len(page.apis.read(page.id, **default)["comments"]) == 1
    assert "comments" not in page.apis.read(page.id)


def test_rule_41_suggesting_through_the_api_stays_unsupported(page: Page) -> None:
    body = {"requests": [insert(1, "x")], "writeControl": {"writeMode": "SUGGEST"}}
    error = refusal(page.apis.docs.documents().batchUpdate(documentId=page.id, body=body))
    assert (error["code"], error["message"]) == (400, "Unsupported WriteControl mode.")
