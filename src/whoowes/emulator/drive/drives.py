"""`drives.*`: shared drives as their members manage them (Drive v3 discovery document, `Drive`).

A shared drive is known by its top folder. Its members are the permissions on it, which `permissions.*` keeps.
The deprecated `teamdrives.*` are refused.
"""

import re
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.drive_resource import drive_resource, member_drive
from whoowes.emulator.drive.paging import page_of
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import drive_error, invalid_value, not_implemented
from whoowes.emulator.workspace.items import DriveFile, Permission
from whoowes.emulator.workspace.roles import role_of

Json = dict[str, Any]

_FIELDS = "kind,id,name"
_LIST_FIELDS = "kind,nextPageToken,drives(kind,id,name)"
_ADMIN = frozenset({"useDomainAdminAccess"})
_NOT_KEPT = frozenset({"backgroundImageFile", "themeId"})


def create_drive(call: Call) -> Json:
    """Answer `drives.create`: the caller becomes its organizer. One request id makes one drive.

    Raises:
        ApiError: 409 for a request id that has made a drive already, 400 for a body without a name.
    """
    name = _name(call)
    if name is None:
        raise drive_error(400, "required", "Required parameter: name", location="drive.name")
    _check_not_kept(call)
    for key in ("restrictions", "colorRgb"):
        if key in call.body:
            message = f"The resource body includes fields which are not directly writable: {key}."
            raise drive_error(403, "fieldNotWritable", message)
    user, request_id = call.caller.user, call.query["requestId"]
    if (user.email, request_id) in call.workspace.drive_requests:
        message = "A shared drive with this request ID already exists."
        raise drive_error(409, "teamDriveAlreadyExists", message, location="requestId")
    top = call.workspace.add_shared_drive(name)
    call.workspace.drive_requests[user.email, request_id] = top.id
    call.workspace.share(top, Permission(user.permission_id, "user", "organizer", email=user.email))
    return drive_resource(call, top)


def get_drive(call: Call) -> Json:
    """Answer `drives.get`.

    Raises:
        ApiError: 404.
    """
    refuse_admin(call)
    return drive_resource(call, member_drive(call, call.path["driveId"]))


def list_drives(call: Call) -> Json:
    """Answer `drives.list`: the shared drives the caller is a member of, hidden ones included.

    Raises:
        ApiError: 400 for a page token that is wrong.
    """
    refuse_admin(call)
    email, workspace = call.caller.user.email, call.workspace
    tops = [workspace.files[drive_id] for drive_id in workspace.drives if drive_id in workspace.files]
    mine = [top for top in tops if role_of(workspace, top, email, by_link=False)]
    page, token = page_of(call, sorted(mine, key=lambda top: top.name.casefold()), call.query["pageSize"])
    return {"kind": "drive#driveList", "drives": [drive_resource(call, top) for top in page]} | token


def update_drive(call: Call) -> Json:
    """Answer `drives.update`: the name and the colour, by an organizer.

    Raises:
        ApiError: 404, 403 for other members, 501 for a restriction, which would have to be enforced.
    """
    refuse_admin(call)
    top = member_drive(call, call.path["driveId"], "organizer")
    name, color = _name(call), _color(call)
    _check_not_kept(call)
    for restriction, value in (call.body.get("restrictions") or {}).items():
        if value is not False:
            raise not_implemented("drive", f"the restriction '{restriction}' of a shared drive")
    top.name = name or top.name
    drive = call.workspace.drives[top.id]
    drive.color = color or drive.color
    call.workspace.touched(top)
    return drive_resource(call, top)


def delete_drive(call: Call) -> None:
    """Answer `drives.delete`: an organizer removes a drive in which nothing but trash is left.

    Raises:
        ApiError: 404, 403 for other members or for a drive with items that are not in the trash.
    """
    refuse_admin(call)
    if call.query["allowItemDeletion"]:
        # Google takes it together with useDomainAdminAccess only.
        raise invalid_value("allowItemDeletion")
    top = member_drive(call, call.path["driveId"], "organizer")
    if any(not call.workspace.is_trashed(item) for item in call.workspace.subtree(top) if item is not top):
        message = "A shared drive that contains untrashed items cannot be deleted."
        raise drive_error(403, "cannotDeleteResourceWithChildren", message)
    call.workspace.delete(top)


def hide_drive(call: Call) -> Json:
    """Answer `drives.hide`: out of this person's default view.

    Raises:
        ApiError: 404.
    """
    return _shown(call, hidden=True)


def unhide_drive(call: Call) -> Json:
    """Answer `drives.unhide`: back into this person's default view.

    Raises:
        ApiError: 404.
    """
    return _shown(call, hidden=False)


def refuse_admin(call: Call) -> None:
    """Refuse to act as the administrator of a domain: nobody here is one.

    Raises:
        ApiError: 501.
    """
    if call.query.get("useDomainAdminAccess"):
        raise not_implemented("drive", "useDomainAdminAccess=true")


def _shown(call: Call, *, hidden: bool) -> Json:
    top: DriveFile = member_drive(call, call.path["driveId"])
    hidden_by = call.workspace.drives[top.id].hidden_by
    (hidden_by.add if hidden else hidden_by.discard)(call.caller.user.email)
    return drive_resource(call, top)


def _name(call: Call) -> str | None:
    name: Any = call.body.get("name")
    if name is not None and not (isinstance(name, str) and name):
        raise invalid_value("drive.name")
    return name


def _color(call: Call) -> str | None:
    color: Any = call.body.get("colorRgb")
    if color is not None and not (isinstance(color, str) and re.fullmatch(r"#[0-9A-Fa-f]{6}", color)):
        raise invalid_value("drive.colorRgb")
    return color


def _check_not_kept(call: Call) -> None:
    for key in sorted(_NOT_KEPT & set(call.body)):
        raise not_implemented("drive", f"writing the shared drive field '{key}'")


ENDPOINTS = {
    "drive.drives.create": Endpoint(create_drive, frozenset({"requestId"}), _FIELDS),
    "drive.drives.delete": Endpoint(delete_drive, _ADMIN | {"allowItemDeletion"}),
    "drive.drives.get": Endpoint(get_drive, _ADMIN, _FIELDS),
    "drive.drives.hide": Endpoint(hide_drive, fields=_FIELDS),
    "drive.drives.list": Endpoint(list_drives, _ADMIN | {"pageSize", "pageToken"}, _LIST_FIELDS),
    "drive.drives.unhide": Endpoint(unhide_drive, fields=_FIELDS),
    "drive.drives.update": Endpoint(update_drive, _ADMIN, _FIELDS),
}
