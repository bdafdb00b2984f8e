"""The global options, as every command gets them."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from whoowes.clock import FixedClock, SystemClock
from whoowes.config import Config, default_config_path, load_config
from whoowes.ports import Clock


@dataclass(frozen=True, slots=True)
class Context:
    """What was said before the command's name."""

    config_path: Path | None = None
    locale: str | None = None
    page_locale: str | None = None
    today: date | None = None
    endpoint: str | None = None
    token: Path | None = None
    store: Path | None = None
    quiet: bool = False
    debug: bool = False

    def config(self) -> Config:
        """Load the configuration, with what the command line overrides.

        Raises:
            ConfigError: There is none, or it is wrong.
        """
        return self.overridden(load_config(self.config_path or default_config_path()))

    def overridden(self, config: Config) -> Config:
        """Return a configuration with what the command line overrides."""
        given = {
            "locale": self.locale,
            "page_locale": self.page_locale,
            "token": self.token,
            "store": self.store,
        }
        return config.model_copy(update={name: value for name, value in given.items() if value is not None})

    def clock(self, config: Config) -> Clock:
        """Return the clock: the machine's in the advisor's zone, or one that stands on `--today`."""
        zone = config.zone
        if self.today is None:
            return SystemClock(zone)
        return FixedClock.on(self.today, zone) if zone else FixedClock.on(self.today)
