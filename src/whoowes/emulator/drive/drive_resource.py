"""A shared drive as the `Drive` resource shows it to one caller (`google-behaviour.md` §2.10)."""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.wire.errors import ApiError, drive_error
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.roles import at_least, role_of

Json = dict[str, Any]

#: The least role that each capability on a shared drive takes, by Google's table of roles.
_CAPABILITIES = {
    "reader": ("canCopy", "canDownload", "canListChildren"),
    "commenter": ("canComment",),
    "writer": ("canAddChildren", "canEdit", "canReadRevisions", "canRename", "canShare"),
    "fileOrganizer": ("canTrashChildren",),
    "organizer": (
        *("canChangeDriveBackground", "canDeleteChildren", "canDeleteDrive", "canManageMembers"),
        *("canRenameDrive", "canResetDriveRestrictions", "canChangeDomainUsersOnlyRestriction"),
        *("canChangeCopyRequiresWriterPermissionRestriction", "canChangeDriveMembersOnlyRestriction"),
        "canChangeSharingFoldersRequiresOrganizerPermissionRestriction",
    ),
}
#: None of these can be set here, so that each is off.
RESTRICTIONS = (
    *("adminManagedRestrictions", "copyRequiresWriterPermission", "domainUsersOnly", "driveMembersOnly"),
    "sharingFoldersRequiresOrganizerPermission",
)
DRIVE_CAPABILITIES = frozenset(name for names in _CAPABILITIES.values() for name in names)


def drive_resource(call: Call, top: DriveFile) -> Json:
    """Return every emulated field of a shared drive; the mask is applied afterwards."""
    drive, email = call.workspace.drives[top.id], call.caller.user.email
    role = role_of(call.workspace, top, email, by_link=False)
    return {
        "kind": "drive#drive",
        "id": top.id,
        "name": top.name,
        "createdTime": rfc3339(top.created),
        "hidden": email in drive.hidden_by,
        "colorRgb": drive.color,
        "restrictions": dict.fromkeys(RESTRICTIONS, False),
        "capabilities": {
            name: at_least(role, needed) for needed, names in _CAPABILITIES.items() for name in names
        },
    }


def member_drive(call: Call, drive_id: str, role: str = "reader") -> DriveFile:
    """Return the top folder of a shared drive that the caller is a member of.

    Raises:
        ApiError: 404 for one that is missing or not theirs, 403 for a member whose role is too low.
    """
    top = call.workspace.files.get(drive_id)
    if top is None or not top.is_shared_drive:
        raise _drive_not_found(drive_id)
    held = role_of(call.workspace, top, call.caller.user.email, by_link=False)
    if not held:
        raise _drive_not_found(drive_id)
    if not at_least(held, role):
        message = "The user does not have sufficient permissions for this shared drive."
        raise drive_error(403, "insufficientFilePermissions", message)
    return top


def _drive_not_found(drive_id: str) -> ApiError:
    return drive_error(404, "notFound", f"Shared drive not found: {drive_id}", location="driveId")
