"""Where `files.update` moves a file with `addParents` and `removeParents` (`google-behaviour.md` §2.3, §2.9).

A file has one parent. Between My Drive and shared drives files can move and folders cannot.
"""

from whoowes.emulator.call import Call
from whoowes.emulator.oauth.access import insufficient_parent, require_parent, require_write
from whoowes.emulator.wire.errors import ApiError, drive_error, not_implemented
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.roles import role_of


def destination(call: Call, file: DriveFile) -> DriveFile | None:
    """Return the folder that the call moves a file to; None: it stays where it is.

    Raises:
        ApiError: 403 or 404 for the folder, 403 for a second parent or a move that Drive does not do, 501 for
            a folder into itself or out of a shared drive.
    """
    add, remove = call.query.get("addParents"), call.query.get("removeParents")
    removed = {part.strip() for part in (remove or "").split(",")}
    leaves = file.parent in removed or ("root" in removed and file.parent == call.caller.user.root_id)
    if add is None:
        return _home(call, file) if leaves else None
    if "," in add:
        raise _second_parent(file)
    parent = call.file_named(add)
    if not parent.is_folder:
        raise insufficient_parent()
    require_parent(call.workspace, call.caller, parent)
    if not leaves and parent.id != file.parent:
        raise _second_parent(parent if parent.drive_id else file)
    if any(node is file for node in call.workspace.lineage(parent)):
        raise not_implemented("drive", "moving a folder into itself")
    _check_drives(call, file, parent)
    return parent


def _home(call: Call, file: DriveFile) -> DriveFile | None:
    """Where a file goes that loses its only parent: the root of its owner."""
    if file.drive_id:
        raise _second_parent(file)
    return call.workspace.files[call.workspace.users[file.owner].root_id] if file.owner else None


def _second_parent(file: DriveFile) -> ApiError:
    if file.drive_id:
        message = "A shared drive item must have exactly one parent."
        return drive_error(403, "teamDrivesParentLimit", message)
    return drive_error(403, "cannotAddParent", "Increasing the number of parents is not allowed")


def _check_drives(call: Call, file: DriveFile, parent: DriveFile) -> None:
    if file.drive_id == parent.drive_id:
        if file.drive_id:
            require_write(call.workspace, call.caller, file, "fileOrganizer")
        return
    if parent.drive_id and file.is_folder:
        message = "Moving folders into shared drives is not supported."
        raise drive_error(403, "teamDrivesFolderMoveInNotSupported", message)
    if parent.drive_id and call.workspace.is_trashed(file):
        message = "A trashed item cannot be moved into a shared drive."
        raise drive_error(403, "cannotMoveTrashedItemIntoTeamDrive", message)
    if file.drive_id:
        _check_departure(call, file)
    else:
        _check_owner(call, file, parent)


def _check_departure(call: Call, file: DriveFile) -> None:
    require_write(call.workspace, call.caller, file, "organizer")
    if file.is_folder:
        raise not_implemented("drive", "moving a folder out of a shared drive")


def _check_owner(call: Call, file: DriveFile, parent: DriveFile) -> None:
    owner = file.owner or ""
    if owner == call.caller.user.email:
        return
    top = call.workspace.files[parent.drive_id or ""]
    if not role_of(call.workspace, top, owner, by_link=False):
        message = (
            "Cannot move a file into a shared drive as a writer when the owner of the file is not a member "
            "of that shared drive."
        )
        raise drive_error(403, "fileOwnerNotMemberOfTeamDrive", message)
