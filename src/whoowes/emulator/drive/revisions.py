"""`revisions.*`, by the discovery document and what people have seen of it.

A Google Doc has snapshots: what one person typed in a short time is one, old ones are dropped, and none can
be deleted. A file with bytes has the revision that is its head.
"""

import hashlib
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.paging import page_of
from whoowes.emulator.drive.resource import user_resource
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.oauth.access import require_role, require_write
from whoowes.emulator.wire.errors import drive_error, file_not_found
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.items import DOCUMENT, DriveFile

Json = dict[str, Any]

_FIELDS = "kind,id,mimeType,modifiedTime"
_LIST_FIELDS = f"kind,nextPageToken,revisions({_FIELDS})"


def list_revisions(call: Call) -> Json:
    """Answer `revisions.list`, oldest first.

    Raises:
        ApiError: 404, 403 for readers, and for what has no content.
    """
    found = _revisions(call, _file(call))
    page, token = page_of(call, found, call.query["pageSize"])
    return {"kind": "drive#revisionList", "revisions": page} | token


def get_revision(call: Call) -> Json:
    """Answer `revisions.get`.

    Raises:
        ApiError: 404 for the file and for the revision, 403 for readers.
    """
    return _named(call, _file(call))


def delete_revision(call: Call) -> None:
    """Answer `revisions.delete`, which is always a refusal: of a snapshot, and of the only revision.

    Raises:
        ApiError: 403.
    """
    file = _file(call)
    require_write(call.workspace, call.caller, file)
    _named(call, file)
    if file.is_native:
        message = "Revision deletion is not supported for this file."
        raise drive_error(403, "revisionDeletionNotSupported", message)
    message = "The only revision of a file cannot be deleted."
    raise drive_error(403, "cannotDeleteOnlyRevision", message)


def _file(call: Call) -> DriveFile:
    file = call.file_named_anywhere(call.path["fileId"])
    require_role(call.workspace, call.caller, file, "writer")
    if not call.caller.covers(file, "see"):
        raise file_not_found(file.id)
    if file.is_native and file.mime_type != DOCUMENT:
        raise drive_error(403, "revisionsNotSupported", "Revisions are not supported for this file.")
    return file


def _named(call: Call, file: DriveFile) -> Json:
    revision_id = call.path["revisionId"]
    for revision in _revisions(call, file):
        if revision["id"] == revision_id:
            return revision
    raise drive_error(404, "notFound", f"Revision not found: {revision_id}.", location="revisionId")


def _revisions(call: Call, file: DriveFile) -> list[Json]:
    if file.is_native:
        return [
            _revision(call, file, str(kept.number), rfc3339(kept.time), kept.by)
            | {"published": False, "publishAuto": False, "publishedOutsideDomain": False}
            for kept in file.snapshots
        ]
    content = {
        "size": str(len(file.content)),
        "md5Checksum": hashlib.md5(file.content, usedforsecurity=False).hexdigest(),
        "originalFilename": file.original_name or file.name,
        "keepForever": False,
    }
    return [_revision(call, file, file.revision_id, rfc3339(file.modified), file.last_modifier) | content]


def _revision(call: Call, file: DriveFile, revision_id: str, time: str, by: str | None) -> Json:
    found = {"kind": "drive#revision", "id": revision_id, "mimeType": file.mime_type, "modifiedTime": time}
    user = call.workspace.users.get(by or "")
    return found | ({"lastModifyingUser": user_resource(user, call.caller)} if user else {})


ENDPOINTS = {
    "drive.revisions.delete": Endpoint(delete_revision),
    "drive.revisions.get": Endpoint(get_revision, fields=_FIELDS),
    "drive.revisions.list": Endpoint(list_revisions, frozenset({"pageSize", "pageToken"}), _LIST_FIELDS),
}
