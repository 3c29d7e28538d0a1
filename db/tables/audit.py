"""The log, with the sum and the link of each event, and where it ends; what somebody let stand though it was pointed at."""

import sqlalchemy as sa

from db.tables.columns import Key, Moment, Word, metadata, text
from domain.audit import AuditAction

audit_event = sa.Table(
    "audit_event",
    metadata,
    sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", Moment, nullable=False),
    text("account"),
    text("chosen_name"),
    sa.Column("action", Word(AuditAction), nullable=False),
    sa.Column("object_kind", sa.String(24), nullable=False),
    sa.Column("object_id", Key),
    sa.Column("variant", sa.String(24), nullable=False),
    text("receiver"),
    text("detail"),
    sa.Column("event_hash", sa.String(64), nullable=False),
    sa.Column("chain_hash", sa.String(64), nullable=False),
    sa.Column("disposal_id", Key),
    sa.Index("audit_event_of_object", "object_id", "sequence"),
    sa.Index("audit_event_by_time", "at"),
)

audit_head = sa.Table(
    "audit_head",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("chain_hash", sa.String(64), nullable=False),
)

person_dismissal = sa.Table(
    "person_dismissal",
    metadata,
    sa.Column("object_kind", sa.String(16), nullable=False),
    sa.Column("object_id", Key, primary_key=True),
    sa.Column("finding", sa.String(24), primary_key=True),
    sa.Column("words_hash", sa.String(64), primary_key=True),
    text("dismissed_by"),
    sa.Column("dismissed_at", Moment, nullable=False),
)
