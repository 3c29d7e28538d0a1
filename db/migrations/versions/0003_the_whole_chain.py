"""Agreements' preparation, plans, pictures, yearly follow-ups, disclosures; points and follow-ups that can be counted.

Imports nothing of ours: this file must mean the same in ten years. Long, because it is one list.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
WORD = sa.String(24)


def _empty(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def _refers(name: str, target: str, ondelete: str | None = None) -> sa.Column[bytes]:
    return sa.Column(name, KEY, sa.ForeignKey(f"{target}.id", name=f"{name}_fkey", ondelete=ondelete))


NEW_COLUMNS = {
    "district": (_empty("source"),),
    "place": (
        sa.Column("kind", WORD, nullable=False, server_default="spot"),
        sa.Column("valid_from", sa.Date()),
        sa.Column("valid_to", sa.Date()),
        _empty("source"),
        sa.Column("latitude", sa.Float()),
        sa.Column("longitude", sa.Float()),
    ),
    "situation_point": (sa.Column("day", sa.Date()), sa.Column("time_cells", sa.BigInteger())),
    "situation_point_area": (sa.Column("day", sa.Date()),),
    "follow_up": (
        sa.Column("origin_decision", sa.Integer()),
        _refers("series_id", "meeting_series"),
        _refers("measure_id", "plan_measure", "SET NULL"),
        _refers("returns_at_id", "meeting", "SET NULL"),
        sa.Column("closed_on", sa.Date()),
        _refers("handed_to_id", "party"),
        _empty("closing_reason"),
        sa.Column("effect", WORD),
        _empty("carried_out"),
        _empty("perceived"),
        _empty("helped_or_hindered"),
        sa.Column("hours", sa.Integer()),
    ),
    "progress_note": (_refers("item_id", "agenda_item", "SET NULL"),),
}
JUDGED = ("severity", "trend", "sensitivity", "time_cells")
NEW_INDEXES = (
    ("meeting_by_state", "meeting", ("state",)),
    ("situation_point_by_day", "situation_point", ("day", "source_party_id", *JUDGED)),
    (
        "situation_point_of_category",
        "situation_point",
        ("category", "day", "district_id", "source_party_id", *JUDGED),
    ),
    ("situation_point_of_district", "situation_point", ("district_id", "day", "source_party_id", *JUDGED)),
    ("situation_point_of_source", "situation_point", ("source_party_id", "day", *JUDGED)),
    (
        "situation_point_by_sensitivity",
        "situation_point",
        ("sensitivity", "day", "severity", "trend", "time_cells"),
    ),
    (
        "situation_point_by_trend",
        "situation_point",
        ("trend", "day", "severity", "sensitivity", "time_cells"),
    ),
    (
        "situation_point_by_severity",
        "situation_point",
        ("severity", "day", "trend", "sensitivity", "time_cells"),
    ),
    ("situation_point_of_area", "situation_point_area", ("area_id", "day", "point_id")),
    ("ix_agenda_item_area_area_id", "agenda_item_area", ("area_id",)),
    ("ix_follow_up_origin_item_id", "follow_up", ("origin_item_id",)),
    ("ix_follow_up_measure_id", "follow_up", ("measure_id",)),
    ("ix_follow_up_returns_at_id", "follow_up", ("returns_at_id",)),
    ("follow_up_closed", "follow_up", ("area_id", "closed_on")),
    ("follow_up_created", "follow_up", ("area_id", "created_on")),
    ("ix_progress_note_item_id", "progress_note", ("item_id",)),
)
# Lists of open and of closed follow-ups are read in the order of their index: its name, its columns, its rows.
OPEN, CLOSED = "closed_on IS NULL", "closed_on IS NOT NULL"
LIST_INDEXES = (
    ("follow_up_by_due_date", ("due_on",), OPEN),
    ("follow_up_of_party", ("party_id", "due_on"), OPEN),
    ("follow_up_of_area", ("area_id", "due_on"), OPEN),
    ("follow_up_of_series", ("series_id", "due_on"), OPEN),
    ("follow_up_by_closing_day", ("closed_on",), CLOSED),
    ("follow_up_closed_of_party", ("party_id", "closed_on"), CLOSED),
    ("follow_up_closed_of_series", ("series_id", "closed_on"), CLOSED),
)
UNTESTED = "sensitivity = 'to_be_tested' AND provision = ''"


def upgrade() -> None:
    _create_tables()
    for table, new_columns in NEW_COLUMNS.items():
        # SQLite cannot add a key into another table: Alembic lays down the table anew there. Nothing cascades meanwhile,
        # for keys are not enforced while a store is migrated.
        with op.batch_alter_table(table) as batch:
            for new in new_columns:
                batch.add_column(new)
    _number_prolongations()
    _fill_points()
    _fill_follow_ups()
    for name, table, columns in NEW_INDEXES:
        op.create_index(name, table, columns)
    where = sa.text(UNTESTED)
    marks = ["sensitivity", "provision"]
    op.create_index(
        "situation_point_untested", "situation_point", marks, sqlite_where=where, postgresql_where=where
    )
    _index_lists()


def _index_lists() -> None:
    for replaced in ("follow_up_by_due_date", "follow_up_of_area"):
        op.drop_index(replaced, "follow_up")
    for name, columns, rows in LIST_INDEXES:
        where = sa.text(rows)
        op.create_index(name, "follow_up", [*columns, "id"], sqlite_where=where, postgresql_where=where)


def _number_prolongations() -> None:
    """Until may be open from now on ("until the new one takes effect"), so that it can be no key."""
    op.rename_table("prolongation", "prolongation_before")
    op.create_table(
        "prolongation",
        sa.Column("agreement_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("agreement_id", "position"),
    )
    op.execute(
        "INSERT INTO prolongation (agreement_id, position, until, decided_on, note) SELECT agreement_id, "
        "row_number() OVER (PARTITION BY agreement_id ORDER BY until) - 1, until, decided_on, note "
        "FROM prolongation_before"
    )
    op.drop_table("prolongation_before")


def _fill_points() -> None:
    op.execute("UPDATE situation_point SET day = coalesce(period_to, period_from, received_on)")
    op.execute("UPDATE situation_point_area SET day = (SELECT day FROM situation_point WHERE id = point_id)")


def _fill_follow_ups() -> None:
    """A follow-up belongs to the series it first stood at, and was closed when it was last spoken of."""
    op.execute(
        "UPDATE follow_up SET series_id = (SELECT meeting.series_id FROM appearance "
        "JOIN agenda_item ON agenda_item.id = appearance.item_id JOIN meeting ON meeting.id = agenda_item.meeting_id "
        "WHERE appearance.follow_up_id = follow_up.id ORDER BY meeting.day LIMIT 1)"
    )
    op.execute(
        "UPDATE follow_up SET closed_on = coalesce((SELECT max(noted_on) FROM progress_note "
        "WHERE follow_up_id = follow_up.id), created_on) WHERE status IN ('done', 'handed_over', 'dropped')"
    )


def _create_tables() -> None:
    op.create_table(
        "disclosure_request",
        sa.Column("id", KEY, nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("variant", WORD, nullable=False),
        sa.Column("is_appealed", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "evidence",
        sa.Column("id", KEY, nullable=False),
        sa.Column("duty", WORD, nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "citizen_pledge",
        sa.Column("id", KEY, nullable=False),
        sa.Column("agreement_id", KEY, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("citizen_pledge_of_agreement", "citizen_pledge", ["agreement_id", "year"], unique=False)
    op.create_table(
        "coverage",
        sa.Column("id", KEY, nullable=False),
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("district_id", KEY, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id"],
            ["district.id"],
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("coverage_of_district", "coverage", ["district_id"], unique=False)
    op.create_index("coverage_of_party", "coverage", ["party_id"], unique=False)
    op.create_table(
        "district_predecessor",
        sa.Column("district_id", KEY, nullable=False),
        sa.Column("predecessor_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["predecessor_id"],
            ["district.id"],
        ),
        sa.PrimaryKeyConstraint("district_id", "predecessor_id"),
    )
    op.create_table(
        "preparation_step",
        sa.Column("agreement_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("agreement_id", "position"),
    )
    op.create_table(
        "situation_picture",
        sa.Column("id", KEY, nullable=False),
        sa.Column("agreement_id", KEY, nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=True),
        sa.Column("period_to", sa.Date(), nullable=True),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("analysis", sa.Text(), nullable=False),
        sa.Column("previous_id", KEY, nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"],
            ["situation_picture.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("agreement_id", "number", name="picture_number_once"),
    )
    op.create_table(
        "yearly_report",
        sa.Column("id", KEY, nullable=False),
        sa.Column("agreement_id", KEY, nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("agreement_id", "period_from", "period_to", "number", name="report_number_once"),
    )
    op.create_table(
        "indicator",
        sa.Column("id", KEY, nullable=False),
        sa.Column("area_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("baseline", sa.Text(), nullable=False),
        sa.Column("baseline_year", sa.Integer(), nullable=True),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("target_year", sa.Integer(), nullable=True),
        sa.Column("lower_is_better", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["priority_area.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("indicator_of_area", "indicator", ["area_id", "position"], unique=False)
    op.create_table(
        "plan_decision",
        sa.Column("id", KEY, nullable=False),
        sa.Column("agreement_id", KEY, nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("picture_id", KEY, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["picture_id"],
            ["situation_picture.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "plan_decision_of_agreement", "plan_decision", ["agreement_id", "decided_on"], unique=False
    )
    op.create_table(
        "plan_measure",
        sa.Column("id", KEY, nullable=False),
        sa.Column("area_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("cause_number", sa.Integer(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("status", WORD, nullable=False),
        sa.Column("follow_up", sa.Text(), nullable=False),
        sa.Column("expected_effect", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["priority_area.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("plan_measure_of_area", "plan_measure", ["area_id", "position"], unique=False)
    op.create_table(
        "pledge_count",
        sa.Column("id", KEY, nullable=False),
        sa.Column("pledge_id", KEY, nullable=False),
        sa.Column("counted_on", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["pledge_id"], ["citizen_pledge.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("pledge_count_of_pledge", "pledge_count", ["pledge_id", "counted_on"], unique=False)
    op.create_table(
        "commitment",
        sa.Column("id", KEY, nullable=False),
        sa.Column("measure_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("status", WORD, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["measure_id"], ["plan_measure.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("commitment_of_measure", "commitment", ["measure_id", "position"], unique=False)
    op.create_index("commitment_of_party", "commitment", ["party_id", "status"], unique=False)
    op.create_table(
        "disclosure_meeting",
        sa.Column("request_id", KEY, nullable=False),
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
        ),
        sa.ForeignKeyConstraint(["request_id"], ["disclosure_request.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("request_id", "meeting_id"),
    )
    op.create_table(
        "dispatch",
        sa.Column("id", KEY, nullable=False),
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("variant", WORD, nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("dispatch_of_meeting", "dispatch", ["meeting_id", "sent_on"], unique=False)
    op.create_table(
        "indicator_value",
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("indicator_id", "year"),
    )
    op.create_table(
        "place_priority",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("weeks", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("meeting_id", "rank"),
    )
    op.create_table(
        "situation_picture_point",
        sa.Column("picture_id", KEY, nullable=False),
        sa.Column("point_id", KEY, nullable=False),
        sa.Column("part", WORD, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["picture_id"], ["situation_picture.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["point_id"],
            ["situation_point.id"],
        ),
        sa.PrimaryKeyConstraint("picture_id", "point_id"),
    )
    op.create_index(
        op.f("ix_situation_picture_point_point_id"), "situation_picture_point", ["point_id"], unique=False
    )
    op.create_table(
        "withheld_point",
        sa.Column("request_id", KEY, nullable=False),
        sa.Column("point_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("provision", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["point_id"],
            ["situation_point.id"],
        ),
        sa.ForeignKeyConstraint(["request_id"], ["disclosure_request.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("request_id", "point_id"),
    )
    op.create_index(op.f("ix_withheld_point_point_id"), "withheld_point", ["point_id"], unique=False)
    op.create_table(
        "place_priority_area",
        sa.Column("meeting_id", KEY, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("area_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["area_id"],
            ["priority_area.id"],
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id", "rank"], ["place_priority.meeting_id", "place_priority.rank"], ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meeting_id", "rank", "area_id"),
    )
    op.create_table(
        "settled_decision",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("item_id"),
    )
