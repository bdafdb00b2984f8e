"""The claims of `tests/cases/notes_LANG.md`: what a language's headers, headings, cells and lines say."""

from pathlib import Path

from tests.builders import doc, facts, heading, para
from tests.emulator.word_files import ids

from whoowes.core.document.model import Document
from whoowes.core.document.read import read_document
from whoowes.core.document.text import fold
from whoowes.core.items.call_headings import DateReader, Wording
from whoowes.core.items.extract import extract
from whoowes.core.items.headers import role_of
from whoowes.core.items.model import DayMonthOrder
from whoowes.core.items.placeholders import is_boilerplate, is_placeholder
from whoowes.core.items.sections import read_wording
from whoowes.core.items.status import read_status
from whoowes.core.items.words import words_for
from whoowes.emulator.convert import from_markdown

_CASES = Path(__file__).parent / "cases"


def claims(language: str, section: str) -> list[tuple[str, ...]]:
    """Return the rows of one table of a language's file, without its header."""
    text = (_CASES / f"notes_{language}.md").read_text(encoding="utf-8")
    part = text.split(f"\n## {section}\n")[1].split("\n## ")[0]
    rows = [line[1:].removesuffix("|") for line in part.splitlines() if line[:1] == "|"]
    return [tuple(cell.strip() for cell in row.split("|")) for row in rows[2:]]


def role(header: str, language: str) -> str:
    """Return what a column with this header holds."""
    found = role_of(header, language)
    return found.value if found else ""


def kind(text: str, language: str) -> str:
    """Return what a heading promises."""
    found = read_wording(text, language).kind
    return found.value if found else ""


def owner(text: str, language: str) -> str:
    """Return whom a heading names."""
    return read_wording(text, language).owner


def internal(text: str, language: str) -> str:
    """Return whether a heading says that what follows is internal."""
    return "yes" if read_wording(text, language).is_internal else "no"


def state(cell: str, language: str) -> str:
    """Return what a status cell says."""
    return read_status(cell, locale=language).status.value


def dates_a_call(text: str, language: str) -> str:
    """Return whether a dated heading starts a call."""
    dated = DateReader(language, DayMonthOrder.DAY_FIRST).dated(text)
    return "yes" if dated and dated.wording in {Wording.BARE, Wording.WORDED, Wording.LED} else "no"


def is_duration(cell: str, language: str) -> bool:
    """Whether a due cell is a length of time."""
    return words_for(language).durations.fullmatch(fold(cell)) is not None


def is_nothing(text: str, language: str) -> bool:
    """Whether a line holds no task: left over from a template, "no actions", a program's own line."""
    words = words_for(language)
    return is_placeholder(text, words) or is_boilerplate(text, words)


def item(over: str, line: str, language: str) -> tuple[str, str, str]:
    """Return task, owner and number of the action that a plain line below a heading is; blanks for none."""
    note = doc(heading("4/3/2026", 2), heading(over, 3), para(line))
    found = extract(note, facts("Acme"), locale=language).items
    return (found[0].task, found[0].owner_raw, found[0].number or "") if found else ("", "", "")


def read_markdown(text: str) -> Document:
    """Return the document that a note in the emulator's Markdown makes."""
    state = from_markdown(text, ids())
    return read_document({"documentId": "d", "title": "", "tabs": state.tabs})


def told(note: Document, name: str, language: str) -> list[tuple[str, ...]]:
    """Return what a note of this name tells: call, task, owner, due and state of each item."""
    return [
        (
            str(i.call.date),
            i.task,
            i.owner_raw,
            i.due_raw,
            f"{i.status.status.value} internal" if i.is_internal else i.status.status.value,
        )
        for i in extract(note, facts(name), locale=language).items
    ]
