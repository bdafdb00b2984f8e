"""`permissions.list`: who can open a file, inherited permissions included (`google-behaviour.md` §2.10)."""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.paging import page_of
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import drive_error
from whoowes.emulator.workspace.items import ROLES, DriveFile, Permission
from whoowes.emulator.workspace.roles import at_least, granted, role_of
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

_LIST_PARAMETERS = frozenset({"pageSize", "pageToken", "supportsAllDrives"})
_LIST_FIELDS = "kind,nextPageToken,permissions(kind,id,type,role)"


def list_permissions(call: Call) -> Json:
    """Answer `permissions.list`.

    Raises:
        ApiError: 403 where the person may not share the file.
    """
    file = call.file()
    if not at_least(role_of(call.workspace, file, call.caller.user.email, by_link=True), "writer"):
        message = "The user does not have sufficient permissions for this file."
        raise drive_error(403, "insufficientFilePermissions", message)
    size = call.query.get("pageSize", 100 if file.drive_id else 10_000)
    page, token = page_of(call, permission_resources(call.workspace, file), size)
    return {"kind": "drive#permissionList", "permissions": page} | token


def permission_resources(workspace: Workspace, file: DriveFile) -> list[Json]:
    """Return the permissions on a file, one per person, group, domain or "anyone", with the highest role."""
    best: dict[str, tuple[str, Permission]] = {}
    for role, permission in granted(workspace, file):
        key = _permission_id(workspace, permission)
        if key not in best or ROLES.index(role) > ROLES.index(best[key][0]):
            best[key] = (role, permission)
    return [_resource(workspace, file, key, role, permission) for key, (role, permission) in best.items()]


def _permission_id(workspace: Workspace, permission: Permission) -> str:
    user = workspace.users.get(permission.email)
    if permission.type == "anyone":
        return "anyoneWithLink"
    return user.permission_id if user and permission.type == "user" else permission.id


def _resource(workspace: Workspace, file: DriveFile, key: str, role: str, permission: Permission) -> Json:
    found: Json = {"kind": "drive#permission", "id": key, "type": permission.type, "role": role}
    if permission.type in {"user", "group"}:
        user = workspace.users.get(permission.email)
        name = user.name if user else permission.name
        found |= {
            "emailAddress": permission.email,
            "displayName": name,
            "deleted": False,
            "pendingOwner": False,
        }
    elif permission.type == "domain":
        found |= {"domain": permission.domain, "displayName": permission.domain}
    if permission.type in {"domain", "anyone"}:
        found["allowFileDiscovery"] = permission.discoverable
    if file.drive_id:
        found["permissionDetails"] = [_detail(workspace, file, role, permission)]
    return found


def _detail(workspace: Workspace, file: DriveFile, role: str, permission: Permission) -> Json:
    holder = next(node for node in workspace.lineage(file) if permission in node.permissions.values())
    kind = "member" if holder.id == file.drive_id else "file"
    detail: Json = {"permissionType": kind, "role": role, "inherited": holder is not file}
    return detail | ({"inheritedFrom": holder.id} if holder is not file else {})


ENDPOINTS = {"drive.permissions.list": Endpoint(list_permissions, _LIST_PARAMETERS, _LIST_FIELDS)}
