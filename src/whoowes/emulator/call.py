"""One API call on its way to the handler that answers it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from whoowes.emulator.access import Caller, visible_file
from whoowes.emulator.discovery import Method
from whoowes.emulator.items import DriveFile
from whoowes.emulator.workspace import Workspace

Json = dict[str, Any]


@dataclass(frozen=True)
class Switches:
    """Facts on which sources conflict or that Google varies; each default is the stricter side for a client.

    Attributes:
        readonly_scope_may_read_suggestions: Whether a token whose scopes only let it read a file still sees
            suggestions and `revisionId` where the person may edit (`google-behaviour.md` §7).
        listing_lag_s: Seconds, on the emulator's clock, until a new file turns up in `files.list` (§2.1).
        spurious_revision_after_write: Whether the revision id moves once more after each write, without an
            edit (§1.9).
    """

    readonly_scope_may_read_suggestions: bool = False
    listing_lag_s: float = 0
    spurious_revision_after_write: bool = False


@dataclass(frozen=True)
class Call:
    """A call that has passed the front end: authenticated, its parameters typed, its body read."""

    method: Method
    path: Mapping[str, str]
    query: Json
    body: Json
    caller: Caller
    workspace: Workspace
    switches: Switches

    def file(self) -> DriveFile:
        """Return the file that the path names.

        Raises:
            ApiError: Drive's 404.
        """
        return self.file_named(self.path["fileId"])

    def file_named(self, file_id: str) -> DriveFile:
        """Return a file by id, by the rules of this call.

        Raises:
            ApiError: Drive's 404.
        """
        all_drives = bool(self.query.get("supportsAllDrives"))
        return visible_file(self.workspace, self.caller, file_id, all_drives=all_drives)

    def file_named_anywhere(self, file_id: str) -> DriveFile:
        """Return a file by id for a method that reaches shared drives without being told to.

        Raises:
            ApiError: Drive's 404.
        """
        return visible_file(self.workspace, self.caller, file_id, all_drives=True)
