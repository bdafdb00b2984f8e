"""Scores what is known of promises over all calls of a client: `tests/cases/promises`, as a pass decides."""

import itertools
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from rapidfuzz import fuzz
from scripts.scoring.notes import plain

from whoowes.cli.settings import engine_settings
from whoowes.config import AdvisorConfig, ClientConfig, Config, PersonConfig
from whoowes.core.changes import ClientSurvey
from whoowes.core.drive import DOCUMENT, DriveFile
from whoowes.core.ids import FileId, FolderId
from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.model import Doubt, Entry, State
from whoowes.core.summary.guard import Strangers
from whoowes.emulator.convert.markdown import from_markdown
from whoowes.sync.decide import Decision, NoteSource, decide

Json = dict[str, Any]

_ALIKE: Final = 62
"""Similarity of two task texts from which on they may be one promise, differently cut."""

_OF_OWNER: Final = {Doubt.NO_OWNER, Doubt.UNCLEAR_OWNER}
_OF_STATE: Final = {Doubt.UNCLEAR_STATUS, Doubt.CONTRADICTION}


class Standing(StrEnum):
    """What is said of a promise, beside what a careful reader of all notes knows; the worst comes last."""

    RIGHT = "right"
    ASKED = "asked about"
    """Something is left open that the notes say for certain."""
    STILL_OPEN = "open though finished"
    """It is over, and the page lists it as owed, with no doubt."""
    MISSING = "missing"
    WRONG = "WRONG"
    """Another owner or day than was agreed, or finished though it is open: with no doubt."""


@dataclass
class PromiseScore:
    """How the promises of some clients stand."""

    standings: Counter[Standing] = field(default_factory=Counter)
    extra: int = 0
    """Entries of no promise, or of one that stands there already."""
    closed_though_open: int = 0
    details: list[str] = field(default_factory=list)

    @property
    def promises(self) -> int:
        """How many there are."""
        return sum(self.standings.values())

    def add(self, other: "PromiseScore") -> None:
        """Add the figures of another client."""
        self.standings += other.standings
        self.extra += other.extra
        self.closed_though_open += other.closed_though_open
        self.details += other.details


def score_promises(folder: Path) -> dict[str, PromiseScore]:
    """Return the score of each language, and of all clients under "all"."""
    scores: dict[str, PromiseScore] = {}
    for key in sorted(folder.glob("*/key.json")):
        score = score_client(key.parent)
        locale = json.loads((key.parent / "client.json").read_text(encoding="utf-8"))["locale"]
        for name in (str(locale), "all"):
            scores.setdefault(name, PromiseScore()).add(score)
    return scores


def score_client(folder: Path) -> PromiseScore:
    """Return how the promises of one client stand."""
    key = json.loads((folder / "key.json").read_text(encoding="utf-8"))
    entries = decided(folder).ledger.entries
    promises: list[Json] = key["promises"]
    partners = _matched(promises, entries)
    score = PromiseScore()
    for at, promise in enumerate(promises):
        entry = entries[partners[at]] if at in partners else None
        standing, why = _standing(promise, entry)
        score.standings[standing] += 1
        score.closed_though_open += why.startswith(_CLOSED)
        if standing is not Standing.RIGHT:
            score.details.append(f"{folder.name}: {standing.value}: {promise['task']}: {why}")
    for at in sorted(set(range(len(entries))) - set(partners.values())):
        score.extra += 1
        score.details.append(f"{folder.name}: extra: {_told(entries[at])}")
    return score


def decided(folder: Path) -> Decision:
    """Return what a pass decides on the notes of a client."""
    told = json.loads((folder / "client.json").read_text(encoding="utf-8"))
    created = json.loads((folder / "key.json").read_text(encoding="utf-8"))["notes"]
    sources = [_source(folder / f"{name}.md", day) for name, day in created.items()]
    settings = engine_settings(_config(told))
    survey = ClientSurvey(FolderId("client"), told["folder"], told["folder"], permissions=())
    as_of = date.fromisoformat(told["as_of"])
    return decide(survey, sources, settings, as_of=as_of, zone=UTC, strangers=Strangers())


def _source(note: Path, created: str) -> NoteSource:
    numbers = itertools.count()
    state = from_markdown(note.read_text(encoding="utf-8"), lambda kind: f"{kind}{next(numbers)}")
    day = datetime.fromisoformat(created[:10]).replace(hour=12, tzinfo=UTC)
    file = DriveFile(FileId(note.stem), note.stem, DOCUMENT, created=day)
    return NoteSource(file, {"documentId": note.stem, "title": note.stem, "tabs": state.tabs})


def _config(told: Json) -> Config:
    people = {
        side: tuple(
            PersonConfig(name=each["name"], email=each["email"] or None, aliases=tuple(each["aliases"]))
            for each in told["roster"]
            if each["side"] == side
        )
        for side in ("advisor", "client")
    }
    client = ClientConfig(people=people["client"], author=told["advisor"], locale=told["locale"])
    advisor = AdvisorConfig(name=told["advisor"], people=people["advisor"])
    return Config(root="root", timezone="UTC", advisor=advisor, clients={told["folder"]: client})


def _matched(promises: Sequence[Json], entries: Sequence[Entry]) -> dict[int, int]:
    """Pair promises with entries, the most similar first, each once."""
    likeness = {
        (at, number): _likeness(promise, entry)
        for at, promise in enumerate(promises)
        for number, entry in enumerate(entries)
    }
    found: dict[int, int] = {}
    for at, number in sorted(likeness, key=lambda pair: (-likeness[pair], pair)):
        if likeness[at, number] >= _ALIKE and at not in found and number not in found.values():
            found[at] = number
    return found


def _likeness(promise: Json, entry: Entry) -> float:
    texts = [plain(text) for text in (promise["task"], *promise.get("task_also", []))]
    tasks = [plain(entry.task), *(plain(sighting.item.task) for sighting in entry.sightings)]
    same_person = {p.name for p in entry.owner.people} == set(promise["owners"])
    return max(fuzz.token_sort_ratio(text, task) for text in texts for task in tasks) + same_person


def _standing(promise: Json, entry: Entry | None) -> tuple[Standing, str]:
    """Return how an entry stands beside the key, with the worst that is to be said of it."""
    if entry is None:
        return Standing.MISSING, "no entry"
    faults = list(_faults(promise, entry))
    if promise["fair_to_ask"]:
        faults = [fault for fault in faults if fault[0] is not Standing.ASKED]
    order = list(Standing)
    return max(faults, key=lambda fault: order.index(fault[0]), default=(Standing.RIGHT, ""))


_CLOSED: Final = "called "


def _faults(promise: Json, entry: Entry) -> Iterator[tuple[Standing, str]]:
    doubts = set(entry.doubts)
    states = [promise["state"], *promise.get("state_also", [])]
    if entry.state is State.OPEN and doubts & _OF_STATE:
        if entry.state.value not in states or promise["state"] == State.OPEN:
            yield Standing.ASKED, f"whether it is done, for {states}"
    elif entry.state.value not in states:
        if entry.state is State.OPEN:
            yield Standing.STILL_OPEN, f"for {states[0]}"
        elif states == [State.OPEN]:
            yield Standing.WRONG, f"{_CLOSED}{entry.state.value}"
    if entry.state is not State.OPEN or State.OPEN.value not in states:
        return
    yield from _owner_faults(promise, entry)
    yield from _due_faults(promise, entry)


def _owner_faults(promise: Json, entry: Entry) -> Iterator[tuple[Standing, str]]:
    names = sorted({person.name for person in entry.owner.people})
    owners = [sorted(each) for each in (promise["owners"], *promise.get("owners_also", []))]
    if names in owners:
        return
    shown = f"owner {names or 'nobody'} for {owners[0]}"
    is_asked = set(entry.doubts) & _OF_OWNER or not names
    yield (Standing.ASKED if is_asked else Standing.WRONG), shown


def _due_faults(promise: Json, entry: Entry) -> Iterator[tuple[Standing, str]]:
    dues = [promise["due"], *promise.get("due_also", [])]
    read = {entry.due.kind.value}
    if entry.due.date is not None:
        read.add(entry.due.date.isoformat())
    if read & set(dues):
        return
    is_asked = Doubt.UNCLEAR_DUE in entry.doubts or entry.due.kind is DueKind.UNCLEAR
    yield (Standing.ASKED if is_asked else Standing.WRONG), f"due {sorted(read)} for {dues}"


def _told(entry: Entry) -> str:
    owners = ", ".join(person.name for person in entry.owner.people) or f"“{entry.owner.raw}”"
    standing = "; ".join((entry.state.value, *entry.doubts))
    return f"{entry.task} ({owners}, {standing})"
