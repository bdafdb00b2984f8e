"""What was asked of the emulated APIs, in order."""

from dataclasses import asdict, dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """One request.

    `status` is None where the connection was cut. `interjection` says why what a person was to do right after
    it could not be done; None if it could, or if nobody was to do anything.
    """

    time: str
    method: str
    file: str | None
    user: str | None
    status: int | None
    query: Json
    body: Any
    fault: str | None
    interjection: str | None = None


class RequestLog:
    """The API requests since the log was last cleared; control requests are not in it."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def add(self, entry: Entry) -> None:
        """Note a request that has been answered, or cut off."""
        self.entries.append(entry)

    def clear(self) -> None:
        """Forget all."""
        self.entries.clear()

    def as_json(self) -> list[Json]:
        """Return the entries, oldest first."""
        return [asdict(entry) for entry in self.entries]
