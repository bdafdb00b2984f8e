"""What people write in the margin: comments tied to the words they select, and replies.

A comment takes `content`, and may take `author` (a name, or the address of a user), `quoted`, `resolved`,
`imported`, and where it is tied: `text` (words to find) or `at` (`startIndex`, `endIndex`, maybe `tabId`
and `segmentId`, in UTF-16 code units of the document with suggestions inline). Without either it is tied to
nothing. A reply takes `to` (the comment's id) and `content` or `action`, or both.
"""

from copy import deepcopy
from typing import Any

from whoowes.emulator.docs.anchors import Anchored, add_anchor, anchored_range, find_words, text_in
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.state import DocumentState, IdFactory
from whoowes.emulator.workspace import threads
from whoowes.emulator.workspace.items import Comment, DriveFile, Reply
from whoowes.emulator.workspace.threads import Author
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

_WORDS = frozenset({"content", "author", "quoted", "resolved", "imported", "text", "at"})
_REPLY_WORDS = frozenset({"to", "content", "author", "action"})
_FLAGS = frozenset({"resolved", "imported"})
_TEXTS = frozenset({"content", "author", "quoted", "to", "action"})
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
    _check_words(raw)
    made = _reply(workspace, file, raw) if "to" in raw else _comment(workspace, file, raw)
    workspace.discussed(file)
    return made.id


def check_post(file: DriveFile, raw: Any) -> None:  # noqa: ANN401 - JSON
    """Refuse what `post` would refuse, without changing anything.

    Raises:
        CommentError: As for `post`.
    """
    _check_words(raw)
    if "to" in raw:
        _replied_to(file, raw["to"])
    elif (where := _place(file, raw)) and file.document:
        _tied(deepcopy(file.document), where, lambda prefix: prefix)


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


def _check_words(raw: Any) -> None:  # noqa: ANN401 - JSON
    is_reply = isinstance(raw, dict) and "to" in raw
    words = _REPLY_WORDS if is_reply else _WORDS
    said = isinstance(raw, dict) and (raw.get("content") or (is_reply and raw.get("action")))
    if not said or set(raw) - words:
        first = "A reply takes to and content or action" if is_reply else "A comment takes content"
        more = sorted(words - {"to", "content"})
        raise CommentError(f"{first}, and may take {', '.join(more)}.")
    for word, value in raw.items():
        if word in _FLAGS and not isinstance(value, bool):
            raise CommentError(f"{word} must be true or false.")
        if word in _TEXTS and not isinstance(value, str):
            raise CommentError(f"{word} must be text.")
    if is_reply and raw.get("action", "") not in {"", *threads.ACTIONS}:
        raise CommentError(f"action is one of {', '.join(threads.ACTIONS)}.")


def _comment(workspace: Workspace, file: DriveFile, raw: Json) -> Comment:
    where = _place(file, raw)
    anchor, quoted = "", raw.get("quoted", "")
    if where and file.document:
        quoted = quoted or _text_at(file.document, where)
        anchor = _tied(file.document, where, workspace.ids)
        workspace.new_revision(file)
    comment = threads.add_comment(
        workspace,
        file,
        _author(workspace, raw),
        raw["content"],
        quoted=quoted,
        anchor=anchor,
        imported=raw.get("imported", False),
    )
    comment.resolved = raw.get("resolved", False)
    return comment


def _text_at(document: DocumentState, where: Anchored) -> str:
    try:
        return text_in(document, where)
    except Refusal as refusal:
        raise CommentError(refusal.text) from refusal


def _tied(document: DocumentState, where: Anchored, new_id: IdFactory) -> str:
    try:
        return add_anchor(document, where, new_id)
    except Refusal as refusal:
        raise CommentError(refusal.text) from refusal


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
    if not all(isinstance(at.get(name, ""), str) for name in ("tabId", "segmentId")):
        raise CommentError("tabId and segmentId must be text.")
    tab_id = at.get("tabId") or document.tabs[0]["tabProperties"]["tabId"]
    return Anchored(tab_id, at.get("segmentId", ""), at["startIndex"], at["endIndex"])


def _reply(workspace: Workspace, file: DriveFile, raw: Json) -> Reply:
    comment, author = _replied_to(file, raw["to"]), _author(workspace, raw)
    return threads.add_reply(workspace, comment, author, raw.get("content", ""), raw.get("action", ""))


def _replied_to(file: DriveFile, comment_id: str) -> Comment:
    for comment in file.comments:
        if comment.id == comment_id and not comment.deleted:
            return comment
    raise CommentError(f"There is no comment {comment_id!r}.")


def _author(workspace: Workspace, raw: Json) -> Author:
    """Return a user by address or name, else somebody of that name of whom nothing else is known."""
    given: str = raw.get("author", "Somebody")
    for user in workspace.users.values():
        if given in {user.email, user.name}:
            return Author(user.name, user.email)
    return Author(given)
