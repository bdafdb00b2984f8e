"""The emulator as a server on the loopback interface."""

import asyncio
import socket
import struct
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from whoowes.emulator.app import build_app
from whoowes.emulator.emulator import Emulator
from whoowes.emulator.oauth.credential_files import write_credential_files
from whoowes.emulator.oauth.scopes import ACCESS_SCOPES
from whoowes.emulator.people.seed import advisor_of, plant
from whoowes.emulator.switches import Switches
from whoowes.emulator.workspace.clock import EmulatorClock
from whoowes.emulator.workspace.ids import Ids

Access = Literal["careful", "automatic"]

_HOST = "127.0.0.1"
_STARTUP_S = 10.0


class EmulatorServer:
    """Serves an emulated Google Workspace over HTTP, in a thread of its own.

    Requests are answered one at a time. Use it as a context manager, or call `start` and `stop`.

    Attributes:
        emulator: The state behind the server; look at it only while no request is under way.
    """

    def __init__(
        self,
        seed: Path | None = None,
        *,
        switches: Switches | None = None,
        strict_quota: bool = False,
        id_seed: int | None = None,
    ) -> None:
        self._switches = switches
        self._strict_quota = strict_quota
        self._id_seed = id_seed
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._port = 0
        self.emulator = self._fresh(seed)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The server's address, without a slash at the end."""
        return f"http://{_HOST}:{self._port}"

    def start(self, port: int = 0) -> None:
        """Begin to serve; port 0 takes a free one.

        Raises:
            OSError: The port is taken.
            RuntimeError: The server did not come up.
        """
        listener = _listen(port)
        self._port = listener.getsockname()[1]
        self._server = _Server(_config(lambda: self.emulator), self._dismiss_watchers)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, name="emulator", daemon=True
        )
        self._thread.start()
        for _ in range(int(_STARTUP_S / 0.002)):
            if self._server.started:
                return
            self._thread.join(0.002)
        raise RuntimeError("The emulator did not start.")

    def stop(self) -> None:
        """Stop serving; what was in the workspace is lost with the object."""
        if self._server and self._thread:
            self._server.should_exit = True
            self._thread.join()
        self._server = self._thread = None

    def wait(self) -> None:
        """Return when the server has stopped."""
        if self._thread:
            self._thread.join()

    def reset(
        self, seed: Path | None = None, *, switches: Switches | None = None, strict_quota: bool | None = None
    ) -> None:
        """Begin anew with a fresh workspace at the same address; tokens given before are void."""
        self._dismiss_watchers()
        self._switches = switches or Switches()
        self._strict_quota = self._strict_quota if strict_quota is None else strict_quota
        self.emulator = self._fresh(seed)

    def write_credentials(
        self,
        folder: Path,
        access: Access = "careful",
        user: str | None = None,
        client_id: str | None = None,
        scopes: tuple[str, ...] | None = None,
    ) -> tuple[Path, Path]:
        """Write a ready OAuth client file and token file, as a finished consent would leave them.

        Args:
            folder: Where to; it is made if need be.
            access: Which scopes were consented to.
            user: The person's address; by default the advisor's.
            client_id: An OAuth client that exists already, or is to have this id; by default a new one.
            scopes: Short scope names in place of those of `access`.

        Returns:
            The paths of `credentials.json` and `token.json`.
        """
        tokens, workspace = self.emulator.tokens, self.emulator.workspace
        client = tokens.add_client(client_id)
        person = workspace.add_user(user) if user else workspace.advisor
        grant = tokens.grant(client, person, scopes or ACCESS_SCOPES[access])
        token, expiry = tokens.issue(grant)
        return write_credential_files(folder, grant, token, expiry, self.url)

    def _dismiss_watchers(self) -> None:
        self.emulator.workspace.dismiss_watchers()

    def _fresh(self, seed: Path | None) -> Emulator:
        emulator = Emulator(
            switches=self._switches,
            strict_quota=self._strict_quota,
            ids=Ids(self._id_seed),
            clock=EmulatorClock(),
            **({"advisor": advisor_of(seed)} if seed else {}),
        )
        if seed:
            plant(emulator.workspace, seed)
        return emulator


class _Server(uvicorn.Server):
    """Tells when it begins to shut down: an answer that waits for a change would hold it up."""

    def __init__(self, config: uvicorn.Config, closing: Callable[[], None]) -> None:
        super().__init__(config)
        self._closing = closing

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._closing()
        await super().shutdown(sockets)


class _Protocol(H11Protocol):
    """Lets the application reset the connection it is answering on."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        served = self.app

        async def app(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - ASGI
            await served({**scope, "reset_connection": lambda: _reset(transport)}, receive, send)

        self.app = app


def _reset(transport: asyncio.Transport) -> None:
    # Closing with a linger time of zero sends RST instead of FIN.
    connection: socket.socket = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


def _listen(port: int) -> socket.socket:
    # With the protocol named, asyncio switches Nagle's delay off for what is accepted: 40 ms per answer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((_HOST, port))
    except OSError:
        listener.close()
        raise
    return listener


def _config(current: Callable[[], Emulator]) -> uvicorn.Config:
    return uvicorn.Config(
        build_app(current),
        http=_Protocol,
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_level="error",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
