"""Tables of what the words of a language mean: `tests/cases/notes_LANG.md`, and how such words are read."""

import itertools
import re
from pathlib import Path

from tests.builders import doc, facts, heading, para

from whoowes.core.document.model import Block
from whoowes.core.document.read import read_document
from whoowes.core.items.extract import extract
from whoowes.core.items.headers import role_of
from whoowes.core.items.model import NoteReading, RawItem
from whoowes.core.items.sections import read_wording
from whoowes.core.items.status import read_status
from whoowes.emulator.convert.markdown import from_markdown

_FENCED = "\x00"
"""A "#" inside a note, which heads nothing outside it."""
_CASES = Path(__file__).with_name("cases")
_PART = re.compile(r"^## (.+)$", re.MULTILINE)
_NAMED = re.compile(r"^### (.+)$", re.MULTILINE)
_NOTE = re.compile(r"```markdown\n(.*?)```\n(.*)", re.DOTALL)


def rows(language: str, part: str) -> list[list[str]]:
    """Return the rows of the table under a heading, without its header."""
    return _rows(_parts(language)[part])


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
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line[1:-1].split("|")] for line in lines][2:]


def role(header: str, language: str) -> str:
    """Return the role of a header; empty for an unknown one."""
    found = role_of(header, language)
    return found.value if found else ""


def kind_and_owner(text: str, language: str) -> list[str]:
    """Return what a heading promises, and whom it names."""
    reading = read_wording(text, language)
    return [reading.kind.value if reading.kind else "", reading.owner]


def status(cell: str, language: str) -> str:
    """Return the state that a status cell says."""
    reading = read_status(cell, locale=language)
    return "reopened" if reading.is_reopened else reading.status.value


def plain_line(line: str, over: str, language: str) -> list[str]:
    """Return task, owner and state of a plain paragraph under an actions heading."""
    blocks: tuple[Block, ...] = (heading("4.3.2026"), heading(over, 3), para(line))
    found = extract(doc(*blocks), facts(), locale=language)
    if not found.items:
        return ["", "", ""]
    item = found.items[0]
    return [item.task, item.owner_raw, item.status.status.value]


def note(markdown: str, language: str) -> NoteReading:
    """Return what a note in Markdown yields."""
    numbers = itertools.count()
    state = from_markdown(markdown, lambda kind: f"{kind}{next(numbers)}")
    answer = {"documentId": "d", "title": "Acme", "tabs": state.tabs}
    return extract(read_document(answer), facts("Acme", "2026-03-20"), locale=language)


def sighting(item: RawItem) -> list[str]:
    """Return what a table of expected items shows of one."""
    day = item.call.date.isoformat() if item.call.date else ""
    return [day, item.task, item.owner_raw, item.due_raw, item.status.status.value]
