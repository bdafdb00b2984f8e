"""The one check that no request ever changes a file that is not ours (`product.md` "Access")."""

from collections.abc import Mapping

from whoowes.core.drive import MARK, DriveFile
from whoowes.core.ids import FileId
from whoowes.errors import SafetyStop


def is_marked(properties: Mapping[str, str]) -> bool:
    """Return whether private properties say that whoowes made the file."""
    return properties.get(MARK) == "1"


class WriteGuard:
    """Knows the files that Drive has shown us with our mark. All others may not be written to."""

    def __init__(self) -> None:
        self._ours: set[FileId] = set()

    def learn(self, file: DriveFile) -> DriveFile:
        """Take note of whether `file` bears our mark now, and return it."""
        if is_marked(file.app_properties):
            self._ours.add(file.id)
        else:
            self._ours.discard(file.id)
        return file

    def check(self, target: FileId) -> None:
        """Let a write to `target` pass.

        Raises:
            SafetyStop: Drive has not shown us our mark on it.
        """
        if target not in self._ours:
            raise SafetyStop(f"A write to {target} was stopped: the file does not bear our mark.")

    def check_new(self, properties: Mapping[str, str]) -> None:
        """Let a file with these private properties be made.

        Raises:
            SafetyStop: It would not bear our mark, so that it could never be written to or found again.
        """
        if not is_marked(properties):
            raise SafetyStop("A file without our mark would have been made.")
