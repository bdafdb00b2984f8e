"""`comments.list` (`google-behaviour.md` §2.11, rule 65)."""

from html import escape
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.paging import page_of
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import file_not_found, not_implemented
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.items import Comment

Json = dict[str, Any]

_LIST_PARAMETERS = frozenset({"pageSize", "pageToken", "includeDeleted"})


def list_comments(call: Call) -> Json:
    """Answer `comments.list`, newest first. There is no `supportsAllDrives` here: any visible file will do.

    Raises:
        ApiError: 404 for a file the token cannot read.
    """
    if call.query["includeDeleted"]:
        raise not_implemented("drive", "includeDeleted=true")
    file = call.file_named_anywhere(call.path["fileId"])
    if not call.caller.covers(file, "read"):
        raise file_not_found(file.id)
    newest_first = sorted(file.comments, key=lambda comment: comment.created, reverse=True)
    page, token = page_of(call, newest_first, call.query["pageSize"])
    return {"kind": "drive#commentList", "comments": [_resource(comment) for comment in page]} | token


def _resource(comment: Comment) -> Json:
    found: Json = {
        "kind": "drive#comment",
        "id": comment.id,
        "author": {"kind": "drive#user", "displayName": comment.author, "me": False},
        "content": comment.content,
        "htmlContent": escape(comment.content),
        "createdTime": rfc3339(comment.created),
        "modifiedTime": rfc3339(comment.modified),
        "resolved": comment.resolved,
        "deleted": False,
        "replies": [],
    }
    if comment.quoted:
        # Google gives the quoted text HTML-escaped, as it was when the comment was made.
        found["quotedFileContent"] = {"mimeType": "text/html", "value": escape(comment.quoted)}
    return found | ({"anchor": comment.anchor} if comment.anchor else {})


ENDPOINTS = {"drive.comments.list": Endpoint(list_comments, _LIST_PARAMETERS, needs_fields=True)}
