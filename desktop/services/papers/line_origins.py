"""From which items the follow-ups on the table at a meeting come: they may have been agreed at another, under a marked one."""

from uuid import UUID

from db.unit_of_work import UnitOfWork
from domain.follow_ups import Appearance
from domain.papers.follow_ups import Origin
from domain.papers.variants import LineOrigin, MeetingOrigins


def line_origins(work: UnitOfWork, meeting_id: UUID) -> MeetingOrigins:
    """Item by item, in the order of the minutes."""
    appearances = work.follow_ups.appearances(meeting_id)
    named = {key for each in appearances for key in _items_of(each)}
    places = work.item_places.some(named)
    return [
        [_origin(each, places) for each in appearances if each.item_id == item.id]
        for item in work.agenda.of_meeting(meeting_id)
    ]


def _items_of(appearance: Appearance) -> list[UUID]:
    follow_up = appearance.follow_up
    told_at = [note.item_id for note in follow_up.notes]
    return [key for key in (follow_up.origin_item_id, *told_at) if key is not None]


def _origin(appearance: Appearance, places: dict[UUID, Origin]) -> LineOrigin:
    follow_up = appearance.follow_up

    def is_open(item_id: UUID | None) -> bool:
        return item_id is None or item_id not in places or places[item_id].is_open

    return LineOrigin(
        is_open(follow_up.origin_item_id), all(is_open(note.item_id) for note in follow_up.notes)
    )
