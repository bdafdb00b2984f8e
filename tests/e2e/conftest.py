"""One server for all end-to-end tests, one fresh workspace and one new set-up per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.acme import Desk
from tests.e2e.advisor import Advisor
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


@pytest.fixture
def advisor(world: World, tmp_path: Path) -> Advisor:
    return Advisor(world, tmp_path / "home").set_up()


@pytest.fixture
def careful(world: World, tmp_path: Path) -> Advisor:
    return Advisor(world, tmp_path / "home", "careful").set_up()


@pytest.fixture
def desk(advisor: Advisor) -> Desk:
    return Desk(advisor)
