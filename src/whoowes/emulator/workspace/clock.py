"""The emulator's own clock: real time, until a test or a person sets it."""

from datetime import UTC, datetime


class EmulatorClock:
    """Tells the time to everything inside the emulator.

    Once set, it stands still until it is set again, so that what a test writes is dated exactly.
    """

    def __init__(self, now: datetime | None = None) -> None:
        self._fixed = now

    def now(self) -> datetime:
        """Return the present moment, in UTC."""
        return self._fixed or datetime.now(UTC)  # noqa: TID251 - this is the emulator's clock module

    def set(self, now: datetime | None) -> None:
        """Stand still at `now`; None goes back to real time."""
        self._fixed = now.astimezone(UTC) if now else None


def rfc3339(moment: datetime) -> str:
    """Write a moment as Drive does: RFC 3339, milliseconds, `Z` (`google-behaviour.md` §2.4)."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def parse_rfc3339(text: str) -> datetime:
    """Read an RFC 3339 moment or date; without an offset it is UTC (`google-behaviour.md` §2.1).

    Raises:
        ValueError: It is neither, or in UTC it lies outside the years 1 to 9999.
    """
    moment = datetime.fromisoformat(text)
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError as error:
        raise ValueError(text) from error
