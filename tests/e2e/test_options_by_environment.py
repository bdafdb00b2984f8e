"""Every option can be given as `WHOOWES_…`, in short for all commands or with the command's name for one."""

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from tests.e2e.acme import TITLE, Desk
from tests.e2e.advisor import whoowes

from whoowes.cli.main import cli


@pytest.mark.parametrize("name", ["WHOOWES_DRY_RUN", "WHOOWES_SYNC_DRY_RUN"])
def test_a_dry_run_by_the_environment_writes_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "1")
    assert "would be created" in desk.advisor.run("sync").out
    assert desk.advisor.writes() == []
    assert desk.advisor.ids_of(TITLE) == []


def test_the_name_with_the_command_goes_before_the_short_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WHOOWES_FORMAT", "html")
    monkeypatch.setenv("WHOOWES_SHOW_FORMAT", "json")
    assert desk.advisor.run("show", "Acme").json["as_of"]


def test_an_option_on_the_command_line_goes_before_the_environment(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WHOOWES_FORMAT", "html")
    assert desk.advisor.run("show", "Acme", "--format", "json").json["as_of"]


@pytest.mark.parametrize("name", ["WHOOWES_CALL", "WHOOWES_EXPLAIN_DUE_CALL"])
def test_the_options_of_a_command_below_another_are_taken(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "2026-03-02")
    monkeypatch.setenv("WHOOWES_JSON", "1")
    assert whoowes("explain", "due", "Fri").json["date"] == "2026-03-06"


def test_a_value_in_the_environment_that_is_none_ends_with_2(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WHOOWES_DRY_RUN", "perhaps")
    done = desk.advisor.run("sync")
    assert (done.code, done.out) == (2, "")
    assert desk.advisor.writes() == []


def _options(group: click.Group, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], click.Option]]:
    """Yield each option of the commands of a group with the names of its command."""
    for name, command in group.commands.items():
        here = (*path, name.upper())
        yield from ((here, option) for option in command.params if isinstance(option, click.Option))
        if isinstance(command, click.Group):
            yield from _options(command, here)


def test_no_option_is_without_a_name_in_the_environment() -> None:
    for path, option in _options(cli, ()):
        name = max(option.opts, key=len).removeprefix("--").replace("-", "_").upper()
        assert (option.envvar or [])[:1] == ["_".join(("WHOOWES", *path, name))]


def test_the_command_line_before_the_command_goes_before_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WHOOWES_LOCALE", "en-GB")
    given = ("explain", "due", "3/4/2026", "--call", "2026-03-02", "--json")
    assert whoowes("--locale", "en-US", *given).json["date"] == "2026-03-04"
    assert whoowes(*given).json["date"] == "2026-04-03"


def test_the_options_of_demo_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOOWES_KEEP", str(tmp_path / "pages"))
    monkeypatch.setenv("WHOOWES_NO_OPEN", "1")
    assert whoowes("demo").code == 0
    assert (tmp_path / "pages" / "index.html").is_file()
