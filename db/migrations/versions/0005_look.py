"""The house's own look on paper: organisation, logo, colour, and a footer for each party.

Imports nothing of ours: this file must mean the same in ten years.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "house_look",
        sa.Column("id", KEY, nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("accent", sa.String(7), nullable=False),
        sa.Column("logo", sa.LargeBinary()),
        sa.Column("logo_kind", sa.String(24)),
        sa.Column("logo_width_px", sa.Integer()),
        sa.Column("logo_height_px", sa.Integer()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "house_footer",
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("party_id"),
    )
