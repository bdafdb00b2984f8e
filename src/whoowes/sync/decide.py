"""One client's notes → its page, purely: read, normalise, merge, say, guard, render."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo

from whoowes.core.changes import ClientSurvey, Survey, document_id
from whoowes.core.document.flat import flatten_paragraph
from whoowes.core.document.managed import Page
from whoowes.core.document.model import Document, Paragraph
from whoowes.core.document.read import read_document
from whoowes.core.drive import DriveFile
from whoowes.core.ids import DocumentId
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteFacts, NoteReading
from whoowes.core.items.normalise import ClientNotes, ReadNote, day_month_order, normalise
from whoowes.core.items.owners.roster import build_roster
from whoowes.core.items.people import Roster, Side
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Ledger
from whoowes.core.problems import Problem
from whoowes.core.summary.guard import Strangers, foreign_documents, linking_places, withhold
from whoowes.core.summary.render import render_page
from whoowes.core.summary.view import PageView, build_view
from whoowes.core.updates.records import PREFIX
from whoowes.ports import Json
from whoowes.sync.access_roster import people_with_access
from whoowes.sync.outcome import POSSIBLY_SAME
from whoowes.sync.settings import ClientSettings, Settings

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


_OF_NOTHING = "Tells how far something is that no earlier note has as an action: nothing was closed by it."
_UNTAKEN = "Promised in the talk, and may be what an earlier call agreed: it was not taken for a new promise."


@dataclass(frozen=True, slots=True)
class NoteSource:
    """A note as it came from Docs or from the cache."""

    file: DriveFile
    json: Json
    is_readable: bool = True
    """False where only an older copy could be had."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the notes of one client say today."""

    ledger: Ledger
    view: PageView
    page: Page
    problems: tuple[Problem, ...]
    foreign_pages: tuple[DocumentId, ...]
    foreign_documents: frozenset[DocumentId]
    """Ids of other clients' documents to which the page would link: it must not be written."""
    foreign_places: tuple[str, ...] = ()
    """Where in the notes those links stand."""


def decide(
    client: ClientSurvey,
    sources: Sequence[NoteSource],
    settings: Settings,
    *,
    as_of: date,
    zone: tzinfo | None,
    strangers: Strangers,
) -> Decision:
    """Say what the page of a client should be. Pure: the same arguments give the same page.

    Args:
        client: The client's folder as surveyed.
        sources: Its notes, in any order.
        settings: The configuration.
        as_of: Today in the advisor's zone.
        zone: The advisor's zone, for the dates of creation times.
        strangers: What must not stand on the page.
    """
    mine = settings.client(client.id, client.folder_name)
    documents = _documents(sources)
    foreign = tuple(document.id for _, document in documents if _is_page(document, mine))
    notes = [(source, document) for source, document in documents if document.id not in foreign]
    known = normalise(_readings(notes, mine, zone), roster_of(client, mine, settings), locale=mine.locale)
    full = build_ledger(
        known.notes,
        as_of=as_of,
        locale=known.locale,
        empty_due_is_next_call=settings.empty_due_is_next_call,
    )
    ledger, withheld = withhold(full, strangers)
    unreadable = frozenset(_id(source) for source in sources if not source.is_readable)
    view = build_view(
        ledger,
        client=mine.name,
        advisor=advisor_name(client, settings),
        roster=known.roster,
        unreadable=unreadable,
    )
    page = render_page(view, mine.wording)
    linked = foreign_documents(page, strangers)
    return Decision(
        ledger=ledger,
        view=view,
        page=page,
        problems=(*_foreign_problems(foreign, documents), *_unread(notes), *_told(known, ledger), *withheld),
        foreign_pages=foreign,
        foreign_documents=linked,
        foreign_places=linking_places(ledger, linked, strangers) if linked else (),
    )


def _id(source: NoteSource) -> DocumentId:
    return document_id(source.file)


def _readings(
    notes: Sequence[tuple[NoteSource, Document]], mine: ClientSettings, zone: tzinfo | None
) -> list[NoteReading]:
    facts = [(document, _facts(source, zone)) for source, document in notes]
    readings = [extract(document, fact, locale=mine.locale) for document, fact in facts]
    order = day_month_order(readings)
    if order is None:
        return readings
    # What all dates together show may change the date of a heading that one note left open.
    return [extract(document, fact, locale=mine.locale, order=order) for document, fact in facts]


def _facts(source: NoteSource, zone: tzinfo | None) -> NoteFacts:
    created = source.file.created
    return NoteFacts(_id(source), source.file.name, created.astimezone(zone) if created else None)


def _is_page(document: Document, mine: ClientSettings) -> bool:
    """Whether a document is a page of ours, whoever made it: by a named range or by our foot line."""
    if any(named.name.startswith(PREFIX) for tab in document.tabs for named in tab.named_ranges):
        return True
    foot = mine.wording.foot
    return any(
        isinstance(block, Paragraph) and flatten_paragraph(block).text.strip() == foot
        for tab in document.tabs
        for block in tab.blocks
    )


def _foreign_problems(
    foreign: Sequence[DocumentId], documents: Sequence[tuple[NoteSource, Document]]
) -> Iterable[Problem]:
    for source, document in documents:
        if document.id in foreign:
            text = f"“{source.file.name}” is a page that another set-up made, or a copy; it is not read."
            yield Problem("foreign-page", text)


def _possibly_same(ledger: Ledger) -> Iterable[Problem]:
    tasks = {entry.id: entry.task for entry in ledger.entries}
    for pair in ledger.possibly_same:
        first, second = tasks.get(pair.first), tasks.get(pair.second)
        if first and second:
            text = f"Possibly the same promise: “{first}” and “{second}” ({pair.why}); both are kept."
            yield Problem(POSSIBLY_SAME, text)


def _told_of_nothing(ledger: Ledger) -> Iterable[Problem]:
    for sighting in ledger.told_of_nothing:
        text = f"“{sighting.note.title}”: {_OF_NOTHING}"
        said = sighting.item.status_raw if sighting.item.told else sighting.item.task
        yield Problem("told-of-nothing", text, sighting.item.where, said)


def _untaken(ledger: Ledger) -> Iterable[Problem]:
    for sighting in ledger.untaken:
        text = f"“{sighting.note.title}”: {_UNTAKEN}"
        item = sighting.item
        yield Problem("unsure-line", text, item.where, item.task)


def _unread(notes: Sequence[tuple[NoteSource, Document]]) -> Iterable[Problem]:
    for source, document in notes:
        for unread in document.unread:
            text = f"“{source.file.name}”: {unread.message} at {unread.place}."
            yield Problem("unread-element", text)


def _documents(sources: Iterable[NoteSource]) -> list[tuple[NoteSource, Document]]:
    """Return the notes with their documents, the oldest first."""
    ordered = sorted(sources, key=lambda source: (source.file.created or _LONG_AGO, source.file.id))
    return [(source, read_document(source.json, document_id=_id(source))) for source in ordered]


def _told(known: ClientNotes, ledger: Ledger) -> Iterator[Problem]:
    """Yield what the notes leave open, each by itself and together."""
    yield from _notices(known.notes)
    yield from _possibly_same(ledger)
    yield from _told_of_nothing(ledger)
    yield from _untaken(ledger)


def _notices(notes: Iterable[ReadNote]) -> Iterable[Problem]:
    """Tell what was not taken for a call, and what in the notes could not be read for certain."""
    for note in notes:
        title = note.facts.title
        if not (note.calls or note.sightings or note.wins or note.problems):
            text = f"“{title}” is no call: it has no action item, and is not dated and worded as one."
            yield Problem("no-call", text)
        for problem in note.problems:
            message = f"“{title}”: {problem.message}"
            yield replace(problem, message=message)


def roster_of(client: ClientSurvey, mine: ClientSettings, settings: Settings) -> Roster:
    """Return a client's roster: the configuration first, then who may open the folder."""
    configured = build_roster(
        mine.people,
        mine.client_names,
        settings.advisor_names,
        client_domains=mine.client_domains,
        advisor_domains=settings.advisor_domains,
    )
    found = people_with_access(client.permissions or (), configured)
    author = next((p.id for p in mine.people if mine.author and mine.author in {p.email, p.name}), None)
    return build_roster(
        (*mine.people, *found),
        mine.client_names,
        settings.advisor_names,
        client_domains=mine.client_domains,
        advisor_domains=settings.advisor_domains,
        author_id=author,
    )


def advisor_name(client: ClientSurvey, settings: Settings) -> str:
    """Return the advisor's name as shown: configured, else the owner of the client's folder."""
    if settings.advisor_name:
        return settings.advisor_name
    owners = [p.name for p in client.permissions or () if p.role == "owner" and p.name]
    return owners[0] if owners else "Advisor"


def strangers_of(client: ClientSurvey, survey: Survey, settings: Settings) -> Strangers:
    """Return what of the other clients must not stand on this one's page."""
    mine = settings.client(client.id, client.folder_name)
    people = roster_of(client, mine, settings).people
    own = {text for person in people for text in (person.name, person.email)}
    allowed = {text.casefold() for text in (*own, *mine.client_names, *mine.allow_mentions) if text}
    names: set[str] = set()
    documents: set[DocumentId] = set()
    for other in survey.clients:
        if other.id == client.id:
            continue
        roster = roster_of(other, settings.client(other.id, other.folder_name), settings)
        strange = [person for person in roster.people if person.side is Side.CLIENT]
        names.add(other.name)
        names.update(person.name for person in strange if " " in person.name)
        names.update(person.email for person in strange if person.email)
        documents.update(document_id(file) for file in (*other.notes, *other.unreadable, *other.pages))
    documents -= {document_id(note) for note in client.notes}
    kept = tuple(sorted(name for name in names if name.casefold() not in allowed))
    return Strangers(kept, frozenset(documents))


def is_open(client: ClientSurvey, mine: ClientSettings, settings: Settings) -> bool:
    """Whether the folder can be opened by people who are not of this client; unknown counts as open."""
    if mine.publish_open:
        return False
    if client.permissions is None:
        return True
    roster = roster_of(client, mine, settings)
    known = {domain.casefold() for domain in (*roster.client_domains, *roster.advisor_domains)}
    return any(
        permission.type == "anyone"
        or (permission.type == "domain" and (permission.domain or "").casefold() not in known)
        for permission in client.permissions
    )


def title_hash(title: str) -> str:
    """Return the mark by which a title is known to be the one that we gave."""
    return hashlib.sha256(title.encode()).hexdigest()[:16]
