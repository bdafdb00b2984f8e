"""How fast notes are read: due cells, owner cells, whole notes, beside libraries and a bare JSON parse.

Cells are those of `tests/cases/due*.md` and `owners*.md`, notes those of `tests/cases/notes` as Google sends
them (indented JSON), and the captures of `../shared/fixtures` where they are present. All figures are of
CPU time without the garbage collector, each the median of many rounds, and in each round every figure is
taken once, so that a slow moment befalls all. Before each, the reader forgets what it has read, as in a pass
of its own: only words of languages, compiled once, stay. Only "after an edit" is as in a process that stays:
the note was read before, and since then somebody has changed one word of one of its action items.
"""

import gc
import itertools
import json
import re
import statistics
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import dateparser
import orjson
import parsedatetime

from whoowes.core.document.model import Document
from whoowes.core.document.read import read_document
from whoowes.core.items.due import read_due
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteFacts
from whoowes.core.items.normalise import ReadNote, normalise
from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.words import words_for
from whoowes.emulator.convert.markdown import from_markdown

ROUNDS = 15
CASES = Path("tests/cases")
CAPTURES = Path("../shared/fixtures")
#: How long tree to sightings may take, at first and after an edit, in the time from JSON text to tree.
AT_MOST = 1.0
AFTER_EDIT = "after an edit"
_WORD = re.compile(r"[^\W\d_]{3,}(?!\w)")
_CONTENT = re.compile(r'"content": "([^"\\]{4,})')
_LETTERS = "abcdefghijklmnop"
_FEW = 64
"""The reader keeps at most so many compiled languages, and more of anything that it has read."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note as the wire brings it, and the locale in which it is read."""

    text: str
    locale: str


def main() -> None:
    """Measure and print."""
    is_quick = _cells()
    for name, notes in (("notes of our own", _own_notes()), ("captures", _captures())):
        if notes:
            is_quick &= _notes(name, notes)
    sys.exit(0 if is_quick else 1)


# --- cells ---


def _cells() -> bool:
    dues, owners, roster = _due_cells(), _owner_cells(), _roster()
    calendar = parsedatetime.Calendar()
    jobs = {
        "whoowes": lambda: [read_due(text, call_date=day, locale=locale) for text, day, locale in dues],
        "dateparser": lambda: [_by_dateparser(*cell) for cell in dues],
        "parsedatetime": lambda: [calendar.parseDT(text, _noon(day)) for text, day, _ in dues],
        "owners": lambda: [read_owner(text, roster) for text in owners],
    }
    taken = _medians(jobs)
    print(f"\ndue cells ({len(dues)})")
    for name in ("whoowes", "dateparser", "parsedatetime"):
        ratio = taken[name] / taken["whoowes"]
        print(f"  {name:14} {len(dues) / taken[name]:10,.0f} a second, {ratio:.1f} x the time of whoowes")
    print(f"owner cells ({len(owners)})\n  {'whoowes':14} {len(owners) / taken['owners']:10,.0f} a second")
    return True


def _by_dateparser(text: str, day: date, locale: str) -> object:
    language = locale.partition("-")[0]
    settings: Any = {"RELATIVE_BASE": _noon(day), "PREFER_DATES_FROM": "future"}
    return dateparser.parse(text, languages=[language], settings=settings)


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12)  # noqa: DTZ001 (a day, wherever it is)


def _due_cells() -> list[tuple[str, date, str]]:
    day = date(2026, 3, 4)
    cells: list[tuple[str, date, str]] = []
    for path in sorted(CASES.glob("due*.md")):
        # The cells of one language stand in a file that bears its name; those of `due.md` tell their locale.
        language = path.stem.removeprefix("due").lstrip("_")
        cells += [(row[1], day, language or row[3] or "en-GB") for row in _table(path) if row[1]]
    return cells


def _owner_cells() -> list[str]:
    return [row[1] for path in sorted(CASES.glob("owners*.md")) for row in _table(path) if row[1]]


def _table(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines if line.startswith("|")]
    return [row for row in rows if len(row) > 3 and not set("".join(row)) <= set("- ")][1:]  # noqa: PLR2004


def _roster() -> Roster:
    names = "Priya Shah, Daniel Okafor, Ana Gómez, Mark Jansen, Theo Braun, Tim Braun, Elizabeth Frost"
    people = [Person(name, name, Side.CLIENT) for name in names.split(", ")]
    people += [Person(name, name, Side.ADVISOR) for name in ("Marc Dubois", "Helen van Dijk", "Sean O'Brien")]
    return build_roster(people, ["Harbour Bakery Ltd"], ["Larch Consulting"])


# --- notes ---


def _notes(name: str, notes: Sequence[Note]) -> bool:
    trees = [_tree(note.text) for note in notes]
    bytes_of = [note.text.encode() for note in notes]
    edited = iter([[_edited(note, number) for note in notes] for number in range(ROUNDS + 1)])
    jobs: dict[str, Callable[[], object]] = {
        "orjson.loads": lambda: deque(map(orjson.loads, bytes_of), maxlen=0),
        "json.loads": lambda: deque((json.loads(note.text) for note in notes), maxlen=0),
        "JSON text to tree": lambda: deque((_tree(note.text) for note in notes), maxlen=0),
        "tree to sightings": lambda: [
            _sightings(tree, note.locale) for tree, note in zip(trees, notes, strict=True)
        ],
        AFTER_EDIT: lambda: [
            _sightings(tree, note.locale) for tree, note in zip(next(edited), notes, strict=True)
        ],
    }
    taken = _medians(jobs)
    size = sum(map(len, bytes_of))
    count = sum(_sightings(tree, note.locale) for tree, note in zip(trees, notes, strict=True))
    print(f"\n{name} ({len(notes)}, {size / 1e6:.1f} MB of JSON, {count} sightings)")
    for job, seconds in taken.items():
        speed = f"{len(notes) / seconds:8,.0f} notes a second, {size / seconds / 1e6:7.1f} MB a second"
        print(f"  {job:18} {speed}, {seconds / taken['orjson.loads']:5.1f} x orjson.loads")
    ratio = taken["tree to sightings"] / taken["JSON text to tree"]
    after = taken[AFTER_EDIT] / taken["JSON text to tree"]
    print(
        f"  tree to sightings is {ratio:.2f} x JSON text to tree at first (at most {AT_MOST}),"
        f" {after:.2f} x {AFTER_EDIT}"
    )
    return max(ratio, after) <= AT_MOST


def _tree(text: str) -> Document:
    return read_document(json.loads(text))


def _sightings(tree: Document, locale: str) -> int:
    return len(_read(tree, locale).sightings)


def _read(tree: Document, locale: str) -> ReadNote:
    reading = extract(tree, NoteFacts(tree.id, tree.title), locale=locale)
    return normalise([reading], Roster(), locale=locale).notes[0]


def _edited(note: Note, number: int) -> Document:
    """Return a note with one more letter in a word of one item, or of its text where it has no item."""
    items = [sighting.item for sighting in _read(_tree(note.text), note.locale).sightings]
    told = [json.dumps(item.task, ensure_ascii=False)[1:-1] for item in items]
    told = [text for text in told if text in note.text] or _CONTENT.findall(note.text)
    lines = [text for text in told if _WORD.search(text)]
    if not lines:
        return _tree(note.text)
    written = lines[number % len(lines)]
    place = note.text.find(written)
    word = max(_WORD.finditer(note.text, place, place + len(written)), key=_length)
    return _tree(f"{note.text[: word.end()]}{_LETTERS[number]}{note.text[word.end() :]}")


def _length(found: re.Match[str]) -> int:
    return found.end() - found.start()


def _own_notes() -> list[Note]:
    return [_own_note(path) for path in sorted(CASES.glob("notes/*/*.answers.json"))]


def _own_note(answers: Path) -> Note:
    told = json.loads(answers.read_text(encoding="utf-8"))
    markdown = answers.with_name(answers.name.removesuffix(".answers.json") + ".md")
    numbers = itertools.count()
    state = from_markdown(markdown.read_text(encoding="utf-8"), lambda kind: f"{kind}{next(numbers)}")
    answer = {"documentId": "note", "title": told["title"], "tabs": state.tabs}
    return Note(json.dumps(answer, indent=2, ensure_ascii=False), str(told["locale"]))


def _captures() -> list[Note]:
    if not CAPTURES.is_dir():
        print("\n(no captures: ../shared/fixtures is not here)")
        return []
    texts = (path.read_text(encoding="utf-8") for path in sorted(CAPTURES.glob("*.json")))
    return [Note(text, "en-GB") for text in texts]


def _medians(jobs: dict[str, Callable[[], object]]) -> dict[str, float]:
    for job in jobs.values():
        job()
    rounds = [{name: _cpu(name, job) for name, job in jobs.items()} for _ in range(ROUNDS)]
    return {name: statistics.median(each[name] for each in rounds) for name in jobs}


def _cpu(name: str, job: Callable[[], object]) -> float:
    if name != AFTER_EDIT:
        _forget()
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        job()
        return time.process_time() - start
    finally:
        gc.enable()


def _forget() -> None:
    kept = (each for each in gc.get_objects() if isinstance(each, type(words_for)))
    for cache in kept:
        is_ours = str(cache.__module__).startswith("whoowes.")
        if is_ours and (cache.cache_parameters()["maxsize"] or 0) > _FEW:
            cache.cache_clear()


if __name__ == "__main__":
    main()
