"""Hypothesis profiles, the `snapshot` fixture, and the browser, for all tests."""

import difflib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings
from tests.browser import browser, tab  # noqa: F401 - fixtures

# A loaded machine draws slowly; that says nothing about the code.
_SLOW = [HealthCheck.too_slow]
settings.register_profile("default", deadline=None, max_examples=60, suppress_health_check=_SLOW)
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "default")

SNAPSHOTS: Final = Path(__file__).parent / "snapshots"
COLLECTED: Final = pytest.StashKey[set[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a person accept what the snapshots are now."""
    parser.addoption("--snapshot-update", action="store_true", help="write the snapshots anew")
    parser.addoption(
        "--switch",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="put a switch of the emulator into another position, for the end-to-end tests",
    )
    parser.addoption(
        "--other-positions", action="store_true", help="put all switches of the emulator into theirs"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Start without any snapshot known."""
    config.stash[COLLECTED] = set()


def pytest_itemcollected(item: pytest.Item) -> None:
    """Note which snapshots the collected tests compare with."""
    if isinstance(item, pytest.Function) and "snapshot" in item.fixturenames:
        item.config.stash[COLLECTED].add(snapshot_name(item))


def snapshot_name(item: pytest.Function) -> str:
    """Return the file name of a test's snapshot: its module, its name, and its parameters if any."""
    name = f"{item.path.stem}.{item.name}"
    return re.sub(r"[^\w.-]+", "_", name) + ".txt"


class Snapshot:
    """What a test compared with last time; it is written only with `--snapshot-update`."""

    def __init__(self, path: Path, *, is_updated: bool) -> None:
        self.path = path
        self.is_updated = is_updated
        self.is_used = False

    def check(self, text: str) -> None:
        """Compare a text with the snapshot; one text for each test."""
        assert not self.is_used, "one snapshot for each test"
        self.is_used = True
        actual = text.rstrip("\n") + "\n"
        if self.is_updated:
            self.path.write_text(actual, encoding="utf-8")
            return
        known = self.path.read_text(encoding="utf-8") if self.path.exists() else ""
        if actual != known:
            diff = difflib.unified_diff(
                known.splitlines(), actual.splitlines(), "snapshot", "now", lineterm=""
            )
            pytest.fail("\n".join([*diff, "Accept it with --snapshot-update."]), pytrace=False)


@pytest.fixture
def snapshot(request: pytest.FixtureRequest) -> Iterator[Snapshot]:
    """Return the snapshot of the test at hand."""
    assert isinstance(request.node, pytest.Function)
    path = SNAPSHOTS / snapshot_name(request.node)
    found = Snapshot(path, is_updated=bool(request.config.getoption("--snapshot-update")))
    yield found
    assert found.is_used, "a test that asks for its snapshot compares with it"
