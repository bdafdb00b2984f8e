"""Tables of what the words of a language mean, `tests/cases/notes_LANG.md`, and whole notes in Markdown."""

import re
from pathlib import Path

from tests.builders import doc, facts, heading, para
from tests.emulator.word_files import ids

from whoowes.core.document.model import Document
from whoowes.core.document.read import read_document
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading, RawItem
from whoowes.emulator.convert.markdown import from_markdown

LANGUAGES = ("de", "fr", "es", "pt", "nl", "it")

_FENCED = "\x00"
"""A "#" inside a note, which heads nothing outside it."""
_CASES = Path(__file__).with_name("cases")
_PART = re.compile(r"^## (.+)$", re.MULTILINE)
_NAMED = re.compile(r"^### (.+)$", re.MULTILINE)
_NOTE = re.compile(r"```markdown\n(.*?)```\n(.*)", re.DOTALL)


def rows(language: str, part: str) -> list[list[str]]:
    """Return the rows of the table under a heading, without its header; none where it is missing."""
    return _rows(_parts(language).get(part, ""))


def of_all(part: str, *, width: int = 0) -> list[tuple[str, ...]]:
    """Return the rows of every language that has the table, each with its language first.

    Args:
        part: The heading over the table.
        width: Cells of a row, where tables differ in width: missing ones are "?".
    """
    found = [(language, *row) for language in LANGUAGES for row in rows(language, part)]
    return [(*row, *("?" for _ in range(1 + width - len(row)))) for row in found] if width else found


def named(language: str, part: str) -> dict[str, str]:
    """Return the pieces under the sub-headings of a part, by their names."""
    _, *pieces = _NAMED.split(_parts(language)[part])
    return dict(zip(pieces[::2], (piece.replace(_FENCED, "#") for piece in pieces[1::2]), strict=True))


def note_and_rows(piece: str) -> tuple[str, list[list[str]]]:
    """Return a note in Markdown and the rows which it should yield."""
    found = _NOTE.search(piece)
    assert found is not None, piece
    return found[1], _rows(found[2])


def _parts(language: str) -> dict[str, str]:
    text = (_CASES / f"notes_{language}.md").read_text(encoding="utf-8")
    fenced = re.split(r"(```markdown\n.*?```\n)", text, flags=re.DOTALL)
    kept = "".join(part.replace("#", _FENCED) if n % 2 else part for n, part in enumerate(fenced))
    _, *pieces = _PART.split(kept)
    return dict(zip(pieces[::2], pieces[1::2], strict=True))


def _rows(text: str) -> list[list[str]]:
    lines = [line[1:].removesuffix("|") for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.split("|")] for line in lines[2:]]


def plain_line(over: str, line: str, language: str) -> RawItem | None:
    """Return the item that a plain paragraph below a heading is, if it is one."""
    blocks = (heading("4.3.2026"), heading(over, 3), para(line))
    return next(iter(extract(doc(*blocks), facts("Acme"), locale=language).items), None)


def read_markdown(text: str, title: str = "") -> Document:
    """Return the document that a note in the emulator's Markdown makes."""
    state = from_markdown(text, ids())
    return read_document({"documentId": "d", "title": title, "tabs": state.tabs})


def note(markdown: str, language: str) -> NoteReading:
    """Return what a note in Markdown yields."""
    return extract(read_markdown(markdown), facts("Acme", "2026-03-20"), locale=language)


def sighting(item: RawItem) -> list[str]:
    """Return what a table of expected items shows of one: call, task, owner, due and state."""
    day = item.call.date.isoformat() if item.call.date else ""
    return [day, item.task, item.owner_raw, item.due_raw, item.status.status.value]


def told(document: Document, name: str, language: str) -> list[tuple[str, ...]]:
    """Return what a note of this name tells: call, task, owner, due and state, internal ones marked."""
    items = extract(document, facts(name), locale=language).items
    return [(*sighting(i)[:4], sighting(i)[4] + (" internal" if i.is_internal else "")) for i in items]
