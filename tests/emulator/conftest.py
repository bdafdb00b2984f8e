"""One server for the whole run, one fresh workspace per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.emulator.world import World

from whoowes.emulator import EmulatorServer


@pytest.fixture(scope="session")
def server() -> Iterator[EmulatorServer]:
    with EmulatorServer() as running:
        yield running


@pytest.fixture
def world(server: EmulatorServer, tmp_path: Path) -> Iterator[World]:
    server.reset(strict_quota=False)
    found = World(server, tmp_path / "tokens")
    yield found
    found.close()
