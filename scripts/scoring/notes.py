"""Scores the reader on call notes with answers: `tests/cases/notes`, through the public `inspect` command."""

import itertools
import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from rapidfuzz import fuzz

from whoowes.cli.main import cli
from whoowes.emulator.convert.markdown import from_markdown

Json = dict[str, Any]

FIELDS = ("call", "owner", "due", "status", "internal")
_ALIKE = 84
"""Similarity of two task texts from which on they are one row, differently cut."""


@dataclass
class NoteScore:
    """How the rows of some notes were read."""

    rows: int = 0
    right: int = 0
    """Rows of which every field is right."""
    open: Counter[str] = field(default_factory=Counter)
    """Fields left open though the answer is certain."""
    wrong: Counter[str] = field(default_factory=Counter)
    """Fields read otherwise than the answer, and as if certain."""
    missing: int = 0
    """Rows that were not found."""
    told: int = 0
    """Of these, rows in place of which a problem is shown."""
    extra: int = 0
    """Rows that nobody promised."""
    wins: int = 0
    wins_found: int = 0
    details: list[str] = field(default_factory=list)

    def add(self, other: "NoteScore") -> None:
        """Add the figures of another note."""
        for name in ("rows", "right", "missing", "told", "extra", "wins", "wins_found"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.open += other.open
        self.wrong += other.wrong
        self.details += other.details


def score_notes(folder: Path) -> dict[str, NoteScore]:
    """Return the score of each language, and of all notes under "all"."""
    scores: dict[str, NoteScore] = {}
    for answers in sorted(folder.rglob("*.answers.json")):
        expected = json.loads(answers.read_text(encoding="utf-8"))
        note = answers.with_name(answers.name.removesuffix(".answers.json") + ".md")
        score = score_note(note, expected)
        for name in (str(expected["locale"]), "all"):
            scores.setdefault(name, NoteScore()).add(score)
    return scores


def score_note(note: Path, expected: Json) -> NoteScore:
    """Return how one note is read."""
    found = inspect(note, expected)
    return _compared(f"{note.parent.name}/{note.stem}", found, expected)


def inspect(note: Path, expected: Json) -> Json:
    """Return what the public command reads from a note written in Markdown."""
    numbers = itertools.count()
    state = from_markdown(note.read_text(encoding="utf-8"), lambda kind: f"{kind}{next(numbers)}")
    _shape_tables(state.tabs, expected)
    document = {"documentId": "note", "title": expected["title"], "tabs": state.tabs}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(document, file)
        file.flush()
        roster = str(note.with_name("roster.json"))
        options = ["--locale", expected["locale"], "inspect", file.name, "--roster", roster, "--json"]
        result = CliRunner().invoke(cli, options, catch_exceptions=False)
    if result.exit_code:
        raise RuntimeError(f"{note}: exit code {result.exit_code}: {result.output}")
    read: Json = json.loads(result.stdout)
    return read


def _shape_tables(tabs: Sequence[Json], expected: Json) -> None:
    """Give tables what Markdown cannot say: cells that cover others, and a first row that heads nothing."""
    tables = [e["table"] for tab in tabs for e in tab["documentTab"]["body"]["content"] if "table" in e]
    for number, row, column, rows, columns in expected.get("merged", []):
        cell = tables[number]["tableRows"][row]["tableCells"][column]
        cell["tableCellStyle"] |= {"rowSpan": rows, "columnSpan": columns}
    for number in expected.get("headless", []):
        del tables[number]["tableRows"][0]


def _compared(name: str, found: Json, expected: Json) -> NoteScore:
    rows, wanted = found["sightings"], expected["sightings"]
    score = NoteScore(rows=len(wanted))
    partners = _matched(wanted, rows)
    for number, answer in enumerate(wanted):
        if number in partners:
            _compare_row(score, name, answer, rows[partners[number]])
        else:
            score.missing += 1
            is_told = bool(found["problems"]) and bool(expected.get("ok_unsure"))
            score.told += is_told
            score.details.append(f"{name}: {'told' if is_told else 'MISSING'}: {answer['task']}")
    for number in sorted(set(range(len(rows))) - set(partners.values())):
        score.extra += 1
        score.details.append(f"{name}: EXTRA: {rows[number]['task']}")
    _compare_wins(score, name, found, expected)
    return score


def _compare_wins(score: NoteScore, name: str, found: Json, expected: Json) -> None:
    read = [plain(f"{win['text']} {win['result']}") for win in found["wins"]]
    for win in expected.get("wins", []):
        score.wins += 1
        if any(fuzz.partial_ratio(plain(win), text) >= _ALIKE for text in read):
            score.wins_found += 1
        else:
            score.details.append(f"{name}: win not found: {win}")


def _matched(wanted: Sequence[Json], rows: Sequence[Json]) -> dict[int, int]:
    """Pair answers with rows: by equal words first, then by the most similar ones, each once."""
    pairs = sorted(
        (-_likeness(answer, row), abs(a - r), a, r)
        for a, answer in enumerate(wanted)
        for r, row in enumerate(rows)
        if _likeness(answer, row) >= _ALIKE
    )
    found: dict[int, int] = {}
    for _, _, a, r in pairs:
        if a not in found and r not in found.values():
            found[a] = r
    return found


def _likeness(answer: Json, row: Json) -> float:
    texts = [answer["task"], *answer.get("task_also", [])]
    same_call = 1 if row["call"]["date"] == answer["call"] else 0
    return max(fuzz.ratio(plain(text), plain(row["task"])) for text in texts) + same_call


def plain(text: str) -> str:
    """Return the letters and digits of a text, for comparing texts that were cut differently."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _compare_row(score: NoteScore, name: str, answer: Json, row: Json) -> None:
    is_right = True
    for part, verdict, shown in _verdicts(answer, row):
        if verdict == "right":
            continue
        is_right = False
        (score.open if verdict == "open" else score.wrong)[part] += 1
        label = "open" if verdict == "open" else "WRONG"
        score.details.append(f"{name}: {label} {part}: {answer['task']}: {shown}")
    score.right += is_right


def _verdicts(answer: Json, row: Json) -> Iterator[tuple[str, str, str]]:
    yield "call", *_verdict([answer["call"]], row["call"]["date"], None)
    yield "owner", *_owner_verdict(answer, row)
    due = row["due"]["date"] if row["due"]["kind"] == "date" else row["due"]["kind"]
    yield "due", *_verdict([answer["due"], *answer.get("due_also", [])], due, "unclear")
    yield "status", *_verdict([answer["status"], *answer.get("status_also", [])], row["status"], "unclear")
    yield "internal", *_verdict([answer["internal"]], row["internal"], None)


def _verdict(right: Iterable[object], found: object, silent: object) -> tuple[str, str]:
    right = list(right)
    if found in right:
        return "right", ""
    return ("open" if found == silent else "wrong"), f"{found} instead of {right}"


def _owner_verdict(answer: Json, row: Json) -> tuple[str, str]:
    read = row["read_by"]["owner"]
    people = sorted({person["name"] for person in read["people"]})
    right = [sorted(names) for names in (answer["owners"], *answer.get("owners_also", []))]
    shown = f"{people or read['side'] or 'nobody'} from “{row['owner_raw']}” instead of {right}"
    if people not in right:
        return ("open" if not people or set(people) < set(right[0]) else "wrong"), shown
    if people or answer["owner_side"] in {None, read["side"]}:
        return "right", ""
    return ("wrong" if read["side"] else "open"), f"{shown}, side {answer['owner_side']}"
