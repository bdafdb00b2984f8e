"""Handing a file over to another owner (`google-behaviour.md` §2.10).

Google asks the new owner first: the owner makes a writer the pending owner, who then takes the role.
"""

from whoowes.emulator.call import Call
from whoowes.emulator.drive.grants import pending_owner_is_no_writer
from whoowes.emulator.oauth.access import require_write
from whoowes.emulator.wire.errors import drive_error
from whoowes.emulator.workspace.items import DriveFile, Permission

_UNACKNOWLEDGED = "The transferOwnership parameter must be enabled when the permission role is 'owner'."
_NO_CONSENT = "Consent is required to transfer ownership of a file to another user."


def transfer_ownership(call: Call, file: DriveFile, email: str) -> str:
    """Make a person the owner and return the id of their permission.

    It takes the pending owner's own call; the old owner's is enough within one domain, where the switch
    `ownership_needs_consent` is off.

    Raises:
        ApiError: 403 without `transferOwnership`, for others than these two, and while consent is missing.
    """
    if not call.query["transferOwnership"]:
        raise drive_error(403, "forbidden", _UNACKNOWLEDGED, location="transferOwnership")
    if call.query.get("sendNotificationEmail") is False:
        message = "The sendNotificationEmail parameter must not be disabled for ownership transfers."
        raise drive_error(403, "forbidden", message, location="sendNotificationEmail")
    caller = call.caller.user
    accepts = caller.email == email and any(
        held.email == email and held.pending_owner for held in file.permissions.values()
    )
    require_write(call.workspace, call.caller, file, "writer" if accepts else "owner")
    if not accepts and not _passes_at_once(call, file, email):
        raise drive_error(403, "consentRequiredForOwnershipTransfer", _NO_CONSENT)
    owner = call.workspace.add_user(email)
    if owner.email != file.owner:
        call.workspace.give_to(file, owner)
    if call.query.get("moveToNewOwnersRoot"):
        call.workspace.move(file, call.workspace.files[owner.root_id])
    return owner.permission_id


def offer_ownership(call: Call, file: DriveFile, held: Permission) -> None:
    """Check that the caller may make the holder of a permission the pending owner.

    Raises:
        ApiError: 403 for others than the owner, and for a person who is not a writer.
    """
    require_write(call.workspace, call.caller, file, "owner")
    if held.type != "user" or held.role != "writer" or call.body["role"] != "writer":
        raise pending_owner_is_no_writer()


def _passes_at_once(call: Call, file: DriveFile, email: str) -> bool:
    domains = {address.rpartition("@")[2] for address in (email, file.owner or "")}
    return len(domains) == 1 and not call.switches.ownership_needs_consent
