"""What the caller may do with a file: `File.capabilities` (`google-behaviour.md` §2.4 and §2.10)."""

from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.roles import METADATA, at_least, role_to_share

_SHARED_ONLY = (
    *("canAddFolderFromAnotherDrive", "canDeleteChildren", "canMoveChildrenOutOfDrive", "canReadDrive"),
    "canTrashChildren",
)
_MINE_ONLY = ("canAcceptOwnership", "canAddMyDriveParent", "canRemoveMyDriveParent")
CAPABILITIES = frozenset(
    {
        *("canAddChildren", "canComment", "canCopy", "canDelete", "canDisableInheritedPermissions"),
        *("canDownload", "canEdit", "canEnableInheritedPermissions", "canListChildren", "canModifyContent"),
        *(
            "canMoveChildrenWithinDrive",
            "canMoveItemOutOfDrive",
            "canMoveItemWithinDrive",
            "canReadRevisions",
        ),
        *("canRemoveChildren", "canRename", "canShare", "canTrash", "canUntrash"),
        *_SHARED_ONLY,
        *_MINE_ONLY,
    }
)


def capabilities(file: DriveFile, role: str | None, email: str, *, reads_drive: bool) -> dict[str, bool]:
    """Return the capabilities of a person who has a role on a file.

    Args:
        file: The file.
        role: The person's role on it.
        email: The person.
        reads_drive: Whether the person is a member of the shared drive that the file lies in.
    """
    edit, is_root = at_least(role, "writer"), file.parent is None
    owns = at_least(role, "fileOrganizer" if file.drive_id else "owner") and not is_root
    deletes = at_least(role, "organizer" if file.drive_id else "owner") and not is_root
    found = {
        "canEdit": edit,
        "canModifyContent": edit and not file.is_folder,
        "canRename": edit and not is_root,
        "canShare": at_least(role, role_to_share(file)) and (not is_root or file.is_shared_drive),
        "canComment": at_least(role, "commenter") and not file.is_folder,
        "canCopy": not file.is_folder,
        "canDownload": not file.is_folder,
        "canReadRevisions": edit and not file.is_folder,
        "canTrash": owns,
        "canUntrash": owns,
        "canDelete": deletes,
        "canDisableInheritedPermissions": deletes and not file.limited,
        "canEnableInheritedPermissions": deletes and file.limited,
        "canMoveItemWithinDrive": owns if file.drive_id else edit and not is_root,
        "canMoveItemOutOfDrive": deletes and not file.is_folder,
    }
    return found | _of_folder(file, role) | _of_corpus(file, role, email, reads_drive=reads_drive)


def _of_folder(file: DriveFile, role: str | None) -> dict[str, bool]:
    edit = at_least(role, "writer") and file.is_folder
    return {
        "canAddChildren": edit,
        "canListChildren": file.is_folder and role != METADATA,
        "canRemoveChildren": edit and not file.drive_id,
        "canMoveChildrenWithinDrive": at_least(role, "fileOrganizer") and file.is_folder
        if file.drive_id
        else edit,
    }


def _of_corpus(file: DriveFile, role: str | None, email: str, *, reads_drive: bool) -> dict[str, bool]:
    """What is shown of items in shared drives only, or of others only."""
    if file.drive_id:
        organizes = at_least(role, "organizer") and file.is_folder
        return dict.fromkeys(_SHARED_ONLY, False) | {
            "canReadDrive": reads_drive,
            "canTrashChildren": at_least(role, "fileOrganizer") and file.is_folder,
            "canDeleteChildren": organizes,
            "canMoveChildrenOutOfDrive": organizes,
        }
    pending = any(held.pending_owner and held.email == email for held in file.permissions.values())
    return dict.fromkeys(_MINE_ONLY, False) | {"canAcceptOwnership": pending}
