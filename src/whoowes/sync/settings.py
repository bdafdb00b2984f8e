"""What the engine is told: the configuration, once translated into the core's own terms."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from whoowes.core.ids import FolderId
from whoowes.core.items.people import Person
from whoowes.core.summary.wording import Wording


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """Everything that is set for one client. Names and addresses of people carry their side."""

    name: str
    locale: str
    wording: Wording
    people: tuple[Person, ...] = ()
    client_names: tuple[str, ...] = ()
    client_domains: tuple[str, ...] = ()
    author: str | None = None
    exclude: tuple[str, ...] = ()
    """Ids, or patterns of titles such as `Draft*`, of documents that are no notes."""
    include_limited: bool = False
    publish_open: bool = False
    allow_mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is set for a pass."""

    root: FolderId
    access: Literal["careful", "automatic"]
    advisor_name: str
    advisor_names: tuple[str, ...]
    advisor_domains: tuple[str, ...]
    empty_due_is_next_call: bool
    client: Callable[[FolderId, str], ClientSettings]
    """Settings by folder id and folder name."""
    fingerprint: str
    """Changes when any setting, or the program itself, changes: then every client is visited."""


@dataclass(frozen=True, slots=True)
class Options:
    """What one pass is asked to do."""

    full: bool = False
    force: bool = False
    publish: bool = False
