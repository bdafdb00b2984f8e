"""What comes along with a file that becomes a Google Doc: comments, who suggested what, and what was lost."""

from whoowes.emulator.convert import Converted, ImportedComment
from whoowes.emulator.docs import DocumentState
from whoowes.emulator.docs.anchors import Anchored, add_anchor
from whoowes.emulator.docs.state import FIRST_TAB_ID
from whoowes.emulator.workspace.items import DriveFile, Suggester
from whoowes.emulator.workspace.threads import Author, add_comment
from whoowes.emulator.workspace.workspace import Workspace


def keep_import(workspace: Workspace, file: DriveFile, converted: Converted) -> None:
    """Put what came with a converted file on the document it became; nobody can change such comments."""
    now = workspace.clock.now()
    file.left_out = list(converted.left_out)
    file.suggesters = {
        suggestion: Suggester(made.author, "", made.written or now)
        for suggestion, made in converted.suggestions.items()
    }
    for comment in converted.comments:
        anchor = _anchor(workspace, converted.document, comment)
        made = add_comment(
            workspace,
            file,
            Author(comment.author),
            comment.content,
            quoted=comment.quoted,
            anchor=anchor,
            imported=True,
        )
        made.created = made.modified = comment.written or now


def _anchor(workspace: Workspace, document: DocumentState, comment: ImportedComment) -> str:
    if comment.start >= comment.end:
        return ""
    return add_anchor(document, Anchored(FIRST_TAB_ID, "", comment.start, comment.end), workspace.ids)
