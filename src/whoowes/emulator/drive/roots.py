"""My Drives and shared drives themselves, which no method of files ends (`google-behaviour.md` §2.3)."""

from whoowes.emulator.wire.errors import drive_error
from whoowes.emulator.workspace.items import DriveFile


def require_no_root(file: DriveFile) -> None:
    """Refuse to rename, move, trash or delete the top folder of a My Drive or of a shared drive.

    Raises:
        ApiError: 403.
    """
    if file.parent is None:
        message = "The user does not have sufficient permissions for this file."
        raise drive_error(403, "insufficientFilePermissions", message)
