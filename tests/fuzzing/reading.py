"""What the product does with a document, from its JSON to the page, and what must hold of any document."""

import io
import json
from collections.abc import Mapping
from contextlib import redirect_stdout
from datetime import UTC, date, datetime
from typing import Any, Final

from whoowes.cli import inspect as inspecting
from whoowes.cli import output
from whoowes.cli.inspect_report import print_note
from whoowes.cli.json_shapes import note_json
from whoowes.core.changes import ClientSurvey
from whoowes.core.document.read import read_document
from whoowes.core.drive import DOCUMENT, DriveFile
from whoowes.core.ids import DocumentId, FileId, FolderId
from whoowes.core.items.model import DateSource, NoteFacts
from whoowes.core.items.normalise import ReadNote
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.summary.guard import Strangers
from whoowes.core.summary.html import page_html
from whoowes.core.summary.text import page_text
from whoowes.core.summary.words import wording_for
from whoowes.sync.decide import Decision, NoteSource, decide
from whoowes.sync.settings import ClientSettings, Settings

Json = dict[str, Any]

LOCALES: Final = ("en-GB", "en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "nl-NL", "it-IT")

_PEOPLE: Final = (
    Person("kw", "Kevin Wong", Side.CLIENT, "kevin@acme.example"),
    Person("mj", "María José Álvarez", Side.CLIENT, None, ("MJ",)),
    Person("sl", "Sara Lindqvist", Side.ADVISOR, "sara@northway.example"),
    Person("tb", "Tom Becker", Side.ADVISOR),
)
_ROSTER: Final = Roster(_PEOPLE, ("Acme",), ("Northway",), ("acme.example",), ("northway.example",), "sl")
_CLIENT: Final = ClientSurvey(FolderId("acme"), "Acme", "Acme")
_AS_OF: Final = date(2026, 4, 1)
_CREATED: Final = datetime(2026, 3, 4, 9, tzinfo=UTC)


class BrokenLawError(AssertionError):
    """Something that must hold of every document does not hold of this one."""


def read_wholly(
    document: Json, locale: str, *, beside: Mapping[str, Any] | None = None, is_inspected: bool = True
) -> str:
    """Do with a document all that a pass does, and `inspect`, and return what came out, as text.

    Args:
        document: A `documents.get` answer, or what is left of one.
        locale: The language to read it in.
        beside: Another note of the same client.
        is_inspected: Whether `inspect` shows it, too.

    Raises:
        BrokenLawError: Something does not hold. Any other error is the product's own.
    """
    shown = _inspect(document, locale) if is_inspected else ""
    decision = _decide(document, locale, beside)
    _hold(decision)
    pages = page_text(decision.page) + page_html(decision.page)
    problems = "\n".join(f"{problem.code} {problem.message} {problem.raw}" for problem in decision.problems)
    whole = f"{shown}\n{pages}\n{problems}"
    whole.encode()
    return whole


def _inspect(document: Json, locale: str) -> str:
    """Return what `whoowes inspect` prints, for people and as JSON."""
    read = read_document(document)
    facts = NoteFacts(read.id, read.title)
    note, problems, known = inspecting._read(read, facts, _ROSTER, locale)
    _hold_places(note)
    with redirect_stdout(io.StringIO()) as printed:
        print_note(note, facts, problems, known)
        output.emit_json(note_json(note, facts, problems))
    return printed.getvalue()


def _hold_places(note: ReadNote) -> None:
    for sighting in note.sightings:
        if not sighting.item.task.strip():
            raise BrokenLawError("a sighting without words")
        call = sighting.item.call
        # A standing log tells of rows and of the days on which they were raised, not of calls.
        is_of_log = call.source is DateSource.RAISED
        if call not in note.calls and call.date is not None and not is_of_log:
            raise BrokenLawError("a sighting of a call that the note does not tell of")
    for problem in note.problems:
        if not problem.code or not problem.message:
            raise BrokenLawError("a problem without words")


def _decide(document: Json, locale: str, beside: Mapping[str, Any] | None) -> Decision:
    mine = ClientSettings("Acme", locale, wording_for(locale), _PEOPLE, ("Acme",), ("acme.example",), "sl")
    settings = Settings(
        root=FolderId("root"),
        access="careful",
        advisor_name="Sara Lindqvist",
        advisor_names=("Northway",),
        advisor_domains=("northway.example",),
        empty_due_is_next_call=True,
        client=lambda _, __: mine,
        fingerprint="",
    )
    notes = [NoteSource(_file("note", read_document(document).title), document)]
    if beside is not None:
        notes.append(NoteSource(_file("other", "Acme call 18 March 2026"), dict(beside)))
    strangers = Strangers(("Globex Ltd",), frozenset({DocumentId("d" * 30)}))
    return decide(_CLIENT, notes, settings, as_of=_AS_OF, zone=UTC, strangers=strangers)


def _file(name: str, title: str) -> DriveFile:
    return DriveFile(FileId(name), title, DOCUMENT, created=_CREATED)


def _hold(decision: Decision) -> None:
    """See that what the notes say is in the ledger once."""
    seen = [id(sighting) for entry in decision.ledger.entries for sighting in entry.sightings]
    if len(seen) != len(set(seen)):
        raise BrokenLawError("a sighting in two entries")
    if len({entry.id for entry in decision.ledger.entries}) != len(decision.ledger.entries):
        raise BrokenLawError("two entries of one id")
    json.dumps([entry.id for entry in decision.ledger.entries])
