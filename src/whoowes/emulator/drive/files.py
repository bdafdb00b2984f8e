"""`files.get`, `files.create` and `files.update` without media (`google-behaviour.md` §2.2, §2.3, §2.5)."""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.moves import destination
from whoowes.emulator.drive.properties import patch_properties
from whoowes.emulator.drive.resource import file_resource
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.oauth.access import insufficient_parent, require_parent, require_write
from whoowes.emulator.wire.discovery import schemas
from whoowes.emulator.wire.errors import ApiError, drive_error, invalid_value, not_implemented
from whoowes.emulator.workspace.clock import parse_rfc3339
from whoowes.emulator.workspace.items import DOCUMENT, SHORTCUT, DriveFile

Json = dict[str, Any]

_GET_PARAMETERS = frozenset({"supportsAllDrives"})
_CREATE_PARAMETERS = frozenset({"supportsAllDrives"})
_UPDATE_PARAMETERS = frozenset({"supportsAllDrives", "addParents", "removeParents"})
FIELDS = "kind,id,name,mimeType,driveId,resourceKey"

_WRITABLE = frozenset(
    {
        "name",
        "description",
        "starred",
        "properties",
        "appProperties",
        "modifiedTime",
        "inheritedPermissionsDisabled",
    }
)
_ON_CREATE = _WRITABLE | {"id", "mimeType", "parents", "createdTime", "shortcutDetails"}
_ON_UPDATE = _WRITABLE | {"mimeType", "trashed"}
# In the schema, and settable at Google, but not kept here.
_NOT_KEPT = frozenset(
    {
        *("contentHints", "contentRestrictions", "copyRequiresWriterPermission", "downloadRestrictions"),
        *("folderColorRgb", "writersCanShare", "viewersCanCopyContent", "viewedByMeTime", "originalFilename"),
    }
)


def get_file(call: Call) -> Json:
    """Answer `files.get`.

    Raises:
        ApiError: 404.
    """
    return file_resource(call.workspace, call.file(), call.caller)


def create_file(call: Call) -> Json:
    """Answer `files.create`. It is not idempotent: two calls make two files (rule 53).

    Raises:
        ApiError: 403 or 404 for the parent, 400 for a body that cannot be.
    """
    body = _writable(call, _ON_CREATE)
    _check_values(body, {})
    mime_type = body.get("mimeType", "application/octet-stream")
    if "id" in body:
        raise _generated_id(mime_type)
    parent = _parent(call, body)
    target = _target(call, body, mime_type)
    file = call.workspace.create(body.get("name", "Untitled"), mime_type, parent, call.caller.user)
    file.authorised.add(call.caller.app)
    if target:
        file.target_id, file.target_mime_type = target.id, target.mime_type
    if "createdTime" in body:
        file.created = _time(body, "createdTime")
    _write_values(call, file, body)
    return file_resource(call.workspace, file, call.caller)


def update_file(call: Call) -> Json:
    """Answer `files.update` of metadata, moves included.

    Raises:
        ApiError: 403 for what may not be written, 400 for values out of bounds. Nothing is changed then.
    """
    file = call.file()
    body = _updatable(call, file)
    require_write(call.workspace, call.caller, file)
    _check_values(body, file.app_properties.get(call.caller.client_id, {}), file)
    if "trashed" in body and body["trashed"] != file.trashed:
        require_write(call.workspace, call.caller, file, "fileOrganizer" if file.drive_id else "owner")
    if "inheritedPermissionsDisabled" in body:
        require_write(call.workspace, call.caller, file, "organizer" if file.drive_id else "owner")
    folder = destination(call, file)
    if folder:
        call.workspace.move(file, folder, call.caller.user)
    if "trashed" in body:
        call.workspace.trash(file, call.caller.user, trashed=body["trashed"])
    _write_values(call, file, body)
    if folder or body:
        call.workspace.touched(file)
    return file_resource(call.workspace, file, call.caller)


def _writable(call: Call, allowed: frozenset[str]) -> Json:
    for key in call.body:
        if key in _NOT_KEPT:
            raise not_implemented("drive", f"writing the file field '{key}'")
    # Drive passes over keys it does not know, and over those it alone sets (rule 54).
    return {key: value for key, value in call.body.items() if key in allowed}


def _updatable(call: Call, file: DriveFile) -> Json:
    if "parents" in call.body:
        message = (
            "The parents field is not directly writable in update requests. "
            "Use the addParents and removeParents parameters instead."
        )
        raise drive_error(403, "fieldNotWritable", message)
    refused = {"id", "createdTime", "shortcutDetails"} & set(call.body)
    if refused:
        message = "The resource body includes fields which are not directly writable."
        raise drive_error(403, "fieldNotWritable", message)
    body = _writable(call, _ON_UPDATE)
    if body.pop("mimeType", file.mime_type) != file.mime_type:
        raise not_implemented("drive", "changing the mimeType of a file")
    return body


def _generated_id(mime_type: str) -> ApiError:
    if mime_type == SHORTCUT:
        return drive_error(400, "invalid", "The provided file ID is not usable.", location="file.id")
    if mime_type == DOCUMENT:
        message = "Generated IDs are not supported for Docs Editors formats."
        return drive_error(400, "invalid", message, location="file.id")
    return not_implemented("drive", "files.create with a pre-generated id")


def _parent(call: Call, body: Json) -> DriveFile:
    parents = body.get("parents") or ["root"]
    if len(parents) > 1:
        raise drive_error(403, "cannotAddParent", "A file cannot have more than one parent.")
    if not isinstance(parents[0], str):
        raise invalid_value("file.parents")
    parent = call.file_named(parents[0])
    if not parent.is_folder:
        raise insufficient_parent()
    require_parent(call.workspace, call.caller, parent)
    return parent


def _target(call: Call, body: Json, mime_type: str) -> DriveFile | None:
    target_id = (body.get("shortcutDetails") or {}).get("targetId")
    if mime_type != SHORTCUT:
        return None
    if target_id is None:
        raise drive_error(400, "required", "Required parameter: shortcutDetails.targetId")
    return call.file_named(target_id)


def _check_values(body: Json, private: dict[str, str], file: DriveFile | None = None) -> None:
    properties = schemas("drive")["File"]["properties"]
    for key, value in body.items():
        kind = {"string": str, "boolean": bool, "object": dict, "array": list}[properties[key]["type"]]
        if not isinstance(value, kind):
            raise invalid_value(f"file.{key}")
    for key in {"modifiedTime", "createdTime"} & set(body):
        _time(body, key)
    patch_properties(
        file.properties if file else {},
        private,
        body.get("properties", {}),
        body.get("appProperties", {}),
    )


def _time(body: Json, key: str) -> Any:  # noqa: ANN401 - a datetime
    try:
        return parse_rfc3339(body[key])
    except ValueError as error:
        raise invalid_value(f"file.{key}") from error


def _write_values(call: Call, file: DriveFile, body: Json) -> None:
    client, email = call.caller.client_id, call.caller.user.email
    file.properties, private = patch_properties(
        file.properties,
        file.app_properties.get(client, {}),
        body.get("properties", {}),
        body.get("appProperties", {}),
    )
    file.app_properties[client] = private
    file.name = body.get("name", file.name)
    file.description = body.get("description", file.description)
    if "starred" in body:
        (file.starred_by.add if body["starred"] else file.starred_by.discard)(email)
    if "inheritedPermissionsDisabled" in body:
        with call.workspace.rights_changing(file):
            file.limited = body["inheritedPermissionsDisabled"]
    if set(body) - _unmodifying(call):
        file.modified = _time(body, "modifiedTime") if "modifiedTime" in body else call.workspace.clock.now()
        file.last_modifier = email


def _unmodifying(call: Call) -> set[str]:
    """Fields that are written without moving `modifiedTime`."""
    properties = set() if call.switches.properties_modify else {"properties", "appProperties"}
    return {"starred", "inheritedPermissionsDisabled"} | properties


ENDPOINTS = {
    "drive.files.create": Endpoint(create_file, _CREATE_PARAMETERS, FIELDS),
    "drive.files.get": Endpoint(get_file, _GET_PARAMETERS, FIELDS),
    "drive.files.update": Endpoint(update_file, _UPDATE_PARAMETERS, FIELDS),
}
