"""What is told and what is agreed: situation points, follow-ups and where they were on the table."""

import sqlalchemy as sa

from db.tables.columns import Moment, Word, history, key, metadata, refers, text
from domain.follow_ups import FollowUpStatus
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

situation_point = sa.Table(
    "situation_point",
    metadata,
    key(),
    refers("source_party_id", "party"),
    sa.Column("received_on", sa.Date),
    text("category"),
    refers("district_id", "district"),
    refers("place_id", "place"),
    text("place"),
    sa.Column("period_from", sa.Date),
    sa.Column("period_to", sa.Date),
    text("time_of_day"),
    sa.Column("trend", Word(Trend), nullable=False),
    sa.Column("severity", Word(Severity), nullable=False),
    text("text"),
    sa.Column("sensitivity", Word(Sensitivity), nullable=False),
    text("provision"),
    text("marked_by"),
    sa.Column("marked_on", sa.Date),
    *history(),
    # What was told orally only has no words here, whoever writes the row (docs/domain.md section 2.4).
    sa.CheckConstraint(
        "sensitivity <> 'oral_only' OR (category = '' AND place = '' AND time_of_day = '' AND text = '')",
        name="oral_has_no_matter",
    ),
)

situation_point_area = sa.Table(
    "situation_point_area",
    metadata,
    sa.Column("point_id", sa.ForeignKey("situation_point.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("area_id", sa.ForeignKey("priority_area.id"), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
)

raised_point = sa.Table(
    "raised_point",
    metadata,
    sa.Column("item_id", sa.ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("point_id", sa.ForeignKey("situation_point.id"), primary_key=True, index=True),
    sa.Column("position", sa.Integer, nullable=False),
)

follow_up = sa.Table(
    "follow_up",
    metadata,
    key(),
    text("what"),
    sa.Column("created_on", sa.Date, nullable=False),
    refers("party_id", "party"),
    text("role"),
    refers("area_id", "priority_area"),
    sa.Column("due_on", sa.Date),
    sa.Column("status", Word(FollowUpStatus), nullable=False),
    sa.Column("origin_item_id", sa.ForeignKey("agenda_item.id", ondelete="SET NULL")),
    *history(),
    sa.Index("follow_up_by_due_date", "status", "due_on"),
    sa.Index("follow_up_of_area", "area_id", "status"),
)

progress_note = sa.Table(
    "progress_note",
    metadata,
    key(),
    refers("follow_up_id", "follow_up", owned=True),
    sa.Column("noted_on", sa.Date, nullable=False),
    text("text"),
    sa.Column("created_at", Moment, nullable=False),
    sa.Index("progress_note_of_follow_up", "follow_up_id", "noted_on"),
)

appearance = sa.Table(
    "appearance",
    metadata,
    sa.Column("item_id", sa.ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("follow_up_id", sa.ForeignKey("follow_up.id"), primary_key=True, index=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("times_carried", sa.Integer, nullable=False),
)
