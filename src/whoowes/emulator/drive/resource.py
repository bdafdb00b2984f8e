"""A file as the `File` resource shows it to one caller (`google-behaviour.md` §2.4)."""

import hashlib
from typing import Any

from whoowes.emulator.drive.capabilities import CAPABILITIES, capabilities
from whoowes.emulator.drive.drive_resource import DRIVE_CAPABILITIES, RESTRICTIONS
from whoowes.emulator.drive.permission_resource import permission_resources
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
            *("sharedWithMeTime", "sharingUser", "hasThumbnail", "thumbnailVersion", "writersCanShare"),
            *("copyRequiresWriterPermission", "viewersCanCopyContent", "hasAugmentedPermissions"),
            *("trashedTime", "trashingUser", "webContentLink", "contentRestrictions", "linkShareMetadata"),
            *("imageMediaMetadata", "videoMediaMetadata"),
        }
    ),
    "File.capabilities": CAPABILITIES,
    "File.linkShareMetadata": frozenset({"securityUpdateEligible", "securityUpdateEnabled"}),
    "Drive": frozenset(
        {
            *("kind", "id", "name", "createdTime", "hidden", "colorRgb", "restrictions", "capabilities"),
            "orgUnitId",
        }
    ),
    "Drive.capabilities": DRIVE_CAPABILITIES,
    "Drive.restrictions": frozenset(RESTRICTIONS),
    "Change": frozenset(
        {
            *("kind", "type", "changeType", "time", "removed", "fileId", "file", "driveId", "drive"),
        }
    ),
    "Revision": frozenset(
        {
            *("kind", "id", "mimeType", "modifiedTime", "lastModifyingUser", "size", "md5Checksum"),
            *("originalFilename", "keepForever", "published", "publishAuto", "publishedOutsideDomain"),
        }
    ),
    "About": frozenset(
        {
            *("kind", "user", "storageQuota", "importFormats", "exportFormats", "maxImportSizes"),
            *("maxUploadSize", "appInstalled", "folderColorPalette", "canCreateDrives"),
            "canCreateTeamDrives",
        }
    ),
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
        "modifiedTime": rfc3339(workspace.shown_modified(file)),
        "modifiedByMe": file.last_modifier == caller.user.email,
        "webViewLink": _link(file),
        "isAppAuthorized": caller.app in file.authorised or "drive" in caller.scopes,
        "inheritedPermissionsDisabled": file.limited,
        "quotaBytesUsed": str(len(file.content)),
        "capabilities": capabilities(
            file, role, caller.user.email, reads_drive=_reads_drive(workspace, file, caller)
        ),
        "hasThumbnail": False,
        "thumbnailVersion": "0",
        "copyRequiresWriterPermission": False,
        "viewersCanCopyContent": True,
        "linkShareMetadata": {"securityUpdateEligible": False, "securityUpdateEnabled": True},
    }
    found |= _parents(workspace, file, caller) | _people(workspace, file, caller, role) | _kind_fields(file)
    found |= _sharing(workspace, file, caller) | _trashing(workspace, file, caller)
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
        return found | {"driveId": file.drive_id, "hasAugmentedPermissions": bool(file.permissions)}
    if file.owner:
        found["owners"] = [user_resource(workspace.users[file.owner], caller)]
    permissions = permission_resources(workspace, file)
    found |= {"ownedByMe": file.owner == caller.user.email, "shared": len(permissions) > 1}
    found["writersCanShare"] = True
    if at_least(role, "writer"):
        found |= {
            "permissions": permissions,
            "permissionIds": [permission["id"] for permission in permissions],
        }
    return found


def _reads_drive(workspace: Workspace, file: DriveFile, caller: Caller) -> bool:
    top = workspace.files[file.drive_id] if file.drive_id else None
    return top is not None and role_of(workspace, top, caller.user.email, by_link=False) is not None


def _sharing(workspace: Workspace, file: DriveFile, caller: Caller) -> Json:
    """When and by whom the caller was given the file itself."""
    if caller.user.email not in file.shared_with or file.owner == caller.user.email:
        return {}
    time, giver = file.shared_with[caller.user.email]
    found: Json = {"sharedWithMeTime": rfc3339(time)}
    known = workspace.users.get(giver or "")
    return found | ({"sharingUser": user_resource(known, caller)} if known else {})


def _trashing(workspace: Workspace, file: DriveFile, caller: Caller) -> Json:
    if not (file.drive_id and file.trashed and file.trashed_by):
        return {}
    time, email = file.trashed_by
    return {"trashedTime": rfc3339(time), "trashingUser": user_resource(workspace.users[email], caller)}


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
        "originalFilename": file.original_name or file.name,
        "fileExtension": extension,
        "fullFileExtension": extension,
        "webContentLink": f"https://drive.google.com/uc?id={file.id}&export=download",
    }


def _link(file: DriveFile) -> str:
    if file.mime_type == DOCUMENT:
        return f"https://docs.google.com/document/d/{file.id}/edit?usp=drivesdk"
    if file.mime_type == FOLDER:
        return f"https://drive.google.com/drive/folders/{file.id}"
    return f"https://drive.google.com/file/d/{file.id}/view?usp=drivesdk"
