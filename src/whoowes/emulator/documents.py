"""The Docs API over the document engine: create, get and batchUpdate (`google-behaviour.md` §1)."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.docs import RequestError, apply_batch, fragmented, view
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.switches import Switches
from whoowes.emulator.wire.errors import (
    ApiError,
    backend_error,
    docs_error,
    invalid_argument,
    not_implemented,
)
from whoowes.emulator.workspace.docs_threads import COMMENT_KINDS, carry_out, comments_shown
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
_UNSET = frozenset({None, "COMMENTS_VIEW_MODE_UNSPECIFIED"})
_OMITTED = _UNSET | {"COMMENTS_VIEW_MODE_OMITTED"}
_INCLUDED = "COMMENTS_VIEW_MODE_INCLUDED"
_DECIDED = {
    "acceptSuggestion": "acceptedSuggestionIds",
    "rejectSuggestion": "rejectedSuggestionIds",
    "deleteSuggestion": "deletedSuggestionIds",
}
_NEEDS_TABS = (
    "If you set comments_view_mode to any value, you must also set include_tabs_content to true or use a "
    "field mask that references the Document.tabs field."
)
_NEEDS_INLINE = (
    "If you set comments_view_mode to COMMENTS_VIEW_MODE_INCLUDED, you must also explicitly set "
    "suggestions_view_mode to SUGGESTIONS_INLINE."
)
_NO_PREVIEW = (
    "If you set comments_view_mode to COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS, you may not set "
    "suggestions_view_mode to PREVIEW_WITHOUT_SUGGESTIONS or PREVIEW_SUGGESTIONS_ACCEPTED."
)


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
    _check_comments_view(call)
    mode = call.query.get("suggestionsViewMode", "DEFAULT_FOR_CURRENT_ACCESS")
    sees_suggestions = _has_role(call, file, "commenter")
    if not sees_suggestions and mode in {"SUGGESTIONS_INLINE", "PREVIEW_SUGGESTIONS_ACCEPTED"}:
        raise _forbidden()
    include_tabs = bool(call.query.get("includeTabsContent"))
    shown = _shown(file, include_tabs=include_tabs, mode=mode, sees_suggestions=sees_suggestions)
    if not _has_role(call, file, "writer"):
        del shown["revisionId"]
    comments_mode = call.query.get("commentsViewMode")
    if comments_mode == _INCLUDED and not sees_suggestions:
        raise _forbidden()
    if comments_mode not in _OMITTED and sees_suggestions:
        shown = comments_shown(file, shown, call.caller.user.email)
    return fragmented(shown) if call.switches.runs == "fragmented" else shown


def _check_comments_view(call: Call) -> None:
    """Refuse comments to those not enrolled in the preview, and view modes that do not go together."""
    comments_mode, mode = call.query.get("commentsViewMode"), call.query.get("suggestionsViewMode")
    if not call.switches.developer_preview:
        if comments_mode not in _OMITTED:
            raise not_implemented("docs", f"commentsViewMode={comments_mode}")
        return
    if comments_mode in _UNSET:
        return
    if not call.query.get("includeTabsContent"):
        raise invalid_argument(_NEEDS_TABS)
    if comments_mode == _INCLUDED and mode != "SUGGESTIONS_INLINE":
        raise invalid_argument(_NEEDS_INLINE)
    if comments_mode not in _OMITTED and mode is not None and mode.startswith("PREVIEW_"):
        raise invalid_argument(_NO_PREVIEW)


def batch_update(call: Call) -> Json:
    """Answer `documents.batchUpdate`: all requests or none, under the write control given.

    Raises:
        ApiError: 403 without the right to write, 400 for a stale revision or a request that breaks a rule.
    """
    file = _document_file(call)
    writes = at_least(_role(call, file), "writer") and call.caller.covers(file, "write")
    if not writes:
        raise _forbidden()
    _check_write_control(call.body.get("writeControl", {}), file, call.switches)
    requests = call.body.get("requests", [])
    _check_length(requests, call.switches)
    replies = apply_requests(call, file, requests) if requests else []
    answer: Json = {
        "replies": replies,
        "writeControl": {"requiredRevisionId": file.revision_id},
        "documentId": file.id,
    }
    if call.switches.developer_preview:
        answer |= _preview_answer(requests)
    if requests and call.switches.spurious_revision_after_write:
        call.workspace.new_revision(file)
    return answer


def apply_requests(call: Call, file: DriveFile, requests: list[Json]) -> list[Json]:
    """Apply a batch as the caller and return the replies; a switch says whether an idle one is an edit.

    Raises:
        ApiError: The first request that fails; nothing is applied then (rule 35).
    """
    if file.document is None:
        raise _not_found()
    # What a client reads is parted as it is read; what is stored stays legible to people.
    switches = replace(call.switches, runs="joined")
    try:
        document, replies = apply_batch(file.document, requests, call.workspace.ids, switches)
        draft = replace(file, document=document, comments=deepcopy(file.comments))
        carry_out(call.workspace, draft, requests, replies, call.caller.user)
    except RequestError as error:
        raise refused_request(error) from error
    is_idle = document == file.document and draft.comments == file.comments
    if not is_idle or switches.idle_batch_moves_revision:
        file.comments = draft.comments
        call.workspace.content_changed(file, call.caller.user, document)
    return replies


def _preview_answer(requests: list[Json]) -> Json:
    """Return what the developer preview adds to the answer of a batch (§1.1)."""
    kinds = [next(iter(request)) for request in requests]
    responses = [
        {_DECIDED[kind]: [request[kind]["suggestionId"]]} if kind in _DECIDED else {}
        for kind, request in zip(kinds, requests, strict=True)
    ]
    asked = COMMENT_KINDS.intersection(kinds)
    state = "ALL_SAVED" if asked else "NO_UPDATES_REQUESTED"
    return {"suggestionResponses": responses, "commentUpdateState": state}


def refused_request(error: RequestError) -> ApiError:
    """Return the envelope for a batch the engine refuses."""
    if error.status == 501:  # noqa: PLR2004 - the HTTP status itself
        return docs_error(501, "UNIMPLEMENTED", error.full_message)
    if error.status == 403:  # noqa: PLR2004 - the HTTP status itself
        return _forbidden()
    if error.status >= 500:  # noqa: PLR2004 - the HTTP status itself
        return backend_error("docs", 500)
    return invalid_argument(error.full_message)


def stale_revision(revision_id: str, switches: Switches) -> ApiError:
    """Return the refusal of a batch pinned to a revision that is not the latest (§1.9)."""
    message = f"The required revision ID '{revision_id}' does not match the latest revision."
    return docs_error(400, switches.stale_revision_status, message)


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


def _check_write_control(control: Json, file: DriveFile, switches: Switches) -> None:
    required, target = control.get("requiredRevisionId"), control.get("targetRevisionId")
    if control.get("writeMode") == "SUGGEST" and switches.suggest_mode == "refused":
        raise invalid_argument("Unsupported WriteControl mode.")
    if target is not None:
        raise not_implemented("docs", "writeControl.targetRevisionId")
    if required is not None and required != file.revision_id:
        raise stale_revision(required, switches)


def _check_length(requests: list[Json], switches: Switches) -> None:
    if not requests and switches.empty_batch == "refused":
        raise invalid_argument("Must specify at least one request.")
    if 0 < switches.max_batch_requests < len(requests):
        raise invalid_argument(f"A batch cannot have more than {switches.max_batch_requests} requests.")


def _forbidden() -> ApiError:
    return docs_error(403, "PERMISSION_DENIED", "The caller does not have permission")


def _not_found() -> ApiError:
    return docs_error(404, "NOT_FOUND", "Requested entity was not found.")


ENDPOINTS = {
    "docs.documents.create": Endpoint(create_document),
    "docs.documents.get": Endpoint(get_document, _GET_PARAMETERS),
    "docs.documents.batchUpdate": Endpoint(batch_update),
}
