"""The `whoowes` command: global options, and the one place where an error becomes an exit code."""

import logging
import os
import signal
import sys
from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from whoowes import __version__, log
from whoowes.cli import output
from whoowes.cli.context import Context
from whoowes.cli.demo import demo
from whoowes.cli.emulate import emulate
from whoowes.cli.explain import explain
from whoowes.cli.inspect import inspect
from whoowes.cli.parameters import DateType, LocaleType, take_options_from_environment
from whoowes.cli.show import show
from whoowes.cli.status import status
from whoowes.cli.sync import sync
from whoowes.errors import WhoowesError

logger = logging.getLogger(__name__)

INTERRUPTED = 130

_PATH = click.Path(path_type=Path)


@click.group(context_settings={"auto_envvar_prefix": "WHOOWES", "help_option_names": ["-h", "--help"]})
@click.option("--config", type=_PATH, help="The configuration file.")
@click.option("--locale", type=LocaleType(), help="The language of the notes, such as en-GB.")
@click.option(
    "--page-locale", type=LocaleType(), help="The language of the pages; so far there is only English."
)
@click.option("--today", type=DateType(), help="The day to speak of, instead of today.")
@click.option("--endpoint", help="An embedded workspace on this machine, instead of Google.")
@click.option(
    "--token", type=click.Path(path_type=Path), help="The token file; goes before the configured one."
)
@click.option(
    "--store", type=click.Path(path_type=Path), help="The cache file; goes before the configured one."
)
@click.option("--quiet", is_flag=True, help="Say nothing but errors.")
@click.option("--debug", is_flag=True, help="Log every step, and show where an error comes from.")
@click.version_option(__version__, prog_name="whoowes")
@click.pass_context
def cli(
    ctx: click.Context,
    config: Path | None,
    locale: str | None,
    page_locale: str | None,
    today: date | None,
    endpoint: str | None,
    token: Path | None,
    store: Path | None,
    *,
    quiet: bool,
    debug: bool,
) -> None:
    """Who owes what, read from your call notes and kept current in each client's folder."""
    log.configure(debug=debug, quiet=quiet)
    ctx.obj = Context(
        config_path=config,
        locale=locale,
        page_locale=page_locale,
        today=today,
        endpoint=endpoint,
        token=token,
        store=store,
        quiet=quiet,
        debug=debug,
    )


for command in (demo, emulate, explain, inspect, show, status, sync):
    cli.add_command(command)
take_options_from_environment(cli)


def main() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    # A shell's background jobs start with interrupts ignored; an interrupt means us all the same.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run the command line and return its exit code (`interface.md`)."""
    try:
        code = cli.main(arguments, prog_name="whoowes", standalone_mode=False)
    except click.exceptions.Abort:
        return INTERRUPTED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has closed it; nothing more can be said, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except WhoowesError as error:
        logger.debug("the command ended", exc_info=True)
        output.report(error)
        return error.exit_code
    return code if isinstance(code, int) else 0
