"""The Docs API over the document engine: create, get and batchUpdate (`google-behaviour.md` §1)."""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.docs import RequestError, apply_batch, view
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import (
    ApiError,
    backend_error,
    docs_error,
    invalid_argument,
    not_implemented,
)
from whoowes.emulator.workspace.items import DOCUMENT, FOLDER, DriveFile
from whoowes.emulator.workspace.roles import at_least, role_of

Json = dict[str, Any]

_GET_PARAMETERS = frozenset({"includeTabsContent", "suggestionsViewMode", "commentsViewMode"})

_OFFICE_PREFIXES = (
    "application/vnd.openxmlformats-officedocument",
    "application/msword",
    "application/vnd.ms-",
)
_OFFICE_TEXT = "This operation is not supported for this document. The document must not be an Office file."
_OMITTED = frozenset({None, "COMMENTS_VIEW_MODE_UNSPECIFIED", "COMMENTS_VIEW_MODE_OMITTED"})


def create_document(call: Call) -> Json:
    """Answer `documents.create`: an empty document in My Drive's root; only `title` of the body counts."""
    root = call.workspace.files[call.caller.user.root_id]
    file = call.workspace.create(
        call.body.get("title", "Untitled document"), DOCUMENT, root, call.caller.user
    )
    file.authorised.add(call.caller.app)
    legacy = _shown(file, include_tabs=False, mode="SUGGESTIONS_INLINE", sees_suggestions=True)
    return legacy | _shown(file, include_tabs=True, mode="SUGGESTIONS_INLINE", sees_suggestions=True)


def get_document(call: Call) -> Json:
    """Answer `documents.get`. `revisionId` is there only for those who may edit (rule 39).

    Raises:
        ApiError: 404, 400 for a file that is no Google Doc, 403 for suggestions one may not see.
    """
    file = _document_file(call)
    if call.query.get("commentsViewMode") not in _OMITTED:
        raise not_implemented("docs", f"commentsViewMode={call.query['commentsViewMode']}")
    mode = call.query.get("suggestionsViewMode", "DEFAULT_FOR_CURRENT_ACCESS")
    sees_suggestions = _has_role(call, file, "commenter")
    if not sees_suggestions and mode in {"SUGGESTIONS_INLINE", "PREVIEW_SUGGESTIONS_ACCEPTED"}:
        raise _forbidden()
    include_tabs = bool(call.query.get("includeTabsContent"))
    shown = _shown(file, include_tabs=include_tabs, mode=mode, sees_suggestions=sees_suggestions)
    if not _has_role(call, file, "writer"):
        del shown["revisionId"]
    return shown


def batch_update(call: Call) -> Json:
    """Answer `documents.batchUpdate`: all requests or none, under the write control given.

    Raises:
        ApiError: 403 without the right to write, 400 for a stale revision or a request that breaks a rule.
    """
    file = _document_file(call)
    writes = at_least(_role(call, file), "writer") and call.caller.covers(file, "write")
    if not writes:
        raise _forbidden()
    _check_write_control(call.body.get("writeControl", {}), file)
    requests = call.body.get("requests", [])
    replies = apply_requests(call, file, requests) if requests else []
    answer = {
        "replies": replies,
        "writeControl": {"requiredRevisionId": file.revision_id},
        "documentId": file.id,
    }
    if requests and call.switches.spurious_revision_after_write:
        call.workspace.new_revision(file)
    return answer


def apply_requests(call: Call, file: DriveFile, requests: list[Json]) -> list[Json]:
    """Apply a batch as the caller and return the replies.

    Raises:
        ApiError: The first request that fails; nothing is applied then (rule 35).
    """
    if file.document is None:
        raise _not_found()
    try:
        document, replies = apply_batch(file.document, requests, call.workspace.ids, call.switches)
    except RequestError as error:
        raise refused_request(error) from error
    call.workspace.content_changed(file, call.caller.user, document)
    return replies


def refused_request(error: RequestError) -> ApiError:
    """Return the envelope for a batch the engine refuses."""
    if error.status == 501:  # noqa: PLR2004 - the HTTP status itself
        return docs_error(501, "UNIMPLEMENTED", error.full_message)
    if error.status >= 500:  # noqa: PLR2004 - the HTTP status itself
        return backend_error("docs", 500)
    return invalid_argument(error.full_message)


def stale_revision(revision_id: str) -> ApiError:
    """Return the refusal of a batch pinned to a revision that is not the latest (§1.9)."""
    return invalid_argument(f"The required revision ID '{revision_id}' does not match the latest revision.")


def document_view(file: DriveFile) -> Json:
    """Return a document as an editor reads it, with tabs and suggestions."""
    return _shown(file, include_tabs=True, mode="SUGGESTIONS_INLINE", sees_suggestions=True)


def _document_file(call: Call) -> DriveFile:
    file = call.workspace.files.get(call.path["documentId"])
    if file is None or not _role(call, file) or not call.caller.covers(file, "read"):
        raise _not_found()
    if not call.switches.trashed_documents_answer and call.workspace.is_trashed(file):
        raise _not_found()
    if file.mime_type.startswith(_OFFICE_PREFIXES):
        raise docs_error(400, "FAILED_PRECONDITION", _OFFICE_TEXT)
    if file.mime_type == FOLDER or not file.is_native:
        raise invalid_argument("Request contains an invalid argument.")
    if file.mime_type != DOCUMENT:
        raise _not_found()
    return file


def _role(call: Call, file: DriveFile) -> str | None:
    return role_of(call.workspace, file, call.caller.user.email, by_link=True)


def _has_role(call: Call, file: DriveFile, role: str) -> bool:
    """Whether the person has a role and the token lets it count when reading."""
    counts = call.switches.readonly_scope_may_read_suggestions or call.caller.covers(file, "write")
    return counts and at_least(_role(call, file), role)


def _shown(file: DriveFile, *, include_tabs: bool, mode: str, sees_suggestions: bool) -> Json:
    if file.document is None:
        raise _not_found()
    body = view(file.document, include_tabs=include_tabs, suggestions_mode=mode, can_edit=sees_suggestions)
    return {"title": file.name, "revisionId": file.revision_id, "documentId": file.id} | body


def _check_write_control(control: Json, file: DriveFile) -> None:
    required, target = control.get("requiredRevisionId"), control.get("targetRevisionId")
    if required is not None and target is not None:
        message = "Invalid value at 'write_control' (oneof), oneof field 'control' is already set."
        raise invalid_argument(message)
    if control.get("writeMode") == "SUGGEST":
        raise invalid_argument("Unsupported WriteControl mode.")
    if target is not None:
        raise not_implemented("docs", "writeControl.targetRevisionId")
    if required is not None and required != file.revision_id:
        raise stale_revision(required)


def _forbidden() -> ApiError:
    return docs_error(403, "PERMISSION_DENIED", "The caller does not have permission")


def _not_found() -> ApiError:
    return docs_error(404, "NOT_FOUND", "Requested entity was not found.")


ENDPOINTS = {
    "docs.documents.create": Endpoint(create_document),
    "docs.documents.get": Endpoint(get_document, _GET_PARAMETERS),
    "docs.documents.batchUpdate": Endpoint(batch_update),
}
