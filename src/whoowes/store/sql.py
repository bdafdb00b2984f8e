"""The `StateStore` port over SQLAlchemy Core, for any database."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Final, Self

from sqlalchemy import Connection, Row, delete, insert, select
from sqlalchemy.exc import SQLAlchemyError

from whoowes.core.ids import DocumentId, FolderId, PageToken
from whoowes.errors import StateError
from whoowes.ports import CachedNote, Json
from whoowes.store.packing import pack, unpack
from whoowes.store.tables import notes, roots

_BATCH: Final = 500
"""Ids per statement; databases limit how many values one may carry."""


class SqlStore:
    """Keeps one connection, and through it the lock, until closed.

    Args:
        connection: Open, and holding the lock that keeps other passes out.
        where: What to call the store in messages: the file.
    """

    def __init__(self, connection: Connection, where: str) -> None:
        self._connection = connection
        self._where = where

    def cursor(self, root: FolderId) -> PageToken | None:
        """Return the cursor up to which everything is applied, or None."""
        row = self._first(select(roots.c.cursor).where(roots.c.root == root))
        return None if row is None else PageToken(row.cursor)

    def note(self, document_id: DocumentId) -> CachedNote | None:
        """Return the cached note, or None."""
        row = self._first(select(notes).where(notes.c.document_id == document_id))
        if row is None:
            return None
        return CachedNote(document_id, row.version, inline=row.inline, json=self._unpack(row.content))

    def snapshot(self, root: FolderId) -> Json | None:
        """Return what the last pass knew of Drive and its settings, or None."""
        row = self._first(select(roots.c.snapshot).where(roots.c.root == root))
        return None if row is None else self._unpack(row.snapshot)

    def commit(
        self,
        root: FolderId,
        *,
        cursor: PageToken,
        snapshot: Json,
        notes: Sequence[CachedNote],
        forget: Sequence[DocumentId],
    ) -> None:
        """Store notes, snapshot and cursor in one transaction; `forget` drops notes no longer needed.

        Raises:
            StateError: It could not be stored; the store is as it was before.
        """
        row = {"root": root, "cursor": cursor, "snapshot": pack(snapshot)}
        with self._translated(), self._connection.begin():
            self._drop([*forget, *(note.document_id for note in notes)])
            self._add(notes)
            self._connection.execute(delete(roots).where(roots.c.root == root))
            self._connection.execute(insert(roots), row)

    def _drop(self, ids: Sequence[DocumentId]) -> None:
        for start in range(0, len(ids), _BATCH):
            batch = ids[start : start + _BATCH]
            self._connection.execute(delete(notes).where(notes.c.document_id.in_(batch)))

    def _add(self, fresh: Sequence[CachedNote]) -> None:
        """Insert the notes, one after the other: their JSON together could be more than memory likes."""
        for note in {note.document_id: note for note in fresh}.values():
            row = {"document_id": note.document_id, "version": note.version, "inline": note.inline}
            self._connection.execute(insert(notes), row | {"content": pack(note.json)})

    def close(self) -> None:
        """Release the file and the lock."""
        self._connection.close()
        self._connection.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _first(self, statement: Any) -> Row[Any] | None:  # noqa: ANN401 - a select of some columns
        with self._translated(), self._connection.begin():
            return self._connection.execute(statement).first()

    def _unpack(self, data: bytes) -> Json:
        try:
            return unpack(data)
        except ValueError as error:
            raise StateError(f"The store {self._where} is damaged.") from error

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            cause = getattr(error, "orig", None) or error
            raise StateError(f"The store {self._where} cannot be used: {cause}.") from error
