"""What `inspect` shows people: each row with what was read by which rule, and every doubt with its cure."""

from collections.abc import Iterator, Mapping

from whoowes.cli import output
from whoowes.core.items.model import ANOTHER_DAY, ANOTHER_OWNER, NoteFacts, Sighting, TableRead
from whoowes.core.items.normalise import ReadNote
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import DueKind, DueReading, OwnerKind, OwnerReading, Status, StatusReading
from whoowes.core.items.status.rules import STATUS_RULES
from whoowes.core.problems import Problem

_CURES = {
    "unsure-table": "if it lists actions, say so in its header (“Action”, “Owner”, “Due”) or a heading",
    "unsure-line": "if it is an action, begin it with “Action:” or make it a bullet under “Actions”",
    "unsure-list": "if these are actions, name who does them, or put “Actions” over them",
    "unsure-log-row": "write “Action” as its type if it is one",
    "row-without-task": "write the task into the row",
    "perhaps-private": "begin it with “internal:”, or word it as something that everybody may read",
    "undated-call": "write the date of the call into the heading or the title",
    "two-days": "write the day of the call into both",
    "not-a-call": "if it tells of a call, put a heading with its date over it",
}
_READ_AS = {
    "actions": "read as actions",
    "transposed": "read as one action",
    "wins": "read as wins",
    "unsure": "not read, unsure",
    "not-actions": "not read, no actions",
    "layout": "read as text",
}


def print_note(note: ReadNote, facts: NoteFacts, problems: tuple[Problem, ...], roster: Roster) -> None:
    """Print all that was read from one note."""
    names = {person.id: person.name for person in roster.people}
    doubtful = [sighting for sighting in note.sightings if any(doubts(sighting, names))]
    output.say(output.strong(facts.title or facts.document_id or "(untitled)"))
    output.say(_summary(note, len(doubtful), len(problems)))
    for call in note.calls:
        day = call.date.isoformat() if call.date else "undated"
        output.say(f"call {day} (from {call.source.value}{f': {call.raw_date}' if call.raw_date else ''})")
    for number, sighting in enumerate(note.sightings, start=1):
        output.say()
        _print_sighting(number, sighting, names)
    for win in note.wins:
        internal = " [internal]" if win.is_internal else ""
        output.say(f"\nwin: {win.text}{f' — {win.result}' if win.result else ''}{internal}")
    for said in dict.fromkeys((*map(_remark, note.remarks), *map(_spoken_of, note.ends))):
        output.say(f"\n{said[0]}")
        output.say(output.quiet(f"   {said[1]}"))
    for problem in problems:
        output.say(f"\n{output.strong('unsure')}: {problem.message}{_raw(problem.raw)}")
        output.say(output.quiet(f"  {problem.where.words}"))
        if cure := _CURES.get(problem.code):
            output.say(f"   {output.strong('?')}     {cure}")
    _print_tables(note.tables)


def _remark(remark: Sighting) -> tuple[str, str]:
    """Return what a remark says of some earlier action, and where it stands; a sentence may tell several."""
    item = remark.item
    if item.told is not None:
        said = f"told: {item.told.said} (counts where an earlier note has it as an action)"
    else:
        said = f"remark: {item.task}: {item.status_raw} (counts where an earlier note has “{item.task}”)"
    return said, item.where.words


_ASKS = {ANOTHER_DAY: "another day for", ANOTHER_OWNER: "who takes over"}


def _spoken_of(clause: Sighting) -> tuple[str, str]:
    """Return words that may leave open an earlier action which they name, and where they stand."""
    item = clause.item
    asks = _ASKS.get(item.status.rule, "an end of")
    said = item.told.said if item.told else item.task
    return f"said: {said} (may tell {asks} what an earlier note has as an action)", item.where.words


def doubts(sighting: Sighting, names: Mapping[str, str]) -> Iterator[str]:
    """Yield what is not certain of a row, each with what would settle it."""
    owner, due, status = sighting.owner, sighting.due, sighting.item.status
    if owner.kind is OwnerKind.NONE and status.status is Status.OPEN:
        yield "who: nobody is named; write a name beside it"
    if owner.kind is OwnerKind.UNCLEAR:
        yield f"who: {owner.why}; {_owner_cure(owner, names)}"
    if due.kind is DueKind.UNCLEAR:
        yield f"due: {due.why}; {_due_cure(due)}"
    if status.status is Status.UNCLEAR:
        yield f"state: {_why(status)}; write done, open or dropped alone"
    if sighting.call_date is None:
        yield "call: its date is not known; write it in the heading or the title"
    if sighting.date_beside is not None:
        words = sighting.date_beside.raw
        yield f"due: “{words}” may be the deadline; end a line of its own with each deadline"


def _why(status: StatusReading) -> str:
    return STATUS_RULES.get(status.rule, status.rule)


def _owner_cure(owner: OwnerReading, names: Mapping[str, str]) -> str:
    if owner.suggestions:
        people = " or ".join(names.get(one, one) for one in owner.suggestions)
        return f"could be {people}: write the full name, or give it as an alias"
    return "write a full name of the roster, or add the person to it"


def _due_cure(due: DueReading) -> str:
    if due.candidates:
        days = " or ".join(f"{day:%a} {day.day} {day:%b %Y}" for day in due.candidates)
        return f"could be {days}: write one of them"
    return "write a date such as 6 March 2026"


def _summary(note: ReadNote, doubtful: int, problems: int) -> str:
    if not note.sightings:
        return "no action items"
    rows = len(note.sightings)
    said = [f"{rows} action item{'s' if rows > 1 else ''}"]
    said.append(f"{doubtful} with a doubt" if doubtful else "none in doubt")
    if problems:
        said.append(f"{problems} place{'s' if problems > 1 else ''} unsure")
    return ", ".join(said)


def _print_sighting(number: int, sighting: Sighting, names: Mapping[str, str]) -> None:
    item = sighting.item
    internal = " [internal]" if item.is_internal else ""
    output.say(f"{number}. {output.strong(item.task)}{internal}")
    output.say(output.quiet(f"   {item.where.words}"))
    owner, due, status = sighting.owner, sighting.due, item.status
    output.say(f"   who   {_who(owner)}{_raw(owner.raw)} · {owner.rule}: {owner.why}")
    output.say(f"   due   {_when(due)}{_raw(due.raw)} · {due.rule}: {due.why}")
    for earlier in due.earlier:
        output.say(f"         before that {_when(earlier)}{_raw(earlier.raw)} · {earlier.rule}")
    reason = f", {status.reason}" if status.reason else ""
    said = f"{status.status.value}{reason}{_raw(status.raw)}"
    output.say(f"   state {said} · {status.rule}: {_why(status)}")
    for doubt in doubts(sighting, names):
        output.say(f"   {output.strong('?')}     {doubt}")


def _who(owner: OwnerReading) -> str:
    if owner.people:
        return ", ".join(f"{person.name} ({person.side.value})" for person in owner.people)
    sides = " and ".join(sorted(side.value for side in owner.sides))
    return f"{owner.kind.value}, side {sides}" if sides else owner.kind.value


def _when(due: DueReading) -> str:
    day = due.date.isoformat() if due.date else due.kind.value
    return f"about {day}" if due.is_approximate else day


def _print_tables(tables: tuple[TableRead, ...]) -> None:
    if tables:
        output.say(f"\n{output.strong('tables')}")
    for table in tables:
        said = _READ_AS.get(table.verdict, table.verdict)
        output.say(f"   {table.where.words}: {said} ({table.why}){_raw(table.header)}")


def _raw(words: str) -> str:
    text = " ".join(words.split())
    return f" from “{text}”" if text else ""
