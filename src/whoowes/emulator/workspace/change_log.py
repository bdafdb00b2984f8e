"""What changed when, as `changes.list` tells it (`google-behaviour.md` §2.8, rule 64)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from whoowes.emulator.workspace.clock import EmulatorClock


@dataclass(frozen=True)
class Change:
    """The latest change of one file or shared drive.

    Attributes:
        sequence: Its place in the log; later changes have higher numbers.
        time: When it happened.
        corpus: The root it lay in at that moment: someone's My Drive or a shared drive.
        removed: Whether it went out of sight, or was deleted.
    """

    sequence: int
    time: datetime
    corpus: str
    removed: bool = False


class ChangeLog:
    """One log per user, one entry per file, and what has left each root.

    Attributes:
        sequence: The number of the latest change; as a page token it means "what comes after".
        of_user: Per user, the latest change of each file they see, saw, or have lost.
        departures: Per root, the files that were moved to another one, or deleted.
    """

    def __init__(self, clock: EmulatorClock, sequence: int) -> None:
        self._clock = clock
        self.sequence = sequence
        self.of_user: dict[str, dict[str, Change]] = {}
        self.departures: dict[str, dict[str, Change]] = {}

    def note(self, emails: Iterable[str], file_id: str, corpus: str, *, removed: bool = False) -> None:
        """Enter a change for some users, in the place of their older entry for the file."""
        self.sequence += 1
        change = Change(self.sequence, self._clock.now(), corpus, removed)
        for email in emails:
            self.of_user[email][file_id] = change

    def note_departure(self, file_id: str, corpus: str) -> None:
        """Enter that a file no longer lies in a root."""
        self.sequence += 1
        self.departures.setdefault(corpus, {})[file_id] = Change(
            self.sequence, self._clock.now(), corpus, removed=True
        )
