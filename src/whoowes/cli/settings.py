"""The configuration in the engine's own terms."""

import hashlib
from functools import cache

from whoowes import __version__
from whoowes.config import ClientConfig, Config, PersonConfig
from whoowes.core.ids import FolderId
from whoowes.core.items.people import Person, Side
from whoowes.core.summary.words import wording_for
from whoowes.errors import ConfigError
from whoowes.sync.settings import ClientSettings, Settings


def engine_settings(config: Config) -> Settings:
    """Translate a configuration.

    Raises:
        ConfigError: No clients root is set.
    """
    if not config.root:
        hint = "Set `root` to the id of the Drive folder that holds one folder per client."
        raise ConfigError("The configuration names no clients root.", hint=hint)
    advisor = config.advisor

    @cache
    def client(folder_id: FolderId, folder_name: str) -> ClientSettings:
        return _client_settings(config, config.client(folder_id, folder_name), folder_name)

    return Settings(
        root=FolderId(config.root),
        access=config.access,
        advisor_name=advisor.name,
        advisor_names=tuple(name for name in (advisor.name, *advisor.aliases) if name),
        advisor_domains=advisor.domains,
        empty_due_is_next_call=config.empty_due_is_next_call,
        client=client,
        fingerprint=_fingerprint(config),
    )


def _client_settings(config: Config, client: ClientConfig, folder_name: str) -> ClientSettings:
    name = client.name or folder_name
    people = (
        *_people(config.advisor.people, Side.ADVISOR),
        *_people(client.people, Side.CLIENT),
    )
    return ClientSettings(
        name=name,
        locale=client.locale or config.locale,
        wording=wording_for(client.page_locale or config.page_locale),
        people=people,
        client_names=(name, *client.aliases),
        client_domains=client.domains,
        author=client.author,
        exclude=(*config.exclude, *client.exclude),
        include_limited=client.include_limited,
        publish_open=client.publish_open,
        allow_mentions=client.allow_mentions,
    )


def _people(people: tuple[PersonConfig, ...], side: Side) -> tuple[Person, ...]:
    return tuple(
        Person(id=p.email or p.name, name=p.name, side=side, email=p.email, aliases=p.aliases) for p in people
    )


def _fingerprint(config: Config) -> str:
    text = f"{__version__}\n{config.model_dump_json(exclude={'token', 'store'})}"
    return hashlib.sha256(text.encode()).hexdigest()[:16]
