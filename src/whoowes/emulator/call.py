"""One API call on its way to the handler that answers it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from whoowes.emulator.oauth.access import Caller, visible_file
from whoowes.emulator.switches import Switches
from whoowes.emulator.wire.discovery import Method
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]


@dataclass(frozen=True)
class Media:
    """Bytes with their type: what is uploaded, what a file holds, what an export gives.

    `ranged` says whether a Range header picks a piece of an answer; exports are given whole (rule 63).
    """

    content: bytes
    content_type: str
    ranged: bool = False


@dataclass(frozen=True)
class Call:
    """A call that has passed the front end: authenticated, its parameters typed, its body read.

    Attributes:
        method: The method called.
        path: The variables of its address.
        query: Typed parameters, defaults filled in.
        body: The JSON body; of an upload, the metadata.
        caller: Who calls.
        workspace: What there is.
        given: The names of the parameters that were sent.
        media: What was uploaded.
    """

    method: Method
    path: Mapping[str, str]
    query: Json
    body: Json
    caller: Caller
    workspace: Workspace
    given: frozenset[str] = field(default_factory=frozenset)
    media: Media | None = None

    @property
    def switches(self) -> Switches:
        """How conflicting facts are decided."""
        return self.workspace.switches

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
