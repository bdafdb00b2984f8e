"""The only place that reads the clock (`product.md`: today is the advisor's calendar day)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The machine's clock, in the advisor's zone; None means the machine's own zone."""

    zone: tzinfo | None = None

    def now(self) -> datetime:
        """Return the current moment, aware."""
        return datetime.now(UTC).astimezone(self.zone)  # noqa: TID251 - this is the place

    def today(self) -> date:
        """Return the advisor's calendar day."""
        return self.now().date()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still at `moment` (aware); its zone decides the day."""

    moment: datetime

    @classmethod
    def on(cls, day: date, zone: tzinfo = UTC) -> "FixedClock":
        """Return a clock at noon of `day`, far from every midnight."""
        return cls(datetime.combine(day, time(12), tzinfo=zone))

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def today(self) -> date:
        """Return the day of the moment in its own zone."""
        return self.moment.date()
