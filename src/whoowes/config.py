"""The configuration: one TOML file, every setting with a default, every mistake with its place."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from platformdirs import user_config_path, user_state_path
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    ValidationError,
    field_validator,
)

from whoowes.errors import ConfigError
from whoowes.mistakes import mistakes_of

_APP = "whoowes"

Access = Literal["careful", "automatic"]


def check_locale(text: str) -> str:
    """Return a locale as it was given.

    Raises:
        ValueError: It is none.
    """
    try:
        Locale.parse(text.replace("-", "_"))
    except (ValueError, UnknownLocaleError) as error:
        message = f"“{text}” is not a locale such as en-GB"
        raise ValueError(message) from error
    return text


_Locale = Annotated[str, AfterValidator(check_locale)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PersonConfig(_Section):
    """A person on the roster."""

    name: Annotated[str, Field(min_length=1)]
    email: str | None = None
    aliases: tuple[str, ...] = ()


class AdvisorConfig(_Section):
    """The advisor's side."""

    name: str = ""
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    people: tuple[PersonConfig, ...] = ()


class ClientConfig(_Section):
    """What is known of one client beside its folder."""

    name: str | None = None
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    people: tuple[PersonConfig, ...] = ()
    author: str | None = None
    """Mail address or name of whoever "I" and "me" mean in this client's notes."""
    locale: _Locale | None = None
    page_locale: _Locale | None = None
    exclude: tuple[str, ...] = ()
    include_limited: StrictBool = False
    publish_open: StrictBool = False
    allow_mentions: tuple[str, ...] = ()


class Config(_Section):
    """All settings. Paths are absolute once loaded."""

    root: str | None = None
    access: Access = "careful"
    timezone: str | None = None
    locale: _Locale = "en-GB"
    page_locale: _Locale = "en-GB"
    empty_due_is_next_call: StrictBool = True
    exclude: tuple[str, ...] = ()
    token: Path | None = None
    store: Path | None = None
    advisor: AdvisorConfig = AdvisorConfig()
    clients: dict[str, ClientConfig] = Field(default_factory=dict)

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                ZoneInfo(value)
            except (KeyError, ValueError, OSError) as error:
                message = f"“{value}” is not a time zone such as Europe/London"
                raise ValueError(message) from error
        return value

    @property
    def zone(self) -> ZoneInfo | None:
        """The advisor's time zone; None means the machine's."""
        return ZoneInfo(self.timezone) if self.timezone else None

    @property
    def token_path(self) -> Path:
        """Where the token lies."""
        return self.token or user_config_path(_APP) / "token.json"

    @property
    def store_path(self) -> Path:
        """Where the cache lies."""
        return self.store or user_state_path(_APP) / "store.db"

    def client(self, folder_id: str, name: str) -> ClientConfig:
        """Return the settings of one client, by folder id or else by exact name, case-folded."""
        if folder_id in self.clients:
            return self.clients[folder_id]
        by_name = {key.casefold(): value for key, value in self.clients.items()}
        return by_name.get(name.casefold(), ClientConfig())


def default_config_path() -> Path:
    """Return where the configuration is looked for when no other place is named."""
    return user_config_path(_APP) / "config.toml"


def load_config(path: Path) -> Config:
    """Read a configuration file; relative paths in it count from its folder.

    Raises:
        ConfigError: The file is missing, is not TOML, or a setting is wrong; the message names it.
    """
    try:
        with path.open("rb") as file:
            raw = tomllib.load(file)
    except FileNotFoundError as error:
        hint = "Copy config.example.toml there and set `root`, or name another file with --config."
        raise ConfigError(f"There is no configuration at {path}.", hint=hint) from error
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not TOML: it is not UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not TOML: {error}.") from error
    try:
        config = Config.model_validate(raw)
    except ValidationError as error:
        mistakes = "; ".join(mistakes_of(error, Config))
        raise ConfigError(f"{path}: {mistakes}{'' if mistakes.endswith('?') else '.'}") from error
    return config.model_copy(update=_absolute(config, path.parent))


def _absolute(config: Config, folder: Path) -> dict[str, Path]:
    paths = {"token": config.token, "store": config.store}
    return {name: folder / value.expanduser() for name, value in paths.items() if value is not None}
