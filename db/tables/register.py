"""Who and where: parties, participants, districts, places."""

import sqlalchemy as sa

from db.tables.columns import Word, history, key, metadata, refers, sort_key, text
from domain.parties import DistrictKind, PartyKind, PlaceKind

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
    sa.Column("left_on", sa.Date),
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
    text("source"),
    *history(),
)

district_predecessor = sa.Table(
    "district_predecessor",
    metadata,
    sa.Column("district_id", sa.ForeignKey("district.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("predecessor_id", sa.ForeignKey("district.id"), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
)

coverage = sa.Table(
    "coverage",
    metadata,
    key(),
    refers("party_id", "party", owned=True),
    refers("district_id", "district", needed=True),
    sa.Column("valid_from", sa.Date),
    sa.Column("valid_to", sa.Date),
    text("source"),
    sa.Index("coverage_of_party", "party_id"),
    sa.Index("coverage_of_district", "district_id"),
)

place = sa.Table(
    "place",
    metadata,
    key(),
    text("name"),
    sort_key(),
    refers("district_id", "district"),
    sa.Column("kind", Word(PlaceKind), nullable=False),
    sa.Column("valid_from", sa.Date),
    sa.Column("valid_to", sa.Date),
    text("source"),
    sa.Column("latitude", sa.Float),
    sa.Column("longitude", sa.Float),
    *history(),
)
