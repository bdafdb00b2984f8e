"""What people do with their files, outside any app: no token, no scope, no quota."""

from dataclasses import replace
from typing import Any

from whoowes.emulator.docs import RequestError, apply_batch
from whoowes.emulator.documents import document_view, refused_request, stale_revision
from whoowes.emulator.front.interjections import BrokenInterjectionError, InterjectionError, Interjections
from whoowes.emulator.people.comments import CommentError, comment_views, post
from whoowes.emulator.people.contents import CONTENTS, Content, ContentError, read_content
from whoowes.emulator.people.settings import SettingError, Settings, address, read_settings, top_of
from whoowes.emulator.people.suggestions import SuggestionError, decide_suggestion, suggest, suggestion_views
from whoowes.emulator.switches import Switches
from whoowes.emulator.wire.errors import ApiError
from whoowes.emulator.wire.payload import read_docs_body
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.importing import keep_import
from whoowes.emulator.workspace.items import FOLDER, DriveFile
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]


class ControlError(Exception):
    """A control call that cannot be carried out.

    Attributes:
        status: The HTTP status.
        details: The API's own error body, where one of its rules was broken.
    """

    def __init__(self, message: str, status: int = 400, details: Json | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.details = details


def document_file(workspace: Workspace, file_id: str) -> DriveFile:
    """Return a Google Doc by id.

    Raises:
        ControlError: 404.
    """
    file = workspace.files.get(file_id)
    if file is None or file.document is None:
        raise ControlError(f"There is no document {file_id}.", 404)
    return file


def edit_document(workspace: Workspace, file: DriveFile, body: Json) -> Json:
    """Apply a `batchUpdate` body as a collaborator would type it.

    Args:
        workspace: Where the document is.
        file: The document.
        body: As for `batchUpdate`; beside that `title` renames, `as` says who, and `suggest` (true) makes the
            requests one pending suggestion, whose id is in the answer, instead of carrying them out.

    Raises:
        ControlError: The body or one of its requests breaks a rule; nothing is changed then.
    """
    is_suggested, email = body.get("suggest", False), _email(workspace, body, file)
    if not isinstance(is_suggested, bool):
        raise ControlError("suggest must be true or false.")
    if is_suggested and not body.get("requests"):
        raise ControlError("There is nothing to suggest: requests is missing or empty.")
    settings = _settings(workspace, file, {"name": body["title"]}) if "title" in body else None
    try:
        batch = read_docs_body(
            "BatchUpdateDocumentRequest",
            {key: value for key, value in body.items() if key not in {"as", "title", "suggest"}},
        )
        required = batch.get("writeControl", {}).get("requiredRevisionId")
        if required not in {None, file.revision_id}:
            raise stale_revision(required, workspace.switches)
        done = _done(workspace, file, batch.get("requests", []), email, is_suggested=is_suggested)
    except ApiError as error:
        raise ControlError(str(error), error.status, error.body) from error
    if settings:
        settings.carry_out(file, workspace.add_user(email))
    return {
        "documentId": file.id,
        **done,
        "writeControl": {"requiredRevisionId": file.revision_id},
    }


def put_file(workspace: Workspace, body: Json) -> DriveFile:
    """Put a file at a path, making the folders on the way.

    Args:
        workspace: Where to.
        body: `path`, and one of `document` (a `documents.get` answer), `markdown`, `docx` (a Word file in
            base64, to be converted), `folder` (true), `office` (true) and `shortcut` (a path or an id);
            further words are those of `settings.py`.

    Raises:
        ControlError: The body cannot be carried out; nothing has been made then.
    """
    path = body.get("path")
    names = [name for name in path.split("/") if name] if isinstance(path, str) else []
    given = [word for word in CONTENTS if word in body]
    if not names or len(given) != 1:
        raise ControlError(f"It takes path and one of {', '.join(CONTENTS)}.")
    try:
        content = read_content(workspace, given[0], body[given[0]])
    except ContentError as error:
        raise ControlError(str(error)) from error
    rest = {key: value for key, value in body.items() if key not in {"path", given[0]}}
    settings = _settings(workspace, _draft(workspace, names[-1], content), rest)
    file = _made(workspace, _folder_at(workspace, names[:-1]), names[-1], content)
    if rest:
        settings.carry_out(file, workspace.advisor)
    return file


def change_file(workspace: Workspace, file_id: str, body: Json) -> Json:
    """Rename, move, share, trash or delete a file as a person does; the words are those of `settings.py`.

    Raises:
        ControlError: There is no such file, or the body cannot be carried out; nothing is changed then.
    """
    file = workspace.files.get(file_id)
    if file is None:
        raise ControlError(f"There is no file {file_id}.", 404)
    email = _email(workspace, body, file)
    rest = {key: value for key, value in body.items() if key != "as"}
    if "deleted" in rest:
        if rest["deleted"] is not True or len(rest) > 1:
            raise ControlError("deleted must be true, and no other setting beside it.")
        workspace.delete(file)
        return {"id": file_id, "deleted": True}
    settings = _settings(workspace, file, rest)
    settings.carry_out(file, workspace.add_user(email))
    return file_summary(workspace, file)


def add_comment(workspace: Workspace, file: DriveFile, body: Json) -> str:
    """Put a comment, or a reply to one, on a document and return its id, by the words of `comments.py`.

    Raises:
        ControlError: The body cannot be carried out.
    """
    try:
        return post(workspace, file, body)
    except CommentError as error:
        raise ControlError(str(error)) from error


def decide(workspace: Workspace, file: DriveFile, body: Json) -> Json:
    """Accept or reject a pending suggestion; `as` says who, by default the owner.

    Raises:
        ControlError: The body cannot be carried out.
    """
    email = _email(workspace, body, file)
    try:
        verdict = {key: value for key, value in body.items() if key != "as"}
        decide_suggestion(workspace, file, verdict, email)
    except SuggestionError as error:
        raise ControlError(str(error)) from error
    return {"documentId": file.id, "suggestions": suggestion_views(file)}


def interject(workspace: Workspace, interjections: Interjections, file: DriveFile, body: Json) -> Json:
    """Let a person edit or comment on a document once, right after a client's request about it (rule 43).

    Args:
        workspace: Where the document is.
        interjections: Those that wait.
        file: The document.
        body: `after` (a method id, `*` for anything in it), maybe `nth`, and one of `edit` and `comment`,
            each a body of the control call of that name.

    Raises:
        ControlError: The body cannot be carried out. What the edit itself breaks shows when its turn comes,
            in the log of requests.
    """
    acts = {"edit": edit_document, "comment": add_comment}
    given = [word for word in acts if word in body]
    nth = body.get("nth", 1)
    if len(given) != 1 or set(body) - {"after", "nth", *acts} or type(nth) is not int or nth < 1:
        raise ControlError("It takes after, maybe nth (from 1), and one of edit and comment.")
    act, what = acts[given[0]], body[given[0]]
    if not isinstance(what, dict):
        raise ControlError(f"{given[0]} must be a JSON object.")

    def in_turn() -> None:
        try:
            act(workspace, document_file(workspace, file.id), what)
        except ControlError as error:
            raise BrokenInterjectionError(str(error)) from error

    try:
        interjections.add(str(body.get("after")), file.id, in_turn, nth)
    except InterjectionError as error:
        raise ControlError(str(error)) from error
    return {"waiting": len(interjections)}


def file_summary(workspace: Workspace, file: DriveFile) -> Json:
    """Return what one sees of a file at a glance."""
    lineage = list(workspace.lineage(file))
    return {
        "id": file.id,
        "name": file.name,
        "mimeType": file.mime_type,
        "path": "/".join(node.name for node in reversed(lineage) if node.parent or node.drive_id),
        "parent": file.parent,
        "owner": file.owner,
        "trashed": workspace.is_trashed(file),
        "modified": rfc3339(file.modified),
        "leftOut": list(file.left_out),
    }


def read_document(file: DriveFile) -> Json:
    """Return a document as `documents.get` with tabs gives it to an editor, and what people see beside it.

    That is `comments` (by `comment_views`) and `suggestions`, those that are pending (by `suggestion_views`).
    """
    return document_view(file) | {"comments": comment_views(file), "suggestions": suggestion_views(file)}


def _done(
    workspace: Workspace, file: DriveFile, requests: list[Json], email: str, *, is_suggested: bool
) -> Json:
    if not is_suggested:
        return {"replies": _typed(workspace, file, requests, email)}
    return {"suggestionId": suggest(workspace, file, requests, email)}


def _typed(workspace: Workspace, file: DriveFile, requests: list[Json], email: str) -> list[Json]:
    if file.document is None or not requests:
        return []
    try:
        document, replies = apply_batch(
            file.document, requests, workspace.ids, _at_the_keyboard(workspace.switches)
        )
    except RequestError as error:
        raise refused_request(error) from error
    workspace.content_changed(file, workspace.add_user(email), document)
    return replies


def _at_the_keyboard(switches: Switches) -> Switches:
    """What fails through the API alone does not fail for a person who types; runs part on reading."""
    return replace(switches, suggestion_deletion_fails=False, runs="joined")


def _folder_at(workspace: Workspace, names: list[str]) -> DriveFile:
    node = top_of(workspace, names)
    for name in names[1:] if node.drive_id else names:
        found = [file for file in workspace.children(node) if file.name == name and file.is_folder]
        node = found[0] if found else workspace.create(name, FOLDER, node, workspace.advisor)
    return node


def _draft(workspace: Workspace, name: str, content: Content) -> DriveFile:
    """Return a file like the one to be made, which is nowhere yet, for its settings to be checked on."""
    now = workspace.clock.now()
    document = content.converted.document if content.converted else None
    return DriveFile("", name, content.mime_type, None, None, now, now, 1, document=document)


def _made(workspace: Workspace, folder: DriveFile, name: str, content: Content) -> DriveFile:
    document = content.converted.document if content.converted else None
    file = workspace.create(name, content.mime_type, folder, workspace.advisor, document)
    if content.converted:
        keep_import(workspace, file, content.converted)
    if content.target:
        file.target_id, file.target_mime_type = content.target.id, content.target.mime_type
    return file


def _email(workspace: Workspace, body: Json, file: DriveFile) -> str:
    """Return the address of who acts; that makes nobody a user yet, for nothing is done on a refusal."""
    if "as" not in body:
        return file.owner or workspace.advisor.email
    try:
        return address("as", body["as"])
    except SettingError as error:
        raise ControlError(str(error)) from error


def _settings(workspace: Workspace, file: DriveFile, settings: Json) -> Settings:
    try:
        return read_settings(workspace, file, settings)
    except SettingError as error:
        raise ControlError(str(error)) from error
