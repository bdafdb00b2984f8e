"""The snapshots as a whole: none is left behind by a test that is gone."""

from pathlib import Path

import pytest
from tests.conftest import COLLECTED, SNAPSHOTS


def _is_narrowed(config: pytest.Config) -> bool:
    whole = {(config.rootpath / folder).resolve() for folder in config.getini("testpaths")}
    given = {Path(config.invocation_params.dir, arg.split("::")[0]).resolve() for arg in config.args}
    return given != whole or bool(config.getoption("lf", default=False))


def test_every_snapshot_belongs_to_a_test(pytestconfig: pytest.Config) -> None:
    if _is_narrowed(pytestconfig):
        pytest.skip("only a run of all tests knows every snapshot")
    kept = {path.name for path in SNAPSHOTS.iterdir() if path.suffix == ".txt"}
    collected = pytestconfig.stash[COLLECTED]
    assert kept - collected == set()
