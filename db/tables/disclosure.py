"""What left the office: dispatches to parties, requests for records and what was withheld."""

import sqlalchemy as sa

from db.tables.columns import Word, history, key, metadata, refers, text
from domain.disclosure import Variant

dispatch = sa.Table(
    "dispatch",
    metadata,
    key(),
    refers("meeting_id", "meeting", needed=True),
    refers("party_id", "party", needed=True),
    sa.Column("sent_on", sa.Date, nullable=False),
    sa.Column("variant", Word(Variant), nullable=False),
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
