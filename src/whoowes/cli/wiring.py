"""The composition root: the one place that builds gateways, the store, and the embedded workspace."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from whoowes.cli.context import Context
from whoowes.cli.settings import engine_settings
from whoowes.config import Access, Config
from whoowes.core.drive import FOLDER
from whoowes.core.ids import FileId, FolderId
from whoowes.emulator import EmulatorServer, SeedError, SwitchError, read_switches, serve_forever
from whoowes.errors import Locked, UsageError
from whoowes.google.auth import load_credentials
from whoowes.google.workspace import GoogleWorkspace, check_endpoint, open_workspace
from whoowes.ports import StateStore
from whoowes.store import open_store
from whoowes.store.forgetful import ForgetfulStore
from whoowes.sync.dry_run import DryRunDocs, DryRunDrive
from whoowes.sync.run import Engine


@contextmanager
def open_engine(context: Context, config: Config, *, writes: bool) -> Iterator[Engine]:
    """Open everything that a pass needs, and close it again.

    Args:
        context: The global options.
        config: The configuration.
        writes: False for a dry run and for commands that only look: what would be written is recorded
            instead, the cache is read if it is free, and nothing is kept in it.

    Raises:
        WhoowesError: The configuration, the token or the store is unusable.
    """
    settings = engine_settings(config)
    clock = context.clock(config)
    with open_google(context, config) as google, _open_store(config, is_kept=writes) as store:
        drive = google.drive if writes else DryRunDrive(google.drive)
        docs = google.docs if writes else DryRunDocs(google.docs)
        yield Engine(drive, docs, store, settings, clock, config.zone, google.calls)


@contextmanager
def open_google(context: Context, config: Config) -> Iterator[GoogleWorkspace]:
    """Open Drive and Docs with the stored token.

    Raises:
        AuthError: There is no usable token.
        UsageError: The endpoint is not an address of this machine.
    """
    if context.endpoint is not None:
        check_endpoint(context.endpoint)
    credentials = load_credentials(config.token_path, access=config.access, endpoint=context.endpoint)
    with open_workspace(credentials, endpoint=context.endpoint) as google:
        yield google


@contextmanager
def _open_store(config: Config, *, is_kept: bool) -> Iterator[StateStore]:
    if is_kept:
        with open_store(config.store_path) as store:
            yield store
        return
    try:
        opened = open_store(config.store_path) if config.store_path.exists() else None
    except Locked:
        opened = None
    try:
        yield ForgetfulStore(opened)
    finally:
        if opened is not None:
            opened.close()


@dataclass(frozen=True, slots=True)
class EmbeddedWorkspace:
    """The emulator with sample clients, and how to reach it."""

    server: EmulatorServer
    context: Context
    config: Config

    @property
    def url(self) -> str:
        """Its address."""
        return self.server.url

    def find(self, client: FolderId, name: str) -> FileId:
        """Return the id of a file directly in a client's folder.

        Raises:
            UsageError: There is none of that name.
        """
        with open_google(self.context, self.config) as google:
            for file in google.drive.children(client):
                if file.name == name:
                    return file.id
        raise UsageError(f"There is no “{name}” in the workspace.")


@contextmanager
def embedded_workspace(
    context: Context, config: Config, seed: Path, *, now: datetime, root_name: str
) -> Iterator[EmbeddedWorkspace]:
    """Start the emulator on a free loopback port with a seed folder, and a token for it.

    Args:
        context: The global options; the endpoint, the token and the store are replaced.
        config: Settings; the clients root is looked up by its name.
        seed: What stands in Drive.
        now: The emulator's clock, aware.
        root_name: The name of the clients root in My Drive.
    """
    with tempfile.TemporaryDirectory(prefix="whoowes-") as scratch, EmulatorServer(seed) as server:
        server.emulator.clock.set(now)
        _, token = server.write_credentials(Path(scratch), config.access)
        here = Context(
            locale=context.locale,
            page_locale=context.page_locale,
            today=context.today,
            endpoint=server.url,
            quiet=context.quiet,
            debug=context.debug,
        )
        scratched = config.model_copy(update={"token": token, "store": Path(scratch) / "store.db"})
        with open_google(here, scratched) as google:
            root = _folder_in_my_drive(google, root_name)
        ready = here.overridden(scratched.model_copy(update={"root": root}))
        yield EmbeddedWorkspace(server, here, ready)


def _folder_in_my_drive(google: GoogleWorkspace, name: str) -> FolderId:
    for file in google.drive.children(FolderId("root")):
        if file.name == name and file.mime_type == FOLDER:
            return FolderId(file.id)
    raise UsageError(f"There is no folder “{name}” in the workspace.")


def emulate(
    seed: Path | None,
    port: int,
    access: Access,
    *,
    strict_quota: bool,
    switches: tuple[str, ...],
    announce: Callable[[str], None],
) -> None:
    """Serve the emulator until interrupted.

    Raises:
        UsageError: The seed folder is unreadable, a switch is not known, or the port is taken.
    """
    try:
        serve_forever(
            seed,
            port,
            access,
            strict_quota=strict_quota,
            switches=read_switches(switches),
            announce=announce,
        )
    except SwitchError as error:
        raise UsageError(str(error)) from error
    except SeedError as error:
        raise UsageError(f"The seed folder cannot be used: {error}") from error
    except OSError as error:
        raise UsageError(f"Port {port} cannot be used: {error.strerror}.") from error
