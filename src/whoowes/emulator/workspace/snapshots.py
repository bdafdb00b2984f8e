"""The revisions of a document as Drive keeps them: merged and thinned, with small numbers."""

from datetime import datetime, timedelta

from whoowes.emulator.workspace.items import Snapshot

#: What one person types within this time is one revision; the list keeps only so many.
_ONE_REVISION = timedelta(minutes=10)
_MOST_SNAPSHOTS = 100


def with_snapshot(kept: list[Snapshot], now: datetime, email: str) -> list[Snapshot]:
    """Return the snapshots after an edit; one that continues the last takes its place."""
    number = kept[-1].number + 1 if kept else 1
    continues = kept and kept[-1].by == email and now - kept[-1].time < _ONE_REVISION
    older = kept[:-1] if continues else kept
    return [*older, Snapshot(number, now, email)][-_MOST_SNAPSHOTS:]
