"""What the body of `permissions.create` and `permissions.update` may ask for (`google-behaviour.md` §2.10).

The messages are Google's where somebody has published them; the rest follow the discovery document.
"""

from datetime import datetime, timedelta
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.wire.discovery import schemas
from whoowes.emulator.wire.errors import ApiError, drive_error, invalid_value, not_implemented
from whoowes.emulator.workspace.clock import parse_rfc3339
from whoowes.emulator.workspace.items import PERMISSION_TYPES, ROLES, DriveFile, Permission

Json = dict[str, Any]

_YEAR = timedelta(days=365)
_UPDATABLE = frozenset({"role", "expirationTime", "pendingOwner"})
_NOT_KEPT = frozenset({"view", "inheritedPermissionsDisabled"})
_ADDRESS = "The specified emailAddress is invalid or not applicable for the given permission type."
_DOMAIN = "The specified domain is invalid or not applicable for the given permission type."


def read_grant(call: Call, file: DriveFile) -> Permission:
    """Return the permission that the body of `permissions.create` describes.

    Raises:
        ApiError: 400 for a body that is not whole, 403 for what cannot be given on this file.
    """
    body = call.body
    _check_not_kept(body)
    kind, role = _required(body, "type", PERMISSION_TYPES), read_role(body)
    email, domain = _text(body, "emailAddress"), _text(body, "domain")
    if (kind in {"user", "group"}) != bool(email) or (email and "@" not in email):
        raise drive_error(400, "invalid", _ADDRESS, location="permission.emailAddress")
    if (kind == "domain") != bool(domain):
        raise drive_error(400, "invalid", _DOMAIN, location="permission.domain")
    if body.get("pendingOwner"):
        raise pending_owner_is_no_writer()
    check_role(file, kind, role)
    new_id = "anyoneWithLink" if kind == "anyone" else call.workspace.ids.digits(20)
    return Permission(
        new_id,
        kind,
        role,
        email=email,
        domain=domain,
        discoverable=_flag(body, "allowFileDiscovery"),
        expires=read_expiry(call, file, kind, role),
    )


def read_update(call: Call) -> tuple[str, bool]:
    """Return the role and the pending ownership that the body of `permissions.update` asks for.

    Raises:
        ApiError: 403 for other fields than Google lets one change, 400 for a body without a role.
    """
    _check_not_kept(call.body)
    fixed = sorted(set(call.body) & schemas("drive")["Permission"]["properties"].keys() - _UPDATABLE)
    if fixed:
        message = f"The resource body includes fields which are not directly writable: {fixed[0]}."
        raise drive_error(403, "fieldNotWritable", message)
    return read_role(call.body), _flag(call.body, "pendingOwner")


def read_role(body: Json) -> str:
    """Return the role a body names.

    Raises:
        ApiError: 400.
    """
    return _required(body, "role", ROLES)


def read_expiry(call: Call, file: DriveFile, kind: str, role: str) -> datetime | None:
    """Return when a permission is to end; within a year from now, and only for people and groups.

    Raises:
        ApiError: 400 for what is no time, 403 for a time or a permission for which it cannot be.
    """
    text = _text(call.body, "expirationTime")
    if not text:
        return None
    try:
        moment = parse_rfc3339(text)
    except ValueError as error:
        raise invalid_value("permission.expirationTime") from error
    if kind not in {"user", "group"}:
        message = "Expiration dates cannot be set on permissions of type anyone or domain."
        raise drive_error(403, "cannotSetExpirationOnAnyoneOrDomain", message)
    if file.is_shared_drive:
        message = "Expiration dates are not allowed for shared drive members."
        raise drive_error(403, "expirationDateNotAllowedForSharedDriveMembers", message)
    now = call.workspace.clock.now()
    if moment <= now:
        message = "Expiration dates must be in the future."
        raise drive_error(403, "expirationDatesMustBeInTheFuture", message)
    if role == "owner" or moment > now + _YEAR:
        raise drive_error(403, "cannotSetExpiration", "Expiration dates cannot be set on this item.")
    return moment


def check_role(file: DriveFile, kind: str, role: str) -> None:
    """Refuse a role that cannot be held on this kind of item, or by this kind of grantee.

    Raises:
        ApiError: 403.
    """
    if role == "owner" and file.drive_id:
        message = "Owner role is invalid for shared drive items."
        raise drive_error(403, "ownerOnTeamDriveItemNotSupported", message)
    if role == "organizer" and not file.is_shared_drive:
        message = "Organizer role is only valid for shared drives."
        raise drive_error(403, "organizerOnNonTeamDriveNotSupported", message)
    if role == "fileOrganizer" and not file.drive_id:
        message = "File organizer role is only valid for shared drives."
        raise drive_error(403, "fileOrganizerOnNonTeamDriveNotSupported", message)
    if role == "fileOrganizer" and not file.is_folder:
        message = "File organizer role is only valid for folders in shared drives."
        raise drive_error(403, "fileOrganizerOnFoldersInSharedDriveOnly", message)
    if file.is_shared_drive and kind in {"anyone", "domain"}:
        message = "A shared drive cannot be shared with anyone or with a domain."
        raise drive_error(403, "cannotShareTeamDriveTopFolderWithAnyoneOrDomains", message)
    if kind in {"anyone", "domain"} and role not in {"reader", "commenter", "writer"}:
        raise invalid_value("permission.role")


def pending_owner_is_no_writer() -> ApiError:
    """Return the refusal of a pending owner who is not a writer of the file."""
    message = (
        "The target user cannot be a pending owner because the target user does not have a writer role "
        "for the file."
    )
    return drive_error(403, "pendingOwnerWriterRequired", message)


def _required(body: Json, name: str, known: tuple[str, ...]) -> str:
    value = body.get(name)
    if value is None:
        message = f"The permission {name} field is required."
        raise drive_error(400, "required", message, location=f"permission.{name}")
    if value not in known:
        raise invalid_value(f"permission.{name}")
    return str(value)


def _text(body: Json, name: str) -> str:
    value = body.get(name) or ""
    if not isinstance(value, str):
        raise invalid_value(f"permission.{name}")
    return value


def _flag(body: Json, name: str) -> bool:
    value = body.get(name, False)
    if not isinstance(value, bool):
        raise invalid_value(f"permission.{name}")
    return value


def _check_not_kept(body: Json) -> None:
    for key in sorted(_NOT_KEPT & set(body)):
        raise not_implemented("drive", f"writing the permission field '{key}'")
