"""Run by alembic: applies the steps on the connection that `schema.upgrade` hands over."""

from alembic import context

from whoowes.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
