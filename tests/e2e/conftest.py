"""One server for all end-to-end tests, one fresh workspace and one new set-up per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.acme import Desk
from tests.e2e.advisor import Advisor
from tests.emulator.world import World

from whoowes.emulator import EmulatorServer
from whoowes.emulator.switches import Switches, all_other_positions, read_switches


@pytest.fixture(scope="session")
def server() -> Iterator[EmulatorServer]:
    with EmulatorServer() as running:
        yield running


@pytest.fixture(scope="session")
def switches(request: pytest.FixtureRequest) -> Switches:
    """How the emulator decides what nobody knows of Google, by the options of this run."""
    if request.config.getoption("--other-positions"):
        return all_other_positions()
    return read_switches(tuple(request.config.getoption("--switch")))


@pytest.fixture
def world(server: EmulatorServer, switches: Switches, tmp_path: Path) -> Iterator[World]:
    server.reset(strict_quota=False, switches=switches)
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
