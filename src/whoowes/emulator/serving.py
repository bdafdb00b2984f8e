"""The emulator as a command: it serves until it is interrupted, and leaves nothing behind."""

import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from whoowes.emulator.server import Access, EmulatorServer
from whoowes.emulator.switches import Switches


def serve_forever(
    seed: Path | None,
    port: int,
    access: Access,
    *,
    strict_quota: bool,
    announce: Callable[[str], None],
    switches: Switches | None = None,
    credentials_folder: Path | None = None,
) -> None:
    """Serve until interrupted.

    Args:
        seed: The folder to fill the workspace from.
        port: Where to listen; 0 takes a free port.
        access: Which scopes the ready token carries.
        strict_quota: Whether the quotas per minute hold.
        announce: Is told, line by line, the address and where the credentials lie.
        switches: How conflicting facts are decided.
        credentials_folder: Where the ready credentials and token are written; by default a temporary folder,
            which is gone when the server has ended.

    Raises:
        SeedError: The seed folder cannot be read.
        OSError: The port is taken.
    """
    # A shell's background jobs start with interrupts ignored; a server must be endable all the same.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)
    server = EmulatorServer(seed, switches=switches, strict_quota=strict_quota)
    server.start(port)
    try:
        with _kept_or_temporary(credentials_folder) as folder:
            _announce_all(server, folder, access, announce)
            server.wait()
    finally:
        server.stop()


@contextmanager
def _kept_or_temporary(folder: Path | None) -> Iterator[Path]:
    if folder:
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="whoowes-emulator-") as made:
        yield Path(made)


def _announce_all(
    server: EmulatorServer, folder: Path, access: Access, announce: Callable[[str], None]
) -> None:
    credentials, token = server.write_credentials(folder, access)
    announce(f"Emulated workspace at {server.url}/emulator/")
    announce(f"OAuth client: {credentials}")
    announce(f"Token ({access} access): {token}")
    workspace = server.emulator.workspace
    for file in workspace.children(workspace.files[workspace.advisor.root_id]):
        announce(f"In My Drive: {file.name} ({file.id})")
    for file in workspace.files.values():
        if file.left_out:
            announce(f"Left out of {file.name}: {', '.join(file.left_out)}")
