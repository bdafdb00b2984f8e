"""The local store: a cache of what was read; deleting it loses only time (`product.md` principle 7)."""

from whoowes.store.sql import SqlStore
from whoowes.store.sqlite import open_store

__all__ = ["SqlStore", "open_store"]
