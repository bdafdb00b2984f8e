"""Who can open a file, as the `Permission` resource shows it (`google-behaviour.md` §2.10)."""

from typing import Any

from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.items import ROLES, DriveFile, Permission
from whoowes.emulator.workspace.roles import granted, seen_from_outside
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]
Held = list[tuple[str, Permission]]


def permission_resources(workspace: Workspace, file: DriveFile) -> list[Json]:
    """Return the permissions on a file, one per person, group, domain or "anyone", with the highest role.

    Those who only see that a limited folder exists come last, under the view `metadata`.
    """
    found = _by_grantee(workspace, list(granted(workspace, file)))
    outside = _by_grantee(
        workspace, [("reader", permission) for permission in seen_from_outside(workspace, file)]
    )
    shown = [_resource(workspace, file, key, held) for key, held in found.items()]
    return shown + [
        _resource(workspace, file, key, held) | {"view": "metadata"}
        for key, held in outside.items()
        if key not in found
    ]


def permission_id(workspace: Workspace, permission: Permission) -> str:
    """Return the id under which Drive shows a permission: that of the person, wherever it was given."""
    user = workspace.users.get(permission.email)
    if permission.type == "anyone":
        return "anyoneWithLink"
    return user.permission_id if user and permission.type == "user" else permission.id


def _by_grantee(workspace: Workspace, held: Held) -> dict[str, Held]:
    found: dict[str, Held] = {}
    for role, permission in held:
        found.setdefault(permission_id(workspace, permission), []).append((role, permission))
    return found


def _resource(workspace: Workspace, file: DriveFile, key: str, held: Held) -> Json:
    role, permission = max(held, key=lambda one: ROLES.index(one[0]))
    found: Json = {"kind": "drive#permission", "id": key, "type": permission.type, "role": role}
    if permission.type in {"user", "group"}:
        user = workspace.users.get(permission.email)
        found |= {
            "emailAddress": permission.email,
            "displayName": user.name if user else permission.name,
            "deleted": False,
        }
    elif permission.type == "domain":
        found |= {"domain": permission.domain, "displayName": permission.domain}
    if permission.type in {"domain", "anyone"}:
        found["allowFileDiscovery"] = permission.discoverable
    if permission.type == "user" and not file.drive_id:
        found["pendingOwner"] = any(one.pending_owner for _, one in held)
    if permission.expires:
        found["expirationTime"] = rfc3339(permission.expires)
    return found | {"permissionDetails": [_detail(workspace, file, *one) for one in held]}


def _detail(workspace: Workspace, file: DriveFile, role: str, permission: Permission) -> Json:
    holder = next(node for node in workspace.lineage(file) if _holds(node, permission))
    is_member = bool(file.drive_id) and holder.is_shared_drive
    detail: Json = {
        "permissionType": "member" if is_member else "file",
        "role": role,
        "inherited": holder is not file,
    }
    # Only shared drives say from where.
    return detail | ({"inheritedFrom": holder.id} if file.drive_id and holder is not file else {})


def _holds(node: DriveFile, permission: Permission) -> bool:
    is_owner = permission.role == "owner" and node.owner == permission.email
    return is_owner or any(one is permission for one in node.permissions.values())
