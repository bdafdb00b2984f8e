"""`files.get`, `create` and `update`, with media and without (`google-behaviour.md` §2.2 to §2.5)."""

from typing import Any

from whoowes.emulator.call import Call, Media
from whoowes.emulator.convert import Converted
from whoowes.emulator.drive.generated_ids import usable_id
from whoowes.emulator.drive.imports import import_document
from whoowes.emulator.drive.moves import destination
from whoowes.emulator.drive.properties import patch_properties
from whoowes.emulator.drive.resource import file_resource
from whoowes.emulator.drive.roots import require_no_root
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.oauth.access import insufficient_parent, require_parent, require_read, require_write
from whoowes.emulator.wire.discovery import schemas
from whoowes.emulator.wire.errors import drive_error, invalid_value, not_implemented
from whoowes.emulator.workspace.clock import parse_rfc3339
from whoowes.emulator.workspace.importing import keep_import
from whoowes.emulator.workspace.items import DOCUMENT, FOLDER, NATIVE_PREFIX, SHORTCUT, DriveFile

Json = dict[str, Any]

_GET_PARAMETERS = frozenset({"supportsAllDrives", "acknowledgeAbuse"})
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
#: What a body may set: when a file is made, and later. Other keys are passed over (rule 54).
ON_CREATE = _WRITABLE | {"id", "mimeType", "parents", "createdTime", "shortcutDetails"}
ON_UPDATE = _WRITABLE | {"mimeType", "trashed"}
#: What a My Drive or a shared drive takes for itself; it is not renamed, trashed or moved as a file.
_WRITABLE_ON_A_ROOT = frozenset({"starred", "properties", "appProperties"})
#: What Google refuses to set later (403 fieldNotWritable).
NOT_ON_UPDATE = frozenset({"id", "createdTime", "shortcutDetails", "parents"})
#: In the schema, and settable at Google, but not kept here: refused with 501.
NOT_KEPT = frozenset(
    {
        *("clientEncryptionDetails", "contentHints", "contentRestrictions", "copyRequiresWriterPermission"),
        "downloadRestrictions",
        *("folderColorRgb", "writersCanShare", "viewersCanCopyContent", "viewedByMeTime", "originalFilename"),
    }
)


def get_file(call: Call) -> Json | Media:
    """Answer `files.get`: the metadata, or with `alt=media` the bytes.

    Raises:
        ApiError: 404, and 403 for the bytes of what has none.
    """
    file = call.file()
    if call.query.get("alt") != "media":
        return file_resource(call.workspace, file, call.caller)
    require_read(call.caller, file)
    if file.is_native:
        message = "Only files with binary content can be downloaded. Use Export with Docs Editors files."
        raise drive_error(403, "fileNotDownloadable", message, location="alt")
    return Media(file.content, file.mime_type, ranged=True)


def create_file(call: Call) -> Json:
    """Answer `files.create`. It is not idempotent: two calls make two files (rule 53).

    Raises:
        ApiError: 403 or 404 for the parent, 400 for a body that cannot be or media that cannot become it, 409
            for an id that is taken.
    """
    body = writable(call, ON_CREATE)
    check_values(body, {})
    uploaded = call.media.content_type if call.media else "application/octet-stream"
    mime_type = body.get("mimeType", uploaded)
    file_id = usable_id(call, mime_type)
    parent = chosen_parent(call, body)
    target = _target(call, body, mime_type)
    converted = imported(call, mime_type)
    name, user = body.get("name", "Untitled"), call.caller.user
    document = converted.document if converted else None
    file = call.workspace.create(name, mime_type, parent, user, document, file_id=file_id)
    file.authorised.add(call.caller.app)
    if converted:
        keep_import(call.workspace, file, converted)
    elif not file.is_native:
        call.workspace.bytes_changed(file, user, call.media.content if call.media else b"")
    if target:
        file.target_id, file.target_mime_type = target.id, target.mime_type
    if "createdTime" in body:
        file.created = _time(body, "createdTime")
    write_values(call, file, body)
    return file_resource(call.workspace, file, call.caller)


def update_file(call: Call) -> Json:
    """Answer `files.update`: of metadata, moves included, and of content (rule 61).

    Raises:
        ApiError: 403 for what may not be written, a root among it, 400 for values out of bounds. Nothing is
            changed then.
    """
    file = call.file()
    body = _updatable(call, file)
    require_write(call.workspace, call.caller, file)
    if not _WRITABLE_ON_A_ROOT.issuperset(body) or {"addParents", "removeParents"} & call.given:
        require_no_root(file)
    check_values(body, file.app_properties.get(call.caller.client_id, {}), file)
    if "trashed" in body and body["trashed"] != file.trashed:
        require_write(call.workspace, call.caller, file, "fileOrganizer" if file.drive_id else "owner")
    if "inheritedPermissionsDisabled" in body:
        require_write(call.workspace, call.caller, file, "organizer" if file.drive_id else "owner")
    folder = destination(call, file)
    converted = imported(call, file.mime_type)
    if folder:
        call.workspace.move(file, folder, call.caller.user)
    if "trashed" in body:
        call.workspace.trash(file, call.caller.user, trashed=body["trashed"])
    if call.media:
        _replace_content(call, file, call.media, converted)
    write_values(call, file, body)
    if folder or body:
        call.workspace.touched(file)
    return file_resource(call.workspace, file, call.caller)


def imported(call: Call, mime_type: str) -> Converted | None:
    """Return what was uploaded as the Google Doc it is to be; None without media, or for a file of bytes.

    Raises:
        ApiError: 400 for a folder, a shortcut or a type that does not convert, 501 for other Google formats.
    """
    if call.media is None or not mime_type.startswith(NATIVE_PREFIX):
        return None
    if mime_type in {FOLDER, SHORTCUT}:
        raise drive_error(400, "badRequest", "The requested conversion is not supported.")
    if mime_type != DOCUMENT:
        raise not_implemented("drive", f"the conversion into {mime_type}")
    return import_document(call.media, call.workspace.ids)


def _replace_content(call: Call, file: DriveFile, media: Media, converted: Converted | None) -> None:
    """Put new content in; of a Google Doc only id, name, permissions and comments stay, tied to nothing."""
    if converted is None:
        file.mime_type = call.body.get("mimeType", media.content_type)
        call.workspace.bytes_changed(file, call.caller.user, media.content)
        return
    call.workspace.content_changed(file, call.caller.user, converted.document)
    keep_import(call.workspace, file, converted)


def writable(call: Call, allowed: frozenset[str]) -> Json:
    """Return what a body says that counts.

    Raises:
        ApiError: 501 for what Google would keep and the emulator does not.
    """
    for key in call.body:
        if key in NOT_KEPT:
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
    refused = NOT_ON_UPDATE & set(call.body)
    if refused:
        message = "The resource body includes fields which are not directly writable."
        raise drive_error(403, "fieldNotWritable", message)
    body = writable(call, ON_UPDATE)
    wanted = body.get("mimeType", file.mime_type)
    of_bytes = call.media is not None and not file.is_native and not str(wanted).startswith(NATIVE_PREFIX)
    if wanted != file.mime_type and not of_bytes:
        raise not_implemented("drive", "changing the mimeType of a file")
    return body


def chosen_parent(call: Call, body: Json) -> DriveFile:
    """Return the folder a new file goes into: the one parent named, else My Drive.

    Raises:
        ApiError: 403 for a second parent, or for a folder one may not write to; 404 for one out of sight.
    """
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


def check_values(body: Json, private: dict[str, str], file: DriveFile | None = None) -> None:
    """Refuse values of a wrong type, and properties beyond their limits.

    Raises:
        ApiError: 400 or 403.
    """
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


def write_values(call: Call, file: DriveFile, body: Json) -> None:
    """Write what a checked body says onto a file."""
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
    "drive.files.create": Endpoint(create_file, _CREATE_PARAMETERS, FIELDS, takes_media=True),
    "drive.files.get": Endpoint(get_file, _GET_PARAMETERS, FIELDS, gives_media=True),
    "drive.files.update": Endpoint(update_file, _UPDATE_PARAMETERS, FIELDS, takes_media=True),
}
