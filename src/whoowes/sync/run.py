"""One pass: gather, decide, apply, and only then commit the cursor."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Protocol

from whoowes.core.changes import ClientSurvey, Survey, document_id
from whoowes.core.ids import DocumentId, FolderId
from whoowes.core.problems import Problem
from whoowes.errors import UsageError
from whoowes.ports import Clock, DocsGateway, DriveGateway, StateStore
from whoowes.sync.gather import Gathered, NoteReader, clients_to_visit, gather
from whoowes.sync.outcome import STOPS, WITHDRAWN, PassOutcome, must_be_visited_again, not_visited
from whoowes.sync.settings import Options, Settings
from whoowes.sync.snapshot import Snapshot, from_json, to_json
from whoowes.sync.visit import Visitor


class Calls(Protocol):
    """What was sent to Google so far."""

    api: dict[str, int]
    retries: int
    waited_s: float


@dataclass(frozen=True, slots=True)
class Engine:
    """Everything that a pass needs from outside."""

    drive: DriveGateway
    docs: DocsGateway
    store: StateStore
    settings: Settings
    clock: Clock
    zone: tzinfo | None
    calls: Calls


Progress = Callable[[ClientSurvey], None]


def run_pass(
    engine: Engine,
    options: Options,
    *,
    names: Iterable[str] = (),
    progress: Progress = lambda _: None,
) -> PassOutcome:
    """Run one pass over the clients that need a visit.

    Args:
        engine: Ports and settings.
        options: What is asked for.
        names: Clients to visit, by folder id or exact name; none means all.
        progress: Called with each client before it is visited.

    Raises:
        UsageError: A name fits no client, or two.
        WhoowesError: Nothing could be done for any client; the cursor stays where it was.
    """
    meter = _Meter(engine.calls)
    as_of = engine.clock.today()
    last = from_json(engine.store.snapshot(engine.settings.root))
    gathered = gather(engine.drive, engine.store, engine.settings, last, full=options.full)
    only = _chosen(gathered.survey, names)
    due = clients_to_visit(gathered, last, engine.settings, is_new_day=last is None or last.as_of != as_of)
    wanted = frozenset(due) if only is None else only
    visitor = _visitor(engine, options, gathered, as_of)
    done = {outcome.id: not_visited(outcome) for outcome in (last.outcomes if last else ())}
    for client in gathered.survey.clients:
        if client.id in wanted:
            progress(client)
            done[client.id] = visitor.visit(client)
    outcomes = tuple(done[client.id] for client in gathered.survey.clients if client.id in done)
    trouble = {outcome.id for outcome in outcomes if must_be_visited_again(outcome)}
    unfinished = frozenset(trouble | (set(due) - wanted))
    snapshot = Snapshot(as_of, engine.settings.fingerprint, visitor.survey, outcomes, unfinished)
    _commit(engine, gathered, visitor, snapshot, last)
    shown = tuple(outcome for outcome in outcomes if only is None or outcome.id in only)
    return PassOutcome(as_of, shown, meter.api(), meter.retries(), meter.waited_s(), survey=visitor.survey)


class _Meter:
    """Counts what one pass sends."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._api, self._retries, self._waited_s = dict(calls.api), calls.retries, calls.waited_s

    def api(self) -> dict[str, int]:
        sent = {name: count - self._api.get(name, 0) for name, count in self._calls.api.items()}
        return {name: count for name, count in sorted(sent.items()) if count}

    def retries(self) -> int:
        return self._calls.retries - self._retries

    def waited_s(self) -> float:
        return self._calls.waited_s - self._waited_s


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to see without writing anything anywhere."""

    visitor: Visitor
    survey: Survey
    withdrawn: dict[FolderId, tuple[Problem, ...]]
    """Per client: what the last pass took off its page."""
    stopped: dict[FolderId, tuple[Problem, ...]]
    """Per client: why the last pass did not look after its page."""


def open_view(engine: Engine) -> Look:
    """Gather for commands that only look."""
    last = from_json(engine.store.snapshot(engine.settings.root))
    gathered = gather(engine.drive, engine.store, engine.settings, last, full=False)
    visitor = _visitor(engine, Options(), gathered, engine.clock.today())
    return Look(visitor, gathered.survey, _told(last, {WITHDRAWN}), _told(last, STOPS))


def _told(last: Snapshot | None, codes: Collection[str]) -> dict[FolderId, tuple[Problem, ...]]:
    """Return what the last pass told of each client under these codes."""
    return {
        outcome.id: tuple(problem for problem in outcome.problems if problem.code in codes)
        for outcome in (last.outcomes if last else ())
    }


def find_client(survey: Survey, name: str) -> ClientSurvey:
    """Return the client with this folder id, else with this exact name, case-folded.

    Raises:
        UsageError: None, or two of that name; the message gives their ids.
    """
    by_id = [client for client in survey.clients if client.id == name]
    folded = name.casefold()
    found = by_id or [c for c in survey.clients if folded in {c.name.casefold(), c.folder_name.casefold()}]
    if not found:
        known = ", ".join(f"“{client.name}”" for client in survey.clients)
        said = f"Known clients: {known}." if known else "The clients root holds no client's folder."
        raise UsageError(f"There is no client “{name}”. {said}")
    if len(found) > 1:
        ids = ", ".join(client.id for client in found)
        raise UsageError(f"There are {len(found)} clients “{name}”: {ids}.", hint="Use the folder id.")
    return found[0]


def _chosen(survey: Survey, names: Iterable[str]) -> frozenset[FolderId] | None:
    ids = [find_client(survey, name).id for name in names]
    return frozenset(ids) if ids else None


def _visitor(engine: Engine, options: Options, gathered: Gathered, as_of: date) -> Visitor:
    return Visitor(
        drive=engine.drive,
        docs=engine.docs,
        notes=NoteReader(engine.docs, engine.store),
        settings=engine.settings,
        options=options,
        survey=gathered.survey,
        as_of=as_of,
        zone=engine.zone,
    )


def _commit(
    engine: Engine, gathered: Gathered, visitor: Visitor, snapshot: Snapshot, last: Snapshot | None
) -> None:
    """Store what was read and the cursor together: only now is everything before it applied."""
    kept = _notes_of(visitor.survey)
    engine.store.commit(
        engine.settings.root,
        cursor=gathered.cursor,
        snapshot=to_json(snapshot),
        notes=[note for key, note in visitor.notes.fresh.items() if key in kept],
        forget=sorted(_notes_of(last.survey) - kept) if last else [],
    )


def _notes_of(survey: Survey) -> set[DocumentId]:
    files = (file for client in survey.clients for file in (*client.notes, *client.unreadable))
    return {document_id(file) for file in files}
