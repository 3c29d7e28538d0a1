"""The record: every version of finished minutes as canonical bytes and as the PDF that was made that day.

Never updated, never deleted; a disposed version is emptied and keeps its sums. Beside it who has approved, and which
series is sealed.
"""

import sqlalchemy as sa

from db.tables.columns import Key, Moment, Word, metadata, text
from domain.chain import Fault, LinkKind
from domain.minutes import AttendanceFunction

minutes_record = sa.Table(
    "minutes_record",
    metadata,
    sa.Column("meeting_id", Key, sa.ForeignKey("meeting.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("series_id", Key, sa.ForeignKey("meeting_series.id"), nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("kind", Word(LinkKind), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("first_number", sa.Integer),
    sa.Column("last_number", sa.Integer),
    sa.Column("made_at", Moment, nullable=False),
    text("reason"),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.Column("content_hash", sa.String(64), nullable=False),
    sa.Column("rows_hash", sa.String(64), nullable=False),
    sa.Column("pdf", sa.LargeBinary, nullable=False),
    sa.Column("pdf_hash", sa.String(64), nullable=False),
    sa.Column("chain_hash", sa.String(64), nullable=False),
    sa.Column("code", sa.String(24), nullable=False),
    sa.Column("disposal_id", Key),
    sa.UniqueConstraint("series_id", "sequence", name="one_link_after_another"),
    sa.Index("minutes_record_by_code", "code"),
)

approval = sa.Table(
    "approval",
    metadata,
    sa.Column("meeting_id", Key, sa.ForeignKey("meeting.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    text("name"),
    text("role"),
    sa.Column("function", Word(AttendanceFunction)),
    sa.Column("approved_on", sa.Date, nullable=False),
    text("dissent"),
    text("recorded_by"),
    sa.Column("recorded_at", Moment, nullable=False),
)

series_seal = sa.Table(
    "series_seal",
    metadata,
    sa.Column("series_id", sa.ForeignKey("meeting_series.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("meeting_id", Key),
    sa.Column("fault", Word(Fault), nullable=False),
    sa.Column("found_at", Moment, nullable=False),
)
