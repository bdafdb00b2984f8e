"""The first tables: a cursor and a snapshot per root, and the notes."""

import sqlalchemy as sa
from alembic import op

revision = "cursor_and_notes"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "roots",
        sa.Column("root", sa.Text, primary_key=True),
        sa.Column("cursor", sa.Text, nullable=False),
        sa.Column("snapshot", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "notes",
        sa.Column("document_id", sa.Text, primary_key=True),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("inline", sa.Boolean, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("notes")
    op.drop_table("roots")
