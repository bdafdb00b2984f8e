"""One emulated workspace for all contract tests, emptied for each."""

from collections.abc import Iterator

import pytest

from whoowes.emulator import EmulatorServer


@pytest.fixture(scope="session")
def _server() -> Iterator[EmulatorServer]:
    with EmulatorServer() as server:
        yield server


@pytest.fixture
def server(_server: EmulatorServer) -> EmulatorServer:
    """Return the emulator with nothing in it."""
    _server.reset()
    return _server
