"""Every table of the store, in five files by subject; ``metadata`` is what the migrations are compared with."""

from db.tables.agreements import agreement, agreement_party, priority_area, prolongation
from db.tables.columns import metadata
from db.tables.matter import (
    appearance,
    follow_up,
    progress_note,
    raised_point,
    situation_point,
    situation_point_area,
)
from db.tables.meetings import (
    agenda_item,
    agenda_item_area,
    attendance,
    decision,
    meeting,
    meeting_dnr,
    meeting_series,
    standing_item,
    standing_item_area,
    usual_attendance,
)
from db.tables.record import minutes_record
from db.tables.register import district, participant, party, place

__all__ = [
    "agenda_item",
    "agenda_item_area",
    "agreement",
    "agreement_party",
    "appearance",
    "attendance",
    "decision",
    "district",
    "follow_up",
    "meeting",
    "meeting_dnr",
    "meeting_series",
    "metadata",
    "minutes_record",
    "participant",
    "party",
    "place",
    "priority_area",
    "progress_note",
    "prolongation",
    "raised_point",
    "situation_point",
    "situation_point_area",
    "standing_item",
    "standing_item_area",
    "usual_attendance",
]
