"""What is compiled and kept as it was: situation pictures, yearly follow-ups; and what shows that a duty was met."""

import sqlalchemy as sa

from db.tables.columns import Word, history, key, metadata, refers, text
from domain.duties import Duty
from domain.pictures import PicturePart

situation_picture = sa.Table(
    "situation_picture",
    metadata,
    key(),
    refers("agreement_id", "agreement"),
    sa.Column("number", sa.Integer, nullable=False),
    text("title"),
    sa.Column("period_from", sa.Date),
    sa.Column("period_to", sa.Date),
    text("mapping"),
    text("other"),
    text("analysis"),
    refers("previous_id", "situation_picture"),
    sa.Column("decided_on", sa.Date),
    text("decided_by"),
    text("content"),  # the points as they were when it was decided, as canonical JSON
    *history(),
    sa.UniqueConstraint("agreement_id", "number", name="picture_number_once"),
)

situation_picture_point = sa.Table(
    "situation_picture_point",
    metadata,
    sa.Column("picture_id", sa.ForeignKey("situation_picture.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("point_id", sa.ForeignKey("situation_point.id"), primary_key=True, index=True),
    sa.Column("part", Word(PicturePart), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
)

# One row for each version that was kept, and one with number 0 for the text that is being written.
yearly_report = sa.Table(
    "yearly_report",
    metadata,
    key(),
    refers("agreement_id", "agreement", needed=True),
    sa.Column("period_from", sa.Date, nullable=False),
    sa.Column("period_to", sa.Date, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("made_on", sa.Date, nullable=False),
    text("content"),
    *history(),
    sa.UniqueConstraint("agreement_id", "period_from", "period_to", "number", name="report_number_once"),
)

evidence = sa.Table(
    "evidence",
    metadata,
    key(),
    sa.Column("duty", Word(Duty), nullable=False),
    sa.Column("happened_on", sa.Date, nullable=False),
    text("note"),
    *history(),
)
