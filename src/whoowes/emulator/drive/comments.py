"""`comments.*` (`google-behaviour.md` §2.11, rule 65): never anchored, resolved by replies alone."""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.paging import page_of
from whoowes.emulator.drive.posts import (
    caller_as_author,
    comment_of,
    comment_resource,
    commentable_file,
    not_ones_own,
    readable_file,
    require_author,
    text_member,
)
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import invalid_value
from whoowes.emulator.workspace import threads
from whoowes.emulator.workspace.clock import parse_rfc3339
from whoowes.emulator.workspace.items import Comment

Json = dict[str, Any]

_LIST_PARAMETERS = frozenset({"pageSize", "pageToken", "includeDeleted", "startModifiedTime"})


def list_comments(call: Call) -> Json:
    """Answer `comments.list`, newest first.

    Raises:
        ApiError: 404 for a file the token cannot read, 400 for a time that is none.
    """
    file = readable_file(call)
    deleted = bool(call.query["includeDeleted"])
    chosen = [comment for comment in _since(call, file.comments) if deleted or not comment.deleted]
    newest_first = sorted(chosen, key=lambda comment: comment.created, reverse=True)
    page, token = page_of(call, newest_first, call.query["pageSize"])
    shown = [comment_resource(call, comment, deleted_replies=deleted) for comment in page]
    return {"kind": "drive#commentList", "comments": shown} | token


def get_comment(call: Call) -> Json:
    """Answer `comments.get`.

    Raises:
        ApiError: 404.
    """
    deleted = bool(call.query["includeDeleted"])
    comment = comment_of(call, readable_file(call), deleted=deleted)
    return comment_resource(call, comment, deleted_replies=deleted)


def create_comment(call: Call) -> Json:
    """Answer `comments.create`. Whatever `anchor` is sent, nothing in a Google Doc is tied to it (§1.10).

    Raises:
        ApiError: 400 without content, 403 where the person may not comment or the token not write.
    """
    file = commentable_file(call)
    quoted = call.body.get("quotedFileContent", {})
    if not isinstance(quoted, dict) or not isinstance(quoted.get("value", ""), str):
        raise invalid_value("quotedFileContent")
    comment = threads.add_comment(
        call.workspace,
        file,
        caller_as_author(call),
        text_member(call, "content", required=True),
        quoted=quoted.get("value", ""),
        sent_anchor=text_member(call, "anchor"),
    )
    call.workspace.discussed(file)
    return comment_resource(call, comment)


def update_comment(call: Call) -> Json:
    """Answer `comments.update`: its content alone can change; `resolved` is passed over.

    An imported comment stays as it is, and the answer is 200 all the same.

    Raises:
        ApiError: 403 for somebody else's comment.
    """
    file = commentable_file(call)
    comment = comment_of(call, file)
    if comment.imported:
        return comment_resource(call, comment)
    require_author(call, comment)
    if "content" in call.body:
        content = text_member(call, "content", required=True)
        threads.edit_post(call.workspace, comment, content)
        call.workspace.discussed(file)
    return comment_resource(call, comment)


def delete_comment(call: Call) -> None:
    """Answer `comments.delete`.

    Raises:
        ApiError: 403 for somebody else's comment, and for an imported one.
    """
    file = commentable_file(call)
    comment = comment_of(call, file)
    if comment.imported:
        raise not_ones_own()
    require_author(call, comment)
    threads.delete_comment(call.workspace, file, comment)
    call.workspace.discussed(file)


def _since(call: Call, comments: list[Comment]) -> list[Comment]:
    text = call.query.get("startModifiedTime")
    if text is None:
        return comments
    try:
        earliest = parse_rfc3339(text)
    except ValueError as error:
        raise invalid_value("startModifiedTime") from error
    return [comment for comment in comments if comment.modified >= earliest]


ENDPOINTS = {
    "drive.comments.create": Endpoint(create_comment, needs_fields=True),
    "drive.comments.delete": Endpoint(delete_comment),
    "drive.comments.get": Endpoint(get_comment, frozenset({"includeDeleted"}), needs_fields=True),
    "drive.comments.list": Endpoint(list_comments, _LIST_PARAMETERS, needs_fields=True),
    "drive.comments.update": Endpoint(update_comment, needs_fields=True),
}
