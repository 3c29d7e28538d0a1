"""How long each kind of record is kept, what was disposed of and by whom; provisions and facts of processing."""

import sqlalchemy as sa

from db.tables.columns import Key, Moment, Word, history, key, metadata, text
from domain.retention import CountedFrom, RecordKind, RetentionAction

retention_rule = sa.Table(
    "retention_rule",
    metadata,
    key(),
    sa.Column("record_kind", Word(RecordKind), nullable=False),
    sa.Column("action", Word(RetentionAction), nullable=False),
    sa.Column("counted_from", Word(CountedFrom), nullable=False),
    sa.Column("years", sa.Integer, nullable=False),
    sa.Column("months", sa.Integer, nullable=False),
    text("legal_basis"),
    text("decision"),
    sa.Column("valid_from", sa.Date),
    *history(),
)

disposal = sa.Table(
    "disposal",
    metadata,
    key(),
    sa.Column("record_kind", Word(RecordKind), nullable=False),
    sa.Column("until", sa.Date, nullable=False),
    text("rule"),
    text("legal_basis"),
    text("decision"),
    text("proposed_by"),
    sa.Column("proposed_at", Moment, nullable=False),
    text("confirmed_by"),
    sa.Column("confirmed_at", Moment),
    sa.Column("done_at", Moment),
    sa.Column("counted", sa.Integer, nullable=False),
    sa.Column("certificate", sa.LargeBinary),
    sa.Column("certificate_hash", sa.String(64), nullable=False),
    *history(),
    sa.CheckConstraint("confirmed_by = '' OR confirmed_by <> proposed_by", name="two_names"),
)

disposal_item = sa.Table(
    "disposal_item",
    metadata,
    sa.Column("disposal_id", sa.ForeignKey("disposal.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("object_id", Key, primary_key=True, index=False),
    sa.Index("disposal_item_of_object", "object_id"),
)

provision = sa.Table(
    "provision",
    metadata,
    key(),
    sa.Column("position", sa.Integer, nullable=False),
    text("label"),
    text("protects"),
    sa.Column("valid_from", sa.Date),
    sa.Column("valid_to", sa.Date),
    *history(),
)

processing_facts = sa.Table(
    "processing_facts",
    metadata,
    key(),
    text("controller"),
    text("officer"),
    text("legal_basis"),
    text("security"),
    *history(),
)
