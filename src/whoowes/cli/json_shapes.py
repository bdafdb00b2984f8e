"""Values as the JSON of `interface.md`; these shapes do not change."""

from typing import Any

from whoowes.core.items.model import Call, NoteFacts, Sighting, TableRead, Win
from whoowes.core.items.normalise import ReadNote
from whoowes.core.items.readings import DueReading, OwnerKind, OwnerReading
from whoowes.core.items.row_due import told_due
from whoowes.core.items.status.rules import STATUS_RULES
from whoowes.core.problems import Problem, Where
from whoowes.sync.outcome import ClientOutcome, PassOutcome

Json = dict[str, Any]


def where_json(where: Where) -> Json:
    """Return a place."""
    return {"tab": where.tab, "heading": where.heading, "table": where.table, "row": where.row}


def problem_json(problem: Problem) -> Json:
    """Return P."""
    return {
        "code": problem.code,
        "message": problem.message,
        "where": where_json(problem.where),
        "raw": problem.raw,
    }


def due_json(due: DueReading) -> Json:
    """Return the `due` object of S."""
    return {
        "kind": due.kind.value,
        "date": due.date.isoformat() if due.date else None,
        "why": due.why,
    }


def explained_due_json(due: DueReading) -> Json:
    """Return a due reading with its raw words, its rule, and for an unclear one its candidates."""
    return {
        **due_json(due),
        "raw": due.raw,
        "rule": due.rule,
        "candidates": [day.isoformat() for day in due.candidates],
        "approximate": due.is_approximate,
        "earlier": [due_json(earlier) for earlier in due.earlier],
    }


def side_json(owner: OwnerReading) -> str | None:
    """Return "client", "advisor", "both" or None."""
    sides = sorted(side.value for side in owner.sides)
    return "both" if len(sides) > 1 else sides[0] if sides else None


def owner_json(owner: OwnerReading) -> Json:
    """Return an owner reading."""
    people = owner.people if owner.kind is not OwnerKind.GROUP else ()
    return {
        "kind": owner.kind.value,
        "people": [{"id": person.id, "name": person.name, "side": person.side.value} for person in people],
        "side": side_json(owner),
        "suggestions": list(owner.suggestions),
        "rule": owner.rule,
        "why": owner.why,
    }


def sighting_json(sighting: Sighting) -> Json:
    """Return S."""
    item = sighting.item
    return {
        "task": item.task,
        "links": [{"text": link.text, "url": link.url} for link in item.links],
        "owner_raw": item.owner_raw,
        "owners": _owners(sighting.owner),
        "due_raw": sighting.due.raw,
        "due": due_json(told_due(sighting)),
        "status_raw": item.status_raw,
        "status": item.status.status.value,
        "number": item.number,
        "priority": item.priority,
        "notes": item.notes,
        "result": item.result,
        "internal": item.is_internal,
        "call": _call_ref(item.call),
        "where": where_json(item.where),
        "read_by": _read_by(sighting),
    }


def _read_by(sighting: Sighting) -> Json:
    """Return by which rules a row was read, and what else it could be."""
    return {
        "owner": owner_json(sighting.owner),
        "due": explained_due_json(told_due(sighting)),
        "status": {
            "rule": sighting.item.status.rule,
            "why": STATUS_RULES.get(sighting.item.status.rule, ""),
            "reason": sighting.item.status.reason,
        },
    }


def _owners(owner: OwnerReading) -> list[Json]:
    if owner.people:
        return [{"name": person.name, "side": person.side.value} for person in owner.people]
    if owner.kind is OwnerKind.GROUP:
        return [{"name": owner.raw, "side": side.value} for side in sorted(owner.sides)]
    return []


def _call_ref(call: Call) -> Json:
    return {"date": call.date.isoformat() if call.date else None, "source": call.source.value}


def call_json(call: Call) -> Json:
    """Return a call of a note."""
    return {**_call_ref(call), "heading": call.heading, "tab": call.tab}


def win_json(win: Win) -> Json:
    """Return a win."""
    return {
        "text": win.text,
        "result": win.result,
        "call": _call_ref(win.call),
        "where": where_json(win.where),
    }


def note_json(note: ReadNote, facts: NoteFacts, problems: tuple[Problem, ...]) -> Json:
    """Return what `inspect --json` prints."""
    return {
        "document": {"id": facts.document_id, "title": facts.title},
        "calls": [call_json(call) for call in note.calls],
        "sightings": [sighting_json(sighting) for sighting in note.sightings],
        "wins": [win_json(win) for win in note.wins],
        "problems": [problem_json(problem) for problem in problems],
        "tables": [_table_json(table) for table in note.tables],
    }


def _table_json(table: TableRead) -> Json:
    return {
        "where": where_json(table.where),
        "header": table.header,
        "read_as": table.verdict,
        "why": table.why,
    }


def client_json(client: ClientOutcome) -> Json:
    """Return one client of a pass."""
    counts = client.counts
    return {
        "id": client.id,
        "name": client.name,
        "notes": client.notes,
        "calls": counts.calls,
        "open": {"client": counts.open_client, "advisor": counts.open_advisor},
        "overdue": {"client": counts.overdue_client, "advisor": counts.overdue_advisor},
        "unclear": counts.unclear,
        "page": {
            "id": client.page.id,
            "url": client.page.url,
            "action": client.page.action.value,
            "requests": client.page.requests,
            "characters_written": client.page.characters_written,
        },
        "problems": [problem_json(problem) for problem in client.problems],
    }


def pass_json(outcome: PassOutcome) -> Json:
    """Return one pass."""
    return {
        "as_of": outcome.as_of.isoformat(),
        "clients": [client_json(client) for client in outcome.clients],
        "api": outcome.api,
        "retries": outcome.retries,
        "waited_s": round(outcome.waited_s, 3),
    }
