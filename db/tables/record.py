"""The record: finished minutes as canonical bytes and as the PDF that was made that day. Never updated, never deleted."""

import sqlalchemy as sa

from db.tables.columns import Key, Moment, metadata

minutes_record = sa.Table(
    "minutes_record",
    metadata,
    sa.Column("meeting_id", Key, sa.ForeignKey("meeting.id"), primary_key=True),
    sa.Column("series_id", Key, sa.ForeignKey("meeting_series.id"), nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("first_number", sa.Integer),
    sa.Column("last_number", sa.Integer),
    sa.Column("finished_at", Moment, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.Column("content_hash", sa.String(64), nullable=False),
    sa.Column("pdf", sa.LargeBinary, nullable=False),
    sa.Column("pdf_hash", sa.String(64), nullable=False),
    sa.Column("chain_hash", sa.String(64), nullable=False),
    sa.UniqueConstraint("series_id", "sequence", name="one_link_after_another"),
)
