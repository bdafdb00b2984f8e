"""Brings a database to the schema of this version, by migrations that ship inside the package."""

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from whoowes.errors import SchemaTooNew


def upgrade(connection: Connection, where: str) -> None:
    """Apply the migrations that `connection`'s database lacks, inside the transaction it is in.

    Raises:
        SchemaTooNew: It has a migration that this version does not know.
    """
    config = Config()
    config.set_main_option("script_location", "whoowes.store:migrations")
    config.attributes["connection"] = connection
    script = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(connection).get_current_revision()
    if current == script.get_current_head():
        return
    if current not in {None, *(revision.revision for revision in script.walk_revisions())}:
        raise SchemaTooNew(f"The store {where} was written by a newer whoowes.")
    command.upgrade(config, "head")
