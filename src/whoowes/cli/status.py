"""`whoowes status`: the advisor's view over all clients."""

from collections.abc import Iterator

import click

from whoowes.cli import output
from whoowes.cli.context import Context
from whoowes.cli.json_shapes import problem_json
from whoowes.cli.wiring import open_engine
from whoowes.core.changes import ClientSurvey
from whoowes.core.ids import FolderId
from whoowes.core.items.model import Side
from whoowes.core.ledger.model import PossiblySame
from whoowes.core.problems import Problem
from whoowes.core.summary.cells import doubt_words, due_words
from whoowes.core.summary.view import ClarifyRow, OwedRow
from whoowes.core.summary.wording import Wording
from whoowes.errors import WhoowesError
from whoowes.sync.decide import Decision
from whoowes.sync.outcome import exit_code_of
from whoowes.sync.run import open_view
from whoowes.sync.visit import Visitor

Look = tuple[ClientSurvey, Decision, tuple[Problem, ...]]


@click.command()
@click.option("--json", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def status(context: Context, *, json: bool) -> int:
    """Show what needs you: your own debts first, then theirs by client, then what is unclear."""
    config = context.config()
    with open_engine(context, config, writes=False) as engine:
        visitor, gathered = open_view(engine)
        looks = [(client, *_look(visitor, client)) for client in gathered.survey.clients]
        wording = {c.id: engine.settings.client(c.id, c.folder_name).wording for c, _, _ in looks}
    known = [(client, decision, problems) for client, decision, problems in looks if decision is not None]
    problems = tuple(problem for _, _, found in looks for problem in found)
    if json:
        output.emit_json({"clients": [_client_json(look) for look in known]})
        return exit_code_of(problems)
    _owed("You owe", Side.ADVISOR, known, wording)
    _owed("They are late", Side.CLIENT, known, wording, only_overdue=True)
    _unclear(known, wording)
    _notices(looks)
    return exit_code_of(problems)


def _look(visitor: Visitor, client: ClientSurvey) -> tuple[Decision | None, tuple[Problem, ...]]:
    try:
        decision, problems = visitor.decide(client)
    except WhoowesError as error:
        return None, (*client.problems, Problem("failed", f"{error.message} {error.advice}".strip()))
    return decision, (*problems, *decision.problems)


def _owed(
    title: str,
    side: Side,
    looks: list[Look],
    wording: dict[FolderId, Wording],
    *,
    only_overdue: bool = False,
) -> None:
    rows = [
        (client.name, _short(row.task), ", ".join(row.who), _due(row, wording[client.id]))
        for client, decision, _ in looks
        for row in decision.view.owed[side]
        if row.is_overdue or not only_overdue
    ]
    if rows:
        output.say(output.strong(f"{title} ({len(rows)})"))
        output.table(("Client", "What", "Who", "Due"), rows)
        output.say()


def _due(row: OwedRow, wording: Wording) -> str:
    words = due_words(row.due, wording)
    return f"{words} (late)" if row.is_overdue else words


def _short(text: str) -> str:
    limit = 60
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _unclear(looks: list[Look], wording: dict[FolderId, Wording]) -> None:
    rows = [
        (client.name, _short(row.task), "; ".join(_words(row)), _missing(row, wording[client.id]))
        for client, decision, _ in looks
        for row in decision.view.clarify
    ]
    if rows:
        output.say(output.strong(f"To be clarified ({len(rows)})"))
        output.table(("Client", "What", "In the notes", "Missing"), rows)
        output.say()


def _missing(row: ClarifyRow, wording: Wording) -> str:
    return "; ".join(doubt_words(doubt, row, wording) for doubt in row.doubts)


def _words(row: ClarifyRow) -> Iterator[str]:
    for label, words in (("who", row.owner_words), ("due", row.due_words), ("status", row.status_words)):
        if words.strip():
            yield f"{label}: “{words.strip()}”"


def _notices(looks: list[tuple[ClientSurvey, Decision | None, tuple[Problem, ...]]]) -> None:
    lines: list[str] = []
    for client, decision, problems in looks:
        lines += [f"{client.name}: {problem.message}" for problem in problems]
        if decision is not None:
            lines += [f"{client.name}: {_pair(pair, decision)}" for pair in decision.ledger.possibly_same]
    if lines:
        output.say(output.strong(f"Notices ({len(lines)})"))
        for line in lines:
            output.say(line)


def _pair(pair: PossiblySame, decision: Decision) -> str:
    tasks = {entry.id: entry.task for entry in decision.ledger.entries}
    first, second = tasks.get(pair.first, "?"), tasks.get(pair.second, "?")
    return f"possibly the same: “{_short(first)}” and “{_short(second)}” ({pair.why})"


def _client_json(look: Look) -> dict[str, object]:
    client, decision, problems = look
    view = decision.view
    return {
        "id": client.id,
        "name": client.name,
        "owed": {
            side.value: [
                {
                    "task": row.task,
                    "who": list(row.who),
                    "due": row.due.date.isoformat() if row.due.date else None,
                    "due_words": row.due.words,
                    "overdue": row.is_overdue,
                    "calls_late": row.calls_late,
                }
                for row in view.owed[side]
            ]
            for side in Side
        },
        "unclear": [
            {"task": row.task, "words": list(_words(row)), "missing": [d.value for d in row.doubts]}
            for row in view.clarify
        ],
        "possibly_same": [_pair(pair, decision) for pair in decision.ledger.possibly_same],
        "problems": [problem_json(problem) for problem in problems],
    }
