"""The store as one SQLite file: its permissions, its lock, its transactions."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from whoowes.errors import Locked, StateError
from whoowes.store import schema
from whoowes.store.sql import SqlStore

_OWNER_ONLY: Final = 0o600


def open_store(path: Path) -> SqlStore:
    """Open the store, make it where there is none, and bring it up to date.

    The store is locked for everyone else until it is closed, or until the process ends however it ends.

    Raises:
        Locked: Another pass has it open.
        SchemaTooNew: A newer whoowes wrote it.
        StateError: It is damaged, or cannot be made or opened.
    """
    _make_file(path)
    engine = _engine(path)
    connection = None
    try:
        connection = engine.connect()
        with connection.begin():
            schema.upgrade(connection, str(path))
    except BaseException as error:
        _abandon(engine, connection)
        if isinstance(error, SQLAlchemyError):
            raise _translate(error, path) from error
        raise
    return SqlStore(connection, str(path))


def _make_file(path: Path) -> None:
    """Make the file before SQLite does, so that nobody but its owner can ever read it."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY))
        path.chmod(_OWNER_ONLY)
    except OSError as error:
        hint = "Check the folder's permissions, or name another place for the store."
        raise StateError(f"The store {path} cannot be opened: {error.strerror}.", hint=hint) from error


def _engine(path: Path) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": 0})
    event.listen(engine, "connect", _take_over_transactions)
    event.listen(engine, "begin", _begin_exclusive)
    return engine


def _take_over_transactions(connection: Any, _record: object) -> None:  # noqa: ANN401 - a sqlite3 connection
    """Keep Python's sqlite3 from starting and ending transactions: it would leave table changes outside."""
    connection.isolation_level = None
    # The lock of the first transaction is kept until the connection is closed.
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")


def _begin_exclusive(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN EXCLUSIVE")


def _abandon(engine: Engine, connection: Connection | None) -> None:
    if connection is not None:
        with suppress(SQLAlchemyError):
            connection.close()
    engine.dispose()


def _translate(error: SQLAlchemyError, path: Path) -> StateError:
    cause = getattr(error, "orig", None) or error
    if "database is locked" in str(cause):
        return Locked(f"Another pass is using the store {path}.")
    return StateError(f"The store {path} is damaged or cannot be used: {cause}.")
