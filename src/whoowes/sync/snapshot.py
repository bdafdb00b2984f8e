"""What the last pass knew, as JSON for the store: a cache, so whatever does not fit is simply not known."""

from dataclasses import dataclass
from datetime import date

from pydantic import TypeAdapter, ValidationError

from whoowes.core.changes import Survey
from whoowes.core.ids import FolderId
from whoowes.ports import Json
from whoowes.sync.outcome import ClientOutcome


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The state in which the last pass left things."""

    as_of: date
    fingerprint: str
    survey: Survey
    outcomes: tuple[ClientOutcome, ...] = ()
    """What the last visit of each client came to."""
    unfinished: frozenset[FolderId] = frozenset()
    """Clients that must be visited again, whatever changes: their last visit met trouble."""


_ADAPTER = TypeAdapter(Snapshot)


def to_json(snapshot: Snapshot) -> Json:
    """Return a snapshot as JSON."""
    answer: Json = _ADAPTER.dump_python(snapshot, mode="json")
    return answer


def from_json(json: Json | None) -> Snapshot | None:
    """Return the snapshot in `json`; None if there is none, or another version wrote it."""
    if json is None:
        return None
    try:
        return _ADAPTER.validate_python(json)
    except ValidationError:
        return None
