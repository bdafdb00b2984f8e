"""`comments.*` and `replies.*` of Drive, through the unpatched client (rule 65, §2.11)."""

from typing import Any

import pytest
from tests.emulator.docs_making import Json
from tests.emulator.world import Apis, World, reason, refusal

FIELDS = "*"
LAST = "2026-03-{}T12:00:00Z"


class Threads:
    """A page and the calls on its comments by one person."""

    def __init__(self, apis: Apis, page: str) -> None:
        self.apis = apis
        self.page = page

    def create(self, content: str = "Which one?", **more: object) -> Json:
        body = {"content": content, **more}
        found: Json = self.apis.drive.comments().create(fileId=self.page, body=body, fields=FIELDS).execute()
        return found

    def listed(self, **more: object) -> Any:  # noqa: ANN401 - an HttpRequest
        return self.apis.drive.comments().list(fileId=self.page, **{"fields": FIELDS, **more})

    def contents(self, **more: object) -> list[str | None]:
        return [comment.get("content") for comment in self.listed(**more).execute()["comments"]]

    def get(self, comment: str, **more: object) -> Any:  # noqa: ANN401 - an HttpRequest
        arguments = {"fileId": self.page, "commentId": comment, "fields": FIELDS, **more}
        return self.apis.drive.comments().get(**arguments)

    def update(self, comment: str, **body: object) -> Any:  # noqa: ANN401 - an HttpRequest
        arguments = {"fileId": self.page, "commentId": comment, "body": body, "fields": FIELDS}
        return self.apis.drive.comments().update(**arguments)

    def delete(self, comment: str) -> Any:  # noqa: ANN401 - an HttpRequest
        return self.apis.drive.comments().delete(fileId=self.page, commentId=comment)

    def reply(self, comment: str, **body: object) -> Any:  # noqa: ANN401 - an HttpRequest
        arguments = {"fileId": self.page, "commentId": comment, "body": body, "fields": FIELDS}
        return self.apis.drive.replies().create(**arguments)


@pytest.fixture
def threads(world: World) -> Threads:
    apis = world.sign_in()
    page = apis.make("Page")
    apis.type(page, "Send the price list")
    return Threads(apis, page)


def shared(world: World, threads: Threads, role: str, user: str = "kevin@acme.com") -> Threads:
    """Share the page with somebody and return the page as that person has it."""
    permission = {"type": "user", "role": role, "email": user, "name": "Kevin Wong"}
    world.control("POST", f"/emulator/files/{threads.page}", {"permissions": [permission]})
    return Threads(world.sign_in(user=user), threads.page)


def seen(world: World, threads: Threads) -> list[Json]:
    found: list[Json] = world.control("GET", f"/emulator/documents/{threads.page}")["comments"]
    return found


@pytest.mark.parametrize("method", ["create", "get", "list", "update"])
@pytest.mark.parametrize("resource", ["comments", "replies"])
def test_rule_65_a_call_without_fields_is_refused(threads: Threads, resource: str, method: str) -> None:
    ids: Json = {"fileId": threads.page}
    if resource == "replies" or method in {"get", "update"}:
        ids["commentId"] = "AAAA"
    if resource == "replies" and method in {"get", "update"}:
        ids["replyId"] = "AAAA"
    if method in {"create", "update"}:
        ids["body"] = {"content": "x"}
    call = getattr(getattr(threads.apis.drive, resource)(), method)(**ids)
    error = refusal(call)
    assert (error["code"], error["errors"][0]["reason"]) == (400, "required")
    assert error["message"] == "The 'fields' parameter is required for this method."


def test_rule_65_a_comment_by_an_app_is_tied_to_nothing_whatever_anchor_is_sent(
    world: World, threads: Threads
) -> None:
    world.control("POST", f"/emulator/documents/{threads.page}/comments", {"content": "Live", "text": "list"})
    live = seen(world, threads)[0]["anchor"]["id"]
    for anchor in (live, "kix.abc", '{"r": "head", "a": [{"txt": {"o": 1, "l": 4}}]}'):
        assert threads.create(anchor=anchor)["anchor"] == anchor
    assert [comment["state"] for comment in seen(world, threads)] == ["live"] + 3 * ["unanchored"]


def test_a_comment_by_a_person_carries_its_opaque_anchor(world: World, threads: Threads) -> None:
    body = {"content": "Live", "text": "list"}
    world.control("POST", f"/emulator/documents/{threads.page}/comments", body)
    (comment,) = threads.listed().execute()["comments"]
    assert comment["anchor"] == seen(world, threads)[0]["anchor"]["id"]
    assert comment["anchor"].startswith("kix.")


def test_a_created_comment_reads_back_with_its_author_but_no_address(world: World, threads: Threads) -> None:
    world.control("POST", "/emulator/clock", {"now": LAST.format(20)})
    made = threads.create("Ask +mia@acme.com & <Kevin>", quotedFileContent={"value": "A < B"})
    assert made == threads.get(made["id"]).execute()
    made.pop("id")
    assert made == {
        "kind": "drive#comment",
        "author": {"kind": "drive#user", "displayName": "Advisor", "me": True},
        "content": "Ask +mia@acme.com & <Kevin>",
        "htmlContent": "Ask +mia@acme.com &amp; &lt;Kevin&gt;",
        "mentionedEmailAddresses": ["mia@acme.com"],
        "createdTime": "2026-03-20T12:00:00.000Z",
        "modifiedTime": "2026-03-20T12:00:00.000Z",
        "deleted": False,
        "resolved": False,
        "quotedFileContent": {"mimeType": "text/html", "value": "A &lt; B"},
        "replies": [],
    }


def test_rule_65_a_comment_is_resolved_and_reopened_by_replies_alone(world: World, threads: Threads) -> None:
    comment = threads.create()["id"]
    assert threads.update(comment, resolved=True).execute()["resolved"] is False
    assert threads.reply(comment, content="On it.").execute()["content"] == "On it."
    assert threads.get(comment).execute()["resolved"] is False
    assert threads.reply(comment, action="resolve").execute()["action"] == "resolve"
    assert threads.get(comment).execute()["resolved"] is True
    assert seen(world, threads)[0]["resolved"] is True
    threads.reply(comment, action="reopen", content="Not yet.").execute()
    found = threads.get(comment).execute()
    assert found["resolved"] is False
    assert [(reply["content"], reply.get("action")) for reply in found["replies"]] == [
        ("On it.", None),
        ("", "resolve"),
        ("Not yet.", "reopen"),
    ]


def test_a_deleted_comment_has_no_content_and_shows_only_where_asked_for(
    world: World, threads: Threads
) -> None:
    world.control(
        "POST",
        f"/emulator/documents/{threads.page}/comments",
        {"content": "Which?", "text": "price list", "author": "advisor@example.com"},
    )
    (comment,) = [each["id"] for each in threads.listed().execute()["comments"]]
    assert threads.delete(comment).execute() == ""
    assert threads.contents() == []
    assert reason(threads.get(comment)) == (404, "notFound")
    (found,) = threads.listed(includeDeleted=True).execute()["comments"]
    assert found == threads.get(comment, includeDeleted=True).execute()
    assert found["deleted"] is True
    assert not {"content", "htmlContent", "quotedFileContent"} & set(found)
    assert seen(world, threads) == []
    assert reason(threads.reply(comment, content="x")) == (404, "notFound")


def test_a_deleted_reply_has_no_content_and_shows_only_where_asked_for(threads: Threads) -> None:
    comment = threads.create()["id"]
    reply = threads.reply(comment, content="On it.").execute()["id"]
    replies = threads.apis.drive.replies()
    named = {"fileId": threads.page, "commentId": comment}
    assert replies.delete(**named, replyId=reply).execute() == ""
    assert replies.list(**named, fields=FIELDS).execute()["replies"] == []
    assert reason(replies.get(**named, replyId=reply, fields=FIELDS)) == (404, "notFound")
    (found,) = replies.list(**named, fields=FIELDS, includeDeleted=True).execute()["replies"]
    assert found == replies.get(**named, replyId=reply, fields=FIELDS, includeDeleted=True).execute()
    assert "content" not in found
    assert found["deleted"] is True
    assert threads.get(comment).execute()["replies"] == []


def test_comments_are_listed_from_a_modified_time_on(world: World, threads: Threads) -> None:
    world.control("POST", "/emulator/clock", {"now": LAST.format(10)})
    first = threads.create("first")["id"]
    world.control("POST", "/emulator/clock", {"now": LAST.format(11)})
    threads.create("second")
    assert threads.contents(startModifiedTime=LAST.format(11)) == ["second"]
    world.control("POST", "/emulator/clock", {"now": LAST.format(12)})
    threads.reply(first, content="News.").execute()
    assert threads.contents(startModifiedTime=LAST.format(11)) == ["second", "first"]
    assert threads.contents(startModifiedTime=LAST.format(12)) == ["first"]
    error = refusal(threads.listed(startModifiedTime="yesterday"))
    assert (error["code"], error["message"]) == (400, "Invalid Value")
    assert error["errors"][0]["location"] == "startModifiedTime"


def test_comments_and_replies_come_in_pages(threads: Threads) -> None:
    for number in range(5):
        threads.create(str(number))
    comments = threads.apis.drive.comments()
    request, found = threads.listed(pageSize=2), []
    while request is not None:
        answer = request.execute()
        found.append(len(answer["comments"]))
        token = answer.get("nextPageToken", "")
        request = comments.list_next(request, answer)
    assert found == [2, 2, 1]
    assert token == ""
    page = threads.listed(pageSize=2).execute()["nextPageToken"]
    assert reason(threads.listed(pageToken=page, includeDeleted=True)) == (400, "invalid")
    comment = threads.create()["id"]
    for number in range(3):
        threads.reply(comment, content=str(number)).execute()
    replies = threads.apis.drive.replies()
    named = {"fileId": threads.page, "commentId": comment, "fields": FIELDS, "pageSize": 2}
    answer = replies.list(**named).execute()
    assert [reply["content"] for reply in answer["replies"]] == ["0", "1"]
    rest = replies.list(**named, pageToken=answer["nextPageToken"]).execute()
    assert [reply["content"] for reply in rest["replies"]] == ["2"]


def test_a_page_of_comments_has_20_unless_asked_and_100_at_most(threads: Threads) -> None:
    for number in range(101):
        threads.create(str(number))
    assert len(threads.contents()) == 20
    assert len(threads.contents(pageSize=1000)) == 100


def test_nobody_changes_what_somebody_else_wrote(world: World, threads: Threads) -> None:
    comment = threads.create("mine")["id"]
    reply = threads.reply(comment, content="mine too").execute()["id"]
    kevin = shared(world, threads, "writer")
    replies, named = kevin.apis.drive.replies(), {"fileId": threads.page, "commentId": comment}
    calls = [
        kevin.update(comment, content="yours"),
        kevin.delete(comment),
        replies.update(**named, replyId=reply, body={"content": "yours"}, fields=FIELDS),
        replies.delete(**named, replyId=reply),
    ]
    assert [reason(call) for call in calls] == 4 * [(403, "insufficientFilePermissions")]
    assert kevin.get(comment).execute()["author"] == {
        "kind": "drive#user",
        "displayName": "Advisor",
        "me": False,
    }
    assert threads.update(comment, content="changed").execute()["content"] == "changed"
    own = threads.apis.drive.replies().update(**named, replyId=reply, body={"content": "so"}, fields=FIELDS)
    assert own.execute()["content"] == "so"


def test_a_commenter_may_comment_and_a_reader_may_only_read(world: World, threads: Threads) -> None:
    comment = threads.create("mine")["id"]
    kevin = shared(world, threads, "reader")
    assert kevin.contents() == ["mine"]
    create = kevin.apis.drive.comments().create(fileId=threads.page, body={"content": "x"}, fields="id")
    assert reason(create) == (403, "insufficientFilePermissions")
    assert reason(kevin.reply(comment, content="x")) == (403, "insufficientFilePermissions")
    commenter = shared(world, threads, "commenter", "mia@acme.com")
    assert commenter.create("yours")["author"]["me"] is True
    assert commenter.reply(comment, content="x").execute()["content"] == "x"


def test_rule_65_a_readonly_token_lists_comments_and_creates_none(world: World, threads: Threads) -> None:
    comment = threads.create("mine")["id"]
    scopes = ("drive.readonly",)
    reader = Threads(world.sign_in(scopes=scopes), threads.page)
    assert reader.contents() == ["mine"]
    assert reader.get(comment).execute()["content"] == "mine"
    create = reader.apis.drive.comments().create(fileId=threads.page, body={"content": "x"}, fields="id")
    assert reason(create) == (403, "insufficientPermissions")


def test_rule_65_a_drive_file_token_comments_only_where_it_was_given_the_file(
    world: World, threads: Threads
) -> None:
    careful = world.sign_in("careful")
    own = Threads(careful, careful.make("Own"))
    assert own.create("mine")["content"] == "mine"
    foreign = careful.drive.comments().create(fileId=threads.page, body={"content": "x"}, fields="id")
    assert reason(foreign) == (403, "appNotAuthorizedToFile")


def test_an_imported_comment_cannot_be_deleted_and_a_change_of_it_does_nothing(
    world: World, threads: Threads
) -> None:
    body = {"content": "From Word", "author": "advisor@example.com", "imported": True}
    comment = world.control("POST", f"/emulator/documents/{threads.page}/comments", body)["id"]
    assert reason(threads.delete(comment)) == (403, "insufficientFilePermissions")
    assert threads.update(comment, content="changed").execute()["content"] == "From Word"
    assert threads.contents() == ["From Word"]


def test_rule_59_a_comment_grows_the_version_and_enters_the_change_log_but_modifies_nothing(
    world: World, threads: Threads
) -> None:
    world.control("POST", "/emulator/clock", {"now": LAST.format(25)})
    get = threads.apis.drive.files().get(fileId=threads.page, fields="version,modifiedTime")
    before = get.execute()
    token = threads.apis.drive.changes().getStartPageToken().execute()["startPageToken"]
    versions = [int(before["version"])]
    comment = threads.create()["id"]
    for call in (
        threads.update(comment, content="changed"),
        threads.reply(comment, content="On it."),
        threads.delete(comment),
    ):
        versions.append(int(get.execute()["version"]))
        call.execute()
    after = get.execute()
    assert sorted({*versions, int(after["version"])}) == [*versions, int(after["version"])]
    assert after["modifiedTime"] == before["modifiedTime"]
    changes = threads.apis.drive.changes().list(pageToken=token).execute()["changes"]
    assert [change["fileId"] for change in changes] == [threads.page]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({}, (400, "required", "Required parameter: content")),
        ({"content": ""}, (400, "required", "Required parameter: content")),
        ({"content": 3}, (400, "invalid", "Invalid Value")),
        ({"content": "x", "anchor": 3}, (400, "invalid", "Invalid Value")),
        ({"content": "x", "quotedFileContent": "y"}, (400, "invalid", "Invalid Value")),
    ],
)
def test_a_comment_needs_content_and_texts(threads: Threads, body: Json, found: tuple[int, str, str]) -> None:
    call = threads.apis.drive.comments().create(fileId=threads.page, body=body, fields=FIELDS)
    error = refusal(call)
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == found
    assert threads.contents() == []


def test_a_reply_needs_content_or_an_action_that_exists(threads: Threads) -> None:
    comment = threads.create()["id"]
    assert reason(threads.reply(comment)) == (400, "required")
    assert refusal(threads.reply(comment, action="burn"))["errors"][0]["location"] == "action"
    missing = refusal(threads.reply("AAAA", content="x"))
    assert (missing["code"], missing["message"]) == (404, "Comment not found: AAAA.")
