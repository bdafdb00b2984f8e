"""`files.delete` and `files.emptyTrash`: gone for good, past the trash (`google-behaviour.md` §2.3)."""

from whoowes.emulator.call import Call
from whoowes.emulator.drive.roots import require_no_root
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.oauth.access import require_write
from whoowes.emulator.workspace.items import DriveFile

_DELETE_PARAMETERS = frozenset({"supportsAllDrives"})
_TRASH_PARAMETERS = frozenset({"driveId"})


def delete_file(call: Call) -> None:
    """Answer `files.delete`: for the owner, in a shared drive for an organizer.

    With a folder go the files in it that the person owns; other people's go to their owner's My Drive.

    Raises:
        ApiError: 404, or 403 for one who may not, and for a My Drive or a shared drive itself.
    """
    file = call.file()
    require_write(call.workspace, call.caller, file, "organizer" if file.drive_id else "owner")
    require_no_root(file)
    _delete(call, file)


def empty_trash(call: Call) -> None:
    """Answer `files.emptyTrash`: what the person owns and trashed, or the trash of one shared drive.

    Raises:
        ApiError: 404 for a drive out of sight, 403 for one who is no organizer of it.
    """
    drive_id = call.query.get("driveId")
    if drive_id is not None:
        require_write(call.workspace, call.caller, call.file_named_anywhere(drive_id), "organizer")
    owner = None if drive_id else call.caller.user.email
    trashed = [
        file
        for file in call.workspace.files.values()
        if file.trashed and file.drive_id == drive_id and file.owner == owner
    ]
    for file in trashed:
        if file.id in call.workspace.files:
            _delete(call, file)


def _delete(call: Call, file: DriveFile) -> None:
    workspace = call.workspace
    for item in workspace.subtree(file):
        if item.owner not in {None, call.caller.user.email}:
            workspace.move(item, workspace.files[workspace.users[item.owner or ""].root_id])
    workspace.delete(file)


ENDPOINTS = {
    "drive.files.delete": Endpoint(delete_file, _DELETE_PARAMETERS),
    "drive.files.emptyTrash": Endpoint(empty_trash, _TRASH_PARAMETERS),
}
