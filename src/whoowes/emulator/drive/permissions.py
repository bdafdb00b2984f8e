"""`permissions.*`: who can open a file, inherited permissions included (`google-behaviour.md` §2.10).

Inheritance is expansive: what is given on a folder holds below it and cannot be taken away or lowered there.
Nothing is mailed; that a call asked for mail, or did not forbid it, stands in the request log.
"""

from dataclasses import replace
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.drives import refuse_admin
from whoowes.emulator.drive.grants import check_role, read_expiry, read_grant, read_update
from whoowes.emulator.drive.ownership import offer_ownership, transfer_ownership
from whoowes.emulator.drive.paging import page_of
from whoowes.emulator.drive.permission_resource import permission_id, permission_resources
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.oauth.access import require_role, require_write
from whoowes.emulator.wire.errors import ApiError, drive_error
from whoowes.emulator.workspace.items import DriveFile, Permission
from whoowes.emulator.workspace.roles import role_to_share

Json = dict[str, Any]

_ANY = frozenset({"supportsAllDrives", "useDomainAdminAccess"})
_WRITE = _ANY | {"enforceExpansiveAccess"}
_LIST_PARAMETERS = _ANY | {"pageSize", "pageToken"}
_CREATE_PARAMETERS = _WRITE | {
    *("emailMessage", "moveToNewOwnersRoot", "sendNotificationEmail", "transferOwnership")
}
_UPDATE_PARAMETERS = _WRITE | {"removeExpiration", "transferOwnership"}
_FIELDS = "kind,id,type,role"
_LIST_FIELDS = "kind,nextPageToken,permissions(kind,id,type,role)"


def list_permissions(call: Call) -> Json:
    """Answer `permissions.list`.

    Raises:
        ApiError: 403 where the person may not share the file.
    """
    file = _readable(call)
    size = call.query.get("pageSize", 100 if file.drive_id else 10_000)
    page, token = page_of(call, permission_resources(call.workspace, file), size)
    return {"kind": "drive#permissionList", "permissions": page} | token


def get_permission(call: Call) -> Json:
    """Answer `permissions.get`.

    Raises:
        ApiError: 403 where the person may not share the file, 404 for an id that nobody has there.
    """
    return _shown(call, _readable(call), call.path["permissionId"])


def create_permission(call: Call) -> Json:
    """Answer `permissions.create`; who has a permission directly on the file already gets the new role.

    Raises:
        ApiError: 400 for a body that is not whole, 403 for what the caller may not give.
    """
    refuse_admin(call)
    file = call.file()
    require_write(call.workspace, call.caller, file)
    if file.parent is None and not file.is_shared_drive:
        raise drive_error(403, "fileNeverWritable", "This file can never be shared.")
    grant = read_grant(call, file)
    if grant.role == "owner":
        return _shown(call, file, transfer_ownership(call, file, grant.email))
    require_write(call.workspace, call.caller, file, role_to_share(file))
    if grant.type == "user" and grant.email == file.owner:
        raise _owner_stays()
    call.workspace.share(file, _in_place_of(file, grant), call.caller.user)
    return _shown(call, file, permission_id(call.workspace, grant))


def update_permission(call: Call) -> Json:
    """Answer `permissions.update`: another role, another end, or ownership.

    Raises:
        ApiError: 404 for an id that nobody has there, 403 for an inherited one and for the owner's.
    """
    refuse_admin(call)
    file = call.file()
    role, pending = read_update(call)
    held = _direct(call, file)
    check_role(file, held.type, role)
    if role == "owner":
        return _shown(call, file, transfer_ownership(call, file, held.email))
    require_write(call.workspace, call.caller, file, role_to_share(file))
    if pending:
        offer_ownership(call, file, held)
    expires = read_expiry(call, file, held.type, role)
    kept = None if call.query["removeExpiration"] else held.expires
    changed = replace(held, role=role, pending_owner=pending, expires=expires or kept)
    call.workspace.share(file, changed, call.caller.user)
    return _shown(call, file, held.id)


def delete_permission(call: Call) -> None:
    """Answer `permissions.delete`; everybody may take their own permission away.

    Raises:
        ApiError: 404 for an id that nobody has there, 403 for an inherited one and for the owner's.
    """
    refuse_admin(call)
    file = call.file()
    held = _direct(call, file)
    is_own = held.type == "user" and held.email == call.caller.user.email
    require_write(call.workspace, call.caller, file, "reader" if is_own else role_to_share(file))
    call.workspace.unshare(file, held.id)


def _readable(call: Call) -> DriveFile:
    refuse_admin(call)
    file = call.file()
    require_role(call.workspace, call.caller, file, "writer")
    return file


def _direct(call: Call, file: DriveFile) -> Permission:
    """The permission that the path names, provided it was given on the file itself."""
    key = call.path["permissionId"]
    held = next((one for one in file.permissions.values() if permission_id(call.workspace, one) == key), None)
    if held:
        return held
    if file.owner and call.workspace.users[file.owner].permission_id == key:
        raise _owner_stays()
    _shown(call, file, key)
    if file.drive_id:
        message = "Cannot update or delete an inherited permission on a shared drive item."
        raise drive_error(403, "cannotModifyInheritedTeamDrivePermission", message)
    message = "Cannot update or delete an inherited permission."
    raise drive_error(403, "cannotModifyInheritedPermission", message)


def _shown(call: Call, file: DriveFile, key: str) -> Json:
    for shown in permission_resources(call.workspace, file):
        if shown["id"] == key:
            return shown
    raise drive_error(404, "notFound", f"Permission not found: {key}.", location="permissionId")


def _in_place_of(file: DriveFile, grant: Permission) -> Permission:
    grantee = (grant.type, grant.email, grant.domain)
    for held in file.permissions.values():
        if (held.type, held.email, held.domain) == grantee:
            grant.id = held.id
    return grant


def _owner_stays() -> ApiError:
    return drive_error(403, "cannotRemoveOwner", "The owner of a file cannot be removed.")


ENDPOINTS = {
    "drive.permissions.create": Endpoint(create_permission, _CREATE_PARAMETERS, _FIELDS),
    "drive.permissions.delete": Endpoint(delete_permission, _WRITE),
    "drive.permissions.get": Endpoint(get_permission, _ANY, _FIELDS),
    "drive.permissions.list": Endpoint(list_permissions, _LIST_PARAMETERS, _LIST_FIELDS),
    "drive.permissions.update": Endpoint(update_permission, _UPDATE_PARAMETERS, _FIELDS),
}
