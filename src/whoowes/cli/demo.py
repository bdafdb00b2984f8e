"""`whoowes demo`: the main job on sample clients, without any account."""

import tempfile
import webbrowser
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time
from importlib.resources import as_file, files
from pathlib import Path

import click

from whoowes.cli import output
from whoowes.cli.context import Context
from whoowes.cli.json_shapes import pass_json
from whoowes.cli.note_edit import type_into_cell
from whoowes.cli.page_files import write_pages
from whoowes.cli.sync import show_pass
from whoowes.cli.wiring import EmbeddedWorkspace, embedded_workspace, open_engine
from whoowes.config import load_config
from whoowes.core.problems import Problem
from whoowes.errors import UsageError
from whoowes.sync.outcome import Action, PassOutcome, heaviest
from whoowes.sync.run import run_pass
from whoowes.sync.settings import Options

SAMPLE_DAY = date(2026, 11, 23)
"""The sample notes end in November 2026; on another day all of them would be late."""

EDITED_CLIENT = "Millrace Dental"
EDITED_NOTE = "2026-11-17 Millrace call"
EDITED_TASK = "Send the December rota for the hygienists"
EDITED_COLUMN = 3
TYPED = "Done"


@click.command()
@click.option("--keep", type=click.Path(file_okay=False, path_type=Path), help="Where the pages go, as HTML.")
@click.option("--json", is_flag=True, help="Print the passes as JSON.")
@click.option("--no-open", is_flag=True, help="Do not open the pages in a browser.")
@click.pass_obj
def demo(context: Context, keep: Path | None, *, json: bool, no_open: bool) -> int:
    """Run the main job on sample clients: three passes, nothing leaves this machine."""
    talks = not (json or context.quiet)
    folder = _folder(keep)
    with _sample(context) as world:
        passes = list(_passes(world, folder, talks=talks))
    if json:
        output.emit_json({"passes": [pass_json(outcome) for outcome in passes]})
    if talks:
        output.say(f"\nThe pages, as their clients see them: {folder / 'index.html'}")
        if output.is_terminal() and not no_open:
            webbrowser.open((folder / "index.html").as_uri())
    return heaviest(outcome.exit_code for outcome in passes)


def _folder(keep: Path | None) -> Path:
    if keep is None:
        return Path(tempfile.mkdtemp(prefix="whoowes-demo-"))
    try:
        keep.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{keep} cannot be used for the pages: {error.strerror}.") from error
    return keep.resolve()


@contextmanager
def _sample(context: Context) -> Iterator[EmbeddedWorkspace]:
    day = context.today or SAMPLE_DAY
    here = replace(context, today=day)
    with as_file(files("whoowes") / "sample") as seed:
        config = load_config(seed / "config.toml").model_copy(update={"access": "automatic"})
        noon = datetime.combine(day, time(12), tzinfo=UTC)
        with embedded_workspace(here, config, seed, now=noon, root_name="Clients") as world:
            yield world


def _passes(world: EmbeddedWorkspace, folder: Path, *, talks: bool) -> Iterator[PassOutcome]:
    if talks:
        output.say(f"An embedded Drive with four sample clients runs at {world.url}/emulator/\n")
        output.say(output.strong("First pass: every note is read, every page is created."))
    first = _pass(world, talks=talks)
    yield first
    told = _problems(first)
    write_pages(world.url, first, folder)
    client = next(client.id for client in first.clients if client.name == EDITED_CLIENT)
    type_into_cell(world.url, world.find(client, EDITED_NOTE), EDITED_TASK, EDITED_COLUMN, TYPED)
    if talks:
        output.say(f"\nNow the advisor types “{TYPED}” beside “{EDITED_TASK}”, in “{EDITED_NOTE}”.\n")
        output.say(output.strong("Second pass: only that page changes, and only where it must."))
    second = _pass(world, talks=talks, told=told)
    yield second
    told |= _problems(second)
    write_pages(world.url, second, folder)
    if talks:
        output.say("\n" + output.strong("Third pass: nothing has changed, so nothing is written."))
    yield _pass(world, talks=talks, told=told)


def _problems(outcome: PassOutcome) -> set[tuple[str, Problem]]:
    return {(client.id, problem) for client in outcome.clients for problem in client.problems}


def _pass(
    world: EmbeddedWorkspace, *, talks: bool, told: Collection[tuple[str, Problem]] = ()
) -> PassOutcome:
    with open_engine(world.context, world.config, writes=True) as engine:
        outcome = run_pass(engine, Options())
    if talks:
        show_pass(outcome, told=told)
        written = sum(client.page.action in {Action.CREATED, Action.UPDATED} for client in outcome.clients)
        calls = ", ".join(f"{name} {count}" for name, count in outcome.api.items())
        output.say(
            output.quiet(f"{written} page{'' if written == 1 else 's'} written; calls to Google: {calls}")
        )
    return outcome
