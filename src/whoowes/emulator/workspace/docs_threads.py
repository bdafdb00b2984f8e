"""Comments and suggestions as the Docs API of the developer preview has them (rule 41, §1.6 and §1.10)."""

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from whoowes.emulator.docs import RequestError
from whoowes.emulator.docs.anchors import ANCHORS
from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.pending import pending_suggestions
from whoowes.emulator.docs.requests.comments import checked_words
from whoowes.emulator.docs.state import copied
from whoowes.emulator.workspace import threads
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.items import Comment, DriveFile, Reply, User
from whoowes.emulator.workspace.threads import Author, is_by
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

_ACTIONS = {"RESOLVE": "resolve", "REOPEN": "reopen"}
_NOT_THE_AUTHOR = "Only the author of a post can change it."


def comments_shown(file: DriveFile, shown: Json, email: str) -> Json:
    """Return the body of `documents.get` with comments, suggestions and anchors put in.

    Args:
        file: The document's file.
        shown: The body with tabs, as an editor reads it.
        email: Who reads.
    """
    if file.document is None:
        return shown
    anchors = {
        tab["tabProperties"]["tabId"]: tab["documentTab"].get(ANCHORS) for tab in file.document.all_tabs()
    }
    return {
        **shown,
        "tabs": [_with_anchors(tab, anchors) for tab in shown["tabs"]],
        "comments": [comment_thread(each, email) for each in file.comments if not each.deleted],
        "suggestions": _suggestion_threads(file, email),
        "commentsViewMode": "COMMENTS_VIEW_MODE_INCLUDED",
    }


def _with_anchors(tab: Json, anchors: Mapping[str, Json | None]) -> Json:
    found = anchors.get(tab["tabProperties"]["tabId"])
    inner = {**tab["documentTab"], **({"commentAnchors": copied(found)} if found else {})}
    below = [_with_anchors(child, anchors) for child in tab.get("childTabs", [])]
    return {**tab, "documentTab": inner, **({"childTabs": below} if below else {})}


def comment_thread(comment: Comment, email: str) -> Json:
    """Return a CommentThread; its replies that are deleted are left out."""
    found: Json = {
        "commentId": comment.id,
        "headPost": _post(comment, email),
        "status": "RESOLVED" if comment.resolved else "OPEN",
        "replies": [_post(reply, email) for reply in comment.replies if not reply.deleted],
    }
    found |= {"anchorId": comment.anchor} if comment.anchor else {}
    return found | ({"plainTextQuote": comment.quoted} if comment.quoted else {})


def _post(post: Comment | Reply, email: str) -> Json:
    found: Json = {
        "postId": post.id,
        "author": {"displayName": post.author, "me": is_by(post, email)},
        "createTime": rfc3339(post.created),
        "updateTime": rfc3339(post.modified),
    }
    if post.content:
        found |= {"content": post.content, "contentHtml": escape(post.content)}
    if isinstance(post, Reply):
        return found | ({"commentAction": post.action.upper()} if post.action else {})
    found |= {"assigneeEmail": post.assignee} if post.assignee else {}
    return found | ({"fromImportedDocument": True} if post.imported else {})


def _suggestion_threads(file: DriveFile, email: str) -> list[Json]:
    found = []
    for suggestion_id, pending in pending_suggestions(file.document).items() if file.document else ():
        thread: Json = {"suggestionId": suggestion_id, "status": "OPEN", "summaryText": pending.summary}
        made = file.suggesters.get(suggestion_id)
        if made:
            author = {"displayName": made.author, "me": made.email == email}
            thread["headPost"] = {"author": author, "createTime": rfc3339(made.created)}
        found.append(thread)
    return found


def carry_out(
    workspace: Workspace, draft: DriveFile, requests: list[Json], replies: list[Json], user: User
) -> None:
    """Do what a batch asks of comments, after its content has been edited.

    Args:
        workspace: Clock and ids.
        draft: A copy of the file with the new content, whose comments are changed.
        requests: The batch.
        replies: The engine's replies, completed here.
        user: Who asks.

    Raises:
        RequestError: A request breaks a rule; the draft is to be thrown away.
    """
    for index, request in enumerate(requests):
        for kind, act in _ACTS.items():
            if kind in request:
                try:
                    replies[index] = act(workspace, draft, user, request[kind], replies[index])
                except Refusal as refusal:
                    raise RequestError(index, kind, refusal.text, refusal.status) from refusal


def _insert_comment(workspace: Workspace, draft: DriveFile, user: User, request: Json, reply: Json) -> Json:
    thread = reply["insertComment"]["commentThread"]
    comment = threads.add_comment(
        workspace,
        draft,
        Author(user.name, user.email),
        request["content"],
        quoted=thread["plainTextQuote"],
        anchor=thread["anchorId"],
        assignee=request.get("assigneeEmailAddress", ""),
    )
    return {"insertComment": {"commentThread": comment_thread(comment, user.email)}}


def _add_reply(workspace: Workspace, draft: DriveFile, user: User, request: Json, _: Json) -> Json:
    comment, post = _comment_of(draft, request), request.get("post", {})
    action = _ACTIONS.get(post.get("commentAction", ""), "")
    if post.get("assigneeEmail"):
        raise Refusal("assigning replies is not implemented by the emulator", 501)
    content = post.get("content", "")
    made = threads.add_reply(
        workspace,
        comment,
        Author(user.name, user.email),
        content if action and not content else checked_words(content),
        action,
    )
    return {"addCommentReply": {"post": _post(made, user.email)}}


def _update_post(workspace: Workspace, draft: DriveFile, user: User, request: Json, reply: Json) -> Json:
    comment, content = _comment_of(draft, request), checked_words(request.get("content", ""))
    if request.get("postId") == comment.id:
        _require_author(comment, user)
        threads.edit_post(workspace, comment, content)
        return reply
    post = _reply_of(comment, request)
    _require_author(post, user)
    threads.edit_post(workspace, comment, content, post)
    return reply


def _delete_comment(workspace: Workspace, draft: DriveFile, user: User, request: Json, reply: Json) -> Json:
    comment = _comment_of(draft, request)
    _require_author(comment, user)
    threads.delete_comment(workspace, draft, comment)
    return reply


def _delete_reply(workspace: Workspace, draft: DriveFile, user: User, request: Json, reply: Json) -> Json:
    comment = _comment_of(draft, request)
    post = _reply_of(comment, request)
    _require_author(post, user)
    if post.action:
        raise Refusal("A reply that contains an action cannot be deleted.")
    threads.delete_reply(workspace, comment, post)
    return reply


def _delete_suggestion(_: Workspace, draft: DriveFile, user: User, request: Json, reply: Json) -> Json:
    made = draft.suggesters.get(request["suggestionId"])
    if made is None or made.email != user.email:
        raise Refusal("The caller does not have permission", 403)
    return reply


def _comment_of(draft: DriveFile, request: Json) -> Comment:
    if request.get("suggestionId"):
        raise Refusal("posts of suggestions are not implemented by the emulator", 501)
    for comment in draft.comments:
        if comment.id == request.get("commentId") and not comment.deleted:
            return comment
    raise Refusal(f"The comment with ID {request.get('commentId', '')} was not found.")


def _reply_of(comment: Comment, request: Json) -> Reply:
    for reply in comment.replies:
        if reply.id == request.get("postId") and not reply.deleted:
            return reply
    raise Refusal(f"The post with ID {request.get('postId', '')} was not found.")


def _require_author(post: Comment | Reply, user: User) -> None:
    if not is_by(post, user.email):
        raise Refusal(_NOT_THE_AUTHOR)


_Act = Callable[[Workspace, DriveFile, User, Json, Json], Json]

_ACTS: dict[str, _Act] = {
    "insertComment": _insert_comment,
    "addCommentReply": _add_reply,
    "updateCommentPost": _update_post,
    "deleteComment": _delete_comment,
    "deleteCommentReply": _delete_reply,
    "deleteSuggestion": _delete_suggestion,
}

#: The request kinds that concern comments rather than suggestions.
COMMENT_KINDS = frozenset(_ACTS) - {"deleteSuggestion"}
