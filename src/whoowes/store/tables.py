"""The tables of the store. Nothing here is particular to SQLite."""

from typing import Final

from sqlalchemy import Boolean, Column, LargeBinary, MetaData, Table, Text

metadata: Final = MetaData()

roots: Final = Table(
    "roots",
    metadata,
    Column("root", Text, primary_key=True),
    Column("cursor", Text, nullable=False),
    Column("snapshot", LargeBinary, nullable=False),
)
"""One row per clients root: the cursor up to which all is applied, and what was known of Drive then."""

notes: Final = Table(
    "notes",
    metadata,
    Column("document_id", Text, primary_key=True),
    Column("version", Text, nullable=False),
    Column("inline", Boolean, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""One row per call note: `documents.get` as last read, and Drive's `version` of the file then."""
