"""What a token may do with a file: the person's role and the scopes' reach (`google-behaviour.md` §3.1)."""

from dataclasses import dataclass

from whoowes.emulator.wire.errors import ApiError, drive_error, file_not_found
from whoowes.emulator.workspace.items import DriveFile, User
from whoowes.emulator.workspace.roles import at_least, role_of
from whoowes.emulator.workspace.workspace import Workspace

_SEE = frozenset({"drive", "drive.readonly", "drive.metadata", "drive.metadata.readonly"})
_READ = frozenset({"drive", "drive.readonly", "documents", "documents.readonly"})
_WRITE = frozenset({"drive", "documents"})
_SCOPES = {"see": _SEE, "read": _READ, "write": _WRITE}


@dataclass(frozen=True)
class Caller:
    """Who calls: a person, through an OAuth client, with the scopes of one grant (short names)."""

    user: User
    client_id: str
    scopes: frozenset[str]

    @property
    def app(self) -> tuple[str, str]:
        """The pair by which `drive.file` remembers a file."""
        return self.client_id, self.user.email

    @property
    def project(self) -> str:
        """The number of the project the client belongs to."""
        return self.client_id.split("-", maxsplit=1)[0]

    def covers(self, file: DriveFile, action: str) -> bool:
        """Whether a held scope reaches this file for `see` (metadata), `read` (content) or `write`."""
        if self.scopes & _SCOPES[action]:
            return True
        return "drive.file" in self.scopes and self.app in file.authorised


def visible_file(workspace: Workspace, caller: Caller, file_id: str, *, all_drives: bool) -> DriveFile:
    """Return a file the caller may see in Drive; `root` stands for My Drive.

    Raises:
        ApiError: 404 for a file that is missing, out of sight of the person or of the token, or in a shared
            drive when the call did not say `supportsAllDrives`.
    """
    file = workspace.files.get(caller.user.root_id if file_id == "root" else file_id)
    if file is None or not role_of(workspace, file, caller.user.email, by_link=True):
        raise file_not_found(file_id)
    is_own_root = file.id == caller.user.root_id
    if not (caller.covers(file, "see") or is_own_root) or (file.drive_id and not all_drives):
        raise file_not_found(file_id)
    return file


def require_role(workspace: Workspace, caller: Caller, file: DriveFile, role: str) -> None:
    """Refuse, as Drive does, what takes a higher role than the person has, whatever the token may do.

    Raises:
        ApiError: 403 insufficientFilePermissions.
    """
    if not at_least(role_of(workspace, file, caller.user.email, by_link=True), role):
        message = "The user does not have sufficient permissions for this file."
        raise drive_error(403, "insufficientFilePermissions", message)


def require_write(workspace: Workspace, caller: Caller, file: DriveFile, role: str = "writer") -> None:
    """Refuse, as Drive does, a change that the person or the token may not make.

    Raises:
        ApiError: 403 insufficientFilePermissions or appNotAuthorizedToFile.
    """
    require_role(workspace, caller, file, role)
    if not caller.covers(file, "write"):
        message = f"The user has not granted the app {caller.project} write access to the file {file.id}."
        raise drive_error(403, "appNotAuthorizedToFile", message)


def require_read(caller: Caller, file: DriveFile) -> None:
    """Refuse the content of a file to a token that reaches only its metadata.

    Raises:
        ApiError: 403 appNotAuthorizedToFile.
    """
    if not caller.covers(file, "read"):
        message = f"The user has not granted the app {caller.project} read access to the file {file.id}."
        raise drive_error(403, "appNotAuthorizedToFile", message)


def require_parent(workspace: Workspace, caller: Caller, folder: DriveFile) -> None:
    """Refuse to put anything into a folder the person or the token may not write to.

    Raises:
        ApiError: 403 insufficientParentPermissions; so for every folder that `drive.file` was not given,
            unless the switch `foreign_parent` makes that a 404.
    """
    may_write = at_least(role_of(workspace, folder, caller.user.email, by_link=True), "writer")
    is_covered = folder.id == caller.user.root_id or caller.covers(folder, "write")
    if may_write and not is_covered and workspace.switches.foreign_parent == "404":
        raise file_not_found(folder.id)
    if not (may_write and is_covered):
        raise insufficient_parent()


def insufficient_parent() -> ApiError:
    """Return Drive's refusal to create in, or move into, a folder."""
    message = "Insufficient permissions for the specified parent."
    return drive_error(403, "insufficientParentPermissions", message)
