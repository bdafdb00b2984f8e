"""What other people do between two requests of a client: the hook behind rule 43.

An interjection waits for a request of one kind on one file to be answered with success, then happens once,
before anything else is answered. So a test can let a person type after the client has read and before it
writes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from whoowes.emulator.wire.discovery import methods


class InterjectionError(Exception):
    """Nothing can ever set off the interjection."""


class BrokenInterjectionError(Exception):
    """What was to happen cannot be done, now that its turn has come; nothing has been done."""


@dataclass
class _Waiting:
    after: str
    file_id: str
    act: Callable[[], object]
    left: int


class Interjections:
    """What still waits for its request."""

    def __init__(self) -> None:
        self._waiting: list[_Waiting] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, after: str, file_id: str, act: Callable[[], object], nth: int = 1) -> None:
        """Let `act` happen once, after the `nth` request from now that is answered with success.

        Args:
            after: A method id such as `docs.documents.get`, in which `*` is anything.
            file_id: The file the request must be about.
            act: What happens; it raises `BrokenInterjectionError` where it cannot.
            nth: Which of the matching requests; from 1.

        Raises:
            InterjectionError: `after` matches no method.
        """
        if not any(fnmatchcase(method.id, after) for api in ("docs", "drive") for method in methods(api)):
            raise InterjectionError(f"No method matches {after!r}.")
        self._waiting.append(_Waiting(after, file_id, act, nth))

    def clear(self) -> None:
        """Forget all that waits."""
        self._waiting.clear()

    def follow(self, method_id: str, file_id: str | None) -> list[str]:
        """Let everything happen whose turn it is after a request that was answered with success.

        Returns:
            Why those that could not be done could not; the request itself has its answer all the same.
        """
        due = []
        for waiting in list(self._waiting):
            if waiting.file_id == file_id and fnmatchcase(method_id, waiting.after):
                waiting.left -= 1
                if not waiting.left:
                    self._waiting.remove(waiting)
                    due.append(waiting)
        return [reason for waiting in due if (reason := _trouble(waiting))]


def _trouble(waiting: _Waiting) -> str:
    try:
        waiting.act()
    except BrokenInterjectionError as error:
        return str(error)
    return ""
