"""The record of an authority: versions of finished minutes, approvals, the log, masks, dispatch, provisions, disposal.

Imports nothing of ours: this file must mean the same in ten years. Long, because it is one list.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
WORD = sa.String(24)
SUM = sa.String(64)


def upgrade() -> None:
    _versions_of_minutes()
    _approvals_and_seals()
    _log()
    _disclosure()
    _reference()
    _disposal()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _history() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )


def _versions_of_minutes() -> None:
    """One row a version instead of one a meeting; what stood there is version 1."""
    if op.get_bind().dialect.name == "sqlite":
        for event in ("update", "delete"):
            op.execute(f"DROP TRIGGER lock_minutes_record_{event}")
    else:
        op.execute("DROP TRIGGER lock_minutes_record ON minutes_record")
    op.rename_table("minutes_record", "minutes_record_0005")
    if (
        op.get_bind().dialect.name == "postgresql"
    ):  # names of constraints are the schema's there, not the table's
        op.execute(
            "ALTER TABLE minutes_record_0005 RENAME CONSTRAINT minutes_record_pkey TO minutes_record_0005_pkey"
        )
        op.execute("ALTER TABLE minutes_record_0005 DROP CONSTRAINT one_link_after_another")
    op.create_table(
        "minutes_record",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("series_id", KEY, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("first_number", sa.Integer()),
        sa.Column("last_number", sa.Integer()),
        sa.Column("made_at", MOMENT, nullable=False),
        _text("reason"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("content_hash", SUM, nullable=False),
        sa.Column("rows_hash", SUM, nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("pdf_hash", SUM, nullable=False),
        sa.Column("chain_hash", SUM, nullable=False),
        sa.Column("code", WORD, nullable=False),
        sa.Column("disposal_id", KEY),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"]),
        sa.ForeignKeyConstraint(["series_id"], ["meeting_series.id"]),
        sa.PrimaryKeyConstraint("meeting_id", "version"),
        sa.UniqueConstraint("series_id", "sequence", name="one_link_after_another"),
    )
    op.create_index("minutes_record_by_code", "minutes_record", ["code"])
    same = "meeting_id, series_id, sequence, year, first_number, last_number, content, content_hash, pdf, pdf_hash, chain_hash"
    op.execute(
        f"INSERT INTO minutes_record ({same}, version, kind, made_at, reason, rows_hash, code) "
        f"SELECT {same}, 1, 'finished', finished_at, '', '', '' FROM minutes_record_0005"
    )
    op.drop_table("minutes_record_0005")


def _approvals_and_seals() -> None:
    op.create_table(
        "approval",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("name"),
        _text("role"),
        sa.Column("function", WORD),
        sa.Column("approved_on", sa.Date(), nullable=False),
        _text("dissent"),
        _text("recorded_by"),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"]),
        sa.PrimaryKeyConstraint("meeting_id", "version", "position"),
    )
    op.create_table(
        "series_seal",
        sa.Column("series_id", KEY, nullable=False),
        sa.Column("meeting_id", KEY),
        sa.Column("fault", WORD, nullable=False),
        sa.Column("found_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["series_id"], ["meeting_series.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("series_id"),
    )


def _log() -> None:
    op.create_table(
        "audit_event",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        _text("account"),
        _text("chosen_name"),
        sa.Column("action", WORD, nullable=False),
        sa.Column("object_kind", WORD, nullable=False),
        sa.Column("object_id", KEY),
        sa.Column("variant", WORD, nullable=False),
        _text("receiver"),
        _text("detail"),
        sa.Column("event_hash", SUM, nullable=False),
        sa.Column("chain_hash", SUM, nullable=False),
        sa.Column("disposal_id", KEY),
        sa.PrimaryKeyConstraint("sequence"),
    )
    op.create_index("audit_event_of_object", "audit_event", ["object_id", "sequence"])
    op.create_index("audit_event_by_time", "audit_event", ["at"])
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("chain_hash", SUM, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute("INSERT INTO audit_head (id, sequence, chain_hash) VALUES (1, 0, '')")
    op.create_table(
        "person_dismissal",
        sa.Column("object_kind", sa.String(16), nullable=False),
        sa.Column("object_id", KEY, nullable=False),
        sa.Column("finding", WORD, nullable=False),
        sa.Column("words_hash", SUM, nullable=False),
        _text("dismissed_by"),
        sa.Column("dismissed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("object_id", "finding", "words_hash"),
    )


def _disclosure() -> None:
    op.add_column("dispatch", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.create_table(
        "disclosure_document",
        sa.Column("id", KEY, nullable=False),
        sa.Column("request_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("meeting_id", KEY),
        sa.Column("object_id", KEY),
        sa.Column("content_hash", SUM, nullable=False),
        _text("file_name"),
        sa.Column("file_hash", SUM, nullable=False),
        sa.Column("made_at", MOMENT),
        sa.ForeignKeyConstraint(["request_id"], ["disclosure_request.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("disclosure_document_of_request", "disclosure_document", ["request_id", "position"])
    op.create_index("disclosure_document_of_meeting", "disclosure_document", ["meeting_id"])
    op.create_table(
        "disclosure_mask",
        sa.Column("id", KEY, nullable=False),
        sa.Column("document_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("part", WORD, nullable=False),
        sa.Column("section", sa.Integer(), nullable=False),
        sa.Column("row_number", sa.Integer(), nullable=False),
        sa.Column("note", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer()),
        sa.Column("end", sa.Integer()),
        _text("provision"),
        sa.Column("is_released", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["disclosure_document.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("disclosure_mask_of_document", "disclosure_mask", ["document_id", "position"])


def _reference() -> None:
    op.create_table(
        "provision",
        sa.Column("id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("label"),
        _text("protects"),
        sa.Column("valid_from", sa.Date()),
        sa.Column("valid_to", sa.Date()),
        *_history(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "processing_facts",
        sa.Column("id", KEY, nullable=False),
        _text("controller"),
        _text("officer"),
        _text("legal_basis"),
        _text("security"),
        *_history(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.add_column("participant", sa.Column("left_on", sa.Date()))


def _disposal() -> None:
    op.create_table(
        "retention_rule",
        sa.Column("id", KEY, nullable=False),
        sa.Column("record_kind", WORD, nullable=False),
        sa.Column("action", WORD, nullable=False),
        sa.Column("counted_from", WORD, nullable=False),
        sa.Column("years", sa.Integer(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        _text("legal_basis"),
        _text("decision"),
        sa.Column("valid_from", sa.Date()),
        *_history(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "disposal",
        sa.Column("id", KEY, nullable=False),
        sa.Column("record_kind", WORD, nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        _text("rule"),
        _text("legal_basis"),
        _text("decision"),
        _text("proposed_by"),
        sa.Column("proposed_at", MOMENT, nullable=False),
        _text("confirmed_by"),
        sa.Column("confirmed_at", MOMENT),
        sa.Column("done_at", MOMENT),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("certificate", sa.LargeBinary()),
        sa.Column("certificate_hash", SUM, nullable=False),
        *_history(),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("confirmed_by = '' OR confirmed_by <> proposed_by", name="two_names"),
    )
    op.create_table(
        "disposal_item",
        sa.Column("disposal_id", KEY, nullable=False),
        sa.Column("object_id", KEY, nullable=False),
        sa.ForeignKeyConstraint(["disposal_id"], ["disposal.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("disposal_id", "object_id"),
    )
    op.create_index("disposal_item_of_object", "disposal_item", ["object_id"])
