"""What is told and what is agreed: situation points, follow-ups and where they were on the table."""

import sqlalchemy as sa

from db.tables.columns import Moment, Word, history, key, metadata, refers, text
from domain.follow_ups import Effect, FollowUpStatus
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend

_JUDGED = ("severity", "trend", "sensitivity", "time_cells")
# Marked, but not yet with the provision it is to be tested under. Text: SQLite knows an index by the same words only.
UNTESTED = sa.text("sensitivity = 'to_be_tested' AND provision = ''")

situation_point = sa.Table(
    "situation_point",
    metadata,
    key(),
    refers("source_party_id", "party"),
    sa.Column("received_on", sa.Date),
    text("category"),
    refers("district_id", "district"),
    refers("place_id", "place"),
    text("place"),
    sa.Column("period_from", sa.Date),
    sa.Column("period_to", sa.Date),
    text("time_of_day"),
    sa.Column("trend", Word(Trend), nullable=False),
    sa.Column("severity", Word(Severity), nullable=False),
    text("text"),
    sa.Column("sensitivity", Word(Sensitivity), nullable=False),
    text("provision"),
    text("marked_by"),
    sa.Column("marked_on", sa.Date),
    # Derived by the repository: the day it is listed under, and the weekdays and hours its words speak of
    # (domain/time_pattern.py). NULL where nobody has derived it yet.
    sa.Column("day", sa.Date),
    sa.Column("time_cells", sa.BigInteger),
    *history(),
    # An index leads with one filter and then holds what other filters ask for (db/point_lists.py): what they leave out
    # is seen in the index itself. Measured on a million points: 10 ms where a look at each row took 400.
    sa.Index("situation_point_by_day", "day", "source_party_id", *_JUDGED),
    sa.Index("situation_point_of_category", "category", "day", "district_id", "source_party_id", *_JUDGED),
    sa.Index("situation_point_of_district", "district_id", "day", "source_party_id", *_JUDGED),
    sa.Index("situation_point_of_source", "source_party_id", "day", *_JUDGED),
    sa.Index("situation_point_by_sensitivity", "sensitivity", "day", "severity", "trend", "time_cells"),
    sa.Index("situation_point_by_trend", "trend", "day", "severity", "sensitivity", "time_cells"),
    sa.Index("situation_point_by_severity", "severity", "day", "trend", "sensitivity", "time_cells"),
    sa.Index(
        "situation_point_untested",
        "sensitivity",
        "provision",
        sqlite_where=UNTESTED,
        postgresql_where=UNTESTED,
    ),
    # What was told orally only has no words here, whoever writes the row (docs/domain.md section 2.4).
    sa.CheckConstraint(
        "sensitivity <> 'oral_only' OR (category = '' AND place = '' AND time_of_day = '' AND text = '')",
        name="oral_has_no_matter",
    ),
)

situation_point_area = sa.Table(
    "situation_point_area",
    metadata,
    sa.Column("point_id", sa.ForeignKey("situation_point.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("area_id", sa.ForeignKey("priority_area.id"), primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("day", sa.Date),  # the point's, so that an area's points are found by day
    sa.Index("situation_point_of_area", "area_id", "day", "point_id"),
)

raised_point = sa.Table(
    "raised_point",
    metadata,
    sa.Column("item_id", sa.ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("point_id", sa.ForeignKey("situation_point.id"), primary_key=True, index=True),
    sa.Column("position", sa.Integer, nullable=False),
)


def _listed(name: str, *columns: str, is_open: bool) -> sa.Index:
    """What a list of open or of closed follow-ups is read by, in its order; a tenth are open."""
    condition = sa.text(f"closed_on IS {'' if is_open else 'NOT '}NULL")
    return sa.Index(name, *columns, "id", sqlite_where=condition, postgresql_where=condition)


follow_up = sa.Table(
    "follow_up",
    metadata,
    key(),
    text("what"),
    sa.Column("created_on", sa.Date, nullable=False),
    refers("party_id", "party"),
    text("role"),
    refers("area_id", "priority_area"),
    sa.Column("due_on", sa.Date),
    sa.Column("status", Word(FollowUpStatus), nullable=False),
    sa.Column("origin_item_id", sa.ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True),
    sa.Column("origin_decision", sa.Integer),
    refers("series_id", "meeting_series"),
    sa.Column("measure_id", sa.ForeignKey("plan_measure.id", ondelete="SET NULL"), index=True),
    sa.Column("returns_at_id", sa.ForeignKey("meeting.id", ondelete="SET NULL"), index=True),
    sa.Column("closed_on", sa.Date),
    refers("handed_to_id", "party"),
    text("closing_reason"),
    sa.Column("effect", Word(Effect)),
    text("carried_out"),
    text("perceived"),
    text("helped_or_hindered"),
    sa.Column("hours", sa.Integer),
    *history(),
    _listed("follow_up_by_due_date", "due_on", is_open=True),
    _listed("follow_up_of_party", "party_id", "due_on", is_open=True),
    _listed("follow_up_of_area", "area_id", "due_on", is_open=True),
    _listed("follow_up_of_series", "series_id", "due_on", is_open=True),
    _listed("follow_up_by_closing_day", "closed_on", is_open=False),
    _listed("follow_up_closed_of_party", "party_id", "closed_on", is_open=False),
    _listed("follow_up_closed_of_series", "series_id", "closed_on", is_open=False),
    sa.Index("follow_up_closed", "area_id", "closed_on"),
    sa.Index("follow_up_created", "area_id", "created_on"),
)

progress_note = sa.Table(
    "progress_note",
    metadata,
    key(),
    refers("follow_up_id", "follow_up", owned=True),
    sa.Column("noted_on", sa.Date, nullable=False),
    text("text"),
    sa.Column("item_id", sa.ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True),
    sa.Column("created_at", Moment, nullable=False),
    sa.Index("progress_note_of_follow_up", "follow_up_id", "noted_on"),
)

appearance = sa.Table(
    "appearance",
    metadata,
    sa.Column("item_id", sa.ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("follow_up_id", sa.ForeignKey("follow_up.id"), primary_key=True, index=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("times_carried", sa.Integer, nullable=False),
)

# A decision that needs no follow-up, said by somebody once, so that it is not asked for again.
settled_decision = sa.Table(
    "settled_decision",
    metadata,
    sa.Column("item_id", sa.ForeignKey("agenda_item.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("settled_on", sa.Date, nullable=False),
    text("reason"),
)
