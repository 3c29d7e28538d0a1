"""Who and where: parties, participants, districts, places."""

import sqlalchemy as sa

from db.tables.columns import Word, history, key, metadata, refers, sort_key, text
from domain.parties import DistrictKind, PartyKind

party = sa.Table(
    "party",
    metadata,
    key(),
    sa.Column("kind", Word(PartyKind), nullable=False),
    text("name"),
    sort_key(),
    sa.Column("valid_from", sa.Date),
    sa.Column("valid_to", sa.Date),
    refers("predecessor_id", "party"),
    *history(),
)

participant = sa.Table(
    "participant",
    metadata,
    key(),
    text("name"),
    sort_key(),
    text("title"),
    refers("party_id", "party"),
    text("email"),
    text("phone"),
    *history(),
)

district = sa.Table(
    "district",
    metadata,
    key(),
    text("name"),
    sort_key(),
    sa.Column("kind", Word(DistrictKind), nullable=False),
    refers("parent_id", "district"),
    sa.Column("valid_from", sa.Date),
    sa.Column("valid_to", sa.Date),
    *history(),
)

place = sa.Table(
    "place",
    metadata,
    key(),
    text("name"),
    sort_key(),
    refers("district_id", "district"),
    *history(),
)
