"""`whoowes sync`: one pass."""

from collections.abc import Collection, Iterable

import click

from whoowes.cli import output
from whoowes.cli.context import Context
from whoowes.cli.json_shapes import pass_json
from whoowes.cli.notices import set_up_notices
from whoowes.cli.wiring import open_engine
from whoowes.config import Config
from whoowes.core.changes import ClientSurvey
from whoowes.core.problems import Problem
from whoowes.sync.apply import OWN_FOLDER_NAME
from whoowes.sync.outcome import Action, ClientOutcome, PassOutcome, needs_advisor
from whoowes.sync.run import run_pass
from whoowes.sync.settings import Options


@click.command()
@click.argument("clients", nargs=-1, metavar="[CLIENT]...")
@click.option("--dry-run", is_flag=True, help="Say what would be written, and write nothing.")
@click.option("--full", is_flag=True, help="List and visit everything, whatever changed.")
@click.option("--force", is_flag=True, help="Accept that many lines vanish, for the named clients.")
@click.option("--publish", is_flag=True, help="Make a page again for the named clients.")
@click.option("--json", is_flag=True, help="Print the pass as JSON.")
@click.pass_obj
def sync(
    context: Context,
    clients: tuple[str, ...],
    *,
    dry_run: bool,
    full: bool,
    force: bool,
    publish: bool,
    json: bool,
) -> int:
    """Read what changed and bring every page up to date, or those of the named CLIENTs."""
    if (force or publish) and not clients:
        raise click.UsageError("--force and --publish need the names of the clients that they are for.")
    config = context.config()
    options = Options(full=full, force=force, publish=publish)
    with open_engine(context, config, writes=not dry_run) as engine:
        outcome = run_pass(engine, options, names=clients, progress=_progress(context, json=json))
    notices = set_up_notices(config, outcome.survey) if outcome.survey else ()
    if json:
        output.emit_json(pass_json(outcome))
        _say_beside_json(notices, context)
    elif context.quiet:
        _say_errors(outcome)
    else:
        show_pass(outcome, dry_run=dry_run)
        _say_where_pages_lie(outcome, config, dry_run=dry_run)
        for notice in notices:
            output.say(notice)
    return outcome.exit_code


def _say_beside_json(notices: Iterable[str], context: Context) -> None:
    if not context.quiet:
        for notice in notices:
            output.warn(notice)


def _say_where_pages_lie(outcome: PassOutcome, config: Config, *, dry_run: bool) -> None:
    """Say where new pages are when the access cannot put them into the clients' folders."""
    made = [client for client in outcome.clients if client.page.action is Action.CREATED]
    if config.access != "careful" or not made:
        return
    lie = "would lie" if dry_run else "lie"
    output.say(f"\nNew pages {lie} in the folder “{OWN_FOLDER_NAME}” of your Drive, which only you see.")
    output.say(
        "Read each, then move it into its client's folder: that publishes it, and it is kept current there."
    )
    for client in made:
        if client.page.url:
            output.say(f"  {client.name}: {client.page.url}")


def _say_errors(outcome: PassOutcome) -> None:
    """Say on stderr what makes the exit code another than 0; the words of the notes stay out of it."""
    for client in outcome.clients:
        for problem in filter(needs_advisor, client.problems):
            output.warn(f"{client.name}: {problem.message}")


class _Progress:
    def __init__(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown

    def __call__(self, client: ClientSurvey) -> None:
        if self._is_shown:
            output.warn(output.quiet(f"reading {client.name} …"))


def _progress(context: Context, *, json: bool) -> _Progress:
    return _Progress(is_shown=output.is_terminal() and not context.quiet and not json)


def show_pass(
    outcome: PassOutcome, *, dry_run: bool = False, told: Collection[tuple[str, Problem]] = ()
) -> None:
    """Print a pass for people, without the problems, each with its client's id, that were told before."""
    will = "would be " if dry_run else ""
    output.table(
        ("Client", "Calls", "They owe", "We owe", "Overdue", "Unclear", "Page"),
        ((*_figures(client), f"{will}{_page_words(client)}") for client in outcome.clients),
    )
    for client in outcome.clients:
        for problem in client.problems:
            if (client.id, problem) not in told:
                output.say(f"{client.name}: {output.problem_words(problem)}")


def _figures(client: ClientOutcome) -> tuple[object, ...]:
    if not client.is_read:
        return (client.name, *("–" * 5))
    counts = client.counts
    overdue = counts.overdue_client + counts.overdue_advisor
    return (client.name, counts.calls, counts.open_client, counts.open_advisor, overdue, counts.unclear)


def _page_words(client: ClientOutcome) -> str:
    page = client.page
    if not page.requests:
        return page.action.value
    return f"{page.action.value} ({page.requests} requests, {page.characters_written} characters)"
