"""Series and meetings with attendance, agenda, decisions, and what was raised under each item."""

import sqlalchemy as sa

from db.tables.columns import Key, Moment, Word, history, key, metadata, refers, sort_key, text
from domain.meetings import ItemKind, MeetingState, Numbering, SeriesLevel
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType
from domain.secrecy import Sensitivity

meeting_series = sa.Table(
    "meeting_series",
    metadata,
    key(),
    text("name"),
    sort_key(),
    sa.Column("level", Word(SeriesLevel), nullable=False),
    sa.Column("document_type", Word(DocumentType), nullable=False),
    sa.Column("numbering", Word(Numbering), nullable=False),
    sa.Column("needs_approval", sa.Boolean, nullable=False),
    text("cadence"),
    text("purpose"),
    refers("agreement_id", "agreement"),
    refers("host_id", "party"),
    sa.Column("usual_start", sa.Time),
    sa.Column("usual_end", sa.Time),
    text("usual_place"),
    *history(),
)

standing_item = sa.Table(
    "standing_item",
    metadata,
    sa.Column("series_id", sa.ForeignKey("meeting_series.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    text("heading"),
    sa.Column("kind", Word(ItemKind), nullable=False),
)

standing_item_area = sa.Table(
    "standing_item_area",
    metadata,
    sa.Column("series_id", Key, primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("area_id", sa.ForeignKey("priority_area.id"), primary_key=True),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.ForeignKeyConstraint(
        ["series_id", "position"], ["standing_item.series_id", "standing_item.position"], ondelete="CASCADE"
    ),
)

usual_attendance = sa.Table(
    "usual_attendance",
    metadata,
    sa.Column("series_id", sa.ForeignKey("meeting_series.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("participant_id", sa.ForeignKey("participant.id"), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("kind", Word(AttendanceKind), nullable=False),
    sa.Column("function", Word(AttendanceFunction)),
)

meeting = sa.Table(
    "meeting",
    metadata,
    key(),
    refers("series_id", "meeting_series", needed=True),
    text("title"),
    text("title_folded"),  # for the search, as agenda_item.folded
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("starts_at", sa.Time),
    sa.Column("ends_at", sa.Time),
    text("place"),
    sa.Column("state", Word(MeetingState), nullable=False),
    sa.Column("document_type", Word(DocumentType), nullable=False),
    refers("agreement_id", "agreement"),
    sa.Column("next_day", sa.Date),
    sa.Column("next_start", sa.Time),
    text("next_place"),
    sa.Column("approve_on", sa.Date),
    sa.Column("approved_on", sa.Date),
    sa.Column("finished_at", Moment),
    *history(),
    sa.Index("meeting_by_day", "day", "id"),
    sa.Index("meeting_of_series", "series_id", "day"),
    sa.Index("meeting_by_state", "state"),  # finds the few that are still being written
)

meeting_dnr = sa.Table(
    "meeting_dnr",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("party_id", sa.ForeignKey("party.id"), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("dnr"),
)

agenda_item = sa.Table(
    "agenda_item",
    metadata,
    key(),
    refers("meeting_id", "meeting", owned=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("heading"),
    sa.Column("kind", Word(ItemKind), nullable=False),
    text("text"),
    text("folded"),  # heading and text for the search: see domain/swedish.py
    sa.Column("planned_at", sa.Time),
    sa.Column("sensitivity", Word(Sensitivity), nullable=False),
    text("provision"),
    text("marked_by"),
    sa.Column("marked_on", sa.Date),
    sa.Column("number", sa.Integer),
    *history(),
    sa.Index("agenda_item_of_meeting", "meeting_id", "position"),
    sa.UniqueConstraint("meeting_id", "number", name="section_number_once"),
)

agenda_item_area = sa.Table(
    "agenda_item_area",
    metadata,
    sa.Column("item_id", sa.ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("area_id", sa.ForeignKey("priority_area.id"), primary_key=True, index=True),
    sa.Column("position", sa.Integer, nullable=False),
)

decision = sa.Table(
    "decision",
    metadata,
    sa.Column("item_id", sa.ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    text("text"),
)

attendance = sa.Table(
    "attendance",
    metadata,
    key(),
    refers("meeting_id", "meeting", owned=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("name"),
    text("role"),
    refers("participant_id", "participant"),
    refers("party_id", "party"),
    sa.Column("kind", Word(AttendanceKind), nullable=False),
    sa.Column("function", Word(AttendanceFunction)),
    sa.Column("from_item_id", sa.ForeignKey("agenda_item.id", ondelete="SET NULL")),
    sa.Column("until_item_id", sa.ForeignKey("agenda_item.id", ondelete="SET NULL")),
    sa.Index("attendance_of_meeting", "meeting_id", "position"),
)

place_priority = sa.Table(
    "place_priority",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("rank", sa.Integer, primary_key=True),
    text("place"),
    text("weeks"),
)

place_priority_area = sa.Table(
    "place_priority_area",
    metadata,
    sa.Column("meeting_id", Key, primary_key=True),
    sa.Column("rank", sa.Integer, primary_key=True),
    sa.Column("area_id", sa.ForeignKey("priority_area.id"), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.ForeignKeyConstraint(
        ["meeting_id", "rank"], ["place_priority.meeting_id", "place_priority.rank"], ondelete="CASCADE"
    ),
)
