"""What people write in the margin: comments tied to the words they select, and replies.

A comment takes `content`, and may take `author` (a name, or the address of a user), `quoted`, `resolved`,
`imported`, and where it is tied: `text` (words to find) or `at` (`startIndex`, `endIndex`, maybe `tabId`
and `segmentId`, in UTF-16 code units of the document with suggestions inline). Without either it is tied to
nothing. A reply takes `to` (the comment's id) and `content` or `action`, or both.
"""

from typing import Any

from whoowes.emulator.docs.anchors import Anchored, add_anchor, anchored_range, find_words, text_in
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.state import DocumentState
from whoowes.emulator.workspace import threads
from whoowes.emulator.workspace.items import Comment, DriveFile, Reply
from whoowes.emulator.workspace.threads import Author
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

_WORDS = frozenset({"content", "author", "quoted", "resolved", "imported", "text", "at"})
_REPLY_WORDS = frozenset({"to", "content", "author", "action"})
_PLACE_WORDS = frozenset({"tabId", "segmentId", "startIndex", "endIndex"})


class CommentError(Exception):
    """What was said of a comment cannot be carried out; nothing has been done."""


def post(workspace: Workspace, file: DriveFile, raw: Any) -> str:  # noqa: ANN401 - JSON
    """Put a comment or a reply on a file, as its words say, and return its id.

    A comment that is tied to text becomes part of the document, so that the revision changes; the text does
    not.

    Raises:
        CommentError: Words are unknown or missing, or there is no such text or comment.
    """
    is_reply = isinstance(raw, dict) and "to" in raw
    made = _reply(workspace, file, raw) if is_reply else _comment(workspace, file, raw)
    workspace.discussed(file)
    return made.id


def comment_views(file: DriveFile) -> list[Json]:
    """Return the comments of a file as a person sees them beside the text, oldest first, no deleted ones.

    Each has `id`, `author`, `content`, `quoted`, `resolved`, `state` (`live`; `orphaned`: all of its text was
    deleted; `unanchored`: it never had any), `anchor` (`id`, `tabId`, `segmentId` outside the body,
    `startIndex`, `endIndex`; None unless live), `text` (what is under the anchor now) and `replies`
    (`author`, `content`, maybe `action`).
    """
    return [_view(file, comment) for comment in file.comments if not comment.deleted]


def _view(file: DriveFile, comment: Comment) -> Json:
    where = anchored_range(file.document, comment.anchor) if file.document and comment.anchor else None
    return {
        "id": comment.id,
        "author": comment.author,
        "content": comment.content,
        "quoted": comment.quoted,
        "resolved": comment.resolved,
        "state": "live" if where else "orphaned" if comment.anchor else "unanchored",
        "anchor": _anchor(comment.anchor, where) if where else None,
        "text": text_in(file.document, where) if file.document and where else "",
        "replies": [_reply_view(reply) for reply in comment.replies if not reply.deleted],
    }


def _anchor(anchor_id: str, where: Anchored) -> Json:
    segment = {"segmentId": where.segment_id} if where.segment_id else {}
    return {
        "id": anchor_id,
        "tabId": where.tab_id,
        **segment,
        "startIndex": where.start,
        "endIndex": where.end,
    }


def _reply_view(reply: Reply) -> Json:
    action = {"action": reply.action} if reply.action else {}
    return {"author": reply.author, "content": reply.content, **action}


def _comment(workspace: Workspace, file: DriveFile, raw: Any) -> Comment:  # noqa: ANN401 - JSON
    if not isinstance(raw, dict) or not raw.get("content") or set(raw) - _WORDS:
        raise CommentError(
            f"A comment takes content, and may take {', '.join(sorted(_WORDS - {'content'}))}."
        )
    where = _place(file, raw)
    anchor, quoted = "", str(raw.get("quoted", ""))
    if where and file.document:
        try:
            quoted = quoted or text_in(file.document, where)
            anchor = add_anchor(file.document, where, workspace.ids)
        except Refusal as refusal:
            raise CommentError(refusal.text) from refusal
        workspace.new_revision(file)
    comment = threads.add_comment(
        workspace,
        file,
        _author(workspace, raw),
        str(raw["content"]),
        quoted=quoted,
        anchor=anchor,
        imported=bool(raw.get("imported", False)),
    )
    comment.resolved = bool(raw.get("resolved", False))
    return comment


def _place(file: DriveFile, raw: Json) -> Anchored | None:
    if "text" not in raw and "at" not in raw:
        return None
    if file.document is None or ("text" in raw and "at" in raw):
        raise CommentError("A comment is tied to the text of a document, by either text or at.")
    if "text" in raw:
        words = raw["text"]
        found = find_words(file.document, words) if isinstance(words, str) and words else None
        if found is None:
            raise CommentError(f"No paragraph holds the words {words!r}.")
        return found
    return _place_at(file.document, raw["at"])


def _place_at(document: DocumentState, at: Any) -> Anchored:  # noqa: ANN401 - JSON
    known = isinstance(at, dict) and {"startIndex", "endIndex"} <= set(at) <= _PLACE_WORDS
    if not known or not all(type(at[name]) is int for name in ("startIndex", "endIndex")):
        raise CommentError(
            "at takes whole numbers startIndex and endIndex, and may take tabId and segmentId."
        )
    tab_id = at.get("tabId") or document.tabs[0]["tabProperties"]["tabId"]
    return Anchored(tab_id, at.get("segmentId", ""), at["startIndex"], at["endIndex"])


def _reply(workspace: Workspace, file: DriveFile, raw: Json) -> Reply:
    action = raw.get("action", "")
    if set(raw) - _REPLY_WORDS or not (raw.get("content") or action):
        raise CommentError("A reply takes to and content, and may take author and action.")
    if action and action not in threads.ACTIONS:
        raise CommentError(f"action is one of {', '.join(threads.ACTIONS)}.")
    for comment in file.comments:
        if comment.id == raw["to"] and not comment.deleted:
            author = _author(workspace, raw)
            return threads.add_reply(workspace, comment, author, str(raw.get("content", "")), action)
    raise CommentError(f"There is no comment {raw['to']!r}.")


def _author(workspace: Workspace, raw: Json) -> Author:
    """Return a user by address or name, else somebody of that name of whom nothing else is known."""
    given = str(raw.get("author", "Somebody"))
    for user in workspace.users.values():
        if given in {user.email, user.name}:
            return Author(user.name, user.email)
    return Author(given)
