"""Comments on a file and replies to them, whoever makes them (`google-behaviour.md` §2.11).

Each function changes the comments of a file alone. It is for the callers to note that the file was
discussed: its version grows and the change log has it (rules 59 and 65).
"""

import re
from dataclasses import dataclass, replace

from whoowes.emulator.docs.anchors import remove_anchor
from whoowes.emulator.workspace.items import Comment, DriveFile, Reply
from whoowes.emulator.workspace.workspace import Workspace

ACTIONS = ("resolve", "reopen")
_MENTION = re.compile(r"[@+]([\w.%-]+@[\w.-]+\w)")


@dataclass(frozen=True)
class Author:
    """Who writes: a display name, and the address it goes with where that is known."""

    name: str
    email: str = ""


def add_comment(
    workspace: Workspace,
    file: DriveFile,
    by: Author,
    content: str,
    *,
    quoted: str = "",
    anchor: str = "",
    sent_anchor: str = "",
    assignee: str = "",
    imported: bool = False,
) -> Comment:
    """Put a comment on a file and return it."""
    now = workspace.clock.now()
    comment = Comment(
        id=_post_id(workspace),
        author=by.name,
        content=content,
        quoted=quoted,
        created=now,
        modified=now,
        anchor=anchor,
        email=by.email,
        sent_anchor=sent_anchor,
        assignee=assignee,
        imported=imported,
    )
    file.comments.append(comment)
    return comment


def carry_open(workspace: Workspace, source: DriveFile, copy: DriveFile) -> None:
    """Put the open comments of a file on a copy of it; in the copy the anchors of the others are untied."""
    for comment in source.comments:
        if comment.resolved or comment.deleted:
            if copy.document is not None:
                remove_anchor(copy.document, comment.anchor)
            continue
        replies = [replace(reply, id=_post_id(workspace)) for reply in comment.replies]
        copy.comments.append(replace(comment, id=_post_id(workspace), replies=replies))


def add_reply(workspace: Workspace, comment: Comment, by: Author, content: str, action: str = "") -> Reply:
    """Reply to a comment; an action resolves it or opens it again."""
    now = workspace.clock.now()
    reply = Reply(_post_id(workspace), by.name, content, now, now, by.email, action)
    comment.replies.append(reply)
    comment.modified = now
    if action:
        comment.resolved = action == "resolve"
    return reply


def edit_post(workspace: Workspace, comment: Comment, content: str, reply: Reply | None = None) -> None:
    """Change the words of a comment, or of one of its replies."""
    now = workspace.clock.now()
    post = reply or comment
    post.content, post.modified, comment.modified = content, now, now


def delete_comment(workspace: Workspace, file: DriveFile, comment: Comment) -> None:
    """Delete a comment: its words are gone, its anchor is untied; that it existed is remembered."""
    comment.deleted, comment.content, comment.quoted = True, "", ""
    comment.modified = workspace.clock.now()
    if file.document is not None:
        remove_anchor(file.document, comment.anchor)


def delete_reply(workspace: Workspace, comment: Comment, reply: Reply) -> None:
    """Delete a reply: its words are gone; that it existed is remembered."""
    now = workspace.clock.now()
    reply.deleted, reply.content, reply.modified, comment.modified = True, "", now, now


def is_by(post: Comment | Reply, email: str) -> bool:
    """Whether a person wrote a comment or a reply."""
    return bool(email) and post.email == email


def mentioned(content: str) -> list[str]:
    """Return the addresses mentioned in a text, each after `@` or `+`, once."""
    return list(dict.fromkeys(_MENTION.findall(content)))


def _post_id(workspace: Workspace) -> str:
    return workspace.ids.token("AAAA")[:11]
