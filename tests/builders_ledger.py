"""Notes as short stories: rows of a call, read by the real readers, merged into a ledger."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.ids import DocumentId
from whoowes.core.items.extract import extract
from whoowes.core.items.model import Call, DateSource, NoteFacts, NoteReading, RawItem, Win
from whoowes.core.items.normalise import ReadNote, normalise
from whoowes.core.items.people import Person, PersonMention, Roster, Side
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Entry, EventKind, Ledger
from whoowes.core.problems import Where

KEVIN = Person("kevin", "Kevin Wong", Side.CLIENT, "kevin@acme.example")
SARA = Person("sara", "Sara Lind", Side.CLIENT, "sara@acme.example")
NORA = Person("nora", "Nora Falk", Side.ADVISOR, "nora@falk.example")
ROSTER = Roster(
    people=(KEVIN, SARA, NORA),
    client_names=("Acme",),
    advisor_names=("Falk Advisory",),
    client_domains=("acme.example",),
    advisor_domains=("falk.example",),
)

_STATUSES = {
    "": Status.OPEN,
    "Open": Status.OPEN,
    "Still open": Status.OPEN,
    "Done": Status.DONE,
    "Dropped": Status.DROPPED,
    "\ue907": Status.UNCLEAR,
}


def day(text: str) -> date:
    """Return a date of 2026 written as "4 Mar"."""
    return datetime.strptime(f"{text} 2026 +0000", "%d %b %Y %z").date()


def row(
    task: str,
    owner: str = "Kevin",
    due: str = "",
    status: str = "",
    *,
    number: str | None = None,
    was_due: str = "",
    result: str = "",
    chips: Sequence[PersonMention] = (),
    due_chips: Sequence[date] = (),
    is_internal: bool = False,
    is_carried_forward: bool = False,
) -> RawItem:
    """Return a row as its note will hold it; the note sets call and position."""
    return RawItem(
        task=task,
        call=Call(None, DateSource.NONE),
        where=Where(),
        position=0,
        owner_raw=owner,
        owner_chips=tuple(chips),
        due_raw=due,
        due_chips=tuple(due_chips),
        due_previous_raw=was_due,
        status_raw=status,
        status=StatusReading(_STATUSES[status], status, "test", is_reopened=status == "Still open"),
        number=number,
        result=result,
        is_internal=is_internal,
        is_carried_forward=is_carried_forward,
    )


def note(
    call: str | None,
    *rows: RawItem,
    name: str = "",
    source: DateSource = DateSource.TITLE,
    next_call: str | None = None,
    wins: Sequence[str] = (),
    attendees: Sequence[PersonMention] = (),
    is_worded: bool = True,
) -> NoteReading:
    """Return a note of the call held on `call` ("4 Mar"; None for no date), created on that day."""
    held = None if call is None else day(call)
    title = name or f"{call or 'undated'} call"
    told = Call(
        held,
        source if held else DateSource.NONE,
        names_next_call=day(next_call) if next_call else None,
        is_worded_as_call=is_worded,
    )
    created = datetime.combine(held or date(2026, 1, 1), time(9), UTC)
    return NoteReading(
        facts=NoteFacts(DocumentId(f"doc-{title}"), title, created),
        calls=(told,),
        items=tuple(each._replace(call=told, position=at) for at, each in enumerate(rows)),
        wins=tuple(Win(text, "", told, Where()) for text in wins),
        attendees=tuple(attendees),
    )


def log(name: str, *rows: tuple[str, RawItem]) -> NoteReading:
    """Return a standing action log: each row with the day on which it was raised."""
    items = [
        item._replace(call=Call(day(raised), DateSource.RAISED), position=at)
        for at, (raised, item) in enumerate(rows)
    ]
    facts = NoteFacts(DocumentId(f"doc-{name}"), name, datetime(2026, 1, 1, tzinfo=UTC))
    return NoteReading(facts, calls=tuple(dict.fromkeys(item.call for item in items)), items=tuple(items))


def read(*notes: NoteReading, locale: str = "en-GB") -> tuple[ReadNote, ...]:
    """Return the notes with owners and dates read."""
    return normalise(notes, ROSTER, locale=locale).notes


def ledger(*notes: NoteReading, as_of: str = "31 Dec", empty_due_is_next_call: bool = True) -> Ledger:
    """Return the ledger that these notes make."""
    return build_ledger(read(*notes), as_of=day(as_of), empty_due_is_next_call=empty_due_is_next_call)


def only(found: Ledger) -> Entry:
    """Return the one entry of a ledger."""
    (entry,) = found.entries
    return entry


def story(entry: Entry) -> list[str]:
    """Return an entry's events as one reads them: "agreed 4 Mar"."""
    return [f"{event.kind} {event.call.date.day} {event.call.date:%b}" for event in entry.events]


def kinds(entry: Entry) -> list[EventKind]:
    """Return the kinds of an entry's events, in order."""
    return [event.kind for event in entry.events]


ACTIONS = {
    "en-GB": "Actions",
    "de-DE": "Aufgaben",
    "fr-FR": "Actions",
    "es-ES": "Acciones",
    "pt-PT": "Ações",
    "nl-NL": "Acties",
    "it-IT": "Azioni",
}
"""A heading of actions in each language."""


def after_talk(agreed: str, *said: Block | str, locale: str = "en-GB") -> Ledger:
    """Return the promises of the call of 4 March, parted by " | ", after the talk of the one of 18 March."""
    told = [para(each) if isinstance(each, str) else each for each in said]
    notes = [
        extract(document, facts(title), locale=locale)
        for title, document in (
            ("Acme call 2026-03-04", doc(heading(ACTIONS[locale]), *map(item, agreed.split(" | ")))),
            ("Acme call 2026-03-18", doc(*told)),
        )
    ]
    return build_ledger(normalise(notes, ROSTER, locale=locale).notes, as_of=day("20 Mar"), locale=locale)
