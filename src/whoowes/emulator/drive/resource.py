"""A file as the `File` resource shows it to one caller (`google-behaviour.md` §2.4)."""

import hashlib
from typing import Any

from whoowes.emulator.drive.permissions import permission_resources
from whoowes.emulator.oauth.access import Caller
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.items import DOCUMENT, FOLDER, SHORTCUT, DriveFile, User
from whoowes.emulator.workspace.roles import at_least, role_of
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

#: What a mask may name of each schema; anything else in the schema is refused with 501. Fields that Google
#: leaves out for the files there are here (checksums of native files, for instance) count as emulated.
EMULATED: dict[str, frozenset[str]] = {
    "File": frozenset(
        {
            *(
                "kind",
                "id",
                "name",
                "mimeType",
                "description",
                "starred",
                "trashed",
                "explicitlyTrashed",
                "parents",
            ),
            *(
                "properties",
                "appProperties",
                "spaces",
                "version",
                "webViewLink",
                "createdTime",
                "modifiedTime",
            ),
            *("owners", "ownedByMe", "lastModifyingUser", "driveId", "shared", "capabilities", "permissions"),
            *("permissionIds", "size", "quotaBytesUsed", "shortcutDetails", "isAppAuthorized", "resourceKey"),
            *(
                "inheritedPermissionsDisabled",
                "md5Checksum",
                "sha1Checksum",
                "sha256Checksum",
                "headRevisionId",
            ),
            *("originalFilename", "fileExtension", "fullFileExtension", "modifiedByMe"),
        }
    ),
    "File.capabilities": frozenset(
        {
            *(
                "canEdit",
                "canComment",
                "canCopy",
                "canDownload",
                "canRename",
                "canShare",
                "canTrash",
                "canUntrash",
            ),
            *("canDelete", "canAddChildren", "canListChildren", "canModifyContent", "canReadRevisions"),
            *("canDisableInheritedPermissions", "canEnableInheritedPermissions"),
        }
    ),
    "About": frozenset({"kind", "user", "storageQuota"}),
    "User": frozenset({"kind", "displayName", "emailAddress", "permissionId", "me"}),
    "Permission": frozenset(
        {
            *(
                "kind",
                "id",
                "type",
                "role",
                "emailAddress",
                "displayName",
                "domain",
                "allowFileDiscovery",
                "deleted",
            ),
            *("pendingOwner", "permissionDetails", "expirationTime", "view"),
        }
    ),
}


def file_resource(workspace: Workspace, file: DriveFile, caller: Caller) -> Json:
    """Return every emulated field of a file; the mask is applied afterwards."""
    role = role_of(workspace, file, caller.user.email, by_link=True)
    trashed = workspace.is_trashed(file)
    found: Json = {
        "kind": "drive#file",
        "id": file.id,
        "name": file.name,
        "mimeType": file.mime_type,
        "starred": caller.user.email in file.starred_by,
        "trashed": trashed,
        "explicitlyTrashed": file.trashed,
        "spaces": ["drive"],
        "version": str(file.version),
        "createdTime": rfc3339(file.created),
        "modifiedTime": rfc3339(file.modified),
        "modifiedByMe": file.last_modifier == caller.user.email,
        "webViewLink": _link(file),
        "isAppAuthorized": caller.app in file.authorised or "drive" in caller.scopes,
        "inheritedPermissionsDisabled": file.limited,
        "quotaBytesUsed": str(len(file.content)),
        "capabilities": _capabilities(file, role),
    }
    found |= _parents(workspace, file, caller) | _people(workspace, file, caller, role) | _kind_fields(file)
    found |= {"description": file.description} if file.description else {}
    found |= {"properties": dict(file.properties)} if file.properties else {}
    private = file.app_properties.get(caller.client_id)
    return found | ({"appProperties": dict(private)} if private else {})


def user_resource(user: User, caller: Caller) -> Json:
    """Return a person as Drive shows them."""
    return {
        "kind": "drive#user",
        "displayName": user.name,
        "me": user.email == caller.user.email,
        "permissionId": user.permission_id,
        "emailAddress": user.email,
    }


def _parents(workspace: Workspace, file: DriveFile, caller: Caller) -> Json:
    parent = workspace.parent_of(file)
    # A person who was given only the file does not learn where it lies.
    if parent is None or not role_of(workspace, parent, caller.user.email, by_link=True):
        return {}
    return {"parents": [parent.id]}


def _people(workspace: Workspace, file: DriveFile, caller: Caller, role: str | None) -> Json:
    found: Json = {}
    if file.last_modifier in workspace.users:
        found["lastModifyingUser"] = user_resource(workspace.users[file.last_modifier], caller)
    if file.drive_id:
        return found | {"driveId": file.drive_id}
    if file.owner:
        found["owners"] = [user_resource(workspace.users[file.owner], caller)]
    permissions = permission_resources(workspace, file)
    found |= {"ownedByMe": file.owner == caller.user.email, "shared": len(permissions) > 1}
    if at_least(role, "writer"):
        found |= {
            "permissions": permissions,
            "permissionIds": [permission["id"] for permission in permissions],
        }
    return found


def _kind_fields(file: DriveFile) -> Json:
    if file.mime_type == SHORTCUT:
        return {"shortcutDetails": {"targetId": file.target_id, "targetMimeType": file.target_mime_type}}
    if file.mime_type == FOLDER:
        return {}
    if file.is_native:
        # Seen on empty and on long documents alike: it says nothing.
        return {"size": "1"}
    extension = file.name.rpartition(".")[2] if "." in file.name else ""
    return {
        "size": str(len(file.content)),
        "md5Checksum": hashlib.md5(file.content, usedforsecurity=False).hexdigest(),
        "sha1Checksum": hashlib.sha1(file.content, usedforsecurity=False).hexdigest(),
        "sha256Checksum": hashlib.sha256(file.content).hexdigest(),
        "headRevisionId": file.revision_id,
        "originalFilename": file.name,
        "fileExtension": extension,
        "fullFileExtension": extension,
    }


def _link(file: DriveFile) -> str:
    if file.mime_type == DOCUMENT:
        return f"https://docs.google.com/document/d/{file.id}/edit?usp=drivesdk"
    if file.mime_type == FOLDER:
        return f"https://drive.google.com/drive/folders/{file.id}"
    return f"https://drive.google.com/file/d/{file.id}/view?usp=drivesdk"


def _capabilities(file: DriveFile, role: str | None) -> Json:
    edit, comment = at_least(role, "writer"), at_least(role, "commenter")
    owns = at_least(role, "fileOrganizer" if file.drive_id else "owner")
    is_root = file.parent is None
    return {
        "canEdit": edit,
        "canModifyContent": edit and not file.is_folder,
        "canRename": edit and not is_root,
        "canShare": edit and not is_root,
        "canComment": comment and not file.is_folder,
        "canCopy": not file.is_folder,
        "canDownload": not file.is_folder,
        "canReadRevisions": edit and not file.is_folder,
        "canAddChildren": edit and file.is_folder,
        "canListChildren": file.is_folder,
        "canTrash": owns and not is_root,
        "canUntrash": owns and not is_root,
        "canDelete": owns and not is_root,
        "canDisableInheritedPermissions": owns and not file.limited,
        "canEnableInheritedPermissions": owns and file.limited,
    }
