"""`whoowes show`: the page as it would be now."""

from dataclasses import asdict

import click

from whoowes.cli import output
from whoowes.cli.context import Context
from whoowes.cli.notices import language_notices
from whoowes.cli.wiring import open_engine
from whoowes.core.summary.html import page_html
from whoowes.core.summary.text import page_text
from whoowes.sync.outcome import exit_code_of
from whoowes.sync.run import find_client, open_view


@click.command()
@click.argument("client")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "html", "json"]),
    default="text",
    show_default=True,
)
@click.pass_obj
def show(context: Context, client: str, form: str) -> int:
    """Show the page of CLIENT (a folder id, else its exact name) as it would be now; write nothing."""
    config = context.config()
    with open_engine(context, config, writes=False) as engine:
        look = open_view(engine)
        found = find_client(look.survey, client)
        decision, unread = look.visitor.decide(found)
    if form == "json":
        output.emit_json(_plain(asdict(decision.view)))
    elif form == "html":
        output.say(page_html(decision.page))
    else:
        output.say(page_text(decision.page))
    problems = (*unread, *decision.problems)
    for notice in (
        *map(output.problem_words, problems),
        *language_notices(config, only=config.client(found.id, found.folder_name)),
    ):
        output.warn(notice)
    return exit_code_of(problems)


def _plain(value: object) -> object:
    """Return a value as JSON has it: dates in ISO form, sets as lists."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(item) for item in value]
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)
