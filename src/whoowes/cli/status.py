"""`whoowes status`: the advisor's view over all clients."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import click

from whoowes.cli import output
from whoowes.cli.context import Context
from whoowes.cli.json_shapes import problem_json
from whoowes.cli.notices import set_up_notices
from whoowes.cli.wiring import open_engine
from whoowes.core.changes import ClientSurvey
from whoowes.core.ids import FolderId
from whoowes.core.items.people import Side
from whoowes.core.problems import Problem
from whoowes.core.summary.cells import doubt_words, due_words
from whoowes.core.summary.view import ClarifyRow, OwedRow
from whoowes.core.summary.wording import Wording
from whoowes.errors import WhoowesError
from whoowes.sync.decide import Decision
from whoowes.sync.outcome import exit_code_of, heaviest
from whoowes.sync.run import Look, open_view


@dataclass(frozen=True, slots=True)
class _Seen:
    """What there is to say of one client."""

    client: ClientSurvey
    decision: Decision | None
    """None where the client could not be looked at."""
    problems: tuple[Problem, ...]
    exit_code: int


Known = tuple[ClientSurvey, Decision]


@click.command()
@click.option("--json", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def status(context: Context, *, json: bool) -> int:
    """Show what needs you: your own debts first, then theirs by client, then what is unclear."""
    config = context.config()
    with open_engine(context, config, writes=False) as engine:
        look = open_view(engine)
        seen = [_see(look, client) for client in look.survey.clients]
        wording = {c.id: engine.settings.client(c.id, c.folder_name).wording for c in look.survey.clients}
    notices = set_up_notices(config, look.survey)
    code = heaviest(each.exit_code for each in seen)
    if json:
        output.emit_json({"clients": [_client_json(each) for each in seen], "notices": notices})
        return code
    known = [(each.client, each.decision) for each in seen if each.decision is not None]
    _owed("You owe", Side.ADVISOR, known, wording)
    _owed("They are late", Side.CLIENT, known, wording, only_overdue=True)
    _unclear(known, wording)
    _notices(seen, notices)
    return code


def _see(look: Look, client: ClientSurvey) -> _Seen:
    told, stopped = look.withdrawn.get(client.id, ()), look.stopped.get(client.id, ())
    try:
        decision, unread = look.visitor.decide(client)
    except WhoowesError as error:
        failed = Problem("failed", f"{error.message} {error.advice}".strip())
        return _Seen(client, None, (*client.problems, failed, *told), error.exit_code)
    found = (*unread, *decision.problems, *look.visitor.trouble(client, decision))
    before = (replace(p, message=f"The last pass stopped: {p.message}") for p in stopped if p not in found)
    problems = (*found, *before, *told)
    return _Seen(client, decision, problems, exit_code_of(problems))


def _owed(
    title: str,
    side: Side,
    looks: list[Known],
    wording: dict[FolderId, Wording],
    *,
    only_overdue: bool = False,
) -> None:
    rows = [
        (client.name, _short(row.task), ", ".join(row.who), _due(row, wording[client.id]))
        for client, decision in looks
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


def _unclear(looks: list[Known], wording: dict[FolderId, Wording]) -> None:
    rows = [
        (client.name, _short(row.task), "; ".join(_words(row)), _missing(row, wording[client.id]))
        for client, decision in looks
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


def _notices(seen: list[_Seen], notices: tuple[str, ...]) -> None:
    lines = [
        *(
            f"{each.client.name}: {output.problem_words(problem)}"
            for each in seen
            for problem in each.problems
        ),
        *notices,
    ]
    if lines:
        output.say(output.strong(f"Notices ({len(lines)})"))
        for line in lines:
            output.say(line)


def _client_json(seen: _Seen) -> dict[str, object]:
    client, view = seen.client, seen.decision.view if seen.decision else None
    owed = {side.value: [_row_json(row) for row in (view.owed[side] if view else ())] for side in Side}
    return {
        "id": client.id,
        "name": client.name,
        "owed": owed,
        "unclear": [
            {"task": row.task, "words": list(_words(row)), "missing": [d.value for d in row.doubts]}
            for row in (view.clarify if view else ())
        ],
        "problems": [problem_json(problem) for problem in seen.problems],
    }


def _row_json(row: OwedRow) -> dict[str, object]:
    return {
        "task": row.task,
        "who": list(row.who),
        "due": row.due.date.isoformat() if row.due.date else None,
        "due_words": row.due.words,
        "overdue": row.is_overdue,
        "calls_late": row.calls_late,
    }
