"""Values of options that several commands take, checked before anything is done."""

from collections.abc import Collection
from datetime import date, datetime

import click

from whoowes.config import check_locale

_PREFIX = "WHOOWES"


class DateType(click.ParamType[date]):
    """A calendar date, YYYY-MM-DD."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the date."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"“{value}” is not a date such as 2026-03-06", param, ctx)


class LocaleType(click.ParamType[str]):
    """A locale, such as en-GB."""

    name = "locale"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check the locale."""
        try:
            return check_locale(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


def take_options_from_environment(group: click.Group) -> None:
    """Let each option of the commands of a group be given as `WHOOWES_…` (`interface.md`).

    `sync --dry-run` is `WHOOWES_SYNC_DRY_RUN`, or `WHOOWES_DRY_RUN` for every command that has it; the longer
    name goes before. The short name of an option that the group has as well (`--locale`) is the group's.
    """
    taken = {_environment_name(option) for option in group.params}
    for name, command in group.commands.items():
        _name_options(command, _spelt(name), taken)


def _name_options(command: click.Command, path: str, taken: Collection[str]) -> None:
    for option in command.params:
        if isinstance(option, click.Option):
            short = _environment_name(option)
            names = [f"{_PREFIX}_{path}_{short}", *([f"{_PREFIX}_{short}"] if short not in taken else [])]
            option.envvar = names
    if isinstance(command, click.Group):
        for name, below in command.commands.items():
            _name_options(below, f"{path}_{_spelt(name)}", taken)


def _environment_name(option: click.Parameter) -> str:
    return _spelt(max(option.opts, key=len).lstrip("-"))


def _spelt(name: str) -> str:
    return name.replace("-", "_").upper()
