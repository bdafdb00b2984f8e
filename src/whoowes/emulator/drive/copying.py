"""`files.copy` (`google-behaviour.md` §2.3, rule 62)."""

from typing import Any

from whoowes.emulator.call import Call, Media
from whoowes.emulator.docs.anchors import drop_anchors
from whoowes.emulator.drive.files import (
    FIELDS,
    ON_CREATE,
    check_values,
    chosen_parent,
    writable,
    write_values,
)
from whoowes.emulator.drive.generated_ids import usable_id
from whoowes.emulator.drive.imports import import_document
from whoowes.emulator.drive.resource import file_resource
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.oauth.access import require_parent
from whoowes.emulator.wire.errors import ApiError, drive_error, not_implemented
from whoowes.emulator.workspace.importing import keep_import
from whoowes.emulator.workspace.items import DOCUMENT, DriveFile
from whoowes.emulator.workspace.threads import carry_open

Json = dict[str, Any]

_PARAMETERS = frozenset({"supportsAllDrives", "copyComments"})
_ON_COPY = ON_CREATE - {"shortcutDetails"}


def copy_file(call: Call) -> Json:
    """Answer `files.copy`: content, named ranges and properties go along, permissions do not.

    Comments go along only with `copyComments`, and then those that are open. A copy with the mimeType of a
    Google Doc converts.

    Raises:
        ApiError: 404, 403 where the person or the token may not copy, and for folders.
    """
    source = call.file()
    _require_copy(call, source)
    body = writable(call, _ON_COPY)
    carried = source.app_properties.get(call.caller.client_id, {})
    check_values(body, carried if call.switches.copy_carries_app_properties else {}, source)
    mime_type = body.get("mimeType", source.mime_type)
    file_id = usable_id(call, mime_type)
    parent = chosen_parent(call, body) if body.get("parents") else _parent_of_source(call, source)
    if mime_type not in {source.mime_type, DOCUMENT}:
        raise not_implemented("drive", f"copying {source.mime_type} as {mime_type}")
    converted = None
    if mime_type != source.mime_type:
        converted = import_document(Media(source.content, source.mime_type), call.workspace.ids)
    document = converted.document if converted else source.document and source.document.copy()
    name, user = body.get("name") or f"Copy of {source.name}", call.caller.user
    copy = call.workspace.create(name, mime_type, parent, user, document, file_id=file_id)
    copy.authorised.add(call.caller.app)
    _carry(call, source, copy)
    if converted:
        keep_import(call.workspace, copy, converted)
    write_values(call, copy, body)
    return file_resource(call.workspace, copy, call.caller)


def _carry(call: Call, source: DriveFile, copy: DriveFile) -> None:
    """Put on a copy what goes along beside a document."""
    if not copy.is_native:
        call.workspace.bytes_changed(copy, call.caller.user, source.content)
    copy.description, copy.properties = source.description, dict(source.properties)
    copy.target_id, copy.target_mime_type = source.target_id, source.target_mime_type
    copy.left_out = list(source.left_out)
    if call.switches.copy_carries_app_properties:
        copy.app_properties = {client: dict(held) for client, held in source.app_properties.items()}
    copy.suggesters = dict(source.suggesters)
    if call.query["copyComments"]:
        carry_open(call.workspace, source, copy)
    elif copy.document is not None:
        drop_anchors(copy.document)


def _require_copy(call: Call, source: DriveFile) -> None:
    capabilities = file_resource(call.workspace, source, call.caller)["capabilities"]
    if not capabilities["canCopy"]:
        raise drive_error(403, "cannotCopyFile", "This file cannot be copied by the user.")
    # Of the scopes the method takes, only these two reach content.
    granted = "drive.file" in call.caller.scopes and call.caller.app in source.authorised
    if not (granted or "drive" in call.caller.scopes):
        app = call.caller.project
        message = f"The user has not granted the app {app} read access to the file {source.id}."
        raise drive_error(403, "appNotAuthorizedToFile", message)


def _parent_of_source(call: Call, source: DriveFile) -> DriveFile:
    """Return the folder of the source where the copy may lie there, else My Drive."""
    root = call.workspace.files[call.caller.user.root_id]
    parent = call.workspace.parent_of(source)
    try:
        if parent is None:
            return root
        found = call.file_named(parent.id)
        require_parent(call.workspace, call.caller, found)
    except ApiError:
        return root
    return found


ENDPOINTS = {"drive.files.copy": Endpoint(copy_file, _PARAMETERS, FIELDS)}
