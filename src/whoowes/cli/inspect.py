"""`whoowes inspect`: what is read from one note, and why."""

import re
from dataclasses import dataclass
from pathlib import Path

import click

from whoowes.cli import output
from whoowes.cli.context import Context
from whoowes.cli.inspect_report import print_note
from whoowes.cli.json_shapes import note_json
from whoowes.cli.notices import unread_language
from whoowes.cli.roster_file import load_json, load_roster
from whoowes.cli.settings import engine_settings
from whoowes.cli.wiring import open_google
from whoowes.config import Config
from whoowes.core.document.model import Document
from whoowes.core.document.read import read_document
from whoowes.core.drive import DOCUMENT, FOLDER, DriveFile
from whoowes.core.ids import DocumentId, FileId
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteFacts
from whoowes.core.items.normalise import ReadNote, day_month_order, normalise
from whoowes.core.items.people import Roster
from whoowes.core.problems import Problem
from whoowes.errors import NotFound, UsageError
from whoowes.ports import DriveGateway
from whoowes.sync.decide import roster_of
from whoowes.sync.survey import client_above

_URL = re.compile(r"docs\.google\.com/(?:a/[^/]+/)?document/(?:u/\d+/)?d/([\w-]+)")
_ID = re.compile(r"[\w-]{20,}")
_FOLDER_URL = re.compile(r"drive\.google\.com/drive/(?:u/\d+/)?folders/")
_CONTENT = frozenset({"tabs", "body"})
_ONE_NOTE = "Give the address of one note: https://docs.google.com/document/d/ID/edit"


@click.command()
@click.argument("source")
@click.option("--roster", type=click.Path(path_type=Path), help="A roster: a JSON list of people.")
@click.option("--json", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def inspect(context: Context, source: str, roster: Path | None, *, json: bool) -> None:
    """Show what is read from one note: SOURCE is a Doc's URL, its id, or a `documents.get` file."""
    loaded = _load(context, source)
    people = load_roster(roster) if roster else loaded.roster
    document, facts = loaded.document, loaded.facts
    locale = context.locale or loaded.locale
    note, problems, known = _read(document, facts, people, locale)
    for notice in unread_language(locale):
        output.warn(notice)
    if json:
        output.emit_json(note_json(note, facts, problems))
    else:
        print_note(note, facts, problems, known)


@dataclass(frozen=True, slots=True)
class _Loaded:
    document: Document
    facts: NoteFacts
    roster: Roster
    locale: str


def _load(context: Context, source: str) -> _Loaded:
    path = Path(source)
    if path.exists():
        answer = load_json(path)
        if not isinstance(answer, dict):
            raise UsageError(f"{path} is not a `documents.get` answer: it is not a JSON object.")
        if not answer.keys() & _CONTENT:
            raise UsageError(f"{path} is not a `documents.get` answer: it has neither `tabs` nor `body`.")
        document = read_document(answer)
        return _Loaded(document, NoteFacts(document.id, document.title), Roster(), Config().locale)
    match = _URL.search(source)
    found = match.group(1) if match else source if _ID.fullmatch(source) else None
    if found is None:
        hint = _ONE_NOTE if _FOLDER_URL.search(source) else ""
        raise UsageError(
            f"“{source}” is neither a file, nor a Google Doc's URL, nor a document id.", hint=hint
        )
    return _fetch(context, found)


def _fetch(context: Context, found: str) -> _Loaded:
    config = context.config()
    settings = engine_settings(config)
    with open_google(context, config) as google:
        file = _file(google.drive, FileId(found))
        answer = google.docs.read(DocumentId(found))
        client = client_above(google.drive, file, settings.root)
    document = read_document(answer.json, document_id=DocumentId(found))
    created = file.created.astimezone(config.zone) if file.created else None
    facts = NoteFacts(document.id, file.name, created)
    if client is None:
        return _Loaded(document, facts, Roster(), config.locale)
    mine = settings.client(client.id, client.folder_name)
    return _Loaded(document, facts, roster_of(client, mine, settings), mine.locale)


def _file(drive: DriveGateway, file_id: FileId) -> DriveFile:
    """Return the metadata of a note.

    Raises:
        NotFound: There is none, or this account may not see it.
        UsageError: It is no Google Doc.
    """
    try:
        file = drive.file(file_id)
    except NotFound as error:
        hint = "Check its address, and that the account of the token may open it."
        raise NotFound(
            f"The document {file_id} is missing, or not visible to this account.", hint=hint
        ) from error
    if file.mime_type != DOCUMENT:
        kind = "a folder" if file.mime_type == FOLDER else "no Google Doc"
        raise UsageError(f"“{file.name}” is {kind}; only a Google Doc can be inspected.", hint=_ONE_NOTE)
    return file


def _read(
    document: Document, facts: NoteFacts, roster: Roster, locale: str
) -> tuple[ReadNote, tuple[Problem, ...], Roster]:
    reading = extract(document, facts, locale=locale)
    order = day_month_order([reading])
    if order is not None:
        reading = extract(document, facts, locale=locale, order=order)
    known = normalise([reading], roster, locale=locale)
    note = known.notes[0]
    unread = (Problem("unread-element", f"{unread.message} at {unread.place}") for unread in document.unread)
    return note, (*note.problems, *unread), known.roster
