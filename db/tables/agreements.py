"""Agreements with their parties, prolongations and priority areas."""

import sqlalchemy as sa

from db.tables.columns import Word, history, key, metadata, refers, sort_key, text
from domain.agreements import AgreementLevel, StepKind

agreement = sa.Table(
    "agreement",
    metadata,
    key(),
    sa.Column("level", Word(AgreementLevel), nullable=False),
    text("title"),
    sort_key(),
    text("purposes"),
    sa.Column("signed_on", sa.Date),
    sa.Column("valid_from", sa.Date),
    sa.Column("valid_to", sa.Date),
    refers("replaces_id", "agreement"),
    *history(),
)

agreement_party = sa.Table(
    "agreement_party",
    metadata,
    sa.Column("agreement_id", sa.ForeignKey("agreement.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("party_id", sa.ForeignKey("party.id"), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("signatory_role"),
    text("dnr"),
    sa.Column("signed_on", sa.Date),
)

prolongation = sa.Table(
    "prolongation",
    metadata,
    sa.Column("agreement_id", sa.ForeignKey("agreement.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("until", sa.Date),
    sa.Column("decided_on", sa.Date),
    text("note"),
)

preparation_step = sa.Table(
    "preparation_step",
    metadata,
    sa.Column("agreement_id", sa.ForeignKey("agreement.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("kind", Word(StepKind), nullable=False),
    text("body"),
    sa.Column("day", sa.Date),
    sa.Column("until", sa.Date),
    text("outcome"),
)

priority_area = sa.Table(
    "priority_area",
    metadata,
    key(),
    refers("agreement_id", "agreement", owned=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("title"),
    text("letter"),
    text("goal"),
    text("cause_analysis"),
    text("relevance"),
    refers("mirrors_id", "priority_area"),
    *history(),
    sa.Index("priority_area_of_agreement", "agreement_id", "position"),
)
