"""What the contract tests run on: the emulator, emptied for each, or a live account.

A live account is used only where the environment names it; else nothing leaves this machine.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.contract.backend import Backend, EmulatedBackend
from tests.contract.live import TOLD, LiveBackend, live_account

from whoowes.emulator import EmulatorServer
from whoowes.google.verdict import is_loopback

ACCOUNT = live_account(os.environ)

_guarded: list[bool] = []


def _stay_here(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse to look up or call any other machine while a contract test runs without a live account."""
    if not _guarded or event not in {"socket.connect", "socket.getaddrinfo"}:
        return
    address = arguments[1] if event == "socket.connect" else arguments
    if isinstance(address, tuple) and not is_loopback(str(address[0])):
        raise AssertionError(f"a contract test would have called {address[0]}")


sys.addaudithook(_stay_here)


@pytest.fixture(autouse=True)
def _guard() -> Iterator[None]:
    if ACCOUNT is None:
        _guarded.append(True)
    yield
    _guarded.clear()


@pytest.fixture(scope="session")
def _server() -> Iterator[EmulatorServer]:
    with EmulatorServer() as server:
        yield server


@pytest.fixture
def backend(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Backend]:
    """Return what stands behind the test."""
    if ACCOUNT is not None:
        with LiveBackend(ACCOUNT) as live:
            yield live
        return
    found: EmulatorServer = request.getfixturevalue("_server")
    found.reset()
    emulated = EmulatedBackend(found, tmp_path)
    yield emulated
    emulated.close()


@pytest.fixture
def server(backend: Backend) -> EmulatorServer:
    """Return the emulator with nothing in it."""
    return backend.emulator("it tests tokens and addresses that do not work")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what a live account answered to the questions of `test_facts.py`."""
    if ACCOUNT is not None and TOLD:
        terminalreporter.section("where Google is")
        for name, answer in sorted(TOLD.items()):
            terminalreporter.write_line(f"{name}: {answer}")
