"""The house's own look on paper: one row, and a footer for each party that has one."""

import sqlalchemy as sa

from db.tables.columns import Word, history, key, metadata, text
from domain.look import LogoKind

house_look = sa.Table(
    "house_look",
    metadata,
    key(),
    text("organisation"),
    sa.Column("accent", sa.String(7), nullable=False),
    sa.Column("logo", sa.LargeBinary),
    sa.Column("logo_kind", Word(LogoKind)),
    sa.Column("logo_width_px", sa.Integer),
    sa.Column("logo_height_px", sa.Integer),
    *history(),
)

house_footer = sa.Table(
    "house_footer",
    metadata,
    sa.Column("party_id", sa.ForeignKey("party.id", ondelete="CASCADE"), primary_key=True),
    text("text"),
)
