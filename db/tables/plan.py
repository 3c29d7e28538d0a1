"""The action plan: measures with commitments, indicators, citizen pledges, and when the plan was decided."""

import sqlalchemy as sa

from db.tables.columns import Word, history, key, metadata, refers, text
from domain.plan import CommitmentStatus, MeasureKind, MeasureStatus

plan_measure = sa.Table(
    "plan_measure",
    metadata,
    key(),
    refers("area_id", "priority_area", owned=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("cause_number", sa.Integer, nullable=False),
    text("cause"),
    text("measure"),
    sa.Column("kind", Word(MeasureKind), nullable=False),
    text("goal"),
    sa.Column("starts_on", sa.Date),
    sa.Column("due_on", sa.Date),
    sa.Column("status", Word(MeasureStatus), nullable=False),
    text("follow_up"),
    text("expected_effect"),
    *history(),
    sa.Index("plan_measure_of_area", "area_id", "position"),
)

commitment = sa.Table(
    "commitment",
    metadata,
    key(),
    refers("measure_id", "plan_measure", owned=True),
    sa.Column("position", sa.Integer, nullable=False),
    refers("party_id", "party", needed=True),
    text("what"),
    text("role"),
    sa.Column("due_on", sa.Date),
    sa.Column("status", Word(CommitmentStatus), nullable=False),
    text("note"),
    sa.Index("commitment_of_measure", "measure_id", "position"),
    sa.Index("commitment_of_party", "party_id", "status"),
)

indicator = sa.Table(
    "indicator",
    metadata,
    key(),
    refers("area_id", "priority_area", owned=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("name"),
    text("unit"),
    text("source"),
    text("baseline"),  # decimal numbers as text: SQLite has none, and none may become 0.1000000001
    sa.Column("baseline_year", sa.Integer),
    text("target"),
    sa.Column("target_year", sa.Integer),
    sa.Column("lower_is_better", sa.Boolean, nullable=False),
    *history(),
    sa.Index("indicator_of_area", "area_id", "position"),
)

indicator_value = sa.Table(
    "indicator_value",
    metadata,
    sa.Column("indicator_id", sa.ForeignKey("indicator.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("year", sa.Integer, primary_key=True),
    text("value"),
    sa.Column("noted_on", sa.Date),
    text("comment"),
)

citizen_pledge = sa.Table(
    "citizen_pledge",
    metadata,
    key(),
    refers("agreement_id", "agreement", owned=True),
    sa.Column("year", sa.Integer, nullable=False),
    text("text"),
    sa.Column("target", sa.Integer, nullable=False),
    *history(),
    sa.Index("citizen_pledge_of_agreement", "agreement_id", "year"),
)

pledge_count = sa.Table(
    "pledge_count",
    metadata,
    key(),
    refers("pledge_id", "citizen_pledge", owned=True),
    sa.Column("counted_on", sa.Date, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    text("note"),
    sa.Index("pledge_count_of_pledge", "pledge_id", "counted_on"),
)

plan_decision = sa.Table(
    "plan_decision",
    metadata,
    key(),
    refers("agreement_id", "agreement", owned=True),
    sa.Column("decided_on", sa.Date, nullable=False),
    text("body"),
    refers("picture_id", "situation_picture"),
    text("note"),
    sa.Index("plan_decision_of_agreement", "agreement_id", "decided_on"),
)
