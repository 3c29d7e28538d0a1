"""What left the office: dispatches to parties, requests for records and what was withheld."""

import sqlalchemy as sa

from db.tables.columns import Key, Moment, Word, history, key, metadata, refers, text
from domain.disclosure import DisclosedKind, Variant
from domain.minutes_places import Part

dispatch = sa.Table(
    "dispatch",
    metadata,
    key(),
    refers("meeting_id", "meeting", needed=True),
    refers("party_id", "party", needed=True),
    sa.Column("sent_on", sa.Date, nullable=False),
    sa.Column("variant", Word(Variant), nullable=False),
    sa.Column("version", sa.Integer, nullable=False, server_default="1"),
    sa.Index("dispatch_of_meeting", "meeting_id", "sent_on"),
)

disclosure_request = sa.Table(
    "disclosure_request",
    metadata,
    key(),
    sa.Column("received_on", sa.Date, nullable=False),
    sa.Column("answered_on", sa.Date),
    sa.Column("variant", Word(Variant), nullable=False),
    sa.Column("is_appealed", sa.Boolean, nullable=False),
    *history(),
)

disclosure_meeting = sa.Table(
    "disclosure_meeting",
    metadata,
    sa.Column("request_id", sa.ForeignKey("disclosure_request.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meeting.id"), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
)

withheld_point = sa.Table(
    "withheld_point",
    metadata,
    sa.Column("request_id", sa.ForeignKey("disclosure_request.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("point_id", sa.ForeignKey("situation_point.id"), primary_key=True, index=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("provision"),
)

disclosure_document = sa.Table(
    "disclosure_document",
    metadata,
    key(),
    refers("request_id", "disclosure_request", owned=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("kind", Word(DisclosedKind), nullable=False),
    refers("meeting_id", "meeting"),
    sa.Column("object_id", Key),
    sa.Column("content_hash", sa.String(64), nullable=False),
    text("file_name"),
    sa.Column("file_hash", sa.String(64), nullable=False),
    sa.Column("made_at", Moment),
    sa.Index("disclosure_document_of_request", "request_id", "position"),
    sa.Index("disclosure_document_of_meeting", "meeting_id"),
)

disclosure_mask = sa.Table(
    "disclosure_mask",
    metadata,
    key(),
    refers("document_id", "disclosure_document", owned=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("part", Word(Part), nullable=False),
    sa.Column("section", sa.Integer, nullable=False),
    sa.Column("row_number", sa.Integer, nullable=False),
    sa.Column("note", sa.Integer, nullable=False),
    sa.Column("start", sa.Integer),
    sa.Column("end", sa.Integer),
    text("provision"),
    sa.Column("is_released", sa.Boolean, nullable=False),
    sa.Index("disclosure_mask_of_document", "document_id", "position"),
)
