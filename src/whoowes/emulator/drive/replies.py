"""`replies.*` (`google-behaviour.md` §2.11, rule 65): the only way to resolve a comment or open it again."""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.paging import page_of
from whoowes.emulator.drive.posts import (
    caller_as_author,
    comment_of,
    commentable_file,
    readable_file,
    reply_of,
    reply_resource,
    require_author,
    text_member,
)
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import invalid_value
from whoowes.emulator.workspace import threads
from whoowes.emulator.workspace.items import Comment, DriveFile, Reply

Json = dict[str, Any]


def list_replies(call: Call) -> Json:
    """Answer `replies.list`, oldest first.

    Raises:
        ApiError: 404.
    """
    deleted = bool(call.query["includeDeleted"])
    comment = comment_of(call, readable_file(call), deleted=deleted)
    chosen = [reply for reply in comment.replies if deleted or not reply.deleted]
    page, token = page_of(call, chosen, call.query["pageSize"])
    return {"kind": "drive#replyList", "replies": [reply_resource(call, reply) for reply in page]} | token


def get_reply(call: Call) -> Json:
    """Answer `replies.get`.

    Raises:
        ApiError: 404.
    """
    deleted = bool(call.query["includeDeleted"])
    comment = comment_of(call, readable_file(call), deleted=deleted)
    return reply_resource(call, reply_of(call, comment, deleted=deleted))


def create_reply(call: Call) -> Json:
    """Answer `replies.create`; content is required unless there is an action.

    Raises:
        ApiError: 400 without either, or for an action that is none; 403 where the person may not comment.
    """
    file = commentable_file(call)
    comment = comment_of(call, file)
    action = text_member(call, "action")
    if action and action not in threads.ACTIONS:
        raise invalid_value("action")
    content = text_member(call, "content", required=not action)
    reply = threads.add_reply(call.workspace, comment, caller_as_author(call), content, action)
    call.workspace.discussed(file)
    return reply_resource(call, reply)


def update_reply(call: Call) -> Json:
    """Answer `replies.update`: its content alone can change.

    Raises:
        ApiError: 403 for somebody else's reply.
    """
    file, comment, reply = _own_reply(call)
    if "content" in call.body:
        content = text_member(call, "content", required=True)
        threads.edit_post(call.workspace, comment, content, reply)
        call.workspace.discussed(file)
    return reply_resource(call, reply)


def delete_reply(call: Call) -> None:
    """Answer `replies.delete`. A comment that the reply resolved stays so.

    Raises:
        ApiError: 403 for somebody else's reply.
    """
    file, comment, reply = _own_reply(call)
    threads.delete_reply(call.workspace, comment, reply)
    call.workspace.discussed(file)


def _own_reply(call: Call) -> tuple[DriveFile, Comment, Reply]:
    file = commentable_file(call)
    comment = comment_of(call, file)
    reply = reply_of(call, comment)
    require_author(call, reply)
    return file, comment, reply


ENDPOINTS = {
    "drive.replies.create": Endpoint(create_reply, needs_fields=True),
    "drive.replies.delete": Endpoint(delete_reply),
    "drive.replies.get": Endpoint(get_reply, frozenset({"includeDeleted"}), needs_fields=True),
    "drive.replies.list": Endpoint(
        list_replies, frozenset({"pageSize", "pageToken", "includeDeleted"}), needs_fields=True
    ),
    "drive.replies.update": Endpoint(update_reply, needs_fields=True),
}
