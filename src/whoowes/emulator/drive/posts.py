"""Comments and replies as Drive shows them, and who may touch them (`google-behaviour.md` §2.11, rule 65)."""

from html import escape
from typing import Any, TypeVar

from whoowes.emulator.call import Call
from whoowes.emulator.oauth.access import require_write
from whoowes.emulator.wire.errors import ApiError, drive_error, file_not_found, invalid_value
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.items import Comment, DriveFile, Reply
from whoowes.emulator.workspace.threads import Author, is_by, mentioned

Json = dict[str, Any]
Post = TypeVar("Post", Comment, Reply)


def readable_file(call: Call) -> DriveFile:
    """Return the file whose comments are read. Shared drives need no `supportsAllDrives` here.

    Raises:
        ApiError: 404 for a file the token cannot read.
    """
    file = call.file_named_anywhere(call.path["fileId"])
    if not call.caller.covers(file, "read"):
        raise file_not_found(file.id)
    return file


def commentable_file(call: Call) -> DriveFile:
    """Return the file that is commented on.

    Raises:
        ApiError: 404 for a file out of sight, 403 where the person may not comment or the token not write.
    """
    file = call.file_named_anywhere(call.path["fileId"])
    require_write(call.workspace, call.caller, file, "commenter")
    return file


def comment_of(call: Call, file: DriveFile, *, deleted: bool = False) -> Comment:
    """Return the comment the path names; a deleted one only where it is asked for.

    Raises:
        ApiError: 404.
    """
    return _named(call, "comment", file.comments, deleted=deleted)


def reply_of(call: Call, comment: Comment, *, deleted: bool = False) -> Reply:
    """Return the reply the path names; a deleted one only where it is asked for.

    Raises:
        ApiError: 404.
    """
    return _named(call, "reply", comment.replies, deleted=deleted)


def require_author(call: Call, post: Comment | Reply) -> None:
    """Refuse to change what somebody else wrote.

    Raises:
        ApiError: 403.
    """
    if not is_by(post, call.caller.user.email):
        raise not_ones_own()


def not_ones_own() -> ApiError:
    """Return the refusal of a change to what somebody else wrote, or to what nobody can change."""
    message = "The user does not have sufficient permissions for this file."
    return drive_error(403, "insufficientFilePermissions", message)


def caller_as_author(call: Call) -> Author:
    """Return the person who calls, as an author."""
    return Author(call.caller.user.name, call.caller.user.email)


def text_member(call: Call, name: str, *, required: bool = False) -> str:
    """Return a text of the body; empty where it is absent and may be.

    Raises:
        ApiError: 400 for what is no text, or for none where one is required.
    """
    text = call.body.get(name, "")
    if not isinstance(text, str):
        raise invalid_value(name)
    if required and not text:
        raise drive_error(400, "required", f"Required parameter: {name}", location=name)
    return text


def comment_resource(call: Call, comment: Comment, *, deleted_replies: bool = False) -> Json:
    """Return a comment with its replies, oldest first; a deleted one has no content."""
    found = _post("drive#comment", call, comment)
    replies = [reply for reply in comment.replies if deleted_replies or not reply.deleted]
    found |= {"resolved": comment.resolved, "replies": [reply_resource(call, reply) for reply in replies]}
    if comment.quoted:
        # Google gives the quoted text HTML-escaped, as it was when the comment was made.
        found["quotedFileContent"] = {"mimeType": "text/html", "value": escape(comment.quoted)}
    found |= {"assigneeEmailAddress": comment.assignee} if comment.assignee else {}
    anchor = comment.anchor or comment.sent_anchor
    return found | ({"anchor": anchor} if anchor else {})


def reply_resource(call: Call, reply: Reply) -> Json:
    """Return a reply; a deleted one has no content."""
    return _post("drive#reply", call, reply) | ({"action": reply.action} if reply.action else {})


def _named(call: Call, kind: str, posts: list[Post], *, deleted: bool) -> Post:
    wanted = call.path[f"{kind}Id"]
    for post in posts:
        if post.id == wanted and (deleted or not post.deleted):
            return post
    raise drive_error(404, "notFound", f"{kind.title()} not found: {wanted}.", location=f"{kind}Id")


def _post(kind: str, call: Call, post: Comment | Reply) -> Json:
    found: Json = {
        "kind": kind,
        "id": post.id,
        # Neither address nor permission id of an author is shown.
        "author": {
            "kind": "drive#user",
            "displayName": post.author,
            "me": is_by(post, call.caller.user.email),
        },
        "createdTime": rfc3339(post.created),
        "modifiedTime": rfc3339(post.modified),
        "deleted": post.deleted,
    }
    if post.deleted:
        return found
    return found | {
        "content": post.content,
        "htmlContent": escape(post.content),
        "mentionedEmailAddresses": mentioned(post.content),
    }
