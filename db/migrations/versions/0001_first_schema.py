"""The first schema: registers, agreements, series, meetings, points, follow-ups, and the record of finished minutes.

Imports nothing of ours: this file must mean the same in ten years. Long, because it is one list.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
WORD = sa.String(24)
SORT_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
TABLES = (
    "agreement",
    "district",
    "party",
    "agreement_party",
    "meeting_series",
    "participant",
    "place",
    "priority_area",
    "prolongation",
    "meeting",
    "situation_point",
    "standing_item",
    "usual_attendance",
    "agenda_item",
    "meeting_dnr",
    "minutes_record",
    "situation_point_area",
    "standing_item_area",
    "agenda_item_area",
    "attendance",
    "decision",
    "follow_up",
    "raised_point",
    "appearance",
    "progress_note",
)


def upgrade() -> None:
    op.create_table(
        "agreement",
        sa.Column("id", KEY, nullable=False),
        sa.Column("level", WORD, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sort_key", SORT_KEY, nullable=False),
        sa.Column("purposes", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("replaces_id", KEY, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["replaces_id"],
            ["agreement.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_agreement_sort_key"), "agreement", ["sort_key"], unique=False)
    op.create_table(
        "district",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", SORT_KEY, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("parent_id", KEY, nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["district.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_district_sort_key"), "district", ["sort_key"], unique=False)
    op.create_table(
        "party",
        sa.Column("id", KEY, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", SORT_KEY, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("predecessor_id", KEY, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["predecessor_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_party_sort_key"), "party", ["sort_key"], unique=False)
    op.create_table(
        "agreement_party",
        sa.Column("agreement_id", KEY, nullable=False),
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("signatory_role", sa.Text(), nullable=False),
        sa.Column("dnr", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("agreement_id", "party_id"),
    )
    op.create_table(
        "meeting_series",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", SORT_KEY, nullable=False),
        sa.Column("level", WORD, nullable=False),
        sa.Column("document_type", WORD, nullable=False),
        sa.Column("numbering", WORD, nullable=False),
        sa.Column("needs_approval", sa.Boolean(), nullable=False),
        sa.Column("cadence", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("agreement_id", KEY, nullable=True),
        sa.Column("host_id", KEY, nullable=True),
        sa.Column("usual_start", sa.Time(), nullable=True),
        sa.Column("usual_end", sa.Time(), nullable=True),
        sa.Column("usual_place", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
        ),
        sa.ForeignKeyConstraint(
            ["host_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_meeting_series_sort_key"), "meeting_series", ["sort_key"], unique=False)
    op.create_table(
        "participant",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", SORT_KEY, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("party_id", KEY, nullable=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_participant_sort_key"), "participant", ["sort_key"], unique=False)
    op.create_table(
        "place",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", SORT_KEY, nullable=False),
        sa.Column("district_id", KEY, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id"],
            ["district.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_place_sort_key"), "place", ["sort_key"], unique=False)
    op.create_table(
        "priority_area",
        sa.Column("id", KEY, nullable=False),
        sa.Column("agreement_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("cause_analysis", sa.Text(), nullable=False),
        sa.Column("relevance", sa.Text(), nullable=False),
        sa.Column("mirrors_id", KEY, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["mirrors_id"],
            ["priority_area.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("priority_area_of_agreement", "priority_area", ["agreement_id", "position"], unique=False)
    op.create_table(
        "prolongation",
        sa.Column("agreement_id", KEY, nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("agreement_id", "until"),
    )
    op.create_table(
        "meeting",
        sa.Column("id", KEY, nullable=False),
        sa.Column("series_id", KEY, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_folded", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("ends_at", sa.Time(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("document_type", WORD, nullable=False),
        sa.Column("agreement_id", KEY, nullable=True),
        sa.Column("next_day", sa.Date(), nullable=True),
        sa.Column("next_start", sa.Time(), nullable=True),
        sa.Column("next_place", sa.Text(), nullable=False),
        sa.Column("approve_on", sa.Date(), nullable=True),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("finished_at", MOMENT, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
        ),
        sa.ForeignKeyConstraint(
            ["series_id"],
            ["meeting_series.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("meeting_by_day", "meeting", ["day", "id"], unique=False)
    op.create_index("meeting_of_series", "meeting", ["series_id", "day"], unique=False)
    op.create_table(
        "situation_point",
        sa.Column("id", KEY, nullable=False),
        sa.Column("source_party_id", KEY, nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("district_id", KEY, nullable=True),
        sa.Column("place_id", KEY, nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=True),
        sa.Column("period_to", sa.Date(), nullable=True),
        sa.Column("time_of_day", sa.Text(), nullable=False),
        sa.Column("trend", WORD, nullable=False),
        sa.Column("severity", WORD, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sensitivity", WORD, nullable=False),
        sa.Column("provision", sa.Text(), nullable=False),
        sa.Column("marked_by", sa.Text(), nullable=False),
        sa.Column("marked_on", sa.Date(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "sensitivity <> 'oral_only' OR (category = '' AND place = '' AND time_of_day = '' AND text = '')",
            name="oral_has_no_matter",
        ),
        sa.ForeignKeyConstraint(
            ["district_id"],
            ["district.id"],
        ),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["place.id"],
        ),
        sa.ForeignKeyConstraint(
            ["source_party_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "standing_item",
        sa.Column("series_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.ForeignKeyConstraint(["series_id"], ["meeting_series.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("series_id", "position"),
    )
    op.create_table(
        "usual_attendance",
        sa.Column("series_id", KEY, nullable=False),
        sa.Column("participant_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("function", WORD, nullable=True),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(["series_id"], ["meeting_series.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("series_id", "participant_id"),
    )
    op.create_table(
        "agenda_item",
        sa.Column("id", KEY, nullable=False),
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("planned_at", sa.Time(), nullable=True),
        sa.Column("sensitivity", WORD, nullable=False),
        sa.Column("provision", sa.Text(), nullable=False),
        sa.Column("marked_by", sa.Text(), nullable=False),
        sa.Column("marked_on", sa.Date(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("meeting_id", "number", name="section_number_once"),
    )
    op.create_index("agenda_item_of_meeting", "agenda_item", ["meeting_id", "position"], unique=False)
    op.create_table(
        "meeting_dnr",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("dnr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("meeting_id", "party_id"),
    )
    op.create_table(
        "minutes_record",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("series_id", KEY, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("first_number", sa.Integer(), nullable=True),
        sa.Column("last_number", sa.Integer(), nullable=True),
        sa.Column("finished_at", MOMENT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("pdf_hash", sa.String(length=64), nullable=False),
        sa.Column("chain_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
        ),
        sa.ForeignKeyConstraint(
            ["series_id"],
            ["meeting_series.id"],
        ),
        sa.PrimaryKeyConstraint("meeting_id"),
        sa.UniqueConstraint("series_id", "sequence", name="one_link_after_another"),
    )
    op.create_table(
        "situation_point_area",
        sa.Column("point_id", KEY, nullable=False),
        sa.Column("area_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["area_id"],
            ["priority_area.id"],
        ),
        sa.ForeignKeyConstraint(["point_id"], ["situation_point.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("point_id", "area_id"),
    )
    op.create_table(
        "standing_item_area",
        sa.Column("series_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("area_id", KEY, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["area_id"],
            ["priority_area.id"],
        ),
        sa.ForeignKeyConstraint(
            ["series_id", "position"],
            ["standing_item.series_id", "standing_item.position"],
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("series_id", "position", "area_id"),
    )
    op.create_table(
        "agenda_item_area",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("area_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["area_id"],
            ["priority_area.id"],
        ),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "area_id"),
    )
    op.create_table(
        "attendance",
        sa.Column("id", KEY, nullable=False),
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("participant_id", KEY, nullable=True),
        sa.Column("party_id", KEY, nullable=True),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("function", WORD, nullable=True),
        sa.Column("from_item_id", KEY, nullable=True),
        sa.Column("until_item_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(["from_item_id"], ["agenda_item.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.ForeignKeyConstraint(["until_item_id"], ["agenda_item.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("attendance_of_meeting", "attendance", ["meeting_id", "position"], unique=False)
    op.create_table(
        "decision",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "position"),
    )
    op.create_table(
        "follow_up",
        sa.Column("id", KEY, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.Column("party_id", KEY, nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("area_id", KEY, nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("status", WORD, nullable=False),
        sa.Column("origin_item_id", KEY, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["area_id"],
            ["priority_area.id"],
        ),
        sa.ForeignKeyConstraint(["origin_item_id"], ["agenda_item.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("follow_up_by_due_date", "follow_up", ["status", "due_on"], unique=False)
    op.create_index("follow_up_of_area", "follow_up", ["area_id", "status"], unique=False)
    op.create_table(
        "raised_point",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("point_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["point_id"],
            ["situation_point.id"],
        ),
        sa.PrimaryKeyConstraint("item_id", "point_id"),
    )
    op.create_index(op.f("ix_raised_point_point_id"), "raised_point", ["point_id"], unique=False)
    op.create_table(
        "appearance",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("follow_up_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("times_carried", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["follow_up_id"],
            ["follow_up.id"],
        ),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id", "follow_up_id"),
    )
    op.create_index(op.f("ix_appearance_follow_up_id"), "appearance", ["follow_up_id"], unique=False)
    op.create_table(
        "progress_note",
        sa.Column("id", KEY, nullable=False),
        sa.Column("follow_up_id", KEY, nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["follow_up_id"], ["follow_up.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("progress_note_of_follow_up", "progress_note", ["follow_up_id", "noted_on"], unique=False)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
