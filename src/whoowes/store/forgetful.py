"""A store for commands that only look: it answers from a real one, if there is one, and keeps nothing."""

from collections.abc import Sequence

from whoowes.core.ids import DocumentId, FolderId, PageToken
from whoowes.ports import CachedNote, Json, StateStore


class ForgetfulStore:
    """Reads through to another store and forgets every commit."""

    def __init__(self, behind: StateStore | None = None) -> None:
        self._behind = behind

    def cursor(self, root: FolderId) -> PageToken | None:
        """Return the cursor of the store behind, if any."""
        return self._behind.cursor(root) if self._behind else None

    def note(self, document_id: DocumentId) -> CachedNote | None:
        """Return the note of the store behind, if any."""
        return self._behind.note(document_id) if self._behind else None

    def snapshot(self, root: FolderId) -> Json | None:
        """Return the snapshot of the store behind, if any."""
        return self._behind.snapshot(root) if self._behind else None

    def commit(
        self,
        root: FolderId,
        *,
        cursor: PageToken,
        snapshot: Json,
        notes: Sequence[CachedNote],
        forget: Sequence[DocumentId],
    ) -> None:
        """Keep nothing."""

    def close(self) -> None:
        """Leave the store behind to its owner."""
